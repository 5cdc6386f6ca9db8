package policy

import "time"

// productRules are the limits of product albums (商品图册).
var productRules = []Rule{
	{
		ID: "product-album-description", Title: "description of a product", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalcontact/add_product_album", "/cgi-bin/externalcontact/update_product_album"},
		Measure:   Chars, Fields: []string{"description"},
		Max:      Amount{N: 300},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 95096, Updated: "2023-12-15", Quote: "不超过300个字", Official: true},
	},
	{
		ID: "product-album-price", Title: "price of a product, in fen", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalcontact/add_product_album", "/cgi-bin/externalcontact/update_product_album"},
		Measure:   Value, Fields: []string{"price"},
		Max:      Amount{N: 5000000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 95096, Updated: "2023-12-15", Quote: "最大不超过5万元", Official: true},
		Note:     "50,000 yuan; the field counts fen.",
	},
	{
		ID: "product-album-sn", Title: "number of a product", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalcontact/add_product_album", "/cgi-bin/externalcontact/update_product_album"},
		Measure:   Bytes, Fields: []string{"product_sn"},
		Max:      Amount{N: 128},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 95096, Updated: "2023-12-15", Quote: "不超过128个字节", Official: true},
		Note:     "Of digits and letters only.",
	},
	{
		ID: "product-album-images", Title: "pictures of a product", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalcontact/add_product_album"},
		Measure:   Items, Fields: []string{"attachments[]"},
		Max:      Amount{N: 9},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 95096, Updated: "2023-12-15", Quote: "最多不超过9个附件", Official: true},
		Note:     "The page says it of a new product; of a changed one it names no number.",
	},
	{
		ID: "product-album-media-ttl", Title: "a picture is used in a product within three days", Kind: Timing,
		Endpoints: []string{"/cgi-bin/externalcontact/add_product_album", "/cgi-bin/externalcontact/update_product_album"},
		Fields:    []string{"attachments[].image.media_id"},
		Lifetime:  Lifetime{Mark: "attachment_media_id", SeenIn: []Sighting{{Path: "/cgi-bin/media/upload_attachment", Field: "media_id"}}, Within: 72 * time.Hour},
		OnExcess:  Excess{Action: Reject},
		Source:    Source{Page: 95098, Updated: "2025-06-10", Quote: "仅三天内有效", Official: true},
		Note:      "Products take only what upload_attachment made.",
	},
	{
		ID: "product-album-list-page", Title: "page size of the list of products", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalcontact/get_product_album_list"},
		Measure:   Value, Fields: []string{"limit"},
		Max:      Amount{N: 100},
		OnExcess: Excess{Action: Cut}, Enforcement: Warn,
		Source: Source{Page: 95096, Updated: "2023-12-15", Quote: "最大值100", Official: true},
		Note:   "A larger one falls back to the default of 50.",
	},
	{
		ID: "product-albums-total", Title: "products of a corp", Kind: Capacity,
		Endpoints: []string{"/cgi-bin/externalcontact/add_product_album"},
		Measure:   Calls,
		OnExcess:  Excess{Action: Reject, Codes: []int{41202}}, Enforcement: Never,
		Source: Source{Page: 90313, Updated: "2026-01-09", Quote: "商品图册数量超过上限", Official: true},
		Note:   "The number is not published.",
	},
	{
		ID: "product-album-own-only", Title: "apps change and delete only the products that they made", Kind: ConductRule,
		Endpoints: []string{"/cgi-bin/externalcontact/update_product_album", "/cgi-bin/externalcontact/delete_product_album"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 95096, Updated: "2023-12-15", Quote: "应用自己创建的商品图册", Official: true},
	},
}

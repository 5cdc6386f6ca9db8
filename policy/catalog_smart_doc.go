package policy

// smartDocRules are the limits of smart documents (智能文档).
var smartDocRules = []Rule{
	{
		ID: "smartdoc-blocks-page", Title: "blocks of a page in one answer", Kind: Payload,
		Endpoints: []string{"/cgi-bin/wedoc/smartdoc/get_block_list"},
		Measure:   Value, Fields: []string{"limit"},
		Max:      Amount{N: 200},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101660, Updated: "2026-07-01"},
		Note:   "From an extract of the page.",
	},
	{
		ID: "smartdoc-columns", Title: "columns of a block", Kind: Payload,
		Endpoints: []string{"/cgi-bin/wedoc/smartdoc/add_blocks", "/cgi-bin/wedoc/smartdoc/update_blocks"},
		Measure:   Value, Fields: []string{"blocks[].props.column_props.column_num"},
		Min: Amount{N: 2}, Max: Amount{N: 4},
		OnExcess: Excess{Action: Cut}, Enforcement: Warn,
		Source: Source{Page: 101640, Updated: "2026-07-06"},
		Note:   "The platform takes what is below for 2 and what is above for 4. From two secondary sources: the extract of the page does not hold it.",
	},
	{
		ID: "smartdoc-publish-members", Title: "a document published to some names them", Kind: Payload,
		Endpoints: []string{"/cgi-bin/wedoc/smartdoc/publish", "/cgi-bin/wedoc/smartdoc/publish_setting"},
		When:      []Cond{{Field: "publish_range", In: []string{"4"}}},
		Measure:   Present, Fields: []string{"auth_list[]"},
		Min:      Amount{N: 1},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101650, Updated: "2026-07-01"},
		Note:   "From an extract of the page.",
	},
	{
		ID: "smartdoc-publish-time", Title: "a document is published within three to eight seconds", Kind: Timing,
		Endpoints: []string{"/cgi-bin/wedoc/smartdoc/publish"},
		OnExcess:  Excess{Action: NoAction}, Enforcement: Never,
		Source: Source{Page: 101650, Updated: "2026-07-01"},
		Note:   "Advice: wait for ten seconds at least. From an extract of the page.",
	},
	{
		ID: "smartdoc-table-order", Title: "a data table follows a data table", Kind: Payload,
		Endpoints: []string{"/cgi-bin/wedoc/smartdoc/add_smartsheet", "/cgi-bin/wedoc/smartdoc/update_smartsheet"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 101646, Updated: "2026-07-01"},
		Note:   "after_id takes the block of a data table alone, which it does not show to be. From an extract of the page.",
	},
}

package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var addProductAlbum = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_product_album",
	Pages: wecom.Pages{Internal: 95096, ThirdParty: 95131, Provider: 96345}, Repeat: wecom.RepeatIfUnsent,
}

// AddProductAlbum creates a product (创建商品图册).
//
// Internal, third-party and provider-developed apps. Rules: product-album-description, product-album-price,
// product-album-sn, product-album-images, product-album-media-ttl, product-albums-total.
// Page: https://developer.work.weixin.qq.com/document/path/95096
func (c *Client) AddProductAlbum(ctx context.Context, req *AddProductAlbumRequest, opts ...wecom.CallOption) (*AddProductAlbumResponse, error) {
	resp := new(AddProductAlbumResponse)
	if err := c.core.Do(ctx, &addProductAlbum, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddProductAlbumRequest is the request of [Client.AddProductAlbum].
type AddProductAlbumRequest struct {
	// Description describes the product, at most 300 characters; required.
	Description string `json:"description,omitzero"`
	// Price is the price in fen (分), at most 5000000; required.
	Price int64 `json:"price,omitzero"`
	// ProductSN is the product's code, at most 128 bytes, digits and letters.
	ProductSN string `json:"product_sn,omitzero"`
	// Attachments holds the pictures, at most 9; required.
	Attachments []ProductAttachment `json:"attachments,omitzero"`
}

// AddProductAlbumResponse is the answer of [Client.AddProductAlbum].
type AddProductAlbumResponse struct {
	// ProductID identifies the product.
	ProductID string `json:"product_id,omitzero"`
}

var getProductAlbum = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_product_album",
	Pages: wecom.Pages{Internal: 95096, ThirdParty: 95131, Provider: 96345}, Repeat: wecom.RepeatSafe,
}

// GetProductAlbum reads a product (获取商品图册).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/95096
func (c *Client) GetProductAlbum(ctx context.Context, req *GetProductAlbumRequest, opts ...wecom.CallOption) (*GetProductAlbumResponse, error) {
	resp := new(GetProductAlbumResponse)
	if err := c.core.Do(ctx, &getProductAlbum, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetProductAlbumRequest is the request of [Client.GetProductAlbum].
type GetProductAlbumRequest struct {
	// ProductID identifies the product; required.
	ProductID string `json:"product_id,omitzero"`
}

// GetProductAlbumResponse is the answer of [Client.GetProductAlbum].
type GetProductAlbumResponse struct {
	// Product is the product.
	Product Product `json:"product,omitzero"`
}

var getProductAlbumList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_product_album_list",
	Pages: wecom.Pages{Internal: 95096, ThirdParty: 95131, Provider: 96345}, Repeat: wecom.RepeatSafe,
}

// GetProductAlbumList lists the products (获取商品图册列表). [Client.GetProductAlbumListAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: product-album-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/95096
func (c *Client) GetProductAlbumList(ctx context.Context, req *GetProductAlbumListRequest, opts ...wecom.CallOption) (*GetProductAlbumListResponse, error) {
	resp := new(GetProductAlbumListResponse)
	if err := c.core.Do(ctx, &getProductAlbumList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetProductAlbumListRequest is the request of [Client.GetProductAlbumList].
type GetProductAlbumListRequest struct {
	// Limit is the size of a page, at most 100; 50 if unset.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// GetProductAlbumListResponse is the answer of [Client.GetProductAlbumList].
type GetProductAlbumListResponse struct {
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
	// ProductList holds the products, without CreateTime.
	ProductList []Product `json:"product_list,omitzero"`
}

// GetProductAlbumListAll walks all pages of [Client.GetProductAlbumList] from req.Cursor on. It ends after one error.
func (c *Client) GetProductAlbumListAll(ctx context.Context, req *GetProductAlbumListRequest, opts ...wecom.CallOption) iter.Seq2[Product, error] {
	return func(yield func(Product, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getProductAlbumList.Path, page.Cursor, yield, func(cursor string) ([]Product, string, error) {
			page.Cursor = cursor
			resp, err := c.GetProductAlbumList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.ProductList, resp.NextCursor, nil
		})
	}
}

var updateProductAlbum = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/update_product_album",
	Pages: wecom.Pages{Internal: 95096, ThirdParty: 95131, Provider: 96345}, Repeat: wecom.RepeatSafe,
}

// UpdateProductAlbum changes a product (编辑商品图册); fields left unset keep their value.
//
// Internal, third-party and provider-developed apps. Rules: product-album-description, product-album-price,
// product-album-sn, product-album-media-ttl, product-album-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/95096
func (c *Client) UpdateProductAlbum(ctx context.Context, req *UpdateProductAlbumRequest, opts ...wecom.CallOption) (*UpdateProductAlbumResponse, error) {
	resp := new(UpdateProductAlbumResponse)
	if err := c.core.Do(ctx, &updateProductAlbum, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateProductAlbumRequest is the request of [Client.UpdateProductAlbum].
type UpdateProductAlbumRequest struct {
	// ProductID identifies the product; required.
	ProductID string `json:"product_id,omitzero"`
	// Description describes the product, at most 300 characters.
	Description string `json:"description,omitzero"`
	// Price is the price in fen (分), at most 5000000.
	Price *int64 `json:"price,omitzero"`
	// ProductSN is the product's code, at most 128 bytes, digits and letters.
	ProductSN string `json:"product_sn,omitzero"`
	// Attachments holds the pictures, at most 9.
	Attachments []ProductAttachment `json:"attachments,omitzero"`
}

// UpdateProductAlbumResponse is the answer of [Client.UpdateProductAlbum]; it has no fields beyond success.
type UpdateProductAlbumResponse struct{}

var deleteProductAlbum = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/delete_product_album",
	Pages: wecom.Pages{Internal: 95096, ThirdParty: 95131, Provider: 96345}, Repeat: wecom.RepeatIfUnsent,
}

// DeleteProductAlbum deletes a product (删除商品图册).
//
// Internal, third-party and provider-developed apps. Rules: product-album-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/95096
func (c *Client) DeleteProductAlbum(ctx context.Context, req *DeleteProductAlbumRequest, opts ...wecom.CallOption) (*DeleteProductAlbumResponse, error) {
	resp := new(DeleteProductAlbumResponse)
	if err := c.core.Do(ctx, &deleteProductAlbum, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeleteProductAlbumRequest is the request of [Client.DeleteProductAlbum].
type DeleteProductAlbumRequest struct {
	// ProductID identifies the product; required.
	ProductID string `json:"product_id,omitzero"`
}

// DeleteProductAlbumResponse is the answer of [Client.DeleteProductAlbum]; it has no fields beyond success.
type DeleteProductAlbumResponse struct{}

// Product is a product (商品).
type Product struct {
	// ProductID identifies the product.
	ProductID string `json:"product_id,omitzero"`
	// Description describes the product.
	Description string `json:"description,omitzero"`
	// Price is the price in fen (分).
	Price int64 `json:"price,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// ProductSN is the product's code.
	ProductSN string `json:"product_sn,omitzero"`
	// Attachments holds the pictures.
	Attachments []ProductAttachment `json:"attachments,omitzero"`
}

// ProductAttachment is a picture of a product.
type ProductAttachment struct {
	// Type is always image; required.
	Type string `json:"type,omitzero"`
	// Image is the picture.
	Image *AttachmentMedia `json:"image,omitzero"`
}

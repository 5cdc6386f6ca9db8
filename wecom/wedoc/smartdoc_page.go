package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var smartdocGetPageHierarchy = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/get_page_hierarchy",
	Pages: wecom.Pages{Internal: 101619, ThirdParty: 101636, Provider: 101653}, Repeat: wecom.RepeatSafe,
}

// SmartdocGetPageHierarchy lists the pages of a smart document with their parents (获取页面结构).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101619
func (c *Client) SmartdocGetPageHierarchy(ctx context.Context, req *SmartdocGetPageHierarchyRequest, opts ...wecom.CallOption) (*SmartdocGetPageHierarchyResponse, error) {
	resp := new(SmartdocGetPageHierarchyResponse)
	if err := c.core.Do(ctx, &smartdocGetPageHierarchy, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocGetPageHierarchyRequest is the request of [Client.SmartdocGetPageHierarchy].
type SmartdocGetPageHierarchyRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
}

// SmartdocGetPageHierarchyResponse is the answer of [Client.SmartdocGetPageHierarchy].
type SmartdocGetPageHierarchyResponse struct {
	// Pages holds all pages; their parents make them a tree.
	Pages []SmartdocPage `json:"pages,omitzero"`
}

// SmartdocPage is a page of a smart document (页面).
type SmartdocPage struct {
	// PageID of the page.
	PageID string `json:"page_id,omitzero"`
	// ParentID is the page above; empty at the top.
	ParentID string `json:"parent_id,omitzero"`
	// Title of the page.
	Title string `json:"title,omitzero"`
	// AfterID is the page that it follows; not in the hierarchy.
	AfterID string `json:"after_id,omitzero"`
	// LayoutMode is how the page is laid out; not in the hierarchy.
	LayoutMode PageLayoutMode `json:"layout_mode,omitzero"`
}

// PageLayoutMode is how a page is laid out (页面布局模式).
type PageLayoutMode int64

// The values of PageLayoutMode.
const (
	PageLayoutModeDefault   PageLayoutMode = 1 // the default (默认布局)
	PageLayoutModePaper     PageLayoutMode = 2 // as on paper (纸张布局)
	PageLayoutModeFullWidth PageLayoutMode = 3 // over the full width (全宽布局)
)

var smartdocAddPage = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/add_page",
	Pages: wecom.Pages{Internal: 101620, ThirdParty: 101637, Provider: 101654}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocAddPage adds a page to a smart document (添加页面).
//
// Internal, third-party and provider-developed apps. The page is of 6 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101620
func (c *Client) SmartdocAddPage(ctx context.Context, req *SmartdocAddPageRequest, opts ...wecom.CallOption) (*SmartdocAddPageResponse, error) {
	resp := new(SmartdocAddPageResponse)
	if err := c.core.Do(ctx, &smartdocAddPage, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocAddPageRequest is the request of [Client.SmartdocAddPage].
type SmartdocAddPageRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// Info is the new page; required.
	Info NewSmartdocPage `json:"info,omitzero"`
}

// NewSmartdocPage is a page to add.
type NewSmartdocPage struct {
	// Title of the page.
	Title string `json:"title,omitzero"`
	// ParentID is the page above; the page stands at the top if unset.
	ParentID string `json:"parent_id,omitzero"`
	// AfterID is the page that it follows; it comes first if unset.
	AfterID string `json:"after_id,omitzero"`
	// LayoutMode is how the page is laid out.
	LayoutMode PageLayoutMode `json:"layout_mode,omitzero"`
}

// SmartdocAddPageResponse is the answer of [Client.SmartdocAddPage].
type SmartdocAddPageResponse struct {
	// Info is the page with its id.
	Info SmartdocPage `json:"info,omitzero"`
}

var smartdocUpdatePage = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/update_page",
	Pages: wecom.Pages{Internal: 101621, ThirdParty: 101638, Provider: 101655}, Repeat: wecom.RepeatSafe,
}

// SmartdocUpdatePage changes the title, the layout or the place of a page (更新页面).
//
// Internal, third-party and provider-developed apps. The page is of 2 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101621
func (c *Client) SmartdocUpdatePage(ctx context.Context, req *SmartdocUpdatePageRequest, opts ...wecom.CallOption) (*SmartdocUpdatePageResponse, error) {
	resp := new(SmartdocUpdatePageResponse)
	if err := c.core.Do(ctx, &smartdocUpdatePage, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocUpdatePageRequest is the request of [Client.SmartdocUpdatePage].
type SmartdocUpdatePageRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// Info is what changes; required.
	Info SmartdocPageChange `json:"info,omitzero"`
}

// SmartdocPageChange is a change of a page.
type SmartdocPageChange struct {
	// PageID of the page; required.
	PageID string `json:"page_id,omitzero"`
	// Title is the new title.
	Title string `json:"title,omitzero"`
	// LayoutMode is the new layout.
	LayoutMode PageLayoutMode `json:"layout_mode,omitzero"`
	// AfterID is the page that it is to follow; with an empty one it moves to the end.
	AfterID *string `json:"after_id,omitzero"`
	// ParentID is the page below which it moves.
	ParentID *string `json:"parent_id,omitzero"`
}

// SmartdocUpdatePageResponse is the answer of [Client.SmartdocUpdatePage].
type SmartdocUpdatePageResponse struct {
	// Info is the page as it is now.
	Info SmartdocPage `json:"info,omitzero"`
}

var smartdocDeletePage = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/delete_page",
	Pages: wecom.Pages{Internal: 101622, ThirdParty: 101639, Provider: 101656}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocDeletePage deletes a page and all pages below it, for good (删除页面).
//
// Internal, third-party and provider-developed apps. The page is of 2 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101622
func (c *Client) SmartdocDeletePage(ctx context.Context, req *SmartdocDeletePageRequest, opts ...wecom.CallOption) (*SmartdocDeletePageResponse, error) {
	resp := new(SmartdocDeletePageResponse)
	if err := c.core.Do(ctx, &smartdocDeletePage, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocDeletePageRequest is the request of [Client.SmartdocDeletePage].
type SmartdocDeletePageRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// PageID of the page; required.
	PageID string `json:"page_id,omitzero"`
}

// SmartdocDeletePageResponse is the empty answer of [Client.SmartdocDeletePage].
type SmartdocDeletePageResponse struct{}

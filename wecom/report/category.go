package report

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var gridAddCata = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/add_cata",
	Pages: wecom.Pages{Internal: 94536, Provider: 97141}, Repeat: wecom.RepeatIfUnsent,
}

// GridAddCata adds a category of events (添加事件类别).
//
// Internal apps. The page for provider-developed apps says that they are refused. Rules: gov-category-name.
// Page: https://developer.work.weixin.qq.com/document/path/94536
func (c *Client) GridAddCata(ctx context.Context, req *GridAddCataRequest, opts ...wecom.CallOption) (*GridAddCataResponse, error) {
	resp := new(GridAddCataResponse)
	if err := c.core.Do(ctx, &gridAddCata, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridAddCataRequest is the request of [Client.GridAddCata].
type GridAddCataRequest struct {
	// CategoryName is the name, unique within its parent; required, at most 30 characters.
	CategoryName string `json:"category_name"`
	// Level is 1 for a category, 2 for one below a category; required.
	Level int64 `json:"level"`
	// ParentCategoryID is the category above; required when Level is 2.
	ParentCategoryID string `json:"parent_category_id,omitzero"`
}

// GridAddCataResponse is the answer of [Client.GridAddCata].
type GridAddCataResponse struct {
	// CategoryID is the new category.
	CategoryID string `json:"category_id,omitzero"`
}

var gridUpdateCata = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/update_cata",
	Pages: wecom.Pages{Internal: 94537, Provider: 97142}, Repeat: wecom.RepeatSafe,
}

// GridUpdateCata changes a category of events (修改事件类别).
//
// Internal apps. The page for provider-developed apps says that they are refused. Rules: gov-category-name.
// Page: https://developer.work.weixin.qq.com/document/path/94537
func (c *Client) GridUpdateCata(ctx context.Context, req *GridUpdateCataRequest, opts ...wecom.CallOption) (*GridUpdateCataResponse, error) {
	resp := new(GridUpdateCataResponse)
	if err := c.core.Do(ctx, &gridUpdateCata, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridUpdateCataRequest is the request of [Client.GridUpdateCata].
type GridUpdateCataRequest struct {
	// CategoryID is the category; required.
	CategoryID string `json:"category_id"`
	// CategoryName is the name, unique within its parent; required, at most 30 characters.
	CategoryName string `json:"category_name"`
	// Level is 1 for a category, 2 for one below a category; required.
	Level int64 `json:"level"`
	// ParentCategoryID is the category above; required when Level is 2.
	ParentCategoryID string `json:"parent_category_id,omitzero"`
}

// GridUpdateCataResponse is the empty answer of [Client.GridUpdateCata].
type GridUpdateCataResponse struct{}

var gridDeleteCata = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/delete_cata",
	Pages: wecom.Pages{Internal: 94538, Provider: 97143}, Repeat: wecom.RepeatSafe,
}

// GridDeleteCata deletes a category of events (删除事件类别).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/94538
func (c *Client) GridDeleteCata(ctx context.Context, req *GridDeleteCataRequest, opts ...wecom.CallOption) (*GridDeleteCataResponse, error) {
	resp := new(GridDeleteCataResponse)
	if err := c.core.Do(ctx, &gridDeleteCata, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridDeleteCataRequest is the request of [Client.GridDeleteCata].
type GridDeleteCataRequest struct {
	// CategoryID is the category; required.
	CategoryID string `json:"category_id"`
}

// GridDeleteCataResponse is the empty answer of [Client.GridDeleteCata].
type GridDeleteCataResponse struct{}

var gridListCata = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/list_cata",
	Pages: wecom.Pages{Internal: 94540, Provider: 99548}, Repeat: wecom.RepeatSafe,
}

// GridListCata lists the categories of events (获取事件类别列表). The table of the page names the list cata_list, its
// example category_list: one of the two is filled.
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/94540
func (c *Client) GridListCata(ctx context.Context, req *GridListCataRequest, opts ...wecom.CallOption) (*GridListCataResponse, error) {
	resp := new(GridListCataResponse)
	if err := c.core.Do(ctx, &gridListCata, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridListCataRequest is the empty request of [Client.GridListCata].
type GridListCataRequest struct{}

// GridListCataResponse is the answer of [Client.GridListCata].
type GridListCataResponse struct {
	// CategoryList holds the categories, by the example.
	CategoryList []Category `json:"category_list,omitzero"`
	// CataList holds the categories, by the table.
	CataList []Category `json:"cata_list,omitzero"`
}

// Category is a category of events (事件类别).
type Category struct {
	// CategoryID identifies the category.
	CategoryID string `json:"category_id,omitzero"`
	// CategoryName is the name.
	CategoryName string `json:"category_name,omitzero"`
	// Level is 1 for a category, 2 for one below a category.
	Level int64 `json:"level,omitzero"`
	// ParentCategoryID is the category above; empty on level 1.
	ParentCategoryID string `json:"parent_category_id,omitzero"`
}

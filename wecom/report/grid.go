package report

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var gridAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/add",
	Pages: wecom.Pages{Internal: 94478, Provider: 97136}, Repeat: wecom.RepeatIfUnsent,
}

// GridAdd adds a grid (添加网格).
//
// Internal apps. The page for provider-developed apps says that they are refused. Rules: gov-grid-name,
// gov-grid-depth, gov-grid-admins, gov-grid-members, gov-grid-admin-load.
// Page: https://developer.work.weixin.qq.com/document/path/94478
func (c *Client) GridAdd(ctx context.Context, req *GridAddRequest, opts ...wecom.CallOption) (*GridAddResponse, error) {
	resp := new(GridAddResponse)
	if err := c.core.Do(ctx, &gridAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridAddRequest is the request of [Client.GridAdd].
type GridAddRequest struct {
	// GridName is the name, unique among its siblings; required, at most 30 characters.
	GridName string `json:"grid_name"`
	// GridParentID is the parent; required. Grids are at most 10 levels deep.
	GridParentID string `json:"grid_parent_id"`
	// GridAdmin holds the userids of those in charge (负责人), 1 to 20; required.
	GridAdmin []string `json:"grid_admin"`
	// GridMember holds the userids of the members, at most 100. A member can be in charge of at most 10 grids.
	GridMember []string `json:"grid_member,omitzero"`
}

// GridAddResponse is the answer of [Client.GridAdd].
type GridAddResponse struct {
	// GridID is the new grid.
	GridID string `json:"grid_id,omitzero"`
	// InvalidUserIDs holds the userids that were not accepted.
	InvalidUserIDs []string `json:"invalid_userids,omitzero"`
}

var gridUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/update",
	Pages: wecom.Pages{Internal: 94479, Provider: 97137}, Repeat: wecom.RepeatSafe,
}

// GridUpdate changes a grid (编辑网格).
//
// Internal apps. The page for provider-developed apps says that they are refused. Rules: gov-grid-name,
// gov-grid-depth, gov-grid-admins, gov-grid-members, gov-grid-admin-load.
// Page: https://developer.work.weixin.qq.com/document/path/94479
func (c *Client) GridUpdate(ctx context.Context, req *GridUpdateRequest, opts ...wecom.CallOption) (*GridUpdateResponse, error) {
	resp := new(GridUpdateResponse)
	if err := c.core.Do(ctx, &gridUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridUpdateRequest is the request of [Client.GridUpdate].
type GridUpdateRequest struct {
	// GridID is the grid; required.
	GridID string `json:"grid_id"`
	// GridName is the name, unique among its siblings; required, at most 30 characters.
	GridName string `json:"grid_name"`
	// GridParentID is the parent; required. Grids are at most 10 levels deep.
	GridParentID string `json:"grid_parent_id"`
	// GridAdmin holds the userids of those in charge (负责人), 1 to 20; required.
	GridAdmin []string `json:"grid_admin"`
	// GridMember holds the userids of the members, at most 100. A member can be in charge of at most 10 grids.
	GridMember []string `json:"grid_member,omitzero"`
}

// GridUpdateResponse is the answer of [Client.GridUpdate].
type GridUpdateResponse struct {
	// InvalidUserIDs holds the userids that were not accepted.
	InvalidUserIDs []string `json:"invalid_userids,omitzero"`
}

var gridDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/delete",
	Pages: wecom.Pages{Internal: 94480, Provider: 97138}, Repeat: wecom.RepeatSafe,
}

// GridDelete deletes a grid (删除网格).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/94480
func (c *Client) GridDelete(ctx context.Context, req *GridDeleteRequest, opts ...wecom.CallOption) (*GridDeleteResponse, error) {
	resp := new(GridDeleteResponse)
	if err := c.core.Do(ctx, &gridDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridDeleteRequest is the request of [Client.GridDelete].
type GridDeleteRequest struct {
	// GridID is the grid; required.
	GridID string `json:"grid_id"`
}

// GridDeleteResponse is the empty answer of [Client.GridDelete].
type GridDeleteResponse struct{}

var gridList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/list",
	Pages: wecom.Pages{Internal: 94481, Provider: 97139}, Repeat: wecom.RepeatSafe,
}

// GridList lists a grid and its children (获取网格列表).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/94481
func (c *Client) GridList(ctx context.Context, req *GridListRequest, opts ...wecom.CallOption) (*GridListResponse, error) {
	resp := new(GridListResponse)
	if err := c.core.Do(ctx, &gridList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridListRequest is the request of [Client.GridList].
type GridListRequest struct {
	// GridID is the grid; the root and its children if empty.
	GridID string `json:"grid_id,omitzero"`
}

// GridListResponse is the answer of [Client.GridList].
type GridListResponse struct {
	// GridList holds the grids.
	GridList []Grid `json:"grid_list,omitzero"`
}

// Grid is a grid of a community (网格).
type Grid struct {
	// GridID identifies the grid.
	GridID string `json:"grid_id,omitzero"`
	// GridName is the name.
	GridName string `json:"grid_name,omitzero"`
	// GridParentID is the parent.
	GridParentID string `json:"grid_parent_id,omitzero"`
	// GridAdmin holds the userids of those in charge.
	GridAdmin []string `json:"grid_admin,omitzero"`
	// GridMember holds the userids of the members; in [Client.GridList] only.
	GridMember []string `json:"grid_member,omitzero"`
}

var gridGetUserGridInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/grid/get_user_grid_info",
	Pages: wecom.Pages{Internal: 94482, Provider: 97140}, Repeat: wecom.RepeatSafe,
}

// GridGetUserGridInfo lists the grids that a member is in charge of or takes part in (获取用户负责及参与的网格列表).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/94482
func (c *Client) GridGetUserGridInfo(ctx context.Context, req *GridGetUserGridInfoRequest, opts ...wecom.CallOption) (*GridGetUserGridInfoResponse, error) {
	resp := new(GridGetUserGridInfoResponse)
	if err := c.core.Do(ctx, &gridGetUserGridInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GridGetUserGridInfoRequest is the request of [Client.GridGetUserGridInfo].
type GridGetUserGridInfoRequest struct {
	// UserID is the member; required.
	UserID string `json:"userid"`
}

// GridGetUserGridInfoResponse is the answer of [Client.GridGetUserGridInfo].
type GridGetUserGridInfoResponse struct {
	// ManageGrids holds the grids that the member is in charge of.
	ManageGrids []GridName `json:"manage_grids,omitzero"`
	// JoinedGrids holds the grids that the member takes part in.
	JoinedGrids []GridName `json:"joined_grids,omitzero"`
}

// GridName names a grid.
type GridName struct {
	// GridID identifies the grid.
	GridID string `json:"grid_id,omitzero"`
	// GridName is the name.
	GridName string `json:"grid_name,omitzero"`
}

package report

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var patrolGetGridInfo = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/report/patrol/get_grid_info",
	Pages: wecom.Pages{Internal: 93531, Provider: 97146}, Repeat: wecom.RepeatSafe,
}

// PatrolGetGridInfo lists the grids of patrols and who is in charge (获取配置的网格及网格负责人).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93531
func (c *Client) PatrolGetGridInfo(ctx context.Context, req *PatrolGetGridInfoRequest, opts ...wecom.CallOption) (*PatrolGetGridInfoResponse, error) {
	resp := new(PatrolGetGridInfoResponse)
	if err := c.core.Do(ctx, &patrolGetGridInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PatrolGetGridInfoRequest is the empty request of [Client.PatrolGetGridInfo].
type PatrolGetGridInfoRequest struct{}

// PatrolGetGridInfoResponse is the answer of [Client.PatrolGetGridInfo].
type PatrolGetGridInfoResponse struct {
	// GridList holds the grids.
	GridList []Grid `json:"grid_list,omitzero"`
}

var patrolGetCorpStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/patrol/get_corp_status",
	Pages: wecom.Pages{Internal: 93532, Provider: 97147}, Repeat: wecom.RepeatSafe,
}

// PatrolGetCorpStatus counts what patrols of the corp or a grid reported (获取单位巡查上报数据统计).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93532
func (c *Client) PatrolGetCorpStatus(ctx context.Context, req *PatrolGetCorpStatusRequest, opts ...wecom.CallOption) (*PatrolGetCorpStatusResponse, error) {
	resp := new(PatrolGetCorpStatusResponse)
	if err := c.core.Do(ctx, &patrolGetCorpStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PatrolGetCorpStatusRequest is the request of [Client.PatrolGetCorpStatus].
type PatrolGetCorpStatusRequest struct {
	// GridID is the grid; the whole corp if empty.
	GridID string `json:"grid_id,omitzero"`
}

// PatrolGetCorpStatusResponse is the answer of [Client.PatrolGetCorpStatus].
type PatrolGetCorpStatusResponse struct {
	// ToBeAssigned counts what waits to be assigned (待分配).
	ToBeAssigned int64 `json:"to_be_assigned,omitzero"`
	// Processing counts what is in progress (办理中).
	Processing int64 `json:"processing,omitzero"`
	// AddedToday counts what was reported today (今日上报).
	AddedToday int64 `json:"added_today,omitzero"`
	// SolvedToday counts what was settled today (今日办结).
	SolvedToday int64 `json:"solved_today,omitzero"`
	// TotalCase counts what was reported so far (累计上报).
	TotalCase int64 `json:"total_case,omitzero"`
	// TotalSolved counts what was settled so far (累计办结).
	TotalSolved int64 `json:"total_solved,omitzero"`
}

var patrolGetUserStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/patrol/get_user_status",
	Pages: wecom.Pages{Internal: 93533, Provider: 97148}, Repeat: wecom.RepeatSafe,
}

// PatrolGetUserStatus counts the patrol reports of one member (获取个人巡查上报数据统计).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93533
func (c *Client) PatrolGetUserStatus(ctx context.Context, req *PatrolGetUserStatusRequest, opts ...wecom.CallOption) (*PatrolGetUserStatusResponse, error) {
	resp := new(PatrolGetUserStatusResponse)
	if err := c.core.Do(ctx, &patrolGetUserStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PatrolGetUserStatusRequest is the request of [Client.PatrolGetUserStatus].
type PatrolGetUserStatusRequest struct {
	// UserID is the member, within the scope of the app; required.
	UserID string `json:"userid"`
}

// PatrolGetUserStatusResponse is the answer of [Client.PatrolGetUserStatus].
type PatrolGetUserStatusResponse struct {
	// Processing counts what is in progress (办理中).
	Processing int64 `json:"processing,omitzero"`
	// AddedToday counts what was reported today (今日上报).
	AddedToday int64 `json:"added_today,omitzero"`
	// SolvedToday counts what was settled today (今日办结).
	SolvedToday int64 `json:"solved_today,omitzero"`
}

var patrolCategoryStatistic = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/patrol/category_statistic",
	Pages: wecom.Pages{Internal: 93534, Provider: 97149}, Repeat: wecom.RepeatSafe,
}

// PatrolCategoryStatistic counts patrol reports by category (获取上报事件分类统计).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93534
func (c *Client) PatrolCategoryStatistic(ctx context.Context, req *PatrolCategoryStatisticRequest, opts ...wecom.CallOption) (*PatrolCategoryStatisticResponse, error) {
	resp := new(PatrolCategoryStatisticResponse)
	if err := c.core.Do(ctx, &patrolCategoryStatistic, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PatrolCategoryStatisticRequest is the request of [Client.PatrolCategoryStatistic].
type PatrolCategoryStatisticRequest struct {
	// CategoryID is a category of level 1, to list those below it; all of level 1 if empty.
	CategoryID string `json:"category_id,omitzero"`
}

// PatrolCategoryStatisticResponse is the answer of [Client.PatrolCategoryStatistic].
type PatrolCategoryStatisticResponse struct {
	// DashboardList holds the numbers, one item a category.
	DashboardList []CategoryStatistic `json:"dashboard_list,omitzero"`
}

var patrolGetOrderList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/patrol/get_order_list",
	Pages: wecom.Pages{Internal: 93536, Provider: 97150}, Repeat: wecom.RepeatSafe,
}

// PatrolGetOrderList lists patrol reports (获取巡查上报事件列表).
//
// Internal apps. The page for provider-developed apps says that they are refused. Rules: gov-patrol-page.
// Page: https://developer.work.weixin.qq.com/document/path/93536
func (c *Client) PatrolGetOrderList(ctx context.Context, req *PatrolGetOrderListRequest, opts ...wecom.CallOption) (*PatrolGetOrderListResponse, error) {
	resp := new(PatrolGetOrderListResponse)
	if err := c.core.Do(ctx, &patrolGetOrderList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PatrolGetOrderListRequest is the request of [Client.PatrolGetOrderList].
type PatrolGetOrderListRequest struct {
	// BeginCreateTime lists only what was reported after it, in Unix seconds.
	BeginCreateTime int64 `json:"begin_create_time,omitzero"`
	// BeginModifyTime lists only what was changed after it, in Unix seconds.
	BeginModifyTime int64 `json:"begin_modify_time,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first. It belongs to the other fields: begin
	// anew when they change.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 50; 20 if 0.
	Limit int64 `json:"limit,omitzero"`
}

// PatrolGetOrderListResponse is the answer of [Client.PatrolGetOrderList].
type PatrolGetOrderListResponse struct {
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
	// OrderList holds the reports.
	OrderList []PatrolOrder `json:"order_list,omitzero"`
}

// PatrolGetOrderListAll walks all pages of [Client.PatrolGetOrderList] from req.Cursor on. It ends after one error.
func (c *Client) PatrolGetOrderListAll(ctx context.Context, req *PatrolGetOrderListRequest, opts ...wecom.CallOption) iter.Seq2[PatrolOrder, error] {
	return func(yield func(PatrolOrder, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(patrolGetOrderList.Path, page.Cursor, yield, func(cursor string) ([]PatrolOrder, string, error) {
			page.Cursor = cursor
			resp, err := c.PatrolGetOrderList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.OrderList, resp.NextCursor, nil
		})
	}
}

var patrolGetOrderInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/patrol/get_order_info",
	Pages: wecom.Pages{Internal: 93535, Provider: 97151}, Repeat: wecom.RepeatSafe,
}

// PatrolGetOrderInfo reads one patrol report (获取巡查上报的事件详情信息).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93535
func (c *Client) PatrolGetOrderInfo(ctx context.Context, req *PatrolGetOrderInfoRequest, opts ...wecom.CallOption) (*PatrolGetOrderInfoResponse, error) {
	resp := new(PatrolGetOrderInfoResponse)
	if err := c.core.Do(ctx, &patrolGetOrderInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PatrolGetOrderInfoRequest is the request of [Client.PatrolGetOrderInfo].
type PatrolGetOrderInfoRequest struct {
	// OrderID is the order; required.
	OrderID string `json:"order_id"`
}

// PatrolGetOrderInfoResponse is the answer of [Client.PatrolGetOrderInfo].
type PatrolGetOrderInfoResponse struct {
	// OrderInfo is the report.
	OrderInfo PatrolOrder `json:"order_info,omitzero"`
}

// PatrolOrder is an event that a patrol reported (巡查上报事件).
type PatrolOrder struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// Desc describes the event.
	Desc string `json:"desc,omitzero"`
	// UrgeType is the urgency.
	UrgeType UrgeType `json:"urge_type,omitzero"`
	// CaseName is the name of the category.
	CaseName string `json:"case_name,omitzero"`
	// GridID is the grid.
	GridID string `json:"grid_id,omitzero"`
	// GridName is the name of the grid.
	GridName string `json:"grid_name,omitzero"`
	// CreateTime is the time of the report, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// ImageURLs holds the addresses of the pictures.
	ImageURLs []string `json:"image_urls,omitzero"`
	// VideoMediaIDs holds the media ids of the videos.
	VideoMediaIDs []string `json:"video_media_ids,omitzero"`
	// Location is the place of the event.
	Location Location `json:"location,omitzero"`
	// ProcessorUserIDs holds the userids of those who deal with the current step.
	ProcessorUserIDs []string `json:"processor_userids,omitzero"`
	// ProcessList holds the steps so far.
	ProcessList []Process `json:"process_list,omitzero"`
}

package report

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var residentGetGridInfo = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/report/resident/get_grid_info",
	Pages: wecom.Pages{Internal: 93514, Provider: 97153}, Repeat: wecom.RepeatSafe,
}

// ResidentGetGridInfo lists the grids of residents' reports and who is in charge (获取配置的网格及网格负责人).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93514
func (c *Client) ResidentGetGridInfo(ctx context.Context, req *ResidentGetGridInfoRequest, opts ...wecom.CallOption) (*ResidentGetGridInfoResponse, error) {
	resp := new(ResidentGetGridInfoResponse)
	if err := c.core.Do(ctx, &residentGetGridInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResidentGetGridInfoRequest is the empty request of [Client.ResidentGetGridInfo].
type ResidentGetGridInfoRequest struct{}

// ResidentGetGridInfoResponse is the answer of [Client.ResidentGetGridInfo].
type ResidentGetGridInfoResponse struct {
	// GridList holds the grids.
	GridList []Grid `json:"grid_list,omitzero"`
}

var residentGetCorpStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/resident/get_corp_status",
	Pages: wecom.Pages{Internal: 93515, Provider: 97154}, Repeat: wecom.RepeatSafe,
}

// ResidentGetCorpStatus counts what residents reported to the corp or in a grid (获取单位居民上报数据统计).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93515
func (c *Client) ResidentGetCorpStatus(ctx context.Context, req *ResidentGetCorpStatusRequest, opts ...wecom.CallOption) (*ResidentGetCorpStatusResponse, error) {
	resp := new(ResidentGetCorpStatusResponse)
	if err := c.core.Do(ctx, &residentGetCorpStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResidentGetCorpStatusRequest is the request of [Client.ResidentGetCorpStatus].
type ResidentGetCorpStatusRequest struct {
	// GridID is the grid; the whole corp if empty.
	GridID string `json:"grid_id,omitzero"`
}

// ResidentGetCorpStatusResponse is the answer of [Client.ResidentGetCorpStatus].
type ResidentGetCorpStatusResponse struct {
	// Pending counts what waits to be accepted (待受理).
	Pending int64 `json:"pending,omitzero"`
	// Processing counts what is in progress (办理中).
	Processing int64 `json:"processing,omitzero"`
	// AddedToday counts what was reported today (今日上报).
	AddedToday int64 `json:"added_today,omitzero"`
	// SolvedToday counts what was settled today (今日办结).
	SolvedToday int64 `json:"solved_today,omitzero"`
	// TotalCase counts what was reported so far (累计上报).
	TotalCase int64 `json:"total_case,omitzero"`
	// TotalAccepted counts what was accepted so far (累计受理).
	TotalAccepted int64 `json:"total_accepted,omitzero"`
	// TotalSolved counts what was settled so far (累计办结).
	TotalSolved int64 `json:"total_solved,omitzero"`
}

var residentGetUserStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/resident/get_user_status",
	Pages: wecom.Pages{Internal: 93516, Provider: 97155}, Repeat: wecom.RepeatSafe,
}

// ResidentGetUserStatus counts the residents' reports that one member deals with (获取个人居民上报数据统计).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93516
func (c *Client) ResidentGetUserStatus(ctx context.Context, req *ResidentGetUserStatusRequest, opts ...wecom.CallOption) (*ResidentGetUserStatusResponse, error) {
	resp := new(ResidentGetUserStatusResponse)
	if err := c.core.Do(ctx, &residentGetUserStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResidentGetUserStatusRequest is the request of [Client.ResidentGetUserStatus].
type ResidentGetUserStatusRequest struct {
	// UserID is the member, within the scope of the app; required.
	UserID string `json:"userid"`
}

// ResidentGetUserStatusResponse is the answer of [Client.ResidentGetUserStatus].
type ResidentGetUserStatusResponse struct {
	// Pending counts what waits to be accepted (待受理).
	Pending int64 `json:"pending,omitzero"`
	// Processing counts what is in progress (办理中).
	Processing int64 `json:"processing,omitzero"`
	// AddedToday counts what was reported today (今日上报).
	AddedToday int64 `json:"added_today,omitzero"`
	// SolvedToday counts what was settled today (今日办结).
	SolvedToday int64 `json:"solved_today,omitzero"`
}

var residentCategoryStatistic = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/resident/category_statistic",
	Pages: wecom.Pages{Internal: 93517, Provider: 97156}, Repeat: wecom.RepeatSafe,
}

// ResidentCategoryStatistic counts residents' reports by category (获取上报事件分类统计).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93517
func (c *Client) ResidentCategoryStatistic(ctx context.Context, req *ResidentCategoryStatisticRequest, opts ...wecom.CallOption) (*ResidentCategoryStatisticResponse, error) {
	resp := new(ResidentCategoryStatisticResponse)
	if err := c.core.Do(ctx, &residentCategoryStatistic, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResidentCategoryStatisticRequest is the request of [Client.ResidentCategoryStatistic].
type ResidentCategoryStatisticRequest struct {
	// CategoryID is a category of level 1, to list those below it; all of level 1 if empty.
	CategoryID string `json:"category_id,omitzero"`
}

// ResidentCategoryStatisticResponse is the answer of [Client.ResidentCategoryStatistic].
type ResidentCategoryStatisticResponse struct {
	// DashboardList holds the numbers, one item a category.
	DashboardList []CategoryStatistic `json:"dashboard_list,omitzero"`
}

var residentGetOrderList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/resident/get_order_list",
	Pages: wecom.Pages{Internal: 93518, Provider: 97157}, Repeat: wecom.RepeatSafe,
}

// ResidentGetOrderList lists residents' reports (获取居民上报事件列表).
//
// Internal apps. The page for provider-developed apps says that they are refused. Rules: gov-resident-page.
// Page: https://developer.work.weixin.qq.com/document/path/93518
func (c *Client) ResidentGetOrderList(ctx context.Context, req *ResidentGetOrderListRequest, opts ...wecom.CallOption) (*ResidentGetOrderListResponse, error) {
	resp := new(ResidentGetOrderListResponse)
	if err := c.core.Do(ctx, &residentGetOrderList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResidentGetOrderListRequest is the request of [Client.ResidentGetOrderList].
type ResidentGetOrderListRequest struct {
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

// ResidentGetOrderListResponse is the answer of [Client.ResidentGetOrderList].
type ResidentGetOrderListResponse struct {
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
	// OrderList holds the reports.
	OrderList []ResidentOrder `json:"order_list,omitzero"`
}

// ResidentGetOrderListAll walks all pages of [Client.ResidentGetOrderList] from req.Cursor on. It ends after one error.
func (c *Client) ResidentGetOrderListAll(ctx context.Context, req *ResidentGetOrderListRequest, opts ...wecom.CallOption) iter.Seq2[ResidentOrder, error] {
	return func(yield func(ResidentOrder, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(residentGetOrderList.Path, page.Cursor, yield, func(cursor string) ([]ResidentOrder, string, error) {
			page.Cursor = cursor
			resp, err := c.ResidentGetOrderList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.OrderList, resp.NextCursor, nil
		})
	}
}

var residentGetOrderInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/resident/get_order_info",
	Pages: wecom.Pages{Internal: 93519, Provider: 97158}, Repeat: wecom.RepeatSafe,
}

// ResidentGetOrderInfo reads one resident's report (获取居民上报的事件详情信息).
//
// Internal apps. The page for provider-developed apps says that they are refused.
// Page: https://developer.work.weixin.qq.com/document/path/93519
func (c *Client) ResidentGetOrderInfo(ctx context.Context, req *ResidentGetOrderInfoRequest, opts ...wecom.CallOption) (*ResidentGetOrderInfoResponse, error) {
	resp := new(ResidentGetOrderInfoResponse)
	if err := c.core.Do(ctx, &residentGetOrderInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResidentGetOrderInfoRequest is the request of [Client.ResidentGetOrderInfo].
type ResidentGetOrderInfoRequest struct {
	// OrderID is the order; required.
	OrderID string `json:"order_id"`
}

// ResidentGetOrderInfoResponse is the answer of [Client.ResidentGetOrderInfo].
type ResidentGetOrderInfoResponse struct {
	// OrderInfo is the report.
	OrderInfo ResidentOrder `json:"order_info,omitzero"`
}

// ResidentOrder is an event that a resident reported (居民上报事件).
type ResidentOrder struct {
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
	// ReporterName is the name of the resident.
	ReporterName string `json:"reporter_name,omitzero"`
	// ReporterMobile is the phone number of the resident.
	ReporterMobile string `json:"reporter_mobile,omitzero"`
	// UnionID is the UnionID of the resident, if the corp has bound a WeChat developer id.
	UnionID string `json:"unionid,omitzero"`
}

package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var layoutListTemplate = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/meeting/layout/list_template",
	Pages: wecom.Pages{Internal: 98844}, Repeat: wecom.RepeatSafe,
}

// LayoutListTemplate lists the templates of layouts that the corp may use (获取布局模板列表).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98844
func (c *Client) LayoutListTemplate(ctx context.Context, req *LayoutListTemplateRequest, opts ...wecom.CallOption) (*LayoutListTemplateResponse, error) {
	resp := new(LayoutListTemplateResponse)
	if err := c.core.Do(ctx, &layoutListTemplate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutListTemplateRequest is the request of [Client.LayoutListTemplate].
type LayoutListTemplateRequest struct{}

// LayoutListTemplateResponse is the answer of [Client.LayoutListTemplate].
type LayoutListTemplateResponse struct {
	// LayoutTemplateList holds the templates.
	LayoutTemplateList []LayoutTemplate `json:"layout_template_list,omitzero"`
}

// LayoutTemplate is a template of a layout (布局模板).
type LayoutTemplate struct {
	// LayoutTemplateID identifies the template.
	LayoutTemplateID string `json:"layout_template_id,omitzero"`
	// ThumbnailURL is a small picture of it.
	ThumbnailURL string `json:"thumbnail_url,omitzero"`
	// PictureURL is a picture of it that shows the ids of the grid cells (宫格 ID), with which seats are assigned.
	PictureURL string `json:"picture_url,omitzero"`
	// RenderRule is a JSON text that says how to draw the layout.
	RenderRule string `json:"render_rule,omitzero"`
}

var layoutAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/layout/add",
	Pages: wecom.Pages{Internal: 98845}, Repeat: wecom.RepeatIfUnsent,
}

// LayoutAdd adds basic layouts to a meeting that was booked by API (添加会议基础布局). Before the meeting only invited
// members can be seated, during it only participants.
//
// Internal apps. Rules: meeting-layout-count.
// Page: https://developer.work.weixin.qq.com/document/path/98845
func (c *Client) LayoutAdd(ctx context.Context, req *LayoutAddRequest, opts ...wecom.CallOption) (*LayoutAddResponse, error) {
	resp := new(LayoutAddResponse)
	if err := c.core.Do(ctx, &layoutAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutAddRequest is the request of [Client.LayoutAdd].
type LayoutAddRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// LayoutList holds the layouts, at most 10 for a meeting; required.
	LayoutList []NewLayout `json:"layout_list,omitzero"`
	// DefaultLayoutOrder is the place in the list, from 1, of the layout that the meeting shall use; the first time,
	// 1 by default.
	DefaultLayoutOrder int64 `json:"default_layout_order,omitzero"`
}

// LayoutAddResponse is the answer of [Client.LayoutAdd].
type LayoutAddResponse struct {
	// SelectedLayoutID is the layout that the meeting uses.
	SelectedLayoutID string `json:"selected_layout_id,omitzero"`
	// LayoutList holds the layouts that were added.
	LayoutList []Layout `json:"layout_list,omitzero"`
}

// NewLayout is a basic layout to add.
type NewLayout struct {
	// PageList holds its pages, of which the first is shown first; required.
	PageList []LayoutPage `json:"page_list,omitzero"`
}

// Layout is a basic layout of a meeting (基础布局).
type Layout struct {
	// LayoutID identifies the layout.
	LayoutID string `json:"layout_id,omitzero"`
	// PageList holds its pages.
	PageList []LayoutPage `json:"page_list,omitzero"`
}

// LayoutPage is a page of a basic layout (布局单页).
type LayoutPage struct {
	// LayoutTemplateID is the template; required.
	LayoutTemplateID string `json:"layout_template_id,omitzero"`
	// UserSeatList says who sits where.
	UserSeatList []LayoutSeat `json:"user_seat_list,omitzero"`
}

// LayoutSeat says what a cell of a basic layout shows (用户座次); one of UserID, TmpOpenID and ToolSDKID is set.
type LayoutSeat struct {
	// GridID is the cell; required, and only the first seat with the same cell counts.
	GridID string `json:"grid_id,omitzero"`
	// GridType is what the cell shows; required.
	GridType GridType `json:"grid_type,omitzero"`
	// UserID is a member of the corp in this meeting.
	UserID string `json:"userid,omitzero"`
	// TmpOpenID is the temporary id of somebody in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// NickName is the name shown; required with GridTypeVideo.
	NickName string `json:"nick_name,omitzero"`
	// ToolSDKID is an extension (拓展应用).
	ToolSDKID string `json:"tool_sdkid,omitzero"`
}

// GridType is what a cell of a layout shows (宫格类型).
type GridType int64

// What cells show.
const (
	GridTypeVideo GridType = 1 // video (视频画面)
	GridTypeShare GridType = 2 // what is shared (共享画面)
	GridTypeTool  GridType = 3 // an extension (拓展应用), one a page, bound to the meeting, with a web service and visible to the corp; basic layouts only
)

var layoutUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/layout/update",
	Pages: wecom.Pages{Internal: 98846}, Repeat: wecom.RepeatSafe,
}

// LayoutUpdate changes a basic layout (修改会议基础布局). Before the meeting only invited members can be seated, during it
// only participants.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98846
func (c *Client) LayoutUpdate(ctx context.Context, req *LayoutUpdateRequest, opts ...wecom.CallOption) (*LayoutUpdateResponse, error) {
	resp := new(LayoutUpdateResponse)
	if err := c.core.Do(ctx, &layoutUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutUpdateRequest is the request of [Client.LayoutUpdate].
type LayoutUpdateRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// LayoutID is the layout; required.
	LayoutID string `json:"layout_id,omitzero"`
	// PageList holds its pages; required.
	PageList []LayoutPage `json:"page_list,omitzero"`
	// EnableSetDefault makes it the layout that the meeting uses; by default not.
	EnableSetDefault bool `json:"enable_set_default,omitzero"`
}

// LayoutUpdateResponse is the answer of [Client.LayoutUpdate].
type LayoutUpdateResponse struct{}

var layoutSetDefault = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/layout/set_default",
	Pages: wecom.Pages{Internal: 98847}, Repeat: wecom.RepeatSafe,
}

// LayoutSetDefault says which layout a meeting that was booked by API uses (设置会议默认布局).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98847
func (c *Client) LayoutSetDefault(ctx context.Context, req *LayoutSetDefaultRequest, opts ...wecom.CallOption) (*LayoutSetDefaultResponse, error) {
	resp := new(LayoutSetDefaultResponse)
	if err := c.core.Do(ctx, &layoutSetDefault, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LayoutSetDefaultRequest is the request of [Client.LayoutSetDefault].
type LayoutSetDefaultRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SelectedLayoutID is the layout; required, empty means the original layout of the meeting.
	SelectedLayoutID string `json:"selected_layout_id"`
}

// LayoutSetDefaultResponse is the answer of [Client.LayoutSetDefault].
type LayoutSetDefaultResponse struct{}

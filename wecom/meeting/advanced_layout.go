package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var advancedLayoutAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/advanced_layout/add",
	Pages: wecom.Pages{Internal: 98861}, Repeat: wecom.RepeatIfUnsent,
}

// AdvancedLayoutAdd adds advanced layouts to a meeting (添加会议高级布局), for H.323 and SIP rooms. Only participants can be
// seated.
//
// Internal apps. Rules: meeting-advanced-layout-count, meeting-advanced-layout-polling.
// Page: https://developer.work.weixin.qq.com/document/path/98861
func (c *Client) AdvancedLayoutAdd(ctx context.Context, req *AdvancedLayoutAddRequest, opts ...wecom.CallOption) (*AdvancedLayoutAddResponse, error) {
	resp := new(AdvancedLayoutAddResponse)
	if err := c.core.Do(ctx, &advancedLayoutAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AdvancedLayoutAddRequest is the request of [Client.AdvancedLayoutAdd].
type AdvancedLayoutAddRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// LayoutList holds the layouts, at most 20 for a meeting; required.
	LayoutList []NewAdvancedLayout `json:"layout_list,omitzero"`
}

// AdvancedLayoutAddResponse is the answer of [Client.AdvancedLayoutAdd].
type AdvancedLayoutAddResponse struct {
	// LayoutList holds the layouts that were added.
	LayoutList []AdvancedLayout `json:"layout_list,omitzero"`
}

// NewAdvancedLayout is an advanced layout to add.
type NewAdvancedLayout struct {
	// LayoutName is its name.
	LayoutName string `json:"layout_name,omitzero"`
	// PageList holds its pages; required.
	PageList []AdvancedLayoutPage `json:"page_list,omitzero"`
}

// AdvancedLayout is an advanced layout of a meeting (高级布局).
type AdvancedLayout struct {
	// LayoutID identifies the layout.
	LayoutID string `json:"layout_id,omitzero"`
	// LayoutName is its name.
	LayoutName string `json:"layout_name,omitzero"`
	// PageList holds its pages.
	PageList []AdvancedLayoutPage `json:"page_list,omitzero"`
}

// AdvancedLayoutPage is a page of an advanced layout (布局单页).
type AdvancedLayoutPage struct {
	// LayoutTemplateID is the template; required.
	LayoutTemplateID string `json:"layout_template_id,omitzero"`
	// EnablePolling makes the cells show their people in turn (轮询).
	EnablePolling bool `json:"enable_polling"`
	// PollingSetting says how they take turns.
	PollingSetting *LayoutPolling `json:"polling_setting,omitzero"`
	// UserSeatList says who sits where; required when a layout is added.
	UserSeatList []AdvancedLayoutSeat `json:"user_seat_list,omitzero"`
}

// LayoutPolling says how people take turns in the cells of a layout (轮询参数); every field is required.
type LayoutPolling struct {
	// PollingIntervalUnit is the unit of the interval; required.
	PollingIntervalUnit PollingUnit `json:"polling_interval_unit,omitzero"`
	// PollingInterval is how long each is shown, 1 to 999999 units; required.
	PollingInterval int64 `json:"polling_interval,omitzero"`
	// IgnoreUserNovideo leaves out people whose video is off.
	IgnoreUserNovideo bool `json:"ignore_user_novideo"`
	// IgnoreUserAbsence leaves out people who have not joined.
	IgnoreUserAbsence bool `json:"ignore_user_absence"`
}

// PollingUnit is the unit of an interval (轮询间隔时间类型).
type PollingUnit int64

// The units.
const (
	PollingUnitSecond PollingUnit = 1 // seconds (秒)
	PollingUnitMinute PollingUnit = 2 // minutes (分钟)
)

// AdvancedLayoutSeat says what a cell of an advanced layout shows (用户座次).
type AdvancedLayoutSeat struct {
	// GridID is the cell; required.
	GridID string `json:"grid_id,omitzero"`
	// GridType is what the cell shows: GridTypeVideo or GridTypeShare; required.
	GridType GridType `json:"grid_type,omitzero"`
	// VideoType says whose video it shows.
	VideoType GridVideo `json:"video_type,omitzero"`
	// UserList holds the people shown: one, or several who take turns.
	UserList []GridUser `json:"user_list,omitzero"`
}

// GridVideo says whose video a cell shows (视频画面来源).
type GridVideo int64

// Whose video cells show.
const (
	GridVideoSpeaker GridVideo = 1 // the speaker (演讲者)
	GridVideoAuto    GridVideo = 2 // anybody (自动填充)
	GridVideoUsers   GridVideo = 3 // the people named (指定人员)
)

// GridUser is somebody whom a cell shows; one of UserID and TmpOpenID is required.
type GridUser struct {
	// UserID is a member of the corp in this meeting.
	UserID string `json:"userid,omitzero"`
	// TmpOpenID is the temporary id of somebody in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// NickName is the name shown, in Base64; required with GridVideoUsers when a layout is added.
	NickName string `json:"nick_name,omitzero"`
}

var advancedLayoutList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/advanced_layout/list",
	Pages: wecom.Pages{Internal: 98862}, Repeat: wecom.RepeatSafe,
}

// AdvancedLayoutList lists the layouts of a meeting, basic and advanced ones (获取会议布局列表).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98862
func (c *Client) AdvancedLayoutList(ctx context.Context, req *AdvancedLayoutListRequest, opts ...wecom.CallOption) (*AdvancedLayoutListResponse, error) {
	resp := new(AdvancedLayoutListResponse)
	if err := c.core.Do(ctx, &advancedLayoutList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AdvancedLayoutListRequest is the request of [Client.AdvancedLayoutList].
type AdvancedLayoutListRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// AdvancedLayoutListResponse is the answer of [Client.AdvancedLayoutList].
type AdvancedLayoutListResponse struct {
	// SelectedLayoutID is the layout that the meeting uses.
	SelectedLayoutID string `json:"selected_layout_id,omitzero"`
	// LayoutList holds the layouts.
	LayoutList []AdvancedLayout `json:"layout_list,omitzero"`
}

var advancedLayoutGetUserLayout = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/advanced_layout/get_user_layout",
	Pages: wecom.Pages{Internal: 98865}, Repeat: wecom.RepeatSafe,
}

// AdvancedLayoutGetUserLayout returns the layout that a participant sees (获取用户布局): a personal one before one of the
// meeting before the default.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98865
func (c *Client) AdvancedLayoutGetUserLayout(ctx context.Context, req *AdvancedLayoutGetUserLayoutRequest, opts ...wecom.CallOption) (*AdvancedLayoutGetUserLayoutResponse, error) {
	resp := new(AdvancedLayoutGetUserLayoutResponse)
	if err := c.core.Do(ctx, &advancedLayoutGetUserLayout, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AdvancedLayoutGetUserLayoutRequest is the request of [Client.AdvancedLayoutGetUserLayout].
type AdvancedLayoutGetUserLayoutRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// TmpOpenID is the temporary id of the participant in this meeting; required.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// InstanceID is the kind of device with which the participant joined; required.
	InstanceID InstanceID `json:"instance_id"`
}

// AdvancedLayoutGetUserLayoutResponse is the answer of [Client.AdvancedLayoutGetUserLayout].
type AdvancedLayoutGetUserLayoutResponse struct {
	// SelectedLayoutID is the layout in use.
	SelectedLayoutID string `json:"selected_layout_id,omitzero"`
	// LayoutName is its name.
	LayoutName string `json:"layout_name,omitzero"`
	// LayoutType says where it comes from.
	LayoutType LayoutType `json:"layout_type,omitzero"`
	// PageList holds its pages.
	PageList []AdvancedLayoutPage `json:"page_list,omitzero"`
}

// LayoutType says where a participant's layout comes from (布局类型).
type LayoutType int64

// Where layouts come from.
const (
	LayoutTypeDefault  LayoutType = 0 // the default (默认布局)
	LayoutTypeMeeting  LayoutType = 2 // the meeting (自定义会议布局)
	LayoutTypePersonal LayoutType = 3 // the participant alone (个性布局)
)

var advancedLayoutUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/advanced_layout/update",
	Pages: wecom.Pages{Internal: 98868}, Repeat: wecom.RepeatSafe,
}

// AdvancedLayoutUpdate replaces an advanced layout as a whole (修改会议高级布局). A meeting that uses it changes at once, a
// participant with it as personal layout does not.
//
// Internal apps. Rules: meeting-advanced-layout-polling.
// Page: https://developer.work.weixin.qq.com/document/path/98868
func (c *Client) AdvancedLayoutUpdate(ctx context.Context, req *AdvancedLayoutUpdateRequest, opts ...wecom.CallOption) (*AdvancedLayoutUpdateResponse, error) {
	resp := new(AdvancedLayoutUpdateResponse)
	if err := c.core.Do(ctx, &advancedLayoutUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AdvancedLayoutUpdateRequest is the request of [Client.AdvancedLayoutUpdate].
type AdvancedLayoutUpdateRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// LayoutID is the layout; required.
	LayoutID string `json:"layout_id,omitzero"`
	// LayoutName is its name.
	LayoutName string `json:"layout_name,omitzero"`
	// PageList holds its pages; required.
	PageList []AdvancedLayoutPage `json:"page_list,omitzero"`
}

// AdvancedLayoutUpdateResponse is the answer of [Client.AdvancedLayoutUpdate].
type AdvancedLayoutUpdateResponse struct{}

var advancedLayoutApply = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/advanced_layout/apply",
	Pages: wecom.Pages{Internal: 98869}, Repeat: wecom.RepeatSafe,
}

// AdvancedLayoutApply applies an advanced layout to a meeting, or to participants in H.323 and SIP rooms, or restores
// the default (设置高级布局).
//
// Internal apps. Rules: meeting-advanced-layout-apply.
// Page: https://developer.work.weixin.qq.com/document/path/98869
func (c *Client) AdvancedLayoutApply(ctx context.Context, req *AdvancedLayoutApplyRequest, opts ...wecom.CallOption) (*AdvancedLayoutApplyResponse, error) {
	resp := new(AdvancedLayoutApplyResponse)
	if err := c.core.Do(ctx, &advancedLayoutApply, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AdvancedLayoutApplyRequest is the request of [Client.AdvancedLayoutApply].
type AdvancedLayoutApplyRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// LayoutID is the layout; required, empty restores the default.
	LayoutID string `json:"layout_id"`
	// UserList holds the participants, at most 20; unset means the whole meeting.
	UserList []LayoutUser `json:"user_list,omitzero"`
}

// AdvancedLayoutApplyResponse is the answer of [Client.AdvancedLayoutApply].
type AdvancedLayoutApplyResponse struct{}

// LayoutUser is a participant to whom a layout applies.
type LayoutUser struct {
	// TmpOpenID is the temporary id of the participant in this meeting; required.
	TmpOpenID string `json:"tmp_openid,omitzero"`
}

var advancedLayoutBatchDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/advanced_layout/batch_delete",
	Pages: wecom.Pages{Internal: 98866}, Repeat: wecom.RepeatIfUnsent,
}

// AdvancedLayoutBatchDelete deletes layouts, basic and advanced ones, that nobody uses (批量删除布局). Layouts that do not
// exist are passed over in silence.
//
// Internal apps. Rules: meeting-layout-delete-batch.
// Page: https://developer.work.weixin.qq.com/document/path/98866
func (c *Client) AdvancedLayoutBatchDelete(ctx context.Context, req *AdvancedLayoutBatchDeleteRequest, opts ...wecom.CallOption) (*AdvancedLayoutBatchDeleteResponse, error) {
	resp := new(AdvancedLayoutBatchDeleteResponse)
	if err := c.core.Do(ctx, &advancedLayoutBatchDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AdvancedLayoutBatchDeleteRequest is the request of [Client.AdvancedLayoutBatchDelete].
type AdvancedLayoutBatchDeleteRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// LayoutIDList holds the layouts, at most 20; required.
	LayoutIDList []string `json:"layout_id_list,omitzero"`
}

// AdvancedLayoutBatchDeleteResponse is the answer of [Client.AdvancedLayoutBatchDelete].
type AdvancedLayoutBatchDeleteResponse struct{}

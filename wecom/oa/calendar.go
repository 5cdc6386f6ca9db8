package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var calendarAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/calendar/add",
	Pages: wecom.Pages{Internal: 93647, ThirdParty: 93702, Provider: 96823}, Repeat: wecom.RepeatIfUnsent,
}

// CalendarAdd creates a calendar of the app (创建日历).
//
// Internal, third-party and provider-developed apps. Rules: calendar-public-per-corp, calendar-per-app,
// calendar-shared-per-member, calendar-admins, calendar-summary, calendar-description,
// calendar-public-subscriptions, calendar-public-range-users, calendar-public-range-parties, calendar-corp-wide,
// calendar-shares, calendar-subscribers.
// Page: https://developer.work.weixin.qq.com/document/path/93647
func (c *Client) CalendarAdd(ctx context.Context, req *CalendarAddRequest, opts ...wecom.CallOption) (*CalendarAddResponse, error) {
	resp := new(CalendarAddResponse)
	if err := c.core.Do(ctx, &calendarAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CalendarAddRequest is the request of [Client.CalendarAdd].
type CalendarAddRequest struct {
	// Calendar is the calendar; required.
	Calendar *NewCalendar `json:"calendar,omitzero"`
	// AgentID is the agent id of the app; only where an old third-party suite has several.
	AgentID int64 `json:"agentid,omitzero"`
}

// CalendarAddResponse is the answer of [Client.CalendarAdd].
type CalendarAddResponse struct {
	// CalID is the id of the calendar.
	CalID string `json:"cal_id,omitzero"`
	// FailResult holds what was invalid.
	FailResult CalendarFailures `json:"fail_result,omitzero"`
}

// NewCalendar is a calendar to create (日历).
type NewCalendar struct {
	// Admins holds the userids of administrators, at most 3, all of them in Shares.
	Admins []string `json:"admins,omitzero"`
	// SetAsDefault is 1 to make it the default calendar of the app.
	SetAsDefault int64 `json:"set_as_default,omitzero"`
	// Summary is the title, 1 to 128 characters; required.
	Summary string `json:"summary,omitzero"`
	// Color is the color, like #0000FF; required.
	Color string `json:"color,omitzero"`
	// Description is a description, at most 512 characters.
	Description string `json:"description,omitzero"`
	// IsPublic is 1 for a public calendar; it cannot be changed later. A member creates or subscribes to at most 100.
	IsPublic int64 `json:"is_public,omitzero"`
	// PublicRange says who sees a public calendar.
	PublicRange *PublicRange `json:"public_range,omitzero"`
	// IsCorpCalendar is 1 for a calendar of the whole corp, of which there are at most 20; it needs PublicRange and cannot be
	// changed later.
	IsCorpCalendar int64 `json:"is_corp_calendar,omitzero"`
	// Shares holds the members whom it is shared with, at most 2000.
	Shares []CalendarShare `json:"shares,omitzero"`
}

// PublicRange says who may subscribe to a public calendar (公开范围).
type PublicRange struct {
	// UserIDs holds userids, at most 1000.
	UserIDs []string `json:"userids,omitzero"`
	// PartyIDs holds department ids, at most 100.
	PartyIDs []int64 `json:"partyids,omitzero"`
}

// CalendarShare shares a calendar with a member (通知范围).
type CalendarShare struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// Permission says what he sees; everything if 0.
	Permission SharePermission `json:"permission,omitzero"`
}

// SharePermission says what a member sees of a calendar (权限).
type SharePermission int64

// The values of SharePermission.
const (
	SharePermissionView     SharePermission = 1 // everything (可查看)
	SharePermissionBusyOnly SharePermission = 3 // when somebody is busy (仅查看闲忙状态)
)

// CalendarFailures holds what was invalid (无效的输入内容).
type CalendarFailures struct {
	// Shares holds the members.
	Shares []ShareFailure `json:"shares,omitzero"`
}

// ShareFailure says why a calendar is not shared with a member.
type ShareFailure struct {
	// ErrCode is the error code.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg is the error message.
	ErrMsg string `json:"errmsg,omitzero"`
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
}

var calendarUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/calendar/update",
	Pages: wecom.Pages{Internal: 97716, ThirdParty: 97783, Provider: 97758}, Repeat: wecom.RepeatSafe,
}

// CalendarUpdate replaces the attributes of a calendar (更新日历).
//
// Internal, third-party and provider-developed apps. Rules: calendar-admins, calendar-summary,
// calendar-description, calendar-public-range-users, calendar-public-range-parties, calendar-shares, calendar-subscribers.
// Page: https://developer.work.weixin.qq.com/document/path/97716
func (c *Client) CalendarUpdate(ctx context.Context, req *CalendarUpdateRequest, opts ...wecom.CallOption) (*CalendarUpdateResponse, error) {
	resp := new(CalendarUpdateResponse)
	if err := c.core.Do(ctx, &calendarUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CalendarUpdateRequest is the request of [Client.CalendarUpdate].
type CalendarUpdateRequest struct {
	// SkipPublicRange is 1 to keep the range as it is.
	SkipPublicRange int64 `json:"skip_public_range,omitzero"`
	// Calendar is the calendar; required.
	Calendar *CalendarChange `json:"calendar,omitzero"`
}

// CalendarUpdateResponse is the answer of [Client.CalendarUpdate].
type CalendarUpdateResponse struct {
	// FailResult holds what was invalid.
	FailResult CalendarFailures `json:"fail_result,omitzero"`
}

// CalendarChange is a calendar to change.
type CalendarChange struct {
	// CalID is the id of the calendar; required.
	CalID string `json:"cal_id,omitzero"`
	// Admins holds the userids of administrators, at most 3.
	Admins []string `json:"admins,omitzero"`
	// Summary is the title, 1 to 128 characters; required.
	Summary string `json:"summary,omitzero"`
	// Color is the color, like #0000FF; required.
	Color string `json:"color,omitzero"`
	// Description is a description, at most 512 characters.
	Description string `json:"description,omitzero"`
	// PublicRange says who sees a public calendar.
	PublicRange *PublicRange `json:"public_range,omitzero"`
	// Shares holds the members whom it is shared with, at most 2000.
	Shares []CalendarShare `json:"shares,omitzero"`
}

var calendarGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/calendar/get",
	Pages: wecom.Pages{Internal: 97717, ThirdParty: 97784, Provider: 97759}, Repeat: wecom.RepeatSafe,
}

// CalendarGet reads calendars (获取日历详情).
//
// Internal, third-party and provider-developed apps. Rules: calendar-get-batch.
// Page: https://developer.work.weixin.qq.com/document/path/97717
func (c *Client) CalendarGet(ctx context.Context, req *CalendarGetRequest, opts ...wecom.CallOption) (*CalendarGetResponse, error) {
	resp := new(CalendarGetResponse)
	if err := c.core.Do(ctx, &calendarGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CalendarGetRequest is the request of [Client.CalendarGet].
type CalendarGetRequest struct {
	// CalIDList holds the ids of calendars, 1 to 1000; required.
	CalIDList []string `json:"cal_id_list,omitzero"`
}

// CalendarGetResponse is the answer of [Client.CalendarGet].
type CalendarGetResponse struct {
	// CalendarList holds the calendars.
	CalendarList []Calendar `json:"calendar_list,omitzero"`
}

// Calendar is a calendar (日历).
type Calendar struct {
	// CalID is the id.
	CalID string `json:"cal_id,omitzero"`
	// Admins holds the userids of administrators.
	Admins []string `json:"admins,omitzero"`
	// Adminis holds the same under the name that the examples have.
	Adminis []string `json:"adminis,omitzero"`
	// Summary is the title.
	Summary string `json:"summary,omitzero"`
	// Color is the color, like #0000FF.
	Color string `json:"color,omitzero"`
	// Description is the description.
	Description string `json:"description,omitzero"`
	// IsPublic says whether it is public.
	IsPublic bool `json:"is_public,omitzero"`
	// PublicRange says who sees a public calendar.
	PublicRange PublicRange `json:"public_range,omitzero"`
	// IsCorpCalendar says whether it is for the whole corp.
	IsCorpCalendar bool `json:"is_corp_calendar,omitzero"`
	// Shares holds the members whom it is shared with.
	Shares []CalendarShare `json:"shares,omitzero"`
}

var calendarDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/calendar/del",
	Pages: wecom.Pages{Internal: 97718, ThirdParty: 97785, Provider: 97760}, Repeat: wecom.RepeatIfUnsent,
}

// CalendarDel deletes a calendar (删除日历).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97718
func (c *Client) CalendarDel(ctx context.Context, req *CalendarDelRequest, opts ...wecom.CallOption) (*CalendarDelResponse, error) {
	resp := new(CalendarDelResponse)
	if err := c.core.Do(ctx, &calendarDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CalendarDelRequest is the request of [Client.CalendarDel].
type CalendarDelRequest struct {
	// CalID is the id of the calendar; required.
	CalID string `json:"cal_id,omitzero"`
}

// CalendarDelResponse is the empty answer of [Client.CalendarDel].
type CalendarDelResponse struct{}

package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var create = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/create",
	Pages: wecom.Pages{Internal: 98148, ThirdParty: 93706, Provider: 97454}, Repeat: wecom.RepeatIfUnsent,
}

// Create books a meeting (创建预约会议) on behalf of a member. With the advanced edition of meetings (预约会议高级管理) it takes
// every field; the basic edition (预约会议基础管理, page 99104) and third-party and provider-developed apps take those that
// do not say "advanced". The same meeting twice within 5 minutes is refused with 400301 or 400302.
//
// Internal, third-party and provider-developed apps. The members must be visible to the app. Rules:
// meeting-title-basic, meeting-title-advanced, meeting-duration-min, meeting-duration-max, meeting-description,
// meeting-location-basic, meeting-location-advanced, meeting-invitees-free, meeting-invitees-paid, meeting-hosts,
// meeting-repeat-daily, meeting-repeat-monthly, meeting-password, meeting-guest-name, meeting-host-key,
// meeting-duplicate-window, license-base-gate, errcode-400220, meeting-start-future, meeting-cal-id,
// meeting-repeat-interval, meeting-repeat-weekdays, meeting-repeat-monthdays.
// Page: https://developer.work.weixin.qq.com/document/path/98148
func (c *Client) Create(ctx context.Context, req *CreateRequest, opts ...wecom.CallOption) (*CreateResponse, error) {
	resp := new(CreateResponse)
	if err := c.core.Do(ctx, &create, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateRequest is the request of [Client.Create].
type CreateRequest struct {
	// AdminUserID is the member who administers the meeting (会议管理员); required.
	AdminUserID string `json:"admin_userid,omitzero"`
	// Title is the title; required, 1 to 255 characters in the advanced edition, else at most 40 bytes or 20 UTF-8
	// characters.
	Title string `json:"title,omitzero"`
	// MeetingStart is when the meeting begins, in Unix seconds, in the future; required in the basic edition.
	MeetingStart int64 `json:"meeting_start,omitzero"`
	// MeetingDuration is how long it lasts, in seconds, from 300 to 86399; required in the basic edition.
	MeetingDuration int64 `json:"meeting_duration,omitzero"`
	// Description is the description, at most 500 characters.
	Description string `json:"description,omitzero"`
	// Location is the place: at most 18 Chinese or 36 Latin letters in the advanced edition, else at most 128
	// characters.
	Location string `json:"location,omitzero"`
	// AgentID is the app that the corp installed; only for third-party suites of several apps (旧的多应用套件).
	AgentID int64 `json:"agentid,omitzero"`
	// Invitees holds the members who are invited: at most 100 for a free corp, else as many as the administrator's
	// room or account holds, up to 300; beyond that, set_invitees takes the rest.
	Invitees Users `json:"invitees,omitzero"`
	// Guests holds the guests from outside; advanced.
	Guests []Guest `json:"guests,omitzero"`
	// Settings says how the meeting runs.
	Settings Settings `json:"settings,omitzero"`
	// CalID is the calendar of the meeting, which the same app created; at most 64 bytes, required for third-party
	// apps. Members to whom it is not shared, and all when it is unset, get the meeting in their default calendar.
	CalID string `json:"cal_id,omitzero"`
	// Reminders says when the meeting repeats and when it is announced.
	Reminders Reminders `json:"reminders,omitzero"`
}

// CreateResponse is the answer of [Client.Create].
type CreateResponse struct {
	// MeetingID identifies the meeting.
	MeetingID string `json:"meetingid,omitzero"`
	// ExcessUsers holds invited members without a valid meeting account; only for corps with the professional edition
	// (会议专业版).
	ExcessUsers []string `json:"excess_users,omitzero"`
	// MeetingCode is the number with which people join (会议号); advanced.
	MeetingCode string `json:"meeting_code,omitzero"`
	// MeetingLink is the link with which people join; advanced.
	MeetingLink string `json:"meeting_link,omitzero"`
}

var cancel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/cancel",
	Pages: wecom.Pages{Internal: 98153, ThirdParty: 93709, Provider: 97456}, Repeat: wecom.RepeatIfUnsent,
}

// Cancel cancels a booked meeting that has not begun (取消预约会议). The basic edition of internal apps has page 99048.
//
// Internal, third-party and provider-developed apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98153
func (c *Client) Cancel(ctx context.Context, req *CancelRequest, opts ...wecom.CallOption) (*CancelResponse, error) {
	resp := new(CancelResponse)
	if err := c.core.Do(ctx, &cancel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CancelRequest is the request of [Client.Cancel].
type CancelRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SubMeetingID is the one meeting of a repeating series to cancel; unset cancels the whole series. Advanced
	// edition of internal apps only.
	SubMeetingID string `json:"sub_meetingid,omitzero"`
}

// CancelResponse is the answer of [Client.Cancel].
type CancelResponse struct{}

var getUserMeetingID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/get_user_meetingid",
	Pages: wecom.Pages{Internal: 98714, ThirdParty: 93707, Provider: 97457}, Repeat: wecom.RepeatSafe,
}

// GetUserMeetingID lists the meetings of a member in a span of time (获取成员会议ID列表). The basic edition of internal apps
// has page 99050.
//
// Internal, third-party and provider-developed apps, each for the meetings that it booked. Rules:
// meeting-user-list-page, meeting-user-list-span.
// Page: https://developer.work.weixin.qq.com/document/path/98714
func (c *Client) GetUserMeetingID(ctx context.Context, req *GetUserMeetingIDRequest, opts ...wecom.CallOption) (*GetUserMeetingIDResponse, error) {
	resp := new(GetUserMeetingIDResponse)
	if err := c.core.Do(ctx, &getUserMeetingID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUserMeetingIDAll iterates over the ids of the meetings of a member, page after page, from the cursor of req on.
func (c *Client) GetUserMeetingIDAll(ctx context.Context, req *GetUserMeetingIDRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getUserMeetingID.Path, page.Cursor, yield, func(cursor string) ([]string, string, error) {
			page.Cursor = cursor
			resp, err := c.GetUserMeetingID(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.MeetingIDList, resp.NextCursor, nil
		})
	}
}

// GetUserMeetingIDRequest is the request of [Client.GetUserMeetingID].
type GetUserMeetingIDRequest struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// Cursor is the next cursor of the page before; unset or "0" for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is how many ids a page holds, at most and by default 100.
	Limit int64 `json:"limit,omitzero"`
	// BeginTime is the begin of the span, in Unix seconds.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is the end of the span, in Unix seconds, at most 180 days after the begin; now, if both are unset. It
	// bounds past meetings only: those to come are all listed.
	EndTime int64 `json:"end_time,omitzero"`
}

// GetUserMeetingIDResponse is the answer of [Client.GetUserMeetingID].
type GetUserMeetingIDResponse struct {
	// NextCursor is where the next page begins; empty on the last page.
	NextCursor string `json:"next_cursor,omitzero"`
	// MeetingIDList holds the ids of the meetings.
	MeetingIDList []string `json:"meetingid_list,omitzero"`
}

package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getInvitees = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/get_invitees",
	Pages: wecom.Pages{Internal: 98160}, Repeat: wecom.RepeatSafe,
}

// GetInvitees lists the members who were invited to a meeting when it was booked (获取会议受邀成员列表).
//
// Internal apps, each for the meetings that it booked and the members visible to it.
// Page: https://developer.work.weixin.qq.com/document/path/98160
func (c *Client) GetInvitees(ctx context.Context, req *GetInviteesRequest, opts ...wecom.CallOption) (*GetInviteesResponse, error) {
	resp := new(GetInviteesResponse)
	if err := c.core.Do(ctx, &getInvitees, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetInviteesAll iterates over the members who were invited to a meeting, page after page, from the cursor of req on.
func (c *Client) GetInviteesAll(ctx context.Context, req *GetInviteesRequest, opts ...wecom.CallOption) iter.Seq2[Invitee, error] {
	return func(yield func(Invitee, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getInvitees.Path, page.Cursor, yield, func(cursor string) ([]Invitee, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.GetInvitees(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.Invitees, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// GetInviteesRequest is the request of [Client.GetInvitees].
type GetInviteesRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Cursor is the next cursor of the page before; unset for the first page.
	Cursor string `json:"cursor,omitzero"`
}

// GetInviteesResponse is the answer of [Client.GetInvitees].
type GetInviteesResponse struct {
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is where the next page begins.
	NextCursor string `json:"next_cursor,omitzero"`
	// Invitees holds the members of the page.
	Invitees []Invitee `json:"invitees,omitzero"`
}

// Invitee is a member who was invited to a meeting (受邀成员).
type Invitee struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
}

var getGuests = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/get_guests",
	Pages: wecom.Pages{Internal: 99039}, Repeat: wecom.RepeatSafe,
}

// GetGuests lists the guests from outside who were invited to a meeting (获取会议嘉宾列表).
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/99039
func (c *Client) GetGuests(ctx context.Context, req *GetGuestsRequest, opts ...wecom.CallOption) (*GetGuestsResponse, error) {
	resp := new(GetGuestsResponse)
	if err := c.core.Do(ctx, &getGuests, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetGuestsRequest is the request of [Client.GetGuests].
type GetGuestsRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// GetGuestsResponse is the answer of [Client.GetGuests].
type GetGuestsResponse struct {
	// MeetingID is the meeting.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the number with which people join (会议号).
	MeetingCode string `json:"meeting_code,omitzero"`
	// Title is the title.
	Title string `json:"title,omitzero"`
	// Guests holds the guests.
	Guests []Guest `json:"guests,omitzero"`
}

var getAttendeeList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/get_attendee_list",
	Pages: wecom.Pages{Internal: 98156}, Repeat: wecom.RepeatSafe,
}

// GetAttendeeList lists who has taken part in a meeting or webinar (获取已参会成员列表); nobody before it begins.
//
// Internal apps, each for the meetings that it booked and the members visible to it. Rules: meeting-attendee-page,
// meeting-attendee-span.
// Page: https://developer.work.weixin.qq.com/document/path/98156
func (c *Client) GetAttendeeList(ctx context.Context, req *GetAttendeeListRequest, opts ...wecom.CallOption) (*GetAttendeeListResponse, error) {
	resp := new(GetAttendeeListResponse)
	if err := c.core.Do(ctx, &getAttendeeList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAttendeeListAll iterates over those who have taken part in a meeting, page after page, from the cursor of req
// on.
func (c *Client) GetAttendeeListAll(ctx context.Context, req *GetAttendeeListRequest, opts ...wecom.CallOption) iter.Seq2[Attendee, error] {
	return func(yield func(Attendee, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getAttendeeList.Path, page.Cursor, yield, func(cursor string) ([]Attendee, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.GetAttendeeList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.Attendees, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// GetAttendeeListRequest is the request of [Client.GetAttendeeList].
type GetAttendeeListRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SubMeetingID is the meeting of a repeating series; required for such a series, without effect otherwise.
	SubMeetingID string `json:"sub_meetingid,omitzero"`
	// StartTime is the begin of the span in which they took part, in Unix seconds; 31 days before the end by default,
	// and without effect for a repeating series.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the span, in Unix seconds, at most 31 days after the begin; now by default. With neither
	// set the span is 90 days. Without effect for a repeating series.
	EndTime int64 `json:"end_time,omitzero"`
	// Cursor is the next cursor of the page before; unset for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is how many people a page holds, at most 100; the same for every page.
	Limit int64 `json:"limit,omitzero"`
}

// GetAttendeeListResponse is the answer of [Client.GetAttendeeList].
type GetAttendeeListResponse struct {
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is where the next page begins.
	NextCursor string `json:"next_cursor,omitzero"`
	// Attendees holds the people of the page.
	Attendees []Attendee `json:"attendees,omitzero"`
}

// Attendee is somebody who takes or took part in a meeting (参会成员).
type Attendee struct {
	// UserID is the member, if of the same corp.
	UserID string `json:"userid,omitzero"`
	// TmpOpenID is the temporary id of the person in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// JoinTime is when the person joined, in Unix seconds.
	JoinTime int64 `json:"join_time,omitzero"`
	// QuitTime is when the person left, in Unix seconds; not from [Client.GetRealtimeAttendeeList].
	QuitTime int64 `json:"quit_time,omitzero"`
	// InstanceID is the kind of device.
	InstanceID InstanceID `json:"instance_id,omitzero"`
	// Role is the part that the person plays.
	Role MemberRole `json:"role,omitzero"`
	// WebinarRole is the part that the person plays in a webinar; not from [Client.GetRealtimeAttendeeList].
	WebinarRole WebinarRole `json:"webinar_role,omitzero"`
	// JoinType is the way in which the person joined.
	JoinType JoinType `json:"join_type,omitzero"`
	// Net is the network of somebody who is there: wired, WIFI, 2G, 3G, 4G or unknown, as the platform words it; not
	// from [Client.GetRealtimeAttendeeList].
	Net string `json:"net,omitzero"`
	// AudioState says whether the microphone is on.
	AudioState bool `json:"audio_state,omitzero"`
	// VideoState says whether the camera is on.
	VideoState bool `json:"video_state,omitzero"`
	// ScreenSharedState says whether the person shares the screen.
	ScreenSharedState bool `json:"screen_shared_state,omitzero"`
	// CustomerData is the text of the personal link by which the person came (see [Client.CreateCustomerShortURL]);
	// not from [Client.GetRealtimeAttendeeList].
	CustomerData string `json:"customer_data,omitzero"`
}

var getRealtimeAttendeeList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/get_realtime_attendee_list",
	Pages: wecom.Pages{Internal: 98157}, Repeat: wecom.RepeatSafe,
}

// GetRealtimeAttendeeList lists who is in a meeting now (获取实时会中成员列表).
//
// Internal apps, each for the meetings that it booked and the members visible to it. Rules: meeting-realtime-page.
// Page: https://developer.work.weixin.qq.com/document/path/98157
func (c *Client) GetRealtimeAttendeeList(ctx context.Context, req *GetRealtimeAttendeeListRequest, opts ...wecom.CallOption) (*GetRealtimeAttendeeListResponse, error) {
	resp := new(GetRealtimeAttendeeListResponse)
	if err := c.core.Do(ctx, &getRealtimeAttendeeList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetRealtimeAttendeeListAll iterates over those who are in a meeting now, page after page, from the cursor of req
// on.
func (c *Client) GetRealtimeAttendeeListAll(ctx context.Context, req *GetRealtimeAttendeeListRequest, opts ...wecom.CallOption) iter.Seq2[Attendee, error] {
	return func(yield func(Attendee, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getRealtimeAttendeeList.Path, page.Cursor, yield, func(cursor string) ([]Attendee, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.GetRealtimeAttendeeList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.Attendees, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// GetRealtimeAttendeeListRequest is the request of [Client.GetRealtimeAttendeeList].
type GetRealtimeAttendeeListRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SubMeetingID is the meeting of a repeating series; required for such a series, without effect otherwise.
	SubMeetingID string `json:"sub_meetingid,omitzero"`
	// Cursor is the next cursor of the page before; unset for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is how many people a page holds, at most 50; the same for every page.
	Limit int64 `json:"limit,omitzero"`
}

// GetRealtimeAttendeeListResponse is the answer of [Client.GetRealtimeAttendeeList].
type GetRealtimeAttendeeListResponse struct {
	// Status says how far the meeting is; only the example of the page shows it.
	Status MeetingStatus `json:"status,omitzero"`
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is where the next page begins.
	NextCursor string `json:"next_cursor,omitzero"`
	// Attendees holds the people of the page.
	Attendees []Attendee `json:"attendees,omitzero"`
}

var checkDeviceInMeeting = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/check_device_in_meeting",
	Pages: wecom.Pages{Internal: 98165}, Repeat: wecom.RepeatSafe,
}

// CheckDeviceInMeeting tells with which devices a member has entered meetings (获取成员设备是否入会).
//
// Internal apps, each for the meetings that it booked and the members visible to it.
// Page: https://developer.work.weixin.qq.com/document/path/98165
func (c *Client) CheckDeviceInMeeting(ctx context.Context, req *CheckDeviceInMeetingRequest, opts ...wecom.CallOption) (*CheckDeviceInMeetingResponse, error) {
	resp := new(CheckDeviceInMeetingResponse)
	if err := c.core.Do(ctx, &checkDeviceInMeeting, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CheckDeviceInMeetingRequest is the request of [Client.CheckDeviceInMeeting].
type CheckDeviceInMeetingRequest struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// InstanceIDList holds the kinds of device to look for; unset means all.
	InstanceIDList []InstanceID `json:"instance_id_list,omitzero"`
	// MeetingIDList holds the meetings, which the corp created; required.
	MeetingIDList []string `json:"meetingid_list,omitzero"`
}

// CheckDeviceInMeetingResponse is the answer of [Client.CheckDeviceInMeeting].
type CheckDeviceInMeetingResponse struct {
	// ResultList holds the devices that entered.
	ResultList []DeviceInMeeting `json:"result_list,omitzero"`
}

// DeviceInMeeting is a device that entered a meeting.
type DeviceInMeeting struct {
	// MeetingID is the meeting.
	MeetingID string `json:"meetingid,omitzero"`
	// InstanceID is the kind of device.
	InstanceID InstanceID `json:"instance_id,omitzero"`
}

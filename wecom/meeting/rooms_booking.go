package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var roomsBook = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/book",
	Pages: wecom.Pages{Internal: 98791}, Repeat: wecom.RepeatIfUnsent,
}

// RoomsBook books Rooms meeting rooms for a meeting (预定Rooms会议室). Not for repeating meetings, nor for those longer than
// 24 hours. Only for meetings that the app created.
//
// Internal apps. Rules: rooms-book-duration.
// Page: https://developer.work.weixin.qq.com/document/path/98791
func (c *Client) RoomsBook(ctx context.Context, req *RoomsBookRequest, opts ...wecom.CallOption) (*RoomsBookResponse, error) {
	resp := new(RoomsBookResponse)
	if err := c.core.Do(ctx, &roomsBook, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsBookRequest is the request of [Client.RoomsBook].
type RoomsBookRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingRoomIDList holds the rooms; required.
	MeetingRoomIDList []string `json:"meeting_room_id_list,omitzero"`
	// SubjectVisible shows the subject on the devices of the rooms during the last hour before the meeting; true by
	// default. A meeting further away does not show it.
	SubjectVisible *bool `json:"subject_visible,omitzero"`
}

// RoomsBookResponse is the answer of [Client.RoomsBook].
type RoomsBookResponse struct {
	// MeetingRoomList holds the rooms.
	MeetingRoomList []BookedRoom `json:"meeting_room_list,omitzero"`
}

// BookedRoom is a room that was booked (Rooms会议室).
type BookedRoom struct {
	// MeetingRoomID identifies the room.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
	// MeetingRoomName is the name.
	MeetingRoomName string `json:"meeting_room_name,omitzero"`
	// MeetingRoomLocation is the place.
	MeetingRoomLocation string `json:"meeting_room_location,omitzero"`
}

var roomsRelease = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/release",
	Pages: wecom.Pages{Internal: 98792}, Repeat: wecom.RepeatIfUnsent,
}

// RoomsRelease gives up Rooms meeting rooms that were booked for a meeting (释放Rooms会议室). Only for meetings that the app
// created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98792
func (c *Client) RoomsRelease(ctx context.Context, req *RoomsReleaseRequest, opts ...wecom.CallOption) (*RoomsReleaseResponse, error) {
	resp := new(RoomsReleaseResponse)
	if err := c.core.Do(ctx, &roomsRelease, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsReleaseRequest is the request of [Client.RoomsRelease].
type RoomsReleaseRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingRoomIDList holds the rooms; required.
	MeetingRoomIDList []string `json:"meeting_room_id_list,omitzero"`
}

// RoomsReleaseResponse is the empty answer of [Client.RoomsRelease].
type RoomsReleaseResponse struct{}

var roomsCall = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/call",
	Pages: wecom.Pages{Internal: 98804}, Repeat: wecom.RepeatIfUnsent,
}

// RoomsCall calls a Rooms meeting room, or an MRA device, into a meeting (呼叫Rooms会议室). Only for meetings that the app
// created.
//
// Internal apps. Rule: rooms-call-target.
// Page: https://developer.work.weixin.qq.com/document/path/98804
func (c *Client) RoomsCall(ctx context.Context, req *RoomsCallRequest, opts ...wecom.CallOption) (*RoomsCallResponse, error) {
	resp := new(RoomsCallResponse)
	if err := c.core.Do(ctx, &roomsCall, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsCallRequest is the request of [Client.RoomsCall].
type RoomsCallRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingRoomID is the room; either this or MRAAddress.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
	// MRAAddress is the address of an MRA device; either this or MeetingRoomID.
	MRAAddress MRAAddress `json:"mra_address,omitzero"`
}

// RoomsCallResponse is the answer of [Client.RoomsCall].
type RoomsCallResponse struct {
	// InviteID identifies the call.
	InviteID string `json:"invite_id,omitzero"`
}

// MRAAddress is where to call an MRA device (会议室连接器).
type MRAAddress struct {
	// Protocol is the protocol; required.
	Protocol MRAProtocol `json:"protocol,omitzero"`
	// DialString is the address: an IP address or E.164 number for H.323, an IP address or URI for SIP; required.
	DialString string `json:"dial_string,omitzero"`
}

// MRAProtocol is the protocol with which to call an MRA device (信令协议).
type MRAProtocol int64

// The protocols.
const (
	MRAProtocolSIP  MRAProtocol = 1 // SIP
	MRAProtocolH323 MRAProtocol = 2 // H.323
)

var roomsCancelCall = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/cancel_call",
	Pages: wecom.Pages{Internal: 98805}, Repeat: wecom.RepeatIfUnsent,
}

// RoomsCancelCall takes the call to a Rooms meeting room, or to an MRA device, back (取消呼叫Rooms会议室).
//
// Internal apps. Rule: rooms-call-target.
// Page: https://developer.work.weixin.qq.com/document/path/98805
func (c *Client) RoomsCancelCall(ctx context.Context, req *RoomsCancelCallRequest, opts ...wecom.CallOption) (*RoomsCancelCallResponse, error) {
	resp := new(RoomsCancelCallResponse)
	if err := c.core.Do(ctx, &roomsCancelCall, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsCancelCallRequest is the request of [Client.RoomsCancelCall].
type RoomsCancelCallRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// InviteID is the call; required.
	InviteID string `json:"invite_id,omitzero"`
	// MeetingRoomID is the room; either this or MRAAddress.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
	// MRAAddress is the address of an MRA device; either this or MeetingRoomID.
	MRAAddress MRAAddress `json:"mra_address,omitzero"`
}

// RoomsCancelCallResponse is the empty answer of [Client.RoomsCancelCall].
type RoomsCancelCallResponse struct{}

var roomsGetResponseStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/get_response_status",
	Pages: wecom.Pages{Internal: 98806}, Repeat: wecom.RepeatSafe,
}

// RoomsGetResponseStatus tells how a Rooms meeting room, or an MRA device, answered the call into a meeting
// (获取Rooms会议室应答状态).
//
// Internal apps. Rule: rooms-call-target.
// Page: https://developer.work.weixin.qq.com/document/path/98806
func (c *Client) RoomsGetResponseStatus(ctx context.Context, req *RoomsGetResponseStatusRequest, opts ...wecom.CallOption) (*RoomsGetResponseStatusResponse, error) {
	resp := new(RoomsGetResponseStatusResponse)
	if err := c.core.Do(ctx, &roomsGetResponseStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsGetResponseStatusRequest is the request of [Client.RoomsGetResponseStatus].
type RoomsGetResponseStatusRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingRoomID is the room; either this or MRAAddress.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
	// MRAAddress is the address of an MRA device; either this or MeetingRoomID.
	MRAAddress MRAAddress `json:"mra_address,omitzero"`
}

// RoomsGetResponseStatusResponse is the answer of [Client.RoomsGetResponseStatus].
type RoomsGetResponseStatusResponse struct {
	// Status says how it answered.
	Status RoomsAnswer `json:"status,omitzero"`
	// ResponseTime is when it answered last, such as 2022/11/22 14:35:26.
	ResponseTime string `json:"response_time,omitzero"`
}

// RoomsAnswer says how a called room answered (应答状态).
type RoomsAnswer int64

// The answers of a room.
const (
	RoomsAnswerNone      RoomsAnswer = 0 // no answer within 60 seconds (无应答)
	RoomsAnswerNotCalled RoomsAnswer = 1 // not called (未呼叫)
	RoomsAnswerJoined    RoomsAnswer = 2 // in the meeting (入会中)
	RoomsAnswerRefused   RoomsAnswer = 3 // refused (被拒绝)
	RoomsAnswerCalling   RoomsAnswer = 4 // being called (呼叫中)
	RoomsAnswerCancelled RoomsAnswer = 5 // the call was taken back; rooms only (取消呼叫)
	RoomsAnswerLeft      RoomsAnswer = 6 // left the meeting (已离会)
)

var roomsListMeetings = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/list_meetings",
	Pages: wecom.Pages{Internal: 98796}, Repeat: wecom.RepeatSafe,
}

// RoomsListMeetings lists the meetings of a Rooms meeting room (获取Rooms会议室下的会议列表). Only for meetings that the app
// created.
//
// Internal apps. Rules: rooms-meetings-page, rooms-meetings-span.
// Page: https://developer.work.weixin.qq.com/document/path/98796
func (c *Client) RoomsListMeetings(ctx context.Context, req *RoomsListMeetingsRequest, opts ...wecom.CallOption) (*RoomsListMeetingsResponse, error) {
	resp := new(RoomsListMeetingsResponse)
	if err := c.core.Do(ctx, &roomsListMeetings, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsListMeetingsAll yields the meetings over all pages. It does not change req, and ends after an error.
func (c *Client) RoomsListMeetingsAll(ctx context.Context, req *RoomsListMeetingsRequest, opts ...wecom.CallOption) iter.Seq2[RoomsMeeting, error] {
	return func(yield func(RoomsMeeting, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(roomsListMeetings.Path, page.Cursor, yield, func(cursor string) ([]RoomsMeeting, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.RoomsListMeetings(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.MeetingInfoList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// RoomsListMeetingsRequest is the request of [Client.RoomsListMeetings].
type RoomsListMeetingsRequest struct {
	// MeetingRoomID is the room; either this or RoomsID.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
	// RoomsID is the device; either this or MeetingRoomID.
	RoomsID string `json:"rooms_id,omitzero"`
	// StartTime begins the span, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime ends the span, in Unix seconds, at most 90 days after StartTime.
	EndTime int64 `json:"end_time,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 20 by default and at most; the same on every page.
	Limit int64 `json:"limit,omitzero"`
}

// RoomsListMeetingsResponse is the answer of [Client.RoomsListMeetings].
type RoomsListMeetingsResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// MeetingInfoList holds the meetings.
	MeetingInfoList []RoomsMeeting `json:"meeting_info_list,omitzero"`
}

// RoomsMeeting is a meeting of a room (Rooms会议室下的会议).
type RoomsMeeting struct {
	// MeetingID identifies the meeting.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the code of the meeting.
	MeetingCode string `json:"meeting_code,omitzero"`
	// Subject is the subject.
	Subject string `json:"subject,omitzero"`
	// Status says how far the meeting is.
	Status MeetingState `json:"status,omitzero"`
	// MeetingType is the kind of meeting; this page numbers a Rooms screen cast 4.
	MeetingType MeetingType `json:"meeting_type,omitzero"`
	// StartTime is when it is to begin, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is when it is to end, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
}

// MeetingState says how far a meeting is (会议状态).
type MeetingState string

// The states of a meeting of a room, and of a webinar.
const (
	StateInvalid      MeetingState = "MEETING_STATE_INVALID"        // unknown (非法或未知状态)
	StateInit         MeetingState = "MEETING_STATE_INIT"           // not begun (待开始)
	StateCancelled    MeetingState = "MEETING_STATE_CANCELLED"      // cancelled (已取消)
	StateStarted      MeetingState = "MEETING_STATE_STARTED"        // running (进行中)
	StateEnded        MeetingState = "MEETING_STATE_ENDED"          // deleted (已删除)
	StateNull         MeetingState = "MEETING_STATE_NULL"           // past its end and empty; meetings of a room only (无状态)
	StateAboutToStart MeetingState = "MEETING_STATE_ABOUT_TO_START" // past its beginning and empty; webinars only (即将开始)
	StateRecycled     MeetingState = "MEETING_STATE_RECYCLED"       // its number was taken back (已回收)
)

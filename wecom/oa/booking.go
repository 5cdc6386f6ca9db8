package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var meetingRoomGetBookingInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/get_booking_info",
	Pages: wecom.Pages{Internal: 93620}, Repeat: wecom.RepeatSafe,
}

// MeetingRoomGetBookingInfo lists the bookings of meeting rooms (查询会议室的预定信息).
//
// Internal apps. Rules: meetingroom-booking-query-span.
// Page: https://developer.work.weixin.qq.com/document/path/93620
func (c *Client) MeetingRoomGetBookingInfo(ctx context.Context, req *MeetingRoomGetBookingInfoRequest, opts ...wecom.CallOption) (*MeetingRoomGetBookingInfoResponse, error) {
	resp := new(MeetingRoomGetBookingInfoResponse)
	if err := c.core.Do(ctx, &meetingRoomGetBookingInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomGetBookingInfoRequest is the request of [Client.MeetingRoomGetBookingInfo].
type MeetingRoomGetBookingInfoRequest struct {
	// MeetingRoomID is the id of the room; all rooms if 0.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// StartTime is the first moment, in Unix seconds; now if 0.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the last moment, in Unix seconds; the next midnight if 0.
	EndTime int64 `json:"end_time,omitzero"`
	// City is the city.
	City string `json:"city,omitzero"`
	// Building is the building.
	Building string `json:"building,omitzero"`
	// Floor is the floor.
	Floor string `json:"floor,omitzero"`
}

// MeetingRoomGetBookingInfoResponse is the answer of [Client.MeetingRoomGetBookingInfo].
type MeetingRoomGetBookingInfoResponse struct {
	// BookingList holds one entry per room.
	BookingList []RoomBookings `json:"booking_list,omitzero"`
}

// RoomBookings holds the bookings of a room.
type RoomBookings struct {
	// MeetingRoomID is the id of the room.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// Schedule holds the bookings.
	Schedule []Booking `json:"schedule,omitzero"`
}

// Booking is a booking of a room (预定).
type Booking struct {
	// BookingID is the id of the booking.
	BookingID string `json:"booking_id,omitzero"`
	// MasterBookingID is the id of the booking that repeats, when this is one repetition of it.
	MasterBookingID string `json:"master_booking_id,omitzero"`
	// ScheduleID is the event; it is gone when the booking was cancelled without keeping it.
	ScheduleID string `json:"schedule_id,omitzero"`
	// MeetingID is the meeting; old form.
	MeetingID string `json:"meeting_id,omitzero"`
	// StartTime is the start, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Booker is the member who booked it.
	Booker string `json:"booker,omitzero"`
	// Status is the state.
	Status BookingStatus `json:"status,omitzero"`
}

// BookingStatus is the state of a booking (预定状态).
type BookingStatus int64

// The values of BookingStatus.
const (
	BookingStatusBooked    BookingStatus = 0 // booked (已预定)
	BookingStatusCancelled BookingStatus = 1 // cancelled (已取消)
	BookingStatusApplying  BookingStatus = 2 // being applied for (申请中)
	BookingStatusApproving BookingStatus = 3 // being approved (审批中)
)

var meetingRoomBook = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/book",
	Pages: wecom.Pages{Internal: 93620}, Repeat: wecom.RepeatIfUnsent,
}

// MeetingRoomBook books a meeting room and makes an event for it (预定会议室). Only for rooms that need no approval.
//
// Internal apps. Rules: meetingroom-book-min, meetingroom-book-late.
// Page: https://developer.work.weixin.qq.com/document/path/93620
func (c *Client) MeetingRoomBook(ctx context.Context, req *MeetingRoomBookRequest, opts ...wecom.CallOption) (*MeetingRoomBookResponse, error) {
	resp := new(MeetingRoomBookResponse)
	if err := c.core.Do(ctx, &meetingRoomBook, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomBookRequest is the request of [Client.MeetingRoomBook].
type MeetingRoomBookRequest struct {
	// MeetingRoomID is the id of the room; required.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// Subject is the subject of the meeting.
	Subject string `json:"subject,omitzero"`
	// StartTime is the start, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end, in Unix seconds; required.
	EndTime int64 `json:"end_time,omitzero"`
	// Booker is the member who books it; required.
	Booker string `json:"booker,omitzero"`
	// Attendees holds the userids of the attendees.
	Attendees []string `json:"attendees,omitzero"`
}

// MeetingRoomBookResponse is the answer of [Client.MeetingRoomBook].
type MeetingRoomBookResponse struct {
	// BookingID is the id of the booking.
	BookingID string `json:"booking_id,omitzero"`
	// ScheduleID is the id of the event.
	ScheduleID string `json:"schedule_id,omitzero"`
}

var meetingRoomBookBySchedule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/book_by_schedule",
	Pages: wecom.Pages{Internal: 93620}, Repeat: wecom.RepeatIfUnsent,
}

// MeetingRoomBookBySchedule books a meeting room for an event that this app created (通过日程预定会议室). Only for rooms
// that need no approval.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/93620
func (c *Client) MeetingRoomBookBySchedule(ctx context.Context, req *MeetingRoomBookByScheduleRequest, opts ...wecom.CallOption) (*MeetingRoomBookByScheduleResponse, error) {
	resp := new(MeetingRoomBookByScheduleResponse)
	if err := c.core.Do(ctx, &meetingRoomBookBySchedule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomBookByScheduleRequest is the request of [Client.MeetingRoomBookBySchedule].
type MeetingRoomBookByScheduleRequest struct {
	// MeetingRoomID is the id of the room; required.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// ScheduleID is the event; required.
	ScheduleID string `json:"schedule_id,omitzero"`
	// Booker is the member who books it; required.
	Booker string `json:"booker,omitzero"`
}

// MeetingRoomBookByScheduleResponse is the answer of [Client.MeetingRoomBookBySchedule].
type MeetingRoomBookByScheduleResponse struct {
	// BookingID is the id of the booking.
	BookingID string `json:"booking_id,omitzero"`
	// ConflictDate holds the days on which the room is taken, when the event repeats: their midnights in Unix seconds.
	ConflictDate []int64 `json:"conflict_date,omitzero"`
}

var meetingRoomBookByMeeting = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/book_by_meeting",
	Pages: wecom.Pages{Internal: 93620}, Repeat: wecom.RepeatIfUnsent,
}

// MeetingRoomBookByMeeting books a meeting room for a meeting that this app created (通过会议预定会议室). Only for rooms
// that need no approval.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/93620
func (c *Client) MeetingRoomBookByMeeting(ctx context.Context, req *MeetingRoomBookByMeetingRequest, opts ...wecom.CallOption) (*MeetingRoomBookByMeetingResponse, error) {
	resp := new(MeetingRoomBookByMeetingResponse)
	if err := c.core.Do(ctx, &meetingRoomBookByMeeting, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomBookByMeetingRequest is the request of [Client.MeetingRoomBookByMeeting].
type MeetingRoomBookByMeetingRequest struct {
	// MeetingRoomID is the id of the room; required.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Booker is the member who books it; required.
	Booker string `json:"booker,omitzero"`
}

// MeetingRoomBookByMeetingResponse is the answer of [Client.MeetingRoomBookByMeeting].
type MeetingRoomBookByMeetingResponse struct {
	// BookingID is the id of the booking.
	BookingID string `json:"booking_id,omitzero"`
	// ConflictDate holds the days on which the room is taken, when the meeting repeats: their midnights in Unix
	// seconds.
	ConflictDate []int64 `json:"conflict_date,omitzero"`
}

var meetingRoomCancelBook = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/cancel_book",
	Pages: wecom.Pages{Internal: 93620}, Repeat: wecom.RepeatIfUnsent,
}

// MeetingRoomCancelBook cancels a booking (取消预定会议室).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/93620
func (c *Client) MeetingRoomCancelBook(ctx context.Context, req *MeetingRoomCancelBookRequest, opts ...wecom.CallOption) (*MeetingRoomCancelBookResponse, error) {
	resp := new(MeetingRoomCancelBookResponse)
	if err := c.core.Do(ctx, &meetingRoomCancelBook, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomCancelBookRequest is the request of [Client.MeetingRoomCancelBook].
type MeetingRoomCancelBookRequest struct {
	// BookingID is the id of the booking; required.
	BookingID string `json:"booking_id,omitzero"`
	// KeepSchedule is 1 to keep the event, unless it repeats.
	KeepSchedule int64 `json:"keep_schedule,omitzero"`
	// CancelDate is the day to cancel of a booking that repeats: its midnight in Unix seconds; all of it if 0.
	CancelDate int64 `json:"cancel_date,omitzero"`
}

// MeetingRoomCancelBookResponse is the empty answer of [Client.MeetingRoomCancelBook].
type MeetingRoomCancelBookResponse struct{}

var meetingRoomBookInfoGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/bookinfo/get",
	Pages: wecom.Pages{Internal: 93620}, Repeat: wecom.RepeatSafe,
}

// MeetingRoomBookInfoGet reads a booking (根据会议室预定ID查询预定详情).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/93620
func (c *Client) MeetingRoomBookInfoGet(ctx context.Context, req *MeetingRoomBookInfoGetRequest, opts ...wecom.CallOption) (*MeetingRoomBookInfoGetResponse, error) {
	resp := new(MeetingRoomBookInfoGetResponse)
	if err := c.core.Do(ctx, &meetingRoomBookInfoGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomBookInfoGetRequest is the request of [Client.MeetingRoomBookInfoGet].
type MeetingRoomBookInfoGetRequest struct {
	// MeetingRoomID is the id of the room; required.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// BookingID is the id of the booking; required.
	BookingID string `json:"booking_id,omitzero"`
}

// MeetingRoomBookInfoGetResponse is the answer of [Client.MeetingRoomBookInfoGet].
type MeetingRoomBookInfoGetResponse struct {
	// MeetingRoomID is the id of the room.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// Schedule is the booking.
	Schedule Booking `json:"schedule,omitzero"`
}

var meetingRoomGetBookingInfoByMeetingID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id",
	Pages: wecom.Pages{Internal: 93620}, Repeat: wecom.RepeatSafe,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// MeetingRoomGetBookingInfoByMeetingID reads a booking by its meeting (根据会议ID查询预定详情). Use
// [Client.MeetingRoomBookInfoGet].
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/93620
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) MeetingRoomGetBookingInfoByMeetingID(ctx context.Context, req *MeetingRoomGetBookingInfoByMeetingIDRequest, opts ...wecom.CallOption) (*MeetingRoomGetBookingInfoByMeetingIDResponse, error) {
	resp := new(MeetingRoomGetBookingInfoByMeetingIDResponse)
	if err := c.core.Do(ctx, &meetingRoomGetBookingInfoByMeetingID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomGetBookingInfoByMeetingIDRequest is the request of [Client.MeetingRoomGetBookingInfoByMeetingID].
type MeetingRoomGetBookingInfoByMeetingIDRequest struct {
	// MeetingRoomID is the id of the room; required.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meeting_id,omitzero"`
}

// MeetingRoomGetBookingInfoByMeetingIDResponse is the answer of [Client.MeetingRoomGetBookingInfoByMeetingID].
type MeetingRoomGetBookingInfoByMeetingIDResponse struct {
	// MeetingRoomID is the id of the room.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// Schedule is the booking.
	Schedule Booking `json:"schedule,omitzero"`
}

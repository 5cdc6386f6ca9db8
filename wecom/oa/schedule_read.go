package oa

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var scheduleGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/schedule/get",
	Pages: wecom.Pages{Internal: 97724, ThirdParty: 97798, Provider: 97766}, Repeat: wecom.RepeatSafe,
}

// ScheduleGet reads events (获取日程详情).
//
// Internal, third-party and provider-developed apps. Rules: schedule-get-batch.
// Page: https://developer.work.weixin.qq.com/document/path/97724
func (c *Client) ScheduleGet(ctx context.Context, req *ScheduleGetRequest, opts ...wecom.CallOption) (*ScheduleGetResponse, error) {
	resp := new(ScheduleGetResponse)
	if err := c.core.Do(ctx, &scheduleGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ScheduleGetRequest is the request of [Client.ScheduleGet].
type ScheduleGetRequest struct {
	// ScheduleIDList holds the ids of events, 1 to 1000; required.
	ScheduleIDList []string `json:"schedule_id_list,omitzero"`
}

// ScheduleGetResponse is the answer of [Client.ScheduleGet].
type ScheduleGetResponse struct {
	// ScheduleList holds the events.
	ScheduleList []Schedule `json:"schedule_list,omitzero"`
}

var scheduleGetByCalendar = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/schedule/get_by_calendar",
	Pages: wecom.Pages{Internal: 97723, ThirdParty: 97796, Provider: 97765}, Repeat: wecom.RepeatSafe,
}

// ScheduleGetByCalendar lists the events of a calendar, a page at a time (获取日历下的日程列表).
// [Client.ScheduleGetByCalendarAll] goes through all pages.
//
// Internal, third-party and provider-developed apps. Rules: schedule-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/97723
func (c *Client) ScheduleGetByCalendar(ctx context.Context, req *ScheduleGetByCalendarRequest, opts ...wecom.CallOption) (*ScheduleGetByCalendarResponse, error) {
	resp := new(ScheduleGetByCalendarResponse)
	if err := c.core.Do(ctx, &scheduleGetByCalendar, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ScheduleGetByCalendarRequest is the request of [Client.ScheduleGetByCalendar].
type ScheduleGetByCalendarRequest struct {
	// CalID is the id of the calendar; required.
	CalID string `json:"cal_id,omitzero"`
	// Offset is the number of events to leave out.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the size of a page, 1 to 1000; 500 if 0.
	Limit int64 `json:"limit,omitzero"`
}

// ScheduleGetByCalendarResponse is the answer of [Client.ScheduleGetByCalendar].
type ScheduleGetByCalendarResponse struct {
	// ScheduleList holds the events.
	ScheduleList []Schedule `json:"schedule_list,omitzero"`
}

// ScheduleGetByCalendarAll yields every event of a calendar, page by page from the offset of req on. It ends after the
// first error.
//
// Internal, third-party and provider-developed apps. Rules: schedule-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/97723
func (c *Client) ScheduleGetByCalendarAll(ctx context.Context, req *ScheduleGetByCalendarRequest, opts ...wecom.CallOption) iter.Seq2[Schedule, error] {
	return func(yield func(Schedule, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(scheduleGetByCalendar.Path, page.Offset, yield, func(offset int64) ([]Schedule, int64, bool, error) {
			page.Offset = offset
			resp, err := c.ScheduleGetByCalendar(ctx, &page, opts...)
			if err != nil {
				return nil, 0, false, err
			}
			n := int64(len(resp.ScheduleList))
			return resp.ScheduleList, offset + n, n > 0, nil
		})
	}
}

// Schedule is an event (日程).
type Schedule struct {
	// ScheduleID is the id.
	ScheduleID string `json:"schedule_id,omitzero"`
	// Sequence is the number of the event, which grows; lists of a calendar only.
	Sequence int64 `json:"sequence,omitzero"`
	// Admins holds the userids of administrators.
	Admins []string `json:"admins,omitzero"`
	// Attendees holds the attendees.
	Attendees []AttendeeStatus `json:"attendees,omitzero"`
	// Summary is the title.
	Summary string `json:"summary,omitzero"`
	// Description is the description.
	Description string `json:"description,omitzero"`
	// Reminders says when it reminds, and how it repeats.
	Reminders ReminderDetail `json:"reminders,omitzero"`
	// Location is the place.
	Location string `json:"location,omitzero"`
	// CalID is the calendar.
	CalID string `json:"cal_id,omitzero"`
	// StartTime is the start, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Status is 0 as usual, 1 when cancelled.
	Status int64 `json:"status,omitzero"`
	// IsWholeDay says whether it takes the whole day.
	IsWholeDay bool `json:"is_whole_day,omitzero"`
}

// AttendeeStatus is what an attendee answered.
type AttendeeStatus struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// ResponseStatus is his answer.
	ResponseStatus ResponseStatus `json:"response_status,omitzero"`
}

// ResponseStatus is what an attendee answered (接受状态).
type ResponseStatus int64

// The values of ResponseStatus.
const (
	ResponseStatusNone         ResponseStatus = 0 // nothing yet (未处理)
	ResponseStatusTentative    ResponseStatus = 1 // perhaps (待定)
	ResponseStatusAccepted     ResponseStatus = 2 // yes (全部接受)
	ResponseStatusAcceptedOnce ResponseStatus = 3 // yes, for one repetition (仅接受一次)
	ResponseStatusDeclined     ResponseStatus = 4 // no (拒绝)
)

// ReminderDetail says when an event reminds, and how it repeats (提醒).
type ReminderDetail struct {
	// IsRemind says whether it reminds.
	IsRemind bool `json:"is_remind,omitzero"`
	// RemindBeforeEventSecs is the seconds before the start.
	RemindBeforeEventSecs int64 `json:"remind_before_event_secs,omitzero"`
	// RemindTimeDiffs holds the times of reminders relative to the start, -604800 to 86399.
	RemindTimeDiffs []int64 `json:"remind_time_diffs,omitzero"`
	// IsRepeat says whether it repeats.
	IsRepeat bool `json:"is_repeat,omitzero"`
	// RepeatType says how it repeats.
	RepeatType RepeatType `json:"repeat_type,omitzero"`
	// RepeatUntil is the end of it, in Unix seconds; for ever if 0.
	RepeatUntil int64 `json:"repeat_until,omitzero"`
	// IsCustomRepeat says whether the fields below hold.
	IsCustomRepeat bool `json:"is_custom_repeat,omitzero"`
	// RepeatInterval says how many days, weeks, months or years lie between.
	RepeatInterval int64 `json:"repeat_interval,omitzero"`
	// RepeatDayOfWeek holds the days of the week, 1 (Monday) to 7.
	RepeatDayOfWeek []int64 `json:"repeat_day_of_week,omitzero"`
	// RepeatDayOfMonth holds the days of the month, 1 to 31.
	RepeatDayOfMonth []int64 `json:"repeat_day_of_month,omitzero"`
	// Timezone is the time zone in hours from UTC.
	Timezone int64 `json:"timezone,omitzero"`
	// ExcludeTimeList holds the repetitions that were changed or cancelled.
	ExcludeTimeList []ExcludedTime `json:"exclude_time_list,omitzero"`
}

// ExcludedTime is a repetition that was changed or cancelled.
type ExcludedTime struct {
	// StartTime is its start, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
}

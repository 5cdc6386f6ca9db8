package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var scheduleAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/schedule/add",
	Pages: wecom.Pages{Internal: 93648, ThirdParty: 93703, Provider: 96824}, Repeat: wecom.RepeatIfUnsent,
}

// ScheduleAdd creates an event in a calendar of the app (创建日程).
//
// Internal, third-party and provider-developed apps. Rules: schedule-create-per-app-day, schedule-admins,
// schedule-attendees, schedule-summary, schedule-description, schedule-location, schedule-attendee-id,
// license-base-gate.
// Page: https://developer.work.weixin.qq.com/document/path/93648
func (c *Client) ScheduleAdd(ctx context.Context, req *ScheduleAddRequest, opts ...wecom.CallOption) (*ScheduleAddResponse, error) {
	resp := new(ScheduleAddResponse)
	if err := c.core.Do(ctx, &scheduleAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ScheduleAddRequest is the request of [Client.ScheduleAdd].
type ScheduleAddRequest struct {
	// Schedule is the event; required.
	Schedule *NewSchedule `json:"schedule,omitzero"`
	// AgentID is the agent id of the app; only where an old third-party suite has several.
	AgentID int64 `json:"agentid,omitzero"`
}

// ScheduleAddResponse is the answer of [Client.ScheduleAdd].
type ScheduleAddResponse struct {
	// ScheduleID is the id of the event.
	ScheduleID string `json:"schedule_id,omitzero"`
}

// NewSchedule is an event to create (日程).
type NewSchedule struct {
	// CalID is the calendar, at most 64 bytes; the default one of the app if empty.
	CalID string `json:"cal_id,omitzero"`
	// Admins holds the userids of administrators, at most 3, all of them attendees.
	Admins []string `json:"admins,omitzero"`
	// StartTime is the start, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end, in Unix seconds; required.
	EndTime int64 `json:"end_time,omitzero"`
	// IsWholeDay is 1 for the whole day.
	IsWholeDay int64 `json:"is_whole_day,omitzero"`
	// Attendees holds the attendees, at most 1000.
	Attendees []Attendee `json:"attendees,omitzero"`
	// Summary is the title, at most 128 characters.
	Summary string `json:"summary,omitzero"`
	// Description is a description, at most 1000 characters.
	Description string `json:"description,omitzero"`
	// Reminders says when to remind, and how to repeat.
	Reminders *Reminders `json:"reminders,omitzero"`
	// Location is the place, at most 128 characters.
	Location string `json:"location,omitzero"`
}

// Attendee is an attendee of an event (日程参与者).
type Attendee struct {
	// UserID is the member, at most 64 bytes; required.
	UserID string `json:"userid,omitzero"`
}

// Reminders says when to remind of an event, and how it repeats (提醒).
type Reminders struct {
	// IsRemind is 1 to remind.
	IsRemind int64 `json:"is_remind,omitzero"`
	// RemindBeforeEventSecs is the seconds before the start: 0, 300, 900, 3600 or 86400; RemindTimeDiffs is better.
	RemindBeforeEventSecs int64 `json:"remind_before_event_secs,omitzero"`
	// RemindTimeDiffs holds the times of reminders relative to the start: 0, -300, -900, -3600 or -86400.
	RemindTimeDiffs []int64 `json:"remind_time_diffs,omitzero"`
	// IsRepeat is 1 to repeat.
	IsRepeat int64 `json:"is_repeat,omitzero"`
	// RepeatType says how to repeat.
	RepeatType *RepeatType `json:"repeat_type,omitzero"`
	// RepeatUntil is the end of it, in Unix seconds; for ever if 0.
	RepeatUntil int64 `json:"repeat_until,omitzero"`
	// IsCustomRepeat is 1 to use the fields below.
	IsCustomRepeat int64 `json:"is_custom_repeat,omitzero"`
	// RepeatInterval says how many days, weeks, months or years lie between; 1 is every one.
	RepeatInterval int64 `json:"repeat_interval,omitzero"`
	// RepeatDayOfWeek holds the days of the week, 1 (Monday) to 7; weekly only.
	RepeatDayOfWeek []int64 `json:"repeat_day_of_week,omitzero"`
	// RepeatDayOfMonth holds the days of the month, 1 to 31; monthly only.
	RepeatDayOfMonth []int64 `json:"repeat_day_of_month,omitzero"`
	// Timezone is the time zone in hours from UTC, -12 to 12; 8 if nil.
	Timezone *int64 `json:"timezone,omitzero"`
}

// RepeatType says how an event repeats (重复类型).
type RepeatType int64

// The values of RepeatType.
const (
	RepeatTypeDaily    RepeatType = 0 // daily (每日)
	RepeatTypeWeekly   RepeatType = 1 // weekly (每周)
	RepeatTypeMonthly  RepeatType = 2 // monthly (每月)
	RepeatTypeYearly   RepeatType = 5 // yearly (每年)
	RepeatTypeWorkdays RepeatType = 7 // on working days (工作日)
)

var scheduleUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/schedule/update",
	Pages: wecom.Pages{Internal: 97720, ThirdParty: 97787, Provider: 97761}, Repeat: wecom.RepeatIfUnsent,
}

// ScheduleUpdate replaces an event (更新日程). Changing a part of an event that repeats makes a new one.
//
// Internal, third-party and provider-developed apps. Rules: schedule-admins, schedule-attendees, schedule-summary,
// schedule-description, schedule-location, schedule-attendee-id, license-base-gate.
// Page: https://developer.work.weixin.qq.com/document/path/97720
func (c *Client) ScheduleUpdate(ctx context.Context, req *ScheduleUpdateRequest, opts ...wecom.CallOption) (*ScheduleUpdateResponse, error) {
	resp := new(ScheduleUpdateResponse)
	if err := c.core.Do(ctx, &scheduleUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ScheduleUpdateRequest is the request of [Client.ScheduleUpdate].
type ScheduleUpdateRequest struct {
	// SkipAttendees is 1 to keep the attendees as they are.
	SkipAttendees int64 `json:"skip_attendees,omitzero"`
	// OpMode says what to change of an event that repeats; all if 0.
	OpMode OpMode `json:"op_mode,omitzero"`
	// OpStartTime is the start of the repetition to change, in Unix seconds; unless OpMode is 0.
	OpStartTime int64 `json:"op_start_time,omitzero"`
	// Schedule is the event; required.
	Schedule *ScheduleChange `json:"schedule,omitzero"`
}

// ScheduleUpdateResponse is the answer of [Client.ScheduleUpdate].
type ScheduleUpdateResponse struct {
	// ScheduleID is the id of the new event, when a part of one that repeats was changed.
	ScheduleID string `json:"schedule_id,omitzero"`
}

// OpMode says what to change of an event that repeats (操作模式).
type OpMode int64

// The values of OpMode.
const (
	OpModeAll   OpMode = 0 // all of it
	OpModeOne   OpMode = 1 // one repetition
	OpModeLater OpMode = 2 // one repetition and all later ones
)

// ScheduleChange is an event to change.
type ScheduleChange struct {
	// ScheduleID is the id of the event; required.
	ScheduleID string `json:"schedule_id,omitzero"`
	// Admins holds the userids of administrators, at most 3, all of them attendees.
	Admins []string `json:"admins,omitzero"`
	// StartTime is the start, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end, in Unix seconds; required.
	EndTime int64 `json:"end_time,omitzero"`
	// IsWholeDay is 1 for the whole day.
	IsWholeDay int64 `json:"is_whole_day,omitzero"`
	// Attendees holds the attendees, at most 1000.
	Attendees []Attendee `json:"attendees,omitzero"`
	// Summary is the title, at most 128 characters.
	Summary string `json:"summary,omitzero"`
	// Description is a description, at most 1000 characters.
	Description string `json:"description,omitzero"`
	// Reminders says when to remind, and how to repeat.
	Reminders *Reminders `json:"reminders,omitzero"`
	// Location is the place, at most 128 characters.
	Location string `json:"location,omitzero"`
}

var scheduleAddAttendees = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/schedule/add_attendees",
	Pages: wecom.Pages{Internal: 97721, ThirdParty: 97789, Provider: 97763}, Repeat: wecom.RepeatSafe,
}

// ScheduleAddAttendees adds attendees to an event (新增日程参与者).
//
// Internal, third-party and provider-developed apps. Rules: schedule-add-attendees-total, license-base-gate.
// Page: https://developer.work.weixin.qq.com/document/path/97721
func (c *Client) ScheduleAddAttendees(ctx context.Context, req *ScheduleAddAttendeesRequest, opts ...wecom.CallOption) (*ScheduleAddAttendeesResponse, error) {
	resp := new(ScheduleAddAttendeesResponse)
	if err := c.core.Do(ctx, &scheduleAddAttendees, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ScheduleAddAttendeesRequest is the request of [Client.ScheduleAddAttendees].
type ScheduleAddAttendeesRequest struct {
	// ScheduleID is the id of the event; required.
	ScheduleID string `json:"schedule_id,omitzero"`
	// Attendees holds the attendees; at most 1000 in all.
	Attendees []Attendee `json:"attendees,omitzero"`
}

// ScheduleAddAttendeesResponse is the empty answer of [Client.ScheduleAddAttendees].
type ScheduleAddAttendeesResponse struct{}

var scheduleDelAttendees = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/schedule/del_attendees",
	Pages: wecom.Pages{Internal: 97722, ThirdParty: 97794, Provider: 97764}, Repeat: wecom.RepeatSafe,
}

// ScheduleDelAttendees takes attendees from an event (删除日程参与者).
//
// Internal, third-party and provider-developed apps. Rules: schedule-del-attendees-batch.
// Page: https://developer.work.weixin.qq.com/document/path/97722
func (c *Client) ScheduleDelAttendees(ctx context.Context, req *ScheduleDelAttendeesRequest, opts ...wecom.CallOption) (*ScheduleDelAttendeesResponse, error) {
	resp := new(ScheduleDelAttendeesResponse)
	if err := c.core.Do(ctx, &scheduleDelAttendees, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ScheduleDelAttendeesRequest is the request of [Client.ScheduleDelAttendees].
type ScheduleDelAttendeesRequest struct {
	// ScheduleID is the id of the event; required.
	ScheduleID string `json:"schedule_id,omitzero"`
	// Attendees holds the attendees, at most 1000.
	Attendees []Attendee `json:"attendees,omitzero"`
}

// ScheduleDelAttendeesResponse is the empty answer of [Client.ScheduleDelAttendees].
type ScheduleDelAttendeesResponse struct{}

var scheduleDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/schedule/del",
	Pages: wecom.Pages{Internal: 97725, ThirdParty: 97799, Provider: 97767}, Repeat: wecom.RepeatIfUnsent,
}

// ScheduleDel cancels an event (取消日程).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97725
func (c *Client) ScheduleDel(ctx context.Context, req *ScheduleDelRequest, opts ...wecom.CallOption) (*ScheduleDelResponse, error) {
	resp := new(ScheduleDelResponse)
	if err := c.core.Do(ctx, &scheduleDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ScheduleDelRequest is the request of [Client.ScheduleDel].
type ScheduleDelRequest struct {
	// ScheduleID is the id of the event; required.
	ScheduleID string `json:"schedule_id,omitzero"`
	// OpMode says what to cancel of an event that repeats; all if 0.
	OpMode OpMode `json:"op_mode,omitzero"`
	// OpStartTime is the start of the repetition to cancel, in Unix seconds; unless OpMode is 0.
	OpStartTime int64 `json:"op_start_time,omitzero"`
}

// ScheduleDelResponse is the empty answer of [Client.ScheduleDel].
type ScheduleDelResponse struct{}

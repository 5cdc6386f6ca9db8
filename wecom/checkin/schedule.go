package checkin

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getCheckinScheduList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/getcheckinschedulist",
	Pages: wecom.Pages{Internal: 93380, ThirdParty: 94208, Provider: 96500}, Repeat: wecom.RepeatSafe,
}

// GetCheckinScheduList reads the shifts of members (获取打卡人员排班信息).
//
// Internal, third-party and provider-developed apps. Rules: checkin-getschedule-frequency,
// checkin-getschedule-users, checkin-getschedule-span.
// Page: https://developer.work.weixin.qq.com/document/path/93380
func (c *Client) GetCheckinScheduList(ctx context.Context, req *GetCheckinScheduListRequest, opts ...wecom.CallOption) (*GetCheckinScheduListResponse, error) {
	resp := new(GetCheckinScheduListResponse)
	if err := c.core.Do(ctx, &getCheckinScheduList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCheckinScheduListRequest is the request of [Client.GetCheckinScheduList].
type GetCheckinScheduListRequest struct {
	// StartTime is the first moment, in Unix seconds; required.
	StartTime int64 `json:"starttime,omitzero"`
	// EndTime is the last moment, in Unix seconds; required. The span is at most one month.
	EndTime int64 `json:"endtime,omitzero"`
	// UserIDList holds the userids, 1 to 100; required.
	UserIDList []string `json:"useridlist,omitzero"`
}

// GetCheckinScheduListResponse is the answer of [Client.GetCheckinScheduList].
type GetCheckinScheduListResponse struct {
	// ScheduleList holds one entry per member and month.
	ScheduleList []MemberSchedule `json:"schedule_list,omitzero"`
}

// MemberSchedule holds the shifts of a member in one month (排班表).
type MemberSchedule struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// YearMonth is the month, like 202011.
	YearMonth int64 `json:"yearmonth,omitzero"`
	// GroupID is the id of the check-in rule.
	GroupID int64 `json:"groupid,omitzero"`
	// GroupName is the name of the check-in rule.
	GroupName string `json:"groupname,omitzero"`
	// Schedule holds the shifts.
	Schedule MonthSchedule `json:"schedule,omitzero"`
}

// MonthSchedule holds the shifts of one month.
type MonthSchedule struct {
	// ScheduleList holds one entry per day.
	ScheduleList []DaySchedule `json:"scheduleList,omitzero"`
}

// DaySchedule is the shift of one day.
type DaySchedule struct {
	// Day is the day of the month.
	Day int64 `json:"day,omitzero"`
	// ScheduleInfo is the shift.
	ScheduleInfo ShiftInfo `json:"schedule_info,omitzero"`
}

// ShiftInfo is a shift of a day (班次).
type ShiftInfo struct {
	// ScheduleID is the id of the shift.
	ScheduleID int64 `json:"schedule_id,omitzero"`
	// ScheduleName is the name of the shift.
	ScheduleName string `json:"schedule_name,omitzero"`
	// TimeSection holds its hours.
	TimeSection []ShiftSection `json:"time_section,omitzero"`
}

// ShiftSection is one section of work of a shift, in seconds after midnight.
type ShiftSection struct {
	// ID is the id of the section.
	ID int64 `json:"id,omitzero"`
	// WorkSec is the start.
	WorkSec int64 `json:"work_sec,omitzero"`
	// OffWorkSec is the end.
	OffWorkSec int64 `json:"off_work_sec,omitzero"`
	// RemindWorkSec is the time of the reminder before work.
	RemindWorkSec int64 `json:"remind_work_sec,omitzero"`
	// RemindOffWorkSec is the time of the reminder after work.
	RemindOffWorkSec int64 `json:"remind_off_work_sec,omitzero"`
}

var setCheckinScheduList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/setcheckinschedulist",
	Pages: wecom.Pages{Internal: 93385, ThirdParty: 94209, Provider: 96501}, Repeat: wecom.RepeatSafe,
}

// SetCheckinScheduList sets the shifts of members (为打卡人员排班), under a rule of shifts only.
//
// Internal, third-party and provider-developed apps. Rules: checkin-setschedule-frequency.
// Page: https://developer.work.weixin.qq.com/document/path/93385
func (c *Client) SetCheckinScheduList(ctx context.Context, req *SetCheckinScheduListRequest, opts ...wecom.CallOption) (*SetCheckinScheduListResponse, error) {
	resp := new(SetCheckinScheduListResponse)
	if err := c.core.Do(ctx, &setCheckinScheduList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetCheckinScheduListRequest is the request of [Client.SetCheckinScheduList].
type SetCheckinScheduListRequest struct {
	// GroupID is the id of the check-in rule; required.
	GroupID int64 `json:"groupid,omitzero"`
	// Items holds the shifts; required.
	Items []ShiftItem `json:"items,omitzero"`
	// YearMonth is the month, like 202011; required.
	YearMonth int64 `json:"yearmonth,omitzero"`
}

// SetCheckinScheduListResponse is the empty answer of [Client.SetCheckinScheduList].
type SetCheckinScheduListResponse struct{}

// ShiftItem gives a member a shift on one day.
type ShiftItem struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// Day is the day of the month, 1 to 31; required.
	Day int64 `json:"day,omitzero"`
	// ScheduleID is the id of the shift, 0 for rest; required.
	ScheduleID int64 `json:"schedule_id"`
}

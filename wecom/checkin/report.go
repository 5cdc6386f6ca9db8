package checkin

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getCheckinDayData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/getcheckin_daydata",
	Pages: wecom.Pages{Internal: 93374, ThirdParty: 94206, Provider: 96498}, Repeat: wecom.RepeatSafe,
}

// GetCheckinDayData reads the daily reports of members (获取打卡日报数据).
//
// Internal, third-party and provider-developed apps. Rules: checkin-daydata-frequency, checkin-daydata-users.
// Page: https://developer.work.weixin.qq.com/document/path/93374
func (c *Client) GetCheckinDayData(ctx context.Context, req *GetCheckinDayDataRequest, opts ...wecom.CallOption) (*GetCheckinDayDataResponse, error) {
	resp := new(GetCheckinDayDataResponse)
	if err := c.core.Do(ctx, &getCheckinDayData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCheckinDayDataRequest is the request of [Client.GetCheckinDayData].
type GetCheckinDayDataRequest struct {
	// StartTime is the first day: its midnight in Unix seconds; required.
	StartTime int64 `json:"starttime,omitzero"`
	// EndTime is the last day: its midnight in Unix seconds; required.
	EndTime int64 `json:"endtime,omitzero"`
	// UserIDList holds the userids, 1 to 100; required.
	UserIDList []string `json:"useridlist,omitzero"`
}

// GetCheckinDayDataResponse is the answer of [Client.GetCheckinDayData].
type GetCheckinDayDataResponse struct {
	// Datas holds one report per member and day.
	Datas []DayReport `json:"datas,omitzero"`
}

// DayReport is what a member did on one day (打卡日报).
type DayReport struct {
	// BaseInfo says who, and under which rule.
	BaseInfo DayBase `json:"base_info,omitzero"`
	// SummaryInfo holds the sums.
	SummaryInfo DaySummary `json:"summary_info,omitzero"`
	// HolidayInfos holds the approvals for leave and the like.
	HolidayInfos []Leave `json:"holiday_infos,omitzero"`
	// ExceptionInfos holds what was wrong.
	ExceptionInfos []Exception `json:"exception_infos,omitzero"`
	// OTInfo is the overtime.
	OTInfo DayOvertime `json:"ot_info,omitzero"`
	// SPItems holds the sums of leave and the like.
	SPItems []LeaveItem `json:"sp_items,omitzero"`
}

// DayBase says whom a daily report is about.
type DayBase struct {
	// Date is the day: its midnight in Unix seconds.
	Date int64 `json:"date,omitzero"`
	// RecordType is the kind of rule.
	RecordType RecordType `json:"record_type,omitzero"`
	// Name is the name of the member.
	Name string `json:"name,omitzero"`
	// NameEx is the alias of the member.
	NameEx string `json:"name_ex,omitzero"`
	// DepartsName holds the names of his departments.
	DepartsName string `json:"departs_name,omitzero"`
	// AcctID is the userid.
	AcctID string `json:"acctid,omitzero"`
	// RuleInfo is the rule of that day.
	RuleInfo RuleInfo `json:"rule_info,omitzero"`
	// DayType is 0 on a working day, 1 on a rest day.
	DayType int64 `json:"day_type,omitzero"`
}

// RecordType is the kind of rule that a report follows (记录类型).
type RecordType int64

// The values of RecordType.
const (
	RecordTypeFixed    RecordType = 1 // fixed hours (固定上下班)
	RecordTypeOutside  RecordType = 2 // out of the office (外出)
	RecordTypeShift    RecordType = 3 // shifts (按班次上下班)
	RecordTypeFree     RecordType = 4 // free hours (自由签到)
	RecordTypeOvertime RecordType = 5 // overtime (加班)
	RecordTypeNoRule   RecordType = 7 // no rule (无规则)
)

// RuleInfo is the rule that a report follows (所属规则信息).
type RuleInfo struct {
	// GroupID is the id of the rule.
	GroupID int64 `json:"groupid,omitzero"`
	// GroupName is the name of the rule.
	GroupName string `json:"groupname,omitzero"`
	// ScheduleID is the id of the shift; daily reports on shifts only.
	ScheduleID int64 `json:"scheduleid,omitzero"`
	// ScheduleName is the name of the shift; daily reports on shifts only.
	ScheduleName string `json:"schedulename,omitzero"`
	// CheckinTime holds the hours of the day; daily reports on fixed hours only.
	CheckinTime []RuleTime `json:"checkintime,omitzero"`
}

// RuleTime is one section of work.
type RuleTime struct {
	// WorkSec is the start, in seconds after midnight.
	WorkSec int64 `json:"work_sec,omitzero"`
	// OffWorkSec is the end, in seconds after midnight.
	OffWorkSec int64 `json:"off_work_sec,omitzero"`
}

// DaySummary holds the sums of a day.
type DaySummary struct {
	// CheckinCount is the number of check-ins.
	CheckinCount int64 `json:"checkin_count,omitzero"`
	// RegularWorkSec is the seconds worked.
	RegularWorkSec int64 `json:"regular_work_sec,omitzero"`
	// StandardWorkSec is the seconds to be worked.
	StandardWorkSec int64 `json:"standard_work_sec,omitzero"`
	// EarliestTime is the first check-in, in seconds after midnight.
	EarliestTime int64 `json:"earliest_time,omitzero"`
	// LatestTime is the last check-in, in seconds after midnight; the wire name is lastest_time.
	LatestTime int64 `json:"lastest_time,omitzero"`
}

// Leave is an approval for leave and the like (假勤申请).
type Leave struct {
	// SPNumber is the number of the approval.
	SPNumber string `json:"sp_number,omitzero"`
	// SPTitle is the title.
	SPTitle Text `json:"sp_title,omitzero"`
	// SPDescription is the description.
	SPDescription Text `json:"sp_description,omitzero"`
}

// Text holds a text in several languages, so far Chinese only.
type Text struct {
	// Data holds one entry per language.
	Data []TextItem `json:"data,omitzero"`
}

// TextItem is a text in one language.
type TextItem struct {
	// Text is the text.
	Text string `json:"text,omitzero"`
	// Lang is the language, like zh_CN.
	Lang string `json:"lang,omitzero"`
}

// Exception sums up one kind of irregularity (校准状态).
type Exception struct {
	// Exception is the kind.
	Exception ExceptionType `json:"exception,omitzero"`
	// Count is how often it happened.
	Count int64 `json:"count,omitzero"`
	// Duration is how long it lasted, in seconds; when late, early or absent.
	Duration int64 `json:"duration,omitzero"`
}

// ExceptionType is a kind of irregularity (校准状态类型).
type ExceptionType int64

// The values of ExceptionType.
const (
	ExceptionTypeLate    ExceptionType = 1 // late (迟到)
	ExceptionTypeEarly   ExceptionType = 2 // left early (早退)
	ExceptionTypeMissing ExceptionType = 3 // check-in missing (缺卡)
	ExceptionTypeAbsent  ExceptionType = 4 // absent (旷工)
	ExceptionTypePlace   ExceptionType = 5 // wrong place (地点异常)
	ExceptionTypeDevice  ExceptionType = 6 // wrong device (设备异常)
)

// DayOvertime is the overtime of a day (加班信息).
type DayOvertime struct {
	// OTStatus is 0 without overtime, 1 when in order, 2 when too short.
	OTStatus int64 `json:"ot_status,omitzero"`
	// OTDuration is the overtime, in seconds.
	OTDuration int64 `json:"ot_duration,omitzero"`
	// ExceptionDuration holds the missing seconds when the status is 2.
	ExceptionDuration []int64 `json:"exception_duration,omitzero"`
	// WorkdayOverAsVacation is the seconds on working days taken as leave (调休).
	WorkdayOverAsVacation int64 `json:"workday_over_as_vacation,omitzero"`
	// WorkdayOverAsMoney is the seconds on working days paid (加班费).
	WorkdayOverAsMoney int64 `json:"workday_over_as_money,omitzero"`
	// RestdayOverAsVacation is the seconds on rest days taken as leave.
	RestdayOverAsVacation int64 `json:"restday_over_as_vacation,omitzero"`
	// RestdayOverAsMoney is the seconds on rest days paid.
	RestdayOverAsMoney int64 `json:"restday_over_as_money,omitzero"`
	// HolidayOverAsVacation is the seconds on holidays taken as leave.
	HolidayOverAsVacation int64 `json:"holiday_over_as_vacation,omitzero"`
	// HolidayOverAsMoney is the seconds on holidays paid.
	HolidayOverAsMoney int64 `json:"holiday_over_as_money,omitzero"`
}

// LeaveItem sums up one kind of leave and the like (假勤统计).
type LeaveItem struct {
	// Type is the kind.
	Type LeaveType `json:"type,omitzero"`
	// VacationID is the kind of vacation; when Type is 1.
	VacationID int64 `json:"vacation_id,omitzero"`
	// Count is how often it happened.
	Count int64 `json:"count,omitzero"`
	// Duration is how long it lasted, in seconds: divide by 86,400 for days, by 3,600 for hours.
	Duration int64 `json:"duration,omitzero"`
	// TimeType is 0 when counted in days, 1 in hours.
	TimeType int64 `json:"time_type,omitzero"`
	// Name is the name of the item.
	Name string `json:"name,omitzero"`
}

// LeaveType is a kind of leave and the like (假勤类型).
type LeaveType int64

// The values of LeaveType.
const (
	LeaveTypeVacation     LeaveType = 1   // leave (请假)
	LeaveTypeCorrection   LeaveType = 2   // corrected check-in (补卡)
	LeaveTypeBusinessTrip LeaveType = 3   // business trip (出差)
	LeaveTypeOuting       LeaveType = 4   // outing (外出)
	LeaveTypeApproval     LeaveType = 15  // check-in by approval (审批打卡)
	LeaveTypeField        LeaveType = 100 // field work (外勤)
)

var getCheckinMonthData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/getcheckin_monthdata",
	Pages: wecom.Pages{Internal: 93387, ThirdParty: 94207, Provider: 96499}, Repeat: wecom.RepeatSafe,
}

// GetCheckinMonthData reads the sums of members over a span of days, usually a month (获取打卡月报数据).
//
// Internal, third-party and provider-developed apps. Rules: checkin-monthdata-frequency, checkin-monthdata-users.
// Page: https://developer.work.weixin.qq.com/document/path/93387
func (c *Client) GetCheckinMonthData(ctx context.Context, req *GetCheckinMonthDataRequest, opts ...wecom.CallOption) (*GetCheckinMonthDataResponse, error) {
	resp := new(GetCheckinMonthDataResponse)
	if err := c.core.Do(ctx, &getCheckinMonthData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCheckinMonthDataRequest is the request of [Client.GetCheckinMonthData].
type GetCheckinMonthDataRequest struct {
	// StartTime is the first day: its midnight in Unix seconds; required.
	StartTime int64 `json:"starttime,omitzero"`
	// EndTime is the last day: its midnight in Unix seconds; required.
	EndTime int64 `json:"endtime,omitzero"`
	// UserIDList holds the userids, 1 to 100; required.
	UserIDList []string `json:"useridlist,omitzero"`
}

// GetCheckinMonthDataResponse is the answer of [Client.GetCheckinMonthData].
type GetCheckinMonthDataResponse struct {
	// Datas holds one report per member.
	Datas []MonthReport `json:"datas,omitzero"`
}

// MonthReport is what a member did in a span of days (打卡月报).
type MonthReport struct {
	// BaseInfo says who, and under which rule.
	BaseInfo MonthBase `json:"base_info,omitzero"`
	// SummaryInfo holds the sums.
	SummaryInfo MonthSummary `json:"summary_info,omitzero"`
	// ExceptionInfos holds what was wrong.
	ExceptionInfos []Exception `json:"exception_infos,omitzero"`
	// SPItems holds the sums of leave and the like.
	SPItems []LeaveItem `json:"sp_items,omitzero"`
	// OverworkInfo is the overtime.
	OverworkInfo MonthOvertime `json:"overwork_info,omitzero"`
}

// MonthBase says whom a monthly report is about.
type MonthBase struct {
	// RecordType is the kind of rule.
	RecordType RecordType `json:"record_type,omitzero"`
	// Name is the name of the member.
	Name string `json:"name,omitzero"`
	// NameEx is the alias of the member.
	NameEx string `json:"name_ex,omitzero"`
	// DepartsName holds the names of his departments.
	DepartsName string `json:"departs_name,omitzero"`
	// AcctID is the userid.
	AcctID string `json:"acctid,omitzero"`
	// RuleInfo is the rule.
	RuleInfo RuleInfo `json:"rule_info,omitzero"`
}

// MonthSummary holds the sums of a span of days.
type MonthSummary struct {
	// WorkDays is the days to be worked.
	WorkDays int64 `json:"work_days,omitzero"`
	// RegularDays is the days without irregularity.
	RegularDays int64 `json:"regular_days,omitzero"`
	// RestDays is the days of rest.
	RestDays int64 `json:"rest_days,omitzero"`
	// ExceptDays is the days with an irregularity.
	ExceptDays int64 `json:"except_days,omitzero"`
	// RegularWorkSec is the seconds worked.
	RegularWorkSec int64 `json:"regular_work_sec,omitzero"`
	// StandardWorkSec is the seconds to be worked.
	StandardWorkSec int64 `json:"standard_work_sec,omitzero"`
}

// MonthOvertime is the overtime of a span of days (加班情况), in seconds.
type MonthOvertime struct {
	// WorkdayOverSec is the overtime on working days.
	WorkdayOverSec int64 `json:"workday_over_sec,omitzero"`
	// HolidaysOverSec is the overtime on holidays.
	HolidaysOverSec int64 `json:"holidays_over_sec,omitzero"`
	// RestdaysOverSec is the overtime on rest days.
	RestdaysOverSec int64 `json:"restdays_over_sec,omitzero"`
	// WorkdaysOverAsVacation is the part on working days taken as leave (调休).
	WorkdaysOverAsVacation int64 `json:"workdays_over_as_vacation,omitzero"`
	// WorkdaysOverAsMoney is the part on working days paid (加班费).
	WorkdaysOverAsMoney int64 `json:"workdays_over_as_money,omitzero"`
	// RestdaysOverAsVacation is the part on rest days taken as leave.
	RestdaysOverAsVacation int64 `json:"restdays_over_as_vacation,omitzero"`
	// RestdaysOverAsMoney is the part on rest days paid.
	RestdaysOverAsMoney int64 `json:"restdays_over_as_money,omitzero"`
	// HolidaysOverAsVacation is the part on holidays taken as leave.
	HolidaysOverAsVacation int64 `json:"holidays_over_as_vacation,omitzero"`
	// HolidaysOverAsMoney is the part on holidays paid.
	HolidaysOverAsMoney int64 `json:"holidays_over_as_money,omitzero"`
}

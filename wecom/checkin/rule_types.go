package checkin

// Rule is a check-in rule (打卡规则) to create or change. Updating, an absent field stays as it is, an array replaces
// the old one, and an empty array changes nothing: see [Client.ClearCheckinOptionArrayField].
type Rule struct {
	// GroupID is the id of the rule; ignored when creating, required when updating.
	GroupID int64 `json:"groupid,omitzero"`
	// GroupType is the kind of the rule; required.
	GroupType RuleType `json:"grouptype,omitzero"`
	// GroupName is the name, at most 40 characters; required.
	GroupName string `json:"groupname,omitzero"`
	// CheckinDate holds the hours of the week, 1 to 7 entries; required with fixed hours.
	CheckinDate []CheckinDate `json:"checkindate,omitzero"`
	// SpeWorkdays holds special working days, at most 366; fixed hours only.
	SpeWorkdays []SpecialDay `json:"spe_workdays,omitzero"`
	// SpeOffdays holds special rest days, at most 366.
	SpeOffdays []SpecialDay `json:"spe_offdays,omitzero"`
	// SyncHolidays says whether to follow the official holidays; true if nil.
	SyncHolidays *bool `json:"sync_holidays,omitzero"`
	// NeedPhoto says whether a photo is needed; false if nil.
	NeedPhoto *bool `json:"need_photo,omitzero"`
	// WifiMACInfos holds the Wi-Fis, at most 500; this or LocInfos is required.
	WifiMACInfos []Wifi `json:"wifimac_infos,omitzero"`
	// NoteCanUseLocalPic says whether a remark may carry stored pictures; true if nil.
	NoteCanUseLocalPic *bool `json:"note_can_use_local_pic,omitzero"`
	// AllowCheckinOffworkday says whether to allow check-ins on rest days; false if nil. Fixed hours only.
	AllowCheckinOffworkday *bool `json:"allow_checkin_offworkday,omitzero"`
	// LocInfos holds the places, at most 500; this or WifiMACInfos is required.
	LocInfos []Location `json:"loc_infos,omitzero"`
	// Range says whom the rule is for; required.
	Range *Range `json:"range,omitzero"`
	// WhiteUsers holds the userids who need not check in.
	WhiteUsers []string `json:"white_users,omitzero"`
	// Type is the way to check in; by phone if nil.
	Type *RuleDevice `json:"type,omitzero"`
	// ReporterInfo says to whom to report.
	ReporterInfo *ReporterInfo `json:"reporterinfo,omitzero"`
	// AllowApplyOffworkday says whether missed check-ins may be corrected; false if nil.
	AllowApplyOffworkday *bool `json:"allow_apply_offworkday,omitzero"`
	// AllowApplyBkCnt is the corrections a month, 1 to 99; -1, without limit, if nil.
	AllowApplyBkCnt *int64 `json:"allow_apply_bk_cnt,omitzero"`
	// AllowApplyBkDayLimit is the days in which to correct, 1 (the same day) to 180; -1, without limit, if nil.
	AllowApplyBkDayLimit *int64 `json:"allow_apply_bk_day_limit,omitzero"`
	// BukaLimitNextMonth is the day of the next month from which nothing can be corrected, 1 to 28; -1, none, if nil.
	BukaLimitNextMonth *int64 `json:"buka_limit_next_month,omitzero"`
	// OptionOutRange says what a check-in elsewhere means; an irregularity if nil.
	OptionOutRange *OutOfRange `json:"option_out_range,omitzero"`
	// ScheduleList holds the shifts, at most 50, with one of id 0 for rest; required with shifts.
	ScheduleList []Shift `json:"schedulelist,omitzero"`
	// OffworkIntervalTime is the seconds after the first check-in before the second is possible; a multiple of 300, at
	// most 86100.
	OffworkIntervalTime *int64 `json:"offwork_interval_time,omitzero"`
	// UseFaceDetect says whether to check the face; false if nil.
	UseFaceDetect *bool `json:"use_face_detect,omitzero"`
	// OpenFaceLiveDetect says whether to check that the face lives; needs UseFaceDetect. False if nil.
	OpenFaceLiveDetect *bool `json:"open_face_live_detect,omitzero"`
	// OTInfoV2 is the rule on overtime; required.
	OTInfoV2 *OvertimeV2 `json:"ot_info_v2,omitzero"`
	// SyncOutCheckin says whether check-ins outside count as check-ins at work; false if nil.
	SyncOutCheckin *bool `json:"sync_out_checkin,omitzero"`
	// BukaRemind says when to remind of missed check-ins.
	BukaRemind *Reminder `json:"buka_remind,omitzero"`
	// BukaRestriction holds the irregularities that cannot be corrected as bits: 1 missing, 2 late, 4 early, 8 others;
	// 0, none, if nil.
	BukaRestriction *int64 `json:"buka_restriction,omitzero"`
	// SpanDayTime is the end of the day, in seconds after midnight: whole minutes, below 86400; free hours only.
	SpanDayTime *int64 `json:"span_day_time,omitzero"`
	// StandardWorkDuration is the seconds to work, half hours from 1 to 24 hours; -1, without limit, if nil. Free
	// hours only.
	StandardWorkDuration *int64 `json:"standard_work_duration,omitzero"`
	// OpenSPCheckin says whether check-ins by approval count.
	OpenSPCheckin *bool `json:"open_sp_checkin,omitzero"`
	// CheckinMethodType says how check-ins alternate.
	CheckinMethodType *CheckinMethod `json:"checkin_method_type,omitzero"`
}

// RuleType is the kind of a check-in rule (规则类型).
type RuleType int64

// The values of RuleType.
const (
	RuleTypeFixed RuleType = 1 // fixed hours (固定时间上下班)
	RuleTypeShift RuleType = 2 // shifts (按班次上下班)
	RuleTypeFree  RuleType = 3 // free hours (自由上下班)
)

// RuleDevice is the way to check in (打卡方式).
type RuleDevice int64

// The values of RuleDevice.
const (
	RuleDevicePhone   RuleDevice = 0 // phone (手机)
	RuleDeviceMachine RuleDevice = 2 // attendance machine (考勤机)
	RuleDeviceBoth    RuleDevice = 3 // phone or machine (手机/考勤机)
)

// OutOfRange says what a check-in out of range means (范围外打卡).
type OutOfRange int64

// The values of OutOfRange.
const (
	OutOfRangeIrregular OutOfRange = 0 // an irregularity (异常)
	OutOfRangeField     OutOfRange = 1 // field work (外勤)
	OutOfRangeForbidden OutOfRange = 2 // it is not possible (禁止)
)

// CheckinMethod says how check-ins alternate (打卡交替方式).
type CheckinMethod int64

// The values of CheckinMethod.
const (
	CheckinMethodMany       CheckinMethod = 0 // in several pairs (多组交替)
	CheckinMethodOne        CheckinMethod = 1 // in one pair (单组交替)
	CheckinMethodRecordOnly CheckinMethod = 2 // time and place are only recorded (仅记录)
)

// CheckinDate holds the hours of some days of the week (打卡时间).
type CheckinDate struct {
	// Workdays holds the days of the week, 0 (Sunday) to 6; empty with weeks that alternate.
	Workdays []int64 `json:"workdays,omitzero"`
	// CheckinTime holds the sections of work, 1 to 4.
	CheckinTime []CheckinTime `json:"checkintime,omitzero"`
	// NoneedOffwork says that nobody checks out; answers only (旧字段).
	NoneedOffwork bool `json:"noneed_offwork,omitzero"`
	// LimitAheadtime is the milliseconds before work from when to check in; answers only (旧字段).
	LimitAheadtime int64 `json:"limit_aheadtime,omitzero"`
	// LimitOfftime is the seconds after work until when to check out; answers only (旧字段).
	LimitOfftime int64 `json:"limit_offtime,omitzero"`
	// FlexTime is the old tolerance, in milliseconds, where FlexOnDutyTime is -1; answers only (旧字段).
	FlexTime int64 `json:"flex_time,omitzero"`
	// AllowFlex says whether there is a tolerance.
	AllowFlex bool `json:"allow_flex,omitzero"`
	// FlexOnDutyTime is the seconds one may be late; a multiple of 300, at most 21600, and in answers -1 where the old
	// tolerance holds. Excludes MaxAllowArriveEarly and MaxAllowArriveLate.
	FlexOnDutyTime int64 `json:"flex_on_duty_time,omitzero"`
	// FlexOffDutyTime is the seconds one may leave early; as FlexOnDutyTime.
	FlexOffDutyTime int64 `json:"flex_off_duty_time,omitzero"`
	// MaxAllowArriveEarly is the seconds one may come and go early; a multiple of 300, at most 21600.
	MaxAllowArriveEarly int64 `json:"max_allow_arrive_early,omitzero"`
	// MaxAllowArriveLate is the seconds one may come and go late; as MaxAllowArriveEarly.
	MaxAllowArriveLate int64 `json:"max_allow_arrive_late,omitzero"`
	// LateRule says how staying late lets one come late.
	LateRule *LateRule `json:"late_rule,omitzero"`
	// Biweekly holds weeks that alternate (大小周); fixed hours only.
	Biweekly *Biweekly `json:"biweekly,omitzero"`
}

// CheckinTime is one section of work (上下班时段). All times are in seconds after midnight and whole minutes.
type CheckinTime struct {
	// TimeID is the id of the section, unique in the rule, 1 to 99998.
	TimeID int64 `json:"time_id,omitzero"`
	// WorkSec is the start.
	WorkSec int64 `json:"work_sec,omitzero"`
	// OffWorkSec is the end.
	OffWorkSec int64 `json:"off_work_sec,omitzero"`
	// RemindWorkSec is the time of the reminder before work.
	RemindWorkSec int64 `json:"remind_work_sec,omitzero"`
	// RemindOffWorkSec is the time of the reminder after work.
	RemindOffWorkSec int64 `json:"remind_off_work_sec,omitzero"`
	// AllowRest says whether there is a break.
	AllowRest bool `json:"allow_rest,omitzero"`
	// RestBeginTime is the start of the (first) break.
	RestBeginTime int64 `json:"rest_begin_time,omitzero"`
	// RestEndTime is the end of the (first) break.
	RestEndTime int64 `json:"rest_end_time,omitzero"`
	// RestTimes holds several breaks.
	RestTimes []RestTime `json:"rest_times,omitzero"`
	// EarliestWorkSec is the earliest time to check in.
	EarliestWorkSec int64 `json:"earliest_work_sec,omitzero"`
	// LatestWorkSec is the latest time to check in.
	LatestWorkSec int64 `json:"latest_work_sec,omitzero"`
	// EarliestOffWorkSec is the earliest time to check out.
	EarliestOffWorkSec int64 `json:"earliest_off_work_sec,omitzero"`
	// LatestOffWorkSec is the latest time to check out.
	LatestOffWorkSec int64 `json:"latest_off_work_sec,omitzero"`
	// NoNeedCheckon says that nobody need check in.
	NoNeedCheckon bool `json:"no_need_checkon,omitzero"`
	// NoNeedCheckoff says that nobody need check out.
	NoNeedCheckoff bool `json:"no_need_checkoff,omitzero"`
}

// RestTime is a break, in seconds after midnight.
type RestTime struct {
	// RestBeginTime is the start.
	RestBeginTime int64 `json:"rest_begin_time,omitzero"`
	// RestEndTime is the end.
	RestEndTime int64 `json:"rest_end_time,omitzero"`
}

// LateRule says how staying late lets one come late on the next day (晚走晚到).
type LateRule struct {
	// OffworkAfterTime is the seconds stayed, at most 36000.
	OffworkAfterTime int64 `json:"offwork_after_time,omitzero"`
	// OnworkFlexTime is the seconds one may come late for it, at most 36000.
	OnworkFlexTime int64 `json:"onwork_flex_time,omitzero"`
	// AllowOffworkAfterTime says whether the rule holds.
	AllowOffworkAfterTime bool `json:"allow_offwork_after_time,omitzero"`
	// TimeRules holds several steps, which go before the two times above.
	TimeRules []LateTime `json:"timerules,omitzero"`
}

// LateTime is one step of a LateRule.
type LateTime struct {
	// OffworkAfterTime is the seconds stayed, at most 36000.
	OffworkAfterTime int64 `json:"offwork_after_time,omitzero"`
	// OnworkFlexTime is the seconds one may come late for it, at most 36000.
	OnworkFlexTime int64 `json:"onwork_flex_time,omitzero"`
}

// Biweekly holds the working days of weeks that alternate; week 202401 is the first.
type Biweekly struct {
	// EnableWeekdayRecurrence says whether they alternate.
	EnableWeekdayRecurrence bool `json:"enable_weekday_recurrence,omitzero"`
	// OddWorkdays holds the days of odd weeks, 0 (Sunday) to 6.
	OddWorkdays []int64 `json:"odd_workdays,omitzero"`
	// EvenWorkdays holds the days of even weeks, 0 (Sunday) to 6.
	EvenWorkdays []int64 `json:"even_workdays,omitzero"`
}

// SpecialDay is a special working day or rest day (特殊日期).
type SpecialDay struct {
	// Timestamp is the day, or the first one when Type is 2: its midnight in Unix seconds.
	Timestamp int64 `json:"timestamp,omitzero"`
	// Notes is the remark, at most 40 bytes; required.
	Notes string `json:"notes,omitzero"`
	// CheckinTime holds the hours; working days only.
	CheckinTime []CheckinTime `json:"checkintime,omitzero"`
	// Type says how the days are given.
	Type SpecialType `json:"type,omitzero"`
	// BegTime is the first day when Type is 1: its midnight in Unix seconds.
	BegTime int64 `json:"begtime,omitzero"`
	// EndTime is the last day when Type is 1 or 2: its midnight in Unix seconds.
	EndTime int64 `json:"endtime,omitzero"`
}

// SpecialType says how special days are given.
type SpecialType int64

// The values of SpecialType.
const (
	SpecialTypeDay       SpecialType = 0 // one day (时间点)
	SpecialTypeSpan      SpecialType = 1 // a span, both ends included (时间段)
	SpecialTypeFortnight SpecialType = 2 // every two weeks (两周重复)
)

// Wifi is a Wi-Fi by which to check in.
type Wifi struct {
	// WifiName is the name, at most 40 characters.
	WifiName string `json:"wifiname,omitzero"`
	// WifiMAC is the MAC address (BSSID) of the router.
	WifiMAC string `json:"wifimac,omitzero"`
}

// Location is a place at which to check in.
type Location struct {
	// Lat is the latitude times 1,000,000 (GCJ-02).
	Lat int64 `json:"lat,omitzero"`
	// Lng is the longitude times 1,000,000 (GCJ-02).
	Lng int64 `json:"lng,omitzero"`
	// LocTitle is the name, at most 40 characters.
	LocTitle string `json:"loc_title,omitzero"`
	// LocDetail is the address, at most 40 characters.
	LocDetail string `json:"loc_detail,omitzero"`
	// Distance is the metres around it: 100 to 1000 in hundreds, 1500, 2000, 2500 or 3000.
	Distance int64 `json:"distance,omitzero"`
}

// Range says whom a rule is for (人员信息); one list at least.
type Range struct {
	// PartyID holds the department ids.
	PartyID []string `json:"party_id,omitzero"`
	// UserID holds the userids.
	UserID []string `json:"userid,omitzero"`
	// TagID holds the tag ids.
	TagID []int64 `json:"tagid,omitzero"`
}

// ReporterInfo says to whom a rule reports (汇报人).
type ReporterInfo struct {
	// Reporters holds members and tags.
	Reporters []Reporter `json:"reporters,omitzero"`
	// UpdateTime is the time of the last change, in Unix seconds; answers only.
	UpdateTime int64 `json:"updatetime,omitzero"`
}

// Reporter is one who gets the reports.
type Reporter struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// TagID is the tag.
	TagID int64 `json:"tagid,omitzero"`
}

// Shift is a shift of a rule (班次).
type Shift struct {
	// ScheduleID is the id, unique in the rule; 0 is rest (休息), and has no hours.
	ScheduleID int64 `json:"schedule_id"`
	// ScheduleName is the name, unique in the rule, at most 40 characters.
	ScheduleName string `json:"schedule_name,omitzero"`
	// TimeSection holds the hours, at most 4.
	TimeSection []CheckinTime `json:"time_section,omitzero"`
	// LimitAheadtime is the milliseconds before work from when to check in; answers only (旧字段).
	LimitAheadtime int64 `json:"limit_aheadtime,omitzero"`
	// NoneedOffwork says that nobody checks out; answers only (旧字段).
	NoneedOffwork bool `json:"noneed_offwork,omitzero"`
	// LimitOfftime is the seconds after work until when to check out; answers only (旧字段).
	LimitOfftime int64 `json:"limit_offtime,omitzero"`
	// AllowFlex says whether there is a tolerance; true if nil.
	AllowFlex *bool `json:"allow_flex,omitzero"`
	// FlexOnDutyTime is the seconds one may be late; a multiple of 300, at most 21600, and in answers -1 where the old
	// tolerance holds. Excludes MaxAllowArriveEarly and MaxAllowArriveLate.
	FlexOnDutyTime int64 `json:"flex_on_duty_time,omitzero"`
	// FlexOffDutyTime is the seconds one may leave early; as FlexOnDutyTime.
	FlexOffDutyTime int64 `json:"flex_off_duty_time,omitzero"`
	// LateRule says how staying late lets one come late.
	LateRule *LateRule `json:"late_rule,omitzero"`
	// MaxAllowArriveEarly is the seconds one may come and go early; a multiple of 300, at most 21600.
	MaxAllowArriveEarly int64 `json:"max_allow_arrive_early,omitzero"`
	// MaxAllowArriveLate is the seconds one may come and go late; as MaxAllowArriveEarly.
	MaxAllowArriveLate int64 `json:"max_allow_arrive_late,omitzero"`
}

// Reminder says when to remind of missed check-ins (补卡提醒).
type Reminder struct {
	// OpenRemind says whether to remind.
	OpenRemind bool `json:"open_remind,omitzero"`
	// BukaRemindDay is the day of the month: 15 to 30 of this month, 1 to 26 of the next.
	BukaRemindDay int64 `json:"buka_remind_day,omitzero"`
	// BukaRemindMonth is 0 for this month, 1 for the next.
	BukaRemindMonth int64 `json:"buka_remind_month,omitzero"`
}

package checkin

// OvertimeV2 is the rule on overtime (加班配置).
type OvertimeV2 struct {
	// WorkdayConf is the rule for working days; required.
	WorkdayConf *OvertimeDay `json:"workdayconf,omitzero"`
	// RestdayConf is the rule for rest days; required.
	RestdayConf *OvertimeDay `json:"restdayconf,omitzero"`
	// HolidayConf is the rule for holidays; required.
	HolidayConf *OvertimeDay `json:"holidayconf,omitzero"`
	// TimeUnitConfig says how to count.
	TimeUnitConfig *OvertimeUnit `json:"time_unit_config,omitzero"`
}

// OvertimeDay is the rule on overtime for one kind of day.
type OvertimeDay struct {
	// AllowOT says whether overtime is allowed; required.
	AllowOT bool `json:"allow_ot"`
	// Type says how to count; by approval if nil.
	Type *OvertimeType `json:"type,omitzero"`
	// Apply is the rule when only the approval counts.
	Apply *OvertimeApply `json:"apply,omitzero"`
	// Checkin is the rule when only check-ins count.
	Checkin *OvertimeCheckin `json:"checkin,omitzero"`
	// ApplyCheckin is the rule when both must agree.
	ApplyCheckin *OvertimeApply `json:"applycheckin,omitzero"`
	// OTTransEnable says whether to turn overtime into leave or pay; false if nil.
	OTTransEnable *bool `json:"ot_trans_enable,omitzero"`
	// OTTransType is 1 for leave (调休), 2 for pay (加班费); 1 if 0.
	OTTransType int64 `json:"ot_trans_type,omitzero"`
	// Vacation says how to turn it into leave.
	Vacation *OvertimeVacation `json:"vacation,omitzero"`
	// OTTimeRange is 0 for the whole day, 1 only before work, 2 only after work; 0 if nil.
	OTTimeRange *int64 `json:"ot_time_range,omitzero"`
}

// OvertimeType says how overtime is counted (加班类型).
type OvertimeType int64

// The values of OvertimeType.
const (
	OvertimeTypeBoth     OvertimeType = 0 // by approval and check-ins together
	OvertimeTypeCheckin  OvertimeType = 1 // by check-ins
	OvertimeTypeApproval OvertimeType = 2 // by approval
)

// OvertimeApply is the rule on overtime by approval.
type OvertimeApply struct {
	// RestInfo says what to deduct.
	RestInfo *OvertimeRest `json:"restinfo,omitzero"`
}

// OvertimeCheckin is the rule on overtime by check-ins, in seconds.
type OvertimeCheckin struct {
	// OTTimeStart says how long after work it begins, at most 43200; 1800 if nil.
	OTTimeStart *int64 `json:"ot_time_start,omitzero"`
	// OTTimeMin is the least that counts, at most 43200; 1800 if nil.
	OTTimeMin *int64 `json:"ot_time_min,omitzero"`
	// OTTimeMax is the most that counts, at most 43200; 14400 if nil.
	OTTimeMax *int64 `json:"ot_time_max,omitzero"`
	// RestInfo says what to deduct.
	RestInfo *OvertimeRest `json:"restinfo,omitzero"`
}

// OvertimeRest says which breaks to deduct (休息扣除).
type OvertimeRest struct {
	// Type is 0 for none, 1 by fixed times, 2 by the length of the overtime.
	Type int64 `json:"type,omitzero"`
	// FixTimeRule is the break when Type is 1; old form, answers only.
	FixTimeRule *FixedRest `json:"fix_time_rule,omitzero"`
	// FixTimeRuleList holds the breaks when Type is 1, at most 10.
	FixTimeRuleList []FixedRest `json:"fix_time_rule_list,omitzero"`
	// CalOTTimeRule says what to deduct when Type is 2.
	CalOTTimeRule *RestByLength `json:"cal_ottime_rule,omitzero"`
}

// FixedRest is a break at a fixed time, in seconds after midnight up to the end of the next day.
type FixedRest struct {
	// FixTimeBeginSec is the start.
	FixTimeBeginSec int64 `json:"fix_time_begin_sec,omitzero"`
	// FixTimeEndSec is the end.
	FixTimeEndSec int64 `json:"fix_time_end_sec,omitzero"`
}

// RestByLength holds what to deduct by the length of the overtime.
type RestByLength struct {
	// Items holds 1 to 5 steps of growing length.
	Items []RestStep `json:"items,omitzero"`
}

// RestStep deducts a break from overtime of some length.
type RestStep struct {
	// OTTime is the overtime, in seconds.
	OTTime int64 `json:"ot_time,omitzero"`
	// RestTime is the break to deduct, in seconds.
	RestTime int64 `json:"rest_time,omitzero"`
}

// OvertimeVacation says how overtime turns into leave.
type OvertimeVacation struct {
	// TransRatio is the percentage, at most 3000; 100 if 0.
	TransRatio int64 `json:"trans_ratio,omitzero"`
	// SyncVacation says whether to book it by itself; true if nil.
	SyncVacation *bool `json:"sync_vacation,omitzero"`
}

// OvertimeUnit says how overtime is counted.
type OvertimeUnit struct {
	// OTTimeUnit is 2 for hours, 3 for days; 2 if 0.
	OTTimeUnit int64 `json:"ot_time_unit,omitzero"`
	// PerDayDurationSecs is the seconds of a day, 3600 to 86400, a multiple of 360; 28800 if 0.
	PerDayDurationSecs int64 `json:"perday_duration_secs,omitzero"`
	// RoundingMethod is 1 to the nearest, 2 up, 3 down; 1 if 0.
	RoundingMethod int64 `json:"rounding_method,omitzero"`
	// RoundingPrecision is the decimal places when rounding to the nearest, 0 or 1; 1 if nil.
	RoundingPrecision *int64 `json:"rounding_precision,omitzero"`
	// StepSize is the step when rounding up or down, in seconds.
	StepSize int64 `json:"step_size,omitzero"`
}

// Overtime is the old rule on overtime (加班信息), in answers only.
type Overtime struct {
	// Type says how overtime is counted.
	Type OvertimeType `json:"type,omitzero"`
	// AllowOTWorkingday says whether it is allowed on working days.
	AllowOTWorkingday bool `json:"allow_ot_workingday,omitzero"`
	// AllowOTNonworkingday says whether it is allowed on other days.
	AllowOTNonworkingday bool `json:"allow_ot_nonworkingday,omitzero"`
	// OTCheckInfo is the rule by check-ins.
	OTCheckInfo OvertimeCheck `json:"otcheckinfo,omitzero"`
	// UpTime is the time of the last change, in Unix seconds.
	UpTime int64 `json:"uptime,omitzero"`
	// OTApplyInfo is the rule by approval.
	OTApplyInfo OvertimeCheck `json:"otapplyinfo,omitzero"`
}

// OvertimeCheck is the old rule on counting overtime, in seconds.
type OvertimeCheck struct {
	// AllowOTWorkingday says whether it is allowed on working days.
	AllowOTWorkingday bool `json:"allow_ot_workingday,omitzero"`
	// AllowOTNonworkingday says whether it is allowed on other days.
	AllowOTNonworkingday bool `json:"allow_ot_nonworkingday,omitzero"`
	// UpTime is the time of the last change, in Unix seconds.
	UpTime int64 `json:"uptime,omitzero"`
	// OTWorkingdayTimeStart says how long after work it begins.
	OTWorkingdayTimeStart int64 `json:"ot_workingday_time_start,omitzero"`
	// OTWorkingdayTimeMin is the least that counts on working days.
	OTWorkingdayTimeMin int64 `json:"ot_workingday_time_min,omitzero"`
	// OTWorkingdayTimeMax is the most that counts on working days.
	OTWorkingdayTimeMax int64 `json:"ot_workingday_time_max,omitzero"`
	// OTNonworkingdayTimeMin is the least that counts on other days.
	OTNonworkingdayTimeMin int64 `json:"ot_nonworkingday_time_min,omitzero"`
	// OTNonworkingdayTimeMax is the most that counts on other days.
	OTNonworkingdayTimeMax int64 `json:"ot_nonworkingday_time_max,omitzero"`
	// OTWorkingdayRestInfo says what to deduct on working days.
	OTWorkingdayRestInfo OvertimeRest `json:"ot_workingday_restinfo,omitzero"`
	// OTNonworkingdayRestInfo says what to deduct on other days.
	OTNonworkingdayRestInfo OvertimeRest `json:"ot_nonworkingday_restinfo,omitzero"`
	// OTNonworkingdaySpandayTime is the end of the day, in seconds after midnight.
	OTNonworkingdaySpandayTime int64 `json:"ot_nonworkingday_spanday_time,omitzero"`
}

package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var vacationGetCorpConf = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/oa/vacation/getcorpconf",
	Pages: wecom.Pages{Internal: 93375, ThirdParty: 94211, Provider: 96512}, Repeat: wecom.RepeatSafe,
}

// VacationGetCorpConf reads the kinds of leave of the corp (获取企业假期管理配置).
//
// Internal, third-party and provider-developed apps. Rules: vacation-getcorpconf-frequency.
// Page: https://developer.work.weixin.qq.com/document/path/93375
func (c *Client) VacationGetCorpConf(ctx context.Context, req *VacationGetCorpConfRequest, opts ...wecom.CallOption) (*VacationGetCorpConfResponse, error) {
	resp := new(VacationGetCorpConfResponse)
	if err := c.core.Do(ctx, &vacationGetCorpConf, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VacationGetCorpConfRequest is the empty request of [Client.VacationGetCorpConf].
type VacationGetCorpConfRequest struct{}

// VacationGetCorpConfResponse is the answer of [Client.VacationGetCorpConf].
type VacationGetCorpConfResponse struct {
	// Lists holds the kinds.
	Lists []VacationKind `json:"lists,omitzero"`
}

// VacationKind is a kind of leave (假期).
type VacationKind struct {
	// ID is the id.
	ID int64 `json:"id,omitzero"`
	// Name is the name.
	Name string `json:"name,omitzero"`
	// TimeAttr says how it is counted.
	TimeAttr VacationUnit `json:"time_attr,omitzero"`
	// DurationType is 0 to count every day, 1 working days only.
	DurationType int64 `json:"duration_type,omitzero"`
	// QuotaAttr says how it is granted.
	QuotaAttr VacationQuotaRule `json:"quota_attr,omitzero"`
	// PerDayDuration is the seconds of a day.
	PerDayDuration int64 `json:"perday_duration,omitzero"`
	// IsNewOvertime says whether overtime turns into it.
	IsNewOvertime bool `json:"is_newovertime,omitzero"`
	// EnterCompTimeLimit is the months in the corp after which it may be taken.
	EnterCompTimeLimit int64 `json:"enter_comp_time_limit,omitzero"`
	// ExpireRule says when it ends.
	ExpireRule VacationExpiry `json:"expire_rule,omitzero"`
}

// VacationUnit says how leave is counted (假期时间刻度).
type VacationUnit int64

// The values of VacationUnit.
const (
	VacationUnitDay  VacationUnit = 0 // by the day (按天请假)
	VacationUnitHour VacationUnit = 1 // by the hour (按小时请假)
)

// VacationQuotaRule says how leave is granted (假期发放).
type VacationQuotaRule struct {
	// Type is 0 without limit, 1 every year, 2 by hand, 3 every month.
	Type int64 `json:"type,omitzero"`
	// AutoResetTime is the moment of the yearly grant, in Unix seconds, of which only month and day count.
	AutoResetTime int64 `json:"autoreset_time,omitzero"`
	// AutoResetDuration is the seconds granted.
	AutoResetDuration int64 `json:"autoreset_duration,omitzero"`
	// QuotaRuleType is 0 for a fixed amount, 1 by years of work, 2 by years in the corp; yearly only.
	QuotaRuleType int64 `json:"quota_rule_type,omitzero"`
	// QuotaRules holds the amounts by years.
	QuotaRules VacationQuotaSteps `json:"quota_rules,omitzero"`
	// AtEntryDate says whether it is granted on the day of entry; yearly only.
	AtEntryDate bool `json:"at_entry_date,omitzero"`
	// AutoResetMonthDay is the day of the monthly grant.
	AutoResetMonthDay int64 `json:"auto_reset_month_day,omitzero"`
}

// VacationQuotaSteps holds amounts of leave by years.
type VacationQuotaSteps struct {
	// List holds the steps.
	List []VacationQuotaStep `json:"list,omitzero"`
	// BasedOnActualWorkTime says whether the time worked in this year counts.
	BasedOnActualWorkTime bool `json:"based_on_actual_work_time,omitzero"`
}

// VacationQuotaStep is an amount of leave for a span of years.
type VacationQuotaStep struct {
	// Quota is the seconds granted.
	Quota int64 `json:"quota,omitzero"`
	// Begin is the first year.
	Begin int64 `json:"begin,omitzero"`
	// End is the year after the last; 0 without end.
	End int64 `json:"end,omitzero"`
	// BasedOnActualWorkTime says whether the time worked in this year counts.
	BasedOnActualWorkTime bool `json:"based_on_actual_work_time,omitzero"`
}

// VacationExpiry says when leave ends (假期过期规则).
type VacationExpiry struct {
	// Type is 1 on a fixed day, 2 after years, 3 after months, 4 never.
	Type int64 `json:"type,omitzero"`
	// Duration is the years or months.
	Duration int64 `json:"duration,omitzero"`
	// Date is the fixed day.
	Date *VacationDate `json:"date,omitzero"`
	// ExternDurationEnable says whether it can be prolonged.
	ExternDurationEnable bool `json:"extern_duration_enable,omitzero"`
	// ExternDuration says by how much.
	ExternDuration *VacationDate `json:"extern_duration,omitzero"`
}

// VacationDate is a day of the year, or a number of months and days.
type VacationDate struct {
	// Month is the month, or the months.
	Month int64 `json:"month,omitzero"`
	// Day is the day, or the days.
	Day int64 `json:"day,omitzero"`
}

var vacationGetUserVacationQuota = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/vacation/getuservacationquota",
	Pages: wecom.Pages{Internal: 93376, ThirdParty: 94212, Provider: 96513}, Repeat: wecom.RepeatSafe,
}

// VacationGetUserVacationQuota reads the leave that a member has (获取成员假期余额).
//
// Internal, third-party and provider-developed apps. Rules: vacation-getuserquota-frequency.
// Page: https://developer.work.weixin.qq.com/document/path/93376
func (c *Client) VacationGetUserVacationQuota(ctx context.Context, req *VacationGetUserVacationQuotaRequest, opts ...wecom.CallOption) (*VacationGetUserVacationQuotaResponse, error) {
	resp := new(VacationGetUserVacationQuotaResponse)
	if err := c.core.Do(ctx, &vacationGetUserVacationQuota, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VacationGetUserVacationQuotaRequest is the request of [Client.VacationGetUserVacationQuota].
type VacationGetUserVacationQuotaRequest struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
}

// VacationGetUserVacationQuotaResponse is the answer of [Client.VacationGetUserVacationQuota].
type VacationGetUserVacationQuotaResponse struct {
	// Lists holds one entry per kind.
	Lists []VacationQuota `json:"lists,omitzero"`
}

// VacationQuota is the leave that a member has of one kind (假期余额), in seconds.
type VacationQuota struct {
	// ID is the kind.
	ID int64 `json:"id,omitzero"`
	// AssignDuration is the leave granted.
	AssignDuration int64 `json:"assignduration,omitzero"`
	// UsedDuration is the leave taken.
	UsedDuration int64 `json:"usedduration,omitzero"`
	// LeftDuration is the leave left.
	LeftDuration int64 `json:"leftduration,omitzero"`
	// VacationName is the name of the kind.
	VacationName string `json:"vacationname,omitzero"`
	// RealAssignDuration is the leave granted for the time really worked.
	RealAssignDuration int64 `json:"real_assignduration,omitzero"`
}

var vacationSetOneUserQuota = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/vacation/setoneuserquota",
	Pages: wecom.Pages{Internal: 93377, ThirdParty: 94213, Provider: 96514}, Repeat: wecom.RepeatSafe,
}

// VacationSetOneUserQuota sets the leave that a member has left (修改成员假期余额).
//
// Internal, third-party and provider-developed apps. Rules: vacation-setuserquota-frequency,
// vacation-setuserquota-amount, vacation-setuserquota-remarks.
// Page: https://developer.work.weixin.qq.com/document/path/93377
func (c *Client) VacationSetOneUserQuota(ctx context.Context, req *VacationSetOneUserQuotaRequest, opts ...wecom.CallOption) (*VacationSetOneUserQuotaResponse, error) {
	resp := new(VacationSetOneUserQuotaResponse)
	if err := c.core.Do(ctx, &vacationSetOneUserQuota, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VacationSetOneUserQuotaRequest is the request of [Client.VacationSetOneUserQuota].
type VacationSetOneUserQuotaRequest struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// VacationID is the kind; required.
	VacationID int64 `json:"vacation_id,omitzero"`
	// LeftDuration is the leave left, in seconds: at most 1000 days or 24,000 hours, a multiple of 8640 (by the day)
	// or 360 (by the hour); required.
	LeftDuration int64 `json:"leftduration"`
	// TimeAttr says how the kind is counted, and must agree with it; required.
	TimeAttr VacationUnit `json:"time_attr"`
	// Remarks is a remark, at most 200 characters.
	Remarks string `json:"remarks,omitzero"`
}

// VacationSetOneUserQuotaResponse is the empty answer of [Client.VacationSetOneUserQuota].
type VacationSetOneUserQuotaResponse struct{}

package checkin

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getCheckinOption = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/getcheckinoption",
	Pages: wecom.Pages{Internal: 90263, ThirdParty: 94204, Provider: 99443}, Repeat: wecom.RepeatSafe,
}

// GetCheckinOption reads the rules of members on one day (获取员工打卡规则).
//
// Internal, third-party and provider-developed apps. Rules: checkin-getcheckinoption-users.
// Page: https://developer.work.weixin.qq.com/document/path/90263
func (c *Client) GetCheckinOption(ctx context.Context, req *GetCheckinOptionRequest, opts ...wecom.CallOption) (*GetCheckinOptionResponse, error) {
	resp := new(GetCheckinOptionResponse)
	if err := c.core.Do(ctx, &getCheckinOption, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCheckinOptionRequest is the request of [Client.GetCheckinOption].
type GetCheckinOptionRequest struct {
	// DateTime is the day: its midnight in Unix seconds; required.
	DateTime int64 `json:"datetime,omitzero"`
	// UserIDList holds the userids, 1 to 100; required.
	UserIDList []string `json:"useridlist,omitzero"`
}

// GetCheckinOptionResponse is the answer of [Client.GetCheckinOption].
type GetCheckinOptionResponse struct {
	// Info holds one entry per member.
	Info []MemberRule `json:"info,omitzero"`
}

// MemberRule is the rule of a member.
type MemberRule struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// Group is the rule.
	Group RuleDetail `json:"group,omitzero"`
}

var getCorpCheckinOption = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/getcorpcheckinoption",
	Pages: wecom.Pages{Internal: 93384, Provider: 99444}, Repeat: wecom.RepeatSafe,
}

// GetCorpCheckinOption reads every check-in rule of the corp (获取企业所有打卡规则).
//
// Internal and provider-developed apps. Rules: checkin-getcorpcheckinoption-frequency.
// Page: https://developer.work.weixin.qq.com/document/path/93384
func (c *Client) GetCorpCheckinOption(ctx context.Context, req *GetCorpCheckinOptionRequest, opts ...wecom.CallOption) (*GetCorpCheckinOptionResponse, error) {
	resp := new(GetCorpCheckinOptionResponse)
	if err := c.core.Do(ctx, &getCorpCheckinOption, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCorpCheckinOptionRequest is the empty request of [Client.GetCorpCheckinOption].
type GetCorpCheckinOptionRequest struct{}

// GetCorpCheckinOptionResponse is the answer of [Client.GetCorpCheckinOption].
type GetCorpCheckinOptionResponse struct {
	// Group holds the rules.
	Group []RuleDetail `json:"group,omitzero"`
}

// RuleDetail is a check-in rule as the platform returns it (打卡规则).
type RuleDetail struct {
	// GroupType is the kind of the rule.
	GroupType RuleType `json:"grouptype,omitzero"`
	// GroupID is the id of the rule.
	GroupID int64 `json:"groupid,omitzero"`
	// GroupName is the name.
	GroupName string `json:"groupname,omitzero"`
	// CheckinDate holds the hours of the week.
	CheckinDate []CheckinDate `json:"checkindate,omitzero"`
	// SpeWorkdays holds special working days.
	SpeWorkdays []SpecialDay `json:"spe_workdays,omitzero"`
	// SpeOffdays holds special rest days.
	SpeOffdays []SpecialDay `json:"spe_offdays,omitzero"`
	// SyncHolidays says whether it follows the official holidays.
	SyncHolidays bool `json:"sync_holidays,omitzero"`
	// NeedPhoto says whether a photo is needed.
	NeedPhoto bool `json:"need_photo,omitzero"`
	// NoteCanUseLocalPic says whether a remark may carry stored pictures.
	NoteCanUseLocalPic bool `json:"note_can_use_local_pic,omitzero"`
	// AllowCheckinOffworkday says whether check-ins on rest days are allowed.
	AllowCheckinOffworkday bool `json:"allow_checkin_offworkday,omitzero"`
	// AllowApplyOffworkday says whether missed check-ins may be corrected.
	AllowApplyOffworkday bool `json:"allow_apply_offworkday,omitzero"`
	// WifiMACInfos holds the Wi-Fis.
	WifiMACInfos []Wifi `json:"wifimac_infos,omitzero"`
	// LocInfos holds the places.
	LocInfos []Location `json:"loc_infos,omitzero"`
	// Range says whom the rule is for.
	Range Range `json:"range,omitzero"`
	// CreateTime is the time of creation, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// WhiteUsers holds the userids who need not check in.
	WhiteUsers []string `json:"white_users,omitzero"`
	// Type is the way to check in.
	Type RuleDevice `json:"type,omitzero"`
	// ReporterInfo says to whom it reports.
	ReporterInfo ReporterInfo `json:"reporterinfo,omitzero"`
	// OTInfo is the old rule on overtime.
	OTInfo *Overtime `json:"ot_info,omitzero"`
	// OTInfoV2 is the rule on overtime.
	OTInfoV2 *OvertimeV2 `json:"ot_info_v2,omitzero"`
	// OTApplyInfo is the old rule on overtime by approval.
	OTApplyInfo *OvertimeCheck `json:"otapplyinfo,omitzero"`
	// UpTime is the time of the last change of the overtime, in Unix seconds.
	UpTime int64 `json:"uptime,omitzero"`
	// AllowApplyBkCnt is the corrections a month; -1 without limit.
	AllowApplyBkCnt int64 `json:"allow_apply_bk_cnt,omitzero"`
	// AllowApplyBkDayLimit is the days in which to correct; -1 without limit.
	AllowApplyBkDayLimit int64 `json:"allow_apply_bk_day_limit,omitzero"`
	// BukaLimitNextMonth is the day of the next month from which nothing can be corrected; -1 if none.
	BukaLimitNextMonth int64 `json:"buka_limit_next_month,omitzero"`
	// OptionOutRange says what a check-in elsewhere means.
	OptionOutRange OutOfRange `json:"option_out_range,omitzero"`
	// CreateUserID is the member who created it.
	CreateUserID string `json:"create_userid,omitzero"`
	// UpdateUserID is the member who changed it last.
	UpdateUserID string `json:"update_userid,omitzero"`
	// UseFaceDetect says whether the face is checked.
	UseFaceDetect bool `json:"use_face_detect,omitzero"`
	// OpenFaceLiveDetect says whether it is checked that the face lives.
	OpenFaceLiveDetect bool `json:"open_face_live_detect,omitzero"`
	// ScheduleList holds the shifts.
	ScheduleList []Shift `json:"schedulelist,omitzero"`
	// OffworkIntervalTime is the seconds after the first check-in before the second is possible.
	OffworkIntervalTime int64 `json:"offwork_interval_time,omitzero"`
	// SyncOutCheckin says whether check-ins outside count as check-ins at work.
	SyncOutCheckin bool `json:"sync_out_checkin,omitzero"`
	// BukaRemind says when to remind of missed check-ins.
	BukaRemind *Reminder `json:"buka_remind,omitzero"`
	// BukaRestriction holds the irregularities that cannot be corrected as bits: 1 missing, 2 late, 4 early, 8 others.
	BukaRestriction int64 `json:"buka_restriction,omitzero"`
	// SpanDayTime is the end of the day, in seconds after midnight; free hours only.
	SpanDayTime int64 `json:"span_day_time,omitzero"`
	// StandardWorkDuration is the seconds to work; -1 without limit. Free hours only.
	StandardWorkDuration int64 `json:"standard_work_duration,omitzero"`
	// OpenSPCheckin says whether check-ins by approval count; true if nil.
	OpenSPCheckin *bool `json:"open_sp_checkin,omitzero"`
	// CheckinMethodType says how check-ins alternate.
	CheckinMethodType CheckinMethod `json:"checkin_method_type,omitzero"`
}

var addCheckinOption = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/add_checkin_option",
	Pages: wecom.Pages{Internal: 98041, Provider: 98767}, Repeat: wecom.RepeatIfUnsent,
}

// AddCheckinOption creates a check-in rule (创建打卡规则), which only this app can change.
//
// Internal and provider-developed apps. Rules: checkin-rule-name, checkin-rule-wifi-location-count,
// checkin-rule-total, checkin-rule-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/98041
func (c *Client) AddCheckinOption(ctx context.Context, req *AddCheckinOptionRequest, opts ...wecom.CallOption) (*AddCheckinOptionResponse, error) {
	resp := new(AddCheckinOptionResponse)
	if err := c.core.Do(ctx, &addCheckinOption, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddCheckinOptionRequest is the request of [Client.AddCheckinOption].
type AddCheckinOptionRequest struct {
	// Group is the rule; required.
	Group *Rule `json:"group,omitzero"`
	// EffectiveNow says whether it holds at once; false if nil.
	EffectiveNow *bool `json:"effective_now,omitzero"`
}

// AddCheckinOptionResponse is the empty answer of [Client.AddCheckinOption].
type AddCheckinOptionResponse struct{}

var updateCheckinOption = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/update_checkin_option",
	Pages: wecom.Pages{Internal: 98041, Provider: 98767}, Repeat: wecom.RepeatSafe,
}

// UpdateCheckinOption changes a check-in rule that this app created (修改打卡规则).
//
// Internal and provider-developed apps. Rules: checkin-rule-name, checkin-rule-wifi-location-count.
// Page: https://developer.work.weixin.qq.com/document/path/98041
func (c *Client) UpdateCheckinOption(ctx context.Context, req *UpdateCheckinOptionRequest, opts ...wecom.CallOption) (*UpdateCheckinOptionResponse, error) {
	resp := new(UpdateCheckinOptionResponse)
	if err := c.core.Do(ctx, &updateCheckinOption, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateCheckinOptionRequest is the request of [Client.UpdateCheckinOption].
type UpdateCheckinOptionRequest struct {
	// Group is the rule, with its id; required.
	Group *Rule `json:"group,omitzero"`
	// EffectiveNow says whether it holds at once; false if nil.
	EffectiveNow *bool `json:"effective_now,omitzero"`
}

// UpdateCheckinOptionResponse is the empty answer of [Client.UpdateCheckinOption].
type UpdateCheckinOptionResponse struct{}

var clearCheckinOptionArrayField = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/clear_checkin_option_array_field",
	Pages: wecom.Pages{Internal: 98041, Provider: 98767}, Repeat: wecom.RepeatSafe,
}

// ClearCheckinOptionArrayField empties arrays of a check-in rule that this app created (清空打卡规则数组元素).
//
// Internal and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/98041
func (c *Client) ClearCheckinOptionArrayField(ctx context.Context, req *ClearCheckinOptionArrayFieldRequest, opts ...wecom.CallOption) (*ClearCheckinOptionArrayFieldResponse, error) {
	resp := new(ClearCheckinOptionArrayFieldResponse)
	if err := c.core.Do(ctx, &clearCheckinOptionArrayField, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ClearCheckinOptionArrayFieldRequest is the request of [Client.ClearCheckinOptionArrayField].
type ClearCheckinOptionArrayFieldRequest struct {
	// GroupID is the id of the rule; required.
	GroupID int64 `json:"groupid,omitzero"`
	// ClearField holds what to empty; required.
	ClearField []ClearField `json:"clear_field,omitzero"`
	// EffectiveNow says whether it holds at once; false if nil.
	EffectiveNow *bool `json:"effective_now,omitzero"`
}

// ClearCheckinOptionArrayFieldResponse is the empty answer of [Client.ClearCheckinOptionArrayField].
type ClearCheckinOptionArrayFieldResponse struct{}

// ClearField is an array of a rule that can be emptied.
type ClearField int64

// The values of ClearField.
const (
	ClearFieldSpecialWorkdays ClearField = 1 // spe_workdays
	ClearFieldSpecialOffdays  ClearField = 2 // spe_offdays
	ClearFieldWifis           ClearField = 3 // wifimac_infos, unless loc_infos is empty
	ClearFieldLocations       ClearField = 4 // loc_infos, unless wifimac_infos is empty
)

var delCheckinOption = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/del_checkin_option",
	Pages: wecom.Pages{Internal: 98041, Provider: 98767}, Repeat: wecom.RepeatIfUnsent,
}

// DelCheckinOption deletes a check-in rule that this app created (删除打卡规则).
//
// Internal and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/98041
func (c *Client) DelCheckinOption(ctx context.Context, req *DelCheckinOptionRequest, opts ...wecom.CallOption) (*DelCheckinOptionResponse, error) {
	resp := new(DelCheckinOptionResponse)
	if err := c.core.Do(ctx, &delCheckinOption, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DelCheckinOptionRequest is the request of [Client.DelCheckinOption].
type DelCheckinOptionRequest struct {
	// GroupID is the id of the rule; required.
	GroupID int64 `json:"groupid,omitzero"`
	// EffectiveNow says whether it holds at once; false if nil.
	EffectiveNow *bool `json:"effective_now,omitzero"`
}

// DelCheckinOptionResponse is the empty answer of [Client.DelCheckinOption].
type DelCheckinOptionResponse struct{}

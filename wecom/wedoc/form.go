package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var createForm = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/create_form",
	Pages: wecom.Pages{Internal: 97462, ThirdParty: 97466, Provider: 97472}, Repeat: wecom.RepeatIfUnsent,
}

// CreateForm creates a form (创建收集表).
//
// Internal, third-party and provider-developed apps. Rules: form-questions, form-text-length, form-upload-count,
// form-upload-size, form-duration-day.
// Page: https://developer.work.weixin.qq.com/document/path/97462
func (c *Client) CreateForm(ctx context.Context, req *CreateFormRequest, opts ...wecom.CallOption) (*CreateFormResponse, error) {
	resp := new(CreateFormResponse)
	if err := c.core.Do(ctx, &createForm, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateFormRequest is the request of [Client.CreateForm].
type CreateFormRequest struct {
	// SpaceID is the drive space to create it in.
	SpaceID string `json:"spaceid,omitzero"`
	// FatherID is the folder in the space, or the space id for its root.
	FatherID string `json:"fatherid,omitzero"`
	// FormInfo describes the form; required.
	FormInfo Form `json:"form_info,omitzero"`
}

// CreateFormResponse is the answer of [Client.CreateForm].
type CreateFormResponse struct {
	// FormID of the new form.
	FormID string `json:"formid,omitzero"`
}

// Form describes a form (收集表).
type Form struct {
	// FormID of the form; told by the platform only.
	FormID string `json:"formid,omitzero"`
	// FormTitle is the title; required for a new form.
	FormTitle string `json:"form_title,omitzero"`
	// FormDesc is the description.
	FormDesc string `json:"form_desc,omitzero"`
	// FormHeader is the address of the picture at its head.
	FormHeader string `json:"form_header,omitzero"`
	// FormQuestion holds the questions; required for a new form.
	FormQuestion FormQuestion `json:"form_question,omitzero"`
	// FormSetting holds the settings.
	FormSetting *FormSetting `json:"form_setting,omitzero"`
	// RepeatedID holds the rounds of the form, whose answers are read one by one; told by the platform only.
	RepeatedID []string `json:"repeated_id,omitzero"`
}

// FormQuestion holds the questions of a form.
type FormQuestion struct {
	// Items holds the questions, at most 200; required.
	Items []Question `json:"items,omitzero"`
}

// FormSetting holds the settings of a form.
type FormSetting struct {
	// FillOutAuth says who may fill it in: 0 everybody, 1 those in FillInRange, 4 all of the school range; a form of
	// the latter keeps it.
	FillOutAuth int64 `json:"fill_out_auth"`
	// FillInRange holds who may fill it in; required with a timed repetition.
	FillInRange *FillInRange `json:"fill_in_range,omitzero"`
	// SettingManagerRange holds the managers of the form.
	SettingManagerRange *ManagerRange `json:"setting_manager_range,omitzero"`
	// TimedRepeatInfo repeats the form, which takes precedence over TimedFinish.
	TimedRepeatInfo *TimedRepeat `json:"timed_repeat_info,omitzero"`
	// AllowMultiFill says whether one person may submit several answers; false if unset.
	AllowMultiFill bool `json:"allow_multi_fill,omitzero"`
	// MaxFillCnt is how many answers one person may submit, where the platform tells it.
	MaxFillCnt int64 `json:"max_fill_cnt,omitzero"`
	// TimedFinish is when the form closes, in seconds.
	TimedFinish int64 `json:"timed_finish,omitzero"`
	// CanAnonymous says whether answers may be anonymous; false if unset.
	CanAnonymous bool `json:"can_anonymous,omitzero"`
	// CanNotifySubmit says whether an answer is announced; false if unset.
	CanNotifySubmit bool `json:"can_notify_submit,omitzero"`
}

// FillInRange holds who may fill in a form.
type FillInRange struct {
	// UserIDs holds members.
	UserIDs []string `json:"userids,omitzero"`
	// DepartmentIDs holds departments.
	DepartmentIDs []int64 `json:"departmentids,omitzero"`
}

// ManagerRange holds the managers of a form.
type ManagerRange struct {
	// UserIDs holds members.
	UserIDs []string `json:"userids,omitzero"`
}

// TimedRepeat repeats a form (定时重复).
type TimedRepeat struct {
	// Enable switches the repetition on.
	Enable bool `json:"enable,omitzero"`
	// RemindTime is the first reminder, in seconds; its time of the day is that of the later ones.
	RemindTime int64 `json:"remind_time,omitzero"`
	// RepeatType is 0 for weekly, 1 for daily, 2 for monthly.
	RepeatType int64 `json:"repeat_type"`
	// WeekFlag joins the days of a weekly repetition as bits, from 1 for Monday to 64 for Sunday.
	WeekFlag int64 `json:"week_flag,omitzero"`
	// DayOfMonth is the day of a monthly repetition, 1 to 31.
	DayOfMonth int64 `json:"day_of_month,omitzero"`
	// SkipHoliday skips holidays in a daily repetition.
	SkipHoliday bool `json:"skip_holiday,omitzero"`
	// ForkFinishType says whether a round may be answered late: 0 yes, 1 on its day only, 2 within five days, 3 within
	// a month, 4 until the next round.
	ForkFinishType int64 `json:"fork_finish_type"`
	// RuleCtime is when the rule was created, in seconds; told by the platform only.
	RuleCtime int64 `json:"rule_ctime,omitzero"`
	// RuleMtime is when the rule was last changed, in seconds; told by the platform only.
	RuleMtime int64 `json:"rule_mtime,omitzero"`
}

var modifyForm = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/modify_form",
	Pages: wecom.Pages{Internal: 97816, ThirdParty: 97824, Provider: 97820}, Repeat: wecom.RepeatSafe,
}

// ModifyForm replaces the questions or the settings of a form of the app (编辑收集表).
//
// Internal, third-party and provider-developed apps. Rules: form-questions, form-text-length, form-upload-count,
// form-upload-size, form-duration-day.
// Page: https://developer.work.weixin.qq.com/document/path/97816
func (c *Client) ModifyForm(ctx context.Context, req *ModifyFormRequest, opts ...wecom.CallOption) (*ModifyFormResponse, error) {
	resp := new(ModifyFormResponse)
	if err := c.core.Do(ctx, &modifyForm, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ModifyFormRequest is the request of [Client.ModifyForm].
type ModifyFormRequest struct {
	// Oper chooses what is replaced; required.
	Oper FormOperation `json:"oper,omitzero"`
	// FormID of the form; required.
	FormID string `json:"formid,omitzero"`
	// FormInfo holds the new title, description, head and questions, or the new settings; required.
	FormInfo Form `json:"form_info,omitzero"`
}

// ModifyFormResponse is the empty answer of [Client.ModifyForm].
type ModifyFormResponse struct{}

// FormOperation is what a change of a form replaces.
type FormOperation int64

// The values of FormOperation.
const (
	// FormOperationQuestions replaces the title, description, head and all questions.
	FormOperationQuestions FormOperation = 1
	// FormOperationSettings replaces all settings.
	FormOperationSettings FormOperation = 2
)

var getFormInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/get_form_info",
	Pages: wecom.Pages{Internal: 97817, ThirdParty: 97825, Provider: 97821}, Repeat: wecom.RepeatSafe,
}

// GetFormInfo returns a form of the app (获取收集表信息).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97817
func (c *Client) GetFormInfo(ctx context.Context, req *GetFormInfoRequest, opts ...wecom.CallOption) (*GetFormInfoResponse, error) {
	resp := new(GetFormInfoResponse)
	if err := c.core.Do(ctx, &getFormInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetFormInfoRequest is the request of [Client.GetFormInfo].
type GetFormInfoRequest struct {
	// FormID of the form; required.
	FormID string `json:"formid,omitzero"`
}

// GetFormInfoResponse is the answer of [Client.GetFormInfo].
type GetFormInfoResponse struct {
	// FormInfo is the form.
	FormInfo Form `json:"form_info,omitzero"`
}

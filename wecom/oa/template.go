package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getTemplateDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/gettemplatedetail",
	Pages: wecom.Pages{Internal: 91982, ThirdParty: 92631, Provider: 96506}, Repeat: wecom.RepeatSafe,
}

// GetTemplateDetail reads a template of approvals (获取审批模板详情).
//
// Internal, third-party and provider-developed apps. Rules: approval-template-detail-frequency.
// Page: https://developer.work.weixin.qq.com/document/path/91982
func (c *Client) GetTemplateDetail(ctx context.Context, req *GetTemplateDetailRequest, opts ...wecom.CallOption) (*GetTemplateDetailResponse, error) {
	resp := new(GetTemplateDetailResponse)
	if err := c.core.Do(ctx, &getTemplateDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetTemplateDetailRequest is the request of [Client.GetTemplateDetail].
type GetTemplateDetailRequest struct {
	// TemplateID is the template; required.
	TemplateID string `json:"template_id,omitzero"`
}

// GetTemplateDetailResponse is the answer of [Client.GetTemplateDetail].
type GetTemplateDetailResponse struct {
	// TemplateNames holds the name.
	TemplateNames []FormText `json:"template_names,omitzero"`
	// TemplateContent holds the controls.
	TemplateContent TemplateDetail `json:"template_content,omitzero"`
}

// TemplateDetail holds the controls of a template as the platform returns them.
type TemplateDetail struct {
	// Controls holds the controls, in order.
	Controls []ControlDetail `json:"controls,omitzero"`
}

// ControlDetail is a control of a template as the platform returns it.
type ControlDetail struct {
	// Property holds what every control has.
	Property ControlProperty `json:"property,omitzero"`
	// Config holds what its kind has.
	Config ControlDetailConfig `json:"config,omitzero"`
}

// ControlDetailConfig is the configuration of a control as the platform returns it.
type ControlDetailConfig struct {
	// Date is the configuration of a Date.
	Date *DateConfig `json:"date,omitzero"`
	// Selector is the configuration of a Selector.
	Selector *SelectorDetail `json:"selector,omitzero"`
	// Contact is the configuration of a Contact.
	Contact *ContactConfig `json:"contact,omitzero"`
	// Table is the configuration of a Table.
	Table *TableDetail `json:"table,omitzero"`
	// Attendance is the configuration of an Attendance.
	Attendance *AttendanceConfig `json:"attendance,omitzero"`
	// VacationList holds the kinds of leave of a Vacation.
	VacationList *VacationList `json:"vacation_list,omitzero"`
	// Tips is the text of a Tips.
	Tips *FormTips `json:"tips,omitzero"`
	// File is the configuration of a File.
	File *FileConfig `json:"file,omitzero"`
	// Location is the configuration of a Location.
	Location *LocationConfig `json:"location,omitzero"`
	// RelatedApproval is the configuration of a RelatedApproval.
	RelatedApproval *RelatedApprovalConfig `json:"related_approval,omitzero"`
	// DateRange is the configuration of a DateRange.
	DateRange *DateRangeConfig `json:"date_range,omitzero"`
}

// SelectorDetail is the configuration of a choice.
type SelectorDetail struct {
	// Type is the mode: single or multi.
	Type string `json:"type,omitzero"`
	// ExpType is 0 in every example; no page explains it.
	ExpType int64 `json:"exp_type,omitzero"`
	// Options holds the options.
	Options []FormOption `json:"options,omitzero"`
	// OpRelations says which options show other controls.
	OpRelations []OptionRelation `json:"op_relations,omitzero"`
}

// OptionRelation ties controls to an option (控件关联).
type OptionRelation struct {
	// Key is the key of the option.
	Key string `json:"key,omitzero"`
	// RelationList holds the controls.
	RelationList []RelatedControl `json:"relation_list,omitzero"`
}

// RelatedControl is a control that depends on an option.
type RelatedControl struct {
	// RelatedControlID is the id of the control.
	RelatedControlID string `json:"related_control_id,omitzero"`
	// Action is 1 when the option shows or hides it.
	Action int64 `json:"action,omitzero"`
}

// TableDetail is the configuration of a table as the platform returns it.
type TableDetail struct {
	// PrintFormat is 0 to print a row in one line, 1 in several.
	PrintFormat int64 `json:"print_format,omitzero"`
	// Children holds the controls of a row.
	Children []ControlDetail `json:"children,omitzero"`
	// StatField holds the statistics; no page says what is in them.
	StatField []any `json:"stat_field,omitzero"`
}

// VacationList holds kinds of leave.
type VacationList struct {
	// Item holds the kinds.
	Item []VacationItem `json:"item,omitzero"`
}

// VacationItem is a kind of leave (假期类型).
type VacationItem struct {
	// ID is the id.
	ID int64 `json:"id,omitzero"`
	// Name holds the name.
	Name []FormText `json:"name,omitzero"`
}

var approvalCreateTemplate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/approval/create_template",
	Pages: wecom.Pages{Internal: 97437, Provider: 97439}, Repeat: wecom.RepeatIfUnsent,
}

// ApprovalCreateTemplate creates a template of approvals (创建审批模板).
//
// Internal and provider-developed apps. Rules: approval-create-template-frequency, approval-template-total,
// approval-template-name, approval-template-control-name, approval-template-control-hint,
// approval-template-tips-url, approval-template-tips-total, approval-template-attendance-kinds.
// Page: https://developer.work.weixin.qq.com/document/path/97437
func (c *Client) ApprovalCreateTemplate(ctx context.Context, req *ApprovalCreateTemplateRequest, opts ...wecom.CallOption) (*ApprovalCreateTemplateResponse, error) {
	resp := new(ApprovalCreateTemplateResponse)
	if err := c.core.Do(ctx, &approvalCreateTemplate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ApprovalCreateTemplateRequest is the request of [Client.ApprovalCreateTemplate].
type ApprovalCreateTemplateRequest struct {
	// TemplateName holds the name, unique, at most 40 characters, in zh_CN; required.
	TemplateName []FormText `json:"template_name,omitzero"`
	// TemplateContent holds the controls; required.
	TemplateContent *TemplateContent `json:"template_content,omitzero"`
}

// ApprovalCreateTemplateResponse is the answer of [Client.ApprovalCreateTemplate].
type ApprovalCreateTemplateResponse struct {
	// TemplateID is the id of the template.
	TemplateID string `json:"template_id,omitzero"`
}

var approvalUpdateTemplate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/approval/update_template",
	Pages: wecom.Pages{Internal: 97438, Provider: 97440}, Repeat: wecom.RepeatSafe,
}

// ApprovalUpdateTemplate replaces a template of approvals that this app created (更新审批模板).
//
// Internal and provider-developed apps. Rules: approval-template-name, approval-template-attendance-kinds.
// Page: https://developer.work.weixin.qq.com/document/path/97438
func (c *Client) ApprovalUpdateTemplate(ctx context.Context, req *ApprovalUpdateTemplateRequest, opts ...wecom.CallOption) (*ApprovalUpdateTemplateResponse, error) {
	resp := new(ApprovalUpdateTemplateResponse)
	if err := c.core.Do(ctx, &approvalUpdateTemplate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ApprovalUpdateTemplateRequest is the request of [Client.ApprovalUpdateTemplate].
type ApprovalUpdateTemplateRequest struct {
	// TemplateID is the id of the template; required.
	TemplateID string `json:"template_id,omitzero"`
	// TemplateName holds the name, unique, at most 40 characters, in zh_CN; required.
	TemplateName []FormText `json:"template_name,omitzero"`
	// TemplateContent holds the controls; required.
	TemplateContent *TemplateContent `json:"template_content,omitzero"`
}

// ApprovalUpdateTemplateResponse is the empty answer of [Client.ApprovalUpdateTemplate].
type ApprovalUpdateTemplateResponse struct{}

var approvalCopyTemplate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/approval/copytemplate",
	Pages: wecom.Pages{ThirdParty: 92630}, Repeat: wecom.RepeatIfUnsent,
}

// ApprovalCopyTemplate copies a template of the provider to the corp, or updates the copy (复制/更新模板到企业).
//
// Third-party apps. Rules: approval-copy-template-frequency.
// Page: https://developer.work.weixin.qq.com/document/path/92630
func (c *Client) ApprovalCopyTemplate(ctx context.Context, req *ApprovalCopyTemplateRequest, opts ...wecom.CallOption) (*ApprovalCopyTemplateResponse, error) {
	resp := new(ApprovalCopyTemplateResponse)
	if err := c.core.Do(ctx, &approvalCopyTemplate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ApprovalCopyTemplateRequest is the request of [Client.ApprovalCopyTemplate].
type ApprovalCopyTemplateRequest struct {
	// OpenTemplateID is the id of the provider's template; required.
	OpenTemplateID string `json:"open_template_id,omitzero"`
}

// ApprovalCopyTemplateResponse is the answer of [Client.ApprovalCopyTemplate].
type ApprovalCopyTemplateResponse struct {
	// TemplateID is the id of the corp's template.
	TemplateID string `json:"template_id,omitzero"`
}

package school

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var userGetTeacherCustomizeHealthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/get_teacher_customize_health_info",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no public page describes it any more: the types follow other public descriptions",
}

// UserGetTeacherCustomizeHealthInfo lists the health of teachers on a day.
//
// Deprecated: no public page describes it any more.
func (c *Client) UserGetTeacherCustomizeHealthInfo(ctx context.Context, req *UserGetTeacherCustomizeHealthInfoRequest, opts ...wecom.CallOption) (*UserGetTeacherCustomizeHealthInfoResponse, error) {
	resp := new(UserGetTeacherCustomizeHealthInfoResponse)
	if err := c.core.Do(ctx, &userGetTeacherCustomizeHealthInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetTeacherCustomizeHealthInfoRequest is the request of [Client.UserGetTeacherCustomizeHealthInfo].
type UserGetTeacherCustomizeHealthInfoRequest struct {
	// Date is the day as 2006-01-02; required.
	Date string `json:"date"`
	// NextKey is the NextKey of the previous page; empty for the first.
	NextKey string `json:"next_key,omitzero"`
	// Limit is the size of a page.
	Limit int64 `json:"limit,omitzero"`
}

// UserGetTeacherCustomizeHealthInfoResponse is the answer of [Client.UserGetTeacherCustomizeHealthInfo].
type UserGetTeacherCustomizeHealthInfoResponse struct {
	// TemplateID identifies the form.
	TemplateID string `json:"template_id,omitzero"`
	// QuestionTemplates holds the questions.
	QuestionTemplates []CustomizeQuestion `json:"question_templates,omitzero"`
	// HealthInfos holds the answers.
	HealthInfos []CustomizeHealthInfo `json:"health_infos,omitzero"`
	// Ending reports that this is the last page.
	Ending bool `json:"ending,omitzero"`
	// NextKey asks for the next page.
	NextKey string `json:"next_key,omitzero"`
}

// CustomizeQuestion is a question of the school's own health form.
type CustomizeQuestion struct {
	// QuestionID identifies the question.
	QuestionID int64 `json:"question_id,omitzero"`
	// Title is the question.
	Title string `json:"title,omitzero"`
	// QuestionType is the kind of question.
	QuestionType int64 `json:"question_type,omitzero"`
	// IsMustFill reports that it has to be answered.
	IsMustFill bool `json:"is_must_fill,omitzero"`
	// IsNotDisplay reports that it is hidden.
	IsNotDisplay bool `json:"is_not_display,omitzero"`
	// OptionList holds the choices.
	OptionList []HealthOption `json:"option_list,omitzero"`
}

// CustomizeHealthInfo is what one person answered.
type CustomizeHealthInfo struct {
	// UserID is the person.
	UserID string `json:"userid,omitzero"`
	// HealthQRCodeStatus is the state of the health code.
	HealthQRCodeStatus int64 `json:"health_qrcode_status,omitzero"`
	// SelfSubmit reports that the person answered himself.
	SelfSubmit bool `json:"self_submit,omitzero"`
	// ReportValues holds the answers, one item a question.
	ReportValues []CustomizeValue `json:"report_values,omitzero"`
}

// CustomizeValue is the answer to one question.
type CustomizeValue struct {
	// QuestionID is the question.
	QuestionID int64 `json:"question_id,omitzero"`
	// SingleChose is the choice.
	SingleChose int64 `json:"single_chose,omitzero"`
	// Text is the text.
	Text string `json:"text,omitzero"`
}

// UserGetTeacherCustomizeHealthInfoAll walks all pages of [Client.UserGetTeacherCustomizeHealthInfo] from req.NextKey on. It ends after one error.
//
// Deprecated: no public page describes it any more.
func (c *Client) UserGetTeacherCustomizeHealthInfoAll(ctx context.Context, req *UserGetTeacherCustomizeHealthInfoRequest, opts ...wecom.CallOption) iter.Seq2[CustomizeHealthInfo, error] {
	return func(yield func(CustomizeHealthInfo, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(userGetTeacherCustomizeHealthInfo.Path, page.NextKey, yield, func(at string) ([]CustomizeHealthInfo, string, bool, error) {
			page.NextKey = at
			resp, err := c.UserGetTeacherCustomizeHealthInfo(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.HealthInfos, resp.NextKey, !resp.Ending, nil
		})
	}
}

var userGetStudentCustomizeHealthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/get_student_customize_health_info",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no public page describes it any more: the types follow other public descriptions",
}

// UserGetStudentCustomizeHealthInfo lists the health of students on a day.
//
// Deprecated: no public page describes it any more.
func (c *Client) UserGetStudentCustomizeHealthInfo(ctx context.Context, req *UserGetStudentCustomizeHealthInfoRequest, opts ...wecom.CallOption) (*UserGetStudentCustomizeHealthInfoResponse, error) {
	resp := new(UserGetStudentCustomizeHealthInfoResponse)
	if err := c.core.Do(ctx, &userGetStudentCustomizeHealthInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetStudentCustomizeHealthInfoRequest is the request of [Client.UserGetStudentCustomizeHealthInfo].
type UserGetStudentCustomizeHealthInfoRequest struct {
	// Date is the day as 2006-01-02; required.
	Date string `json:"date"`
	// NextKey is the NextKey of the previous page; empty for the first.
	NextKey string `json:"next_key,omitzero"`
	// Limit is the size of a page.
	Limit int64 `json:"limit,omitzero"`
}

// UserGetStudentCustomizeHealthInfoResponse is the answer of [Client.UserGetStudentCustomizeHealthInfo].
type UserGetStudentCustomizeHealthInfoResponse struct {
	// TemplateID identifies the form.
	TemplateID string `json:"template_id,omitzero"`
	// QuestionTemplates holds the questions.
	QuestionTemplates []CustomizeQuestion `json:"question_templates,omitzero"`
	// HealthInfos holds the answers.
	HealthInfos []CustomizeHealthInfo `json:"health_infos,omitzero"`
	// Ending reports that this is the last page.
	Ending bool `json:"ending,omitzero"`
	// NextKey asks for the next page.
	NextKey string `json:"next_key,omitzero"`
}

// UserGetStudentCustomizeHealthInfoAll walks all pages of [Client.UserGetStudentCustomizeHealthInfo] from req.NextKey on. It ends after one error.
//
// Deprecated: no public page describes it any more.
func (c *Client) UserGetStudentCustomizeHealthInfoAll(ctx context.Context, req *UserGetStudentCustomizeHealthInfoRequest, opts ...wecom.CallOption) iter.Seq2[CustomizeHealthInfo, error] {
	return func(yield func(CustomizeHealthInfo, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(userGetStudentCustomizeHealthInfo.Path, page.NextKey, yield, func(at string) ([]CustomizeHealthInfo, string, bool, error) {
			page.NextKey = at
			resp, err := c.UserGetStudentCustomizeHealthInfo(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.HealthInfos, resp.NextKey, !resp.Ending, nil
		})
	}
}

var userGetHealthQRCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/user/get_health_qrcode",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no public page describes it any more: the types follow other public descriptions",
}

// UserGetHealthQRCode reads the health codes of teachers or students (获取师生健康码).
//
// Deprecated: no public page describes it any more.
func (c *Client) UserGetHealthQRCode(ctx context.Context, req *UserGetHealthQRCodeRequest, opts ...wecom.CallOption) (*UserGetHealthQRCodeResponse, error) {
	resp := new(UserGetHealthQRCodeResponse)
	if err := c.core.Do(ctx, &userGetHealthQRCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetHealthQRCodeRequest is the request of [Client.UserGetHealthQRCode].
type UserGetHealthQRCodeRequest struct {
	// Type says whose codes to read; required.
	Type int64 `json:"type"`
	// UserIDs holds the userids; required.
	UserIDs []string `json:"userids"`
}

// UserGetHealthQRCodeResponse is the answer of [Client.UserGetHealthQRCode].
type UserGetHealthQRCodeResponse struct {
	// ResultList holds the codes.
	ResultList []HealthQRCode `json:"result_list,omitzero"`
}

// HealthQRCode is the health code of one person.
type HealthQRCode struct {
	// UserID is the person.
	UserID string `json:"userid,omitzero"`
	// ErrCode is an errcode of the platform.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg describes it.
	ErrMsg string `json:"errmsg,omitzero"`
	// QRCodeData is the code.
	QRCodeData string `json:"qrcode_data,omitzero"`
}

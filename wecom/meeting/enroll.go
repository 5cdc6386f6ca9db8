package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var enrollGetConfig = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/enroll/get_config",
	Pages: wecom.Pages{Internal: 98800}, Repeat: wecom.RepeatSafe,
}

// EnrollGetConfig returns how people enrol for a meeting and what they are asked (获取会议报名配置). It fails for a meeting
// without enrolment.
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98800
func (c *Client) EnrollGetConfig(ctx context.Context, req *EnrollGetConfigRequest, opts ...wecom.CallOption) (*EnrollGetConfigResponse, error) {
	resp := new(EnrollGetConfigResponse)
	if err := c.core.Do(ctx, &enrollGetConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EnrollGetConfigRequest is the request of [Client.EnrollGetConfig].
type EnrollGetConfigRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// EnrollGetConfigResponse is the answer of [Client.EnrollGetConfig].
type EnrollGetConfigResponse struct {
	// ApproveType says who approves enrolments.
	ApproveType ApproveType `json:"approve_type,omitzero"`
	// IsCollectQuestion says whether people are asked questions.
	IsCollectQuestion CollectQuestion `json:"is_collect_question,omitzero"`
	// NoRegistrationNeededForStaff says whether members of the corp may come without enrolling.
	NoRegistrationNeededForStaff bool `json:"no_registration_needed_for_staff,omitzero"`
	// QuestionList holds the questions.
	QuestionList []EnrollQuestion `json:"question_list,omitzero"`
}

var enrollSetConfig = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/enroll/set_config",
	Pages: wecom.Pages{Internal: 98797}, Repeat: wecom.RepeatSafe,
}

// EnrollSetConfig changes how people enrol for a meeting and what they are asked (修改会议报名配置). The meeting must have
// enrolment.
//
// Internal apps, each for the meetings that it booked. Rules: meeting-enroll-question, meeting-enroll-options,
// meeting-enroll-option-text.
// Page: https://developer.work.weixin.qq.com/document/path/98797
func (c *Client) EnrollSetConfig(ctx context.Context, req *EnrollSetConfigRequest, opts ...wecom.CallOption) (*EnrollSetConfigResponse, error) {
	resp := new(EnrollSetConfigResponse)
	if err := c.core.Do(ctx, &enrollSetConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EnrollSetConfigRequest is the request of [Client.EnrollSetConfig].
type EnrollSetConfigRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// ApproveType says who approves enrolments; ApproveTypeAuto by default.
	ApproveType ApproveType `json:"approve_type,omitzero"`
	// IsCollectQuestion says whether people are asked questions; CollectQuestionNo by default.
	IsCollectQuestion CollectQuestion `json:"is_collect_question,omitzero"`
	// QuestionList holds the questions in their order, the special ones coming first; only with CollectQuestionYes.
	QuestionList []EnrollQuestion `json:"question_list,omitzero"`
	// NoRegistrationNeededForStaff says whether members of the corp may come without enrolling; by default they may
	// not.
	NoRegistrationNeededForStaff *bool `json:"no_registration_needed_for_staff,omitzero"`
}

// EnrollSetConfigResponse is the answer of [Client.EnrollSetConfig].
type EnrollSetConfigResponse struct {
	// QuestionCount is the number of questions; 0 when none are asked.
	QuestionCount int64 `json:"question_count,omitzero"`
}

// EnrollQuestion is a question to whoever enrols (报名问题).
type EnrollQuestion struct {
	// IsRequired says whether it must be answered; required.
	IsRequired EnrollRequired `json:"is_required,omitzero"`
	// QuestionType is the kind of answer; without effect for a special question.
	QuestionType EnrollQuestionType `json:"question_type,omitzero"`
	// QuestionTitle is the question, at most 40 characters; without effect for a special question.
	QuestionTitle string `json:"question_title,omitzero"`
	// SpecialType says what a special question asks for.
	SpecialType EnrollSpecialType `json:"special_type,omitzero"`
	// OptionList holds at most 8 options in their order; only for a question with options.
	OptionList []EnrollOption `json:"option_list,omitzero"`
}

// EnrollOption is an answer to choose (问题选项).
type EnrollOption struct {
	// Content is the answer, at most 40 Chinese characters.
	Content string `json:"content,omitzero"`
}

// ApproveType says who approves enrolments (审批类型).
type ApproveType int64

// Who approves enrolments.
const (
	ApproveTypeAuto   ApproveType = 1 // the platform (自动审批)
	ApproveTypeManual ApproveType = 2 // a person (手动审批)
)

// CollectQuestion says whether people are asked questions (是否收集问题).
type CollectQuestion int64

// Whether people are asked.
const (
	CollectQuestionNo  CollectQuestion = 1 // they are not (不收集)
	CollectQuestionYes CollectQuestion = 2 // they are (收集)
)

// EnrollRequired says whether a question must be answered (是否必填).
type EnrollRequired int64

// Whether a question must be answered.
const (
	EnrollRequiredNo  EnrollRequired = 1 // it need not (否)
	EnrollRequiredYes EnrollRequired = 2 // it must (是)
)

// EnrollQuestionType is the kind of answer to a question (问题类型).
type EnrollQuestionType int64

// The kinds of answer.
const (
	EnrollQuestionSingle   EnrollQuestionType = 1 // one option (单选)
	EnrollQuestionMultiple EnrollQuestionType = 2 // several options (多选)
	EnrollQuestionText     EnrollQuestionType = 3 // a text (简答)
)

// EnrollSpecialType says what a special question asks for, always in text (特殊问题类型).
type EnrollSpecialType int64

// What special questions ask for.
const (
	EnrollSpecialNone    EnrollSpecialType = 1 // the question is not special (无)
	EnrollSpecialPhone   EnrollSpecialType = 2 // a mobile number (手机号)
	EnrollSpecialEmail   EnrollSpecialType = 3 // an e-mail address (邮箱)
	EnrollSpecialName    EnrollSpecialType = 4 // a name (姓名)
	EnrollSpecialCompany EnrollSpecialType = 5 // a company (公司名称)
)

package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var pollCreateTheme = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/poll/create_theme",
	Pages: wecom.Pages{Internal: 98834}, Repeat: wecom.RepeatIfUnsent,
}

// PollCreateTheme prepares a poll with one or more questions in a running meeting (创建会议投票主题); [Client.PollStart]
// begins it.
//
// Internal apps; the operator is a host or the administrator of the meeting. Rules: meeting-poll-topic,
// meeting-poll-desc, meeting-poll-questions, meeting-poll-question-text, meeting-poll-options,
// meeting-poll-option-text.
// Page: https://developer.work.weixin.qq.com/document/path/98834
func (c *Client) PollCreateTheme(ctx context.Context, req *PollCreateThemeRequest, opts ...wecom.CallOption) (*PollCreateThemeResponse, error) {
	resp := new(PollCreateThemeResponse)
	if err := c.core.Do(ctx, &pollCreateTheme, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PollCreateThemeRequest is the request of [Client.PollCreateTheme].
type PollCreateThemeRequest struct {
	// OperatorUserID is the member who acts; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// InstanceID is the kind of device with which the operator joined; required.
	InstanceID InstanceID `json:"instance_id"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PollTopic is the title of the poll; required, at most 50 characters.
	PollTopic string `json:"poll_topic,omitzero"`
	// PollDesc describes the poll; required, at most 100 characters.
	PollDesc string `json:"poll_desc,omitzero"`
	// IsAnony is 1 for an anonymous poll, 0 (the default) for one with names.
	IsAnony int64 `json:"is_anony,omitzero"`
	// PollQuestions holds the questions, at most 10; required.
	PollQuestions []PollQuestion `json:"poll_questions,omitzero"`
}

// PollCreateThemeResponse is the answer of [Client.PollCreateTheme].
type PollCreateThemeResponse struct {
	// PollThemeID identifies the theme.
	PollThemeID string `json:"poll_theme_id,omitzero"`
}

// PollQuestion is a question to put (投票问题).
type PollQuestion struct {
	// QuestionDesc is the question; required, at most 50 characters.
	QuestionDesc string `json:"question_desc,omitzero"`
	// QuestionType says how many options may be chosen; required.
	QuestionType PollQuestionType `json:"question_type"`
	// PollOption holds the options, 2 to 10 of at most 36 characters; required.
	PollOption []string `json:"poll_option,omitzero"`
}

// PollQuestionType says how many options may be chosen (问题选择类型).
type PollQuestionType int64

// How many options.
const (
	PollQuestionSingle   PollQuestionType = 0 // one (单选)
	PollQuestionMultiple PollQuestionType = 1 // several (多选)
)

var pollUpdateTheme = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/poll/update_theme",
	Pages: wecom.Pages{Internal: 98835}, Repeat: wecom.RepeatSafe,
}

// PollUpdateTheme replaces a theme as a whole in a running meeting (修改会议投票主题).
//
// Internal apps; the operator is a host or the administrator of the meeting. Rules: meeting-poll-topic,
// meeting-poll-desc, meeting-poll-questions, meeting-poll-question-text, meeting-poll-options,
// meeting-poll-option-text, meeting-poll-options-update.
// Page: https://developer.work.weixin.qq.com/document/path/98835
func (c *Client) PollUpdateTheme(ctx context.Context, req *PollUpdateThemeRequest, opts ...wecom.CallOption) (*PollUpdateThemeResponse, error) {
	resp := new(PollUpdateThemeResponse)
	if err := c.core.Do(ctx, &pollUpdateTheme, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PollUpdateThemeRequest is the request of [Client.PollUpdateTheme].
type PollUpdateThemeRequest struct {
	// OperatorUserID is the member who acts; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// InstanceID is the kind of device with which the operator joined; required.
	InstanceID InstanceID `json:"instance_id"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PollThemeID is the theme; required.
	PollThemeID string `json:"poll_theme_id,omitzero"`
	// PollTopic is the title of the poll; required, at most 50 characters.
	PollTopic string `json:"poll_topic,omitzero"`
	// PollDesc describes the poll; required, at most 100 characters.
	PollDesc string `json:"poll_desc,omitzero"`
	// IsAnony is 1 for an anonymous poll, 0 (the default) for one with names.
	IsAnony int64 `json:"is_anony,omitzero"`
	// PollQuestions holds the questions, at most 10; required.
	PollQuestions []PollQuestion `json:"poll_questions,omitzero"`
}

// PollUpdateThemeResponse is the answer of [Client.PollUpdateTheme].
type PollUpdateThemeResponse struct{}

var pollStart = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/poll/start",
	Pages: wecom.Pages{Internal: 98840}, Repeat: wecom.RepeatIfUnsent,
}

// PollStart begins a poll on a theme in a running meeting (发起会议投票).
//
// Internal apps; the operator is a host or the administrator of the meeting.
// Page: https://developer.work.weixin.qq.com/document/path/98840
func (c *Client) PollStart(ctx context.Context, req *PollStartRequest, opts ...wecom.CallOption) (*PollStartResponse, error) {
	resp := new(PollStartResponse)
	if err := c.core.Do(ctx, &pollStart, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PollStartRequest is the request of [Client.PollStart].
type PollStartRequest struct {
	// OperatorUserID is the member who acts; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// InstanceID is the kind of device with which the operator joined; required.
	InstanceID InstanceID `json:"instance_id"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PollThemeID is the theme; required.
	PollThemeID string `json:"poll_theme_id,omitzero"`
}

// PollStartResponse is the answer of [Client.PollStart].
type PollStartResponse struct {
	// PollID identifies the poll.
	PollID string `json:"poll_id,omitzero"`
}

var pollFinish = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/poll/finish",
	Pages: wecom.Pages{Internal: 98841}, Repeat: wecom.RepeatIfUnsent,
}

// PollFinish ends a poll in a running meeting (结束会议投票).
//
// Internal apps; the operator is a host or the administrator of the meeting.
// Page: https://developer.work.weixin.qq.com/document/path/98841
func (c *Client) PollFinish(ctx context.Context, req *PollFinishRequest, opts ...wecom.CallOption) (*PollFinishResponse, error) {
	resp := new(PollFinishResponse)
	if err := c.core.Do(ctx, &pollFinish, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PollFinishRequest is the request of [Client.PollFinish].
type PollFinishRequest struct {
	// OperatorUserID is the member who acts; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// InstanceID is the kind of device with which the operator joined; required.
	InstanceID InstanceID `json:"instance_id"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PollThemeID is the theme; required.
	PollThemeID string `json:"poll_theme_id,omitzero"`
	// PollID is the poll; required.
	PollID string `json:"poll_id,omitzero"`
}

// PollFinishResponse is the answer of [Client.PollFinish].
type PollFinishResponse struct{}

var pollDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/poll/delete",
	Pages: wecom.Pages{Internal: 98839}, Repeat: wecom.RepeatIfUnsent,
}

// PollDelete deletes a theme, or a poll, in a running meeting (删除会议投票). A theme goes with the last of its polls, but
// leaves its polls when it goes.
//
// Internal apps; the operator is a host or the administrator of the meeting. Rule: meeting-poll-delete-target.
// Page: https://developer.work.weixin.qq.com/document/path/98839
func (c *Client) PollDelete(ctx context.Context, req *PollDeleteRequest, opts ...wecom.CallOption) (*PollDeleteResponse, error) {
	resp := new(PollDeleteResponse)
	if err := c.core.Do(ctx, &pollDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PollDeleteRequest is the request of [Client.PollDelete].
type PollDeleteRequest struct {
	// OperatorUserID is the member who acts; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// InstanceID is the kind of device with which the operator joined; required.
	InstanceID InstanceID `json:"instance_id"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PollThemeID is the theme to delete; this or PollID is required, and PollID counts if both are set.
	PollThemeID string `json:"poll_theme_id,omitzero"`
	// PollID is the poll to delete.
	PollID string `json:"poll_id,omitzero"`
}

// PollDeleteResponse is the answer of [Client.PollDelete].
type PollDeleteResponse struct{}

package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var pollGetPollList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/poll/get_poll_list",
	Pages: wecom.Pages{Internal: 98836}, Repeat: wecom.RepeatSafe,
}

// PollGetPollList lists the polls of a meeting (获取会议投票列表).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98836
func (c *Client) PollGetPollList(ctx context.Context, req *PollGetPollListRequest, opts ...wecom.CallOption) (*PollGetPollListResponse, error) {
	resp := new(PollGetPollListResponse)
	if err := c.core.Do(ctx, &pollGetPollList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PollGetPollListRequest is the request of [Client.PollGetPollList].
type PollGetPollListRequest struct {
	// OperatorUserID is the member who acts; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// InstanceID is the kind of device with which the operator joined; required.
	InstanceID InstanceID `json:"instance_id"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// PollGetPollListResponse is the answer of [Client.PollGetPollList].
type PollGetPollListResponse struct {
	// PollsThemeInfo holds the themes with their polls.
	PollsThemeInfo []PollTheme `json:"polls_theme_info,omitzero"`
}

// PollTheme is a theme with its polls (投票主题信息).
type PollTheme struct {
	// PollThemeID identifies the theme.
	PollThemeID string `json:"poll_theme_id,omitzero"`
	// PollsInfo holds the polls.
	PollsInfo []Poll `json:"polls_info,omitzero"`
}

// Poll is a poll of a meeting (投票信息).
type Poll struct {
	// PollID identifies the poll.
	PollID string `json:"poll_id,omitzero"`
	// PollTopic is its title.
	PollTopic string `json:"poll_topic,omitzero"`
	// Status says how far it is.
	Status PollStatus `json:"status,omitzero"`
	// IsShared says whether its result is shared.
	IsShared bool `json:"is_shared,omitzero"`
	// IsAnony says whether it is anonymous.
	IsAnony bool `json:"is_anony,omitzero"`
}

// PollStatus says how far a poll is (投票状态).
type PollStatus int64

// The states of a poll.
const (
	PollStatusPending PollStatus = 0 // not begun (未开始)
	PollStatusRunning PollStatus = 1 // running (投票中)
	PollStatusEnded   PollStatus = 2 // over (已结束)
)

var pollGetThemeInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/poll/get_theme_info",
	Pages: wecom.Pages{Internal: 98837}, Repeat: wecom.RepeatSafe,
}

// PollGetThemeInfo returns a theme with its questions and options, without results (获取会议投票主题信息).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98837
func (c *Client) PollGetThemeInfo(ctx context.Context, req *PollGetThemeInfoRequest, opts ...wecom.CallOption) (*PollGetThemeInfoResponse, error) {
	resp := new(PollGetThemeInfoResponse)
	if err := c.core.Do(ctx, &pollGetThemeInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PollGetThemeInfoRequest is the request of [Client.PollGetThemeInfo].
type PollGetThemeInfoRequest struct {
	// OperatorUserID is the member who acts; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// InstanceID is the kind of device with which the operator joined; required.
	InstanceID InstanceID `json:"instance_id"`
	// MeetingID is the meeting.
	MeetingID string `json:"meetingid,omitzero"`
	// PollThemeID is the theme; required.
	PollThemeID string `json:"poll_theme_id,omitzero"`
}

// PollGetThemeInfoResponse is the answer of [Client.PollGetThemeInfo].
type PollGetThemeInfoResponse struct {
	// PollTopic is the title of the poll.
	PollTopic string `json:"poll_topic,omitzero"`
	// PollDesc describes the poll.
	PollDesc string `json:"poll_desc,omitzero"`
	// IsAnony says whether it is anonymous.
	IsAnony bool `json:"is_anony,omitzero"`
	// PollQuestionData holds the questions.
	PollQuestionData []PollThemeQuestion `json:"poll_question_data,omitzero"`
}

// PollThemeQuestion is a question of a theme.
type PollThemeQuestion struct {
	// QuestionDesc is the question, at most 50 characters.
	QuestionDesc string `json:"question_desc,omitzero"`
	// QuestionType says how many options may be chosen.
	QuestionType PollQuestionType `json:"question_type,omitzero"`
	// OptionInfo holds the options.
	OptionInfo []PollThemeOption `json:"option_info,omitzero"`
}

// PollThemeOption is an option of a question of a theme.
type PollThemeOption struct {
	// OptionDesc is the option.
	OptionDesc string `json:"option_desc,omitzero"`
}

var pollGetPollDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/poll/get_poll_detail",
	Pages: wecom.Pages{Internal: 98838}, Repeat: wecom.RepeatSafe,
}

// PollGetPollDetail returns a poll with its questions, options and results (获取会议投票详情).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98838
func (c *Client) PollGetPollDetail(ctx context.Context, req *PollGetPollDetailRequest, opts ...wecom.CallOption) (*PollGetPollDetailResponse, error) {
	resp := new(PollGetPollDetailResponse)
	if err := c.core.Do(ctx, &pollGetPollDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PollGetPollDetailRequest is the request of [Client.PollGetPollDetail].
type PollGetPollDetailRequest struct {
	// OperatorUserID is the member who acts; required.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// InstanceID is the kind of device with which the operator joined; required.
	InstanceID InstanceID `json:"instance_id"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PollID is the poll; required.
	PollID string `json:"poll_id,omitzero"`
}

// PollGetPollDetailResponse is the answer of [Client.PollGetPollDetail].
type PollGetPollDetailResponse struct {
	// PollThemeID is the theme.
	PollThemeID string `json:"poll_theme_id,omitzero"`
	// PollTopic is the title of the poll.
	PollTopic string `json:"poll_topic,omitzero"`
	// PollDesc describes the poll.
	PollDesc string `json:"poll_desc,omitzero"`
	// IsAnony says whether it is anonymous.
	IsAnony bool `json:"is_anony,omitzero"`
	// Status says how far it is.
	Status PollStatus `json:"status,omitzero"`
	// IsShared says whether its result is shared.
	IsShared bool `json:"is_shared,omitzero"`
	// VoteTotalNum is how many people voted.
	VoteTotalNum int64 `json:"vote_total_num,omitzero"`
	// PollQuestionData holds the results of the questions.
	PollQuestionData []PollResult `json:"poll_question_data,omitzero"`
}

// PollResult is the result of a question (投票结果).
type PollResult struct {
	// QuestionDesc is the question.
	QuestionDesc string `json:"question_desc,omitzero"`
	// QuestionType says how many options may be chosen.
	QuestionType PollQuestionType `json:"question_type,omitzero"`
	// QuestionID identifies the question.
	QuestionID string `json:"question_id,omitzero"`
	// OptionInfo holds the results of the options.
	OptionInfo []PollOptionResult `json:"option_info,omitzero"`
}

// PollOptionResult is the result of an option.
type PollOptionResult struct {
	// OptionID identifies the option.
	OptionID int64 `json:"option_id,omitzero"`
	// OptionDesc is the option.
	OptionDesc string `json:"option_desc,omitzero"`
	// OptionNum is how many votes it got.
	OptionNum int64 `json:"option_num,omitzero"`
	// Rate is its share of the votes (投票比率), as the platform counts it.
	Rate int64 `json:"rate,omitzero"`
	// OptionUser holds who chose it; not for an anonymous poll.
	OptionUser []PollVoter `json:"option_user,omitzero"`
}

// PollVoter is somebody who chose an option.
type PollVoter struct {
	// UserID is the member, if of the same corp.
	UserID string `json:"userid,omitzero"`
	// TmpOpenID is the temporary id of the person in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
}

package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getFormStatistic = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/get_form_statistic",
	Pages: wecom.Pages{Internal: 97818, ThirdParty: 97826, Provider: 97822}, Repeat: wecom.RepeatSafe,
}

// GetFormStatistic counts who filled in a form of the app, and lists who did and who did not (收集表的统计信息查询).
//
// Internal, third-party and provider-developed apps. Rules: form-statistic-page.
// Page: https://developer.work.weixin.qq.com/document/path/97818
func (c *Client) GetFormStatistic(ctx context.Context, req *GetFormStatisticRequest, opts ...wecom.CallOption) (*GetFormStatisticResponse, error) {
	resp := new(GetFormStatisticResponse)
	if err := c.core.Do(ctx, &getFormStatistic, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetFormStatisticRequest is the request of [Client.GetFormStatistic].
type GetFormStatisticRequest struct {
	// RepeatedID is a round of the form, as told by its form information; required.
	RepeatedID string `json:"repeated_id,omitzero"`
	// ReqType chooses between counts and lists; required.
	ReqType StatisticType `json:"req_type,omitzero"`
	// StartTime is the first day of submissions, in seconds, counted from its midnight; required for the list of
	// submissions, else unset.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the last day of submissions, in seconds, counted to its end; required for the list of submissions,
	// else unset.
	EndTime int64 `json:"end_time,omitzero"`
	// Limit is the length of a page, at most 10000.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the position; unset at first.
	Cursor int64 `json:"cursor,omitzero"`
}

// GetFormStatisticResponse is the answer of [Client.GetFormStatistic].
type GetFormStatisticResponse struct {
	// FillCnt counts the submissions.
	FillCnt int64 `json:"fill_cnt,omitzero"`
	// FillUserCnt counts the people who submitted.
	FillUserCnt int64 `json:"fill_user_cnt,omitzero"`
	// UnfillUserCnt counts the people who did not.
	UnfillUserCnt int64 `json:"unfill_user_cnt,omitzero"`
	// SubmitUsers holds the submissions of this page, for StatisticTypeSubmitted.
	SubmitUsers []SubmitUser `json:"submit_users,omitzero"`
	// UnfillUsers holds the people of this page who did not submit, for StatisticTypeUnsubmitted of a form that names
	// who should.
	UnfillUsers []UnfillUser `json:"unfill_users,omitzero"`
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// Cursor is the position of the next page.
	Cursor int64 `json:"cursor,omitzero"`
}

// StatisticType is what a query for the statistic of a form returns.
type StatisticType int64

// The values of StatisticType.
const (
	// StatisticTypeCount returns the counts only.
	StatisticTypeCount StatisticType = 1
	// StatisticTypeSubmitted lists the submissions too.
	StatisticTypeSubmitted StatisticType = 2
	// StatisticTypeUnsubmitted lists the people who did not submit too.
	StatisticTypeUnsubmitted StatisticType = 3
)

// SubmitUser is a submission of a form.
type SubmitUser struct {
	// UserID of a member of the corp; not for an anonymous answer.
	UserID string `json:"userid,omitzero"`
	// TmpExternalUserID is a temporary id of somebody outside the corp, which differs from form to form; not for an
	// anonymous answer.
	TmpExternalUserID string `json:"tmp_external_userid,omitzero"`
	// UserName is the name; not for an anonymous answer.
	UserName string `json:"user_name,omitzero"`
	// SubmitTime is when the answer was sent, in seconds.
	SubmitTime int64 `json:"submit_time,omitzero"`
	// AnswerID is the answer.
	AnswerID int64 `json:"answer_id,omitzero"`
}

// UnfillUser is a member who has not submitted a form.
type UnfillUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// UserName is the name.
	UserName string `json:"user_name,omitzero"`
}

var getFormAnswer = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/get_form_answer",
	Pages: wecom.Pages{Internal: 97819, ThirdParty: 97827, Provider: 97823}, Repeat: wecom.RepeatSafe,
}

// GetFormAnswer returns answers to a form of the app (读取收集表答案).
//
// Internal, third-party and provider-developed apps. Rules: form-answer-batch.
// Page: https://developer.work.weixin.qq.com/document/path/97819
func (c *Client) GetFormAnswer(ctx context.Context, req *GetFormAnswerRequest, opts ...wecom.CallOption) (*GetFormAnswerResponse, error) {
	resp := new(GetFormAnswerResponse)
	if err := c.core.Do(ctx, &getFormAnswer, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetFormAnswerRequest is the request of [Client.GetFormAnswer].
type GetFormAnswerRequest struct {
	// RepeatedID is the round of the form; required.
	RepeatedID string `json:"repeated_id,omitzero"`
	// AnswerIDs holds the answers to read; required, at most 100.
	AnswerIDs []int64 `json:"answer_ids,omitzero"`
}

// GetFormAnswerResponse is the answer of [Client.GetFormAnswer].
type GetFormAnswerResponse struct {
	// Answer holds the answers.
	Answer AnswerList `json:"answer,omitzero"`
}

// AnswerList holds answers to a form.
type AnswerList struct {
	// AnswerList holds the answers.
	AnswerList []Answer `json:"answer_list,omitzero"`
}

// Answer is what one person answered to a form.
type Answer struct {
	// AnswerID is the answer.
	AnswerID int64 `json:"answer_id,omitzero"`
	// UserName is the name of the person.
	UserName string `json:"user_name,omitzero"`
	// UserID of a member of the corp; not for an anonymous answer.
	UserID string `json:"userid,omitzero"`
	// TmpExternalUserID is a temporary id of somebody outside the corp, which differs from form to form; not for an
	// anonymous answer.
	TmpExternalUserID string `json:"tmp_external_userid,omitzero"`
	// CTime is when it was created, in seconds.
	CTime int64 `json:"ctime,omitzero"`
	// MTime is when it was last changed, in seconds.
	MTime int64 `json:"mtime,omitzero"`
	// AnswerStatus is 1 for a normal answer, 3 for one that was removed.
	AnswerStatus int64 `json:"answer_status,omitzero"`
	// Reply holds the answers by question.
	Reply Reply `json:"reply,omitzero"`
}

// Reply holds the answers to the questions of a form.
type Reply struct {
	// Items holds one answer a question.
	Items []ReplyItem `json:"items,omitzero"`
}

// ReplyItem is the answer to one question; which field is set depends on the kind of question.
type ReplyItem struct {
	// QuestionID is the question.
	QuestionID int64 `json:"question_id,omitzero"`
	// TextReply is the answer as text, also of dates, times, places and temperatures.
	TextReply string `json:"text_reply,omitzero"`
	// OptionReply holds the keys of the chosen options.
	OptionReply []int64 `json:"option_reply,omitzero"`
	// OptionExtendReply holds the texts given for an option "other".
	OptionExtendReply []OptionExtendReply `json:"option_extend_reply,omitzero"`
	// FileExtendReply holds the files.
	FileExtendReply []FileReply `json:"file_extend_reply,omitzero"`
	// DepartmentReply holds the departments.
	DepartmentReply *DepartmentReply `json:"department_reply,omitzero"`
	// MemberReply holds the members.
	MemberReply *MemberReply `json:"member_reply,omitzero"`
	// DurationReply is the duration.
	DurationReply *DurationReply `json:"duration_reply,omitzero"`
}

// OptionExtendReply is the text given for an option "other".
type OptionExtendReply struct {
	// OptionReply is the key of the option.
	OptionReply int64 `json:"option_reply,omitzero"`
	// ExtendText is the text.
	ExtendText string `json:"extend_text,omitzero"`
}

// FileReply is a file in an answer.
type FileReply struct {
	// Name of the file.
	Name string `json:"name,omitzero"`
	// FileID of the file.
	FileID string `json:"fileid,omitzero"`
}

// DepartmentReply holds the departments of an answer.
type DepartmentReply struct {
	// List holds the departments.
	List []DepartmentChoice `json:"list,omitzero"`
}

// DepartmentChoice is a department in an answer.
type DepartmentChoice struct {
	// DepartmentID is the department.
	DepartmentID int64 `json:"department_id,omitzero"`
}

// MemberReply holds the members of an answer.
type MemberReply struct {
	// List holds the members.
	List []MemberChoice `json:"list,omitzero"`
}

// MemberChoice is a member in an answer.
type MemberChoice struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
}

// DurationReply is a duration in an answer.
type DurationReply struct {
	// BeginTime is the start, in seconds.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is the end, in seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// TimeScale is 1 for days, 2 for hours.
	TimeScale int64 `json:"time_scale,omitzero"`
	// DayRange is how many hours make a day, for hours.
	DayRange int64 `json:"day_range,omitzero"`
	// Days is the number of days, for days.
	Days float64 `json:"days,omitzero"`
	// Hours is the number of hours, for hours.
	Hours float64 `json:"hours,omitzero"`
}

package school

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var healthGetHealthReportStat = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/health/get_health_report_stat",
	Pages: wecom.Pages{Internal: 93676}, Repeat: wecom.RepeatSafe,
}

// HealthGetHealthReportStat counts how health reports were used on a day (获取健康上报使用统计).
//
// Internal apps that may call health reports (健康上报 - 可调用接口的应用). Rules: health-stat-age.
// Page: https://developer.work.weixin.qq.com/document/path/93676
func (c *Client) HealthGetHealthReportStat(ctx context.Context, req *HealthGetHealthReportStatRequest, opts ...wecom.CallOption) (*HealthGetHealthReportStatResponse, error) {
	resp := new(HealthGetHealthReportStatResponse)
	if err := c.core.Do(ctx, &healthGetHealthReportStat, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// HealthGetHealthReportStatRequest is the request of [Client.HealthGetHealthReportStat].
type HealthGetHealthReportStatRequest struct {
	// Date is the day as 2006-01-02, at most 30 days ago; required.
	Date string `json:"date"`
}

// HealthGetHealthReportStatResponse is the answer of [Client.HealthGetHealthReportStat].
type HealthGetHealthReportStatResponse struct {
	// PV counts the uses.
	PV int64 `json:"pv,omitzero"`
	// UV counts the members.
	UV int64 `json:"uv,omitzero"`
}

var healthGetReportJobIDs = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/health/get_report_jobids",
	Pages: wecom.Pages{Internal: 93677}, Repeat: wecom.RepeatSafe,
}

// HealthGetReportJobIDs lists the jobs of health reports (获取健康上报任务ID列表).
//
// Internal apps that may call health reports (健康上报 - 可调用接口的应用). Rules: health-jobids-page.
// Page: https://developer.work.weixin.qq.com/document/path/93677
func (c *Client) HealthGetReportJobIDs(ctx context.Context, req *HealthGetReportJobIDsRequest, opts ...wecom.CallOption) (*HealthGetReportJobIDsResponse, error) {
	resp := new(HealthGetReportJobIDsResponse)
	if err := c.core.Do(ctx, &healthGetReportJobIDs, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// HealthGetReportJobIDsRequest is the request of [Client.HealthGetReportJobIDs].
type HealthGetReportJobIDsRequest struct {
	// Offset is how many to leave out.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the size of a page, 1 to 100; 100 if 0.
	Limit int64 `json:"limit,omitzero"`
}

// HealthGetReportJobIDsResponse is the answer of [Client.HealthGetReportJobIDs].
type HealthGetReportJobIDsResponse struct {
	// Ending reports that this is the last page.
	Ending bool `json:"ending,omitzero"`
	// JobIDs holds the jobs.
	JobIDs []string `json:"jobids,omitzero"`
}

// HealthGetReportJobIDsAll walks all pages of [Client.HealthGetReportJobIDs] from req.Offset on. It ends after one error.
func (c *Client) HealthGetReportJobIDsAll(ctx context.Context, req *HealthGetReportJobIDsRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(healthGetReportJobIDs.Path, page.Offset, yield, func(at int64) ([]string, int64, bool, error) {
			page.Offset = at
			resp, err := c.HealthGetReportJobIDs(ctx, &page, opts...)
			if err != nil {
				return nil, 0, false, err
			}
			return resp.JobIDs, at + int64(len(resp.JobIDs)), !resp.Ending, nil
		})
	}
}

var healthGetReportJobInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/health/get_report_job_info",
	Pages: wecom.Pages{Internal: 93678}, Repeat: wecom.RepeatSafe,
}

// HealthGetReportJobInfo reads a job of health reports on a day (获取健康上报任务详情).
//
// Internal apps that may call health reports (健康上报 - 可调用接口的应用). Rules: health-job-age.
// Page: https://developer.work.weixin.qq.com/document/path/93678
func (c *Client) HealthGetReportJobInfo(ctx context.Context, req *HealthGetReportJobInfoRequest, opts ...wecom.CallOption) (*HealthGetReportJobInfoResponse, error) {
	resp := new(HealthGetReportJobInfoResponse)
	if err := c.core.Do(ctx, &healthGetReportJobInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// HealthGetReportJobInfoRequest is the request of [Client.HealthGetReportJobInfo].
type HealthGetReportJobInfoRequest struct {
	// JobID is the job; required.
	JobID string `json:"jobid"`
	// Date is the day as 2006-01-02, of the last 14; required.
	Date string `json:"date"`
}

// HealthGetReportJobInfoResponse is the answer of [Client.HealthGetReportJobInfo].
type HealthGetReportJobInfoResponse struct {
	// JobInfo is the job.
	JobInfo HealthJob `json:"job_info,omitzero"`
}

// HealthJob is a job of health reports (健康上报任务).
type HealthJob struct {
	// Title is the title.
	Title string `json:"title,omitzero"`
	// Creator is the member who began it.
	Creator string `json:"creator,omitzero"`
	// Type is 1 for members, 2 for parents.
	Type int64 `json:"type,omitzero"`
	// ApplyRange says who reports.
	ApplyRange HealthRange `json:"apply_range,omitzero"`
	// ReportTo says whom to report to.
	ReportTo HealthReportTo `json:"report_to,omitzero"`
	// ReportType is 1 for a single report, 2 for one every day.
	ReportType int64 `json:"report_type,omitzero"`
	// SkipWeekend reports that weekends are left out.
	SkipWeekend bool `json:"skip_weekend,omitzero"`
	// FinishCnt counts those who reported.
	FinishCnt int64 `json:"finish_cnt,omitzero"`
	// QuestionTemplates holds the questions.
	QuestionTemplates []HealthQuestion `json:"question_templates,omitzero"`
}

// HealthRange says who reports.
type HealthRange struct {
	// UserIDs holds members, or students in a job for parents.
	UserIDs []string `json:"userids,omitzero"`
	// PartyIDs holds departments, or those of the school in a job for parents.
	PartyIDs []int64 `json:"partyids,omitzero"`
}

// HealthReportTo says whom to report to.
type HealthReportTo struct {
	// UserIDs holds members.
	UserIDs []string `json:"userids,omitzero"`
}

// HealthQuestion is a question of a health report.
type HealthQuestion struct {
	// QuestionID identifies the question.
	QuestionID int64 `json:"question_id,omitzero"`
	// Title is the question.
	Title string `json:"title,omitzero"`
	// QuestionType is 1 for text, place or date, 2 for one choice, 3 for several, 4 for files, 5 for a signature, 6
	// for a travel card.
	QuestionType int64 `json:"question_type,omitzero"`
	// IsRequired reports that it has to be answered.
	IsRequired bool `json:"is_required,omitzero"`
	// OptionList holds the choices.
	OptionList []HealthOption `json:"option_list,omitzero"`
}

// HealthOption is a choice of a question.
type HealthOption struct {
	// OptionID identifies the choice.
	OptionID int64 `json:"option_id,omitzero"`
	// OptionText is the text.
	OptionText string `json:"option_text,omitzero"`
}

var healthGetReportAnswer = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/health/get_report_answer",
	Pages: wecom.Pages{Internal: 93679}, Repeat: wecom.RepeatSafe,
}

// HealthGetReportAnswer lists what was answered in a job on a day (获取用户填写答案).
//
// Internal apps that may call health reports (健康上报 - 可调用接口的应用). Rules: health-answer-age, health-answer-page.
// Page: https://developer.work.weixin.qq.com/document/path/93679
func (c *Client) HealthGetReportAnswer(ctx context.Context, req *HealthGetReportAnswerRequest, opts ...wecom.CallOption) (*HealthGetReportAnswerResponse, error) {
	resp := new(HealthGetReportAnswerResponse)
	if err := c.core.Do(ctx, &healthGetReportAnswer, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// HealthGetReportAnswerRequest is the request of [Client.HealthGetReportAnswer].
type HealthGetReportAnswerRequest struct {
	// JobID is the job; required.
	JobID string `json:"jobid"`
	// Date is the day as 2006-01-02, of the last 14; required.
	Date string `json:"date"`
	// Offset is how many to leave out.
	Offset int64 `json:"offset,omitzero"`
	// Limit is the size of a page, at most 100.
	Limit int64 `json:"limit,omitzero"`
}

// HealthGetReportAnswerResponse is the answer of [Client.HealthGetReportAnswer].
type HealthGetReportAnswerResponse struct {
	// Answers holds the answers.
	Answers []HealthAnswer `json:"answers,omitzero"`
}

// HealthAnswer is what one person answered.
type HealthAnswer struct {
	// IDType is 1 for a member, 2 for a parent and student.
	IDType int64 `json:"id_type,omitzero"`
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
	// ParentUserID is the parent.
	ParentUserID string `json:"parent_userid,omitzero"`
	// ReportTime is the time, in Unix seconds.
	ReportTime int64 `json:"report_time,omitzero"`
	// ReportValues holds the answers, one item a question.
	ReportValues []HealthAnswerValue `json:"report_values,omitzero"`
}

// HealthAnswerValue is the answer to one question.
type HealthAnswerValue struct {
	// QuestionID is the question.
	QuestionID int64 `json:"question_id,omitzero"`
	// SingleChoice is the choice of a question with one choice.
	SingleChoice int64 `json:"single_choice,omitzero"`
	// Text is the text.
	Text string `json:"text,omitzero"`
	// MultiChoice holds the choices of a question with several.
	MultiChoice []int64 `json:"multi_choice,omitzero"`
	// FileID holds the files.
	FileID []string `json:"fileid,omitzero"`
	// URL is the address of the signature.
	URL string `json:"url,omitzero"`
	// ItineraryCardType is the travel card (行程卡): 0 unreadable, 1 green, 2 red, 3 yellow, 4 orange, 5 none.
	ItineraryCardType int64 `json:"itinerary_card_type,omitzero"`
	// HighRiskArea names places of high risk on the travel card.
	HighRiskArea string `json:"high_risk_area,omitzero"`
}

// HealthGetReportAnswerAll walks all pages of [Client.HealthGetReportAnswer] from req.Offset on. It ends after one error. The platform does not say which page is the last: an empty one ends it.
func (c *Client) HealthGetReportAnswerAll(ctx context.Context, req *HealthGetReportAnswerRequest, opts ...wecom.CallOption) iter.Seq2[HealthAnswer, error] {
	return func(yield func(HealthAnswer, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(healthGetReportAnswer.Path, page.Offset, yield, func(at int64) ([]HealthAnswer, int64, bool, error) {
			page.Offset = at
			resp, err := c.HealthGetReportAnswer(ctx, &page, opts...)
			if err != nil {
				return nil, 0, false, err
			}
			return resp.Answers, at + int64(len(resp.Answers)), len(resp.Answers) > 0, nil
		})
	}
}

package report

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var siteCodeList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/sitecode/list",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no public page describes it any more: the types follow other public descriptions",
}

// SiteCodeList lists the codes of places (场所码).
//
// Deprecated: no public page describes it any more.
func (c *Client) SiteCodeList(ctx context.Context, req *SiteCodeListRequest, opts ...wecom.CallOption) (*SiteCodeListResponse, error) {
	resp := new(SiteCodeListResponse)
	if err := c.core.Do(ctx, &siteCodeList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SiteCodeListRequest is the request of [Client.SiteCodeList].
type SiteCodeListRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page.
	Limit int64 `json:"limit,omitzero"`
}

// SiteCodeListResponse is the answer of [Client.SiteCodeList].
type SiteCodeListResponse struct {
	// SiteCodeInfos holds the codes.
	SiteCodeInfos []SiteCode `json:"site_code_infos,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// SiteCode is the code of a place (场所码).
type SiteCode struct {
	// ID identifies the code.
	ID string `json:"id,omitzero"`
	// Type is the kind of place.
	Type string `json:"type,omitzero"`
	// Area is the area.
	Area string `json:"area,omitzero"`
	// Address is the address.
	Address string `json:"address,omitzero"`
	// Name is the name of the place.
	Name string `json:"name,omitzero"`
	// Admin holds the userids of the administrators.
	Admin []string `json:"admin,omitzero"`
	// QRCodeURL is the address of the QR code.
	QRCodeURL string `json:"qr_code_url,omitzero"`
}

var siteCodeGetSiteReportInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/sitecode/get_site_report_info",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no public page describes it any more: the types follow other public descriptions",
}

// SiteCodeGetSiteReportInfo reads the questions of a place (获取场所码上报问卷).
//
// Deprecated: no public page describes it any more.
func (c *Client) SiteCodeGetSiteReportInfo(ctx context.Context, req *SiteCodeGetSiteReportInfoRequest, opts ...wecom.CallOption) (*SiteCodeGetSiteReportInfoResponse, error) {
	resp := new(SiteCodeGetSiteReportInfoResponse)
	if err := c.core.Do(ctx, &siteCodeGetSiteReportInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SiteCodeGetSiteReportInfoRequest is the request of [Client.SiteCodeGetSiteReportInfo].
type SiteCodeGetSiteReportInfoRequest struct {
	// SiteID is the code; required.
	SiteID string `json:"siteid"`
}

// SiteCodeGetSiteReportInfoResponse is the answer of [Client.SiteCodeGetSiteReportInfo].
type SiteCodeGetSiteReportInfoResponse struct {
	// QuestionTemplates holds the questions.
	QuestionTemplates []Question `json:"question_templates,omitzero"`
}

// Question is a question that visitors answer.
type Question struct {
	// QuestionID identifies the question.
	QuestionID int64 `json:"question_id,omitzero"`
	// QuestionType is the kind of question.
	QuestionType int64 `json:"question_type,omitzero"`
	// Title is the question.
	Title string `json:"title,omitzero"`
	// IsRequired reports that it has to be answered.
	IsRequired bool `json:"is_required,omitzero"`
	// OptionList holds the choices.
	OptionList []Option `json:"option_list,omitzero"`
}

// Option is a choice of a question.
type Option struct {
	// OptionID identifies the choice.
	OptionID int64 `json:"option_id,omitzero"`
	// OptionText is the text.
	OptionText string `json:"option_text,omitzero"`
}

var siteCodeGetReportAnswer = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/report/sitecode/get_report_answer",
	Repeat:     wecom.RepeatSafe,
	Deprecated: "no public page describes it any more: the types follow other public descriptions",
}

// SiteCodeGetReportAnswer lists what visitors of a place answered on a day (获取用户填写答案).
//
// Deprecated: no public page describes it any more.
func (c *Client) SiteCodeGetReportAnswer(ctx context.Context, req *SiteCodeGetReportAnswerRequest, opts ...wecom.CallOption) (*SiteCodeGetReportAnswerResponse, error) {
	resp := new(SiteCodeGetReportAnswerResponse)
	if err := c.core.Do(ctx, &siteCodeGetReportAnswer, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SiteCodeGetReportAnswerRequest is the request of [Client.SiteCodeGetReportAnswer].
type SiteCodeGetReportAnswerRequest struct {
	// SiteID is the code; required.
	SiteID string `json:"siteid"`
	// Date is the day, as 2006-01-02; required.
	Date string `json:"date"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page.
	Limit int64 `json:"limit,omitzero"`
}

// SiteCodeGetReportAnswerResponse is the answer of [Client.SiteCodeGetReportAnswer].
type SiteCodeGetReportAnswerResponse struct {
	// Answers holds the answers.
	Answers []Answer `json:"answers,omitzero"`
	// HasMore reports that there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
}

// Answer is what one visitor answered.
type Answer struct {
	// ReportTime is the time, in Unix seconds.
	ReportTime int64 `json:"report_time,omitzero"`
	// ReportValues holds the answers, one item a question.
	ReportValues []AnswerValue `json:"report_values,omitzero"`
}

// AnswerValue is the answer to one question.
type AnswerValue struct {
	// QuestionID is the question.
	QuestionID int64 `json:"question_id,omitzero"`
	// SingleChoice is the choice of a question with one choice.
	SingleChoice int64 `json:"single_choice,omitzero"`
	// MultiChoice holds the choices of a question with several.
	MultiChoice []int64 `json:"multi_choice,omitzero"`
	// Text is the text.
	Text string `json:"text,omitzero"`
	// URL is the address of the file.
	URL string `json:"url,omitzero"`
	// ItineraryCardType is the kind of travel card (行程卡).
	ItineraryCardType int64 `json:"itinerary_card_type,omitzero"`
	// HighRiskArea names the high-risk area.
	HighRiskArea string `json:"high_risk_area,omitzero"`
}

// SiteCodeListAll walks all pages of [Client.SiteCodeList] from req.Cursor on. It ends after one error.
//
// Deprecated: no public page describes it any more.
func (c *Client) SiteCodeListAll(ctx context.Context, req *SiteCodeListRequest, opts ...wecom.CallOption) iter.Seq2[SiteCode, error] {
	return func(yield func(SiteCode, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(siteCodeList.Path, page.Cursor, yield, func(cursor string) ([]SiteCode, string, error) {
			page.Cursor = cursor
			resp, err := c.SiteCodeList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.SiteCodeInfos, resp.NextCursor, nil
		})
	}
}

// SiteCodeGetReportAnswerAll walks all pages of [Client.SiteCodeGetReportAnswer] from req.Cursor on. It ends after one error.
//
// Deprecated: no public page describes it any more.
func (c *Client) SiteCodeGetReportAnswerAll(ctx context.Context, req *SiteCodeGetReportAnswerRequest, opts ...wecom.CallOption) iter.Seq2[Answer, error] {
	return func(yield func(Answer, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(siteCodeGetReportAnswer.Path, page.Cursor, yield, func(cursor string) ([]Answer, string, error) {
			page.Cursor = cursor
			resp, err := c.SiteCodeGetReportAnswer(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			if !resp.HasMore {
				return resp.Answers, "", nil
			}
			return resp.Answers, resp.NextCursor, nil
		})
	}
}

package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var webinarEnrollGetConfig = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/enroll/get_config",
	Pages: wecom.Pages{Internal: 98874}, Repeat: wecom.RepeatSafe,
}

// WebinarEnrollGetConfig returns how people enrol for a webinar and what they are asked (获取网络研讨会报名配置). It fails for a
// webinar without enrolment. Only for webinars that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98874
func (c *Client) WebinarEnrollGetConfig(ctx context.Context, req *WebinarEnrollGetConfigRequest, opts ...wecom.CallOption) (*WebinarEnrollGetConfigResponse, error) {
	resp := new(WebinarEnrollGetConfigResponse)
	if err := c.core.Do(ctx, &webinarEnrollGetConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarEnrollGetConfigRequest is the request of [Client.WebinarEnrollGetConfig].
type WebinarEnrollGetConfigRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// WebinarEnrollGetConfigResponse is the answer of [Client.WebinarEnrollGetConfig].
type WebinarEnrollGetConfigResponse struct {
	// ApproveType says who approves enrolments.
	ApproveType ApproveType `json:"approve_type,omitzero"`
	// IsCollectQuestion says whether people are asked questions.
	IsCollectQuestion CollectQuestion `json:"is_collect_question,omitzero"`
	// NoRegistrationNeededForStaff reports that members of the company may come without enrolling.
	NoRegistrationNeededForStaff bool `json:"no_registration_needed_for_staff,omitzero"`
	// QuestionList holds the questions.
	QuestionList []EnrollQuestion `json:"question_list,omitzero"`
}

var webinarEnrollSetConfig = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/enroll/set_config",
	Pages: wecom.Pages{Internal: 98875}, Repeat: wecom.RepeatSafe,
}

// WebinarEnrollSetConfig changes how people enrol for a webinar and what they are asked (修改网络研讨会报名配置). The webinar must
// have enrolment. Only for webinars that the app created.
//
// Internal apps. Rules: meeting-enroll-question, meeting-enroll-options, meeting-enroll-option-text.
// Page: https://developer.work.weixin.qq.com/document/path/98875
func (c *Client) WebinarEnrollSetConfig(ctx context.Context, req *WebinarEnrollSetConfigRequest, opts ...wecom.CallOption) (*WebinarEnrollSetConfigResponse, error) {
	resp := new(WebinarEnrollSetConfigResponse)
	if err := c.core.Do(ctx, &webinarEnrollSetConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarEnrollSetConfigRequest is the request of [Client.WebinarEnrollSetConfig].
type WebinarEnrollSetConfigRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// ApproveType says who approves enrolments; ApproveTypeAuto by default.
	ApproveType ApproveType `json:"approve_type,omitzero"`
	// IsCollectQuestion says whether people are asked questions; CollectQuestionNo by default.
	IsCollectQuestion CollectQuestion `json:"is_collect_question,omitzero"`
	// NoRegistrationNeededForStaff lets members of the company come without enrolling; false by default.
	NoRegistrationNeededForStaff *bool `json:"no_registration_needed_for_staff,omitzero"`
	// QuestionList holds the questions.
	QuestionList []EnrollQuestion `json:"question_list,omitzero"`
}

// WebinarEnrollSetConfigResponse is the answer of [Client.WebinarEnrollSetConfig].
type WebinarEnrollSetConfigResponse struct {
	// QuestionCount is the number of questions; 0 when none are asked.
	QuestionCount int64 `json:"question_count,omitzero"`
}

// EnrollSpecialScale asks for the size of the company (组织规模); webinars only.
const EnrollSpecialScale EnrollSpecialType = 6

var webinarEnrollList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/enroll/list",
	Pages: wecom.Pages{Internal: 98876}, Repeat: wecom.RepeatSafe,
}

// WebinarEnrollList lists the enrolments for a webinar with their answers (获取网络研讨会报名信息). It fails for a webinar without
// enrolment. Only for webinars that the app created.
//
// Internal apps. Rules: webinar-enroll-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/98876
func (c *Client) WebinarEnrollList(ctx context.Context, req *WebinarEnrollListRequest, opts ...wecom.CallOption) (*WebinarEnrollListResponse, error) {
	resp := new(WebinarEnrollListResponse)
	if err := c.core.Do(ctx, &webinarEnrollList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarEnrollListAll yields the enrolments over all pages. It does not change req, and ends after an error.
func (c *Client) WebinarEnrollListAll(ctx context.Context, req *WebinarEnrollListRequest, opts ...wecom.CallOption) iter.Seq2[Enroll, error] {
	return func(yield func(Enroll, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(webinarEnrollList.Path, page.Cursor, yield, func(cursor string) ([]Enroll, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.WebinarEnrollList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.EnrollList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// WebinarEnrollListRequest is the request of [Client.WebinarEnrollList].
type WebinarEnrollListRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Status leaves only the enrolments in this state; all of them by default.
	Status EnrollStatus `json:"status,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 50 by default and at most.
	Limit int64 `json:"limit,omitzero"`
}

// WebinarEnrollListResponse is the answer of [Client.WebinarEnrollList].
type WebinarEnrollListResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// EnrollList holds the enrolments.
	EnrollList []Enroll `json:"enroll_list,omitzero"`
}

var webinarEnrollApprove = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/enroll/approve",
	Pages: wecom.Pages{Internal: 98877}, Repeat: wecom.RepeatSafe,
}

// WebinarEnrollApprove decides on enrolments for a webinar (审批网络研讨会报名信息). Only for webinars that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98877
func (c *Client) WebinarEnrollApprove(ctx context.Context, req *WebinarEnrollApproveRequest, opts ...wecom.CallOption) (*WebinarEnrollApproveResponse, error) {
	resp := new(WebinarEnrollApproveResponse)
	if err := c.core.Do(ctx, &webinarEnrollApprove, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarEnrollApproveRequest is the request of [Client.WebinarEnrollApprove].
type WebinarEnrollApproveRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// EnrollIDList holds the enrolments; required.
	EnrollIDList []string `json:"enroll_id_list,omitzero"`
	// Action is the decision; required.
	Action EnrollAction `json:"action,omitzero"`
}

// WebinarEnrollApproveResponse is the answer of [Client.WebinarEnrollApprove].
type WebinarEnrollApproveResponse struct {
	// HandledCount is how many enrolments were decided on.
	HandledCount int64 `json:"handled_count,omitzero"`
}

var webinarEnrollImport = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/enroll/import",
	Pages: wecom.Pages{Internal: 98880}, Repeat: wecom.RepeatIfUnsent,
}

// WebinarEnrollImport enrols people for a webinar (导入网络研讨会报名信息). It fails for a webinar without enrolment. Only for
// webinars that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98880
func (c *Client) WebinarEnrollImport(ctx context.Context, req *WebinarEnrollImportRequest, opts ...wecom.CallOption) (*WebinarEnrollImportResponse, error) {
	resp := new(WebinarEnrollImportResponse)
	if err := c.core.Do(ctx, &webinarEnrollImport, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarEnrollImportRequest is the request of [Client.WebinarEnrollImport].
type WebinarEnrollImportRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// EnrollList holds the people; required.
	EnrollList []EnrollImportPerson `json:"enroll_list,omitzero"`
}

// WebinarEnrollImportResponse is the answer of [Client.WebinarEnrollImport].
type WebinarEnrollImportResponse struct {
	// TotalCount is how many people were enrolled.
	TotalCount int64 `json:"total_count,omitzero"`
	// EnrollList holds their enrolments.
	EnrollList []EnrollImported `json:"enroll_list,omitzero"`
}

var webinarEnrollDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/enroll/delete",
	Pages: wecom.Pages{Internal: 98881}, Repeat: wecom.RepeatIfUnsent,
}

// WebinarEnrollDelete deletes enrolments for a webinar, those that people made as well as imported ones (删除网络研讨会报名信息).
// Only for webinars that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98881
func (c *Client) WebinarEnrollDelete(ctx context.Context, req *WebinarEnrollDeleteRequest, opts ...wecom.CallOption) (*WebinarEnrollDeleteResponse, error) {
	resp := new(WebinarEnrollDeleteResponse)
	if err := c.core.Do(ctx, &webinarEnrollDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarEnrollDeleteRequest is the request of [Client.WebinarEnrollDelete].
type WebinarEnrollDeleteRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// EnrollIDList holds the enrolments; required.
	EnrollIDList []EnrollRef `json:"enroll_id_list,omitzero"`
}

// WebinarEnrollDeleteResponse is the answer of [Client.WebinarEnrollDelete].
type WebinarEnrollDeleteResponse struct {
	// TotalCount is how many enrolments were deleted.
	TotalCount int64 `json:"total_count,omitzero"`
}

var webinarEnrollQueryByTmpOpenID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid",
	Pages: wecom.Pages{Internal: 98873}, Repeat: wecom.RepeatSafe,
}

// WebinarEnrollQueryByTmpOpenID finds the enrolments of people in a webinar by their temporary ids (获取网络研讨会成员报名 ID).
// People who did not enrol are left out. Only for webinars that the app created.
//
// Internal apps. Rules: meeting-enroll-tmpid-batch.
// Page: https://developer.work.weixin.qq.com/document/path/98873
func (c *Client) WebinarEnrollQueryByTmpOpenID(ctx context.Context, req *WebinarEnrollQueryByTmpOpenIDRequest, opts ...wecom.CallOption) (*WebinarEnrollQueryByTmpOpenIDResponse, error) {
	resp := new(WebinarEnrollQueryByTmpOpenIDResponse)
	if err := c.core.Do(ctx, &webinarEnrollQueryByTmpOpenID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarEnrollQueryByTmpOpenIDRequest is the request of [Client.WebinarEnrollQueryByTmpOpenID].
type WebinarEnrollQueryByTmpOpenIDRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SortingRules says which enrolment of somebody with several counts first; EnrollSortingImported by default.
	SortingRules EnrollSorting `json:"sorting_rules,omitzero"`
	// TmpOpenIDList holds the temporary ids, at most 500; required.
	TmpOpenIDList []string `json:"tmp_openid_list,omitzero"`
}

// WebinarEnrollQueryByTmpOpenIDResponse is the answer of [Client.WebinarEnrollQueryByTmpOpenID].
type WebinarEnrollQueryByTmpOpenIDResponse struct {
	// EnrollIDList holds the enrolments found.
	EnrollIDList []EnrollMatch `json:"enroll_id_list,omitzero"`
}

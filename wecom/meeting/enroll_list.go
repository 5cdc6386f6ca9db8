package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var enrollList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/enroll/list",
	Pages: wecom.Pages{Internal: 98810}, Repeat: wecom.RepeatSafe,
}

// EnrollList lists the enrolments of a meeting with their answers (获取会议报名信息).
//
// Internal apps, each for the meetings that it booked. Rules: meeting-enroll-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/98810
func (c *Client) EnrollList(ctx context.Context, req *EnrollListRequest, opts ...wecom.CallOption) (*EnrollListResponse, error) {
	resp := new(EnrollListResponse)
	if err := c.core.Do(ctx, &enrollList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EnrollListAll iterates over the enrolments of a meeting, page after page, from the cursor of req on.
func (c *Client) EnrollListAll(ctx context.Context, req *EnrollListRequest, opts ...wecom.CallOption) iter.Seq2[Enroll, error] {
	return func(yield func(Enroll, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(enrollList.Path, page.Cursor, yield, func(cursor string) ([]Enroll, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.EnrollList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.EnrollList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// EnrollListRequest is the request of [Client.EnrollList].
type EnrollListRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Status leaves only the enrolments in this state; all of them by default.
	Status EnrollStatus `json:"status,omitzero"`
	// Cursor is the next cursor of the page before; unset for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is how many enrolments a page holds, at most and by default 50; the same for every page.
	Limit int64 `json:"limit,omitzero"`
}

// EnrollListResponse is the answer of [Client.EnrollList].
type EnrollListResponse struct {
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is where the next page begins.
	NextCursor string `json:"next_cursor,omitzero"`
	// EnrollList holds the enrolments of the page.
	EnrollList []Enroll `json:"enroll_list,omitzero"`
}

// Enroll is an enrolment for a meeting (报名信息).
type Enroll struct {
	// EnrollID identifies the enrolment.
	EnrollID string `json:"enroll_id,omitzero"`
	// EnrollTime is when it was made, as in "2023/03/23 14:00" in China's time; no timestamp.
	EnrollTime string `json:"enroll_time,omitzero"`
	// EnrollSourceType says where it comes from.
	EnrollSourceType EnrollSource `json:"enroll_source_type,omitzero"`
	// NickName is the name, or the phone number when one was imported without a name.
	NickName string `json:"nick_name,omitzero"`
	// Status says how far it is.
	Status EnrollStatus `json:"status,omitzero"`
	// UserID is the member, if of the same corp.
	UserID string `json:"userid,omitzero"`
	// TmpOpenID is the temporary id of the person in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// EnrollCode is the code with which the person joins by phone (报名码).
	EnrollCode string `json:"enroll_code,omitzero"`
	// AnswerList holds the answers.
	AnswerList []EnrollAnswer `json:"answer_list,omitzero"`
}

// EnrollAnswer is an answer to a question of an enrolment (答题).
type EnrollAnswer struct {
	// AnswerContent holds the answer: one element, or several for a question with several options.
	AnswerContent []string `json:"answer_content,omitzero"`
	// IsRequired says whether the question must be answered.
	IsRequired EnrollRequired `json:"is_required,omitzero"`
	// QuestionNum is the number of the question, from 1.
	QuestionNum int64 `json:"question_num,omitzero"`
	// QuestionTitle is the question.
	QuestionTitle string `json:"question_title,omitzero"`
	// QuestionType is the kind of answer.
	QuestionType EnrollQuestionType `json:"question_type,omitzero"`
	// SpecialType says what a special question asks for.
	SpecialType EnrollSpecialType `json:"special_type,omitzero"`
}

// EnrollStatus says how far an enrolment is (报名状态).
type EnrollStatus int64

// The states of an enrolment.
const (
	EnrollStatusAny      EnrollStatus = 0 // any state, for a request (全部)
	EnrollStatusPending  EnrollStatus = 1 // waiting for approval (待审批)
	EnrollStatusRejected EnrollStatus = 2 // rejected (已拒绝)
	EnrollStatusApproved EnrollStatus = 3 // approved (已批准)
)

// EnrollSource says where an enrolment comes from (报名来源).
type EnrollSource int64

// The sources of enrolments.
const (
	EnrollSourceManual EnrollSource = 1 // the person (成员手动报名)
	EnrollSourceImport EnrollSource = 2 // an import (批量导入报名)
)

var enrollApprove = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/enroll/approve",
	Pages: wecom.Pages{Internal: 98807}, Repeat: wecom.RepeatSafe,
}

// EnrollApprove decides on enrolments (审批会议报名信息).
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98807
func (c *Client) EnrollApprove(ctx context.Context, req *EnrollApproveRequest, opts ...wecom.CallOption) (*EnrollApproveResponse, error) {
	resp := new(EnrollApproveResponse)
	if err := c.core.Do(ctx, &enrollApprove, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EnrollApproveRequest is the request of [Client.EnrollApprove].
type EnrollApproveRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Action is the decision; required.
	Action EnrollAction `json:"action,omitzero"`
	// EnrollIDList holds the enrolments; required.
	EnrollIDList []string `json:"enroll_id_list,omitzero"`
}

// EnrollApproveResponse is the answer of [Client.EnrollApprove].
type EnrollApproveResponse struct {
	// HandledCount is how many enrolments were decided on.
	HandledCount int64 `json:"handled_count,omitzero"`
}

// EnrollAction is a decision on an enrolment (审批动作).
type EnrollAction int64

// The decisions.
const (
	EnrollActionRevoke  EnrollAction = 1 // takes an approval back, so that the enrolment waits again (取消批准)
	EnrollActionReject  EnrollAction = 2 // rejects (拒绝)
	EnrollActionApprove EnrollAction = 3 // approves (批准)
)

var enrollImport = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/enroll/import",
	Pages: wecom.Pages{Internal: 98816}, Repeat: wecom.RepeatIfUnsent,
}

// EnrollImport enrols people for a meeting (导入会议报名信息). It fails for a meeting without enrolment.
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98816
func (c *Client) EnrollImport(ctx context.Context, req *EnrollImportRequest, opts ...wecom.CallOption) (*EnrollImportResponse, error) {
	resp := new(EnrollImportResponse)
	if err := c.core.Do(ctx, &enrollImport, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EnrollImportRequest is the request of [Client.EnrollImport].
type EnrollImportRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// EnrollList holds the people; required.
	EnrollList []EnrollImportPerson `json:"enroll_list,omitzero"`
}

// EnrollImportResponse is the answer of [Client.EnrollImport].
type EnrollImportResponse struct {
	// TotalCount is how many people were enrolled.
	TotalCount int64 `json:"total_count,omitzero"`
	// EnrollList holds their enrolments.
	EnrollList []EnrollImported `json:"enroll_list,omitzero"`
}

// EnrollImportPerson is somebody to enrol, by member or by phone number.
type EnrollImportPerson struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// Area is the country code without plus sign, such as 86; required with PhoneNumber.
	Area string `json:"area,omitzero"`
	// PhoneNumber is the phone number.
	PhoneNumber string `json:"phone_number,omitzero"`
	// NickName is the name in the exported enrolments, not the one shown in the meeting.
	NickName string `json:"nick_name,omitzero"`
}

// EnrollImported is the enrolment of somebody who was imported.
type EnrollImported struct {
	// EnrollID identifies the enrolment.
	EnrollID string `json:"enroll_id,omitzero"`
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// Area is the country code, such as 86.
	Area string `json:"area,omitzero"`
	// PhoneNumber is the phone number.
	PhoneNumber string `json:"phone_number,omitzero"`
	// NickName is the name in the enrolment.
	NickName string `json:"nick_name,omitzero"`
	// EnrollCode is the code with which the person joins by phone (报名码).
	EnrollCode string `json:"enroll_code,omitzero"`
}

var enrollDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/enroll/delete",
	Pages: wecom.Pages{Internal: 98817}, Repeat: wecom.RepeatIfUnsent,
}

// EnrollDelete deletes enrolments, those that people made as well as imported ones (删除会议报名信息).
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98817
func (c *Client) EnrollDelete(ctx context.Context, req *EnrollDeleteRequest, opts ...wecom.CallOption) (*EnrollDeleteResponse, error) {
	resp := new(EnrollDeleteResponse)
	if err := c.core.Do(ctx, &enrollDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EnrollDeleteRequest is the request of [Client.EnrollDelete].
type EnrollDeleteRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// EnrollIDList holds the enrolments; required.
	EnrollIDList []EnrollRef `json:"enroll_id_list,omitzero"`
}

// EnrollDeleteResponse is the answer of [Client.EnrollDelete].
type EnrollDeleteResponse struct {
	// TotalCount is how many enrolments were deleted.
	TotalCount int64 `json:"total_count,omitzero"`
}

// EnrollRef names an enrolment.
type EnrollRef struct {
	// EnrollID is the enrolment; required.
	EnrollID string `json:"enroll_id,omitzero"`
}

var enrollQueryByTmpOpenID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/enroll/query_by_tmp_openid",
	Pages: wecom.Pages{Internal: 98794}, Repeat: wecom.RepeatSafe,
}

// EnrollQueryByTmpOpenID finds the enrolments of people in a meeting by their temporary ids (获取会议成员报名 ID). People who
// did not enrol are left out.
//
// Internal apps, each for the meetings that it booked. Rules: meeting-enroll-tmpid-batch.
// Page: https://developer.work.weixin.qq.com/document/path/98794
func (c *Client) EnrollQueryByTmpOpenID(ctx context.Context, req *EnrollQueryByTmpOpenIDRequest, opts ...wecom.CallOption) (*EnrollQueryByTmpOpenIDResponse, error) {
	resp := new(EnrollQueryByTmpOpenIDResponse)
	if err := c.core.Do(ctx, &enrollQueryByTmpOpenID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EnrollQueryByTmpOpenIDRequest is the request of [Client.EnrollQueryByTmpOpenID].
type EnrollQueryByTmpOpenIDRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SortingRules says which enrolment of somebody with several counts first; EnrollSortingImported by default.
	SortingRules EnrollSorting `json:"sorting_rules,omitzero"`
	// TmpOpenIDList holds the temporary ids, at most 500; required.
	TmpOpenIDList []string `json:"tmp_openid_list,omitzero"`
}

// EnrollQueryByTmpOpenIDResponse is the answer of [Client.EnrollQueryByTmpOpenID].
type EnrollQueryByTmpOpenIDResponse struct {
	// EnrollIDList holds the enrolments found.
	EnrollIDList []EnrollMatch `json:"enroll_id_list,omitzero"`
}

// EnrollMatch is the enrolment of a participant.
type EnrollMatch struct {
	// TmpOpenID is the temporary id of the participant in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// EnrollID is the enrolment.
	EnrollID string `json:"enroll_id,omitzero"`
}

// EnrollSorting says which enrolment of somebody counts first (排序规则).
type EnrollSorting int64

// The orders of enrolments.
const (
	EnrollSortingImported EnrollSorting = 1 // those imported by phone number, then those made by the person (优先手机号导入)
	EnrollSortingManual   EnrollSorting = 2 // those made by the person, then those imported (优先成员手动报名)
)

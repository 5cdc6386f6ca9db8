package oa

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var applyEvent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/applyevent",
	Pages: wecom.Pages{Internal: 91853, ThirdParty: 92632, Provider: 96507}, Repeat: wecom.RepeatIfUnsent,
}

// ApplyEvent applies for an approval in the name of a member (提交审批申请).
//
// Internal, third-party and provider-developed apps. Rules: approval-apply-frequency,
// approval-apply-frequency-third-party, approval-apply-summary-lines, approval-apply-summary-text,
// approval-apply-attachments, approval-apply-overtime-span.
// Page: https://developer.work.weixin.qq.com/document/path/91853
func (c *Client) ApplyEvent(ctx context.Context, req *ApplyEventRequest, opts ...wecom.CallOption) (*ApplyEventResponse, error) {
	resp := new(ApplyEventResponse)
	if err := c.core.Do(ctx, &applyEvent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ApplyEventRequest is the request of [Client.ApplyEvent].
type ApplyEventRequest struct {
	// CreatorUserID is the applicant, whom the app must see; required.
	CreatorUserID string `json:"creator_userid,omitzero"`
	// TemplateID is the template; required.
	TemplateID string `json:"template_id,omitzero"`
	// UseTemplateApprover is 0 to name the approvers in Process, 1 to follow the template; required.
	UseTemplateApprover int64 `json:"use_template_approver"`
	// ChooseDepartment is the department of the applicant; the main one if 0.
	ChooseDepartment int64 `json:"choose_department,omitzero"`
	// Process names the approvers; required when UseTemplateApprover is 0.
	Process *Process `json:"process,omitzero"`
	// ApplyData is the content of the form; required.
	ApplyData *ApplyData `json:"apply_data,omitzero"`
	// SummaryList holds 1 to 3 lines for lists and notices; required.
	SummaryList []Summary `json:"summary_list,omitzero"`
}

// ApplyEventResponse is the answer of [Client.ApplyEvent].
type ApplyEventResponse struct {
	// SPNo is the number of the approval.
	SPNo string `json:"sp_no,omitzero"`
}

// Process names those who approve (审批流程).
type Process struct {
	// NodeList holds the steps, in order; required.
	NodeList []ProcessNode `json:"node_list,omitzero"`
}

// ProcessNode is a step of an approval (流程节点).
type ProcessNode struct {
	// Type says what its members do; required.
	Type NodeType `json:"type,omitzero"`
	// ApvRel says how several approve; required unless they are only told.
	ApvRel ApproveMode `json:"apv_rel,omitzero"`
	// UserID holds the members; required.
	UserID []string `json:"userid,omitzero"`
}

// NodeType says what the members of a step do (节点类型).
type NodeType int64

// The values of NodeType.
const (
	NodeTypeApprover NodeType = 1 // approve (审批人)
	NodeTypeNotified NodeType = 2 // are told (抄送人)
	NodeTypeHandler  NodeType = 3 // handle it (办理人)
)

// ApproveMode says how several members approve (多人审批方式).
type ApproveMode int64

// The values of ApproveMode.
const (
	ApproveModeAll    ApproveMode = 1 // all of them (会签)
	ApproveModeAny    ApproveMode = 2 // one of them (或签)
	ApproveModeInTurn ApproveMode = 3 // one after the other (依次审批)
)

// ApplyData is the content of a form (审批申请数据).
type ApplyData struct {
	// Contents holds the controls; required.
	Contents []FormContent `json:"contents,omitzero"`
}

// Summary is a line of the summary (摘要).
type Summary struct {
	// SummaryInfo holds the line in one or more languages, at most 20 characters each; required.
	SummaryInfo []FormText `json:"summary_info,omitzero"`
}

var getApprovalInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/getapprovalinfo",
	Pages: wecom.Pages{Internal: 91816, ThirdParty: 94603, Provider: 96509}, Repeat: wecom.RepeatSafe,
}

// GetApprovalInfo lists the numbers of approvals by the time of application, a page at a time (批量获取审批单号). A page
// may hold fewer than asked for: only the cursor tells the end. [Client.GetApprovalInfoAll] goes through all pages.
//
// Internal, third-party and provider-developed apps. Rules: approval-info-frequency, approval-info-page,
// approval-info-span.
// Page: https://developer.work.weixin.qq.com/document/path/91816
func (c *Client) GetApprovalInfo(ctx context.Context, req *GetApprovalInfoRequest, opts ...wecom.CallOption) (*GetApprovalInfoResponse, error) {
	resp := new(GetApprovalInfoResponse)
	if err := c.core.Do(ctx, &getApprovalInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetApprovalInfoRequest is the request of [Client.GetApprovalInfo].
type GetApprovalInfoRequest struct {
	// StartTime is the first moment, in Unix seconds; required.
	StartTime int64 `json:"starttime,string,omitzero"`
	// EndTime is the last moment, in Unix seconds; required. The span is at most 31 days.
	EndTime int64 `json:"endtime,string,omitzero"`
	// NewCursor is the cursor that the page before returned; required, empty for the first page.
	NewCursor string `json:"new_cursor"`
	// Size is the size of a page, at most 100; required.
	Size int64 `json:"size,omitzero"`
	// Filters holds conditions that must all hold; only a department may be given several times, and any of those will
	// do.
	Filters []ApprovalFilter `json:"filters,omitzero"`
}

// GetApprovalInfoResponse is the answer of [Client.GetApprovalInfo].
type GetApprovalInfoResponse struct {
	// SPNoList holds the numbers.
	SPNoList []string `json:"sp_no_list,omitzero"`
	// NewNextCursor is the cursor of the next page; empty after the last one.
	NewNextCursor string `json:"new_next_cursor,omitzero"`
}

// ApprovalFilter is a condition on approvals (筛选条件).
type ApprovalFilter struct {
	// Key says what to compare; required.
	Key ApprovalFilterKey `json:"key,omitzero"`
	// Value is the value to have; required.
	Value string `json:"value,omitzero"`
}

// ApprovalFilterKey says what an ApprovalFilter compares (筛选类型).
type ApprovalFilterKey string

// The values of ApprovalFilterKey.
const (
	ApprovalFilterKeyTemplate   ApprovalFilterKey = "template_id" // the id of the template
	ApprovalFilterKeyCreator    ApprovalFilterKey = "creator"     // the userid of the applicant
	ApprovalFilterKeyDepartment ApprovalFilterKey = "department"  // the id of the applicant's department
	ApprovalFilterKeyStatus     ApprovalFilterKey = "sp_status"   // the state, see ApprovalStatus
	ApprovalFilterKeyRecordType ApprovalFilterKey = "record_type" // the kind: 1 leave, 2 corrected check-in, 3 business trip, 4 outing, 5 overtime, 6 swapped shift, 7 meeting room, 8 refund, 9 red packet
)

// GetApprovalInfoAll yields the number of every approval, page by page from the cursor of req on. It ends after the
// first error.
//
// Internal, third-party and provider-developed apps. Rules: approval-info-frequency, approval-info-page,
// approval-info-span.
// Page: https://developer.work.weixin.qq.com/document/path/91816
func (c *Client) GetApprovalInfoAll(ctx context.Context, req *GetApprovalInfoRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getApprovalInfo.Path, page.NewCursor, yield, func(cursor string) ([]string, string, bool, error) {
			page.NewCursor = cursor
			resp, err := c.GetApprovalInfo(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.SPNoList, resp.NewNextCursor, resp.NewNextCursor != "", nil
		})
	}
}

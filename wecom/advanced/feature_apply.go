package advanced

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var featureGetApplyIDList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_feature/get_apply_id_list",
	Pages: wecom.Pages{Internal: 99883}, Repeat: wecom.RepeatSafe,
}

// FeatureGetApplyIDList lists the ids of members' applications for an account (批量获取申请单ID).
//
// Internal apps that are entered under the members' applications for advanced features (高级功能-成员申请管理-通过api设置申请流程).
// Rules: advanced-apply-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/99883
func (c *Client) FeatureGetApplyIDList(ctx context.Context, req *FeatureGetApplyIDListRequest, opts ...wecom.CallOption) (*FeatureGetApplyIDListResponse, error) {
	resp := new(FeatureGetApplyIDListResponse)
	if err := c.core.Do(ctx, &featureGetApplyIDList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FeatureGetApplyIDListRequest is the request of [Client.FeatureGetApplyIDList].
type FeatureGetApplyIDListRequest struct {
	// BusinessType is the kind of account; required.
	BusinessType BusinessType `json:"business_type,omitzero"`
	// UserID is the member that applied; required by the table of the page, absent from its example.
	UserID string `json:"userid,omitzero"`
	// Limit is the size of a page, at most 200; 100 by default. A page may hold less although there are more.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the last call; empty starts with the first page.
	Cursor string `json:"cursor,omitzero"`
	// ReqType is which applications to list; all by default.
	ReqType RequestType `json:"req_type,omitzero"`
}

// FeatureGetApplyIDListResponse is the answer of [Client.FeatureGetApplyIDList].
type FeatureGetApplyIDListResponse struct {
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// ApplyIDList holds the ids of the applications.
	ApplyIDList []string `json:"apply_id_list,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
}

// FeatureGetApplyIDListAll walks all pages of [Client.FeatureGetApplyIDList] from req.Cursor on. It ends after one
// error.
func (c *Client) FeatureGetApplyIDListAll(ctx context.Context, req *FeatureGetApplyIDListRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(featureGetApplyIDList.Path, page.Cursor, yield, func(cursor string) ([]string, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.FeatureGetApplyIDList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.ApplyIDList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// BusinessType is a kind of account with advanced features (高级账号类型).
type BusinessType int64

// The kinds of account.
const (
	BusinessTypeMail    BusinessType = 1 // mail (邮件)
	BusinessTypeDoc     BusinessType = 2 // documents (文档)
	BusinessTypeDrive   BusinessType = 3 // the drive (微盘)
	BusinessTypeMeeting BusinessType = 4 // meetings (会议)
)

// RequestType picks applications by how they are decided.
type RequestType int64

// Which applications to list.
const (
	RequestTypeAll   RequestType = 0 // all
	RequestTypeAPI   RequestType = 1 // those decided by API (仅api单)
	RequestTypeOther RequestType = 2 // the others (非api申请单)
)

var featureGetApprovalInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_feature/get_approval_info",
	Pages: wecom.Pages{Internal: 99885}, Repeat: wecom.RepeatSafe,
}

// FeatureGetApprovalInfo reads an application (获取申请单详细信息).
//
// Internal apps that are entered under the members' applications for advanced features (高级功能-成员申请管理-通过api设置申请流程).
// Page: https://developer.work.weixin.qq.com/document/path/99885
func (c *Client) FeatureGetApprovalInfo(ctx context.Context, req *FeatureGetApprovalInfoRequest, opts ...wecom.CallOption) (*FeatureGetApprovalInfoResponse, error) {
	resp := new(FeatureGetApprovalInfoResponse)
	if err := c.core.Do(ctx, &featureGetApprovalInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FeatureGetApprovalInfoRequest is the request of [Client.FeatureGetApprovalInfo].
type FeatureGetApprovalInfoRequest struct {
	// ApplyID is the application; required.
	ApplyID string `json:"apply_id,omitzero"`
}

// FeatureGetApprovalInfoResponse is the answer of [Client.FeatureGetApprovalInfo].
type FeatureGetApprovalInfoResponse struct {
	// ApprovalInfo is the application.
	ApprovalInfo ApprovalInfo `json:"approval_info,omitzero"`
}

// ApprovalInfo is a member's application for an account with advanced features.
type ApprovalInfo struct {
	// Applicant is the member's userid.
	Applicant string `json:"applicant,omitzero"`
	// CreateTime is when it was made, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// BusinessType is the kind of account.
	BusinessType BusinessType `json:"business_type,omitzero"`
	// ApprovalID is its number in the internal app.
	ApprovalID string `json:"approval_id,omitzero"`
	// ApplyID identifies the application.
	ApplyID string `json:"apply_id,omitzero"`
	// ApprovalURL is where the internal app shows it.
	ApprovalURL string `json:"approval_url,omitzero"`
	// ApprovalStatus is its state.
	ApprovalStatus ApplyStatus `json:"approval_status,omitzero"`
	// ApprovalType is how it is decided.
	ApprovalType ApprovalType `json:"approval_type,omitzero"`
	// RequestReason is the reason that the member gave.
	RequestReason string `json:"request_reason,omitzero"`
}

// ApplyStatus is the state of an application as it is read (审批单状态).
type ApplyStatus int64

// The states of an application.
const (
	ApplyStatusHistory       ApplyStatus = 0 // from before, without a flow (历史的申请记录)
	ApplyStatusApproving     ApplyStatus = 1 // with the approvers (审批人审批中)
	ApplyStatusRejected      ApplyStatus = 2 // rejected by an approver (审批人驳回)
	ApplyStatusApproved      ApplyStatus = 3 // approved (审批人已同意)
	ApplyStatusAdminRejected ApplyStatus = 4 // rejected by an administrator (管理员驳回)
	ApplyStatusAssigned      ApplyStatus = 5 // the account is assigned (管理员已分配)
)

// ApprovalType is how an application is decided.
type ApprovalType int64

// The ways to decide.
const (
	ApprovalTypeDefault ApprovalType = 0 // the default application (默认申请)
	ApprovalTypeCustom  ApprovalType = 1 // an approval flow of the corp (自定义审批)
	ApprovalTypeOpenAPI ApprovalType = 2 // an internal app (企业openapi)
)

var featureSetApprovalDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_feature/set_approval_detail",
	Pages: wecom.Pages{Internal: 99880}, Repeat: wecom.RepeatSafe,
}

// FeatureSetApprovalDetail sets the approval of an application (设置审批单审批信息). Within 24 hours of the callback that told
// of the application, or it falls back to the flow without an API.
//
// Internal apps that are entered under the members' applications for advanced features (高级功能-成员申请管理-通过api设置申请流程).
// Rules: advanced-apply-approvers, advanced-apply-reply-window, advanced-apply-approvers-present.
// Page: https://developer.work.weixin.qq.com/document/path/99880
func (c *Client) FeatureSetApprovalDetail(ctx context.Context, req *FeatureSetApprovalDetailRequest, opts ...wecom.CallOption) (*FeatureSetApprovalDetailResponse, error) {
	resp := new(FeatureSetApprovalDetailResponse)
	if err := c.core.Do(ctx, &featureSetApprovalDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FeatureSetApprovalDetailRequest is the request of [Client.FeatureSetApprovalDetail].
type FeatureSetApprovalDetailRequest struct {
	// ApprovalID is the number that the app gives it, one for each application and never changed; required.
	ApprovalID string `json:"approval_id,omitzero"`
	// ApprovalStatus is its state; required; ApprovalStatusWaiting is for nodes only.
	ApprovalStatus ApprovalStatus `json:"approval_status,omitzero"`
	// ApplyID is the application; required.
	ApplyID string `json:"apply_id,omitzero"`
	// ApprovalURL is where the app shows it; starts with http:// or https://; required.
	ApprovalURL string `json:"approval_url,omitzero"`
	// ProcessList holds the steps; required.
	ProcessList Process `json:"process_list,omitzero"`
}

// FeatureSetApprovalDetailResponse is the empty answer of [Client.FeatureSetApprovalDetail].
type FeatureSetApprovalDetailResponse struct{}

// Process is the flow of an approval.
type Process struct {
	// NodeList holds all steps, also those that do not change; required.
	NodeList []Node `json:"node_list,omitzero"`
}

// Node is a step of an approval (审批节点); it has current or completed approvers.
type Node struct {
	// NodeApvStatus is the state of the step; required.
	NodeApvStatus ApprovalStatus `json:"node_apv_status,omitzero"`
	// NodeApvRel is how several approvers decide; required.
	NodeApvRel Relation `json:"node_apv_rel,omitzero"`
	// CurrentApprovers holds the userids of those who have yet to decide, at most 100.
	CurrentApprovers []string `json:"current_approvers,omitzero"`
	// CompletedApprovers holds the userids of those who have decided, at most 100.
	CompletedApprovers []string `json:"completed_approvers,omitzero"`
	// ApvUpdateTime is when the step changed, in Unix seconds.
	ApvUpdateTime int64 `json:"apv_update_time,omitzero"`
}

// ApprovalStatus is the state of an approval or of a step as it is set (审批状态).
type ApprovalStatus int64

// The states to set.
const (
	ApprovalStatusApproving ApprovalStatus = 1   // being decided (审批中)
	ApprovalStatusRejected  ApprovalStatus = 2   // rejected (已驳回)
	ApprovalStatusApproved  ApprovalStatus = 3   // approved (已同意)
	ApprovalStatusWithdrawn ApprovalStatus = 101 // withdrawn (已撤销)
	ApprovalStatusWaiting   ApprovalStatus = 102 // not reached yet (未到流程); steps only
)

// Relation is how several approvers of a step decide (多人审批方式).
type Relation int64

// The ways to decide together.
const (
	RelationAll    Relation = 1 // all of them (会签)
	RelationAny    Relation = 2 // one of them (或签)
	RelationInTurn Relation = 3 // one after the other (依次审批)
)

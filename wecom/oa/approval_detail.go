package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getApprovalDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/getapprovaldetail",
	Pages: wecom.Pages{Internal: 91983, ThirdParty: 92634, Provider: 96510}, Repeat: wecom.RepeatSafe,
}

// GetApprovalDetail reads an approval (获取审批申请详情).
//
// Internal, third-party and provider-developed apps. Rules: approval-detail-frequency.
// Page: https://developer.work.weixin.qq.com/document/path/91983
func (c *Client) GetApprovalDetail(ctx context.Context, req *GetApprovalDetailRequest, opts ...wecom.CallOption) (*GetApprovalDetailResponse, error) {
	resp := new(GetApprovalDetailResponse)
	if err := c.core.Do(ctx, &getApprovalDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetApprovalDetailRequest is the request of [Client.GetApprovalDetail].
type GetApprovalDetailRequest struct {
	// SPNo is the number of the approval; required.
	SPNo string `json:"sp_no,omitzero"`
}

// GetApprovalDetailResponse is the answer of [Client.GetApprovalDetail].
type GetApprovalDetailResponse struct {
	// Info is the approval.
	Info Approval `json:"info,omitzero"`
}

// Approval is an approval (审批申请).
type Approval struct {
	// SPNo is the number.
	SPNo string `json:"sp_no,omitzero"`
	// SPName is the name of the template.
	SPName string `json:"sp_name,omitzero"`
	// SPStatus is the state.
	SPStatus ApprovalStatus `json:"sp_status,omitzero"`
	// TemplateID is the id of the template.
	TemplateID string `json:"template_id,omitzero"`
	// ApplyTime is the time of the application, in Unix seconds.
	ApplyTime int64 `json:"apply_time,omitzero"`
	// Applyer is the applicant.
	Applyer Applicant `json:"applyer,omitzero"`
	// BatchApplyer holds the applicants of an application for several; then Applyer is empty.
	BatchApplyer []Approver `json:"batch_applyer,omitzero"`
	// SPRecord holds the steps, old form.
	SPRecord []ApprovalStep `json:"sp_record,omitzero"`
	// Notifyer holds the members who are told.
	Notifyer []Approver `json:"notifyer,omitzero"`
	// ApplyData is the content of the form.
	ApplyData ApplyData `json:"apply_data,omitzero"`
	// Comments holds the remarks.
	Comments []ApprovalComment `json:"comments,omitzero"`
	// ProcessList holds the steps.
	ProcessList ApprovalProcess `json:"process_list,omitzero"`
}

// ApprovalStatus is the state of an approval (申请单状态).
type ApprovalStatus int64

// The values of ApprovalStatus.
const (
	ApprovalStatusPending   ApprovalStatus = 1  // being decided (审批中)
	ApprovalStatusApproved  ApprovalStatus = 2  // approved (已通过)
	ApprovalStatusRejected  ApprovalStatus = 3  // rejected (已驳回)
	ApprovalStatusWithdrawn ApprovalStatus = 4  // withdrawn (已撤销)
	ApprovalStatusRevoked   ApprovalStatus = 6  // withdrawn after approval (通过后撤销)
	ApprovalStatusDeleted   ApprovalStatus = 7  // deleted (已删除)
	ApprovalStatusPaid      ApprovalStatus = 10 // paid (已支付)
)

// Applicant is who applied (申请人).
type Applicant struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// PartyID is the id of the department.
	PartyID string `json:"partyid,omitzero"`
}

// Approver is a member in an approval.
type Approver struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
}

// ApprovalStep is a step of an approval, old form (审批流程信息).
type ApprovalStep struct {
	// SPStatus is the state.
	SPStatus StepStatus `json:"sp_status,omitzero"`
	// ApproverAttr is 1 when one must approve (或签), 2 when all must (会签).
	ApproverAttr int64 `json:"approverattr,omitzero"`
	// Details holds one entry per member.
	Details []ApprovalStepDetail `json:"details,omitzero"`
}

// StepStatus is the state of a step of an approval (节点状态).
type StepStatus int64

// The values of StepStatus.
const (
	StepStatusPending          StepStatus = 1  // being decided (审批中)
	StepStatusApproved         StepStatus = 2  // approved (已同意)
	StepStatusRejected         StepStatus = 3  // rejected (已驳回)
	StepStatusTransferred      StepStatus = 4  // handed to another approver (已转审)
	StepStatusReturned         StepStatus = 11 // returned (已退回)
	StepStatusAdded            StepStatus = 12 // another approver added (已加签)
	StepStatusApprovedAndAdded StepStatus = 13 // approved, and another approver added (已同意并加签)
	StepStatusHandled          StepStatus = 14 // handled (办理)
	StepStatusHandedOver       StepStatus = 15 // handed to another handler (转交)
)

// ApprovalStepDetail is what one member decided, old form.
type ApprovalStepDetail struct {
	// Approver is the member.
	Approver Approver `json:"approver,omitzero"`
	// Speech is his opinion.
	Speech string `json:"speech,omitzero"`
	// SPStatus is his decision.
	SPStatus StepStatus `json:"sp_status,omitzero"`
	// SPTime is the time of it, in Unix seconds; 0 before it.
	SPTime int64 `json:"sptime,omitzero"`
	// MediaID holds the media ids of his attachments.
	MediaID []string `json:"media_id,omitzero"`
}

// ApprovalComment is a remark on an approval (备注).
type ApprovalComment struct {
	// CommentUserInfo is the member.
	CommentUserInfo Approver `json:"commentUserInfo,omitzero"`
	// CommentTime is the time, in Unix seconds.
	CommentTime int64 `json:"commenttime,omitzero"`
	// CommentContent is the text.
	CommentContent string `json:"commentcontent,omitzero"`
	// CommentID is the id of the remark.
	CommentID string `json:"commentid,omitzero"`
	// MediaID holds the media ids of attachments.
	MediaID []string `json:"media_id,omitzero"`
}

// ApprovalProcess holds the steps of an approval (审批流程).
type ApprovalProcess struct {
	// NodeList holds the steps, in order.
	NodeList []ApprovalNode `json:"node_list,omitzero"`
}

// ApprovalNode is a step of an approval (流程节点).
type ApprovalNode struct {
	// NodeType says what its members do.
	NodeType NodeType `json:"node_type,omitzero"`
	// SPStatus is the state.
	SPStatus StepStatus `json:"sp_status,omitzero"`
	// ApvRel says how several approve.
	ApvRel ApproveMode `json:"apv_rel,omitzero"`
	// SubNodeList holds one entry per member.
	SubNodeList []ApprovalSubNode `json:"sub_node_list,omitzero"`
}

// ApprovalSubNode is what one member decided (子节点).
type ApprovalSubNode struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// Speech is his opinion.
	Speech string `json:"speech,omitzero"`
	// SPYj is his decision.
	SPYj StepStatus `json:"sp_yj,omitzero"`
	// SPTime is the time of it, in Unix seconds; 0 before it.
	SPTime int64 `json:"sptime,omitzero"`
	// MediaIDs holds the media ids of his attachments.
	MediaIDs []string `json:"media_ids,omitzero"`
}

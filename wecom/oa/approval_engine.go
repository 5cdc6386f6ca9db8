package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var corpGetOpenApprovalData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corp/getopenapprovaldata",
	Pages: wecom.Pages{Internal: 90269, ThirdParty: 93798, Provider: 97114}, Repeat: wecom.RepeatSafe,
}

// CorpGetOpenApprovalData reads an approval of the approval engine (审批流程引擎), which an app starts through the JS-SDK
// (查询自建应用审批单当前状态). It has nothing to do with the approval app of the other calls.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90269
func (c *Client) CorpGetOpenApprovalData(ctx context.Context, req *CorpGetOpenApprovalDataRequest, opts ...wecom.CallOption) (*CorpGetOpenApprovalDataResponse, error) {
	resp := new(CorpGetOpenApprovalDataResponse)
	if err := c.core.Do(ctx, &corpGetOpenApprovalData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetOpenApprovalDataRequest is the request of [Client.CorpGetOpenApprovalData].
type CorpGetOpenApprovalDataRequest struct {
	// ThirdNo is the number that the app gave the approval when it started it; required.
	ThirdNo string `json:"thirdNo,omitzero"`
}

// CorpGetOpenApprovalDataResponse is the answer of [Client.CorpGetOpenApprovalData].
type CorpGetOpenApprovalDataResponse struct {
	// Data is the approval.
	Data OpenApproval `json:"data,omitzero"`
}

// OpenApproval is an approval of the approval engine. The pages spell some names in two ways; upper and lower case mean
// the same in answers.
type OpenApproval struct {
	// ThirdNo is the number that the app gave it.
	ThirdNo string `json:"ThirdNo,omitzero"`
	// OpenTemplateID is the template.
	OpenTemplateID string `json:"OpenTemplateId,omitzero"`
	// OpenSpName is the name of the template.
	OpenSpName string `json:"OpenSpName,omitzero"`
	// OpenSpStatus says how far it is.
	OpenSpStatus OpenApprovalStatus `json:"OpenSpstatus,omitzero"`
	// ApplyTime is when it was started, in Unix seconds.
	ApplyTime int64 `json:"ApplyTime,omitzero"`
	// ApplyUserName is the name of who started it.
	ApplyUserName string `json:"ApplyUsername,omitzero"`
	// ApplyUserParty is the department of who started it.
	ApplyUserParty string `json:"ApplyUserParty,omitzero"`
	// ApplyUserImage is the address of a picture of who started it.
	ApplyUserImage string `json:"ApplyUserImage,omitzero"`
	// ApplyUserID is who started it.
	ApplyUserID string `json:"ApplyUserId,omitzero"`
	// ApprovalNodes holds the steps.
	ApprovalNodes OpenApprovalNodes `json:"ApprovalNodes,omitzero"`
	// NotifyNodes holds those who are told.
	NotifyNodes OpenNotifyNodes `json:"NotifyNodes,omitzero"`
	// ApproverStep is the number of the step that it is at, from 0.
	ApproverStep int64 `json:"ApproverStep,omitzero"`
}

// OpenApprovalStatus says how far an approval is (申请单当前审批状态).
type OpenApprovalStatus int64

// The values of OpenApprovalStatus.
const (
	OpenApprovalStatusPending  OpenApprovalStatus = 1 // going on (审批中)
	OpenApprovalStatusApproved OpenApprovalStatus = 2 // approved (已通过)
	OpenApprovalStatusRejected OpenApprovalStatus = 3 // rejected (已驳回)
	OpenApprovalStatusCanceled OpenApprovalStatus = 4 // withdrawn (已撤销)
)

// OpenApprovalNodes holds the steps of an approval.
type OpenApprovalNodes struct {
	// ApprovalNode holds the steps.
	ApprovalNode []OpenApprovalNode `json:"ApprovalNode,omitzero"`
}

// OpenApprovalNode is a step of an approval (审批节点).
type OpenApprovalNode struct {
	// NodeStatus says how far the step is.
	NodeStatus OpenNodeStatus `json:"NodeStatus,omitzero"`
	// NodeAttr says who must agree.
	NodeAttr OpenNodeAttr `json:"NodeAttr,omitzero"`
	// NodeType says by what the approvers are chosen.
	NodeType OpenNodeType `json:"NodeType,omitzero"`
	// Items holds the branches.
	Items OpenApprovalItems `json:"Items,omitzero"`
}

// OpenNodeStatus says how far a step or branch is (审批操作状态).
type OpenNodeStatus int64

// The values of OpenNodeStatus.
const (
	OpenNodeStatusPending   OpenNodeStatus = 1 // going on (审批中)
	OpenNodeStatusApproved  OpenNodeStatus = 2 // agreed (已同意)
	OpenNodeStatusRejected  OpenNodeStatus = 3 // rejected (已驳回)
	OpenNodeStatusForwarded OpenNodeStatus = 4 // handed to somebody else (已转审)
)

// OpenNodeAttr says who of a step must agree (审批节点属性).
type OpenNodeAttr int64

// The values of OpenNodeAttr.
const (
	OpenNodeAttrAny OpenNodeAttr = 1 // one of them (或签)
	OpenNodeAttrAll OpenNodeAttr = 2 // all of them (会签)
)

// OpenNodeType says by what the approvers of a step are chosen (审批节点类型).
type OpenNodeType int64

// The values of OpenNodeType.
const (
	OpenNodeTypeMember OpenNodeType = 1 // by name (固定成员)
	OpenNodeTypeTag    OpenNodeType = 2 // by tag (标签)
	OpenNodeTypeLeader OpenNodeType = 3 // the superiors (上级)
)

// OpenApprovalItems holds the branches of a step: several where the approvers are chosen by tag or are superiors.
type OpenApprovalItems struct {
	// Item holds the branches.
	Item []OpenApprovalItem `json:"Item,omitzero"`
}

// OpenApprovalItem is a branch of a step: one approver.
type OpenApprovalItem struct {
	// ItemName is the approver's name.
	ItemName string `json:"ItemName,omitzero"`
	// ItemParty is the approver's department.
	ItemParty string `json:"ItemParty,omitzero"`
	// ItemImage is the address of the approver's picture.
	ItemImage string `json:"ItemImage,omitzero"`
	// ItemUserID is the approver.
	ItemUserID string `json:"ItemUserId,omitzero"`
	// ItemStatus says what the approver did.
	ItemStatus OpenNodeStatus `json:"ItemStatus,omitzero"`
	// ItemSpeech is what the approver said.
	ItemSpeech string `json:"ItemSpeech,omitzero"`
	// ItemOpTime is when the approver did it, in Unix seconds; 0 before that.
	ItemOpTime int64 `json:"ItemOpTime,omitzero"`
}

// OpenNotifyNodes holds those who are told of an approval (抄送).
type OpenNotifyNodes struct {
	// NotifyNode holds them.
	NotifyNode []OpenNotifyNode `json:"NotifyNode,omitzero"`
}

// OpenNotifyNode is somebody who is told of an approval (抄送人).
type OpenNotifyNode struct {
	// ItemName is the name.
	ItemName string `json:"ItemName,omitzero"`
	// ItemParty is the department.
	ItemParty string `json:"ItemParty,omitzero"`
	// ItemImage is the address of the picture.
	ItemImage string `json:"ItemImage,omitzero"`
	// ItemUserID is the member.
	ItemUserID string `json:"ItemUserId,omitzero"`
}

package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var corpGetApprovalData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corp/getapprovaldata",
	Pages: wecom.Pages{Internal: 91530}, Repeat: wecom.RepeatSafe,
	Deprecated: "the page says that it is no longer kept up and will go: use oa/getapprovalinfo and oa/getapprovaldetail",
}

// CorpGetApprovalData lists approvals with their content (获取审批数据（旧）). Approvals that an administrator deleted are
// left out.
//
// Deprecated: use [Client.GetApprovalInfo] and [Client.GetApprovalDetail].
//
// Internal apps, with the secret of the approval app. Rules: approval-getdata-minute, approval-legacy-page,
// approval-legacy-span.
// Page: https://developer.work.weixin.qq.com/document/path/91530
func (c *Client) CorpGetApprovalData(ctx context.Context, req *CorpGetApprovalDataRequest, opts ...wecom.CallOption) (*CorpGetApprovalDataResponse, error) {
	resp := new(CorpGetApprovalDataResponse)
	if err := c.core.Do(ctx, &corpGetApprovalData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetApprovalDataRequest is the request of [Client.CorpGetApprovalData].
type CorpGetApprovalDataRequest struct {
	// StartTime is the start, in Unix seconds; required.
	StartTime int64 `json:"starttime,omitzero"`
	// EndTime is the end, in Unix seconds, after the start and at most 30 days later; required.
	EndTime int64 `json:"endtime,omitzero"`
	// NextSpNum is the number of the approval to begin with: the last answer's; the first of the time if unset.
	NextSpNum int64 `json:"next_spnum,omitzero"`
}

// CorpGetApprovalDataResponse is the answer of [Client.CorpGetApprovalData].
type CorpGetApprovalDataResponse struct {
	// Count is how many approvals the answer holds, at most 100.
	Count int64 `json:"count,omitzero"`
	// Total is how many there are in the time.
	Total int64 `json:"total,omitzero"`
	// NextSpNum is the number of the last approval, which the next page begins with.
	NextSpNum int64 `json:"next_spnum,omitzero"`
	// Data holds the approvals.
	Data []LegacyApproval `json:"data,omitzero"`
}

// LegacyApproval is an approval in the older form.
type LegacyApproval struct {
	// SpName is the name of the approval's kind.
	SpName string `json:"spname,omitzero"`
	// ApplyName is the name of who applied.
	ApplyName string `json:"apply_name,omitzero"`
	// ApplyOrg is the department of who applied.
	ApplyOrg string `json:"apply_org,omitzero"`
	// ApprovalName holds the names of the approvers.
	ApprovalName []string `json:"approval_name,omitzero"`
	// NotifyName holds the names of those who are told.
	NotifyName []string `json:"notify_name,omitzero"`
	// SpStatus says how far it is.
	SpStatus ApprovalStatus `json:"sp_status,omitzero"`
	// SpNum is the approval's number.
	SpNum int64 `json:"sp_num,omitzero"`
	// MediaIDs holds files, which media/get downloads.
	MediaIDs []string `json:"mediaids,omitzero"`
	// ApplyTime is when it was handed in, in Unix seconds.
	ApplyTime int64 `json:"apply_time,omitzero"`
	// ApplyUserID is who applied.
	ApplyUserID string `json:"apply_user_id,omitzero"`
	// Leave is set for a leave.
	Leave *LegacyLeave `json:"leave,omitzero"`
	// Expense is set for expenses.
	Expense *LegacyExpense `json:"expense,omitzero"`
	// Comm is the content by the template.
	Comm LegacyContent `json:"comm,omitzero"`
}

// LegacyLeave is a leave (请假).
type LegacyLeave struct {
	// TimeUnit is 0 half a day, 1 hours.
	TimeUnit int64 `json:"timeunit,omitzero"`
	// LeaveType is 1 annual, 2 private, 3 sick, 4 in lieu of overtime, 5 marriage, 6 maternity, 7 paternity, 8 other.
	LeaveType int64 `json:"leave_type,omitzero"`
	// StartTime is the start, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Duration in hours.
	Duration int64 `json:"duration,omitzero"`
	// Reason of the leave.
	Reason string `json:"reason,omitzero"`
}

// LegacyExpense is expenses (报销).
type LegacyExpense struct {
	// ExpenseType is 1 travel, 2 transport, 3 hospitality, 4 other.
	ExpenseType int64 `json:"expense_type,omitzero"`
	// Reason of the expenses.
	Reason string `json:"reason,omitzero"`
	// Item holds the single expenses; of old approvals only.
	Item []LegacyExpenseItem `json:"item,omitzero"`
}

// LegacyExpenseItem is a single expense; of old approvals only.
type LegacyExpenseItem struct {
	// ExpenseItemType is 1 plane, 2 train, 3 taxi, 4 lodging, 5 meals, 6 gifts, 7 events, 8 telecommunication, 9
	// allowance, 10 other.
	ExpenseItemType int64 `json:"expenseitem_type,omitzero"`
	// Time of the expense, in Unix seconds.
	Time int64 `json:"time,omitzero"`
	// Sums is the amount in yuan.
	Sums int64 `json:"sums,omitzero"`
	// Reason of the expense.
	Reason string `json:"reason,omitzero"`
}

// LegacyContent is the content of an approval by its template.
type LegacyContent struct {
	// ApplyData is a JSON text in itself: an object with a field per control, or an array of controls with their ids.
	// Each has title, type and value.
	ApplyData string `json:"apply_data,omitzero"`
}

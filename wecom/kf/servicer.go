package kf

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var servicerAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/servicer/add",
	Pages: wecom.Pages{Internal: 94646, ThirdParty: 94695, Provider: 96418}, Repeat: wecom.RepeatSafe,
}

// ServicerAdd adds servicers (添加接待人员) to an account, which can have 2000 of them and 20 departments. Those who
// were there already are reported as ignored.
//
// Internal, third-party and provider-developed apps. Rules: kf-servicers-per-account,
// kf-servicer-departments-per-account, kf-servicer-per-call, kf-servicer-add-departments, kf-servicer-visible,
// kf-servicer-list-not-empty, kf-delegated-accounts, license-interop-gate.
// Page: https://developer.work.weixin.qq.com/document/path/94646
func (c *Client) ServicerAdd(ctx context.Context, req *ServicerAddRequest, opts ...wecom.CallOption) (*ServicerAddResponse, error) {
	resp := new(ServicerAddResponse)
	if err := c.core.Do(ctx, &servicerAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ServicerAddRequest is the request of [Client.ServicerAdd].
type ServicerAddRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// UserIDList holds the members, at most 100; third-party apps send open_userids. One of the two lists is
	// required.
	UserIDList []string `json:"userid_list,omitzero"`
	// DepartmentIDList holds the departments, at most 20.
	DepartmentIDList []int64 `json:"department_id_list,omitzero"`
}

// ServicerAddResponse is the answer of [Client.ServicerAdd].
type ServicerAddResponse struct {
	// ResultList tells the outcome for each member and department.
	ResultList []ServicerResult `json:"result_list,omitzero"`
}

// ServicerResult is the outcome for one member or one department.
type ServicerResult struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// DepartmentID of the department.
	DepartmentID int64 `json:"department_id,omitzero"`
	// ErrCode is 0 when it went well.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg says more: success, or ignored when there was nothing to do.
	ErrMsg string `json:"errmsg,omitzero"`
}

var servicerDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/servicer/del",
	Pages: wecom.Pages{Internal: 94647, ThirdParty: 94696, Provider: 96419}, Repeat: wecom.RepeatSafe,
}

// ServicerDel removes servicers (删除接待人员) from an account. Those who were not there are reported as ignored.
//
// Internal, third-party and provider-developed apps. Rules: kf-servicer-per-call, kf-servicer-del-departments,
// kf-servicer-list-not-empty, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94647
func (c *Client) ServicerDel(ctx context.Context, req *ServicerDelRequest, opts ...wecom.CallOption) (*ServicerDelResponse, error) {
	resp := new(ServicerDelResponse)
	if err := c.core.Do(ctx, &servicerDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ServicerDelRequest is the request of [Client.ServicerDel].
type ServicerDelRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// UserIDList holds the members, at most 100; third-party apps send open_userids. One of the two lists is
	// required.
	UserIDList []string `json:"userid_list,omitzero"`
	// DepartmentIDList holds the departments, at most 100.
	DepartmentIDList []int64 `json:"department_id_list,omitzero"`
}

// ServicerDelResponse is the answer of [Client.ServicerDel].
type ServicerDelResponse struct {
	// ResultList tells the outcome for each member and department.
	ResultList []ServicerResult `json:"result_list,omitzero"`
}

var servicerList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/kf/servicer/list",
	Pages: wecom.Pages{Internal: 94645, ThirdParty: 94697, Provider: 96420}, Repeat: wecom.RepeatSafe,
}

// ServicerList lists the servicers of an account (获取接待人员列表).
//
// Internal, third-party and provider-developed apps. Rules: system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/94645
func (c *Client) ServicerList(ctx context.Context, req *ServicerListRequest, opts ...wecom.CallOption) (*ServicerListResponse, error) {
	resp := new(ServicerListResponse)
	if err := c.core.Do(ctx, &servicerList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ServicerListRequest is the request of [Client.ServicerList].
type ServicerListRequest struct {
	// OpenKfID of the account; required.
	OpenKfID string `url:"open_kfid"`
}

// ServicerListResponse is the answer of [Client.ServicerList].
type ServicerListResponse struct {
	// ServicerList holds members and departments.
	ServicerList []Servicer `json:"servicer_list,omitzero"`
}

// Servicer is a member or a department that serves an account.
type Servicer struct {
	// UserID of the member; an open_userid for third-party apps.
	UserID string `json:"userid,omitzero"`
	// Status of the member: 0 serving, 1 stopped; nil for departments, and for apps that may not manage the
	// account.
	Status *int64 `json:"status,omitzero"`
	// StopType of a stopped member: 0 stopped, 1 paused for a while.
	StopType int64 `json:"stop_type,omitzero"`
	// DepartmentID of the department.
	DepartmentID int64 `json:"department_id,omitzero"`
}

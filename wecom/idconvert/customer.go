package idconvert

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var unionIDToExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/idconvert/unionid_to_external_userid",
	Pages: wecom.Pages{ThirdParty: 95900, Provider: 97108}, Repeat: wecom.RepeatSafe,
}

// UnionIDToExternalUserID finds the external_userid of a WeChat user by unionid (unionid转换为第三方external_userid).
// One who is no customer yet, or whose members are out of sight, gets a pending_id, which
// [Client.BatchExternalUserIDToPendingID] matches later. Keep the result: there is no need to ask twice.
//
// Third-party and provider-developed apps. Rules: unionid-convert-corp-hour, unionid-convert-corp-day,
// unionid-convert-corp-month, unionid-convert-provider-hour, unionid-convert-provider-day,
// unionid-convert-provider-month, pending-id-ttl, external-userid-kf-window.
// Page: https://developer.work.weixin.qq.com/document/path/95900
func (c *Client) UnionIDToExternalUserID(ctx context.Context, req *UnionIDToExternalUserIDRequest, opts ...wecom.CallOption) (*UnionIDToExternalUserIDResponse, error) {
	resp := new(UnionIDToExternalUserIDResponse)
	if err := c.core.Do(ctx, &unionIDToExternalUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UnionIDToExternalUserIDRequest is the request of [Client.UnionIDToExternalUserID].
type UnionIDToExternalUserIDRequest struct {
	// UnionID of the WeChat user; required.
	UnionID string `json:"unionid,omitzero"`
	// OpenID of the same user in the same mini program or account; required.
	OpenID string `json:"openid,omitzero"`
	// SubjectType says who owns the mini program or account; the corp by default.
	SubjectType SubjectType `json:"subject_type,omitzero"`
	// MassCallTicket lifts the hourly, daily and monthly limits while data is first loaded (大批量调用凭据).
	MassCallTicket string `json:"mass_call_ticket,omitzero"`
}

// UnionIDToExternalUserIDResponse is the answer of [Client.UnionIDToExternalUserID].
type UnionIDToExternalUserIDResponse struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// PendingID stands for a user who is no customer yet; good for 90 days, and for no other call.
	PendingID string `json:"pending_id,omitzero"`
}

// SubjectType says who owns a mini program or official account.
type SubjectType int64

// The owners.
const (
	SubjectTypeCorp     SubjectType = 0 // the corp
	SubjectTypeProvider SubjectType = 1 // the provider
)

var batchExternalUserIDToPendingID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/idconvert/batch/external_userid_to_pending_id",
	Pages: wecom.Pages{ThirdParty: 95900, Provider: 97108}, Repeat: wecom.RepeatSafe,
}

// BatchExternalUserIDToPendingID finds the pending_ids under which customers were known before they became
// customers (external_userid查询pending_id), within 90 days.
//
// Third-party and provider-developed apps. Rules: pending-id-batch, pending-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/95900
func (c *Client) BatchExternalUserIDToPendingID(ctx context.Context, req *BatchExternalUserIDToPendingIDRequest, opts ...wecom.CallOption) (*BatchExternalUserIDToPendingIDResponse, error) {
	resp := new(BatchExternalUserIDToPendingIDResponse)
	if err := c.core.Do(ctx, &batchExternalUserIDToPendingID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchExternalUserIDToPendingIDRequest is the request of [Client.BatchExternalUserIDToPendingID].
type BatchExternalUserIDToPendingIDRequest struct {
	// ExternalUserID holds the customers; required, at most 100.
	ExternalUserID []string `json:"external_userid,omitzero"`
	// ChatID is a group: customers outside of it are left out, and its owner instead of the customers' members
	// must be in the visible range.
	ChatID string `json:"chat_id,omitzero"`
}

// BatchExternalUserIDToPendingIDResponse is the answer of [Client.BatchExternalUserIDToPendingID].
type BatchExternalUserIDToPendingIDResponse struct {
	// Result holds what was found.
	Result []PendingID `json:"result,omitzero"`
}

// PendingID is a customer with the id that it had before.
type PendingID struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// PendingID that stood for the customer.
	PendingID string `json:"pending_id,omitzero"`
}

var convertTmpExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/idconvert/convert_tmp_external_userid",
	Pages: wecom.Pages{Internal: 98729, ThirdParty: 98412, Provider: 98741}, Repeat: wecom.RepeatSafe,
}

// ConvertTmpExternalUserID turns the temporary ids of outsiders (tmp_external_userid的转换) into real ones. The
// app must be the one that received them.
//
// Internal, third-party and provider-developed apps. Rules: tmp-external-userid-batch.
// Page: https://developer.work.weixin.qq.com/document/path/98729
func (c *Client) ConvertTmpExternalUserID(ctx context.Context, req *ConvertTmpExternalUserIDRequest, opts ...wecom.CallOption) (*ConvertTmpExternalUserIDResponse, error) {
	resp := new(ConvertTmpExternalUserIDResponse)
	if err := c.core.Do(ctx, &convertTmpExternalUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ConvertTmpExternalUserIDRequest is the request of [Client.ConvertTmpExternalUserID].
type ConvertTmpExternalUserIDRequest struct {
	// BusinessType says where the ids come from; required.
	BusinessType BusinessType `json:"business_type,omitzero"`
	// UserType says whom to look for; required.
	UserType UserType `json:"user_type,omitzero"`
	// TmpExternalUserIDList holds the ids; required, at most 100.
	TmpExternalUserIDList []string `json:"tmp_external_userid_list,omitzero"`
}

// ConvertTmpExternalUserIDResponse is the answer of [Client.ConvertTmpExternalUserID].
type ConvertTmpExternalUserIDResponse struct {
	// Results holds what was found.
	Results []TmpExternalUser `json:"results,omitzero"`
	// InvalidTmpExternalUserIDList holds the ids that are unknown or out of sight.
	InvalidTmpExternalUserIDList []string `json:"invalid_tmp_external_userid_list,omitzero"`
}

// BusinessType says where temporary ids come from.
type BusinessType int64

// The sources of temporary ids.
const (
	BusinessTypeMeeting    BusinessType = 1 // meetings (会议)
	BusinessTypeForm       BusinessType = 2 // forms (收集表)
	BusinessTypeSmartSheet BusinessType = 3 // smart sheets and documents (智能表)
)

// UserType says whom temporary ids stand for.
type UserType int64

// The kinds of outsiders.
const (
	UserTypeCustomer  UserType = 1 // customers (客户) of members in the visible range
	UserTypeCorpGroup UserType = 2 // members of linked corps (企业互联)
	UserTypeChain     UserType = 3 // members of chain corps (上下游)
	UserTypeCircle    UserType = 4 // members of a circle of corps (互联企业)
)

// TmpExternalUser is the outsider behind a temporary id.
type TmpExternalUser struct {
	// TmpExternalUserID is the temporary id.
	TmpExternalUserID string `json:"tmp_external_userid,omitzero"`
	// ExternalUserID of a customer; for [UserTypeCustomer].
	ExternalUserID string `json:"external_userid,omitzero"`
	// CorpID of the member's corp; for the other types.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member; for the other types.
	UserID string `json:"userid,omitzero"`
}

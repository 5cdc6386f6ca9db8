package corpgroup

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var unionIDToExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/unionid_to_external_userid",
	Pages: wecom.Pages{Internal: 95818, Provider: 96875}, Repeat: wecom.RepeatSafe,
}

// UnionIDToExternalUserID finds the customers of lower corps behind a unionid
// (通过unionid和openid查询external_userid). Each pair of upper and lower corp has its own external_userid for a
// WeChat user.
//
// Internal and provider-developed apps shared in a chain, of a certified upper corp. Rules:
// unionid-convert-corpgroup-hour, unionid-convert-corpgroup-day,
// unionid-convert-corpgroup-month.
// Page: https://developer.work.weixin.qq.com/document/path/95818
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
	// OpenID of the same user in the same mini program; required.
	OpenID string `json:"openid,omitzero"`
	// CorpID asks for one corp only.
	CorpID string `json:"corpid,omitzero"`
	// MassCallTicket lifts the hourly, daily and monthly limits while data is first loaded (大批量调用凭据).
	MassCallTicket string `json:"mass_call_ticket,omitzero"`
}

// UnionIDToExternalUserIDResponse is the answer of [Client.UnionIDToExternalUserID].
type UnionIDToExternalUserIDResponse struct {
	// ExternalUserIDInfo holds the customers.
	ExternalUserIDInfo []ExternalUser `json:"external_userid_info,omitzero"`
}

// ExternalUser is a customer of one corp.
type ExternalUser struct {
	// CorpID of the corp.
	CorpID string `json:"corpid,omitzero"`
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
}

var unionIDToPendingID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/unionid_to_pending_id",
	Pages: wecom.Pages{Internal: 97357, Provider: 98040}, Repeat: wecom.RepeatSafe,
}

// UnionIDToPendingID gives a WeChat user who is no customer yet an id for 90 days (unionid查询pending_id), which
// [Client.BatchExternalUserIDToPendingID] matches later.
//
// Internal and provider-developed apps shared in a chain. Rules: corpgroup-pending-hour, corpgroup-pending-day,
// corpgroup-pending-month, corpgroup-pending-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/97357
func (c *Client) UnionIDToPendingID(ctx context.Context, req *UnionIDToPendingIDRequest, opts ...wecom.CallOption) (*UnionIDToPendingIDResponse, error) {
	resp := new(UnionIDToPendingIDResponse)
	if err := c.core.Do(ctx, &unionIDToPendingID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UnionIDToPendingIDRequest is the request of [Client.UnionIDToPendingID].
type UnionIDToPendingIDRequest struct {
	// UnionID of the WeChat user; required.
	UnionID string `json:"unionid,omitzero"`
	// OpenID of the same user in the same mini program; required.
	OpenID string `json:"openid,omitzero"`
}

// UnionIDToPendingIDResponse is the answer of [Client.UnionIDToPendingID].
type UnionIDToPendingIDResponse struct {
	// PendingID stands for the user in this app, for 90 days.
	PendingID string `json:"pending_id,omitzero"`
}

var batchExternalUserIDToPendingID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/batch/external_userid_to_pending_id",
	Pages: wecom.Pages{Internal: 97357, Provider: 98040}, Repeat: wecom.RepeatSafe,
}

// BatchExternalUserIDToPendingID finds the pending_ids under which customers were known before they became
// customers (external_userid查询pending_id).
//
// Internal and provider-developed apps shared in a chain. Rules: corpgroup-pending-batch, corpgroup-pending-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/97357
func (c *Client) BatchExternalUserIDToPendingID(ctx context.Context, req *BatchExternalUserIDToPendingIDRequest, opts ...wecom.CallOption) (*BatchExternalUserIDToPendingIDResponse, error) {
	resp := new(BatchExternalUserIDToPendingIDResponse)
	if err := c.core.Do(ctx, &batchExternalUserIDToPendingID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchExternalUserIDToPendingIDRequest is the request of [Client.BatchExternalUserIDToPendingID].
type BatchExternalUserIDToPendingIDRequest struct {
	// ExternalUserID holds customers of the upper or a lower corp; required, at most 100.
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

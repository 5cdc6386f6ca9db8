package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var fromServiceExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/from_service_external_userid",
	Pages: wecom.Pages{Internal: 95884}, Repeat: wecom.RepeatSafe,
}

// FromServiceExternalUserID turns a provider's external userid into the corp's (external_userid转换).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/95884
func (c *Client) FromServiceExternalUserID(ctx context.Context, req *FromServiceExternalUserIDRequest, opts ...wecom.CallOption) (*FromServiceExternalUserIDResponse, error) {
	resp := new(FromServiceExternalUserIDResponse)
	if err := c.core.Do(ctx, &fromServiceExternalUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FromServiceExternalUserIDRequest is the request of [Client.FromServiceExternalUserID].
type FromServiceExternalUserIDRequest struct {
	// ExternalUserID of the customer as the provider sees it; required.
	ExternalUserID string `json:"external_userid,omitzero"`
	// SourceAgentID is the authorised app that got the id; required.
	SourceAgentID int64 `json:"source_agentid,omitzero"`
}

// FromServiceExternalUserIDResponse is the answer of [Client.FromServiceExternalUserID].
type FromServiceExternalUserIDResponse struct {
	// ExternalUserID of the customer as the corp sees it.
	ExternalUserID string `json:"external_userid,omitzero"`
}

var batchToExternalUserID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/batch_to_external_userid",
	Pages: wecom.Pages{ThirdParty: 92506}, Repeat: wecom.RepeatSafe,
}

// BatchToExternalUserID turns mobile numbers of parents into external userids (手机号转外部联系人ID).
//
// Internal and third-party apps. Rules: school-mobile-batch.
// Page: https://developer.work.weixin.qq.com/document/path/92506
func (c *Client) BatchToExternalUserID(ctx context.Context, req *BatchToExternalUserIDRequest, opts ...wecom.CallOption) (*BatchToExternalUserIDResponse, error) {
	resp := new(BatchToExternalUserIDResponse)
	if err := c.core.Do(ctx, &batchToExternalUserID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchToExternalUserIDRequest is the request of [Client.BatchToExternalUserID].
type BatchToExternalUserIDRequest struct {
	// Mobiles holds mobile numbers, at most 100; required.
	Mobiles []string `json:"mobiles,omitzero"`
}

// BatchToExternalUserIDResponse is the answer of [Client.BatchToExternalUserID].
type BatchToExternalUserIDResponse struct {
	// SuccessList holds the numbers that were found.
	SuccessList []MobileContact `json:"success_list,omitzero"`
	// FailList holds the others.
	FailList []MobileContact `json:"fail_list,omitzero"`
}

// MobileContact is a parent's mobile number with the external userid.
type MobileContact struct {
	// Mobile is the number.
	Mobile string `json:"mobile,omitzero"`
	// ExternalUserID of the parent; once the parent follows the school notice.
	ExternalUserID string `json:"external_userid,omitzero"`
	// ForeignKey identifies the contact for the school.
	ForeignKey string `json:"foreign_key,omitzero"`
	// ErrCode says why the number was not found.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg explains the code.
	ErrMsg string `json:"errmsg,omitzero"`
}

package license

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var batchTransferLicense = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/batch_transfer_license",
	Pages: wecom.Pages{ThirdParty: 95673, Provider: 97192}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// BatchTransferLicense hands accounts of members over to colleagues (账号继承). The answer says for each whether it
// worked.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-transfer-batch,
// license-transfer-interval, license-transfer-receiver.
// Page: https://developer.work.weixin.qq.com/document/path/95673
func (c *Client) BatchTransferLicense(ctx context.Context, req *BatchTransferLicenseRequest, opts ...wecom.CallOption) (*BatchTransferLicenseResponse, error) {
	resp := new(BatchTransferLicenseResponse)
	if err := c.core.Do(ctx, &batchTransferLicense, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchTransferLicenseRequest is the request of [Client.BatchTransferLicense].
type BatchTransferLicenseRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// TransferList holds who hands over to whom; required, at most 1000.
	TransferList []Transfer `json:"transfer_list,omitzero"`
}

// BatchTransferLicenseResponse is the answer of [Client.BatchTransferLicense].
type BatchTransferLicenseResponse struct {
	// TransferResult says for each whether it worked.
	TransferResult []TransferResult `json:"transfer_result,omitzero"`
}

// Transfer says who hands an account over to whom.
type Transfer struct {
	// HandoverUserID is the member who hands over; required. In service and in the visible range, a member does so
	// once in 30 days.
	HandoverUserID string `json:"handover_userid,omitzero"`
	// TakeoverUserID is the member who takes over; required. An account of the same type has at most 20 days left.
	TakeoverUserID string `json:"takeover_userid,omitzero"`
}

// TransferResult says whether an account was handed over.
type TransferResult struct {
	// HandoverUserID is the member who hands over, encrypted.
	HandoverUserID string `json:"handover_userid,omitzero"`
	// TakeoverUserID is the member who takes over, encrypted.
	TakeoverUserID string `json:"takeover_userid,omitzero"`
	// ErrCode is 0 for success, otherwise an errcode of the platform.
	ErrCode int64 `json:"errcode,omitzero"`
}

var batchShareActiveCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/batch_share_active_code",
	Pages: wecom.Pages{ThirdParty: 96059, Provider: 97193}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// BatchShareActiveCode gives unused activation codes of an upstream corp to a downstream one with which it shares
// the app (分配激活码给下游/下级企业).
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-share-batch,
// license-share-total.
// Page: https://developer.work.weixin.qq.com/document/path/96059
func (c *Client) BatchShareActiveCode(ctx context.Context, req *BatchShareActiveCodeRequest, opts ...wecom.CallOption) (*BatchShareActiveCodeResponse, error) {
	resp := new(BatchShareActiveCodeResponse)
	if err := c.core.Do(ctx, &batchShareActiveCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchShareActiveCodeRequest is the request of [Client.BatchShareActiveCode].
type BatchShareActiveCodeRequest struct {
	// FromCorpID is the upstream corp; required.
	FromCorpID string `json:"from_corpid,omitzero"`
	// ToCorpID is the downstream corp; required.
	ToCorpID string `json:"to_corpid,omitzero"`
	// ShareList holds the codes; required, at most 1000 and at most twice the members that the corp has in the
	// shared address book.
	ShareList []SharedCode `json:"share_list,omitzero"`
	// CorpLinkType says how the corps are linked; CorpLinkTypeChain if unset.
	CorpLinkType CorpLinkType `json:"corp_link_type,omitzero"`
}

// BatchShareActiveCodeResponse is the answer of [Client.BatchShareActiveCode].
type BatchShareActiveCodeResponse struct {
	// ShareResult holds the codes for which it failed.
	ShareResult []ShareResult `json:"share_result,omitzero"`
}

// SharedCode is an activation code to give away.
type SharedCode struct {
	// ActiveCode is the activation code; required.
	ActiveCode string `json:"active_code,omitzero"`
}

// ShareResult says why a code was not given away.
type ShareResult struct {
	// ActiveCode is the activation code.
	ActiveCode string `json:"active_code,omitzero"`
	// ErrCode is the reason, an errcode of the platform.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg describes it.
	ErrMsg string `json:"errmsg,omitzero"`
}

// CorpLinkType says how two corps are linked (分配的场景).
type CorpLinkType int64

// The links between corps.
const (
	CorpLinkTypeChain CorpLinkType = 0 // upstream and downstream (上下游)
	CorpLinkTypeGroup CorpLinkType = 1 // corps of one group (企业互联)
)

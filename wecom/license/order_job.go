package license

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var createRenewOrderJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/create_renew_order_job",
	Pages: wecom.Pages{ThirdParty: 95646, Provider: 97183}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// CreateRenewOrderJob begins the renewal of activated accounts, or adds members to it (创建续期任务).
// [Client.SubmitOrderJob] places the order.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-renew-batch,
// license-renew-job-total.
// Page: https://developer.work.weixin.qq.com/document/path/95646
func (c *Client) CreateRenewOrderJob(ctx context.Context, req *CreateRenewOrderJobRequest, opts ...wecom.CallOption) (*CreateRenewOrderJobResponse, error) {
	resp := new(CreateRenewOrderJobResponse)
	if err := c.core.Do(ctx, &createRenewOrderJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateRenewOrderJobRequest is the request of [Client.CreateRenewOrderJob].
type CreateRenewOrderJobRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// AccountList holds the accounts; required, at most 1000 in a call and 1000000 of each type in a job.
	AccountList []RenewAccount `json:"account_list,omitzero"`
	// JobID is the job to add to; a new one if empty.
	JobID string `json:"jobid,omitzero"`
}

// CreateRenewOrderJobResponse is the answer of [Client.CreateRenewOrderJob].
type CreateRenewOrderJobResponse struct {
	// JobID is the job.
	JobID string `json:"jobid,omitzero"`
	// InvalidAccountList holds the accounts that were not added.
	InvalidAccountList []InvalidAccount `json:"invalid_account_list,omitzero"`
}

// RenewAccount is an account to renew.
type RenewAccount struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// Type of the account; required.
	Type AccountType `json:"type,omitzero"`
}

// InvalidAccount says why an account cannot be renewed.
type InvalidAccount struct {
	// ErrCode is the reason, an errcode of the platform.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg describes it.
	ErrMsg string `json:"errmsg,omitzero"`
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Type of the account.
	Type AccountType `json:"type,omitzero"`
}

// AccountType is the type of an account (账号类型).
type AccountType int64

// The types of account.
const (
	AccountTypeBase     AccountType = 1 // base account (基础账号)
	AccountTypeExternal AccountType = 2 // account for external contacts (互通账号)
)

var submitOrderJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/submit_order_job",
	Pages: wecom.Pages{ThirdParty: 95646, Provider: 97183}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// SubmitOrderJob places the order of a renewal (提交续期订单). It takes effect when it is paid, in the admin console or
// with [Client.SubmitPayJob].
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-renew-months,
// license-renew-duration-one, license-renew-expire-ahead, license-renew-expire-past, license-renew-test-once,
// errcode-701032.
// Page: https://developer.work.weixin.qq.com/document/path/95646
func (c *Client) SubmitOrderJob(ctx context.Context, req *SubmitOrderJobRequest, opts ...wecom.CallOption) (*SubmitOrderJobResponse, error) {
	resp := new(SubmitOrderJobResponse)
	if err := c.core.Do(ctx, &submitOrderJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SubmitOrderJobRequest is the request of [Client.SubmitOrderJob].
type SubmitOrderJobRequest struct {
	// JobID is the job; required.
	JobID string `json:"jobid,omitzero"`
	// BuyerUserID is the plain userid of the provider's member who orders; required. The member is an administrator
	// with the right to buy licenses, has logged in, and has bound WeChat.
	BuyerUserID string `json:"buyer_userid,omitzero"`
	// AccountDuration says until when; required.
	AccountDuration RenewDuration `json:"account_duration,omitzero"`
}

// SubmitOrderJobResponse is the answer of [Client.SubmitOrderJob].
type SubmitOrderJobResponse struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
}

// RenewDuration says until when accounts are renewed: one of the two is set.
type RenewDuration struct {
	// Months is the number of months of 31 days, at most 60; 1 for a test corp.
	Months int64 `json:"months,omitzero"`
	// NewExpireTime is the new end in Unix seconds, the end of a day after today and within 1860 days; the platform
	// moves it to the end of its day. Not for test corps.
	NewExpireTime int64 `json:"new_expire_time,omitzero"`
}

var cancelOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/cancel_order",
	Pages: wecom.Pages{ThirdParty: 96106, Provider: 97187}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// CancelOrder cancels an order that is neither paid nor void (取消订单).
//
// Third-party and provider-developed apps, with the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/96106
func (c *Client) CancelOrder(ctx context.Context, req *CancelOrderRequest, opts ...wecom.CallOption) (*CancelOrderResponse, error) {
	resp := new(CancelOrderResponse)
	if err := c.core.Do(ctx, &cancelOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CancelOrderRequest is the request of [Client.CancelOrder].
type CancelOrderRequest struct {
	// OrderID is the order; required.
	OrderID string `json:"order_id,omitzero"`
	// CorpID is the client corp; required except for an order for several corps.
	CorpID string `json:"corpid,omitzero"`
}

// CancelOrderResponse is the empty answer of [Client.CancelOrder].
type CancelOrderResponse struct{}

var submitPayJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/submit_pay_job",
	Pages: wecom.Pages{ThirdParty: 99415, Provider: 99420}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// SubmitPayJob starts to pay an order from the balance of the prepaid account (提交余额支付订单任务). The order cannot be
// paid another way afterwards. [Client.PayJobResult] says whether it was paid.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: errcode-701147.
// Page: https://developer.work.weixin.qq.com/document/path/99415
func (c *Client) SubmitPayJob(ctx context.Context, req *SubmitPayJobRequest, opts ...wecom.CallOption) (*SubmitPayJobResponse, error) {
	resp := new(SubmitPayJobResponse)
	if err := c.core.Do(ctx, &submitPayJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SubmitPayJobRequest is the request of [Client.SubmitPayJob].
type SubmitPayJobRequest struct {
	// PayerUserID is the plain userid of the provider's member who pays; required. The member is an administrator
	// with the right to buy licenses, has logged in, and has bound WeChat.
	PayerUserID string `json:"payer_userid,omitzero"`
	// OrderID is the order; required.
	OrderID string `json:"order_id,omitzero"`
}

// SubmitPayJobResponse is the answer of [Client.SubmitPayJob].
type SubmitPayJobResponse struct {
	// JobID is the job.
	JobID string `json:"jobid,omitzero"`
}

var payJobResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/pay_job_result",
	Pages: wecom.Pages{ThirdParty: 99415, Provider: 99420}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// PayJobResult reads whether an order was paid from the balance (获取订单支付结果), for seven days after
// [Client.SubmitPayJob]. A payment that failed is no error of the call: look at Status.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-pay-result-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/99415
func (c *Client) PayJobResult(ctx context.Context, req *PayJobResultRequest, opts ...wecom.CallOption) (*PayJobResultResponse, error) {
	resp := new(PayJobResultResponse)
	if err := c.core.Do(ctx, &payJobResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PayJobResultRequest is the request of [Client.PayJobResult].
type PayJobResultRequest struct {
	// JobID is the job; required.
	JobID string `json:"jobid,omitzero"`
}

// PayJobResultResponse is the answer of [Client.PayJobResult].
type PayJobResultResponse struct {
	// Status says how far the payment is.
	Status JobStatus `json:"status,omitzero"`
	// PayJobResult says why the payment failed; with JobStatusFailed only.
	PayJobResult PayFailure `json:"pay_job_result,omitzero"`
}

// PayFailure says why a payment failed (支付结果的信息).
type PayFailure struct {
	// ErrCode is the reason: of the account, such as 90433 for a balance that is too low, or 701160 if corps failed
	// the check.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg describes it.
	ErrMsg string `json:"errmsg,omitzero"`
	// FailCorpList holds the corps that failed the check, with 701129 or 701130.
	FailCorpList []CorpError `json:"fail_corp_list,omitzero"`
}

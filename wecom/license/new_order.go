package license

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var createNewOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/create_new_order",
	Pages: wecom.Pages{ThirdParty: 95644, Provider: 97182}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// CreateNewOrder orders accounts for one corp (下单购买账号). The order takes effect when it is paid, in the admin
// console or with [Client.SubmitPayJob]. If the errmsg of the error has WARNING in it, the corp has no order of one
// of the provider's apps that would allow it.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-order-accounts,
// license-order-test-accounts, license-order-duration-min, license-order-duration-max, license-order-test-duration,
// license-order-accounts-present, license-order-days-max, license-order-app-duration, license-short-purchase-cap,
// license-trial-purchase-cap, license-trial-purchase-days, license-month-length, errcode-701032.
// Page: https://developer.work.weixin.qq.com/document/path/95644
func (c *Client) CreateNewOrder(ctx context.Context, req *CreateNewOrderRequest, opts ...wecom.CallOption) (*CreateNewOrderResponse, error) {
	resp := new(CreateNewOrderResponse)
	if err := c.core.Do(ctx, &createNewOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateNewOrderRequest is the request of [Client.CreateNewOrder].
type CreateNewOrderRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// BuyerUserID is the plain userid of the provider's member who orders; required. The member is an administrator
	// with the right to buy licenses, has logged in, and has bound WeChat.
	BuyerUserID string `json:"buyer_userid,omitzero"`
	// AccountCount says how many accounts; required.
	AccountCount AccountCount `json:"account_count,omitzero"`
	// AccountDuration says for how long; required. A test corp can have one month only.
	AccountDuration AccountDuration `json:"account_duration,omitzero"`
}

// CreateNewOrderResponse is the answer of [Client.CreateNewOrder].
type CreateNewOrderResponse struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
}

// AccountCount says how many accounts of each type an order has (账号个数详情). Not both are zero.
type AccountCount struct {
	// BaseCount is the number of base accounts (基础账号), at most 1000000; at most 1000 for a test corp.
	BaseCount int64 `json:"base_count,omitzero"`
	// ExternalContactCount is the number of accounts for external contacts (互通账号), at most 1000000; at most 1000
	// for a test corp.
	ExternalContactCount int64 `json:"external_contact_count,omitzero"`
}

// AccountDuration is how long accounts are bought for (账号购买时长): 31 days for each month and the days, at least 31
// and at most 1860 days together.
type AccountDuration struct {
	// Months is the number of months of 31 days, at most 60.
	Months int64 `json:"months,omitzero"`
	// Days is the number of days.
	Days int64 `json:"days,omitzero"`
}

var createNewOrderJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/create_new_order_job",
	Pages: wecom.Pages{ThirdParty: 98892, Provider: 98887}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// CreateNewOrderJob begins an order for several corps, or adds corps to it (创建多企业新购任务). [Client.SubmitNewOrderJob]
// places the order. Test corps cannot be in it.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-order-accounts,
// license-order-test-accounts, license-order-duration-min, license-order-duration-max, license-multi-corps-batch,
// license-multi-corps-job, license-order-days-max, license-short-purchase-cap, license-trial-purchase-cap,
// license-trial-purchase-days.
// Page: https://developer.work.weixin.qq.com/document/path/98892
func (c *Client) CreateNewOrderJob(ctx context.Context, req *CreateNewOrderJobRequest, opts ...wecom.CallOption) (*CreateNewOrderJobResponse, error) {
	resp := new(CreateNewOrderJobResponse)
	if err := c.core.Do(ctx, &createNewOrderJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateNewOrderJobRequest is the request of [Client.CreateNewOrderJob].
type CreateNewOrderJobRequest struct {
	// BuyList holds what to buy; required, at most 10 in a call and 100000 in a job.
	BuyList []NewOrder `json:"buy_list,omitzero"`
	// JobID is the job to add to; a new one if empty.
	JobID string `json:"jobid,omitzero"`
}

// CreateNewOrderJobResponse is the answer of [Client.CreateNewOrderJob].
type CreateNewOrderJobResponse struct {
	// JobID is the job.
	JobID string `json:"jobid,omitzero"`
	// InvalidList holds the corps that were not added.
	InvalidList []CorpError `json:"invalid_list,omitzero"`
}

// NewOrder is what an order for several corps buys for one of them.
type NewOrder struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// AccountCount says how many accounts; required.
	AccountCount AccountCount `json:"account_count,omitzero"`
	// AccountDuration says for how long; required.
	AccountDuration AccountDuration `json:"account_duration,omitzero"`
	// AutoActiveStatus turns the automatic activation on with 1 and off with 0; on if nil.
	AutoActiveStatus *int64 `json:"auto_active_status,omitzero"`
}

// CorpError says why one corp was left out.
type CorpError struct {
	// CorpID is the corp.
	CorpID string `json:"corpid,omitzero"`
	// ErrCode is the reason, an errcode of the platform.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg describes it.
	ErrMsg string `json:"errmsg,omitzero"`
}

var submitNewOrderJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/submit_new_order_job",
	Pages: wecom.Pages{ThirdParty: 98892, Provider: 98887}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
}

// SubmitNewOrderJob places the order of a job for several corps (提交多企业新购订单). [Client.NewOrderJobResult] says what
// became of it; then the order has to be paid.
//
// Third-party and provider-developed apps, with the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/98892
func (c *Client) SubmitNewOrderJob(ctx context.Context, req *SubmitNewOrderJobRequest, opts ...wecom.CallOption) (*SubmitNewOrderJobResponse, error) {
	resp := new(SubmitNewOrderJobResponse)
	if err := c.core.Do(ctx, &submitNewOrderJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SubmitNewOrderJobRequest is the request of [Client.SubmitNewOrderJob].
type SubmitNewOrderJobRequest struct {
	// JobID is the job; required.
	JobID string `json:"jobid,omitzero"`
	// BuyerUserID is the plain userid of the provider's member who orders; required. The member is an administrator
	// with the right to buy licenses, has logged in, and has bound WeChat.
	BuyerUserID string `json:"buyer_userid,omitzero"`
}

// SubmitNewOrderJobResponse is the empty answer of [Client.SubmitNewOrderJob].
type SubmitNewOrderJobResponse struct{}

var newOrderJobResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/new_order_job_result",
	Pages: wecom.Pages{ThirdParty: 98892, Provider: 98887}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// NewOrderJobResult reads what became of an order for several corps (获取多企业新购订单提交结果), for seven days after it was
// submitted.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-multi-result-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98892
func (c *Client) NewOrderJobResult(ctx context.Context, req *NewOrderJobResultRequest, opts ...wecom.CallOption) (*NewOrderJobResultResponse, error) {
	resp := new(NewOrderJobResultResponse)
	if err := c.core.Do(ctx, &newOrderJobResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// NewOrderJobResultRequest is the request of [Client.NewOrderJobResult].
type NewOrderJobResultRequest struct {
	// JobID is the job; required.
	JobID string `json:"jobid,omitzero"`
}

// NewOrderJobResultResponse is the answer of [Client.NewOrderJobResult].
type NewOrderJobResultResponse struct {
	// Status says how far the job is.
	Status JobStatus `json:"status,omitzero"`
	// OrderID identifies the order; with JobStatusDone only.
	OrderID string `json:"order_id,omitzero"`
	// FailList holds the corps for which the order failed.
	FailList []CorpError `json:"fail_list,omitzero"`
}

// JobStatus says how far a job is (任务结果).
type JobStatus int64

// The states of a job.
const (
	JobStatusDone    JobStatus = 1 // created or paid (创建完成、支付成功)
	JobStatusRunning JobStatus = 2 // going on: ask again later
	JobStatusFailed  JobStatus = 3 // failed (创建失败、支付失败)
)

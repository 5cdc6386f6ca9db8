package kf

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var customerBatchGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/customer/batchget",
	Pages: wecom.Pages{Internal: 95159, ThirdParty: 95149, Provider: 96429}, Repeat: wecom.RepeatSafe,
}

// CustomerBatchGet reads what is known of customers (获取客户基础信息) who entered a session or wrote to the account
// within 48 hours.
//
// Internal, third-party and provider-developed apps. Rules: kf-customer-batch, kf-customer-48h,
// acq-app-own-customers, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95159
func (c *Client) CustomerBatchGet(ctx context.Context, req *CustomerBatchGetRequest, opts ...wecom.CallOption) (*CustomerBatchGetResponse, error) {
	resp := new(CustomerBatchGetResponse)
	if err := c.core.Do(ctx, &customerBatchGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CustomerBatchGetRequest is the request of [Client.CustomerBatchGet].
type CustomerBatchGetRequest struct {
	// ExternalUserIDList holds the customers; required, 1 to 100.
	ExternalUserIDList []string `json:"external_userid_list,omitzero"`
	// NeedEnterSessionContext is 1 to learn how each customer last entered a session within 48 hours.
	NeedEnterSessionContext int64 `json:"need_enter_session_context,omitzero"`
}

// CustomerBatchGetResponse is the answer of [Client.CustomerBatchGet].
type CustomerBatchGetResponse struct {
	// CustomerList holds the customers.
	CustomerList []Customer `json:"customer_list,omitzero"`
	// InvalidExternalUserID holds the ids that are unknown, or older than 48 hours.
	InvalidExternalUserID []string `json:"invalid_external_userid,omitzero"`
}

// Customer is what is known of a customer.
type Customer struct {
	// ExternalUserID of the customer.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Nickname in WeChat.
	Nickname string `json:"nickname,omitzero"`
	// Avatar is the URL of the picture; internal apps only.
	Avatar string `json:"avatar,omitzero"`
	// Gender is 1 male, 2 female or 0 unknown; always 0 but for internal apps.
	Gender int64 `json:"gender,omitzero"`
	// UnionID of the customer, if a WeChat developer account is bound; not for third-party apps.
	UnionID string `json:"unionid,omitzero"`
	// EnterSessionContext says how the customer last entered a session; only when asked for.
	EnterSessionContext *EnterSessionContext `json:"enter_session_context,omitzero"`
}

// EnterSessionContext says how a customer entered a session.
type EnterSessionContext struct {
	// Scene of the link.
	Scene string `json:"scene,omitzero"`
	// SceneParam was appended to the link.
	SceneParam string `json:"scene_param,omitzero"`
	// WechatChannels says from which channel the customer came.
	WechatChannels *WechatChannels `json:"wechat_channels,omitzero"`
}

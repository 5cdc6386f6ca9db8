package externalpay

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getMerchant = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalpay/getmerchant",
	Pages: wecom.Pages{Internal: 93666}, Repeat: wecom.RepeatSafe,
}

// GetMerchant reads a merchant account and who may use it (查询商户号详情).
//
// Internal apps. Rules: externalpay-mch-id.
// Page: https://developer.work.weixin.qq.com/document/path/93666
func (c *Client) GetMerchant(ctx context.Context, req *GetMerchantRequest, opts ...wecom.CallOption) (*GetMerchantResponse, error) {
	resp := new(GetMerchantResponse)
	if err := c.core.Do(ctx, &getMerchant, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetMerchantRequest is the request of [Client.GetMerchant].
type GetMerchantRequest struct {
	// MchID is the merchant number of WeChat Pay; required, at most 32 bytes.
	MchID string `json:"mch_id,omitzero"`
}

// GetMerchantResponse is the answer of [Client.GetMerchant].
type GetMerchantResponse struct {
	// MchID is the merchant number of WeChat Pay.
	MchID string `json:"mch_id,omitzero"`
	// MerchantName is the full name of the merchant, at most 50 bytes.
	MerchantName string `json:"merchant_name,omitzero"`
	// BindStatus says whether the account is bound.
	BindStatus BindStatus `json:"bind_status,omitzero"`
	// AllowUseScope says who may use the account; only once it is bound.
	AllowUseScope UseScope `json:"allow_use_scope,omitzero"`
}

// BindStatus is the state of a merchant account (商户号绑定状态).
type BindStatus int64

// The values of BindStatus.
const (
	BindStatusApplying  BindStatus = 1 // applied for (申请中)
	BindStatusBound     BindStatus = 2 // bound (已绑定)
	BindStatusWithdrawn BindStatus = 3 // withdrawn (已撤销)
)

// UseScope is who may use a merchant account.
type UseScope struct {
	// User holds userids.
	User []string `json:"user,omitzero"`
	// PartyID holds department ids.
	PartyID []int64 `json:"partyid,omitzero"`
	// TagID holds tag ids.
	TagID []int64 `json:"tagid,omitzero"`
}

var setMchUseScope = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalpay/set_mch_use_scope",
	Pages: wecom.Pages{Internal: 93666}, Repeat: wecom.RepeatSafe,
}

// SetMchUseScope sets who may use a bound merchant account (设置商户号使用范围).
//
// Internal apps. Rules: externalpay-mch-id, externalpay-mch-total.
// Page: https://developer.work.weixin.qq.com/document/path/93666
func (c *Client) SetMchUseScope(ctx context.Context, req *SetMchUseScopeRequest, opts ...wecom.CallOption) (*SetMchUseScopeResponse, error) {
	resp := new(SetMchUseScopeResponse)
	if err := c.core.Do(ctx, &setMchUseScope, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetMchUseScopeRequest is the request of [Client.SetMchUseScope].
type SetMchUseScopeRequest struct {
	// MchID is the merchant number of WeChat Pay; required, at most 32 bytes.
	MchID string `json:"mch_id,omitzero"`
	// AllowUseScope is who may use the account; required.
	AllowUseScope UseScope `json:"allow_use_scope,omitzero"`
}

// SetMchUseScopeResponse is the empty answer of [Client.SetMchUseScope].
type SetMchUseScopeResponse struct{}

var addMerchant = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalpay/addmerchant",
	Repeat:     wecom.RepeatIfUnsent,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// AddMerchant enters a merchant account (新增商户号).
//
// Internal apps.
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) AddMerchant(ctx context.Context, req *AddMerchantRequest, opts ...wecom.CallOption) (*AddMerchantResponse, error) {
	resp := new(AddMerchantResponse)
	if err := c.core.Do(ctx, &addMerchant, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddMerchantRequest is the request of [Client.AddMerchant].
type AddMerchantRequest struct {
	// MchID is the merchant number of WeChat Pay; required.
	MchID string `json:"mch_id,omitzero"`
	// MerchantName is the full name of the merchant; required.
	MerchantName string `json:"merchant_name,omitzero"`
}

// AddMerchantResponse is the empty answer of [Client.AddMerchant].
type AddMerchantResponse struct{}

var delMerchant = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalpay/delmerchant",
	Repeat:     wecom.RepeatIfUnsent,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// DelMerchant removes a merchant account (删除商户号).
//
// Internal apps.
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) DelMerchant(ctx context.Context, req *DelMerchantRequest, opts ...wecom.CallOption) (*DelMerchantResponse, error) {
	resp := new(DelMerchantResponse)
	if err := c.core.Do(ctx, &delMerchant, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DelMerchantRequest is the request of [Client.DelMerchant].
type DelMerchantRequest struct {
	// MchID is the merchant number of WeChat Pay; required.
	MchID string `json:"mch_id,omitzero"`
}

// DelMerchantResponse is the empty answer of [Client.DelMerchant].
type DelMerchantResponse struct{}

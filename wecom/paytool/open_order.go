package paytool

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var openOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/paytool/open_order",
	Pages: wecom.Pages{ThirdParty: 98045, Provider: 99358}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// OpenOrder creates a collection order (创建收款订单) that a client pays or confirms by its link. The provider must have
// registered a merchant at the cash desk, unless nothing is to be paid.
//
// The provider of third-party and provider-developed apps. Rules: paytool-apps, paytool-users, paytool-days,
// paytool-ids, paytool-promotion-edition, paytool-effective-date, paytool-amount, paytool-discount-amount,
// paytool-discount-ratio, paytool-discount-remark, paytool-nonce, paytool-clock-skew, paytool-confirm-ttl,
// paytool-link-ttl, paytool-free-orders-day, paytool-wechat-ceiling, paytool-effective-date-length,
// paytool-amount-yuan, paytool-discount-share, paytool-nonce-once, paytool-clock-skew-ahead.
// Page: https://developer.work.weixin.qq.com/document/path/98045
func (c *Client) OpenOrder(ctx context.Context, req *OpenOrderRequest, opts ...wecom.CallOption) (*OpenOrderResponse, error) {
	resp := new(OpenOrderResponse)
	if err := c.core.Do(ctx, &openOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// OpenOrderRequest is the request of [Client.OpenOrder].
type OpenOrderRequest struct {
	// BusinessType is what is sold; required.
	BusinessType BusinessType `json:"business_type,omitzero"`
	// CustomCorpID is the client, at most 64 bytes; required for provider-developed apps, and for extensions and
	// renewals with a fixed discount.
	CustomCorpID string `json:"custom_corpid,omitzero"`
	// PayType is who pays; required. PayTypeFree within a solution only if none of its apps is a recommended one.
	PayType PayType `json:"pay_type"`
	// BankReceiptMediaID is the bank's receipt or the invoice of what the client has paid: jpg, png, jpeg, bmp or
	// pdf, uploaded as a temporary file of the provider with attachment type 3; with PayTypeProvider.
	BankReceiptMediaID string `json:"bank_receipt_media_id,omitzero"`
	// Creator is the member that creates the order and hears of its cancelling; needs the right to collect. By
	// default the super administrators of the provider hear of it.
	Creator string `json:"creator,omitzero"`
	// ProductList is what is bought; required.
	ProductList OrderedProducts `json:"product_list,omitzero"`
	// NonceStr is a random string, at most 32 bytes, not used again within 15 minutes; required.
	NonceStr string `json:"nonce_str,omitzero"`
	// TS is the time of the request in Unix seconds, at most 15 minutes off the platform's clock; required.
	TS int64 `json:"ts,omitzero"`
	// Sig is the signature of all other fields, from [Sign]; required.
	Sig string `json:"sig,omitzero"`
}

// OpenOrderResponse is the answer of [Client.OpenOrder].
type OpenOrderResponse struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// OrderURL is the link by which the client pays, or confirms if it has nothing to pay itself.
	OrderURL string `json:"order_url,omitzero"`
	// OriginPrice is the price before discounts, in fen (分); only where it can be told.
	OriginPrice int64 `json:"origin_price,omitzero"`
	// PaidPrice is the price after discounts, in fen (分); only where it can be told. The same as OriginPrice for
	// provider-developed apps.
	PaidPrice int64 `json:"paid_price,omitzero"`
}

// OrderedProducts is what an order buys: one of the fields, by its business type.
type OrderedProducts struct {
	// ThirdApp is for BusinessTypeThirdApp.
	ThirdApp OrderedThirdApp `json:"third_app,omitzero"`
	// CustomizedApp is for BusinessTypeCustomizedApp.
	CustomizedApp OrderedCustomizedApp `json:"customized_app,omitzero"`
	// PromotionCase is for BusinessTypePromotionCase.
	PromotionCase OrderedPromotionCase `json:"promotion_case,omitzero"`
}

// OrderedThirdApp is an order of ordinary third-party apps (普通第三方应用).
type OrderedThirdApp struct {
	// OrderType is the kind of purchase; required. OrderTypeNew also fits an app that still runs for up to a year.
	OrderType OrderType `json:"order_type"`
	// BuyInfoList holds the apps, 1 to 20; required.
	BuyInfoList []OrderedApp `json:"buy_info_list,omitzero"`
	// NotifyCustomCorp is 1 to remind the client's administrators to pay or confirm, 0 not to; 1 by default. What is
	// not confirmed within 72 hours counts as confirmed. The client must have authorized an app of the provider; for
	// a free order of a known client it is always 1.
	NotifyCustomCorp *int64 `json:"notify_custom_corp,omitzero"`
}

// OrderedApp is a third-party app in an order.
type OrderedApp struct {
	// SuiteID is the suite, at most 64 bytes; required.
	SuiteID string `json:"suiteid,omitzero"`
	// AppID is the app within an old suite (旧套件应用); only there.
	AppID int64 `json:"appid,omitzero"`
	// EditionID is the edition, at most 64 bytes; required.
	EditionID string `json:"edition_id,omitzero"`
	// UserCount is for how many members, 1 to 1,000,000; how many more in an extension. Required for OrderTypeNew and
	// OrderTypeExtend unless the edition has a fixed total.
	UserCount int64 `json:"user_count,omitzero"`
	// DurationDays is for how many days, 1 to 1825; required for OrderTypeNew and OrderTypeRenew.
	DurationDays int64 `json:"duration_days,omitzero"`
	// TakeEffectDate is the first day (YYYYMMDD), after today and within a year; at once by default. Not with
	// OrderTypeNew for an app that still runs: it starts when that ends.
	TakeEffectDate string `json:"take_effect_date,omitzero"`
	// DiscountInfo is a discount.
	DiscountInfo Discount `json:"discount_info,omitzero"`
}

// Discount is a discount on a third-party app (优惠).
type Discount struct {
	// DiscountType is the kind of discount; required. DiscountTypeFixed needs the client's corpid unless the order is
	// new.
	DiscountType DiscountType `json:"discount_type,omitzero"`
	// DiscountAmount is what is taken off, in fen (分), 1 to 10,000,000; required with DiscountTypeFixed. At most 90 %
	// of the price, 50 % for recommended apps.
	DiscountAmount int64 `json:"discount_amount,omitzero"`
	// DiscountRatio is what remains to be paid, in percent, 10 to 99 (75 is 七五折); required with DiscountTypeRatio. At
	// least 50 for recommended apps.
	DiscountRatio int64 `json:"discount_ratio,omitzero"`
	// DiscountRemarks is the reason, at most 256 bytes; required.
	DiscountRemarks string `json:"discount_remarks,omitzero"`
}

// DiscountType is the kind of a discount (优惠类型).
type DiscountType int64

// The kinds of discount.
const (
	DiscountTypeFixed DiscountType = 1 // an amount off (固定优惠)
	DiscountTypeRatio DiscountType = 2 // a share of the price (价格折扣)
)

// OrderedCustomizedApp is an order of provider-developed apps (代开发应用).
type OrderedCustomizedApp struct {
	// OrderType is the kind of purchase; required. OrderTypeNew also fits an app that still runs for up to a year.
	OrderType OrderType `json:"order_type"`
	// BuyInfoList holds the apps, 1 to 20; required.
	BuyInfoList []OrderedCustomized `json:"buy_info_list,omitzero"`
	// NotifyCustomCorp is 1 to remind the client's administrators to pay or confirm, 0 not to; 1 by default. What is
	// not confirmed within 72 hours counts as confirmed. The client must have authorized an app of the provider; for
	// a free order of a known client it is always 1.
	NotifyCustomCorp *int64 `json:"notify_custom_corp,omitzero"`
}

// OrderedCustomized is a provider-developed app in an order.
type OrderedCustomized struct {
	// SuiteID is the suite of the template, at most 64 bytes; required.
	SuiteID string `json:"suiteid,omitzero"`
	// UserCount is for how many members, 1 to 1,000,000; how many more in an extension. Required for OrderTypeNew and
	// OrderTypeExtend.
	UserCount int64 `json:"user_count,omitzero"`
	// DurationDays is for how many days, 1 to 1825; required for OrderTypeNew and OrderTypeRenew.
	DurationDays int64 `json:"duration_days,omitzero"`
	// TakeEffectDate is the first day (YYYYMMDD), within a year; today by default, or the day on which the running
	// edition ends in a renewal. Not with OrderTypeNew for an app that still runs.
	TakeEffectDate string `json:"take_effect_date,omitzero"`
	// TotalPrice is the price of the app, in fen (分), above 0; required. The page caps it at 5 million (500万) without
	// naming the unit of the cap.
	TotalPrice int64 `json:"total_price,omitzero"`
}

// OrderedPromotionCase is an order of an industry solution (行业解决方案).
type OrderedPromotionCase struct {
	// OrderType is the kind of purchase; required.
	OrderType OrderType `json:"order_type"`
	// CaseID is the solution, at most 64 bytes; required.
	CaseID string `json:"case_id,omitzero"`
	// PromotionEditionName is the edition of the solution, at most 128 bytes; required.
	PromotionEditionName string `json:"promotion_edition_name,omitzero"`
	// DurationDays is for how many days, 1 to 1825; required for OrderTypeNew and OrderTypeRenew.
	DurationDays int64 `json:"duration_days,omitzero"`
	// TakeEffectDate is the first day (YYYYMMDD), after today and within a year; at once by default.
	TakeEffectDate string `json:"take_effect_date,omitzero"`
	// BuyInfoList holds the apps, 1 to 20.
	BuyInfoList []OrderedPromotionApp `json:"buy_info_list,omitzero"`
	// NotifyCustomCorp is 1 to remind the client's administrators to pay or confirm, 0 not to; 1 by default. What is
	// not confirmed within 72 hours counts as confirmed. The client must have authorized an app of the provider; for
	// a free order of a known client it is always 1.
	NotifyCustomCorp *int64 `json:"notify_custom_corp,omitzero"`
}

// OrderedPromotionApp is an app of a solution in an order.
type OrderedPromotionApp struct {
	// SuiteID is the suite, at most 64 bytes; required.
	SuiteID string `json:"suiteid,omitzero"`
	// AppID is the app within an old suite (旧套件应用); only there.
	AppID int64 `json:"appid,omitzero"`
	// UserCount is for how many members, 1 to 1,000,000; how many more in an extension. Required for OrderTypeNew and
	// OrderTypeExtend unless the edition has a fixed total.
	UserCount int64 `json:"user_count,omitzero"`
}

var closeOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/paytool/close_order",
	Pages: wecom.Pages{ThirdParty: 98046, Provider: 99359}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// CloseOrder cancels a collection order (取消收款订单). The provider must have registered a merchant at the cash desk.
//
// The provider of third-party and provider-developed apps. Rules: paytool-nonce, paytool-clock-skew, paytool-ids,
// paytool-nonce-once, paytool-clock-skew-ahead.
// Page: https://developer.work.weixin.qq.com/document/path/98046
func (c *Client) CloseOrder(ctx context.Context, req *CloseOrderRequest, opts ...wecom.CallOption) (*CloseOrderResponse, error) {
	resp := new(CloseOrderResponse)
	if err := c.core.Do(ctx, &closeOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CloseOrderRequest is the request of [Client.CloseOrder].
type CloseOrderRequest struct {
	// OrderID is the order, at most 64 bytes; required.
	OrderID string `json:"order_id,omitzero"`
	// NonceStr is a random string, at most 32 bytes, not used again within 15 minutes; required.
	NonceStr string `json:"nonce_str,omitzero"`
	// TS is the time of the request in Unix seconds, at most 15 minutes off the platform's clock; required.
	TS int64 `json:"ts,omitzero"`
	// Sig is the signature of all other fields, from [Sign]; required.
	Sig string `json:"sig,omitzero"`
}

// CloseOrderResponse is the empty answer of [Client.CloseOrder].
type CloseOrderResponse struct{}

package miniapppay

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var refund = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/refund",
	Pages: wecom.Pages{Internal: 97333}, Repeat: wecom.RepeatIfUnsent,
}

// Refund asks for a refund of an order, or of a part of it (申请退款). Success means that the request was taken:
// [Client.GetRefundDetail] tells the result. Repeat a failed refund under the same OutRefundNo, under which the platform
// refunds once only.
//
// Internal apps. Rules: miniapppay-trade-no, miniapppay-refund-qps, miniapppay-refund-order-minute,
// miniapppay-refund-parts, miniapppay-refund-age, minipay-out-refund-no, minipay-refund-amount, miniapppay-refund-reason.
// Page: https://developer.work.weixin.qq.com/document/path/97333
func (c *Client) Refund(ctx context.Context, req *RefundRequest, opts ...wecom.CallOption) (*RefundResponse, error) {
	resp := new(RefundResponse)
	if err := c.core.Do(ctx, &refund, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RefundRequest is the request of [Client.Refund].
type RefundRequest struct {
	// AppID of the mini program; required, 1 to 32 characters.
	AppID string `json:"appid,omitzero"`
	// MchID is the merchant account; required, 1 to 32 characters.
	MchID string `json:"mchid,omitzero"`
	// OutTradeNo is the order number of the merchant; required, 6 to 32 characters.
	OutTradeNo string `json:"out_trade_no,omitzero"`
	// OutRefundNo is the merchant's number of the refund; required, 1 to 64 of letters, digits and _-|*@, unique for the
	// merchant.
	OutRefundNo string `json:"out_refund_no,omitzero"`
	// Reason is shown to the customer, 1 to 80 characters.
	Reason string `json:"reason,omitzero"`
	// FundsAccount is AVAILABLE to refund an order that waits to be split from the merchant's balance.
	FundsAccount string `json:"funds_account,omitzero"`
	// Amount is what to refund; required.
	Amount RefundAmount `json:"amount,omitzero"`
}

// RefundResponse is the answer of [Client.Refund].
type RefundResponse struct {
	// OutRefundNo is the merchant's number of the refund.
	OutRefundNo string `json:"out_refund_no,omitzero"`
	// Amount is what will be refunded.
	Amount RefundedAmount `json:"amount,omitzero"`
	// PromotionDetail holds the discounts taken back.
	PromotionDetail []RefundPromotion `json:"promotion_detail,omitzero"`
}

// RefundAmount is what to refund of an order.
type RefundAmount struct {
	// Refund is the amount to refund in fen, at most Total; required.
	Refund int64 `json:"refund,omitzero"`
	// Total is the amount of the order in fen; required.
	Total int64 `json:"total,omitzero"`
	// Currency is CNY; required.
	Currency string `json:"currency,omitzero"`
}

// RefundedAmount is what is refunded of an order.
type RefundedAmount struct {
	// Refund is the amount in fen.
	Refund int64 `json:"refund,omitzero"`
	// PayerRefund is what the customer gets, in fen.
	PayerRefund int64 `json:"payer_refund,omitzero"`
	// DiscountRefund is the share of the coupons, in fen.
	DiscountRefund int64 `json:"discount_refund,omitzero"`
	// Currency is CNY.
	Currency string `json:"currency,omitzero"`
}

// RefundPromotion is a discount that a refund takes back.
type RefundPromotion struct {
	// PromotionID identifies the coupon or discount.
	PromotionID string `json:"promotion_id,omitzero"`
	// Scope is what it covers.
	Scope PromotionScope `json:"scope,omitzero"`
	// Type is COUPON for a coupon paid for beforehand, DISCOUNT for one that is not.
	Type string `json:"type,omitzero"`
	// Amount is the value of the coupon in fen.
	Amount int64 `json:"amount,omitzero"`
	// RefundAmount is what is taken back, in fen.
	RefundAmount int64 `json:"refund_amount,omitzero"`
}

var getRefundDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/get_refund_detail",
	Pages: wecom.Pages{Internal: 97352}, Repeat: wecom.RepeatSafe,
}

// GetRefundDetail tells how far a refund is (查询退款). It takes up to 20 minutes, or three working days to a bank card.
//
// Internal apps. Rules: minipay-out-refund-no.
// Page: https://developer.work.weixin.qq.com/document/path/97352
func (c *Client) GetRefundDetail(ctx context.Context, req *GetRefundDetailRequest, opts ...wecom.CallOption) (*GetRefundDetailResponse, error) {
	resp := new(GetRefundDetailResponse)
	if err := c.core.Do(ctx, &getRefundDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetRefundDetailRequest is the request of [Client.GetRefundDetail].
type GetRefundDetailRequest struct {
	// MchID is the merchant account; required, 1 to 32 characters.
	MchID string `json:"mchid,omitzero"`
	// OutRefundNo is the merchant's number of the refund; required, 1 to 64 characters.
	OutRefundNo string `json:"out_refund_no,omitzero"`
}

// GetRefundDetailResponse is the answer of [Client.GetRefundDetail].
type GetRefundDetailResponse struct {
	// RefundID is the number of the refund at WeChat Pay.
	RefundID string `json:"refund_id,omitzero"`
	// OutRefundNo is the merchant's number of the refund.
	OutRefundNo string `json:"out_refund_no,omitzero"`
	// TransactionID is the order number of WeChat Pay.
	TransactionID string `json:"transaction_id,omitzero"`
	// OutTradeNo is the order number of the merchant.
	OutTradeNo string `json:"out_trade_no,omitzero"`
	// Channel is where the money goes.
	Channel RefundChannel `json:"channel,omitzero"`
	// UserReceivedAccount describes the account that gets the money.
	UserReceivedAccount string `json:"user_received_account,omitzero"`
	// Status is the state of the refund.
	Status RefundStatus `json:"status,omitzero"`
	// SuccessTime is when it was done, in RFC 3339 form.
	SuccessTime string `json:"success_time,omitzero"`
	// CreateTime is when it was taken, in RFC 3339 form.
	CreateTime string `json:"create_time,omitzero"`
	// Amount is what is refunded.
	Amount RefundedAmount `json:"amount,omitzero"`
	// PromotionDetail holds the discounts taken back.
	PromotionDetail []RefundPromotion `json:"promotion_detail,omitzero"`
}

// RefundChannel is where the money of a refund goes (退款渠道).
type RefundChannel string

// The values of RefundChannel.
const (
	RefundChannelOriginal      RefundChannel = "ORIGINAL"       // back the way it came (原路退款)
	RefundChannelBalance       RefundChannel = "BALANCE"        // to the balance (退回到余额)
	RefundChannelOtherBalance  RefundChannel = "OTHER_BALANCE"  // to the balance of another account (原账户异常退到其他余额账户)
	RefundChannelOtherBankcard RefundChannel = "OTHER_BANKCARD" // to another bank card (原银行卡异常退到其他银行卡)
)

// RefundStatus is the state of a refund (退款状态).
type RefundStatus string

// The values of RefundStatus.
const (
	RefundStatusSuccess    RefundStatus = "SUCCESS"    // done (退款成功)
	RefundStatusClosed     RefundStatus = "CLOSE"      // closed (退款关闭)
	RefundStatusProcessing RefundStatus = "PROCESSING" // under way (退款处理中)
	RefundStatusAbnormal   RefundStatus = "ABNORMAL"   // the card is void or frozen (退款异常)
)

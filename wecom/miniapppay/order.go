package miniapppay

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var createOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/create_order",
	Pages: wecom.Pages{Internal: 97322}, Repeat: wecom.RepeatIfUnsent,
}

// CreateOrder places an order (小程序下单), so that the mini program can ask the customer to pay it.
//
// Internal apps. Rules: minipay-appid, minipay-mchid, miniapppay-trade-no, minipay-description, minipay-scenekey,
// minipay-openid, minipay-attach, minipay-goods-tag, minipay-goods-id, minipay-goods-name, minipay-invoice-id,
// minipay-client-ip, minipay-device-id, minipay-store-id, minipay-store-name, minipay-area-code, minipay-store-address,
// minipay-time-expire.
// Page: https://developer.work.weixin.qq.com/document/path/97322
func (c *Client) CreateOrder(ctx context.Context, req *CreateOrderRequest, opts ...wecom.CallOption) (*CreateOrderResponse, error) {
	resp := new(CreateOrderResponse)
	if err := c.core.Do(ctx, &createOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateOrderRequest is the request of [Client.CreateOrder].
type CreateOrderRequest struct {
	// AppID of the mini program; required, 1 to 32 characters.
	AppID string `json:"appid,omitzero"`
	// MchID is the merchant account; required, 1 to 32 characters.
	MchID string `json:"mchid,omitzero"`
	// OutTradeNo is the order number of the merchant; required, 6 to 32 of letters, digits and _-|*, unique in the
	// merchant account.
	OutTradeNo string `json:"out_trade_no,omitzero"`
	// Description of the goods; required, 1 to 127 characters.
	Description string `json:"description,omitzero"`
	// SceneKey is the key in the mini program's URL that counts the order for a member, 1 to 256 characters.
	SceneKey string `json:"scenekey,omitzero"`
	// Amount is what to pay; required.
	Amount OrderAmount `json:"amount,omitzero"`
	// Payer is the customer; required.
	Payer Payer `json:"payer,omitzero"`
	// TimeExpire is when the order ends, in RFC 3339 form.
	TimeExpire string `json:"time_expire,omitzero"`
	// Attach is data that queries and notices give back, 1 to 128 characters.
	Attach string `json:"attach,omitzero"`
	// GoodsTag marks the order for discounts, 1 to 32 characters.
	GoodsTag string `json:"goods_tag,omitzero"`
	// SceneInfo says where the customer pays; required.
	SceneInfo OrderScene `json:"scene_info,omitzero"`
	// Detail holds the goods, for discounts.
	Detail *OrderDetail `json:"detail,omitzero"`
}

// CreateOrderResponse is the answer of [Client.CreateOrder].
type CreateOrderResponse struct {
	// PrepayID identifies the order for [Client.GetSign], for two hours.
	PrepayID string `json:"prepay_id,omitzero"`
}

// OrderAmount is what to pay for an order.
type OrderAmount struct {
	// Total is the amount in fen; required.
	Total int64 `json:"total,omitzero"`
	// Currency is CNY; required.
	Currency string `json:"currency,omitzero"`
}

// Payer is the customer that pays.
type Payer struct {
	// OpenID of the customer in the mini program; required, 1 to 128 characters.
	OpenID string `json:"openid,omitzero"`
}

// OrderScene says where a customer pays.
type OrderScene struct {
	// PayerClientIP is the customer's address, IPv4 or IPv6; required.
	PayerClientIP string `json:"payer_client_ip,omitzero"`
	// DeviceID is the merchant's shop or till, 1 to 32 characters.
	DeviceID string `json:"device_id,omitzero"`
	// StoreInfo is the shop.
	StoreInfo *StoreInfo `json:"store_info,omitzero"`
}

// StoreInfo is a shop of the merchant.
type StoreInfo struct {
	// ID of the shop; required, 1 to 32 characters.
	ID string `json:"id,omitzero"`
	// Name of the shop, 1 to 256 characters.
	Name string `json:"name,omitzero"`
	// AreaCode is the code of the region, 1 to 32 characters.
	AreaCode string `json:"area_code,omitzero"`
	// Address of the shop, 1 to 512 characters.
	Address string `json:"address,omitzero"`
}

// OrderDetail holds the goods of an order.
type OrderDetail struct {
	// CostPrice is the price of the whole receipt in fen; there is no discount if it differs from the amount.
	CostPrice int64 `json:"cost_price,omitzero"`
	// InvoiceID is the number of the receipt, 1 to 32 characters.
	InvoiceID string `json:"invoice_id,omitzero"`
	// GoodsDetail holds the goods.
	GoodsDetail []OrderGoods `json:"goods_detail,omitzero"`
}

// OrderGoods is an item of an order.
type OrderGoods struct {
	// MerchantGoodsID is the merchant's code; required, 1 to 32 of letters, digits, - and _.
	MerchantGoodsID string `json:"merchant_goods_id,omitzero"`
	// WeChatPayGoodsID is the code of WeChat Pay, 1 to 32 characters.
	WeChatPayGoodsID string `json:"wechatpay_goods_id,omitzero"`
	// GoodsName is the name, 1 to 256 characters.
	GoodsName string `json:"goods_name,omitzero"`
	// Quantity is the number of pieces; required.
	Quantity int64 `json:"quantity,omitzero"`
	// UnitPrice is the price of one, in fen; required.
	UnitPrice int64 `json:"unit_price,omitzero"`
}

var getSign = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/get_sign",
	Pages: wecom.Pages{Internal: 98130}, Repeat: wecom.RepeatSafe,
}

// GetSign signs what the mini program hands to WeChat Pay (获取支付签名).
//
// Internal apps. Rules: minipay-prepay-ttl, minipay-prepay-id, miniapppay-sign-nonce.
// Page: https://developer.work.weixin.qq.com/document/path/98130
func (c *Client) GetSign(ctx context.Context, req *GetSignRequest, opts ...wecom.CallOption) (*GetSignResponse, error) {
	resp := new(GetSignResponse)
	if err := c.core.Do(ctx, &getSign, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetSignRequest is the request of [Client.GetSign].
type GetSignRequest struct {
	// AppID of the mini program; required, 1 to 32 characters.
	AppID string `json:"appid,omitzero"`
	// PrepayID is the order, at most two hours old; required, 1 to 128 characters.
	PrepayID string `json:"prepay_id,omitzero"`
	// SignType is RSA, the default.
	SignType string `json:"sign_type,omitzero"`
	// Nonce is random; required, 1 to 32 letters and digits.
	Nonce string `json:"nonce,omitzero"`
	// Timestamp is the current time in Unix seconds; required.
	Timestamp int64 `json:"timestamp,omitzero"`
}

// GetSignResponse is the answer of [Client.GetSign].
type GetSignResponse struct {
	// PaySign is the signature.
	PaySign string `json:"pay_sign,omitzero"`
}

var getOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/get_order",
	Pages: wecom.Pages{Internal: 97323}, Repeat: wecom.RepeatSafe,
}

// GetOrder reads an order (查询订单): after a lost notice or answer, and before closing it.
//
// Internal apps. Rules: miniapppay-trade-no.
// Page: https://developer.work.weixin.qq.com/document/path/97323
func (c *Client) GetOrder(ctx context.Context, req *GetOrderRequest, opts ...wecom.CallOption) (*GetOrderResponse, error) {
	resp := new(GetOrderResponse)
	if err := c.core.Do(ctx, &getOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetOrderRequest is the request of [Client.GetOrder].
type GetOrderRequest struct {
	// MchID is the merchant account; required, 1 to 32 characters.
	MchID string `json:"mchid,omitzero"`
	// OutTradeNo is the order number of the merchant; required, 6 to 32 characters.
	OutTradeNo string `json:"out_trade_no,omitzero"`
}

// GetOrderResponse is the answer of [Client.GetOrder].
type GetOrderResponse struct {
	// MchID is the merchant account.
	MchID string `json:"mchid,omitzero"`
	// OutTradeNo is the order number of the merchant.
	OutTradeNo string `json:"out_trade_no,omitzero"`
	// TransactionID is the order number of WeChat Pay.
	TransactionID string `json:"transaction_id,omitzero"`
	// TradeType is the way of payment.
	TradeType TradeType `json:"trade_type,omitzero"`
	// TradeState is the state of the order.
	TradeState TradeState `json:"trade_state,omitzero"`
	// TradeStateDesc describes the state.
	TradeStateDesc string `json:"trade_state_desc,omitzero"`
	// BankType is the bank that paid.
	BankType string `json:"bank_type,omitzero"`
	// Attach is the data of the order; only once paid.
	Attach string `json:"attach,omitzero"`
	// SuccessTime is when it was paid, in RFC 3339 form.
	SuccessTime string `json:"success_time,omitzero"`
	// Payer is the customer.
	Payer Payer `json:"payer,omitzero"`
	// Amount is what was paid.
	Amount PaidAmount `json:"amount,omitzero"`
	// SceneInfo says where the customer paid.
	SceneInfo PaidScene `json:"scene_info,omitzero"`
	// PromotionDetail holds the discounts.
	PromotionDetail []Promotion `json:"promotion_detail,omitzero"`
}

// TradeType is the way of a payment (交易类型).
type TradeType string

// The values of TradeType.
const (
	TradeTypeJSAPI    TradeType = "JSAPI"    // official account (公众号支付)
	TradeTypeNative   TradeType = "NATIVE"   // scanned code (扫码支付)
	TradeTypeApp      TradeType = "APP"      // app (APP支付)
	TradeTypeMicropay TradeType = "MICROPAY" // payment code (付款码支付)
	TradeTypeMWeb     TradeType = "MWEB"     // web page (H5支付)
	TradeTypeFacepay  TradeType = "FACEPAY"  // face (刷脸支付)
)

// TradeState is the state of an order (交易状态).
type TradeState string

// The values of TradeState.
const (
	TradeStateSuccess    TradeState = "SUCCESS"    // paid (支付成功)
	TradeStateRefund     TradeState = "REFUND"     // refunded (转入退款)
	TradeStateNotPay     TradeState = "NOTPAY"     // not paid (未支付)
	TradeStateClosed     TradeState = "CLOSED"     // closed (已关闭)
	TradeStateRevoked    TradeState = "REVOKED"    // revoked; payment codes only (已撤销)
	TradeStateUserPaying TradeState = "USERPAYING" // the customer is paying; payment codes only (用户支付中)
	TradeStatePayError   TradeState = "PAYERROR"   // failed (支付失败)
	TradeStateAccept     TradeState = "ACCEPT"     // taken, not collected yet (已接收，等待扣款)
)

// PaidAmount is what was paid for an order.
type PaidAmount struct {
	// Total is the amount of the order in fen.
	Total int64 `json:"total,omitzero"`
	// PayerTotal is what the customer paid, in fen.
	PayerTotal int64 `json:"payer_total,omitzero"`
	// Currency of the order, CNY.
	Currency string `json:"currency,omitzero"`
	// PayerCurrency that the customer paid in.
	PayerCurrency string `json:"payer_currency,omitzero"`
}

// PaidScene says where a customer paid.
type PaidScene struct {
	// DeviceID is the merchant's device.
	DeviceID string `json:"device_id,omitzero"`
	// Total is the merchant's device under the name that the page's table gives it.
	Total string `json:"total,omitzero"`
}

// Promotion is a discount on an order.
type Promotion struct {
	// CouponID identifies the coupon.
	CouponID string `json:"coupon_id,omitzero"`
	// Name of the discount.
	Name string `json:"name,omitzero"`
	// Scope is what it covers.
	Scope PromotionScope `json:"scope,omitzero"`
	// Type is CASH for a coupon paid for beforehand, NOCASH for one that is not.
	Type string `json:"type,omitzero"`
	// Amount is the value of the coupon in fen.
	Amount int64 `json:"amount,omitzero"`
	// StockID is the campaign.
	StockID string `json:"stock_id,omitzero"`
	// WeChatPayContribute is the share of WeChat Pay in fen.
	WeChatPayContribute int64 `json:"wechatpay_contribute,omitzero"`
	// MerchantContribute is the share of the merchant in fen.
	MerchantContribute int64 `json:"merchant_contribute,omitzero"`
	// OtherContribute is the share of others in fen.
	OtherContribute int64 `json:"other_contribute,omitzero"`
	// Currency is CNY.
	Currency string `json:"currency,omitzero"`
	// GoodsDetail holds the goods with a discount.
	GoodsDetail []PromotionGoods `json:"goods_detail,omitzero"`
}

// PromotionScope is what a discount covers (优惠范围).
type PromotionScope string

// The values of PromotionScope.
const (
	PromotionScopeGlobal PromotionScope = "GLOBAL" // the whole order (全场代金券)
	PromotionScopeSingle PromotionScope = "SINGLE" // single goods (单品优惠)
)

// PromotionGoods is an item with a discount.
type PromotionGoods struct {
	// GoodsID is the code of the goods.
	GoodsID string `json:"goods_id,omitzero"`
	// Quantity is the number of pieces.
	Quantity int64 `json:"quantity,omitzero"`
	// UnitPrice is the price of one, in fen.
	UnitPrice int64 `json:"unit_price,omitzero"`
	// DiscountAmount is the discount in fen.
	DiscountAmount int64 `json:"discount_amount,omitzero"`
	// GoodsRemark on the goods.
	GoodsRemark string `json:"goods_remark,omitzero"`
}

var closeOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/miniapppay/close_order",
	Pages: wecom.Pages{Internal: 97324}, Repeat: wecom.RepeatSafe,
}

// CloseOrder closes an order that was not paid (关闭订单), five minutes after it was placed at the earliest.
//
// Internal apps. Rules: miniapppay-trade-no, miniapppay-close-wait.
// Page: https://developer.work.weixin.qq.com/document/path/97324
func (c *Client) CloseOrder(ctx context.Context, req *CloseOrderRequest, opts ...wecom.CallOption) (*CloseOrderResponse, error) {
	resp := new(CloseOrderResponse)
	if err := c.core.Do(ctx, &closeOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CloseOrderRequest is the request of [Client.CloseOrder].
type CloseOrderRequest struct {
	// MchID is the merchant account; required, 1 to 32 characters.
	MchID string `json:"mchid,omitzero"`
	// OutTradeNo is the order number of the merchant; required, 6 to 32 characters.
	OutTradeNo string `json:"out_trade_no,omitzero"`
}

// CloseOrderResponse is the empty answer of [Client.CloseOrder].
type CloseOrderResponse struct{}

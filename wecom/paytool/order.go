package paytool

import (
	"context"
	"fmt"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getOrderList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/paytool/get_order_list",
	Pages: wecom.Pages{ThirdParty: 98053, Provider: 99360}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// GetOrderList lists the collection orders that were created in a span of time (获取收款订单列表). It is not sent again after
// a lost answer, since its nonce counts once.
//
// The provider of third-party and provider-developed apps. Rules: paytool-order-list-page, paytool-nonce,
// paytool-clock-skew, paytool-nonce-once, paytool-clock-skew-ahead.
// Page: https://developer.work.weixin.qq.com/document/path/98053
func (c *Client) GetOrderList(ctx context.Context, req *GetOrderListRequest, opts ...wecom.CallOption) (*GetOrderListResponse, error) {
	resp := new(GetOrderListResponse)
	if err := c.core.Do(ctx, &getOrderList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetOrderListRequest is the request of [Client.GetOrderList].
type GetOrderListRequest struct {
	// BusinessType is what was sold; everything by default.
	BusinessType BusinessType `json:"business_type,omitzero"`
	// StartTime is the start of the span, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the span, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Cursor is the NextCursor of the last call; empty starts with the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 2000; required.
	Limit int64 `json:"limit,omitzero"`
	// NonceStr is a random string, at most 32 bytes, not used again within 15 minutes; required.
	NonceStr string `json:"nonce_str,omitzero"`
	// TS is the time of the request in Unix seconds, at most 15 minutes off the platform's clock; required.
	TS int64 `json:"ts,omitzero"`
	// Sig is the signature of all other fields, from [Sign]; required.
	Sig string `json:"sig,omitzero"`
}

// GetOrderListResponse is the answer of [Client.GetOrderList].
type GetOrderListResponse struct {
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// PayOrderList holds the orders.
	PayOrderList []Order `json:"pay_order_list,omitzero"`
}

// GetOrderListAll walks all pages of [Client.GetOrderList] from req.Cursor on. It ends after one error. Every page is a
// request of its own to be signed: sign is called with each before it is sent and sets NonceStr, TS and Sig.
func (c *Client) GetOrderListAll(ctx context.Context, req *GetOrderListRequest, sign func(*GetOrderListRequest) error, opts ...wecom.CallOption) iter.Seq2[Order, error] {
	return func(yield func(Order, error) bool) {
		if sign == nil {
			yield(Order{}, fmt.Errorf("wecom: %s: there is no func to sign each page with: give one that sets NonceStr, TS and Sig", getOrderList.Path))
			return
		}
		page := paging.ValueOf(req)
		paging.Walk(getOrderList.Path, page.Cursor, yield, func(cursor string) ([]Order, string, bool, error) {
			page.Cursor = cursor
			if err := sign(&page); err != nil {
				return nil, "", false, err
			}
			resp, err := c.GetOrderList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.PayOrderList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// Order is a collection order in a list.
type Order struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// CustomCorpID is the client.
	CustomCorpID string `json:"custom_corpid,omitzero"`
	// BuyContent is what is bought, in words.
	BuyContent string `json:"buy_content,omitzero"`
	// OriginPrice is the price before discounts. The page names no unit; [Client.OpenOrder] gives the same in fen
	// (分).
	OriginPrice int64 `json:"origin_price,omitzero"`
	// PaidPrice is what is paid, in the unit of OriginPrice; 0 with PayTypeFree.
	PaidPrice int64 `json:"paid_price,omitzero"`
	// OrderStatus is the state.
	OrderStatus OrderStatus `json:"order_status,omitzero"`
	// OrderFrom is who made the order.
	OrderFrom OrderFrom `json:"order_from,omitzero"`
	// Creator is the member that created it.
	Creator string `json:"creator,omitzero"`
	// PayType is who pays.
	PayType PayType `json:"pay_type,omitzero"`
}

var getOrderDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/paytool/get_order_detail",
	Pages: wecom.Pages{ThirdParty: 98054, Provider: 99361}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// GetOrderDetail reads a collection order (获取收款订单详情). It is not sent again after a lost answer, since its nonce
// counts once.
//
// The provider of third-party and provider-developed apps. Rules: paytool-nonce, paytool-clock-skew,
// paytool-nonce-once, paytool-clock-skew-ahead.
// Page: https://developer.work.weixin.qq.com/document/path/98054
func (c *Client) GetOrderDetail(ctx context.Context, req *GetOrderDetailRequest, opts ...wecom.CallOption) (*GetOrderDetailResponse, error) {
	resp := new(GetOrderDetailResponse)
	if err := c.core.Do(ctx, &getOrderDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetOrderDetailRequest is the request of [Client.GetOrderDetail].
type GetOrderDetailRequest struct {
	// OrderID is the order; required.
	OrderID string `json:"order_id,omitzero"`
	// NonceStr is a random string, at most 32 bytes, not used again within 15 minutes; required.
	NonceStr string `json:"nonce_str,omitzero"`
	// TS is the time of the request in Unix seconds, at most 15 minutes off the platform's clock; required.
	TS int64 `json:"ts,omitzero"`
	// Sig is the signature of all other fields, from [Sign]; required.
	Sig string `json:"sig,omitzero"`
}

// GetOrderDetailResponse is the answer of [Client.GetOrderDetail].
type GetOrderDetailResponse struct {
	// PayOrder is the order.
	PayOrder OrderDetail `json:"pay_order,omitzero"`
}

// OrderDetail is a collection order with all that is known of it.
type OrderDetail struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// CustomCorpID is the client.
	CustomCorpID string `json:"custom_corpid,omitzero"`
	// BuyContent is what is bought, in words.
	BuyContent string `json:"buy_content,omitzero"`
	// OriginPrice is the price before discounts. The page names no unit; [Client.OpenOrder] gives the same in fen
	// (分).
	OriginPrice int64 `json:"origin_price,omitzero"`
	// PaidPrice is what is paid, in the unit of OriginPrice; 0 with PayTypeFree.
	PaidPrice int64 `json:"paid_price,omitzero"`
	// OrderStatus is the state.
	OrderStatus OrderStatus `json:"order_status,omitzero"`
	// OrderFrom is who made the order.
	OrderFrom OrderFrom `json:"order_from,omitzero"`
	// Creator is the member that created it.
	Creator string `json:"creator,omitzero"`
	// PayType is who pays.
	PayType PayType `json:"pay_type,omitzero"`
	// PayFrom is who pays, by the table of the page; its example has PayType instead.
	PayFrom PayType `json:"pay_from,omitzero"`
	// CustomCorpName is the short name of the client.
	CustomCorpName string `json:"custom_corp_name,omitzero"`
	// PayChannel is how it was paid; empty until then.
	PayChannel PayChannel `json:"pay_channel,omitzero"`
	// ChannelOrderID is the number of the payment; empty until then.
	ChannelOrderID string `json:"channel_order_id,omitzero"`
	// PaidTime is when it was paid, in Unix seconds; empty until then.
	PaidTime int64 `json:"paid_time,omitzero"`
	// BusinessType is what is sold.
	BusinessType BusinessType `json:"business_type,omitzero"`
	// IncomeType is the merchant that got the money; empty until then.
	IncomeType IncomeType `json:"income_type,omitzero"`
	// IncomeTime is when the money came in, in Unix seconds; empty until then.
	IncomeTime int64 `json:"income_time,omitzero"`
	// IncomeAmount is how much came in, in the unit of OriginPrice; empty until then.
	IncomeAmount int64 `json:"income_amount,omitzero"`
	// ProductList is what is bought.
	ProductList Products `json:"product_list,omitzero"`
}

// Products is what an order has bought: one of the fields, by its business type.
type Products struct {
	// ThirdApp is for BusinessTypeThirdApp.
	ThirdApp ThirdApp `json:"third_app,omitzero"`
	// CustomizedApp is for BusinessTypeCustomizedApp.
	CustomizedApp CustomizedApp `json:"customized_app,omitzero"`
	// PromotionCase is for BusinessTypePromotionCase.
	PromotionCase PromotionCase `json:"promotion_case,omitzero"`
}

// ThirdApp is a purchase of ordinary third-party apps (普通第三方应用).
type ThirdApp struct {
	// OrderType is the kind of purchase.
	OrderType OrderType `json:"order_type,omitzero"`
	// BuyInfoList holds the apps.
	BuyInfoList []BoughtApp `json:"buy_info_list,omitzero"`
}

// CustomizedApp is a purchase of provider-developed apps (代开发应用).
type CustomizedApp struct {
	// OrderType is the kind of purchase.
	OrderType OrderType `json:"order_type,omitzero"`
	// BuyInfoList holds the apps, without app and edition.
	BuyInfoList []BoughtApp `json:"buy_info_list,omitzero"`
}

// BoughtApp is an app in an order.
type BoughtApp struct {
	// SuiteID is the suite.
	SuiteID string `json:"suiteid,omitzero"`
	// AppID is the app within an old suite (旧套件应用); third-party apps only.
	AppID int64 `json:"appid,omitzero"`
	// EditionID is the edition; third-party apps only.
	EditionID string `json:"edition_id,omitzero"`
	// UserCount is for how many members, or how many more in an extension.
	UserCount int64 `json:"user_count,omitzero"`
	// DurationDays is for how many days, 1 to 1825.
	DurationDays int64 `json:"duration_days,omitzero"`
	// OriginPrice is the price before discounts, in the unit of the order's OriginPrice.
	OriginPrice int64 `json:"origin_price,omitzero"`
	// PaidPrice is what is paid, in the unit of the order's OriginPrice.
	PaidPrice int64 `json:"paid_price,omitzero"`
	// TakeEffectDate is the first day (YYYYMMDD).
	TakeEffectDate string `json:"take_effect_date,omitzero"`
}

// PromotionCase is a purchase of an industry solution (行业解决方案).
type PromotionCase struct {
	// OrderType is the kind of purchase.
	OrderType OrderType `json:"order_type,omitzero"`
	// CaseID is the solution.
	CaseID string `json:"case_id,omitzero"`
	// PromotionEditionName is the edition of the solution.
	PromotionEditionName string `json:"promotion_edition_name,omitzero"`
	// DurationDays is for how many days, 1 to 1825.
	DurationDays int64 `json:"duration_days,omitzero"`
	// BuyInfoList holds the apps.
	BuyInfoList []BoughtPromotionApp `json:"buy_info_list,omitzero"`
}

// BoughtPromotionApp is an app of a solution in an order.
type BoughtPromotionApp struct {
	// SuiteID is the suite.
	SuiteID string `json:"suiteid,omitzero"`
	// AppID is the app within an old suite (旧套件应用); only there.
	AppID int64 `json:"appid,omitzero"`
	// UserCount is for how many members, or how many more in an extension.
	UserCount int64 `json:"user_count,omitzero"`
	// TakeEffectDate is the first day (YYYYMMDD).
	TakeEffectDate string `json:"take_effect_date,omitzero"`
}

// BusinessType is what an order sells (业务类型).
type BusinessType int64

// The kinds of business.
const (
	BusinessTypeThirdApp      BusinessType = 1 // ordinary third-party apps (普通第三方应用)
	BusinessTypeCustomizedApp BusinessType = 2 // provider-developed apps (代开发应用)
	BusinessTypePromotionCase BusinessType = 3 // an industry solution (行业解决方案)
)

// PayType is who pays an order (支付方式).
type PayType int64

// Who pays.
const (
	PayTypeClient   PayType = 0 // the client (客户支付)
	PayTypeProvider PayType = 1 // the provider, for what the client has paid to it (服务商代支付)
	PayTypeFree     PayType = 2 // nobody (免支付)
)

// OrderType is the kind of a purchase (购买类型).
type OrderType int64

// The kinds of purchase.
const (
	OrderTypeNew    OrderType = 0 // the first one (新购)
	OrderTypeExtend OrderType = 1 // for more members (扩容)
	OrderTypeRenew  OrderType = 2 // for longer (续期)
)

// OrderStatus is the state of a collection order (订单状态).
type OrderStatus int64

// The states of an order.
const (
	OrderStatusUnpaid         OrderStatus = 1 // to be paid (待支付)
	OrderStatusPaid           OrderStatus = 2 // paid (已支付)
	OrderStatusCancelled      OrderStatus = 3 // cancelled (订单取消)
	OrderStatusExpired        OrderStatus = 4 // not paid in time (支付过期)
	OrderStatusRefunding      OrderStatus = 5 // a refund is asked for (退款申请中)
	OrderStatusRefunded       OrderStatus = 6 // refunded (已退款)
	OrderStatusDone           OrderStatus = 7 // complete (交易完成)
	OrderStatusConfirming     OrderStatus = 8 // the client has to confirm (待企业确认)
	OrderStatusPartlyRefunded OrderStatus = 9 // refunded in part (已部分退款)
)

// OrderFrom is who made an order (订单来源).
type OrderFrom int64

// Who makes orders.
const (
	OrderFromClient   OrderFrom = 1 // the client (客户下单)
	OrderFromProvider OrderFrom = 2 // the provider (服务商创建)
)

// PayChannel is how an order was paid (付款方式).
type PayChannel int64

// The ways to pay.
const (
	PayChannelWeChat PayChannel = 1 // WeChat Pay (微信支付)
	PayChannelBank   PayChannel = 2 // online banking (网银支付)
)

// IncomeType is the merchant that got the money (收入到账商户号).
type IncomeType int64

// The merchants.
const (
	IncomeTypeWeChat IncomeType = 1 // that of WeChat Pay (微信支付商户号)
	IncomeTypeTenpay IncomeType = 2 // that of Tenpay (财付通商户号)
)

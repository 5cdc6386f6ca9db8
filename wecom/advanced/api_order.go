package advanced

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var apiCreateOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_api/create_order",
	Pages: wecom.Pages{ThirdParty: 100297, Provider: 100257}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// APICreateOrder orders accounts of the data interface for conversations (会话内容数据接口) for a client, always for one year
// (下单购买).
//
// The provider of third-party and provider-developed apps. Rules: zone-order-count, zone-order-start,
// zone-order-renewal-days, zone-order-start-past, zone-order-amount.
// Page: https://developer.work.weixin.qq.com/document/path/100297
func (c *Client) APICreateOrder(ctx context.Context, req *APICreateOrderRequest, opts ...wecom.CallOption) (*APICreateOrderResponse, error) {
	resp := new(APICreateOrderResponse)
	if err := c.core.Do(ctx, &apiCreateOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// APICreateOrderRequest is the request of [Client.APICreateOrder].
type APICreateOrderRequest struct {
	// AdvancedAPIType is what is bought; APITypeChatArchive by default, the only one.
	AdvancedAPIType APIType `json:"advanced_api_type,omitzero"`
	// CustomCorpID is the client; required.
	CustomCorpID string `json:"custom_corpid,omitzero"`
	// BuyerUserID is the provider's member that orders, as a plain userid; needs the right to buy or to manage
	// advanced interfaces (购买高级接口, 高级接口管理). Others may pay. Required.
	BuyerUserID string `json:"buyer_userid,omitzero"`
	// OrderType is the kind of order; OrderTypeNew by default if the client has never bought.
	OrderType *OrderType `json:"order_type,omitzero"`
	// ChatArchiveAPI is the order of APITypeChatArchive; required with it.
	ChatArchiveAPI ChatArchiveOrder `json:"chat_archive_api,omitzero"`
}

// APICreateOrderResponse is the answer of [Client.APICreateOrder].
type APICreateOrderResponse struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
}

// ChatArchiveOrder is what is ordered of the data interface for conversations.
type ChatArchiveOrder struct {
	// Edition is the edition, the one to reach with OrderTypeUpgrade; EditionExternal or EditionVoice; required.
	// OrderTypeAdd needs an edition that has not ended, OrderTypeRenew one that ends within 60 days or has ended,
	// with nothing waiting to start.
	Edition Edition `json:"edition,omitzero"`
	// OldEdition is the edition to upgrade from; EditionExternal by default, the only one.
	OldEdition Edition `json:"old_edition,omitzero"`
	// PurchaseCount is for how many accounts, 1 to 1,000,000, in an upgrade at most those of the old edition;
	// required unless OrderTypeRenew, which takes over the present number.
	PurchaseCount int64 `json:"purchase_count,omitzero"`
	// TakeEffectTime is when it begins, in Unix seconds, from today's midnight to 90 days later; counted from
	// midnight of that day. Honoured for OrderTypeNew and for renewing what has ended, today by default; otherwise
	// the platform sets it.
	TakeEffectTime int64 `json:"take_effect_time,omitzero"`
	// OldEditionInfo picks the edition to extend or upgrade where one is running and another is waiting; the earliest
	// to start by default.
	OldEditionInfo EditionInfo `json:"old_edition_info,omitzero"`
	// TargetEditionInfo picks the edition to upgrade to where one is running and another is waiting; the last to
	// start by default.
	TargetEditionInfo EditionInfo `json:"target_edition_info,omitzero"`
}

// EditionInfo picks one of several purchases of an edition; both times or neither.
type EditionInfo struct {
	// BeginTime is when it begins, in Unix seconds.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is when it ends, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
}

// APIType is an advanced interface (高级接口类型).
type APIType int64

// The advanced interfaces.
const (
	APITypeChatArchive APIType = 1 // the data interface for conversations (会话内容数据接口)
)

// OrderType is the kind of an order (订单类型).
type OrderType int64

// The kinds of order.
const (
	OrderTypeNew     OrderType = 0 // the first one (新购)
	OrderTypeAdd     OrderType = 1 // more accounts (增购)
	OrderTypeRenew   OrderType = 2 // another year (续期)
	OrderTypeUpgrade OrderType = 3 // a better edition (升级)
)

// Edition is an edition of the data interface for conversations (版本).
type Edition int64

// The editions.
const (
	EditionInternal Edition = 1 // internal conversations (内部会话); not sold any more
	EditionExternal Edition = 2 // internal and external conversations (内外部会话)
	EditionVoice    Edition = 3 // conversations and voice calls (内外部会话及语音通话)
)

var apiCancelOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_api/cancel_order",
	Pages: wecom.Pages{ThirdParty: 100298, Provider: 100258}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// APICancelOrder cancels an order that is neither paid nor invalid (取消订单).
//
// The provider of third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100298
func (c *Client) APICancelOrder(ctx context.Context, req *APICancelOrderRequest, opts ...wecom.CallOption) (*APICancelOrderResponse, error) {
	resp := new(APICancelOrderResponse)
	if err := c.core.Do(ctx, &apiCancelOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// APICancelOrderRequest is the request of [Client.APICancelOrder].
type APICancelOrderRequest struct {
	// OrderID is the order; required.
	OrderID string `json:"order_id,omitzero"`
}

// APICancelOrderResponse is the empty answer of [Client.APICancelOrder].
type APICancelOrderResponse struct{}

var apiSubmitPay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_api/submit_pay",
	Pages: wecom.Pages{ThirdParty: 100299, Provider: 100259}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// APISubmitPay pays an order from the provider's balance (使用余额支付订单), after which the way of payment is fixed. A
// callback tells of the success.
//
// The provider of third-party and provider-developed apps. Rules: errcode-701147.
// Page: https://developer.work.weixin.qq.com/document/path/100299
func (c *Client) APISubmitPay(ctx context.Context, req *APISubmitPayRequest, opts ...wecom.CallOption) (*APISubmitPayResponse, error) {
	resp := new(APISubmitPayResponse)
	if err := c.core.Do(ctx, &apiSubmitPay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// APISubmitPayRequest is the request of [Client.APISubmitPay].
type APISubmitPayRequest struct {
	// PayerUserID is the provider's member that pays, as a plain userid; needs the right to buy or to manage advanced
	// interfaces (购买高级接口, 高级接口管理); required.
	PayerUserID string `json:"payer_userid,omitzero"`
	// OrderID is the order, which waits to be paid; required.
	OrderID string `json:"order_id,omitzero"`
}

// APISubmitPayResponse is the empty answer of [Client.APISubmitPay].
type APISubmitPayResponse struct{}

var apiListOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_api/list_order",
	Pages: wecom.Pages{ThirdParty: 100300, Provider: 100260}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// APIListOrder lists the provider's orders of a span of time (获取订单列表).
//
// The provider of third-party and provider-developed apps. Rules: zone-orders-page.
// Page: https://developer.work.weixin.qq.com/document/path/100300
func (c *Client) APIListOrder(ctx context.Context, req *APIListOrderRequest, opts ...wecom.CallOption) (*APIListOrderResponse, error) {
	resp := new(APIListOrderResponse)
	if err := c.core.Do(ctx, &apiListOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// APIListOrderRequest is the request of [Client.APIListOrder].
type APIListOrderRequest struct {
	// CustomCorpID is the client; all by default.
	CustomCorpID string `json:"custom_corpid,omitzero"`
	// StartTime is the start of the span in which they were made, in Unix seconds; together with EndTime or not at
	// all.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the span, itself outside of it, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// AdvancedAPIType is what was bought.
	AdvancedAPIType APIType `json:"advanced_api_type,omitzero"`
	// Cursor is the NextCursor of the last call; empty starts with the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 500 by default.
	Limit int64 `json:"limit,omitzero"`
}

// APIListOrderResponse is the answer of [Client.APIListOrder].
type APIListOrderResponse struct {
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// OrderList holds the orders.
	OrderList []ListedOrder `json:"order_list,omitzero"`
}

// APIListOrderAll walks all pages of [Client.APIListOrder] from req.Cursor on. It ends after one error.
func (c *Client) APIListOrderAll(ctx context.Context, req *APIListOrderRequest, opts ...wecom.CallOption) iter.Seq2[ListedOrder, error] {
	return func(yield func(ListedOrder, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(apiListOrder.Path, page.Cursor, yield, func(cursor string) ([]ListedOrder, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.APIListOrder(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.OrderList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// ListedOrder is an order in a list.
type ListedOrder struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// OrderType is the kind of order.
	OrderType OrderType `json:"order_type,omitzero"`
	// OrderStatus is the state.
	OrderStatus OrderStatus `json:"order_status,omitzero"`
	// CreateTime is when it was made, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
}

// OrderStatus is the state of an order (订单状态).
type OrderStatus int64

// The states of an order.
const (
	OrderStatusUnpaid        OrderStatus = 0 // to be paid (待支付)
	OrderStatusPaid          OrderStatus = 1 // paid (已支付)
	OrderStatusCancelled     OrderStatus = 2 // cancelled (已取消)
	OrderStatusExpired       OrderStatus = 3 // not paid in time (未支付，订单已过期)
	OrderStatusRefunding     OrderStatus = 4 // a refund is asked for (申请退款中)
	OrderStatusRefunded      OrderStatus = 5 // refunded (退款成功)
	OrderStatusRefundRefused OrderStatus = 6 // the refund was refused (退款被拒绝)
)

var apiGetOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_api/get_order",
	Pages: wecom.Pages{ThirdParty: 100301, Provider: 100261}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// APIGetOrder reads an order (获取订单详情).
//
// The provider of third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100301
func (c *Client) APIGetOrder(ctx context.Context, req *APIGetOrderRequest, opts ...wecom.CallOption) (*APIGetOrderResponse, error) {
	resp := new(APIGetOrderResponse)
	if err := c.core.Do(ctx, &apiGetOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// APIGetOrderRequest is the request of [Client.APIGetOrder].
type APIGetOrderRequest struct {
	// OrderID is the order; required.
	OrderID string `json:"order_id,omitzero"`
}

// APIGetOrderResponse is the answer of [Client.APIGetOrder].
type APIGetOrderResponse struct {
	// Order is the order.
	Order Order `json:"order,omitzero"`
}

// Order is an order of an advanced interface.
type Order struct {
	// AdvancedAPIType is what was bought.
	AdvancedAPIType APIType `json:"advanced_api_type,omitzero"`
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// OrderType is the kind of order.
	OrderType OrderType `json:"order_type,omitzero"`
	// OrderStatus is the state.
	OrderStatus OrderStatus `json:"order_status,omitzero"`
	// CreateTime is when it was made, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// CustomCorpID is the client, encrypted.
	CustomCorpID string `json:"custom_corpid,omitzero"`
	// BuyerUserID is the member that ordered.
	BuyerUserID string `json:"buyer_userid,omitzero"`
	// PaidPrice is what is to be paid. The page names no unit.
	PaidPrice int64 `json:"paid_price,omitzero"`
	// ChatArchiveAPI is what APITypeChatArchive consists of.
	ChatArchiveAPI ChatArchivePurchase `json:"chat_archive_api,omitzero"`
}

// ChatArchivePurchase is what an order has bought of the data interface for conversations.
type ChatArchivePurchase struct {
	// Edition is the edition.
	Edition Edition `json:"edition,omitzero"`
	// PurchaseCount is the number of accounts.
	PurchaseCount int64 `json:"purchase_count,omitzero"`
	// PurchaseDurationDays is for how many days.
	PurchaseDurationDays int64 `json:"purchase_duration_days,omitzero"`
	// TakeEffectTime is when it begins, in Unix seconds.
	TakeEffectTime int64 `json:"take_effect_time,omitzero"`
	// EndTime is when it ends, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// OriginalPrice is the price before the upgrade is reckoned in, in the unit of the order's PaidPrice;
	// OrderTypeUpgrade only.
	OriginalPrice int64 `json:"original_price,omitzero"`
}

var apiGetCorpBuyInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/advanced_api/get_corp_buy_info",
	Pages: wecom.Pages{ThirdParty: 100302, Provider: 100271}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// APIGetCorpBuyInfo reads what a client has bought (获取企业已购信息), trials excepted: of each edition what is waiting or
// running, else what has ended last.
//
// The provider of third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100302
func (c *Client) APIGetCorpBuyInfo(ctx context.Context, req *APIGetCorpBuyInfoRequest, opts ...wecom.CallOption) (*APIGetCorpBuyInfoResponse, error) {
	resp := new(APIGetCorpBuyInfoResponse)
	if err := c.core.Do(ctx, &apiGetCorpBuyInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// APIGetCorpBuyInfoRequest is the request of [Client.APIGetCorpBuyInfo].
type APIGetCorpBuyInfoRequest struct {
	// AdvancedAPIType is the interface; APITypeChatArchive; required.
	AdvancedAPIType APIType `json:"advanced_api_type,omitzero"`
	// CustomCorpID is the client; required.
	CustomCorpID string `json:"custom_corpid,omitzero"`
}

// APIGetCorpBuyInfoResponse is the answer of [Client.APIGetCorpBuyInfo].
type APIGetCorpBuyInfoResponse struct {
	// ChatArchiveAPIBuyInfo is what there is of APITypeChatArchive.
	ChatArchiveAPIBuyInfo ChatArchiveBuyInfo `json:"chat_archive_api_buy_info,omitzero"`
}

// ChatArchiveBuyInfo is what a client has bought of the data interface for conversations.
type ChatArchiveBuyInfo struct {
	// EditionList holds the editions; one that runs and is bought again is in it twice.
	EditionList []BoughtEdition `json:"edition_list,omitzero"`
}

// BoughtEdition is a purchase of an edition.
type BoughtEdition struct {
	// Edition is the edition.
	Edition Edition `json:"edition,omitzero"`
	// PurchaseCount is the number of accounts.
	PurchaseCount int64 `json:"purchase_count,omitzero"`
	// BeginTime is when it begins, in Unix seconds.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is when it ends, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
}

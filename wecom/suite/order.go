package suite

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_order",
	Pages: wecom.Pages{ThirdParty: 91909}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// GetOrder reads an order of an app (获取订单详情).
//
// Third-party apps. Takes the suite_access_token. Rules: app-order-id.
// Page: https://developer.work.weixin.qq.com/document/path/91909
func (c *Client) GetOrder(ctx context.Context, req *GetOrderRequest, opts ...wecom.CallOption) (*GetOrderResponse, error) {
	return call[GetOrderResponse](ctx, c, &getOrder, req, opts)
}

// GetOrderRequest is the request of [Client.GetOrder].
type GetOrderRequest struct {
	// OrderID of the order; required.
	OrderID string `json:"orderid,omitzero"`
}

// GetOrderResponse is the answer of [Client.GetOrder].
type GetOrderResponse struct {
	Order
}

// Order is an order of an app.
type Order struct {
	// OrderID of the order.
	OrderID string `json:"orderid,omitzero"`
	// OrderStatus of the order.
	OrderStatus OrderStatus `json:"order_status,omitzero"`
	// OrderType of the order.
	OrderType OrderType `json:"order_type,omitzero"`
	// PaidCorpID of the customer.
	PaidCorpID string `json:"paid_corpid,omitzero"`
	// OperatorCorpID of who ordered.
	OperatorCorpID string `json:"operator_corpid,omitzero"`
	// OperatorID is the userid of who ordered; empty if the provider did.
	OperatorID string `json:"operator_id,omitzero"`
	// SuiteID of the app.
	SuiteID string `json:"suiteid,omitzero"`
	// AppID of the app in an old suite.
	AppID int64 `json:"appid,omitzero"`
	// EditionID of the edition.
	EditionID string `json:"edition_id,omitzero"`
	// EditionName of the edition.
	EditionName string `json:"edition_name,omitzero"`
	// Price to pay, in fen.
	Price int64 `json:"price,omitzero"`
	// UserCount is the number of users.
	UserCount int64 `json:"user_count,omitzero"`
	// OrderPeriod is what was bought, in days.
	OrderPeriod int64 `json:"order_period,omitzero"`
	// OrderTime of the order, in Unix seconds.
	OrderTime int64 `json:"order_time,omitzero"`
	// PaidTime of the payment, in Unix seconds.
	PaidTime int64 `json:"paid_time,omitzero"`
	// BeginTime of what was bought, in Unix seconds.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime of what was bought, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// OrderFrom tells who ordered.
	OrderFrom OrderFrom `json:"order_from,omitzero"`
	// ServiceShareAmount is the provider's share, in fen.
	ServiceShareAmount int64 `json:"service_share_amount,omitzero"`
	// PlatformShareAmount is the platform's share, in fen.
	PlatformShareAmount int64 `json:"platform_share_amount,omitzero"`
	// DealerShareAmount is the agent's share, in fen.
	DealerShareAmount int64 `json:"dealer_share_amount,omitzero"`
	// DealerCorpInfo is the agent; empty without one.
	DealerCorpInfo DealerCorp `json:"dealer_corp_info,omitzero"`
}

// OrderStatus is how an order stands (订单状态).
type OrderStatus int64

// The states of an order.
const (
	OrderStatusUnpaid        OrderStatus = 0 // to be paid (待支付)
	OrderStatusPaid          OrderStatus = 1 // paid (已支付)
	OrderStatusCancelled     OrderStatus = 2 // cancelled (已取消)
	OrderStatusExpired       OrderStatus = 3 // not paid in time (支付过期)
	OrderStatusRefunding     OrderStatus = 4 // refund asked for (申请退款中)
	OrderStatusRefunded      OrderStatus = 5 // refunded (退款成功)
	OrderStatusRefundRefused OrderStatus = 6 // refund refused (退款被拒绝)
)

// OrderType is what an order is for (订单类型).
type OrderType int64

// What an order is for.
const (
	OrderTypeNew       OrderType = 0 // new app (新购应用)
	OrderTypeMoreUsers OrderType = 1 // more users (扩容应用人数)
	OrderTypeRenewal   OrderType = 2 // more time (续期应用时间)
	OrderTypeEdition   OrderType = 3 // another edition (变更版本)
)

// OrderFrom tells who ordered (下单来源).
type OrderFrom int64

// Who ordered.
const (
	OrderFromCorp     OrderFrom = 0 // customer (企业下单)
	OrderFromProvider OrderFrom = 1 // provider for the customer (服务商代下单)
	OrderFromDealer   OrderFrom = 2 // agent for the customer (代理商代下单)
	OrderFromCheckout OrderFrom = 3 // checkout of the provider (服务商收银台下单)
)

var getOrderList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_order_list",
	Pages: wecom.Pages{ThirdParty: 91910}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// GetOrderList lists the orders of an app within a time (获取订单列表).
//
// Third-party apps. Takes the suite_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/91910
func (c *Client) GetOrderList(ctx context.Context, req *GetOrderListRequest, opts ...wecom.CallOption) (*GetOrderListResponse, error) {
	return call[GetOrderListResponse](ctx, c, &getOrderList, req, opts)
}

// GetOrderListRequest is the request of [Client.GetOrderList].
type GetOrderListRequest struct {
	// StartTime is the begin, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end, in Unix seconds; required.
	EndTime int64 `json:"end_time,omitzero"`
	// TestMode asks for the orders of formal or of test authorizations.
	TestMode AuthType `json:"test_mode,omitzero"`
}

// GetOrderListResponse is the answer of [Client.GetOrderList].
type GetOrderListResponse struct {
	// OrderList are the orders.
	OrderList []Order `json:"order_list,omitzero"`
}

var prolongTry = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/prolong_try",
	Pages: wecom.Pages{ThirdParty: 91913}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatIfUnsent,
}

// ProlongTry makes a trial longer (延长试用期), during or after it, up to 60 days in all.
//
// Third-party apps. Takes the suite_access_token. Rules: app-trial-total.
// Page: https://developer.work.weixin.qq.com/document/path/91913
func (c *Client) ProlongTry(ctx context.Context, req *ProlongTryRequest, opts ...wecom.CallOption) (*ProlongTryResponse, error) {
	return call[ProlongTryResponse](ctx, c, &prolongTry, req, opts)
}

// ProlongTryRequest is the request of [Client.ProlongTry].
type ProlongTryRequest struct {
	// BuyerCorpID of the customer; required.
	BuyerCorpID string `json:"buyer_corpid,omitzero"`
	// ProlongDays to add; required.
	ProlongDays int64 `json:"prolong_days,omitzero"`
	// AppID of the app in an old suite.
	AppID int64 `json:"appid,omitzero"`
}

// ProlongTryResponse is the answer of [Client.ProlongTry].
type ProlongTryResponse struct {
	// TryEndTime is the new end of the trial, in Unix seconds.
	TryEndTime int64 `json:"try_end_time,omitzero"`
}

var getAccountBalance = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/service/get_account_balance",
	Pages: wecom.Pages{ThirdParty: 100137, Provider: 100138}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// GetAccountBalance reads the balance of the provider's account (充值账户余额查询).
//
// Third-party and provider-developed apps. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/100137
func (c *Client) GetAccountBalance(ctx context.Context, req *GetAccountBalanceRequest, opts ...wecom.CallOption) (*GetAccountBalanceResponse, error) {
	return call[GetAccountBalanceResponse](ctx, c, &getAccountBalance, req, opts)
}

// GetAccountBalanceRequest is the empty request of [Client.GetAccountBalance].
type GetAccountBalanceRequest struct{}

// GetAccountBalanceResponse is the answer of [Client.GetAccountBalance].
type GetAccountBalanceResponse struct {
	// Balance of the account, in fen.
	Balance int64 `json:"balance,omitzero"`
}

var customerAcquisitionGetBillList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/customer_acquisition/get_bill_list",
	Pages: wecom.Pages{ThirdParty: 99602}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// CustomerAcquisitionGetBillList lists what the provider paid for a corp's customer acquisition (获取代支付流水); the token is
// that of the component (获客助手组件).
//
// Third-party apps. Takes the suite_access_token. Rules: acq-component-bill-page, acq-component-bill-span.
// Page: https://developer.work.weixin.qq.com/document/path/99602
func (c *Client) CustomerAcquisitionGetBillList(ctx context.Context, req *CustomerAcquisitionGetBillListRequest, opts ...wecom.CallOption) (*CustomerAcquisitionGetBillListResponse, error) {
	return call[CustomerAcquisitionGetBillListResponse](ctx, c, &customerAcquisitionGetBillList, req, opts)
}

// CustomerAcquisitionGetBillListRequest is the request of [Client.CustomerAcquisitionGetBillList].
type CustomerAcquisitionGetBillListRequest struct {
	// BeginTime is the begin, in Unix seconds; required.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is the end, in Unix seconds, at most 31 days after the begin; required.
	EndTime int64 `json:"end_time,omitzero"`
	// AuthCorpID of the corp; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// Cursor is the next_cursor of the answer before; empty to begin.
	Cursor string `json:"cursor,omitzero"`
	// Limit of payments, 100 if zero, at most 1000.
	Limit int64 `json:"limit,omitzero"`
}

// CustomerAcquisitionGetBillListResponse is the answer of [Client.CustomerAcquisitionGetBillList].
type CustomerAcquisitionGetBillListResponse struct {
	// NextCursor is for the next page; empty after the last one.
	NextCursor string `json:"next_cursor,omitzero"`
	// BillList are the payments.
	BillList []Bill `json:"bill_list,omitzero"`
}

// Bill is a payment for one customer.
type Bill struct {
	// Timestamp of the payment, in Unix seconds.
	Timestamp int64 `json:"timestamp,omitzero"`
	// LinkID of the acquisition link; empty if it was deleted.
	LinkID string `json:"link_id,omitzero"`
	// State that the customer came with.
	State string `json:"state,omitzero"`
	// Price of the payment, in fen.
	Price int64 `json:"price,omitzero"`
}

// CustomerAcquisitionGetBillListAll yields all payments of [Client.CustomerAcquisitionGetBillList]. It ends after an error.
func (c *Client) CustomerAcquisitionGetBillListAll(ctx context.Context, req *CustomerAcquisitionGetBillListRequest, opts ...wecom.CallOption) iter.Seq2[Bill, error] {
	return func(yield func(Bill, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(customerAcquisitionGetBillList.Path, page.Cursor, yield, func(at string) ([]Bill, string, bool, error) {
			page.Cursor = at
			resp, err := c.CustomerAcquisitionGetBillList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.BillList, resp.NextCursor, resp.NextCursor != "", nil
		})
	}
}

package license

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var listOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/list_order",
	Pages: wecom.Pages{ThirdParty: 95647, Provider: 97184}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// ListOrder lists the provider's orders (获取订单列表), a page at a time. [Client.ListOrderAll] walks all pages.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-order-list-span,
// license-order-list-start, license-order-list-end, license-order-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/95647
func (c *Client) ListOrder(ctx context.Context, req *ListOrderRequest, opts ...wecom.CallOption) (*ListOrderResponse, error) {
	resp := new(ListOrderResponse)
	if err := c.core.Do(ctx, &listOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ListOrderRequest is the request of [Client.ListOrder].
type ListOrderRequest struct {
	// CorpID is the client corp; all if empty. For a test corp come its test orders, otherwise real orders only.
	CorpID string `json:"corpid,omitzero"`
	// StartTime is the earliest time of ordering, in Unix seconds; set with EndTime or not at all.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the latest time of ordering, in Unix seconds, at most 31 days after StartTime.
	EndTime int64 `json:"end_time,omitzero"`
	// Limit is the size of a page, at most 1000; 500 if 0.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// ListOrderResponse is the answer of [Client.ListOrder].
type ListOrderResponse struct {
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// OrderList holds the orders.
	OrderList []OrderSummary `json:"order_list,omitzero"`
}

// ListOrderAll walks all pages of [Client.ListOrder] from req.Cursor on. It ends after one error.
func (c *Client) ListOrderAll(ctx context.Context, req *ListOrderRequest, opts ...wecom.CallOption) iter.Seq2[OrderSummary, error] {
	return func(yield func(OrderSummary, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(listOrder.Path, page.Cursor, yield, func(cursor string) ([]OrderSummary, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.ListOrder(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.OrderList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// OrderSummary is an order in a list.
type OrderSummary struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// OrderType is the type of the order.
	OrderType OrderType `json:"order_type,omitzero"`
}

// OrderType is the type of an order (订单类型).
type OrderType int64

// The types of order.
const (
	OrderTypeNew       OrderType = 1 // accounts bought (购买账号)
	OrderTypeRenew     OrderType = 2 // accounts renewed (续期账号)
	OrderTypeMigration OrderType = 5 // moved from the payment by app edition (应用版本付费迁移订单)
	OrderTypeContract  OrderType = 6 // moved from an old contract (历史合同迁移订单)
	OrderTypeUnion     OrderType = 8 // accounts bought for several corps (多企业新购订单)
)

var getOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/get_order",
	Pages: wecom.Pages{ThirdParty: 95648, Provider: 97185}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// GetOrder reads an order of one corp (获取订单详情). [Client.ListOrderAccount] lists its accounts;
// [Client.GetUnionOrder] reads an order for several corps.
//
// Third-party and provider-developed apps, with the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/95648
func (c *Client) GetOrder(ctx context.Context, req *GetOrderRequest, opts ...wecom.CallOption) (*GetOrderResponse, error) {
	resp := new(GetOrderResponse)
	if err := c.core.Do(ctx, &getOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetOrderRequest is the request of [Client.GetOrder].
type GetOrderRequest struct {
	// OrderID is the order; required.
	OrderID string `json:"order_id,omitzero"`
}

// GetOrderResponse is the answer of [Client.GetOrder].
type GetOrderResponse struct {
	// Order is the order.
	Order Order `json:"order,omitzero"`
}

// Order is an order of one corp (订单详情).
type Order struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// OrderType is the type of the order.
	OrderType OrderType `json:"order_type,omitzero"`
	// OrderStatus says whether it was paid.
	OrderStatus OrderStatus `json:"order_status,omitzero"`
	// CorpID is the client corp, encrypted.
	CorpID string `json:"corpid,omitzero"`
	// Price is the amount in fen, a hundredth of a yuan.
	Price int64 `json:"price,omitzero"`
	// AccountCount says how many accounts.
	AccountCount AccountCount `json:"account_count,omitzero"`
	// AccountDuration says for how long.
	AccountDuration OrderDuration `json:"account_duration,omitzero"`
	// CreateTime is when it was placed, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// PayTime is when it was paid, in Unix seconds; absent for those that were moved.
	PayTime int64 `json:"pay_time,omitzero"`
}

// OrderDuration is what an order or a renewal said about the time.
type OrderDuration struct {
	// Months is the number of months of 31 days, if that was given.
	Months int64 `json:"months,omitzero"`
	// Days is the number of days, if that was given.
	Days int64 `json:"days,omitzero"`
	// NewExpireTime is the end that a renewal gave, in Unix seconds.
	NewExpireTime int64 `json:"new_expire_time,omitzero"`
}

// OrderStatus says whether an order was paid (订单状态).
type OrderStatus int64

// The states of an order.
const (
	OrderStatusUnpaid        OrderStatus = 0 // to be paid (待支付)
	OrderStatusPaid          OrderStatus = 1 // paid (已支付)
	OrderStatusCanceled      OrderStatus = 2 // canceled before it was paid (已取消)
	OrderStatusExpired       OrderStatus = 3 // expired before it was paid (已过期)
	OrderStatusRefunding     OrderStatus = 4 // refund asked for (申请退款中)
	OrderStatusRefunded      OrderStatus = 5 // refunded (退款成功)
	OrderStatusRefundRefused OrderStatus = 6 // refund refused (退款被拒绝)
	OrderStatusVoid          OrderStatus = 7 // void, as its corp is a test corp no more (订单已失效)
)

var getUnionOrder = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/get_union_order",
	Pages: wecom.Pages{ThirdParty: 98893, Provider: 98888}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// GetUnionOrder reads an order for several corps (获取多企业订单详情), a page of corps at a time. [Client.GetUnionOrderAll]
// walks the corps of all pages.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-accounts-page.
// Page: https://developer.work.weixin.qq.com/document/path/98893
func (c *Client) GetUnionOrder(ctx context.Context, req *GetUnionOrderRequest, opts ...wecom.CallOption) (*GetUnionOrderResponse, error) {
	resp := new(GetUnionOrderResponse)
	if err := c.core.Do(ctx, &getUnionOrder, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUnionOrderRequest is the request of [Client.GetUnionOrder].
type GetUnionOrderRequest struct {
	// OrderID is the order; required.
	OrderID string `json:"order_id,omitzero"`
	// Limit is the size of a page, at most 1000; 500 if 0.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// GetUnionOrderResponse is the answer of [Client.GetUnionOrder].
type GetUnionOrderResponse struct {
	// Order is the order.
	Order UnionOrder `json:"order,omitzero"`
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// BuyList holds what it buys for each corp.
	BuyList []SubOrder `json:"buy_list,omitzero"`
}

// GetUnionOrderAll walks all pages of [Client.GetUnionOrder] from req.Cursor on. It ends after one error.
func (c *Client) GetUnionOrderAll(ctx context.Context, req *GetUnionOrderRequest, opts ...wecom.CallOption) iter.Seq2[SubOrder, error] {
	return func(yield func(SubOrder, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getUnionOrder.Path, page.Cursor, yield, func(cursor string) ([]SubOrder, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.GetUnionOrder(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.BuyList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// UnionOrder is an order for several corps.
type UnionOrder struct {
	// OrderID identifies the order.
	OrderID string `json:"order_id,omitzero"`
	// OrderType is the type of the order.
	OrderType OrderType `json:"order_type,omitzero"`
	// OrderStatus says whether it was paid.
	OrderStatus OrderStatus `json:"order_status,omitzero"`
	// Price is the amount in fen, a hundredth of a yuan.
	Price int64 `json:"price,omitzero"`
	// CreateTime is when it was placed, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// PayTime is when it was paid, in Unix seconds; 0 before.
	PayTime int64 `json:"pay_time,omitzero"`
}

// SubOrder is the part of an order for one corp (子订单).
type SubOrder struct {
	// SubOrderID identifies the part: [Client.ListOrderAccount] lists its accounts.
	SubOrderID string `json:"sub_order_id,omitzero"`
	// CorpID is the client corp, encrypted.
	CorpID string `json:"corpid,omitzero"`
	// AccountCount says how many accounts.
	AccountCount AccountCount `json:"account_count,omitzero"`
	// AccountDuration says for how long.
	AccountDuration AccountDuration `json:"account_duration,omitzero"`
}

var listOrderAccount = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/list_order_account",
	Pages: wecom.Pages{ThirdParty: 95649, Provider: 97186}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// ListOrderAccount lists the accounts of an order (获取订单中的账号列表), a page at a time: activation codes once bought ones
// are paid, members for a renewal. For an order for several corps, ask with the ids of its parts.
// [Client.ListOrderAccountAll] walks all pages.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-accounts-page.
// Page: https://developer.work.weixin.qq.com/document/path/95649
func (c *Client) ListOrderAccount(ctx context.Context, req *ListOrderAccountRequest, opts ...wecom.CallOption) (*ListOrderAccountResponse, error) {
	resp := new(ListOrderAccountResponse)
	if err := c.core.Do(ctx, &listOrderAccount, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ListOrderAccountRequest is the request of [Client.ListOrderAccount].
type ListOrderAccountRequest struct {
	// OrderID is the order or the part of one; required.
	OrderID string `json:"order_id,omitzero"`
	// Limit is the size of a page, at most 1000; 500 if 0.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// ListOrderAccountResponse is the answer of [Client.ListOrderAccount].
type ListOrderAccountResponse struct {
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// AccountList holds the accounts.
	AccountList []OrderAccount `json:"account_list,omitzero"`
}

// ListOrderAccountAll walks all pages of [Client.ListOrderAccount] from req.Cursor on. It ends after one error.
func (c *Client) ListOrderAccountAll(ctx context.Context, req *ListOrderAccountRequest, opts ...wecom.CallOption) iter.Seq2[OrderAccount, error] {
	return func(yield func(OrderAccount, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(listOrderAccount.Path, page.Cursor, yield, func(cursor string) ([]OrderAccount, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.ListOrderAccount(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.AccountList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// OrderAccount is an account of an order.
type OrderAccount struct {
	// ActiveCode is the activation code, for accounts that were bought.
	ActiveCode string `json:"active_code,omitzero"`
	// UserID is the member, encrypted, for accounts that were renewed.
	UserID string `json:"userid,omitzero"`
	// Type of the account.
	Type AccountType `json:"type,omitzero"`
}

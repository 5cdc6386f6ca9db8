package externalpay

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getBillList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalpay/get_bill_list",
	Pages: wecom.Pages{Internal: 93667, ThirdParty: 93727, Provider: 96701}, Repeat: wecom.RepeatSafe,
}

// GetBillList lists payments and refunds (获取对外收款记录) of members in the visible range. A page may hold fewer items than
// Limit. Apps of providers do not get those of some merchant accounts.
//
// Internal, third-party and provider-developed apps. Rules: externalpay-bill-page, externalpay-bill-span.
// Page: https://developer.work.weixin.qq.com/document/path/93667
func (c *Client) GetBillList(ctx context.Context, req *GetBillListRequest, opts ...wecom.CallOption) (*GetBillListResponse, error) {
	resp := new(GetBillListResponse)
	if err := c.core.Do(ctx, &getBillList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetBillListRequest is the request of [Client.GetBillList].
type GetBillListRequest struct {
	// BeginTime is the begin of the period in Unix seconds; required.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is the end of the period in Unix seconds, at most one month after BeginTime; required.
	EndTime int64 `json:"end_time,omitzero"`
	// PayeeUserID is the member that was paid; all members if unset.
	PayeeUserID string `json:"payee_userid,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000.
	Limit int64 `json:"limit,omitzero"`
}

// GetBillListResponse is the answer of [Client.GetBillList].
type GetBillListResponse struct {
	// NextCursor leads to the next page; empty at the end.
	NextCursor string `json:"next_cursor,omitzero"`
	// BillList holds the payments and refunds.
	BillList []Bill `json:"bill_list,omitzero"`
}

// GetBillListAll yields the items of every page of [Client.GetBillList] from req.Cursor on; req stays as it is.
func (c *Client) GetBillListAll(ctx context.Context, req *GetBillListRequest, opts ...wecom.CallOption) iter.Seq2[Bill, error] {
	page := paging.ValueOf(req)
	return func(yield func(Bill, error) bool) {
		paging.Walk(getBillList.Path, page.Cursor, yield, func(cursor string) ([]Bill, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.GetBillList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.BillList, resp.NextCursor, resp.NextCursor != "", nil
		})
	}
}

// Bill is a payment or a refund.
type Bill struct {
	// TransactionID identifies the transaction.
	TransactionID string `json:"transaction_id,omitzero"`
	// BillType tells a payment from a refund.
	BillType BillType `json:"bill_type,omitzero"`
	// TradeState of the payment; not for refunds.
	TradeState TradeState `json:"trade_state,omitzero"`
	// PayTime is the time of the transaction, in Unix seconds.
	PayTime int64 `json:"pay_time,omitzero"`
	// OutTradeNo is the order number of the merchant; of a refund, that of its payment.
	OutTradeNo string `json:"out_trade_no,omitzero"`
	// OutRefundNo is the number of the refund; refunds only.
	OutRefundNo string `json:"out_refund_no,omitzero"`
	// ExternalUserID is the customer that paid.
	ExternalUserID string `json:"external_userid,omitzero"`
	// TotalFee is the amount in fen.
	TotalFee int64 `json:"total_fee,omitzero"`
	// PayeeUserID is the member that was paid, or that made the refund.
	PayeeUserID string `json:"payee_userid,omitzero"`
	// PaymentType is the way of payment.
	PaymentType PaymentType `json:"payment_type,omitzero"`
	// MchID is the merchant account.
	MchID string `json:"mch_id,omitzero"`
	// Remark on the payment or refund.
	Remark string `json:"remark,omitzero"`
	// CommodityList holds the goods; not for refunds.
	CommodityList []Commodity `json:"commodity_list,omitzero"`
	// TotalRefundFee is the amount refunded, in fen.
	TotalRefundFee int64 `json:"total_refund_fee,omitzero"`
	// RefundList holds the refunds of the payment; not for refunds.
	RefundList []Refund `json:"refund_list,omitzero"`
	// ContactInfo is where to deliver, if the collection asked for it; not for refunds and not for third-party apps.
	ContactInfo ContactInfo `json:"contact_info,omitzero"`
	// MiniprogramInfo is the mini program that the customer paid in; only for that way of payment.
	MiniprogramInfo MiniProgramInfo `json:"miniprogram_info,omitzero"`
}

// BillType tells a payment from a refund (交易类型).
type BillType int64

// The values of BillType.
const (
	BillTypePayment BillType = 0 // payment (收款记录)
	BillTypeRefund  BillType = 1 // refund (退款记录)
)

// TradeState is the state of a payment (交易状态).
type TradeState int64

// The values of TradeState.
const (
	TradeStateDone     TradeState = 1 // done (已完成)
	TradeStateRefunded TradeState = 3 // done, with refunds (已完成有退款)
)

// PaymentType is the way of a payment (收款方式).
type PaymentType int64

// The values of PaymentType.
const (
	PaymentTypeChat        PaymentType = 0  // in a chat (在聊天中收款)
	PaymentTypeQRCode      PaymentType = 1  // by QR code (收款码收款)
	PaymentTypeLive        PaymentType = 2  // in a live stream (在直播间收款)
	PaymentTypeAlbum       PaymentType = 3  // by product album (用产品图册收款)
	PaymentTypeTransfer    PaymentType = 14 // by transfer (转账)
	PaymentTypeMiniProgram PaymentType = 15 // in a mini program (小程序)
)

// Commodity is an item of a payment.
type Commodity struct {
	// Description of the goods.
	Description string `json:"description,omitzero"`
	// Amount is the number of pieces.
	Amount int64 `json:"amount,omitzero"`
}

// Refund is a refund of a payment.
type Refund struct {
	// OutRefundNo is the number of the refund.
	OutRefundNo string `json:"out_refund_no,omitzero"`
	// RefundUserID is the member that made the refund.
	RefundUserID string `json:"refund_userid,omitzero"`
	// RefundComment is the member's remark.
	RefundComment string `json:"refund_comment,omitzero"`
	// RefundReqTime is when the refund was asked for, in Unix seconds.
	RefundReqTime int64 `json:"refund_reqtime,omitzero"`
	// RefundStatus is the state of the refund.
	RefundStatus RefundStatus `json:"refund_status,omitzero"`
	// RefundFee is the amount in fen.
	RefundFee int64 `json:"refund_fee,omitzero"`
}

// RefundStatus is the state of a refund (退款状态).
type RefundStatus int64

// The values of RefundStatus.
const (
	RefundStatusRequested  RefundStatus = 0 // asked for (已申请退款)
	RefundStatusProcessing RefundStatus = 1 // under way (退款处理中)
	RefundStatusDone       RefundStatus = 2 // done (退款成功)
	RefundStatusClosed     RefundStatus = 3 // closed (退款关闭)
	RefundStatusFailed     RefundStatus = 4 // failed (退款异常)
	RefundStatusApproving  RefundStatus = 5 // waits for approval (审批中)
	RefundStatusRefused    RefundStatus = 6 // approval refused (审批失败)
	RefundStatusCanceled   RefundStatus = 7 // approval cancelled (审批取消)
)

// ContactInfo is where to deliver what was paid for; personal data.
type ContactInfo struct {
	// Name of the person.
	Name string `json:"name,omitzero"`
	// Phone of the person.
	Phone string `json:"phone,omitzero"`
	// Address to deliver to.
	Address string `json:"address,omitzero"`
}

// MiniProgramInfo is a mini program.
type MiniProgramInfo struct {
	// AppID of the mini program.
	AppID string `json:"appid,omitzero"`
	// Name of the mini program.
	Name string `json:"name,omitzero"`
}

var getPaymentInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalpay/get_payment_info",
	Pages: wecom.Pages{Internal: 95944, ThirdParty: 95936, Provider: 96702}, Repeat: wecom.RepeatSafe,
}

// GetPaymentInfo lists the order numbers of a collection (获取收款项目的商户单号) that the same app created.
//
// Internal, third-party and provider-developed apps. Rules: pay-own-projects.
// Page: https://developer.work.weixin.qq.com/document/path/95944
func (c *Client) GetPaymentInfo(ctx context.Context, req *GetPaymentInfoRequest, opts ...wecom.CallOption) (*GetPaymentInfoResponse, error) {
	resp := new(GetPaymentInfoResponse)
	if err := c.core.Do(ctx, &getPaymentInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetPaymentInfoRequest is the request of [Client.GetPaymentInfo].
type GetPaymentInfoRequest struct {
	// PaymentID is the collection; required.
	PaymentID string `json:"payment_id,omitzero"`
}

// GetPaymentInfoResponse is the answer of [Client.GetPaymentInfo].
type GetPaymentInfoResponse struct {
	// BillList holds one entry per payment.
	BillList []PaymentBill `json:"bill_list,omitzero"`
}

// PaymentBill is one payment of a collection.
type PaymentBill struct {
	// OutTradeNo is the order number of the merchant.
	OutTradeNo string `json:"out_trade_no,omitzero"`
}

var getFundFlow = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalpay/get_fund_flow",
	Pages: wecom.Pages{Internal: 98100}, Repeat: wecom.RepeatSafe,
}

// GetFundFlow lists what moved the balance of the merchant accounts (获取资金流水). The records of a day are there from 11
// o'clock of the next day on and are kept for 3 years; those of operators outside the visible range are left out.
//
// Internal apps. Rules: externalpay-flow-page, externalpay-flow-span, externalpay-flow-keep.
// Page: https://developer.work.weixin.qq.com/document/path/98100
func (c *Client) GetFundFlow(ctx context.Context, req *GetFundFlowRequest, opts ...wecom.CallOption) (*GetFundFlowResponse, error) {
	resp := new(GetFundFlowResponse)
	if err := c.core.Do(ctx, &getFundFlow, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetFundFlowRequest is the request of [Client.GetFundFlow].
type GetFundFlowRequest struct {
	// BeginTime is the begin of the period in Unix seconds, not before December 2022; required.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is the end of the period in Unix seconds, at most 31 days after BeginTime; required.
	EndTime int64 `json:"end_time,omitzero"`
	// MchID is the merchant account; all accounts if unset.
	MchID string `json:"mch_id,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 200, 100 by default.
	Limit int64 `json:"limit,omitzero"`
}

// GetFundFlowResponse is the answer of [Client.GetFundFlow].
type GetFundFlowResponse struct {
	// NextCursor leads to the next page; empty at the end.
	NextCursor string `json:"next_cursor,omitzero"`
	// FundFlowList holds the records.
	FundFlowList []FundFlow `json:"fund_flow_list,omitzero"`
}

// GetFundFlowAll yields the items of every page of [Client.GetFundFlow] from req.Cursor on; req stays as it is.
func (c *Client) GetFundFlowAll(ctx context.Context, req *GetFundFlowRequest, opts ...wecom.CallOption) iter.Seq2[FundFlow, error] {
	page := paging.ValueOf(req)
	return func(yield func(FundFlow, error) bool) {
		paging.Walk(getFundFlow.Path, page.Cursor, yield, func(cursor string) ([]FundFlow, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.GetFundFlow(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.FundFlowList, resp.NextCursor, resp.NextCursor != "", nil
		})
	}
}

// FundFlow is one movement of a balance.
type FundFlow struct {
	// Timestamp of the movement, in Unix seconds.
	Timestamp int64 `json:"timestamp,omitzero"`
	// RequestNo is the record's number at WeChat Pay.
	RequestNo string `json:"request_no,omitzero"`
	// TransactionType says why the balance moved.
	TransactionType TransactionType `json:"transaction_type,omitzero"`
	// FundFlowType tells income from expense.
	FundFlowType FundFlowType `json:"fund_flow_type,omitzero"`
	// TransactionAmount is the amount in fen.
	TransactionAmount int64 `json:"transaction_amount,omitzero"`
	// AccountBalance is the balance afterwards, in fen.
	AccountBalance int64 `json:"account_balance,omitzero"`
	// OutTradeNo is the order number of the merchant.
	OutTradeNo string `json:"out_trade_no,omitzero"`
	// MchID is the merchant account.
	MchID string `json:"mch_id,omitzero"`
	// OperatorUserID is the member behind the movement.
	OperatorUserID string `json:"operator_userid,omitzero"`
	// GroupList holds the groups of rules it belongs to.
	GroupList []RuleGroup `json:"group_list,omitzero"`
	// Remark on the movement.
	Remark string `json:"remark,omitzero"`
}

// RuleGroup is a group of rules.
type RuleGroup struct {
	// GroupName is the name.
	GroupName string `json:"group_name,omitzero"`
}

// TransactionType is why a balance moved (动账类型).
type TransactionType int64

// The values of TransactionType.
const (
	TransactionTypeRefund     TransactionType = 1 // refund (退款)
	TransactionTypeFee        TransactionType = 2 // fee (交易手续费)
	TransactionTypePayment    TransactionType = 3 // payment (收款)
	TransactionTypeWithdrawal TransactionType = 4 // withdrawal (提现)
	TransactionTypeOther      TransactionType = 5 // anything else (其他)
)

// FundFlowType is the direction of a movement (收支类型).
type FundFlowType int64

// The values of FundFlowType.
const (
	FundFlowTypeIncome  FundFlowType = 1 // income (收入)
	FundFlowTypeExpense FundFlowType = 2 // expense (支出)
)

package school

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getPaymentResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/get_payment_result",
	Pages: wecom.Pages{Internal: 94470, ThirdParty: 94553}, Repeat: wecom.RepeatSafe,
}

// GetPaymentResult reads who has paid what a class is asked to pay (获取学生付款结果). Only the app that asked can read it.
//
// Internal and third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/94470
func (c *Client) GetPaymentResult(ctx context.Context, req *GetPaymentResultRequest, opts ...wecom.CallOption) (*GetPaymentResultResponse, error) {
	resp := new(GetPaymentResultResponse)
	if err := c.core.Do(ctx, &getPaymentResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetPaymentResultRequest is the request of [Client.GetPaymentResult].
type GetPaymentResultRequest struct {
	// PaymentID is the payment; required.
	PaymentID string `json:"payment_id"`
}

// GetPaymentResultResponse is the answer of [Client.GetPaymentResult].
type GetPaymentResultResponse struct {
	// ProjectName is what it is for.
	ProjectName string `json:"project_name,omitzero"`
	// Amount is the amount, in the unit in which the app asked for it.
	Amount int64 `json:"amount,omitzero"`
	// PaymentResult holds the students.
	PaymentResult []Payment `json:"payment_result,omitzero"`
}

// Payment is what one student has to pay (学生付款信息).
type Payment struct {
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
	// TradeState is 1 when paid, 0 before.
	TradeState int64 `json:"trade_state,omitzero"`
	// TradeNo is the order, for [Client.GetTrade].
	TradeNo string `json:"trade_no,omitzero"`
	// PayerParentUserID is the parent who paid.
	PayerParentUserID string `json:"payer_parent_userid,omitzero"`
}

var getTrade = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/get_trade",
	Pages: wecom.Pages{Internal: 94471, ThirdParty: 94554}, Repeat: wecom.RepeatSafe,
}

// GetTrade reads one paid order (获取订单详情). Only the app that asked for the payment can read it.
//
// Internal and third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/94471
func (c *Client) GetTrade(ctx context.Context, req *GetTradeRequest, opts ...wecom.CallOption) (*GetTradeResponse, error) {
	resp := new(GetTradeResponse)
	if err := c.core.Do(ctx, &getTrade, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetTradeRequest is the request of [Client.GetTrade].
type GetTradeRequest struct {
	// PaymentID is the payment; required.
	PaymentID string `json:"payment_id"`
	// TradeNo is the order; required.
	TradeNo string `json:"trade_no"`
}

// GetTradeResponse is the answer of [Client.GetTrade].
type GetTradeResponse struct {
	// TransactionID is the transaction at WeChat Pay.
	TransactionID string `json:"transaction_id,omitzero"`
	// PayTime is the time of payment, in Unix seconds.
	PayTime int64 `json:"pay_time,omitzero"`
}

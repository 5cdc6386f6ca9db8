package payment

import (
	"cmp"
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

// CheckName says whether the receiver's name is checked (校验用户姓名选项).
type CheckName string

// The ways to check a name.
const (
	// NoCheck does not check the name (不校验真实姓名).
	NoCheck CheckName = "NO_CHECK"
	// ForceCheck pays only who has that real name (强校验真实姓名).
	ForceCheck CheckName = "FORCE_CHECK"
)

// MessageType is the kind of message that tells of a payment (付款消息类型).
type MessageType string

// The kinds of message.
const (
	// NormalMessage tells of an ordinary payment (普通付款消息).
	NormalMessage MessageType = "NORMAL_MSG"
	// ApprovalMessage tells of a payment that was approved (审批付款消息). The page prints a space after APPROVAL.
	ApprovalMessage MessageType = "APPROVAL_MSG"
)

// TransferStatus is the state of a payment (转账状态).
type TransferStatus string

// The states of a payment.
const (
	// TransferSuccess was paid (转账成功).
	TransferSuccess TransferStatus = "SUCCESS"
	// TransferFailed was not paid (转账失败).
	TransferFailed TransferStatus = "FAILED"
	// TransferProcessing is not decided yet (处理中).
	TransferProcessing TransferStatus = "PROCESSING"
)

var promotionPayWWSPTrans2Pocket = wecom.Endpoint{
	Method: http.MethodPost, Host: host, Path: "/mmpaymkttransfers/promotion/paywwsptrans2pocket", Body: wecom.BodyXML,
	Pages: wecom.Pages{Internal: 90278}, Credential: wecom.NoCredential, Repeat: wecom.RepeatIfUnsent,
}

// PromotionPayWWSPTrans2Pocket pays a member into the WeChat wallet (向员工付款). The function takes no new merchants. Every
// failure is undecided: query the order, and repeat it only with its own number and values.
//
// Internal apps. Rules: staffpay-amount, staffpay-user-daily-amount, staffpay-user-daily-count, staffpay-user-interval,
// staffpay-merchant-daily, staffpay-act-name, staffpay-real-name, staffpay-approval, staffpay-retry-same-number.
// Page: https://developer.work.weixin.qq.com/document/path/90278
func (c *Client) PromotionPayWWSPTrans2Pocket(ctx context.Context, req *PromotionPayWWSPTrans2PocketRequest, opts ...wecom.CallOption) (*PromotionPayWWSPTrans2PocketResponse, error) {
	if err := c.needSecret(&promotionPayWWSPTrans2Pocket); err != nil {
		return nil, err
	}
	full := copyOf(req)
	full.MchID, full.AppID, full.NonceStr = c.merchant.ID, cmp.Or(full.AppID, c.core.CorpID()), nonce()
	full.WorkWXSign = c.signApp(&full, transferSigned())
	full.Sign = c.sign(&full)
	return call[PromotionPayWWSPTrans2PocketResponse](ctx, c, &promotionPayWWSPTrans2Pocket, &full, false, opts)
}

// PromotionPayWWSPTrans2PocketRequest is the request of [Client.PromotionPayWWSPTrans2Pocket].
type PromotionPayWWSPTrans2PocketRequest struct {
	// AppID is the corp's id, at most 128 characters; the client's corp if empty.
	AppID string `xml:"appid,omitempty"`
	// MchID is the merchant; the method takes that of [Merchant].
	MchID string `xml:"mch_id,omitempty"`
	// DeviceInfo is the number of the terminal (设备号), at most 32 characters.
	DeviceInfo string `xml:"device_info,omitempty"`
	// NonceStr is a random text of at most 32 characters; the method makes it.
	NonceStr string `xml:"nonce_str,omitempty"`
	// Sign is the signature of the merchant (微信支付签名); the method makes it.
	Sign string `xml:"sign,omitempty"`
	// PartnerTradeNo is the number of the order (商户订单号), at most 32 digits and letters, never used before but to repeat
	// the same order. The query takes 28 only; required.
	PartnerTradeNo string `xml:"partner_trade_no,omitempty"`
	// OpenID of the member who is paid, under AppID, at most 64 characters; required.
	OpenID string `xml:"openid,omitempty"`
	// CheckName says whether the receiver's name is checked; required.
	CheckName CheckName `xml:"check_name,omitempty"`
	// ReUserName is the receiver's real name, at most 64 characters; required with [ForceCheck].
	ReUserName string `xml:"re_user_name,omitempty"`
	// Amount in fen, from 100 to 20,000 unless the merchant was granted more; required.
	Amount int64 `xml:"amount,omitempty"`
	// Desc says what is paid for (付款说明), at most 81 characters; required.
	Desc string `xml:"desc,omitempty"`
	// SpbillCreateIP is the address of the machine that calls, at most 32 characters; required.
	SpbillCreateIP string `xml:"spbill_create_ip,omitempty"`
	// WorkWXSign is the signature of the app (企业微信签名); the method makes it.
	WorkWXSign string `xml:"workwx_sign,omitempty"`
	// WWMsgType is the kind of message that tells of the payment; required.
	WWMsgType MessageType `xml:"ww_msg_type,omitempty"`
	// ApprovalNumber is the number of the approval (审批单号); required with [ApprovalMessage].
	ApprovalNumber string `xml:"approval_number,omitempty"`
	// ApprovalType is 1; required with [ApprovalMessage].
	ApprovalType int64 `xml:"approval_type,omitempty"`
	// ActName is the name of the project (项目名称), at most 50 characters; required.
	ActName string `xml:"act_name,omitempty"`
	// AgentID is the app that pays.
	AgentID int64 `xml:"agentid,omitempty"`
}

// PromotionPayWWSPTrans2PocketResponse is the answer of [Client.PromotionPayWWSPTrans2Pocket].
type PromotionPayWWSPTrans2PocketResponse struct {
	// AppID is the app id of the request.
	AppID string `json:"appid,omitzero"`
	// MchID is the merchant.
	MchID string `json:"mch_id,omitzero"`
	// DeviceInfo is the number of the terminal.
	DeviceInfo string `json:"device_info,omitzero"`
	// NonceStr is a random text.
	NonceStr string `json:"nonce_str,omitzero"`
	// PartnerTradeNo is the number of the order.
	PartnerTradeNo string `json:"partner_trade_no,omitzero"`
	// PaymentNo is the number that the payment platform gave the payment (微信订单号).
	PaymentNo string `json:"payment_no,omitzero"`
	// PaymentTime is when it was paid, as text like 2017-07-20 22:05:59, in the page's example with full-width colons.
	PaymentTime string `json:"payment_time,omitzero"`
}

var promotionQueryWWSPTrans2Pocket = wecom.Endpoint{
	Method: http.MethodPost, Host: host, Path: "/mmpaymkttransfers/promotion/querywwsptrans2pocket", Body: wecom.BodyXML,
	Pages: wecom.Pages{Internal: 90279}, Credential: wecom.NoCredential, Repeat: wecom.RepeatSafe,
}

// PromotionQueryWWSPTrans2Pocket tells what became of a payment (查询付款记录) of the last 30 days. An order that is not
// found ([wecom.ErrNotFound]) may still be in the works: that is no failure.
//
// Internal apps. Rules: staffpay-query-age, staffpay-query-frequency, staffpay-trade-no.
// Page: https://developer.work.weixin.qq.com/document/path/90279
func (c *Client) PromotionQueryWWSPTrans2Pocket(ctx context.Context, req *PromotionQueryWWSPTrans2PocketRequest, opts ...wecom.CallOption) (*PromotionQueryWWSPTrans2PocketResponse, error) {
	full := copyOf(req)
	full.MchID, full.AppID, full.NonceStr = c.merchant.ID, cmp.Or(full.AppID, c.core.CorpID()), nonce()
	full.Sign = c.sign(&full)
	return call[PromotionQueryWWSPTrans2PocketResponse](ctx, c, &promotionQueryWWSPTrans2Pocket, &full, false, opts)
}

// PromotionQueryWWSPTrans2PocketRequest is the request of [Client.PromotionQueryWWSPTrans2Pocket].
type PromotionQueryWWSPTrans2PocketRequest struct {
	// NonceStr is a random text of at most 32 characters; the method makes it.
	NonceStr string `xml:"nonce_str,omitempty"`
	// Sign is the signature of the merchant (微信支付签名); the method makes it.
	Sign string `xml:"sign,omitempty"`
	// PartnerTradeNo is the number of the order, at most 28 characters; required.
	PartnerTradeNo string `xml:"partner_trade_no,omitempty"`
	// MchID is the merchant; the method takes that of [Merchant].
	MchID string `xml:"mch_id,omitempty"`
	// AppID is the app id that was paid with, at most 128 characters; the client's corp if empty.
	AppID string `xml:"appid,omitempty"`
}

// PromotionQueryWWSPTrans2PocketResponse is the answer of [Client.PromotionQueryWWSPTrans2Pocket].
type PromotionQueryWWSPTrans2PocketResponse struct {
	// PartnerTradeNo is the number of the order.
	PartnerTradeNo string `json:"partner_trade_no,omitzero"`
	// MchID is the merchant.
	MchID string `json:"mch_id,omitzero"`
	// AppID is the app id of the request; only the page's example shows it.
	AppID string `json:"appid,omitzero"`
	// DetailID is the number that the payment platform gave the payment.
	DetailID string `json:"detail_id,omitzero"`
	// Status of the payment.
	Status TransferStatus `json:"status,omitzero"`
	// Reason of a failure, for people.
	Reason string `json:"reason,omitzero"`
	// OpenID is who was paid.
	OpenID string `json:"openid,omitzero"`
	// TransferName is the receiver's name.
	TransferName string `json:"transfer_name,omitzero"`
	// PaymentAmount in fen.
	PaymentAmount int64 `json:"payment_amount,omitzero"`
	// TransferTime is when it was ordered, as text like 2015-04-21 20:00:00.
	TransferTime string `json:"transfer_time,omitzero"`
	// Desc says what was paid for.
	Desc string `json:"desc,omitzero"`
}

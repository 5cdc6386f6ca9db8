package payment

import (
	"cmp"
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

// Scene is what a red packet is for (发放红包使用场景).
type Scene string

// The scenes.
const (
	// SceneSale is a sales promotion (商品促销).
	SceneSale Scene = "PRODUCT_1"
	// SceneRaffle is a raffle (抽奖).
	SceneRaffle Scene = "PRODUCT_2"
	// SceneVirtualPrize is a prize of virtual goods (虚拟物品兑奖).
	SceneVirtualPrize Scene = "PRODUCT_3"
	// SceneWelfare is the welfare of the corp's own people (企业内部福利).
	SceneWelfare Scene = "PRODUCT_4"
	// SceneChannel is a share for a sales channel (渠道分润).
	SceneChannel Scene = "PRODUCT_5"
	// SceneInsurance is a gift back from an insurance (保险回馈).
	SceneInsurance Scene = "PRODUCT_6"
	// SceneLottery is the win of a lottery (彩票派奖).
	SceneLottery Scene = "PRODUCT_7"
	// SceneTaxLottery is the win of a tax lottery (税务刮奖).
	SceneTaxLottery Scene = "PRODUCT_8"
)

// RedPackStatus is the state of a red packet (红包状态).
type RedPackStatus string

// The states of a red packet.
const (
	// RedPackSending is on its way (发放).
	RedPackSending RedPackStatus = "SENDING"
	// RedPackSent was sent and not yet opened (已发放待领取).
	RedPackSent RedPackStatus = "SENT"
	// RedPackFailed was not sent (发放失败).
	RedPackFailed RedPackStatus = "FAILED"
	// RedPackReceived was opened (已领取).
	RedPackReceived RedPackStatus = "RECEIVED"
	// RedPackRefunding is on its way back (退款中).
	RedPackRefunding RedPackStatus = "RFUND_ING"
	// RedPackRefunded went back (已退款).
	RedPackRefunded RedPackStatus = "REFUND"
)

var sendWorkWXRedPack = wecom.Endpoint{
	Method: http.MethodPost, Host: host, Path: "/mmpaymkttransfers/sendworkwxredpack", Body: wecom.BodyXML,
	Pages: wecom.Pages{Internal: 90275}, Credential: wecom.NoCredential, Repeat: wecom.RepeatIfUnsent,
}

// SendWorkWXRedPack sends a red packet to a member (发放企业红包). A failure is an [Error]: while it is undecided, and after
// any other error of a call that was sent, repeat the order only with its own number and values, or query it.
//
// Internal apps. Rules: redpack-per-minute, redpack-amount, redpack-merchant-daily, redpack-user-daily-amount,
// redpack-user-daily-count, redpack-sender, redpack-retry-same-billno.
// Page: https://developer.work.weixin.qq.com/document/path/90275
func (c *Client) SendWorkWXRedPack(ctx context.Context, req *SendWorkWXRedPackRequest, opts ...wecom.CallOption) (*SendWorkWXRedPackResponse, error) {
	if err := c.needSecret(&sendWorkWXRedPack); err != nil {
		return nil, err
	}
	full := copyOf(req)
	full.MchID, full.WXAppID, full.NonceStr = c.merchant.ID, cmp.Or(full.WXAppID, c.core.CorpID()), nonce()
	full.WorkWXSign = c.signApp(&full, redPacketSigned())
	full.Sign = c.sign(&full)
	return call[SendWorkWXRedPackResponse](ctx, c, &sendWorkWXRedPack, &full, true, opts)
}

// SendWorkWXRedPackRequest is the request of [Client.SendWorkWXRedPack].
type SendWorkWXRedPackRequest struct {
	// NonceStr is a random text of at most 32 characters; the method makes it.
	NonceStr string `xml:"nonce_str,omitempty"`
	// Sign is the signature of the merchant (微信支付签名); the method makes it.
	Sign string `xml:"sign,omitempty"`
	// MchBillNo is the number of the order (商户订单号), at most 28 digits and letters, never used before but to repeat the
	// same order: such as the merchant's number, the date and ten digits; required.
	MchBillNo string `xml:"mch_billno,omitempty"`
	// MchID is the merchant; the method takes that of [Merchant].
	MchID string `xml:"mch_id,omitempty"`
	// WXAppID is the corp's id or that of an official account, at most 32 characters; the client's corp if empty.
	WXAppID string `xml:"wxappid,omitempty"`
	// SenderName is the name of the person who sends, at most 128 characters; not together with AgentID.
	SenderName string `xml:"sender_name,omitempty"`
	// AgentID is the app that sends; not together with SenderName.
	AgentID int64 `xml:"agentid,omitempty"`
	// SenderHeaderMediaID is the sender's picture as uploaded material, at most 128 characters.
	SenderHeaderMediaID string `xml:"sender_header_media_id,omitempty"`
	// ReOpenID is the openid of the member who receives it, under WXAppID, at most 32 characters; required.
	ReOpenID string `xml:"re_openid,omitempty"`
	// TotalAmount in fen, from 100 to 20,000 unless SceneID is set and the merchant was granted more; required.
	TotalAmount int64 `xml:"total_amount,omitempty"`
	// Wishing is the greeting (红包祝福语), at most 128 characters; required.
	Wishing string `xml:"wishing,omitempty"`
	// ActName is the name of the campaign (项目名称), at most 32 characters; required.
	ActName string `xml:"act_name,omitempty"`
	// Remark is a note (备注), at most 256 characters; required.
	Remark string `xml:"remark,omitempty"`
	// SceneID is what it is for; required for less than 1 yuan and more than 200.
	SceneID Scene `xml:"scene_id,omitempty"`
	// WorkWXSign is the signature of the app (企业微信签名); the method makes it.
	WorkWXSign string `xml:"workwx_sign,omitempty"`
}

// SendWorkWXRedPackResponse is the answer of [Client.SendWorkWXRedPack].
type SendWorkWXRedPackResponse struct {
	// MchBillNo is the number of the order.
	MchBillNo string `json:"mch_billno,omitzero"`
	// MchID is the merchant.
	MchID string `json:"mch_id,omitzero"`
	// WXAppID is the app id of the request.
	WXAppID string `json:"wxappid,omitzero"`
	// ReOpenID is the receiver.
	ReOpenID string `json:"re_openid,omitzero"`
	// TotalAmount in fen.
	TotalAmount int64 `json:"total_amount,omitzero"`
	// SendListID is the number that the payment platform gave the red packet (微信单号).
	SendListID string `json:"send_listid,omitzero"`
	// SenderName is the name of the person who sent it.
	SenderName string `json:"sender_name,omitzero"`
	// SenderHeaderMediaID is the sender's picture.
	SenderHeaderMediaID string `json:"sender_header_media_id,omitzero"`
}

var queryWorkWXRedPack = wecom.Endpoint{
	Method: http.MethodPost, Host: host, Path: "/mmpaymkttransfers/queryworkwxredpack", Body: wecom.BodyXML,
	Pages: wecom.Pages{Internal: 90276}, Credential: wecom.NoCredential, Repeat: wecom.RepeatSafe,
}

// QueryWorkWXRedPack tells what became of a red packet (查询红包记录) of the last 30 days. An order that is not found
// ([wecom.ErrNotFound]) may still be in the works: that is no failure.
//
// Internal apps. Rules: redpack-query-days, redpack-query-frequency, redpack-mch-billno.
// Page: https://developer.work.weixin.qq.com/document/path/90276
func (c *Client) QueryWorkWXRedPack(ctx context.Context, req *QueryWorkWXRedPackRequest, opts ...wecom.CallOption) (*QueryWorkWXRedPackResponse, error) {
	full := copyOf(req)
	full.MchID, full.AppID, full.NonceStr = c.merchant.ID, cmp.Or(full.AppID, c.core.CorpID()), nonce()
	full.Sign = c.sign(&full)
	return call[QueryWorkWXRedPackResponse](ctx, c, &queryWorkWXRedPack, &full, true, opts)
}

// QueryWorkWXRedPackRequest is the request of [Client.QueryWorkWXRedPack].
type QueryWorkWXRedPackRequest struct {
	// NonceStr is a random text of at most 32 characters; the method makes it.
	NonceStr string `xml:"nonce_str,omitempty"`
	// Sign is the signature of the merchant (微信支付签名); the method makes it.
	Sign string `xml:"sign,omitempty"`
	// MchBillNo is the number of the order, at most 28 characters; required.
	MchBillNo string `xml:"mch_billno,omitempty"`
	// MchID is the merchant; the method takes that of [Merchant].
	MchID string `xml:"mch_id,omitempty"`
	// AppID is the app id that the red packet was sent with; the client's corp if empty.
	AppID string `xml:"appid,omitempty"`
}

// QueryWorkWXRedPackResponse is the answer of [Client.QueryWorkWXRedPack]. Its times are text like 2017-07-20 22:45:12,
// in the page's example with full-width colons.
type QueryWorkWXRedPackResponse struct {
	// MchBillNo is the number of the order.
	MchBillNo string `json:"mch_billno,omitzero"`
	// MchID is the merchant.
	MchID string `json:"mch_id,omitzero"`
	// DetailID is the number that the payment platform gave the red packet.
	DetailID string `json:"detail_id,omitzero"`
	// Status of the red packet.
	Status RedPackStatus `json:"status,omitzero"`
	// SendType is how it was sent: API, by a program.
	SendType string `json:"send_type,omitzero"`
	// TotalAmount in fen.
	TotalAmount int64 `json:"total_amount,omitzero"`
	// Reason of a failure, for people.
	Reason string `json:"reason,omitzero"`
	// SendTime is when it was sent.
	SendTime string `json:"send_time,omitzero"`
	// RefundTime is when it went back unopened.
	RefundTime string `json:"refund_time,omitzero"`
	// RefundAmount is what went back, in fen.
	RefundAmount int64 `json:"refund_amount,omitzero"`
	// Wishing is the greeting.
	Wishing string `json:"wishing,omitzero"`
	// Remark is the description of the campaign, which old versions of WeChat show.
	Remark string `json:"remark,omitzero"`
	// ActName is the name of the campaign.
	ActName string `json:"act_name,omitzero"`
	// OpenID is who opened it.
	OpenID string `json:"openid,omitzero"`
	// Amount that was received, in fen.
	Amount int64 `json:"amount,omitzero"`
	// RcvTime is when it was opened.
	RcvTime string `json:"rcv_time,omitzero"`
	// SenderName is the name of the person who sent it.
	SenderName string `json:"sender_name,omitzero"`
	// SenderHeaderMediaID is the sender's picture.
	SenderHeaderMediaID string `json:"sender_header_media_id,omitzero"`
}

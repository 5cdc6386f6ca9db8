package contact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var corpGetJoinQRCode = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/corp/get_join_qrcode",
	Pages: wecom.Pages{Internal: 91714}, Repeat: wecom.RepeatSafe,
}

// CorpGetJoinQRCode gets a QR code by which people join the corp (获取加入企业二维码).
//
// Internal apps with the secret of the address-book assistant (通讯录同步). Rules: join-qrcode-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/91714
func (c *Client) CorpGetJoinQRCode(ctx context.Context, req *CorpGetJoinQRCodeRequest, opts ...wecom.CallOption) (*CorpGetJoinQRCodeResponse, error) {
	resp := new(CorpGetJoinQRCodeResponse)
	if err := c.core.Do(ctx, &corpGetJoinQRCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetJoinQRCodeRequest is the request of [Client.CorpGetJoinQRCode].
type CorpGetJoinQRCodeRequest struct {
	// SizeType is the size of the picture.
	SizeType QRCodeSize `url:"size_type,omitempty"`
}

// QRCodeSize is the size of a QR code in pixels (qrcode尺寸类型).
type QRCodeSize int64

// The sizes of a QR code.
const (
	QRCodeSize171  QRCodeSize = 1 // 171 x 171
	QRCodeSize399  QRCodeSize = 2 // 399 x 399
	QRCodeSize741  QRCodeSize = 3 // 741 x 741
	QRCodeSize2052 QRCodeSize = 4 // 2052 x 2052
)

// CorpGetJoinQRCodeResponse is the answer of [Client.CorpGetJoinQRCode].
type CorpGetJoinQRCodeResponse struct {
	// JoinQRCode is the address of the picture, for 7 days.
	JoinQRCode string `json:"join_qrcode,omitzero"`
}

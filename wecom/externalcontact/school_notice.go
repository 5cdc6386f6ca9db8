package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getSubscribeQRCode = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/get_subscribe_qr_code",
	Pages: wecom.Pages{Internal: 92320, ThirdParty: 92197, Provider: 96719}, Repeat: wecom.RepeatSafe,
}

// GetSubscribeQRCode reads the QR codes of the school notice (获取「学校通知」二维码).
//
// Internal, third-party and provider-developed apps. Rules: school-subscribe-verified.
// Page: https://developer.work.weixin.qq.com/document/path/92320
func (c *Client) GetSubscribeQRCode(ctx context.Context, req *GetSubscribeQRCodeRequest, opts ...wecom.CallOption) (*GetSubscribeQRCodeResponse, error) {
	resp := new(GetSubscribeQRCodeResponse)
	if err := c.core.Do(ctx, &getSubscribeQRCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetSubscribeQRCodeRequest is the request of [Client.GetSubscribeQRCode]; it has no fields.
type GetSubscribeQRCodeRequest struct{}

// GetSubscribeQRCodeResponse is the answer of [Client.GetSubscribeQRCode].
type GetSubscribeQRCodeResponse struct {
	// QRCodeBig is the URL of the code of 1200 pixels.
	QRCodeBig string `json:"qrcode_big,omitzero"`
	// QRCodeMiddle is the URL of the code of 430 pixels.
	QRCodeMiddle string `json:"qrcode_middle,omitzero"`
	// QRCodeThumb is the URL of the code of 258 pixels.
	QRCodeThumb string `json:"qrcode_thumb,omitzero"`
}

var getSubscribeMode = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/get_subscribe_mode",
	Pages: wecom.Pages{Internal: 92318, ThirdParty: 92290}, Repeat: wecom.RepeatSafe,
}

// GetSubscribeMode reads how parents may follow the school notice (获取「学校通知」的关注模式).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92318
func (c *Client) GetSubscribeMode(ctx context.Context, req *GetSubscribeModeRequest, opts ...wecom.CallOption) (*GetSubscribeModeResponse, error) {
	resp := new(GetSubscribeModeResponse)
	if err := c.core.Do(ctx, &getSubscribeMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetSubscribeModeRequest is the request of [Client.GetSubscribeMode]; it has no fields.
type GetSubscribeModeRequest struct{}

// GetSubscribeModeResponse is the answer of [Client.GetSubscribeMode].
type GetSubscribeModeResponse struct {
	// SubscribeMode is 1 by scanning and filling in, 2 not by scanning.
	SubscribeMode int64 `json:"subscribe_mode,omitzero"`
}

var setSubscribeMode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/set_subscribe_mode",
	Pages: wecom.Pages{Internal: 92318, ThirdParty: 92290}, Repeat: wecom.RepeatSafe,
}

// SetSubscribeMode sets how parents may follow the school notice (设置「学校通知」的关注模式).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92318
func (c *Client) SetSubscribeMode(ctx context.Context, req *SetSubscribeModeRequest, opts ...wecom.CallOption) (*SetSubscribeModeResponse, error) {
	resp := new(SetSubscribeModeResponse)
	if err := c.core.Do(ctx, &setSubscribeMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetSubscribeModeRequest is the request of [Client.SetSubscribeMode].
type SetSubscribeModeRequest struct {
	// SubscribeMode is 1 by scanning and filling in, 2 not by scanning; required.
	SubscribeMode int64 `json:"subscribe_mode,omitzero"`
}

// SetSubscribeModeResponse is the answer of [Client.SetSubscribeMode]; it has no fields beyond success.
type SetSubscribeModeResponse struct{}

package openhw

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var deviceGenLoginQRCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/gen_login_qrcode",
	Pages: wecom.Pages{Hardware: 98023}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatIfUnsent,
}

// DeviceGenLoginQRCode makes the QR code that opens the menu of a device (获取设备管理二维码).
//
// Hardware vendors. Takes the device_access_token. Rules: hw-static-qr-frequency,
// hw-dynamic-menu-qr-frequency, hw-dynamic-qr-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98023
func (c *Client) DeviceGenLoginQRCode(ctx context.Context, req *DeviceGenLoginQRCodeRequest, opts ...wecom.CallOption) (*DeviceGenLoginQRCodeResponse, error) {
	resp := new(DeviceGenLoginQRCodeResponse)
	if err := c.core.Do(ctx, &deviceGenLoginQRCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceGenLoginQRCodeRequest is the request of [Client.DeviceGenLoginQRCode].
type DeviceGenLoginQRCodeRequest struct {
	// State comes back in the event of the scan.
	State string `json:"state,omitzero"`
	// Type is how long the code lasts; QRCodeTypeStatic if unset.
	Type QRCodeType `json:"type,omitzero"`
}

// DeviceGenLoginQRCodeResponse is the answer of [Client.DeviceGenLoginQRCode].
type DeviceGenLoginQRCodeResponse struct {
	// QRCodeContent is an address to draw as a QR code.
	QRCodeContent string `json:"qrcode_content,omitzero"`
	// ExpiresIn is the lifetime in seconds of a dynamic code, always 300.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

// QRCodeType is how long a QR code lasts (二维码类型).
type QRCodeType int64

// The values of QRCodeType.
const (
	QRCodeTypeStatic  QRCodeType = 0 // lasting (静态二维码)
	QRCodeTypeDynamic QRCodeType = 1 // for 300 seconds (动态二维码)
)

var deviceGenIDDynamicQRCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/gen_id_dynamic_qrcode",
	Pages: wecom.Pages{Hardware: 98024}, Credential: wecom.ModelToken, Repeat: wecom.RepeatIfUnsent,
}

// DeviceGenIDDynamicQRCode makes a QR code that tells which device it is (获取设备身份识别二维码), with which members bind the
// device, open its page or print. The lasting one is in [DeviceDetail.QRCode].
//
// Hardware vendors. Takes the model_access_token. Rules: hw-dynamic-qr-frequency, hw-dynamic-qr-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98024
func (c *Client) DeviceGenIDDynamicQRCode(ctx context.Context, req *DeviceGenIDDynamicQRCodeRequest, opts ...wecom.CallOption) (*DeviceGenIDDynamicQRCodeResponse, error) {
	resp := new(DeviceGenIDDynamicQRCodeResponse)
	if err := c.core.Do(ctx, &deviceGenIDDynamicQRCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceGenIDDynamicQRCodeRequest is the request of [Client.DeviceGenIDDynamicQRCode].
type DeviceGenIDDynamicQRCodeRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
	// State comes back in the event of the scan.
	State string `json:"state,omitzero"`
}

// DeviceGenIDDynamicQRCodeResponse is the answer of [Client.DeviceGenIDDynamicQRCode].
type DeviceGenIDDynamicQRCodeResponse struct {
	// QRCodeContent is an address to draw as a QR code.
	QRCodeContent string `json:"qrcode_content,omitzero"`
	// ExpiresIn is the lifetime in seconds, always 300.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

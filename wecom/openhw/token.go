package openhw

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getModelToken = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/get_model_token",
	Pages: wecom.Pages{Hardware: 95992}, Credential: wecom.NoCredential, Repeat: wecom.RepeatSafe,
}

// GetModelToken fetches the model_access_token of a device model (获取设备型号调用凭证). Calls do that by themselves with
// [Client.ModelCredential]: use it only to hand a token to other software. Keep the token: frequent fetching is blocked.
//
// Hardware vendors. Takes no token. Rules: hw-model-ticket-ttl, hw-model-token-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/95992
func (c *Client) GetModelToken(ctx context.Context, req *GetModelTokenRequest, opts ...wecom.CallOption) (*GetModelTokenResponse, error) {
	resp := new(GetModelTokenResponse)
	if err := c.core.Do(ctx, &getModelToken, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetModelTokenRequest is the request of [Client.GetModelToken].
type GetModelTokenRequest struct {
	// ModelID of the device model, shown in the provider's console; required.
	ModelID string `json:"model_id,omitzero"`
	// ModelSecret of the model; required. Do not print it.
	ModelSecret string `json:"model_secret,omitzero"`
	// ModelTicket is the latest that the platform pushed to the callback: every ten minutes, valid for 30; required. Do
	// not print it.
	ModelTicket string `json:"model_ticket,omitzero"`
}

// GetModelTokenResponse is the answer of [Client.GetModelToken].
type GetModelTokenResponse struct {
	// ModelAccessToken to call with, at most 512 bytes. Do not print it.
	ModelAccessToken string `json:"model_access_token,omitzero"`
	// ExpiresIn is its lifetime in seconds, mostly 7200.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

var getDeviceSecret = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/get_device_secret",
	Pages: wecom.Pages{Hardware: 95993}, Credential: wecom.ModelToken, Repeat: wecom.RepeatIfUnsent,
}

// GetDeviceSecret trades the code that came with a binding for the secret of the device (获取设备授权密钥). The secret ends
// when the corp unbinds the device; the code can be used once, so keep the answer.
//
// Hardware vendors. Takes the model_access_token. Rules: hw-auth-code-once, hw-auth-code-length,
// hw-device-token-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/95993
func (c *Client) GetDeviceSecret(ctx context.Context, req *GetDeviceSecretRequest, opts ...wecom.CallOption) (*GetDeviceSecretResponse, error) {
	resp := new(GetDeviceSecretResponse)
	if err := c.core.Do(ctx, &getDeviceSecret, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetDeviceSecretRequest is the request of [Client.GetDeviceSecret].
type GetDeviceSecretRequest struct {
	// AuthCode of the callback that told of the binding, 64 to 512 bytes, good for one use within ten minutes; required.
	AuthCode string `json:"auth_code,omitzero"`
}

// GetDeviceSecretResponse is the answer of [Client.GetDeviceSecret].
type GetDeviceSecretResponse struct {
	// DeviceSecret with which device tokens are fetched, at most 512 bytes. Do not print it.
	DeviceSecret string `json:"device_secret,omitzero"`
	// DeviceAccessToken is a first token of the device, at most 512 bytes. Do not print it.
	DeviceAccessToken string `json:"device_access_token,omitzero"`
	// ExpiresIn is the lifetime of DeviceAccessToken in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

var getDeviceToken = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/get_device_token",
	Pages: wecom.Pages{Hardware: 96022}, Credential: wecom.ModelToken, Repeat: wecom.RepeatSafe,
}

// GetDeviceToken fetches the device_access_token of one device (获取设备调用凭证). Calls do that by themselves with
// [Client.DeviceCredential]: use it only to hand a token to other software.
//
// Hardware vendors. Takes the model_access_token. Rule: hw-device-token-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/96022
func (c *Client) GetDeviceToken(ctx context.Context, req *GetDeviceTokenRequest, opts ...wecom.CallOption) (*GetDeviceTokenResponse, error) {
	resp := new(GetDeviceTokenResponse)
	if err := c.core.Do(ctx, &getDeviceToken, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetDeviceTokenRequest is the request of [Client.GetDeviceToken].
type GetDeviceTokenRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
	// DeviceSecret of the device, from [Client.GetDeviceSecret]; required. Do not print it.
	DeviceSecret string `json:"device_secret,omitzero"`
}

// GetDeviceTokenResponse is the answer of [Client.GetDeviceToken].
type GetDeviceTokenResponse struct {
	// DeviceAccessToken to call with, at most 512 bytes. Do not print it.
	DeviceAccessToken string `json:"device_access_token,omitzero"`
	// ExpiresIn is its lifetime in seconds, mostly 7200.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

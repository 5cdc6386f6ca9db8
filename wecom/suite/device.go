package suite

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var addDevice = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/add_device",
	Pages: wecom.Pages{Hardware: 90626}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
	Deprecated: "the current pages do not show it; older software calls it like this",
}

// AddDevice registers a device (添加设备实例).
//
// Hardware makers. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/90626
//
// Deprecated: the current pages do not show it; older software calls it like this.
func (c *Client) AddDevice(ctx context.Context, req *AddDeviceRequest, opts ...wecom.CallOption) (*AddDeviceResponse, error) {
	return call[AddDeviceResponse](ctx, c, &addDevice, req, opts)
}

// AddDeviceRequest is the request of [Client.AddDevice].
type AddDeviceRequest struct {
	// ModelID of the model; required.
	ModelID string `json:"model_id,omitzero"`
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
	// RemarkName is a note.
	RemarkName string `json:"remark_name,omitzero"`
}

// AddDeviceResponse is the answer of [Client.AddDevice].
type AddDeviceResponse struct {
	// DeviceInfo is the device.
	DeviceInfo Device `json:"device_info,omitzero"`
}

// Device is a device as the platform knows it.
type Device struct {
	// ModelID of the model.
	ModelID string `json:"model_id,omitzero"`
	// DeviceID of the device.
	DeviceID int64 `json:"device_id,omitzero"`
	// DeviceSN is its serial number.
	DeviceSN string `json:"device_sn,omitzero"`
	// SecretNo is its secret. Do not print it.
	SecretNo string `json:"secret_no,omitzero"`
	// QRCode is the code to bind it with.
	QRCode string `json:"qr_code,omitzero"`
	// CreateTime is the time of its registration, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// RemarkName is a note.
	RemarkName string `json:"remark_name,omitzero"`
}

var delDevice = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/del_device",
	Pages: wecom.Pages{Hardware: 92770}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
	Deprecated: "the current pages do not show it; older software calls it like this",
}

// DelDevice removes a device (删除设备实例).
//
// Hardware makers. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/92770
//
// Deprecated: the current pages do not show it; older software calls it like this.
func (c *Client) DelDevice(ctx context.Context, req *DelDeviceRequest, opts ...wecom.CallOption) (*DelDeviceResponse, error) {
	return call[DelDeviceResponse](ctx, c, &delDevice, req, opts)
}

// DelDeviceRequest is the request of [Client.DelDevice].
type DelDeviceRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
}

// DelDeviceResponse is the empty answer of [Client.DelDevice].
type DelDeviceResponse struct{}

var listDevice = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/list_device",
	Pages: wecom.Pages{Hardware: 91346}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
	Deprecated: "the current pages do not show it; older software calls it like this",
}

// ListDevice lists the devices (查询设备列表).
//
// Hardware makers. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/91346
//
// Deprecated: the current pages do not show it; older software calls it like this.
func (c *Client) ListDevice(ctx context.Context, req *ListDeviceRequest, opts ...wecom.CallOption) (*ListDeviceResponse, error) {
	return call[ListDeviceResponse](ctx, c, &listDevice, req, opts)
}

// ListDeviceRequest is the request of [Client.ListDevice].
type ListDeviceRequest struct {
	// Offset of the first one.
	Offset int64 `json:"offset,omitzero"`
	// Limit of devices.
	Limit int64 `json:"limit,omitzero"`
}

// ListDeviceResponse is the answer of [Client.ListDevice].
type ListDeviceResponse struct {
	// DeviceList are the devices.
	DeviceList []Device `json:"device_list,omitzero"`
}

var fetchDeviceLog = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/fetch_device_log",
	Pages: wecom.Pages{Hardware: 91475}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
	Deprecated: "the current pages do not show it; older software calls it like this",
}

// FetchDeviceLog asks a device for its log (获取设备日志).
//
// Hardware makers. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/91475
//
// Deprecated: the current pages do not show it; older software calls it like this.
func (c *Client) FetchDeviceLog(ctx context.Context, req *FetchDeviceLogRequest, opts ...wecom.CallOption) (*FetchDeviceLogResponse, error) {
	return call[FetchDeviceLogResponse](ctx, c, &fetchDeviceLog, req, opts)
}

// FetchDeviceLogRequest is the request of [Client.FetchDeviceLog].
type FetchDeviceLogRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
	// Hint is passed to the device.
	Hint string `json:"hint,omitzero"`
}

// FetchDeviceLogResponse is the empty answer of [Client.FetchDeviceLog].
type FetchDeviceLogResponse struct{}

var getDeviceAuthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_device_auth_info",
	Pages: wecom.Pages{Hardware: 90753}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
	Deprecated: "the current pages do not show it; older software calls it like this",
}

// GetDeviceAuthInfo tells the corp that a device is bound to.
//
// Hardware makers. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/90753
//
// Deprecated: the current pages do not show it; older software calls it like this.
func (c *Client) GetDeviceAuthInfo(ctx context.Context, req *GetDeviceAuthInfoRequest, opts ...wecom.CallOption) (*GetDeviceAuthInfoResponse, error) {
	return call[GetDeviceAuthInfoResponse](ctx, c, &getDeviceAuthInfo, req, opts)
}

// GetDeviceAuthInfoRequest is the request of [Client.GetDeviceAuthInfo].
type GetDeviceAuthInfoRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
}

// GetDeviceAuthInfoResponse is the answer of [Client.GetDeviceAuthInfo].
type GetDeviceAuthInfoResponse struct {
	// AuthCorpInfo is the corp.
	AuthCorpInfo DeviceCorp `json:"auth_corp_info,omitzero"`
	// DeviceInfo is the device.
	DeviceInfo Device `json:"device_info,omitzero"`
}

// DeviceCorp is the corp that a device is bound to.
type DeviceCorp struct {
	// CorpID of the corp.
	CorpID string `json:"corpid,omitzero"`
	// CorpName is its name.
	CorpName string `json:"corp_name,omitzero"`
}

var resetSecretNo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/reset_secret_no",
	Pages: wecom.Pages{Hardware: 90753}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
	Deprecated: "the current pages do not show it; older software calls it like this",
}

// ResetSecretNo gives a device a new secret (重置secretNo).
//
// Hardware makers. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/90753
//
// Deprecated: the current pages do not show it; older software calls it like this.
func (c *Client) ResetSecretNo(ctx context.Context, req *ResetSecretNoRequest, opts ...wecom.CallOption) (*ResetSecretNoResponse, error) {
	return call[ResetSecretNoResponse](ctx, c, &resetSecretNo, req, opts)
}

// ResetSecretNoRequest is the request of [Client.ResetSecretNo].
type ResetSecretNoRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
}

// ResetSecretNoResponse is the empty answer of [Client.ResetSecretNo].
type ResetSecretNoResponse struct{}

var setPrinterSupportState = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/set_printer_support_state",
	Pages: wecom.Pages{Hardware: 92782}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
	Deprecated: "the current pages do not show it; older software calls it like this",
}

// SetPrinterSupportState tells whether a device can print (设置打印机支持状态).
//
// Hardware makers. Takes the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/92782
//
// Deprecated: the current pages do not show it; older software calls it like this.
func (c *Client) SetPrinterSupportState(ctx context.Context, req *SetPrinterSupportStateRequest, opts ...wecom.CallOption) (*SetPrinterSupportStateResponse, error) {
	return call[SetPrinterSupportStateResponse](ctx, c, &setPrinterSupportState, req, opts)
}

// SetPrinterSupportStateRequest is the request of [Client.SetPrinterSupportState].
type SetPrinterSupportStateRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
	// NotSupportedPrinter reports that it cannot; required.
	NotSupportedPrinter bool `json:"not_supported_printer"`
}

// SetPrinterSupportStateResponse is the empty answer of [Client.SetPrinterSupportState].
type SetPrinterSupportStateResponse struct{}

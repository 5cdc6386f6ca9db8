package openhw

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var modelRegisterSN = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/model/register_sn",
	Pages: wecom.Pages{Hardware: 95980}, Credential: wecom.ModelToken, Repeat: wecom.RepeatIfUnsent,
}

// ModelRegisterSN registers one device under the model of the token (录入设备).
//
// Hardware vendors. Takes the model_access_token. Rule: hw-sn-length.
// Page: https://developer.work.weixin.qq.com/document/path/95980
func (c *Client) ModelRegisterSN(ctx context.Context, req *ModelRegisterSNRequest, opts ...wecom.CallOption) (*ModelRegisterSNResponse, error) {
	resp := new(ModelRegisterSNResponse)
	if err := c.core.Do(ctx, &modelRegisterSN, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ModelRegisterSNRequest is the request of [Client.ModelRegisterSN].
type ModelRegisterSNRequest struct {
	// DeviceSN is the serial number, unique on the whole platform: at most 128 digits and letters, whose case later
	// calls ignore; required.
	DeviceSN string `json:"device_sn,omitzero"`
}

// ModelRegisterSNResponse is the answer of [Client.ModelRegisterSN].
type ModelRegisterSNResponse struct {
	// QRCode is the content of the device's lasting QR code, an address.
	QRCode string `json:"qr_code,omitzero"`
}

var modelUnregisterSN = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/model/unregister_sn",
	Pages: wecom.Pages{Hardware: 95981}, Credential: wecom.ModelToken, Repeat: wecom.RepeatIfUnsent,
}

// ModelUnregisterSN deletes a device that no corp has bound yet (删除设备).
//
// Hardware vendors. Takes the model_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/95981
func (c *Client) ModelUnregisterSN(ctx context.Context, req *ModelUnregisterSNRequest, opts ...wecom.CallOption) (*ModelUnregisterSNResponse, error) {
	resp := new(ModelUnregisterSNResponse)
	if err := c.core.Do(ctx, &modelUnregisterSN, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ModelUnregisterSNRequest is the request of [Client.ModelUnregisterSN].
type ModelUnregisterSNRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
}

// ModelUnregisterSNResponse is the empty answer of [Client.ModelUnregisterSN].
type ModelUnregisterSNResponse struct{}

var deviceGetDeviceDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/get_device_detail",
	Pages: wecom.Pages{Hardware: 95982}, Credential: wecom.ModelToken, Repeat: wecom.RepeatSafe,
}

// DeviceGetDeviceDetail reads a device and the corp that bound it (获取设备详情).
//
// Hardware vendors. Takes the model_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/95982
func (c *Client) DeviceGetDeviceDetail(ctx context.Context, req *DeviceGetDeviceDetailRequest, opts ...wecom.CallOption) (*DeviceGetDeviceDetailResponse, error) {
	resp := new(DeviceGetDeviceDetailResponse)
	if err := c.core.Do(ctx, &deviceGetDeviceDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceGetDeviceDetailRequest is the request of [Client.DeviceGetDeviceDetail].
type DeviceGetDeviceDetailRequest struct {
	// DeviceSN is the serial number of a device of the model; required.
	DeviceSN string `json:"device_sn,omitzero"`
}

// DeviceGetDeviceDetailResponse is the answer of [Client.DeviceGetDeviceDetail].
type DeviceGetDeviceDetailResponse struct {
	// DeviceDetail is the device.
	DeviceDetail DeviceDetail `json:"device_detail,omitzero"`
}

// DeviceDetail is a device.
type DeviceDetail struct {
	// ModelName is the name of the model.
	ModelName string `json:"model_name,omitzero"`
	// DefaultName is the name that devices of the model leave the factory with.
	DefaultName string `json:"default_name,omitzero"`
	// QRCode is the content of the device's lasting QR code, an address.
	QRCode string `json:"qr_code,omitzero"`
	// BindStatus says whether a corp has bound the device; the fields below need that.
	BindStatus BindStatus `json:"bind_status,omitzero"`
	// AuthCorpInfo is the corp that bound the device, under the name that the page's example has.
	AuthCorpInfo BoundCorp `json:"auth_corp_info,omitzero"`
	// BindCorpInfo is the corp that bound the device, under the name that the page's table has.
	BindCorpInfo BoundCorp `json:"bind_corpinfo,omitzero"`
	// RemarkName is the name that the corp gave the device; empty if it gave none.
	RemarkName string `json:"remark_name,omitzero"`
}

// BindStatus says whether a corp has bound a device (设备绑定状态).
type BindStatus int64

// The values of BindStatus.
const (
	BindStatusUnbound BindStatus = 0 // unbound (未绑定)
	BindStatusBound   BindStatus = 1 // bound (已绑定)
)

// BoundCorp is the corp that bound a device.
type BoundCorp struct {
	// OpenCorpID of the corp, in the vendor's form.
	OpenCorpID string `json:"open_corpid,omitzero"`
	// CorpName of the corp.
	CorpName string `json:"corp_name,omitzero"`
}

var deviceReportDeviceStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/report_device_status",
	Pages: wecom.Pages{Hardware: 95983}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceReportDeviceStatus reports a device's firmware and that it is online (更新设备状态), best every half hour: the
// clients show a device that was silent for an hour as offline.
//
// Hardware vendors. Takes the device_access_token. Rules: hw-version-length, hw-version-desc-length,
// hw-status-report-interval.
// Page: https://developer.work.weixin.qq.com/document/path/95983
func (c *Client) DeviceReportDeviceStatus(ctx context.Context, req *DeviceReportDeviceStatusRequest, opts ...wecom.CallOption) (*DeviceReportDeviceStatusResponse, error) {
	resp := new(DeviceReportDeviceStatusResponse)
	if err := c.core.Do(ctx, &deviceReportDeviceStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceReportDeviceStatusRequest is the request of [Client.DeviceReportDeviceStatus]. Both versions are needed before
// members see that an upgrade is there: one alone is ignored.
type DeviceReportDeviceStatusRequest struct {
	// OnlineStatus of the device; required.
	OnlineStatus OnlineStatus `json:"online_status,omitzero"`
	// CurVersion is the firmware that runs, at most 32 bytes; required.
	CurVersion string `json:"cur_version,omitzero"`
	// UpgradableVersion is the firmware that the device can get, at most 32 bytes.
	UpgradableVersion string `json:"upgradable_version,omitzero"`
	// UpgradableVersionDesc describes that firmware, at most 256 bytes.
	UpgradableVersionDesc string `json:"upgradable_version_desc,omitzero"`
}

// DeviceReportDeviceStatusResponse is the empty answer of [Client.DeviceReportDeviceStatus].
type DeviceReportDeviceStatusResponse struct{}

// OnlineStatus says whether a device is online (设备在线状态).
type OnlineStatus int64

// The values of OnlineStatus.
const (
	OnlineStatusOnline  OnlineStatus = 1 // online (在线)
	OnlineStatusOffline OnlineStatus = 2 // offline (离线)
)

var deviceReportFirmwareUpgradeResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/report_firmware_upgrade_result",
	Pages: wecom.Pages{Hardware: 95999}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceReportFirmwareUpgradeResult reports how an upgrade went that an administrator started (上报设备固件升级结果). Report
// at once: until then, and while the version is still the old one, members see the device as upgrading.
//
// Hardware vendors. Takes the device_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/95999
func (c *Client) DeviceReportFirmwareUpgradeResult(ctx context.Context, req *DeviceReportFirmwareUpgradeResultRequest, opts ...wecom.CallOption) (*DeviceReportFirmwareUpgradeResultResponse, error) {
	resp := new(DeviceReportFirmwareUpgradeResultResponse)
	if err := c.core.Do(ctx, &deviceReportFirmwareUpgradeResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceReportFirmwareUpgradeResultRequest is the request of [Client.DeviceReportFirmwareUpgradeResult].
type DeviceReportFirmwareUpgradeResultRequest struct {
	// OperID of the event that asked for the upgrade; required.
	OperID string `json:"oper_id,omitzero"`
	// ErrCode of the upgrade: 0 success, 1 device offline, other values are the vendor's; required.
	ErrCode int64 `json:"errcode"`
	// ErrMsg says briefly why it failed.
	ErrMsg string `json:"errmsg,omitzero"`
	// CurVersion is the firmware that runs now; required.
	CurVersion string `json:"cur_version,omitzero"`
}

// DeviceReportFirmwareUpgradeResultResponse is the empty answer of [Client.DeviceReportFirmwareUpgradeResult].
type DeviceReportFirmwareUpgradeResultResponse struct{}

package openhw

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var hardwareGetHardwareCheckinData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/hardware/get_hardware_checkin_data",
	Pages: wecom.Pages{Internal: 94126, ThirdParty: 95176, Provider: 96504}, Repeat: wecom.RepeatSafe,
}

// HardwareGetHardwareCheckinData reads the check-ins at devices as they were recorded (获取设备打卡数据), those that break the
// rules included and those of phones left out. Unknown members are ignored.
//
// Internal apps that may call for check-ins, and third-party apps with that right that are linked to the device's model.
// Rules: checkin-hardware-users, checkin-hardware-span.
// Page: https://developer.work.weixin.qq.com/document/path/94126
func (c *Client) HardwareGetHardwareCheckinData(ctx context.Context, req *HardwareGetHardwareCheckinDataRequest, opts ...wecom.CallOption) (*HardwareGetHardwareCheckinDataResponse, error) {
	resp := new(HardwareGetHardwareCheckinDataResponse)
	if err := c.core.Do(ctx, &hardwareGetHardwareCheckinData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// HardwareGetHardwareCheckinDataRequest is the request of [Client.HardwareGetHardwareCheckinData].
type HardwareGetHardwareCheckinDataRequest struct {
	// FilterType is the time that StartTime and EndTime mean; FilterTypeCheckin if unset.
	FilterType FilterType `json:"filter_type,omitzero"`
	// StartTime is the start, in Unix seconds; required.
	StartTime int64 `json:"starttime,omitzero"`
	// EndTime is the end, in Unix seconds, at most a month later; required.
	EndTime int64 `json:"endtime,omitzero"`
	// UserIDList holds the members, at most 100; required.
	UserIDList []string `json:"useridlist,omitzero"`
}

// FilterType is the time by which check-ins are picked (过滤类型).
type FilterType int64

// The values of FilterType.
const (
	FilterTypeCheckin FilterType = 1 // when the member checked in
	FilterTypeUpload  FilterType = 2 // when the device uploaded the record
)

// HardwareGetHardwareCheckinDataResponse is the answer of [Client.HardwareGetHardwareCheckinData].
type HardwareGetHardwareCheckinDataResponse struct {
	// CheckinData holds the check-ins.
	CheckinData []HardwareCheckin `json:"checkindata,omitzero"`
}

// HardwareCheckin is a check-in at a device.
type HardwareCheckin struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// CheckinTime in Unix seconds.
	CheckinTime int64 `json:"checkin_time,omitzero"`
	// DeviceSN is the serial number of the device.
	DeviceSN string `json:"device_sn,omitzero"`
	// DeviceName of the device.
	DeviceName string `json:"device_name,omitzero"`
}

var hardwareGetDeviceFeature = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/hardware/get_device_feature",
	Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
	Deprecated: "no page shows this path any more (it was page 92739)",
}

// HardwareGetDeviceFeature reads the text of its own that a device told the platform (获取设备自定义参数). It belongs to the
// older way of connecting devices.
//
// Deprecated: no page shows this path any more.
//
// Hardware vendors. Takes the provider_access_token.
func (c *Client) HardwareGetDeviceFeature(ctx context.Context, req *HardwareGetDeviceFeatureRequest, opts ...wecom.CallOption) (*HardwareGetDeviceFeatureResponse, error) {
	resp := new(HardwareGetDeviceFeatureResponse)
	if err := c.core.Do(ctx, &hardwareGetDeviceFeature, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// HardwareGetDeviceFeatureRequest is the request of [Client.HardwareGetDeviceFeature].
type HardwareGetDeviceFeatureRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
}

// HardwareGetDeviceFeatureResponse is the answer of [Client.HardwareGetDeviceFeature].
type HardwareGetDeviceFeatureResponse struct {
	// DeviceFeature is the text, in a form of the vendor's choice.
	DeviceFeature string `json:"device_feature,omitzero"`
}

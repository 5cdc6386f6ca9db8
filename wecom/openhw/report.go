package openhw

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var deviceReportCheckinData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/report_checkin_data",
	Pages: wecom.Pages{Hardware: 95985}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatIfUnsent,
}

// DeviceReportCheckinData reports check-ins at the device (上报考勤打卡记录). It makes check-ins only: a device that is also
// a door reports the passage with [Client.DeviceReportAccessData]. People outside the device's range, and those who
// checked in too often within the hour, come back in the list of failures.
//
// Hardware vendors. Takes the device_access_token. Rules: hw-report-checkin-batch, hw-report-checkin-corp-day,
// hw-report-checkin-member-hour.
// Page: https://developer.work.weixin.qq.com/document/path/95985
func (c *Client) DeviceReportCheckinData(ctx context.Context, req *DeviceReportCheckinDataRequest, opts ...wecom.CallOption) (*DeviceReportCheckinDataResponse, error) {
	resp := new(DeviceReportCheckinDataResponse)
	if err := c.core.Do(ctx, &deviceReportCheckinData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceReportCheckinDataRequest is the request of [Client.DeviceReportCheckinData].
type DeviceReportCheckinDataRequest struct {
	// CheckinData holds the check-ins, at most 100; required.
	CheckinData []DeviceCheckin `json:"checkin_data,omitzero"`
}

// DeviceCheckin is one check-in.
type DeviceCheckin struct {
	// OpenUserID of the person; required.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is; required.
	UserType UserType `json:"user_type"`
	// Timestamp of the check-in, in Unix seconds; required.
	Timestamp int64 `json:"timestamp,omitzero"`
}

// DeviceReportCheckinDataResponse is the answer of [Client.DeviceReportCheckinData].
type DeviceReportCheckinDataResponse struct {
	// FailList holds what was not taken.
	FailList []FailedReport `json:"fail_list,omitzero"`
}

// FailedReport is a record that was not taken.
type FailedReport struct {
	// OpenUserID of the person.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is.
	UserType UserType `json:"user_type,omitzero"`
	// Timestamp of the record, in Unix seconds.
	Timestamp int64 `json:"timestamp,omitzero"`
	// ErrCode says why; temperatures only.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg says it in words; temperatures only.
	ErrMsg string `json:"errmsg,omitzero"`
}

var deviceReportTemperatureData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/report_temperature_data",
	Pages: wecom.Pages{Hardware: 95986}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatIfUnsent,
}

// DeviceReportTemperatureData reports temperatures that the device took (上报体温检测记录).
//
// Hardware vendors. Takes the device_access_token. Rule: hw-report-temperature-batch.
// Page: https://developer.work.weixin.qq.com/document/path/95986
func (c *Client) DeviceReportTemperatureData(ctx context.Context, req *DeviceReportTemperatureDataRequest, opts ...wecom.CallOption) (*DeviceReportTemperatureDataResponse, error) {
	resp := new(DeviceReportTemperatureDataResponse)
	if err := c.core.Do(ctx, &deviceReportTemperatureData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceReportTemperatureDataRequest is the request of [Client.DeviceReportTemperatureData].
type DeviceReportTemperatureDataRequest struct {
	// TemperatureData holds the temperatures, at most 100; required.
	TemperatureData []DeviceTemperature `json:"temperature_data,omitzero"`
}

// DeviceTemperature is one temperature.
type DeviceTemperature struct {
	// OpenUserID of the person; required.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is; required.
	UserType UserType `json:"user_type"`
	// Temperature in degrees Celsius, such as 36.7; required.
	Temperature string `json:"temperature,omitzero"`
	// Timestamp of the measurement, in Unix seconds; required.
	Timestamp int64 `json:"timestamp,omitzero"`
	// Status of the person; required.
	Status TemperatureStatus `json:"status"`
}

// TemperatureStatus is what a temperature means (体温状态).
type TemperatureStatus int64

// The values of TemperatureStatus.
const (
	TemperatureStatusNormal TemperatureStatus = 0 // normal (正常)
	TemperatureStatusFever  TemperatureStatus = 1 // fever (发热)
	TemperatureStatusLow    TemperatureStatus = 2 // too low (温度过低)
)

// DeviceReportTemperatureDataResponse is the answer of [Client.DeviceReportTemperatureData].
type DeviceReportTemperatureDataResponse struct {
	// FailList holds what was not taken.
	FailList []FailedReport `json:"fail_list,omitzero"`
}

var deviceReportAccessData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/report_access_data",
	Pages: wecom.Pages{Hardware: 95997}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatIfUnsent,
}

// DeviceReportAccessData reports who passed the door (上报门禁通行记录).
//
// Hardware vendors. Takes the device_access_token. Rule: hw-report-access-batch.
// Page: https://developer.work.weixin.qq.com/document/path/95997
func (c *Client) DeviceReportAccessData(ctx context.Context, req *DeviceReportAccessDataRequest, opts ...wecom.CallOption) (*DeviceReportAccessDataResponse, error) {
	resp := new(DeviceReportAccessDataResponse)
	if err := c.core.Do(ctx, &deviceReportAccessData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceReportAccessDataRequest is the request of [Client.DeviceReportAccessData].
type DeviceReportAccessDataRequest struct {
	// AccessData holds the passages, at most 100; required.
	AccessData []DeviceAccess `json:"access_data,omitzero"`
}

// DeviceAccess is one passage.
type DeviceAccess struct {
	// OpenUserID of the person; required.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is; required.
	UserType UserType `json:"user_type"`
	// Timestamp of the passage, in Unix seconds; required.
	Timestamp int64 `json:"timestamp,omitzero"`
	// PassType is the direction; required.
	PassType PassType `json:"pass_type,omitzero"`
	// PassMethod is how the door opened; required.
	PassMethod PassMethod `json:"pass_method,omitzero"`
}

// PassType is the direction of a passage (通行类型).
type PassType int64

// The values of PassType.
const (
	PassTypeIn      PassType = 1 // in (进门)
	PassTypeOut     PassType = 2 // out (出门)
	PassTypeUnknown PassType = 3 // unknown (无法识别方向)
)

// PassMethod is how the door opened (通行方法).
type PassMethod int64

// The values of PassMethod.
const (
	PassMethodFace        PassMethod = 1 // face (人脸)
	PassMethodQRCode      PassMethod = 2 // QR code (二维码)
	PassMethodRemote      PassMethod = 3 // opened from afar (远程开门)
	PassMethodFingerprint PassMethod = 4 // fingerprint (指纹)
)

// DeviceReportAccessDataResponse is the answer of [Client.DeviceReportAccessData].
type DeviceReportAccessDataResponse struct {
	// FailList holds what was not taken.
	FailList []FailedReport `json:"fail_list,omitzero"`
}

var deviceReportBioInfoResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/report_bio_info_result",
	Pages: wecom.Pages{Hardware: 96000}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceReportBioInfoResult reports whether a fingerprint or a face was recorded (上报成员识别信息变化结果). One success stands
// for all devices of the vendor that the corp has, whatever algorithm they run.
//
// Hardware vendors. Takes the device_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/96000
func (c *Client) DeviceReportBioInfoResult(ctx context.Context, req *DeviceReportBioInfoResultRequest, opts ...wecom.CallOption) (*DeviceReportBioInfoResultResponse, error) {
	resp := new(DeviceReportBioInfoResultResponse)
	if err := c.core.Do(ctx, &deviceReportBioInfoResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceReportBioInfoResultRequest is the request of [Client.DeviceReportBioInfoResult].
type DeviceReportBioInfoResultRequest struct {
	// OperID of the event that asked for the recording. With it, the person and the kind are ignored.
	OperID string `json:"oper_id,omitzero"`
	// ErrCode of the recording: 0 success, 1 device offline, other values are the vendor's; required.
	ErrCode int64 `json:"errcode"`
	// ErrMsg says why it failed.
	ErrMsg string `json:"errmsg,omitzero"`
	// OpenUserID of the person; without OperID.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is; without OperID. UserTypeMember if unset.
	UserType UserType `json:"user_type,omitzero"`
	// BioInfoType is what was recorded; without OperID.
	BioInfoType BioInfoType `json:"bio_info_type,omitzero"`
}

// DeviceReportBioInfoResultResponse is the empty answer of [Client.DeviceReportBioInfoResult].
type DeviceReportBioInfoResultResponse struct{}

// BioInfoType is what was recorded of a person (生物信息类型).
type BioInfoType int64

// The values of BioInfoType.
const (
	BioInfoTypeFingerprint BioInfoType = 1 // fingerprint (指纹)
	BioInfoTypeFace        BioInfoType = 2 // face (人脸)
)

var deviceReportRemoteOpenResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/report_remote_open_result",
	Pages: wecom.Pages{Hardware: 96048}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceReportRemoteOpenResult reports whether a door opened that somebody opened from afar (上报远程开门结果). The passage is
// not recorded by that: report it with [Client.DeviceReportAccessData] after a success.
//
// Hardware vendors. Takes the device_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/96048
func (c *Client) DeviceReportRemoteOpenResult(ctx context.Context, req *DeviceReportRemoteOpenResultRequest, opts ...wecom.CallOption) (*DeviceReportRemoteOpenResultResponse, error) {
	resp := new(DeviceReportRemoteOpenResultResponse)
	if err := c.core.Do(ctx, &deviceReportRemoteOpenResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceReportRemoteOpenResultRequest is the request of [Client.DeviceReportRemoteOpenResult].
type DeviceReportRemoteOpenResultRequest struct {
	// OperID of the event that asked for the opening; required.
	OperID string `json:"oper_id,omitzero"`
	// Type is where it was asked; required.
	Type RemoteOpenType `json:"type,omitzero"`
	// ErrCode is 0 if the door opened, 1 if not; required.
	ErrCode int64 `json:"errcode"`
	// ErrMsg says why it failed.
	ErrMsg string `json:"errmsg,omitzero"`
}

// DeviceReportRemoteOpenResultResponse is the empty answer of [Client.DeviceReportRemoteOpenResult].
type DeviceReportRemoteOpenResultResponse struct{}

// RemoteOpenType is where the opening of a door was asked for (上报类型).
type RemoteOpenType string

// The values of RemoteOpenType.
const (
	RemoteOpenTypeApp  RemoteOpenType = "remote_open_door" // in the door's app
	RemoteOpenTypeScan RemoteOpenType = "scan_qrcode_open" // by scanning a QR code
)

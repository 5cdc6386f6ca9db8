package devicedata

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getAuthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/devicedata/get_auth_info",
	Pages: wecom.Pages{ThirdParty: 96097}, Repeat: wecom.RepeatSafe,
}

// GetAuthInfo lists the devices whose data the corp lets the app read (获取硬件授权结果).
//
// Third-party apps with rights to devices; the corp must have installed both and granted each device.
// Page: https://developer.work.weixin.qq.com/document/path/96097
func (c *Client) GetAuthInfo(ctx context.Context, req *GetAuthInfoRequest, opts ...wecom.CallOption) (*GetAuthInfoResponse, error) {
	resp := new(GetAuthInfoResponse)
	if err := c.core.Do(ctx, &getAuthInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAuthInfoRequest is the request of [Client.GetAuthInfo].
type GetAuthInfoRequest struct {
	// AgentID of the app; for apps of a suite of several only.
	AgentID int64 `json:"agentid,omitzero"`
}

// GetAuthInfoResponse is the answer of [Client.GetAuthInfo].
type GetAuthInfoResponse struct {
	// DeviceList holds the devices.
	DeviceList DeviceList `json:"device_list,omitzero"`
}

// DeviceList holds devices.
type DeviceList struct {
	// Item holds the devices.
	Item []Device `json:"item,omitzero"`
}

// Device is a device whose data the app may read.
type Device struct {
	// DeviceSN is the serial number.
	DeviceSN string `json:"device_sn,omitzero"`
	// RemarkName is the name that the corp gave it.
	RemarkName string `json:"remark_name,omitzero"`
	// DefaultName is the name that it left the factory with.
	DefaultName string `json:"default_name,omitzero"`
	// ModelName is the model that it left the factory as.
	ModelName string `json:"model_name,omitzero"`
	// DeviceType is 1 for devices for check-ins and doors (考勤/门禁设备), the one documented value.
	DeviceType int64 `json:"device_type,omitzero"`
	// DeviceAbility is what it can do: a sum.
	DeviceAbility DeviceAbility `json:"device_ability,omitzero"`
}

// DeviceAbility is what a device can do (设备能力): a sum of the constants.
type DeviceAbility int64

// The parts of DeviceAbility.
const (
	DeviceAbilityCheckin     DeviceAbility = 1 // takes check-ins (考勤)
	DeviceAbilityAccess      DeviceAbility = 2 // opens a door (门禁)
	DeviceAbilityTemperature DeviceAbility = 4 // takes temperatures (测温)
)

// UserType says what a person is to the corp (成员类型).
type UserType int64

// The values of UserType.
const (
	UserTypeMember  UserType = 0 // member of the corp (企业成员)
	UserTypeVisitor UserType = 1 // visitor; in answers only (访客)
	UserTypeStudent UserType = 2 // student (学生)
)

// DataFilterType says by what records are picked (数据筛选条件).
type DataFilterType int64

// The values of DataFilterType.
const (
	DataFilterTypeDevice DataFilterType = 1 // by device: DeviceSNList is required
	DataFilterTypeUser   DataFilterType = 2 // by person: OpenUserIDList is required
)

var getCheckinData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/devicedata/get_checkin_data",
	Pages: wecom.Pages{ThirdParty: 96027}, Repeat: wecom.RepeatSafe,
}

// GetCheckinData lists check-ins at the devices in the order in which they were uploaded (获取考勤打卡原始数据). Records may
// come twice: the caller drops them. A page may be empty and not the last.
//
// Third-party apps with the right to check-ins; the corp must have granted each device. Rules: devicedata-checkin-span,
// devicedata-checkin-sns, devicedata-checkin-users, devicedata-checkin-page.
// Page: https://developer.work.weixin.qq.com/document/path/96027
func (c *Client) GetCheckinData(ctx context.Context, req *GetCheckinDataRequest, opts ...wecom.CallOption) (*GetCheckinDataResponse, error) {
	resp := new(GetCheckinDataResponse)
	if err := c.core.Do(ctx, &getCheckinData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCheckinDataRequest is the request of [Client.GetCheckinData].
type GetCheckinDataRequest struct {
	// UserType says what the people are; required.
	UserType UserType `json:"user_type"`
	// BeginTime of the upload, in Unix seconds; required.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime of the upload, in Unix seconds, at most a month later and better in the same month; required.
	EndTime int64 `json:"end_time,omitzero"`
	// DataFilterType says by what records are picked; required.
	DataFilterType DataFilterType `json:"data_filter_type,omitzero"`
	// DeviceSNList holds serial numbers of devices, at most 100; with DataFilterTypeDevice.
	DeviceSNList []string `json:"device_sn_list,omitzero"`
	// OpenUserIDList holds people, at most 100; those outside the app's range are ignored; with DataFilterTypeUser.
	OpenUserIDList []string `json:"open_userid_list,omitzero"`
	// Cursor is the last answer's next cursor; empty for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the most records in an answer, at most 500; 200 if unset.
	Limit int64 `json:"limit,omitzero"`
	// AgentID of the app; required for apps of a suite of several.
	AgentID int64 `json:"agentid,omitzero"`
}

// GetCheckinDataResponse is the answer of [Client.GetCheckinData].
type GetCheckinDataResponse struct {
	// CheckinData holds the check-ins.
	CheckinData Checkins `json:"checkindata,omitzero"`
	// NextCursor starts the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetCheckinDataAll yields every check-in, page by page from the request's cursor on. An error ends the sequence. The
// request is not changed.
func (c *Client) GetCheckinDataAll(ctx context.Context, req *GetCheckinDataRequest, opts ...wecom.CallOption) iter.Seq2[Checkin, error] {
	return func(yield func(Checkin, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getCheckinData.Path, page.Cursor, yield, func(cursor string) ([]Checkin, string, error) {
			page.Cursor = cursor
			resp, err := c.GetCheckinData(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.CheckinData.Items, resp.NextCursor, nil
		})
	}
}

// Checkins holds check-ins.
type Checkins struct {
	// Items holds the check-ins.
	Items []Checkin `json:"items,omitzero"`
}

// Checkin is a check-in at a device.
type Checkin struct {
	// OpenUserID of the person, in the vendor's form.
	OpenUserID string `json:"open_userid,omitzero"`
	// CheckinTime in Unix seconds.
	CheckinTime int64 `json:"checkin_time,omitzero"`
	// DeviceSN is the serial number of the device.
	DeviceSN string `json:"device_sn,omitzero"`
}

var getTemperatureData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/devicedata/get_temperature_data",
	Pages: wecom.Pages{ThirdParty: 96028}, Repeat: wecom.RepeatSafe,
}

// GetTemperatureData lists temperatures that the devices took in the order in which they were uploaded
// (获取温度检测原始数据). Records may come twice: the caller drops them. A page may be empty and not the last.
//
// Third-party apps with the right to temperatures; the corp must have granted each device. Rules:
// devicedata-temperature-span, devicedata-temperature-sns, devicedata-temperature-users, devicedata-temperature-page.
// Page: https://developer.work.weixin.qq.com/document/path/96028
func (c *Client) GetTemperatureData(ctx context.Context, req *GetTemperatureDataRequest, opts ...wecom.CallOption) (*GetTemperatureDataResponse, error) {
	resp := new(GetTemperatureDataResponse)
	if err := c.core.Do(ctx, &getTemperatureData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetTemperatureDataRequest is the request of [Client.GetTemperatureData].
type GetTemperatureDataRequest struct {
	// UserType says what the people are; required.
	UserType UserType `json:"user_type"`
	// BeginTime of the upload, in Unix seconds; required.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime of the upload, in Unix seconds, at most a month later and better in the same month; required.
	EndTime int64 `json:"end_time,omitzero"`
	// DataFilterType says by what records are picked; required.
	DataFilterType DataFilterType `json:"data_filter_type,omitzero"`
	// DeviceSNList holds serial numbers of devices, at most 100; with DataFilterTypeDevice.
	DeviceSNList []string `json:"device_sn_list,omitzero"`
	// OpenUserIDList holds people, at most 100; those outside the app's range are ignored; with DataFilterTypeUser.
	OpenUserIDList []string `json:"open_userid_list,omitzero"`
	// Cursor is the last answer's next cursor; empty for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the most records in an answer, at most 500; 200 if unset.
	Limit int64 `json:"limit,omitzero"`
	// AgentID of the app; required for apps of a suite of several.
	AgentID int64 `json:"agentid,omitzero"`
}

// GetTemperatureDataResponse is the answer of [Client.GetTemperatureData].
type GetTemperatureDataResponse struct {
	// TemperatureData holds the temperatures.
	TemperatureData Temperatures `json:"temperature_data,omitzero"`
	// NextCursor starts the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetTemperatureDataAll yields every temperature, page by page from the request's cursor on. An error ends the sequence.
// The request is not changed.
func (c *Client) GetTemperatureDataAll(ctx context.Context, req *GetTemperatureDataRequest, opts ...wecom.CallOption) iter.Seq2[Temperature, error] {
	return func(yield func(Temperature, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getTemperatureData.Path, page.Cursor, yield, func(cursor string) ([]Temperature, string, error) {
			page.Cursor = cursor
			resp, err := c.GetTemperatureData(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.TemperatureData.Items, resp.NextCursor, nil
		})
	}
}

// Temperatures holds temperatures.
type Temperatures struct {
	// Items holds the temperatures.
	Items []Temperature `json:"items,omitzero"`
}

// Temperature is a temperature that a device took.
type Temperature struct {
	// OpenUserID of the person, in the vendor's form.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is.
	UserType UserType `json:"user_type,omitzero"`
	// Timestamp of the measurement, in Unix seconds.
	Timestamp int64 `json:"timestamp,omitzero"`
	// Temperature in degrees Celsius, such as 36.7.
	Temperature string `json:"temperature,omitzero"`
	// Status of the person. The page does not list its values: devices report them as 0 normal, 1 fever, 2 too low.
	Status int64 `json:"status,omitzero"`
	// DeviceSN is the serial number of the device.
	DeviceSN string `json:"device_sn,omitzero"`
}

var getAccesscontrolData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/devicedata/get_accesscontrol_data",
	Pages: wecom.Pages{ThirdParty: 96029}, Repeat: wecom.RepeatSafe,
}

// GetAccesscontrolData lists who passed the doors in the order in which that was uploaded (获取门禁通行原始数据). Records may
// come twice: the caller drops them. A page may be empty and not the last.
//
// Third-party apps with the right to passages; the corp must have granted each device. Rules: devicedata-access-span,
// devicedata-access-sns, devicedata-access-users, devicedata-access-page.
// Page: https://developer.work.weixin.qq.com/document/path/96029
func (c *Client) GetAccesscontrolData(ctx context.Context, req *GetAccesscontrolDataRequest, opts ...wecom.CallOption) (*GetAccesscontrolDataResponse, error) {
	resp := new(GetAccesscontrolDataResponse)
	if err := c.core.Do(ctx, &getAccesscontrolData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAccesscontrolDataRequest is the request of [Client.GetAccesscontrolData].
type GetAccesscontrolDataRequest struct {
	// UserType says what the people are; required.
	UserType UserType `json:"user_type"`
	// BeginTime of the upload, in Unix seconds; required.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime of the upload, in Unix seconds, at most a month later and better in the same month; required.
	EndTime int64 `json:"end_time,omitzero"`
	// DataFilterType says by what records are picked; required.
	DataFilterType DataFilterType `json:"data_filter_type,omitzero"`
	// DeviceSNList holds serial numbers of devices, at most 100; with DataFilterTypeDevice.
	DeviceSNList []string `json:"device_sn_list,omitzero"`
	// OpenUserIDList holds people, at most 100; those outside the app's range are ignored; with DataFilterTypeUser.
	OpenUserIDList []string `json:"open_userid_list,omitzero"`
	// Cursor is the last answer's next cursor; empty for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the most records in an answer, at most 500; 200 if unset.
	Limit int64 `json:"limit,omitzero"`
	// AgentID of the app; required for apps of a suite of several.
	AgentID int64 `json:"agentid,omitzero"`
}

// GetAccesscontrolDataResponse is the answer of [Client.GetAccesscontrolData].
type GetAccesscontrolDataResponse struct {
	// AccesscontrolData holds the passages.
	AccesscontrolData Passages `json:"accesscontrol_data,omitzero"`
	// NextCursor starts the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetAccesscontrolDataAll yields every passage, page by page from the request's cursor on. An error ends the sequence.
// The request is not changed.
func (c *Client) GetAccesscontrolDataAll(ctx context.Context, req *GetAccesscontrolDataRequest, opts ...wecom.CallOption) iter.Seq2[Passage, error] {
	return func(yield func(Passage, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getAccesscontrolData.Path, page.Cursor, yield, func(cursor string) ([]Passage, string, error) {
			page.Cursor = cursor
			resp, err := c.GetAccesscontrolData(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.AccesscontrolData.Items, resp.NextCursor, nil
		})
	}
}

// Passages holds passages.
type Passages struct {
	// Items holds the passages.
	Items []Passage `json:"items,omitzero"`
}

// Passage is one passage through a door.
type Passage struct {
	// OpenUserID of the person, in the vendor's form.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is.
	UserType UserType `json:"user_type,omitzero"`
	// Timestamp of the passage, in Unix seconds.
	Timestamp int64 `json:"timestamp,omitzero"`
	// PassType is the direction.
	PassType PassType `json:"pass_type,omitzero"`
	// PassMethod is how the door opened.
	PassMethod PassMethod `json:"pass_method,omitzero"`
	// DeviceSN is the serial number of the device.
	DeviceSN string `json:"device_sn,omitzero"`
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

package checkin

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getCheckinData = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/getcheckindata",
	Pages: wecom.Pages{Internal: 90262, ThirdParty: 94205, Provider: 96497}, Repeat: wecom.RepeatSafe,
}

// GetCheckinData lists the check-ins of members (获取打卡记录数据).
//
// Internal, third-party and provider-developed apps. Rules: checkin-getcheckindata-frequency,
// checkin-getcheckindata-users, checkin-getcheckindata-span.
// Page: https://developer.work.weixin.qq.com/document/path/90262
func (c *Client) GetCheckinData(ctx context.Context, req *GetCheckinDataRequest, opts ...wecom.CallOption) (*GetCheckinDataResponse, error) {
	resp := new(GetCheckinDataResponse)
	if err := c.core.Do(ctx, &getCheckinData, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCheckinDataRequest is the request of [Client.GetCheckinData].
type GetCheckinDataRequest struct {
	// OpenCheckinDataType says which check-ins to list; required.
	OpenCheckinDataType DataType `json:"opencheckindatatype,omitzero"`
	// StartTime is the first moment, in Unix seconds; required.
	StartTime int64 `json:"starttime,omitzero"`
	// EndTime is the last moment, in Unix seconds; required. The span is at most 30 days.
	EndTime int64 `json:"endtime,omitzero"`
	// UserIDList holds the userids, 1 to 100; required.
	UserIDList []string `json:"useridlist,omitzero"`
}

// GetCheckinDataResponse is the answer of [Client.GetCheckinData].
type GetCheckinDataResponse struct {
	// CheckinData holds the check-ins.
	CheckinData []Record `json:"checkindata,omitzero"`
}

// DataType is the kind of check-in to list (打卡类型).
type DataType int64

// The values of DataType.
const (
	DataTypeWork    DataType = 1 // at and after work (上下班打卡)
	DataTypeOutside DataType = 2 // out of the office (外出打卡)
	DataTypeAll     DataType = 3 // both (全部打卡)
)

// Record is one check-in of a member (打卡记录).
type Record struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// GroupName is the name of the check-in rule.
	GroupName string `json:"groupname,omitzero"`
	// CheckinType is the kind in Chinese: 上班打卡, 下班打卡, 外出打卡 or 仅记录打卡时间和位置.
	CheckinType string `json:"checkin_type,omitzero"`
	// ExceptionType holds what was wrong, in Chinese, parted by semicolons: 时间异常, 地点异常, 未打卡, wifi异常, 非常用设备.
	ExceptionType string `json:"exception_type,omitzero"`
	// CheckinTime is the time of the check-in, in Unix seconds.
	CheckinTime int64 `json:"checkin_time,omitzero"`
	// LocationTitle is the title of the place.
	LocationTitle string `json:"location_title,omitzero"`
	// LocationDetail is the address of the place.
	LocationDetail string `json:"location_detail,omitzero"`
	// WifiName is the name of the Wi-Fi.
	WifiName string `json:"wifiname,omitzero"`
	// Notes is the remark.
	Notes string `json:"notes,omitzero"`
	// WifiMAC is the MAC address (BSSID) of the Wi-Fi.
	WifiMAC string `json:"wifimac,omitzero"`
	// MediaIDs holds the media ids of the attachments.
	MediaIDs []string `json:"mediaids,omitzero"`
	// Lat is the latitude times 1,000,000 (GCJ-02).
	Lat int64 `json:"lat,omitzero"`
	// Lng is the longitude times 1,000,000 (GCJ-02).
	Lng int64 `json:"lng,omitzero"`
	// DeviceID is the id of the device.
	DeviceID string `json:"deviceid,omitzero"`
	// SchCheckinTime is the time at which the member should have checked in, in Unix seconds.
	SchCheckinTime int64 `json:"sch_checkin_time,omitzero"`
	// GroupID is the id of the check-in rule.
	GroupID int64 `json:"groupid,omitzero"`
	// ScheduleID is the id of the shift.
	ScheduleID int64 `json:"schedule_id,omitzero"`
	// TimelineID is the id of the time section in the shift.
	TimelineID int64 `json:"timeline_id,omitzero"`
}

var addCheckinRecord = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/add_checkin_record",
	Pages: wecom.Pages{Internal: 99647}, Repeat: wecom.RepeatIfUnsent,
}

// AddCheckinRecord adds check-ins that a device of the corp took (添加打卡记录).
//
// Internal apps. Rules: checkin-add-record-frequency, checkin-add-record-batch, checkin-add-record-text,
// checkin-add-record-media, checkin-add-record-device, media-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/99647
func (c *Client) AddCheckinRecord(ctx context.Context, req *AddCheckinRecordRequest, opts ...wecom.CallOption) (*AddCheckinRecordResponse, error) {
	resp := new(AddCheckinRecordResponse)
	if err := c.core.Do(ctx, &addCheckinRecord, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddCheckinRecordRequest is the request of [Client.AddCheckinRecord].
type AddCheckinRecordRequest struct {
	// Records holds the check-ins, 1 to 200; required.
	Records []NewRecord `json:"records,omitzero"`
}

// AddCheckinRecordResponse is the empty answer of [Client.AddCheckinRecord].
type AddCheckinRecordResponse struct{}

// NewRecord is a check-in to add.
type NewRecord struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// CheckinTime is the time of the check-in, in Unix seconds; required.
	CheckinTime int64 `json:"checkin_time,omitzero"`
	// LocationTitle is the title of the place; required, at most 1024 characters.
	LocationTitle string `json:"location_title,omitzero"`
	// LocationDetail is the address of the place; required, at most 1024 characters.
	LocationDetail string `json:"location_detail,omitzero"`
	// MediaIDs holds the media id of an attachment; at most one.
	MediaIDs []string `json:"mediaids,omitzero"`
	// Notes is the remark, at most 1024 characters.
	Notes string `json:"notes,omitzero"`
	// WifiName is the name of the Wi-Fi, at most 1024 characters.
	WifiName string `json:"wifiname,omitzero"`
	// WifiMAC is the MAC address (BSSID) of the Wi-Fi, like c0:7b:bc:37:f8:d3; required with WifiName.
	WifiMAC string `json:"wifimac,omitzero"`
	// Lat is the latitude times 1,000,000 (GCJ-02), -90000000 to 90000000.
	Lat *int64 `json:"lat,omitzero"`
	// Lng is the longitude times 1,000,000 (GCJ-02), -180000000 to 180000000.
	Lng *int64 `json:"lng,omitzero"`
	// DeviceType is the kind of device; required.
	DeviceType DeviceType `json:"device_type,omitzero"`
	// DeviceDetail is the brand of the device; required, at most 40 characters.
	DeviceDetail string `json:"device_detail,omitzero"`
}

// DeviceType is the kind of a check-in device (打卡设备类型).
type DeviceType int64

// The values of DeviceType.
const (
	DeviceTypeAccess     DeviceType = 1 // access control (门禁)
	DeviceTypeAttendance DeviceType = 2 // attendance machine (考勤机)
	DeviceTypeOther      DeviceType = 3 // other (其他)
)

var punchCorrection = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/punch_correction",
	Pages: wecom.Pages{Internal: 95803}, Repeat: wecom.RepeatIfUnsent,
}

// PunchCorrection makes up for a check-in that a member missed (为打卡人员补卡). It replaces an earlier check-in by
// approval.
//
// Internal apps. Rules: checkin-punch-correction-frequency, checkin-punch-correction-remark.
// Page: https://developer.work.weixin.qq.com/document/path/95803
func (c *Client) PunchCorrection(ctx context.Context, req *PunchCorrectionRequest, opts ...wecom.CallOption) (*PunchCorrectionResponse, error) {
	resp := new(PunchCorrectionResponse)
	if err := c.core.Do(ctx, &punchCorrection, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// PunchCorrectionRequest is the request of [Client.PunchCorrection].
type PunchCorrectionRequest struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// ScheduleDateTime is the day to correct: its midnight in Unix seconds; required.
	ScheduleDateTime int64 `json:"schedule_date_time,omitzero"`
	// ScheduleCheckinTime is the time at which he should have checked in, in seconds after midnight; nil where the
	// rule has no such time (rest day, free hours).
	ScheduleCheckinTime *int64 `json:"schedule_checkin_time,omitzero"`
	// CheckinTime is the real time of the check-in, in Unix seconds; required.
	CheckinTime int64 `json:"checkin_time,omitzero"`
	// Remark is a remark, at most 512 bytes.
	Remark string `json:"remark,omitzero"`
}

// PunchCorrectionResponse is the empty answer of [Client.PunchCorrection].
type PunchCorrectionResponse struct{}

var addCheckinUserFace = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/checkin/addcheckinuserface",
	Pages: wecom.Pages{Internal: 93378}, Repeat: wecom.RepeatSafe,
}

// AddCheckinUserFace records the face of a member for the attendance machines (录入打卡人员人脸信息). It replaces an earlier
// one.
//
// Internal apps. Rules: checkin-userface-frequency, checkin-userface-size.
// Page: https://developer.work.weixin.qq.com/document/path/93378
func (c *Client) AddCheckinUserFace(ctx context.Context, req *AddCheckinUserFaceRequest, opts ...wecom.CallOption) (*AddCheckinUserFaceResponse, error) {
	resp := new(AddCheckinUserFaceResponse)
	if err := c.core.Do(ctx, &addCheckinUserFace, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddCheckinUserFaceRequest is the request of [Client.AddCheckinUserFace].
type AddCheckinUserFaceRequest struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// UserFace is the picture in Base64, at most 1 MB.
	UserFace string `json:"userface,omitzero"`
}

// AddCheckinUserFaceResponse is the empty answer of [Client.AddCheckinUserFace].
type AddCheckinUserFaceResponse struct{}

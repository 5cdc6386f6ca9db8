package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var roomsList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/list",
	Pages: wecom.Pages{Internal: 98795}, Repeat: wecom.RepeatSafe,
}

// RoomsList lists the Rooms meeting rooms of the company (获取Rooms会议室列表).
//
// Internal apps. Rules: rooms-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/98795
func (c *Client) RoomsList(ctx context.Context, req *RoomsListRequest, opts ...wecom.CallOption) (*RoomsListResponse, error) {
	resp := new(RoomsListResponse)
	if err := c.core.Do(ctx, &roomsList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsListAll yields the rooms over all pages. It does not change req, and ends after an error.
func (c *Client) RoomsListAll(ctx context.Context, req *RoomsListRequest, opts ...wecom.CallOption) iter.Seq2[Room, error] {
	return func(yield func(Room, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(roomsList.Path, page.Cursor, yield, func(cursor string) ([]Room, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.RoomsList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.MeetingRoomList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// RoomsListRequest is the request of [Client.RoomsList].
type RoomsListRequest struct {
	// MeetingRoomName is the name, or a part of it; all rooms if unset.
	MeetingRoomName string `json:"meeting_room_name,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 50, 20 by default; the same on every page.
	Limit int64 `json:"limit,omitzero"`
}

// RoomsListResponse is the answer of [Client.RoomsList].
type RoomsListResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// MeetingRoomList holds the rooms.
	MeetingRoomList []Room `json:"meeting_room_list,omitzero"`
}

// Room is a Rooms meeting room (Rooms会议室).
type Room struct {
	// MeetingRoomID identifies the room.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
	// MeetingRoomName is the name.
	MeetingRoomName string `json:"meeting_room_name,omitzero"`
	// MeetingRoomLocation is the place.
	MeetingRoomLocation string `json:"meeting_room_location,omitzero"`
	// AccountType is the kind of account.
	AccountType RoomAccountType `json:"account_type,omitzero"`
	// ActiveCode is the activation code.
	ActiveCode string `json:"active_code,omitzero"`
	// ParticipantNumber is how many people it holds.
	ParticipantNumber int64 `json:"participant_number,omitzero"`
	// MeetingRoomStatus says what the room is doing.
	MeetingRoomStatus RoomStatus `json:"meeting_room_status,omitzero"`
	// ScheduledStatus reports that it may be booked.
	ScheduledStatus bool `json:"scheduled_status,omitzero"`
	// IsAllowCall reports that it may be called.
	IsAllowCall bool `json:"is_allow_call,omitzero"`
}

// RoomAccountType is the kind of account of a room (账号类型).
type RoomAccountType int64

// The kinds of account.
const (
	RoomAccountOrdinary RoomAccountType = 0 // ordinary (普通)
	RoomAccountSpecial  RoomAccountType = 1 // for a special device (专款)
	RoomAccountTrial    RoomAccountType = 2 // on trial (试用)
)

// RoomStatus says what a room is doing (Rooms会议室状态).
type RoomStatus int64

// The states of a room.
const (
	RoomInactive RoomStatus = 0 // not activated (未激活)
	RoomUnbound  RoomStatus = 1 // not bound to a device (未绑定)
	RoomIdle     RoomStatus = 2 // idle (空闲)
	RoomBusy     RoomStatus = 3 // in use (使用中)
	RoomOffline  RoomStatus = 4 // offline (离线)
)

var roomsGetInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/get_info",
	Pages: wecom.Pages{Internal: 98793}, Repeat: wecom.RepeatSafe,
}

// RoomsGetInfo returns all about a Rooms meeting room and its device (获取Rooms会议室详情).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98793
func (c *Client) RoomsGetInfo(ctx context.Context, req *RoomsGetInfoRequest, opts ...wecom.CallOption) (*RoomsGetInfoResponse, error) {
	resp := new(RoomsGetInfoResponse)
	if err := c.core.Do(ctx, &roomsGetInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsGetInfoRequest is the request of [Client.RoomsGetInfo].
type RoomsGetInfoRequest struct {
	// MeetingRoomID is the room; required.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
}

// RoomsGetInfoResponse is the answer of [Client.RoomsGetInfo].
type RoomsGetInfoResponse struct {
	// BasicInfo is the room itself.
	BasicInfo RoomBasics `json:"basic_info,omitzero"`
	// AccountInfo is its account.
	AccountInfo RoomAccount `json:"account_info,omitzero"`
	// HardwareInfo is its device.
	HardwareInfo RoomHardware `json:"hardware_info,omitzero"`
	// PMIInfo is its own meeting number (专属 ID).
	PMIInfo RoomPMI `json:"pmi_info,omitzero"`
	// MonitorStatus reports that alarms are on (告警通知).
	MonitorStatus bool `json:"monitor_status,omitzero"`
	// IsAllowCall reports that it may be called.
	IsAllowCall bool `json:"is_allow_call,omitzero"`
	// ScheduledStatus reports that it may be booked.
	ScheduledStatus bool `json:"scheduled_status,omitzero"`
}

// RoomBasics is what describes a room itself (Rooms会议室基本信息).
type RoomBasics struct {
	// RoomsIDList holds the ids of the devices.
	RoomsIDList []string `json:"rooms_id_list,omitzero"`
	// MeetingRoomName is the name.
	MeetingRoomName string `json:"meeting_room_name,omitzero"`
	// City is the city.
	City string `json:"city,omitzero"`
	// Building is the building.
	Building string `json:"building,omitzero"`
	// Floor is the floor.
	Floor string `json:"floor,omitzero"`
	// ParticipantNumber is how many people it holds.
	ParticipantNumber int64 `json:"participant_number,omitzero"`
	// Device is the device.
	Device string `json:"device,omitzero"`
	// Desc is the description, in base64.
	Desc string `json:"desc,omitzero"`
	// Password is the password of the administrator, in base64.
	Password string `json:"password,omitzero"`
}

// RoomAccount is the account of a room (Rooms会议室账号信息).
type RoomAccount struct {
	// AccountType is the kind of account.
	AccountType RoomAccountType `json:"account_type,omitzero"`
	// ValidPeriod is how long it is valid; "-" for an ordinary account, which lives as long as that of the company.
	ValidPeriod string `json:"valid_period,omitzero"`
}

// RoomHardware is the device of a room (Rooms会议室硬件信息).
type RoomHardware struct {
	// Factory is the maker.
	Factory string `json:"factory,omitzero"`
	// DeviceModel is the model.
	DeviceModel string `json:"device_model,omitzero"`
	// SN is the serial number.
	SN string `json:"sn,omitzero"`
	// IP is the IP address.
	IP string `json:"ip,omitzero"`
	// MAC is the MAC address.
	MAC string `json:"mac,omitzero"`
	// RoomsVersion is the version of Rooms.
	RoomsVersion string `json:"rooms_version,omitzero"`
	// FirmwareVersion is the version of the firmware.
	FirmwareVersion string `json:"firmware_version,omitzero"`
	// HealthStatus is the state of health, such as ERROR.
	HealthStatus string `json:"health_status,omitzero"`
	// SystemType is the operating system.
	SystemType string `json:"system_type,omitzero"`
	// MeetingRoomStatus says what the room is doing.
	MeetingRoomStatus RoomStatus `json:"meeting_room_status,omitzero"`
	// ActiveTime is when it was activated, such as 2021-03-23 15:37:34.
	ActiveTime string `json:"active_time,omitzero"`
	// CPUInfo is the CPU.
	CPUInfo string `json:"cpu_info,omitzero"`
	// CPUUsage is the highest load of the CPU.
	CPUUsage string `json:"cpu_usage,omitzero"`
	// GPUInfo is the GPU.
	GPUInfo string `json:"gpu_info,omitzero"`
	// NetType is the kind of network, such as ethernet.
	NetType string `json:"net_type,omitzero"`
	// MemoryInfo is the memory.
	MemoryInfo string `json:"memory_info,omitzero"`
	// MonitorFrequency is the refresh rate of the screen; the wire may hold a number.
	MonitorFrequency string `json:"monitor_frequency,omitzero"`
	// CameraModel is the model of the camera.
	CameraModel string `json:"camera_model,omitzero"`
	// EnableVideoMirror reports that the video is mirrored.
	EnableVideoMirror bool `json:"enable_video_mirror,omitzero"`
	// MicrophoneInfo is the microphone.
	MicrophoneInfo string `json:"microphone_info,omitzero"`
	// SpeakerInfo is the loudspeaker.
	SpeakerInfo string `json:"speaker_info,omitzero"`
}

// RoomPMI is the own meeting number of a room (Rooms会议室PMI信息).
type RoomPMI struct {
	// PMICode is the number.
	PMICode string `json:"pmi_code,omitzero"`
	// PMIPwd is the password to join, in base64.
	PMIPwd string `json:"pmi_pwd,omitzero"`
}

var roomsGetConfig = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/get_config",
	Pages: wecom.Pages{Internal: 98802}, Repeat: wecom.RepeatSafe,
}

// RoomsGetConfig returns the settings of a Rooms meeting room (获取Rooms会议室配置项).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98802
func (c *Client) RoomsGetConfig(ctx context.Context, req *RoomsGetConfigRequest, opts ...wecom.CallOption) (*RoomsGetConfigResponse, error) {
	resp := new(RoomsGetConfigResponse)
	if err := c.core.Do(ctx, &roomsGetConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsGetConfigRequest is the request of [Client.RoomsGetConfig].
type RoomsGetConfigRequest struct {
	// MeetingRoomID is the room; required.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
}

// RoomsGetConfigResponse is the answer of [Client.RoomsGetConfig].
type RoomsGetConfigResponse struct {
	// MeetingSettings says how its meetings run.
	MeetingSettings RoomMeetingSettings `json:"meeting_settings,omitzero"`
	// RecordSettings says how its recordings are shared.
	RecordSettings RoomRecordSettings `json:"record_settings,omitzero"`
}

// RoomMeetingSettings says how the meetings of a room run (Rooms会议室会议配置).
type RoomMeetingSettings struct {
	// WaterMark is the watermark.
	WaterMark RoomWatermark `json:"water_mark,omitzero"`
	// AutoResponse says whether it answers calls by itself.
	AutoResponse RoomAutoResponse `json:"auto_response,omitzero"`
	// Caption reports that captions are on.
	Caption bool `json:"caption,omitzero"`
	// RoomPMI reports that its own meeting number (专属 ID) is on.
	RoomPMI bool `json:"room_pmi,omitzero"`
	// RoomNotification reports that the screen shows notices.
	RoomNotification bool `json:"room_notification,omitzero"`
}

// RoomRecordSettings says how the recordings of a room are shared (Rooms会议室录制配置).
type RoomRecordSettings struct {
	// ShareRecord says who may watch.
	ShareRecord RoomShareRecord `json:"share_record,omitzero"`
	// DownloadRecord reports that recordings may be downloaded.
	DownloadRecord bool `json:"download_record,omitzero"`
}

// RoomWatermark is the watermark of a room (水印).
type RoomWatermark int64

// The watermarks of a room.
const (
	RoomWatermarkOff       RoomWatermark = 0 // none (关闭)
	RoomWatermarkSingleRow RoomWatermark = 1 // a single row (单排水印)
	RoomWatermarkManyRows  RoomWatermark = 2 // many rows (多排水印)
)

// RoomAutoResponse says whether a room answers calls by itself (自动接听).
type RoomAutoResponse int64

// Answering by itself.
const (
	RoomAutoResponseOn  RoomAutoResponse = 1 // it does (开启)
	RoomAutoResponseOff RoomAutoResponse = 2 // it does not (关闭)
)

// RoomShareRecord says who may watch the recordings of a room (分享云录制).
type RoomShareRecord int64

// Who may watch.
const (
	RoomShareOff       RoomShareRecord = 0 // nobody (关闭分享)
	RoomShareAll       RoomShareRecord = 1 // everybody (全部成员可查看)
	RoomShareLoggedIn  RoomShareRecord = 2 // whoever is logged in (仅登录成员可查看)
	RoomShareCorp      RoomShareRecord = 3 // members of the company (仅同企业成员可查看)
	RoomShareAttendees RoomShareRecord = 4 // participants (仅参会成员可查看)
)

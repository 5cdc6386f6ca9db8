package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var roomsListDevices = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/list_devices",
	Pages: wecom.Pages{Internal: 98798}, Repeat: wecom.RepeatSafe,
}

// RoomsListDevices lists the Rooms devices of the company (获取设备列表).
//
// Internal apps. Rules: rooms-devices-page.
// Page: https://developer.work.weixin.qq.com/document/path/98798
func (c *Client) RoomsListDevices(ctx context.Context, req *RoomsListDevicesRequest, opts ...wecom.CallOption) (*RoomsListDevicesResponse, error) {
	resp := new(RoomsListDevicesResponse)
	if err := c.core.Do(ctx, &roomsListDevices, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsListDevicesAll yields the devices over all pages. It does not change req, and ends after an error.
func (c *Client) RoomsListDevicesAll(ctx context.Context, req *RoomsListDevicesRequest, opts ...wecom.CallOption) iter.Seq2[RoomsDevice, error] {
	return func(yield func(RoomsDevice, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(roomsListDevices.Path, page.Cursor, yield, func(cursor string) ([]RoomsDevice, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.RoomsListDevices(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.DeviceInfoList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// RoomsListDevicesRequest is the request of [Client.RoomsListDevices].
type RoomsListDevicesRequest struct {
	// MeetingRoomName is the name of the room, or a part of it; all if unset.
	MeetingRoomName string `json:"meeting_room_name,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 50, 20 by default; the same on every page.
	Limit int64 `json:"limit,omitzero"`
}

// RoomsListDevicesResponse is the answer of [Client.RoomsListDevices].
type RoomsListDevicesResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// DeviceInfoList holds the devices.
	DeviceInfoList []RoomsDevice `json:"device_info_list,omitzero"`
}

// RoomsDevice is a Rooms device (设备信息).
type RoomsDevice struct {
	// MeetingRoomID is the room.
	MeetingRoomID string `json:"meeting_room_id,omitzero"`
	// RoomsID identifies the device.
	RoomsID string `json:"rooms_id,omitzero"`
	// MeetingRoomName is the name of the room.
	MeetingRoomName string `json:"meeting_room_name,omitzero"`
	// MeetingRoomLocation is the place of the room.
	MeetingRoomLocation string `json:"meeting_room_location,omitzero"`
	// DeviceModel is the model.
	DeviceModel string `json:"device_model,omitzero"`
	// AppVersion is the version of the program, such as 4.1.6.0; the field table of the page calls it the activation
	// code.
	AppVersion string `json:"app_version,omitzero"`
	// MeetingRoomStatus says what the room is doing.
	MeetingRoomStatus RoomStatus `json:"meeting_room_status,omitzero"`
	// DeviceMonitorInfo says which parts work.
	DeviceMonitorInfo RoomsDeviceHealth `json:"device_monitor_info,omitzero"`
}

// RoomsDeviceHealth says which parts of a device work (设备健康信息).
type RoomsDeviceHealth struct {
	// CameraStatus reports that the camera works.
	CameraStatus bool `json:"camera_status,omitzero"`
	// MicrophoneStatus reports that the microphone works.
	MicrophoneStatus bool `json:"microphone_status,omitzero"`
	// SpeakerStatus reports that the loudspeaker works.
	SpeakerStatus bool `json:"speaker_status,omitzero"`
}

var roomsListControllers = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/list_controllers",
	Pages: wecom.Pages{Internal: 98799}, Repeat: wecom.RepeatSafe,
}

// RoomsListControllers lists the Rooms controllers of the company (获取控制器列表).
//
// Internal apps. Rules: rooms-controllers-page.
// Page: https://developer.work.weixin.qq.com/document/path/98799
func (c *Client) RoomsListControllers(ctx context.Context, req *RoomsListControllersRequest, opts ...wecom.CallOption) (*RoomsListControllersResponse, error) {
	resp := new(RoomsListControllersResponse)
	if err := c.core.Do(ctx, &roomsListControllers, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsListControllersAll yields the controllers over all pages. It does not change req, and ends after an error.
func (c *Client) RoomsListControllersAll(ctx context.Context, req *RoomsListControllersRequest, opts ...wecom.CallOption) iter.Seq2[RoomsController, error] {
	return func(yield func(RoomsController, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(roomsListControllers.Path, page.Cursor, yield, func(cursor string) ([]RoomsController, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.RoomsListControllers(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.ControllerInfoList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// RoomsListControllersRequest is the request of [Client.RoomsListControllers].
type RoomsListControllersRequest struct {
	// ControllerName is the name, or a part of it; all if unset.
	ControllerName string `json:"controller_name,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 50, 20 by default; the same on every page.
	Limit int64 `json:"limit,omitzero"`
}

// RoomsListControllersResponse is the answer of [Client.RoomsListControllers].
type RoomsListControllersResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// ControllerInfoList holds the controllers.
	ControllerInfoList []RoomsController `json:"controller_info_list,omitzero"`
}

// RoomsController is a Rooms controller (控制器).
type RoomsController struct {
	// RoomsID identifies the device.
	RoomsID string `json:"rooms_id,omitzero"`
	// MeetingRoomName is the name of the room.
	MeetingRoomName string `json:"meeting_room_name,omitzero"`
	// MeetingRoomLocation is the place of the room.
	MeetingRoomLocation string `json:"meeting_room_location,omitzero"`
	// ControllerName is the name.
	ControllerName string `json:"controller_name,omitzero"`
	// ManufactureName is the maker.
	ManufactureName string `json:"manufacture_name,omitzero"`
	// ControllerModel is the model.
	ControllerModel string `json:"controller_model,omitzero"`
	// AppVersion is the version of the program.
	AppVersion string `json:"app_version,omitzero"`
	// Status says whether it is online.
	Status ControllerStatus `json:"status,omitzero"`
	// FrameworkVersion is the version of the firmware.
	FrameworkVersion string `json:"framework_version,omitzero"`
	// IPAddress is the IP address.
	IPAddress string `json:"ip_address,omitzero"`
	// MACAddress is the MAC address.
	MACAddress string `json:"mac_address,omitzero"`
	// CPUType is the kind of CPU.
	CPUType string `json:"cpu_type,omitzero"`
	// CPUUsage is the load of the CPU.
	CPUUsage string `json:"cpu_usage,omitzero"`
	// NetworkType is the kind of network, such as wifi.
	NetworkType string `json:"network_type,omitzero"`
	// MemUsage is how much memory is in use, such as 3.6GB.
	MemUsage string `json:"mem_usage,omitzero"`
}

// ControllerStatus says whether a controller is online (设备状态).
type ControllerStatus string

// The states of a controller.
const (
	ControllerOffline ControllerStatus = "0" // offline (离线)
	ControllerOnline  ControllerStatus = "1" // online (在线)
)

var roomsGetInventory = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/rooms/get_inventory",
	Pages: wecom.Pages{Internal: 98809}, Repeat: wecom.RepeatSafe,
}

// RoomsGetInventory counts the Rooms licences that the company bought (获取Rooms会议室资源).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98809
func (c *Client) RoomsGetInventory(ctx context.Context, req *RoomsGetInventoryRequest, opts ...wecom.CallOption) (*RoomsGetInventoryResponse, error) {
	resp := new(RoomsGetInventoryResponse)
	if err := c.core.Do(ctx, &roomsGetInventory, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RoomsGetInventoryRequest is the empty request of [Client.RoomsGetInventory].
type RoomsGetInventoryRequest struct{}

// RoomsGetInventoryResponse is the answer of [Client.RoomsGetInventory].
type RoomsGetInventoryResponse struct {
	// NormalCount is the number for ordinary devices (普通设备).
	NormalCount int64 `json:"normal_count,omitzero"`
	// SpecialCount is the number for special devices (专款设备).
	SpecialCount int64 `json:"special_count,omitzero"`
	// NormalUsedCount is how many ordinary ones are in use.
	NormalUsedCount int64 `json:"normal_used_count,omitzero"`
	// SpecialUsedCount is how many special ones are in use.
	SpecialUsedCount int64 `json:"special_used_count,omitzero"`
	// NormalExpiredCount is how many ordinary ones have expired.
	NormalExpiredCount int64 `json:"normal_expired_count,omitzero"`
	// SpecialExpiredCount is how many special ones have expired.
	SpecialExpiredCount int64 `json:"special_expired_count,omitzero"`
}

package oa

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var meetingRoomAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/add",
	Pages: wecom.Pages{Internal: 93619}, Repeat: wecom.RepeatIfUnsent,
}

// MeetingRoomAdd creates a meeting room (添加会议室).
//
// Internal apps. Rules: meetingroom-name, meetingroom-range-users, meetingroom-range-parties.
// Page: https://developer.work.weixin.qq.com/document/path/93619
func (c *Client) MeetingRoomAdd(ctx context.Context, req *MeetingRoomAddRequest, opts ...wecom.CallOption) (*MeetingRoomAddResponse, error) {
	resp := new(MeetingRoomAddResponse)
	if err := c.core.Do(ctx, &meetingRoomAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomAddRequest is the request of [Client.MeetingRoomAdd].
type MeetingRoomAddRequest struct {
	// Name is the name, at most 30 characters; required.
	Name string `json:"name,omitzero"`
	// Capacity is the number of seats; required.
	Capacity int64 `json:"capacity,omitzero"`
	// City is the city; required with Building and Floor.
	City string `json:"city,omitzero"`
	// Building is the building; required with City and Floor.
	Building string `json:"building,omitzero"`
	// Floor is the floor; required with City and Building.
	Floor string `json:"floor,omitzero"`
	// Equipment holds the equipment.
	Equipment []Equipment `json:"equipment,omitzero"`
	// Coordinate is the place of the building.
	Coordinate *Coordinate `json:"coordinate,omitzero"`
	// Range says who may book it; everybody if nil.
	Range *RoomRange `json:"range,omitzero"`
}

// MeetingRoomAddResponse is the answer of [Client.MeetingRoomAdd].
type MeetingRoomAddResponse struct {
	// MeetingRoomID is the id of the room.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
}

// Equipment is a piece of equipment (设备).
type Equipment int64

// The values of Equipment.
const (
	EquipmentTV         Equipment = 1 // television (电视)
	EquipmentPhone      Equipment = 2 // telephone (电话)
	EquipmentProjector  Equipment = 3 // projector (投影)
	EquipmentWhiteboard Equipment = 4 // whiteboard (白板)
	EquipmentVideo      Equipment = 5 // video conference (视频)
)

// Coordinate is a place on the map.
type Coordinate struct {
	// Latitude is the latitude, like 22.540503.
	Latitude string `json:"latitude,omitzero"`
	// Longitude is the longitude, like 113.934528.
	Longitude string `json:"longitude,omitzero"`
}

// RoomRange says who may book a room (使用范围).
type RoomRange struct {
	// UserList holds userids, at most 1000.
	UserList []string `json:"user_list,omitzero"`
	// DepartmentList holds department ids, at most 1000.
	DepartmentList []int64 `json:"department_list,omitzero"`
}

var meetingRoomList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/list",
	Pages: wecom.Pages{Internal: 93619}, Repeat: wecom.RepeatSafe,
}

// MeetingRoomList lists meeting rooms (查询会议室).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/93619
func (c *Client) MeetingRoomList(ctx context.Context, req *MeetingRoomListRequest, opts ...wecom.CallOption) (*MeetingRoomListResponse, error) {
	resp := new(MeetingRoomListResponse)
	if err := c.core.Do(ctx, &meetingRoomList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomListRequest is the request of [Client.MeetingRoomList].
type MeetingRoomListRequest struct {
	// City is the city; required with Building.
	City string `json:"city,omitzero"`
	// Building is the building; required with Floor.
	Building string `json:"building,omitzero"`
	// Floor is the floor.
	Floor string `json:"floor,omitzero"`
	// Equipment holds equipment that the rooms must have.
	Equipment []Equipment `json:"equipment,omitzero"`
}

// MeetingRoomListResponse is the answer of [Client.MeetingRoomList].
type MeetingRoomListResponse struct {
	// MeetingRoomList holds the rooms.
	MeetingRoomList []MeetingRoom `json:"meetingroom_list,omitzero"`
}

// MeetingRoom is a meeting room (会议室).
type MeetingRoom struct {
	// MeetingRoomID is the id.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// Name is the name.
	Name string `json:"name,omitzero"`
	// Capacity is the number of seats.
	Capacity int64 `json:"capacity,omitzero"`
	// City is the city.
	City string `json:"city,omitzero"`
	// Building is the building.
	Building string `json:"building,omitzero"`
	// Floor is the floor.
	Floor string `json:"floor,omitzero"`
	// Equipment holds the equipment.
	Equipment []Equipment `json:"equipment,omitzero"`
	// Coordinate is the place of the building.
	Coordinate Coordinate `json:"coordinate,omitzero"`
	// Range says who may book it; told to the app of meeting rooms only.
	Range RoomRange `json:"range,omitzero"`
	// NeedApproval says whether a booking needs approval.
	NeedApproval bool `json:"need_approval,omitzero"`
}

var meetingRoomEdit = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/edit",
	Pages: wecom.Pages{Internal: 93619}, Repeat: wecom.RepeatSafe,
}

// MeetingRoomEdit changes a meeting room (编辑会议室); what is absent stays.
//
// Internal apps. Rules: meetingroom-name, meetingroom-range-users, meetingroom-range-parties.
// Page: https://developer.work.weixin.qq.com/document/path/93619
func (c *Client) MeetingRoomEdit(ctx context.Context, req *MeetingRoomEditRequest, opts ...wecom.CallOption) (*MeetingRoomEditResponse, error) {
	resp := new(MeetingRoomEditResponse)
	if err := c.core.Do(ctx, &meetingRoomEdit, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomEditRequest is the request of [Client.MeetingRoomEdit].
type MeetingRoomEditRequest struct {
	// MeetingRoomID is the id of the room; required.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
	// Name is the name, at most 30 characters.
	Name string `json:"name,omitzero"`
	// Capacity is the number of seats.
	Capacity int64 `json:"capacity,omitzero"`
	// City is the city; required with Building and Floor.
	City string `json:"city,omitzero"`
	// Building is the building; required with City and Floor.
	Building string `json:"building,omitzero"`
	// Floor is the floor; required with City and Building.
	Floor string `json:"floor,omitzero"`
	// Equipment holds the equipment.
	Equipment []Equipment `json:"equipment,omitzero"`
	// Coordinate is the place of the building.
	Coordinate *Coordinate `json:"coordinate,omitzero"`
	// Range says who may book it; replaces the whole range.
	Range *RoomRange `json:"range,omitzero"`
}

// MeetingRoomEditResponse is the empty answer of [Client.MeetingRoomEdit].
type MeetingRoomEditResponse struct{}

var meetingRoomDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/meetingroom/del",
	Pages: wecom.Pages{Internal: 93619}, Repeat: wecom.RepeatIfUnsent,
}

// MeetingRoomDel deletes a meeting room (删除会议室).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/93619
func (c *Client) MeetingRoomDel(ctx context.Context, req *MeetingRoomDelRequest, opts ...wecom.CallOption) (*MeetingRoomDelResponse, error) {
	resp := new(MeetingRoomDelResponse)
	if err := c.core.Do(ctx, &meetingRoomDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MeetingRoomDelRequest is the request of [Client.MeetingRoomDel].
type MeetingRoomDelRequest struct {
	// MeetingRoomID is the id of the room; required.
	MeetingRoomID int64 `json:"meetingroom_id,omitzero"`
}

// MeetingRoomDelResponse is the empty answer of [Client.MeetingRoomDel].
type MeetingRoomDelResponse struct{}

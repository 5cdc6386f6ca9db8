package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var realcontrolManageWaitingRoomUsers = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/manage_waiting_room_users",
	Pages: wecom.Pages{Internal: 98186}, Repeat: wecom.RepeatIfUnsent,
}

// RealcontrolManageWaitingRoomUsers moves participants between the waiting room and the meeting, or out of the waiting
// room (管理等候室成员). Only for meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98186
func (c *Client) RealcontrolManageWaitingRoomUsers(ctx context.Context, req *RealcontrolManageWaitingRoomUsersRequest, opts ...wecom.CallOption) (*RealcontrolManageWaitingRoomUsersResponse, error) {
	resp := new(RealcontrolManageWaitingRoomUsersResponse)
	if err := c.core.Do(ctx, &realcontrolManageWaitingRoomUsers, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolManageWaitingRoomUsersRequest is the request of [Client.RealcontrolManageWaitingRoomUsers].
type RealcontrolManageWaitingRoomUsersRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// OperateType is what to do; required.
	OperateType WaitingRoomOperation `json:"operate_type,omitzero"`
	// AllowRejoin lets those who are removed join again (true) or not (false); only with WaitingRoomRemove, and without
	// effect on MRA devices.
	AllowRejoin *bool `json:"allow_rejoin,omitzero"`
	// OperatedUsers holds the participants; required.
	OperatedUsers []OperatedUser `json:"operated_users,omitzero"`
}

// RealcontrolManageWaitingRoomUsersResponse is the empty answer of [Client.RealcontrolManageWaitingRoomUsers].
type RealcontrolManageWaitingRoomUsersResponse struct{}

// WaitingRoomOperation is what to do with participants at the waiting room (操作类型).
type WaitingRoomOperation int64

// The operations at the waiting room.
const (
	WaitingRoomAdmit  WaitingRoomOperation = 1 // the host lets them from the waiting room into the meeting (移入会议)
	WaitingRoomReturn WaitingRoomOperation = 2 // the host moves them from the meeting into the waiting room (移入等候室)
	WaitingRoomRemove WaitingRoomOperation = 3 // the host removes them from the waiting room (移出等候室)
)

var realcontrolMuteUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/mute_user",
	Pages: wecom.Pages{Internal: 98184}, Repeat: wecom.RepeatSafe,
}

// RealcontrolMuteUser mutes a participant or lets the participant be heard again (静音成员). Only for meetings that the app
// created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98184
func (c *Client) RealcontrolMuteUser(ctx context.Context, req *RealcontrolMuteUserRequest, opts ...wecom.CallOption) (*RealcontrolMuteUserResponse, error) {
	resp := new(RealcontrolMuteUserResponse)
	if err := c.core.Do(ctx, &realcontrolMuteUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolMuteUserRequest is the request of [Client.RealcontrolMuteUser].
type RealcontrolMuteUserRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Option mutes if true, unmutes if false; required.
	Option bool `json:"option"`
	// OperatedUser is the participant; required.
	OperatedUser OperatedUser `json:"operated_user,omitzero"`
}

// RealcontrolMuteUserResponse is the empty answer of [Client.RealcontrolMuteUser].
type RealcontrolMuteUserResponse struct{}

var realcontrolSetCohost = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/set_cohost",
	Pages: wecom.Pages{Internal: 98180}, Repeat: wecom.RepeatSafe,
}

// RealcontrolSetCohost makes a participant a co-host, or takes that role back (管理联席主持人). Not for MRA devices. Only for
// meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98180
func (c *Client) RealcontrolSetCohost(ctx context.Context, req *RealcontrolSetCohostRequest, opts ...wecom.CallOption) (*RealcontrolSetCohostResponse, error) {
	resp := new(RealcontrolSetCohostResponse)
	if err := c.core.Do(ctx, &realcontrolSetCohost, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolSetCohostRequest is the request of [Client.RealcontrolSetCohost].
type RealcontrolSetCohostRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Action makes a co-host if true, takes the role back if false; required.
	Action bool `json:"action"`
	// OperatedUser is the participant; required. Computers, phones, tablets, browsers and VoIP or SIP devices only.
	OperatedUser OperatedUser `json:"operated_user,omitzero"`
}

// RealcontrolSetCohostResponse is the empty answer of [Client.RealcontrolSetCohost].
type RealcontrolSetCohostResponse struct{}

var realcontrolSetNicknames = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/set_nicknames",
	Pages: wecom.Pages{Internal: 98188}, Repeat: wecom.RepeatSafe,
}

// RealcontrolSetNicknames changes the names under which participants appear in the meeting (修改成员在会中显示的昵称). Only for
// meetings that the app created.
//
// Internal apps. Rules: meeting-nickname.
// Page: https://developer.work.weixin.qq.com/document/path/98188
func (c *Client) RealcontrolSetNicknames(ctx context.Context, req *RealcontrolSetNicknamesRequest, opts ...wecom.CallOption) (*RealcontrolSetNicknamesResponse, error) {
	resp := new(RealcontrolSetNicknamesResponse)
	if err := c.core.Do(ctx, &realcontrolSetNicknames, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolSetNicknamesRequest is the request of [Client.RealcontrolSetNicknames].
type RealcontrolSetNicknamesRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// OperatedUsers holds the participants with their new names; required.
	OperatedUsers []NamedUser `json:"operated_users,omitzero"`
}

// RealcontrolSetNicknamesResponse is the empty answer of [Client.RealcontrolSetNicknames].
type RealcontrolSetNicknamesResponse struct{}

// NamedUser is a participant with the name to show.
type NamedUser struct {
	// TmpOpenID is the temporary id of the participant in this meeting; required.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// InstanceID is the kind of device with which the participant joined; required, and without effect unless it is the
	// right one.
	InstanceID InstanceID `json:"instance_id"`
	// Nickname is the name to show, at most 20 characters.
	Nickname string `json:"nickname,omitzero"`
}

var realcontrolSwitchUserVideo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/switch_user_video",
	Pages: wecom.Pages{Internal: 98189}, Repeat: wecom.RepeatSafe,
}

// RealcontrolSwitchUserVideo turns the video of a participant off, or that of an MRA device on (关闭或开启成员视频). Only for
// meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98189
func (c *Client) RealcontrolSwitchUserVideo(ctx context.Context, req *RealcontrolSwitchUserVideoRequest, opts ...wecom.CallOption) (*RealcontrolSwitchUserVideoResponse, error) {
	resp := new(RealcontrolSwitchUserVideoResponse)
	if err := c.core.Do(ctx, &realcontrolSwitchUserVideo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolSwitchUserVideoRequest is the request of [Client.RealcontrolSwitchUserVideo].
type RealcontrolSwitchUserVideoRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Video turns the video on, for MRA devices only; unset, it is turned off.
	Video bool `json:"video,omitzero"`
	// OperatedUser is the participant; required. Not a phone.
	OperatedUser OperatedUser `json:"operated_user,omitzero"`
}

// RealcontrolSwitchUserVideoResponse is the empty answer of [Client.RealcontrolSwitchUserVideo].
type RealcontrolSwitchUserVideoResponse struct{}

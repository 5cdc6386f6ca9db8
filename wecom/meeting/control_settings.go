package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var realcontrolSet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/set",
	Pages: wecom.Pages{Internal: 98175}, Repeat: wecom.RepeatSafe,
}

// RealcontrolSet changes the settings of a running meeting: muting, chat, lock, waiting room and the like (管理会中设置).
// What is unset stays as it is. Not for MRA devices. Only for meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98175
func (c *Client) RealcontrolSet(ctx context.Context, req *RealcontrolSetRequest, opts ...wecom.CallOption) (*RealcontrolSetResponse, error) {
	resp := new(RealcontrolSetResponse)
	if err := c.core.Do(ctx, &realcontrolSet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolSetRequest is the request of [Client.RealcontrolSet].
type RealcontrolSetRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// MuteAll mutes everybody if true, ends that if false; required with AllowUnmuteSelf.
	MuteAll *bool `json:"mute_all,omitzero"`
	// AllowUnmuteSelf lets participants unmute themselves; works only while MuteAll is true.
	AllowUnmuteSelf *bool `json:"allow_unmute_self,omitzero"`
	// EnableEnterMute says whether those who join are muted.
	EnableEnterMute *EnterMute `json:"enable_enter_mute,omitzero"`
	// MeetingLocked locks the meeting, or unlocks it.
	MeetingLocked *bool `json:"meeting_locked,omitzero"`
	// HideMeetingCodePassword hides the meeting code and the password.
	HideMeetingCodePassword *bool `json:"hide_meeting_code_password,omitzero"`
	// AllowChat says with whom participants may chat.
	AllowChat *ChatScope `json:"allow_chat,omitzero"`
	// AllowShareScreen lets participants share their screens.
	AllowShareScreen *bool `json:"allow_share_screen,omitzero"`
	// AllowExternalUser admits only members of the company if true and anybody if false, against its name.
	AllowExternalUser *bool `json:"allow_external_user,omitzero"`
	// PlayIVROnJoin plays a sound when somebody joins.
	PlayIVROnJoin *bool `json:"play_ivr_on_join,omitzero"`
	// EnableWaitingRoom opens the waiting room, or closes it.
	EnableWaitingRoom *bool `json:"enable_waiting_room,omitzero"`
}

// RealcontrolSetResponse is the empty answer of [Client.RealcontrolSet].
type RealcontrolSetResponse struct{}

// ChatScope says with whom participants may chat (允许参会者聊天设置).
type ChatScope int64

// Who may chat with whom.
const (
	ChatFree   ChatScope = 0 // freely (自由聊天)
	ChatPublic ChatScope = 1 // in public only (仅公开聊天)
	ChatHost   ChatScope = 2 // in private with the host only (仅私聊主持人)
)

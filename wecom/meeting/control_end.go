package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var realcontrolCloseScreenShare = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/close_screen_share",
	Pages: wecom.Pages{Internal: 98185}, Repeat: wecom.RepeatSafe,
}

// RealcontrolCloseScreenShare stops the screen that a participant shares (关闭成员屏幕共享), unless it is that of an MRA.
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98185
func (c *Client) RealcontrolCloseScreenShare(ctx context.Context, req *RealcontrolCloseScreenShareRequest, opts ...wecom.CallOption) (*RealcontrolCloseScreenShareResponse, error) {
	resp := new(RealcontrolCloseScreenShareResponse)
	if err := c.core.Do(ctx, &realcontrolCloseScreenShare, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolCloseScreenShareRequest is the request of [Client.RealcontrolCloseScreenShare].
type RealcontrolCloseScreenShareRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// OperatedUser is the participant; required.
	OperatedUser OperatedUser `json:"operated_user,omitzero"`
}

// RealcontrolCloseScreenShareResponse is the answer of [Client.RealcontrolCloseScreenShare].
type RealcontrolCloseScreenShareResponse struct{}

var realcontrolKickoutUsers = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/kickout_users",
	Pages: wecom.Pages{Internal: 98181}, Repeat: wecom.RepeatIfUnsent,
}

// RealcontrolKickoutUsers removes participants from a meeting (移出成员).
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98181
func (c *Client) RealcontrolKickoutUsers(ctx context.Context, req *RealcontrolKickoutUsersRequest, opts ...wecom.CallOption) (*RealcontrolKickoutUsersResponse, error) {
	resp := new(RealcontrolKickoutUsersResponse)
	if err := c.core.Do(ctx, &realcontrolKickoutUsers, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolKickoutUsersRequest is the request of [Client.RealcontrolKickoutUsers].
type RealcontrolKickoutUsersRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// AllowRejoin says whether they may join again; required.
	AllowRejoin bool `json:"allow_rejoin"`
	// OperatedUsers holds the participants; required.
	OperatedUsers []OperatedUser `json:"operated_users,omitzero"`
}

// RealcontrolKickoutUsersResponse is the answer of [Client.RealcontrolKickoutUsers].
type RealcontrolKickoutUsersResponse struct{}

var realcontrolDismiss = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/realcontrol/dismiss",
	Pages: wecom.Pages{Internal: 98187}, Repeat: wecom.RepeatIfUnsent,
}

// RealcontrolDismiss ends a running meeting (结束会议).
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98187
func (c *Client) RealcontrolDismiss(ctx context.Context, req *RealcontrolDismissRequest, opts ...wecom.CallOption) (*RealcontrolDismissResponse, error) {
	resp := new(RealcontrolDismissResponse)
	if err := c.core.Do(ctx, &realcontrolDismiss, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RealcontrolDismissRequest is the request of [Client.RealcontrolDismiss].
type RealcontrolDismissRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// ForceDismiss is 1 (the default) to end it even with people in it, 0 to end it only without.
	ForceDismiss *int64 `json:"force_dismiss,omitzero"`
	// RetrieveCode is 1 to take its number back, so that nobody can join again, and 0 (the default) to leave it; must
	// be 0 while a repeating series has meetings to come. The number of a quick meeting (快速会议) is always taken back.
	RetrieveCode int64 `json:"retrieve_code,omitzero"`
}

// RealcontrolDismissResponse is the answer of [Client.RealcontrolDismiss].
type RealcontrolDismissResponse struct{}

package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var setInvitees = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/set_invitees",
	Pages: wecom.Pages{Internal: 98162}, Repeat: wecom.RepeatSafe,
}

// SetInvitees replaces the members who are invited to a meeting (更新会议受邀成员列表). They must be visible to the app, and the
// administrator of the meeting must be among them. Only for meetings that the app created.
//
// Internal apps. Rules: meeting-set-invitees.
// Page: https://developer.work.weixin.qq.com/document/path/98162
func (c *Client) SetInvitees(ctx context.Context, req *SetInviteesRequest, opts ...wecom.CallOption) (*SetInviteesResponse, error) {
	resp := new(SetInviteesResponse)
	if err := c.core.Do(ctx, &setInvitees, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetInviteesRequest is the request of [Client.SetInvitees].
type SetInviteesRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Invitees holds the members: at most 2000, and no more than the meeting rooms that the company bought.
	Invitees []InvitedMember `json:"invitees,omitzero"`
}

// SetInviteesResponse is the empty answer of [Client.SetInvitees].
type SetInviteesResponse struct{}

// InvitedMember is a member who is invited to a meeting (受邀成员).
type InvitedMember struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
}

var setGuests = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/set_guests",
	Pages: wecom.Pages{Internal: 99040}, Repeat: wecom.RepeatSafe,
}

// SetGuests replaces the guests of a meeting (更新会议嘉宾列表). Only for meetings that the app created.
//
// Internal apps. Rules: meeting-guest-name.
// Page: https://developer.work.weixin.qq.com/document/path/99040
func (c *Client) SetGuests(ctx context.Context, req *SetGuestsRequest, opts ...wecom.CallOption) (*SetGuestsResponse, error) {
	resp := new(SetGuestsResponse)
	if err := c.core.Do(ctx, &setGuests, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetGuestsRequest is the request of [Client.SetGuests].
type SetGuestsRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Guests holds the guests; required.
	Guests []Guest `json:"guests,omitzero"`
}

// SetGuestsResponse is the empty answer of [Client.SetGuests].
type SetGuestsResponse struct{}

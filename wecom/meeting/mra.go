package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var mraQueryStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/mra/query_status",
	Pages: wecom.Pages{Internal: 98786}, Repeat: wecom.RepeatSafe,
}

// MRAQueryStatus tells how an MRA, a SIP or H.323 room in a meeting that was booked by API, is doing (获取 MRA 状态信息).
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98786
func (c *Client) MRAQueryStatus(ctx context.Context, req *MRAQueryStatusRequest, opts ...wecom.CallOption) (*MRAQueryStatusResponse, error) {
	resp := new(MRAQueryStatusResponse)
	if err := c.core.Do(ctx, &mraQueryStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MRAQueryStatusRequest is the request of [Client.MRAQueryStatus].
type MRAQueryStatusRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// TmpOpenID is the temporary id of the MRA in this meeting; required.
	TmpOpenID string `json:"tmp_openid,omitzero"`
}

// MRAQueryStatusResponse is the answer of [Client.MRAQueryStatus].
type MRAQueryStatusResponse struct {
	// TmpOpenID is the temporary id of the MRA in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// InstanceID is the kind of device: InstanceMRA.
	InstanceID InstanceID `json:"instance_id,omitzero"`
	// UserRole is the part that it plays; here 4 and 5 stand for the mini program (小程序).
	UserRole MemberRole `json:"user_role,omitzero"`
	// WebinarMemberRole is the part that it plays in a webinar.
	WebinarMemberRole WebinarRole `json:"webinar_member_role,omitzero"`
	// IP is its address, while it is in the meeting.
	IP string `json:"ip,omitzero"`
	// Name is the name shown.
	Name string `json:"name,omitzero"`
	// AudioState says whether the microphone is on.
	AudioState bool `json:"audio_state,omitzero"`
	// VideoState says whether the camera is on.
	VideoState bool `json:"video_state,omitzero"`
	// ScreenSharedState says whether it shares the screen.
	ScreenSharedState bool `json:"screen_shared_state,omitzero"`
	// DefaultLayout is how it divides the screen.
	DefaultLayout MRALayout `json:"default_layout,omitzero"`
	// RaiseHandsState says whether its hand is raised.
	RaiseHandsState bool `json:"raise_hands_state,omitzero"`
}

// MRALayout is how an MRA divides the screen (默认分屏设置).
type MRALayout int64

// How MRAs divide the screen.
const (
	MRALayoutEqual    MRALayout = 1 // equal parts (等分模式)
	MRALayoutFull     MRALayout = 2 // one part (全屏模式)
	MRALayoutOnePlusN MRALayout = 3 // one large part and several small ones (1+N)
)

// MRA names an MRA (会议室连接器).
type MRA struct {
	// TmpOpenID is the temporary id of the MRA in this meeting; required.
	TmpOpenID string `json:"tmp_openid,omitzero"`
}

var mraSetDefaultLayout = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/mra/set_default_layout",
	Pages: wecom.Pages{Internal: 98787}, Repeat: wecom.RepeatSafe,
}

// MRASetDefaultLayout says how an MRA divides the screen (设置 MRA 默认布局), unless it shows a layout of its own or of the
// meeting, or a video in focus.
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98787
func (c *Client) MRASetDefaultLayout(ctx context.Context, req *MRASetDefaultLayoutRequest, opts ...wecom.CallOption) (*MRASetDefaultLayoutResponse, error) {
	resp := new(MRASetDefaultLayoutResponse)
	if err := c.core.Do(ctx, &mraSetDefaultLayout, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MRASetDefaultLayoutRequest is the request of [Client.MRASetDefaultLayout].
type MRASetDefaultLayoutRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// DefaultLayout is how it divides the screen; required.
	DefaultLayout MRALayout `json:"default_layout,omitzero"`
	// DefaultNovideoUser says whether it shows people without video; required.
	DefaultNovideoUser MRANoVideo `json:"default_novideo_user,omitzero"`
	// MRA is the MRA; required.
	MRA MRA `json:"mra,omitzero"`
}

// MRASetDefaultLayoutResponse is the answer of [Client.MRASetDefaultLayout].
type MRASetDefaultLayoutResponse struct{}

// MRANoVideo says whether an MRA shows people without video (非视频与会者显示方式).
type MRANoVideo int64

// Whether people without video are shown.
const (
	MRANoVideoShow MRANoVideo = 1 // they are (显示)
	MRANoVideoHide MRANoVideo = 2 // they are not (隐藏)
)

var mraSetRaiseHand = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/mra/set_raise_hand",
	Pages: wecom.Pages{Internal: 98788}, Repeat: wecom.RepeatSafe,
}

// MRASetRaiseHand raises or lowers the hand of an MRA (设置 MRA 举手或手放下) in a meeting that was booked by API.
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98788
func (c *Client) MRASetRaiseHand(ctx context.Context, req *MRASetRaiseHandRequest, opts ...wecom.CallOption) (*MRASetRaiseHandResponse, error) {
	resp := new(MRASetRaiseHandResponse)
	if err := c.core.Do(ctx, &mraSetRaiseHand, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MRASetRaiseHandRequest is the request of [Client.MRASetRaiseHand].
type MRASetRaiseHandRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// RaiseHand is true to raise it, false to lower it; required.
	RaiseHand bool `json:"raise_hand"`
	// MRA is the MRA; required.
	MRA MRA `json:"mra,omitzero"`
}

// MRASetRaiseHandResponse is the answer of [Client.MRASetRaiseHand].
type MRASetRaiseHandResponse struct{}

var mraHangup = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/mra/hangup",
	Pages: wecom.Pages{Internal: 98789}, Repeat: wecom.RepeatIfUnsent,
}

// MRAHangup ends the call of an MRA (挂断 MRA 呼叫).
//
// Internal apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98789
func (c *Client) MRAHangup(ctx context.Context, req *MRAHangupRequest, opts ...wecom.CallOption) (*MRAHangupResponse, error) {
	resp := new(MRAHangupResponse)
	if err := c.core.Do(ctx, &mraHangup, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MRAHangupRequest is the request of [Client.MRAHangup].
type MRAHangupRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// MRA is the MRA; required.
	MRA MRA `json:"mra,omitzero"`
}

// MRAHangupResponse is the answer of [Client.MRAHangup].
type MRAHangupResponse struct{}

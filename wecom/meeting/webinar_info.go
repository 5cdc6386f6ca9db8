package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var webinarGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/get",
	Pages: wecom.Pages{Internal: 98860}, Repeat: wecom.RepeatSafe,
}

// WebinarGet returns a webinar (获取网络研讨会详情). Only for webinars that the app created. Members who are not visible to the
// app are left out.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98860
func (c *Client) WebinarGet(ctx context.Context, req *WebinarGetRequest, opts ...wecom.CallOption) (*WebinarGetResponse, error) {
	resp := new(WebinarGetResponse)
	if err := c.core.Do(ctx, &webinarGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarGetRequest is the request of [Client.WebinarGet].
type WebinarGetRequest struct {
	// MeetingID is the webinar; either this or MeetingCode is required, and this goes first.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the number of the webinar.
	MeetingCode string `json:"meeting_code,omitzero"`
}

// WebinarGetResponse is the answer of [Client.WebinarGet].
type WebinarGetResponse struct {
	// MeetingID identifies the webinar.
	MeetingID string `json:"meetingid,omitzero"`
	// Title is the subject, as the example of the page names it.
	Title string `json:"title,omitzero"`
	// Subject is the subject, as the field table of the page names it; read both.
	Subject string `json:"subject,omitzero"`
	// MeetingCode is the number with which people join (会议号).
	MeetingCode string `json:"meeting_code,omitzero"`
	// Status says how far it is.
	Status MeetingState `json:"status,omitzero"`
	// Sponsor names the organizer.
	Sponsor string `json:"sponsor,omitzero"`
	// StartTime is when it begins, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is when it ends, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// AdmissionType says who may watch.
	AdmissionType Admission `json:"admission_type,omitzero"`
	// Hosts holds the hosts.
	Hosts []WebinarHost `json:"hosts,omitzero"`
	// Password is the password of the audience.
	Password string `json:"password,omitzero"`
	// CoverURL is where the cover lies.
	CoverURL string `json:"cover_url,omitzero"`
	// Description describes the webinar.
	Description string `json:"description,omitzero"`
	// EnableGuestInviteLink reports that whoever comes by the invitation link becomes a guest.
	EnableGuestInviteLink bool `json:"enable_guest_invite_link,omitzero"`
	// AudienceJoinLink is the link for the audience.
	AudienceJoinLink string `json:"audience_join_link,omitzero"`
	// GuestJoinLink is the link for guests; it makes guests only with EnableGuestInviteLink, else it works like that
	// for the audience.
	GuestJoinLink string `json:"guest_join_link,omitzero"`
	// MediaSetting says how sound, picture and recording work.
	MediaSetting WebinarMediaInfo `json:"media_setting,omitzero"`
	// EnableQA reports that questions and answers are open.
	EnableQA bool `json:"enable_qa,omitzero"`
	// ManualCheckLink is the link for whoever checks messages; only when a person checks them.
	ManualCheckLink string `json:"manual_check_link,omitzero"`
	// ManualCheckPassword is the password for whoever checks messages; only when a person checks them.
	ManualCheckPassword string `json:"manual_check_password,omitzero"`
	// ActivityPage reports that there is an activity page (活动页).
	ActivityPage bool `json:"activity_page,omitzero"`
	// DisplayNumberOfAttendees reports that the activity page shows how many enrolled.
	DisplayNumberOfAttendees bool `json:"display_number_of_attendees,omitzero"`
	// PlaybackForAudience reports that the audience may watch the recording afterwards.
	PlaybackForAudience bool `json:"playback_for_audience,omitzero"`
	// PlaybackURL is where to watch the recording.
	PlaybackURL string `json:"playback_url,omitzero"`
	// PreparationMode reports that the preparation mode (准备模式) is open.
	PreparationMode bool `json:"preparation_mode,omitzero"`
	// WarmUpPicture is where the picture for the time before the beginning lies (暖场图片).
	WarmUpPicture string `json:"warm_up_picture,omitzero"`
	// WarmUpVideo is where the video for the time before the beginning lies (暖场视频).
	WarmUpVideo string `json:"warm_up_video,omitzero"`
	// AllowAttendeesInviteOthers reports that participants may invite others while they wait.
	AllowAttendeesInviteOthers bool `json:"allow_attendees_invite_others,omitzero"`
}

// WebinarMediaInfo says how sound, picture and recording of a webinar work (媒体参数配置).
type WebinarMediaInfo struct {
	// EnableEnterMute reports that guests who join are muted, as the field table of the page names it.
	EnableEnterMute bool `json:"enable_enter_mute,omitzero"`
	// MuteEnableJoin reports that guests who join are muted, as the example of the page names it; read both.
	MuteEnableJoin bool `json:"mute_enable_join,omitzero"`
	// AllowUnmuteSelf reports that guests may unmute themselves.
	AllowUnmuteSelf bool `json:"allow_unmute_self,omitzero"`
	// AllowEnterBeforeHost reports that guests may join before the host.
	AllowEnterBeforeHost bool `json:"allow_enter_before_host,omitzero"`
	// EnableScreenWatermark reports that shared screens carry a watermark.
	EnableScreenWatermark bool `json:"enable_screen_watermark,omitzero"`
	// WatermarkType is the form of the watermark.
	WatermarkType WatermarkType `json:"watermark_type,omitzero"`
	// AllowExternalUser reports, by the page, that only members of the company may join, against its name.
	AllowExternalUser bool `json:"allow_external_user,omitzero"`
	// AutoRecordType says what records by itself.
	AutoRecordType AutoRecordType `json:"auto_record_type,omitzero"`
	// AttendeeJoinAutoRecord reports that the cloud recording begins as soon as anybody joins.
	AttendeeJoinAutoRecord bool `json:"attendee_join_auto_record,omitzero"`
	// EnableHostPauseAutoRecord reports that the host may pause and stop the cloud recording.
	EnableHostPauseAutoRecord bool `json:"enable_host_pause_auto_record,omitzero"`
}

var webinarListGuest = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/list_guest",
	Pages: wecom.Pages{Internal: 98871}, Repeat: wecom.RepeatSafe,
}

// WebinarListGuest lists the guests of a webinar (获取网络研讨会嘉宾列表). Only for webinars that the app created. Members who are
// not visible to the app are left out.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98871
func (c *Client) WebinarListGuest(ctx context.Context, req *WebinarListGuestRequest, opts ...wecom.CallOption) (*WebinarListGuestResponse, error) {
	resp := new(WebinarListGuestResponse)
	if err := c.core.Do(ctx, &webinarListGuest, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarListGuestRequest is the request of [Client.WebinarListGuest].
type WebinarListGuestRequest struct {
	// MeetingID is the webinar; either this or MeetingCode is required, and this goes first.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the number of the webinar.
	MeetingCode string `json:"meeting_code,omitzero"`
}

// WebinarListGuestResponse is the answer of [Client.WebinarListGuest].
type WebinarListGuestResponse struct {
	// Guests holds the guests.
	Guests []WebinarGuest `json:"guests,omitzero"`
}

var webinarUpdateGuestList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/update_guest_list",
	Pages: wecom.Pages{Internal: 98872}, Repeat: wecom.RepeatSafe,
}

// WebinarUpdateGuestList replaces the guests of a webinar (更新网络研讨会嘉宾列表). Members must be visible to the app. Only for
// webinars that the app created.
//
// Internal apps. Rules: webinar-guest-name.
// Page: https://developer.work.weixin.qq.com/document/path/98872
func (c *Client) WebinarUpdateGuestList(ctx context.Context, req *WebinarUpdateGuestListRequest, opts ...wecom.CallOption) (*WebinarUpdateGuestListResponse, error) {
	resp := new(WebinarUpdateGuestListResponse)
	if err := c.core.Do(ctx, &webinarUpdateGuestList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarUpdateGuestListRequest is the request of [Client.WebinarUpdateGuestList].
type WebinarUpdateGuestListRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Guests holds the guests; required.
	Guests []WebinarGuest `json:"guests,omitzero"`
}

// WebinarUpdateGuestListResponse is the empty answer of [Client.WebinarUpdateGuestList].
type WebinarUpdateGuestListResponse struct{}

// WebinarGuest is a guest of a webinar (嘉宾).
type WebinarGuest struct {
	// GuestType is the kind of guest; required.
	GuestType WebinarGuestType `json:"guest_type,omitzero"`
	// UserID is the member; required for a guest from the company.
	UserID string `json:"userid,omitzero"`
	// Area is the country code without plus sign, such as 86; required for a guest from outside.
	Area string `json:"area,omitzero"`
	// PhoneNumber is the phone number; required for a guest from outside, empty for one by link.
	PhoneNumber string `json:"phone_number,omitzero"`
	// GuestName is the name, 1 to 16 characters; required for a guest from outside.
	GuestName string `json:"guest_name,omitzero"`
	// Email is the e-mail address of a guest from outside; empty for one by link.
	Email string `json:"email,omitzero"`
}

// WebinarGuestType is the kind of a guest (嘉宾类型).
type WebinarGuestType int64

// The kinds of guest.
const (
	WebinarGuestInternal WebinarGuestType = 1 // from the company (内部嘉宾)
	WebinarGuestExternal WebinarGuestType = 2 // from outside (外部嘉宾)
	WebinarGuestLink     WebinarGuestType = 3 // came by the invitation link; only in answers (链接嘉宾)
)

var webinarUpdateWarmUp = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/update_warm_up",
	Pages: wecom.Pages{Internal: 98882}, Repeat: wecom.RepeatSafe,
}

// WebinarUpdateWarmUp sets what the audience sees from 15 minutes before the beginning on (管理网络研讨会暖场配置). Pictures and
// videos are fetched later, and a callback event tells how that went. Only for webinars that the app created.
//
// Internal apps. Rules: webinar-warmup-picture, webinar-warmup-video, webinar-warmup-one.
// Page: https://developer.work.weixin.qq.com/document/path/98882
func (c *Client) WebinarUpdateWarmUp(ctx context.Context, req *WebinarUpdateWarmUpRequest, opts ...wecom.CallOption) (*WebinarUpdateWarmUpResponse, error) {
	resp := new(WebinarUpdateWarmUpResponse)
	if err := c.core.Do(ctx, &webinarUpdateWarmUp, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarUpdateWarmUpRequest is the request of [Client.WebinarUpdateWarmUp].
type WebinarUpdateWarmUpRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// WarmUpPicture is where a picture lies: PNG or JPG, best 1280*720, at most 5 MB. It goes before WarmUpVideo.
	WarmUpPicture string `json:"warm_up_picture,omitzero"`
	// WarmUpVideo is where a video lies: MP4, best 1280*720, at most 1 GB; only without WarmUpPicture.
	WarmUpVideo string `json:"warm_up_video,omitzero"`
	// AllowAttendeesInviteOthers lets participants invite others while they wait; true by default.
	AllowAttendeesInviteOthers *bool `json:"allow_attendees_invite_others,omitzero"`
}

// WebinarUpdateWarmUpResponse is the empty answer of [Client.WebinarUpdateWarmUp].
type WebinarUpdateWarmUpResponse struct{}

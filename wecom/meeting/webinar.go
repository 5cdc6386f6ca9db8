package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var webinarCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/create",
	Pages: wecom.Pages{Internal: 98842}, Repeat: wecom.RepeatIfUnsent,
}

// WebinarCreate creates a webinar (创建网络研讨会). Members must be visible to the app.
//
// Internal apps. Rules: webinar-title, webinar-sponsor, webinar-cover, webinar-description, webinar-sensitive-words,
// webinar-password, webinar-start-past, webinar-sensitive-word, webinar-password-required.
// Page: https://developer.work.weixin.qq.com/document/path/98842
func (c *Client) WebinarCreate(ctx context.Context, req *WebinarCreateRequest, opts ...wecom.CallOption) (*WebinarCreateResponse, error) {
	resp := new(WebinarCreateResponse)
	if err := c.core.Do(ctx, &webinarCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarCreateRequest is the request of [Client.WebinarCreate].
type WebinarCreateRequest struct {
	// AdminUserID is the member who administers the webinar; required.
	AdminUserID string `json:"admin_userid,omitzero"`
	// Title is the subject; required, 1 to 255 characters.
	Title string `json:"title,omitzero"`
	// Sponsor names the organizer, 1 to 40 characters.
	Sponsor string `json:"sponsor,omitzero"`
	// StartTime is when it begins, in Unix seconds, at most half an hour ago; required.
	StartTime int64 `json:"start_time,string,omitzero"`
	// EndTime is when it ends, in Unix seconds; required.
	EndTime int64 `json:"end_time,string,omitzero"`
	// AdmissionType says who may watch; required.
	AdmissionType Admission `json:"admission_type"`
	// Hosts holds the hosts; the administrator by default.
	Hosts []WebinarHost `json:"hosts,omitzero"`
	// Password is the password of the audience, 4 to 6 digits; required with AdmissionPassword, else without effect.
	Password string `json:"password,omitzero"`
	// CoverURL is where the cover lies: PNG or JPEG, larger than 640*360 (best 1280*720), at most 5 MB; only with the
	// activity page. It is fetched later, and a callback event tells how that went.
	CoverURL string `json:"cover_url,omitzero"`
	// Description describes the webinar in plain text, 1 to 5000 characters; only with the activity page.
	Description string `json:"description,omitzero"`
	// EnableGuestInviteLink makes whoever comes by the invitation link a guest; false by default.
	EnableGuestInviteLink *bool `json:"enable_guest_invite_link,omitzero"`
	// MediaSetting says how sound, picture and recording work.
	MediaSetting WebinarMedia `json:"media_setting,omitzero"`
	// EnableQA opens questions and answers; true by default.
	EnableQA *bool `json:"enable_qa,omitzero"`
	// SensitiveWords holds words that hide a message of the audience: at most 50, each at most 10 Chinese characters.
	SensitiveWords []string `json:"sensitive_words,omitzero"`
	// EnableManualCheck has messages checked by a person; false by default.
	EnableManualCheck *bool `json:"enable_manual_check,omitzero"`
	// ActivityPage opens the activity page (活动页); true by default.
	ActivityPage *bool `json:"activity_page,omitzero"`
	// DisplayNumberOfAttendees shows on the activity page how many enrolled: 1 does (the default), 0 does not.
	DisplayNumberOfAttendees *int64 `json:"display_number_of_attendees,omitzero"`
	// PlaybackForAudience lets the audience watch the recording afterwards; required, true only with AutoRecordCloud.
	PlaybackForAudience bool `json:"playback_for_audience"`
	// PreparationMode opens the preparation mode (准备模式).
	PreparationMode *bool `json:"preparation_mode,omitzero"`
}

// WebinarCreateResponse is the answer of [Client.WebinarCreate].
type WebinarCreateResponse struct {
	// Title is the subject.
	Title string `json:"title,omitzero"`
	// MeetingID identifies the webinar.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the number with which people join (会议号).
	MeetingCode string `json:"meeting_code,omitzero"`
	// StartTime is when it begins, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is when it ends, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// AdmissionType says who may watch.
	AdmissionType Admission `json:"admission_type,omitzero"`
	// Password is the password of the audience.
	Password string `json:"password,omitzero"`
	// AudienceJoinLink is the link for the audience.
	AudienceJoinLink string `json:"audience_join_link,omitzero"`
	// GuestJoinLink is the link for guests; it makes guests only with EnableGuestInviteLink, else it works like that
	// for the audience.
	GuestJoinLink string `json:"guest_join_link,omitzero"`
	// ManualCheckLink is the link for whoever checks messages; only with EnableManualCheck.
	ManualCheckLink string `json:"manual_check_link,omitzero"`
	// ManualCheckPassword is the password for whoever checks messages; only with EnableManualCheck.
	ManualCheckPassword string `json:"manual_check_password,omitzero"`
}

var webinarUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/update",
	Pages: wecom.Pages{Internal: 98843}, Repeat: wecom.RepeatSafe,
}

// WebinarUpdate changes a webinar (修改网络研讨会). Members must be visible to the app. Only for webinars that the app
// created.
//
// Internal apps. Rules: webinar-title, webinar-sponsor, webinar-cover, webinar-description, webinar-sensitive-words,
// webinar-password, webinar-start-past, webinar-sensitive-word, webinar-password-required.
// Page: https://developer.work.weixin.qq.com/document/path/98843
func (c *Client) WebinarUpdate(ctx context.Context, req *WebinarUpdateRequest, opts ...wecom.CallOption) (*WebinarUpdateResponse, error) {
	resp := new(WebinarUpdateResponse)
	if err := c.core.Do(ctx, &webinarUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarUpdateRequest is the request of [Client.WebinarUpdate].
type WebinarUpdateRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Title is the subject; required, 1 to 255 characters.
	Title string `json:"title,omitzero"`
	// Sponsor names the organizer, 1 to 40 characters.
	Sponsor string `json:"sponsor,omitzero"`
	// StartTime is when it begins, in Unix seconds, at most half an hour ago; required.
	StartTime int64 `json:"start_time,string,omitzero"`
	// EndTime is when it ends, in Unix seconds; required.
	EndTime int64 `json:"end_time,string,omitzero"`
	// AdmissionType says who may watch; required.
	AdmissionType Admission `json:"admission_type"`
	// Hosts holds the hosts; the administrator by default. Those given replace the ones before.
	Hosts []WebinarHost `json:"hosts,omitzero"`
	// Password is the password of the audience, 4 to 6 digits; required with AdmissionPassword, else without effect.
	Password string `json:"password,omitzero"`
	// CoverURL is where the cover lies: PNG or JPEG, larger than 640*360 (best 1280*720), at most 5 MB; only with the
	// activity page. It is fetched later, and a callback event tells how that went.
	CoverURL string `json:"cover_url,omitzero"`
	// Description describes the webinar in plain text, 1 to 5000 characters; only with the activity page.
	Description string `json:"description,omitzero"`
	// EnableGuestInviteLink makes whoever comes by the invitation link a guest; false by default.
	EnableGuestInviteLink *bool `json:"enable_guest_invite_link,omitzero"`
	// MediaSetting says how sound, picture and recording work.
	MediaSetting WebinarMedia `json:"media_setting,omitzero"`
	// EnableQA opens questions and answers; true by default.
	EnableQA *bool `json:"enable_qa,omitzero"`
	// SensitiveWords holds words that hide a message of the audience: at most 50, each at most 10 Chinese characters.
	SensitiveWords []string `json:"sensitive_words,omitzero"`
	// EnableManualCheck has messages checked by a person; false by default.
	EnableManualCheck *bool `json:"enable_manual_check,omitzero"`
	// ActivityPage opens the activity page (活动页); true by default.
	ActivityPage *bool `json:"activity_page,omitzero"`
	// DisplayNumberOfAttendees shows on the activity page how many enrolled: 1 does (the default), 0 does not.
	DisplayNumberOfAttendees *int64 `json:"display_number_of_attendees,omitzero"`
	// PlaybackForAudience lets the audience watch the recording afterwards; required, true only with AutoRecordCloud.
	PlaybackForAudience bool `json:"playback_for_audience"`
	// PreparationMode opens the preparation mode (准备模式).
	PreparationMode *bool `json:"preparation_mode,omitzero"`
}

// WebinarUpdateResponse is the empty answer of [Client.WebinarUpdate].
type WebinarUpdateResponse struct{}

// WebinarHost is a host of a webinar (主持人).
type WebinarHost struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
}

// WebinarMedia says how sound, picture and recording of a webinar work (媒体参数配置); every field is optional.
type WebinarMedia struct {
	// EnableEnterMute mutes guests who join; true by default.
	EnableEnterMute *bool `json:"enable_enter_mute,omitzero"`
	// AllowUnmuteSelf lets participants unmute themselves; true by default.
	AllowUnmuteSelf *bool `json:"allow_unmute_self,omitzero"`
	// AllowEnterBeforeHost lets guests join before the host; true by default.
	AllowEnterBeforeHost *bool `json:"allow_enter_before_host,omitzero"`
	// EnableScreenWatermark puts a watermark on shared screens; false by default.
	EnableScreenWatermark *bool `json:"enable_screen_watermark,omitzero"`
	// WatermarkType is the form of the watermark; a single row by default, only with EnableScreenWatermark.
	WatermarkType *WatermarkType `json:"watermark_type,omitzero"`
	// AllowExternalUser says whether people from outside may join. The pages contradict each other: for
	// [Client.WebinarCreate] true admits everybody (the default), for [Client.WebinarUpdate] true admits members of the
	// company only (the default is false).
	AllowExternalUser *bool `json:"allow_external_user,omitzero"`
	// AutoRecordType says what records by itself; must agree with what the company has locked.
	AutoRecordType AutoRecordType `json:"auto_record_type,omitzero"`
	// AttendeeJoinAutoRecord starts the cloud recording as soon as anybody joins, rather than the host; false by
	// default, only with AutoRecordCloud, and must agree with what the company has locked.
	AttendeeJoinAutoRecord *bool `json:"attendee_join_auto_record,omitzero"`
	// EnableHostPauseAutoRecord lets the host pause and stop the cloud recording; true by default, only with
	// AutoRecordCloud, and must agree with what the company has locked.
	EnableHostPauseAutoRecord *bool `json:"enable_host_pause_auto_record,omitzero"`
}

// Admission says who may watch a webinar (观众观看限制类型).
type Admission int64

// Who may watch a webinar.
const (
	AdmissionPublic   Admission = 0 // everybody (公开)
	AdmissionEnroll   Admission = 1 // who enrolled (报名)
	AdmissionPassword Admission = 2 // who has the password (密码)
)

var webinarCancel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/webinar/cancel",
	Pages: wecom.Pages{Internal: 98870}, Repeat: wecom.RepeatIfUnsent,
}

// WebinarCancel cancels a webinar (取消网络研讨会). Only for webinars that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98870
func (c *Client) WebinarCancel(ctx context.Context, req *WebinarCancelRequest, opts ...wecom.CallOption) (*WebinarCancelResponse, error) {
	resp := new(WebinarCancelResponse)
	if err := c.core.Do(ctx, &webinarCancel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WebinarCancelRequest is the request of [Client.WebinarCancel].
type WebinarCancelRequest struct {
	// MeetingID is the webinar; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// WebinarCancelResponse is the empty answer of [Client.WebinarCancel].
type WebinarCancelResponse struct{}

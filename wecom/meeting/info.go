package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/get_info",
	Pages: wecom.Pages{Internal: 98149, ThirdParty: 93708}, Repeat: wecom.RepeatSafe,
}

// GetInfo returns a meeting (获取会议详情). The basic edition of internal apps has page 99049.
//
// Internal and third-party apps, each for the meetings that it booked.
// Page: https://developer.work.weixin.qq.com/document/path/98149
func (c *Client) GetInfo(ctx context.Context, req *GetInfoRequest, opts ...wecom.CallOption) (*GetInfoResponse, error) {
	resp := new(GetInfoResponse)
	if err := c.core.Do(ctx, &getInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetInfoRequest is the request of [Client.GetInfo].
type GetInfoRequest struct {
	// MeetingID is the meeting; this or MeetingCode is required. The basic edition and third-party apps take only
	// this.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the number with which people join (会议号). Advanced edition only.
	MeetingCode string `json:"meeting_code,omitzero"`
	// SubMeetingID is one meeting of a repeating series. Advanced edition only.
	SubMeetingID string `json:"sub_meetingid,omitzero"`
}

// GetInfoResponse is the answer of [Client.GetInfo].
type GetInfoResponse struct {
	// AdminUserID is the member who administers the meeting (会议管理员).
	AdminUserID string `json:"admin_userid,omitzero"`
	// Title is the title, at most 60 bytes.
	Title string `json:"title,omitzero"`
	// MeetingStart is when the meeting begins, in Unix seconds.
	MeetingStart int64 `json:"meeting_start,omitzero"`
	// MeetingDuration is how long it lasts, in seconds.
	MeetingDuration int64 `json:"meeting_duration,omitzero"`
	// Description is the description, at most 600 bytes.
	Description string `json:"description,omitzero"`
	// Location is the place, at most 128 characters.
	Location string `json:"location,omitzero"`
	// MainDepartment is the department of the member who booked it.
	MainDepartment int64 `json:"main_department,omitzero"`
	// Status says how far the meeting is.
	Status MeetingStatus `json:"status,omitzero"`
	// MeetingType is the kind of the meeting. Advanced edition only.
	MeetingType MeetingType `json:"meeting_type,omitzero"`
	// AgentID is the app that booked it. Basic edition and third-party apps only.
	AgentID int64 `json:"agentid,omitzero"`
	// Attendees holds who was invited and who came; of a quick meeting (快速会议) only those who came.
	Attendees InfoAttendees `json:"attendees,omitzero"`
	// Settings says how the meeting runs.
	Settings InfoSettings `json:"settings,omitzero"`
	// CalID is the calendar of the meeting.
	CalID string `json:"cal_id,omitzero"`
	// Reminders says when the meeting repeats and when it is announced.
	Reminders InfoReminders `json:"reminders,omitzero"`
	// MeetingCode is the number with which people join (会议号).
	MeetingCode string `json:"meeting_code,omitzero"`
	// MeetingLink is the link with which people join.
	MeetingLink string `json:"meeting_link,omitzero"`
	// HasVote says whether there is a poll; only the creator and the hosts are told. Advanced edition only.
	HasVote bool `json:"has_vote,omitzero"`
	// HasMoreSubMeeting says whether a repeating series has more exceptions than those listed. Advanced edition only.
	HasMoreSubMeeting bool `json:"has_more_sub_meeting,omitzero"`
	// RemainSubMeetings is how many meetings of the series remain. Advanced edition only.
	RemainSubMeetings int64 `json:"remain_sub_meetings,omitzero"`
	// CurrentSubMeetingID is the meeting of the series that runs or comes next. Advanced edition only.
	CurrentSubMeetingID string `json:"current_sub_meetingid,omitzero"`
	// SubMeetings holds the meetings of the series. Advanced edition only.
	SubMeetings []SubMeeting `json:"sub_meetings,omitzero"`
	// Guests holds the guests from outside. Advanced edition only.
	Guests []Guest `json:"guests,omitzero"`
	// SubRepeatList holds the parts of a series that was changed from one meeting on, each with its own repetition.
	// Advanced edition only.
	SubRepeatList []SubRepeat `json:"sub_repeat_list,omitzero"`
}

// InfoAttendees holds who was invited to a meeting and who came (参会成员).
type InfoAttendees struct {
	// Member holds the members of the corp.
	Member []InfoMember `json:"member,omitzero"`
	// TmpExternalUser holds the people from outside, without those who came by WeChat.
	TmpExternalUser []InfoExternalUser `json:"tmp_external_user,omitzero"`
}

// InfoMember is a member of the corp in a meeting.
type InfoMember struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// Status says whether the member took part.
	Status AttendStatus `json:"status,omitzero"`
	// FirstJoinTime is when the member first joined, in Unix seconds.
	FirstJoinTime int64 `json:"first_join_time,omitzero"`
	// LastQuitTime is when the member last left, in Unix seconds.
	LastQuitTime int64 `json:"last_quit_time,omitzero"`
	// TotalJoinCount is how often the member joined.
	TotalJoinCount int64 `json:"total_join_count,omitzero"`
	// CumulativeTime is how long the member took part, in seconds.
	CumulativeTime int64 `json:"cumulative_time,omitzero"`
}

// InfoExternalUser is somebody from outside in a meeting.
type InfoExternalUser struct {
	// TmpExternalUserID is a temporary id, another one in every meeting; it can be converted to an external_userid.
	TmpExternalUserID string `json:"tmp_external_userid,omitzero"`
	// Status says whether the person took part.
	Status AttendStatus `json:"status,omitzero"`
	// FirstJoinTime is when the person first joined, in Unix seconds.
	FirstJoinTime int64 `json:"first_join_time,omitzero"`
	// LastQuitTime is when the person last left, in Unix seconds.
	LastQuitTime int64 `json:"last_quit_time,omitzero"`
	// TotalJoinCount is how often the person joined.
	TotalJoinCount int64 `json:"total_join_count,omitzero"`
	// CumulativeTime is how long the person took part, in seconds.
	CumulativeTime int64 `json:"cumulative_time,omitzero"`
}

// AttendStatus says whether somebody took part (与会状态).
type AttendStatus int64

// The states of a participant.
const (
	AttendStatusJoined AttendStatus = 1 // took part (已参与)
	AttendStatusAbsent AttendStatus = 2 // did not take part (未参与)
)

// InfoSettings says how a meeting runs, as [Client.GetInfo] tells it (会议配置). The fields marked "advanced" come with
// the advanced edition only.
type InfoSettings struct {
	// RemindScope says who is called when the meeting begins.
	RemindScope RemindScope `json:"remind_scope,omitzero"`
	// NeedPassword says whether joining takes a password; only the example of the advanced edition shows it.
	NeedPassword bool `json:"need_password,omitzero"`
	// Password is the password to join: 4 to 6 digits.
	Password string `json:"password,omitzero"`
	// EnableWaitingRoom says whether there is a waiting room (等候室).
	EnableWaitingRoom bool `json:"enable_waiting_room,omitzero"`
	// AllowEnterBeforeHost says whether members may join before the host.
	AllowEnterBeforeHost bool `json:"allow_enter_before_host,omitzero"`
	// EnableEnterMute says whether members are muted when they join.
	EnableEnterMute EnterMute `json:"enable_enter_mute,omitzero"`
	// EnableEnterMuteType says how members are muted when they join; only the example of the advanced edition shows
	// it.
	EnableEnterMuteType EnterMute `json:"enable_enter_mute_type,omitzero"`
	// AllowUnmuteSelf says whether participants may unmute themselves. Advanced.
	AllowUnmuteSelf bool `json:"allow_unmute_self,omitzero"`
	// AllowExternalUser says whether people from outside may join. Advanced.
	AllowExternalUser bool `json:"allow_external_user,omitzero"`
	// EnableScreenWatermark says whether shared screens carry a watermark (屏幕水印).
	EnableScreenWatermark bool `json:"enable_screen_watermark,omitzero"`
	// WatermarkType is the form of the watermark. Advanced.
	WatermarkType WatermarkType `json:"watermark_type,omitzero"`
	// AutoRecordType says what records by itself. Advanced.
	AutoRecordType AutoRecordType `json:"auto_record_type,omitzero"`
	// AttendeeJoinAutoRecord says whether the cloud recording starts as soon as anybody joins. Advanced.
	AttendeeJoinAutoRecord bool `json:"attendee_join_auto_record,omitzero"`
	// EnableHostPauseAutoRecord says whether the host may pause and stop the cloud recording. Advanced.
	EnableHostPauseAutoRecord bool `json:"enable_host_pause_auto_record,omitzero"`
	// EnableDocUploadPermission says whether members may upload documents. Advanced.
	EnableDocUploadPermission bool `json:"enable_doc_upload_permission,omitzero"`
	// EnableEnroll says whether enrolment (报名) is on. Advanced.
	EnableEnroll bool `json:"enable_enroll,omitzero"`
	// EnableHostKey says whether the host key (主持人密钥) is on. Advanced.
	EnableHostKey bool `json:"enable_host_key,omitzero"`
	// HostKey is the host key. Advanced.
	HostKey string `json:"host_key,omitzero"`
	// Hosts holds the hosts (主持人).
	Hosts Users `json:"hosts,omitzero"`
	// CurrentHosts holds those who are hosts now (当前主持人). Advanced.
	CurrentHosts Users `json:"current_hosts,omitzero"`
	// CoHosts holds the co-hosts (联席主持人). Advanced.
	CoHosts Users `json:"co_hosts,omitzero"`
	// RingUsers holds the members who are called with RemindSome.
	RingUsers Users `json:"ring_users,omitzero"`
}

// InfoReminders says when a meeting repeats and when it is announced, as [Client.GetInfo] tells it. The fields marked
// "advanced" come with the advanced edition only.
type InfoReminders struct {
	// IsRepeat says whether the meeting repeats.
	IsRepeat bool `json:"is_repeat,omitzero"`
	// RepeatType says how it repeats.
	RepeatType RepeatType `json:"repeat_type,omitzero"`
	// IsCustomRepeat says whether it is a custom repetition. Advanced.
	IsCustomRepeat bool `json:"is_custom_repeat,omitzero"`
	// RepeatUntilType says what ends the repetition. Advanced.
	RepeatUntilType RepeatUntilType `json:"repeat_until_type,omitzero"`
	// RepeatUntilCount is the number of meetings. Advanced.
	RepeatUntilCount int64 `json:"repeat_until_count,omitzero"`
	// RepeatUntil is when the repetition ends, in Unix seconds; only with RepeatUntilDate.
	RepeatUntil int64 `json:"repeat_until,omitzero"`
	// RepeatInterval is the number of days, weeks or months from one meeting to the next.
	RepeatInterval int64 `json:"repeat_interval,omitzero"`
	// RepeatDayOfWeek holds the days of the week, 1 (Monday) to 7 (Sunday). Advanced.
	RepeatDayOfWeek []int64 `json:"repeat_day_of_week,omitzero"`
	// RepeatDayOfMonth holds the days of the month, 1 to 31. Advanced.
	RepeatDayOfMonth []int64 `json:"repeat_day_of_month,omitzero"`
	// RemindBefore holds how long before the start members are reminded, in seconds.
	RemindBefore []int64 `json:"remind_before,omitzero"`
}

// SubMeeting is one meeting of a repeating series (周期性子会议).
type SubMeeting struct {
	// SubMeetingID identifies the meeting of the series.
	SubMeetingID string `json:"sub_meetingid,omitzero"`
	// Status says whether it was deleted.
	Status SubMeetingStatus `json:"status,omitzero"`
	// StartTime is when it begins, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is when it ends, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Title is its title.
	Title string `json:"title,omitzero"`
	// RepeatID is the part of the series to which it belongs.
	RepeatID string `json:"repeat_id,omitzero"`
}

// SubMeetingStatus says whether a meeting of a series was deleted (子会议状态).
type SubMeetingStatus int64

// The states of a meeting of a series.
const (
	SubMeetingStatusNormal  SubMeetingStatus = 0 // there (默认)
	SubMeetingStatusDeleted SubMeetingStatus = 1 // deleted (已删除)
)

// SubRepeat is a part of a repeating series with its own repetition (周期性会议分段信息).
type SubRepeat struct {
	// RepeatID identifies the part.
	RepeatID string `json:"repeat_id,omitzero"`
	// RepeatType says how it repeats.
	RepeatType RepeatType `json:"repeat_type,omitzero"`
	// IsCustomRepeat says whether it is a custom repetition.
	IsCustomRepeat bool `json:"is_custom_repeat,omitzero"`
	// RepeatUntilType says what ends it.
	RepeatUntilType RepeatUntilType `json:"repeat_until_type,omitzero"`
	// RepeatUntilCount is the number of meetings; only with RepeatUntilCount.
	RepeatUntilCount int64 `json:"repeat_until_count,omitzero"`
	// RepeatUntil is when it ends, in Unix seconds; only with RepeatUntilDate.
	RepeatUntil int64 `json:"repeat_until,omitzero"`
	// RepeatInterval is the number of days, weeks or months from one meeting to the next.
	RepeatInterval int64 `json:"repeat_interval,omitzero"`
	// RepeatDayOfWeek holds the days of the week, 1 (Monday) to 7 (Sunday).
	RepeatDayOfWeek []int64 `json:"repeat_day_of_week,omitzero"`
	// RepeatDayOfMonth holds the days of the month, 1 to 31.
	RepeatDayOfMonth []int64 `json:"repeat_day_of_month,omitzero"`
}

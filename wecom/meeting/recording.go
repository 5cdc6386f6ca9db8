package meeting

import (
	"context"
	"iter"
	"net/http"
	"slices"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var recordList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/list",
	Pages: wecom.Pages{Internal: 98192}, Repeat: wecom.RepeatSafe,
}

// RecordList lists the cloud recordings of a meeting, or of the meetings that a member created, by time (获取会议录制列表). Of
// meetings that the app created and members visible to it only.
//
// Internal apps. Rules: meeting-record-list-span, meeting-record-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/98192
func (c *Client) RecordList(ctx context.Context, req *RecordListRequest, opts ...wecom.CallOption) (*RecordListResponse, error) {
	resp := new(RecordListResponse)
	if err := c.core.Do(ctx, &recordList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordListAll yields the recordings over all pages. It does not change req, and ends after an error.
func (c *Client) RecordListAll(ctx context.Context, req *RecordListRequest, opts ...wecom.CallOption) iter.Seq2[Recording, error] {
	return func(yield func(Recording, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(recordList.Path, page.Cursor, yield, func(cursor string) ([]Recording, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.RecordList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return slices.Concat(resp.RecordList, resp.RecordMeetings), resp.NextCursor, resp.HasMore, nil
		})
	}
}

// RecordListRequest is the request of [Client.RecordList].
type RecordListRequest struct {
	// MeetingID is the meeting; give one of MeetingID, MeetingCode and UserID. It goes before the others.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the code of the meeting.
	MeetingCode string `json:"meeting_code,omitzero"`
	// UserID is the member who created the meetings.
	UserID string `json:"userid,omitzero"`
	// StartTime begins the span, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime ends the span, in Unix seconds, at most 31 days after StartTime; required.
	EndTime int64 `json:"end_time,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 10 by default, at most 20; the same on every page.
	Limit int64 `json:"limit,omitzero"`
}

// RecordListResponse is the answer of [Client.RecordList].
type RecordListResponse struct {
	// HasMore reports that more recordings follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// RecordList holds the recordings, as the field table of the page names them.
	RecordList []Recording `json:"record_list,omitzero"`
	// RecordMeetings holds the recordings, as the example of the page names them; read both, or use
	// [Client.RecordListAll].
	RecordMeetings []Recording `json:"record_meetings,omitzero"`
}

// Recording is the cloud recording of a meeting (会议录制).
type Recording struct {
	// MeetingRecordID identifies the recording.
	MeetingRecordID string `json:"meeting_record_id,omitzero"`
	// MeetingID is the meeting.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the code of the meeting.
	MeetingCode string `json:"meeting_code,omitzero"`
	// HostUserID is the userid of the host.
	HostUserID string `json:"host_user_id,omitzero"`
	// MeetingStartTime is when the meeting began, in Unix milliseconds.
	MeetingStartTime int64 `json:"meeting_start_time,omitzero"`
	// Title is the subject of the meeting.
	Title string `json:"title,omitzero"`
	// State says whether the recording is ready.
	State RecordingState `json:"state,omitzero"`
	// RecordFileList holds the files once the recording is ready, as the field table of the page names them.
	RecordFileList []RecordingFile `json:"record_file_list,omitzero"`
	// RecordFiles holds the files once the recording is ready, as the example of the page names them; read both.
	RecordFiles []RecordingFile `json:"record_files,omitzero"`
}

// RecordingState says whether a recording is ready (录制状态).
type RecordingState int64

// The states of a recording.
const (
	RecordingRunning RecordingState = 1 // being recorded (录制中)
	RecordingReady   RecordingState = 3 // converted (转码完成)
)

// RecordingFile is a file of a recording, with how it is shared (录制文件).
type RecordingFile struct {
	// RecordFileID identifies the file.
	RecordFileID string `json:"record_file_id,omitzero"`
	// RecordStartTime is when recording began, in Unix milliseconds.
	RecordStartTime int64 `json:"record_start_time,omitzero"`
	// RecordEndTime is when recording ended, in Unix milliseconds.
	RecordEndTime int64 `json:"record_end_time,omitzero"`
	// RecordSize is the size in bytes.
	RecordSize int64 `json:"record_size,omitzero"`
	// SharingState reports that the file is shared; the fields below are given only then.
	SharingState bool `json:"sharing_state,omitzero"`
	// SharingURL is the link that shares the file.
	SharingURL string `json:"sharing_url,omitzero"`
	// RequiredSameCorp reports that only members of the company may watch.
	RequiredSameCorp bool `json:"required_same_corp,omitzero"`
	// RequiredAttendee reports that only participants may watch.
	RequiredAttendee bool `json:"required_attendee,omitzero"`
	// Password is the password of the link.
	Password string `json:"password,omitzero"`
	// SharingExpire is when the link expires, in Unix milliseconds; 0 means never.
	SharingExpire int64 `json:"sharing_expire,omitzero"`
	// AllowDownload reports that the file may be downloaded.
	AllowDownload bool `json:"allow_download,omitzero"`
}

var recordDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/delete",
	Pages: wecom.Pages{Internal: 98206}, Repeat: wecom.RepeatIfUnsent,
}

// RecordDelete deletes all files of a recording (删除会议录制). Only for meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98206
func (c *Client) RecordDelete(ctx context.Context, req *RecordDeleteRequest, opts ...wecom.CallOption) (*RecordDeleteResponse, error) {
	resp := new(RecordDeleteResponse)
	if err := c.core.Do(ctx, &recordDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordDeleteRequest is the request of [Client.RecordDelete].
type RecordDeleteRequest struct {
	// MeetingRecordID is the recording; required.
	MeetingRecordID string `json:"meeting_record_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// RecordDeleteResponse is the empty answer of [Client.RecordDelete].
type RecordDeleteResponse struct{}

var recordDeleteFile = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/delete_file",
	Pages: wecom.Pages{Internal: 98207}, Repeat: wecom.RepeatIfUnsent,
}

// RecordDeleteFile deletes one file of a recording (删除单个录制文件). Only for meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98207
func (c *Client) RecordDeleteFile(ctx context.Context, req *RecordDeleteFileRequest, opts ...wecom.CallOption) (*RecordDeleteFileResponse, error) {
	resp := new(RecordDeleteFileResponse)
	if err := c.core.Do(ctx, &recordDeleteFile, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordDeleteFileRequest is the request of [Client.RecordDeleteFile].
type RecordDeleteFileRequest struct {
	// RecordFileID is the file of the recording; required.
	RecordFileID string `json:"record_file_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// RecordDeleteFileResponse is the empty answer of [Client.RecordDeleteFile].
type RecordDeleteFileResponse struct{}

var recordGetStatistics = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/get_statistics",
	Pages: wecom.Pages{Internal: 98209}, Repeat: wecom.RepeatSafe,
}

// RecordGetStatistics counts by day how often a recording was watched and downloaded (获取录制文件访问统计). Only for meetings
// that the app created.
//
// Internal apps. Rules: meeting-record-stat-span.
// Page: https://developer.work.weixin.qq.com/document/path/98209
func (c *Client) RecordGetStatistics(ctx context.Context, req *RecordGetStatisticsRequest, opts ...wecom.CallOption) (*RecordGetStatisticsResponse, error) {
	resp := new(RecordGetStatisticsResponse)
	if err := c.core.Do(ctx, &recordGetStatistics, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordGetStatisticsRequest is the request of [Client.RecordGetStatistics].
type RecordGetStatisticsRequest struct {
	// MeetingRecordID is the recording; required.
	MeetingRecordID string `json:"meeting_record_id,omitzero"`
	// MeetingID is the meeting; only the example of the page has it.
	MeetingID string `json:"meetingid,omitzero"`
	// StartTime begins the span, in Unix seconds; the last 31 days by default.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime ends the span, in Unix seconds, at most 31 days after StartTime.
	EndTime int64 `json:"end_time,omitzero"`
}

// RecordGetStatisticsResponse is the answer of [Client.RecordGetStatistics].
type RecordGetStatisticsResponse struct {
	// Summaries holds the days.
	Summaries []RecordingVisits `json:"summaries,omitzero"`
}

// RecordingVisits counts the visits of one day (录制访问统计).
type RecordingVisits struct {
	// Date is the day, as yyyy-MM-dd.
	Date string `json:"date,omitzero"`
	// ViewCount is how often the recording was watched on that day.
	ViewCount int64 `json:"view_count,omitzero"`
	// DownloadCount is how often the recording was downloaded on that day.
	DownloadCount int64 `json:"download_count,omitzero"`
}

var recordUpdateSharingConfig = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/update_sharing_config",
	Pages: wecom.Pages{Internal: 98208}, Repeat: wecom.RepeatSafe,
}

// RecordUpdateSharingConfig changes how a recording is shared (修改会议录制共享设置). Only for meetings that the app created.
//
// Internal apps. Rules: meeting-record-share-expire, meeting-record-share-no-expire.
// Page: https://developer.work.weixin.qq.com/document/path/98208
func (c *Client) RecordUpdateSharingConfig(ctx context.Context, req *RecordUpdateSharingConfigRequest, opts ...wecom.CallOption) (*RecordUpdateSharingConfigResponse, error) {
	resp := new(RecordUpdateSharingConfigResponse)
	if err := c.core.Do(ctx, &recordUpdateSharingConfig, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordUpdateSharingConfigRequest is the request of [Client.RecordUpdateSharingConfig].
type RecordUpdateSharingConfigRequest struct {
	// MeetingRecordID is the recording; required.
	MeetingRecordID string `json:"meeting_record_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SharingConfig says how to share the recording.
	SharingConfig SharingConfig `json:"sharing_config,omitzero"`
}

// RecordUpdateSharingConfigResponse is the empty answer of [Client.RecordUpdateSharingConfig].
type RecordUpdateSharingConfigResponse struct{}

// SharingConfig says how a recording is shared (共享配置).
type SharingConfig struct {
	// EnableSharing shares the recording; true by default. If false, leave the other fields unset: the earlier settings
	// are lost.
	EnableSharing *bool `json:"enable_sharing,omitzero"`
	// SharingAuthType says who may watch.
	SharingAuthType *SharingAuth `json:"sharing_auth_type,omitzero"`
	// EnablePassword asks for a password; true by default.
	EnablePassword *bool `json:"enable_password,omitzero"`
	// Password is the password; required with EnablePassword true, not allowed with false.
	Password string `json:"password,omitzero"`
	// EnableSharingExpire lets the link expire; false by default.
	EnableSharingExpire *bool `json:"enable_sharing_expire,omitzero"`
	// SharingExpire is when the link expires, in Unix milliseconds; required with EnableSharingExpire true, not allowed
	// with false.
	SharingExpire int64 `json:"sharing_expire,omitzero"`
	// AllowDownload allows downloads; false by default.
	AllowDownload *bool `json:"allow_download,omitzero"`
}

// SharingAuth says who may watch a shared recording (共享权限类型).
type SharingAuth int64

// Who may watch.
const (
	SharingAuthLoggedIn  SharingAuth = 0 // whoever is logged in (仅允许登录成员查看)
	SharingAuthCorp      SharingAuth = 1 // members of the company (仅企业内成员可查看)
	SharingAuthAttendees SharingAuth = 2 // participants (仅参会成员可查看)
	SharingAuthAll       SharingAuth = 3 // everybody (全部成员可查看)
	SharingAuthApproved  SharingAuth = 4 // who was approved; not for Rooms (通过权限审批的成员可查看)
	SharingAuthInvited   SharingAuth = 5 // who got the WeChat invitation link; not for Rooms (获取微信特邀链接的成员可查看)
)

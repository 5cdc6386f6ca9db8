package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var recordGetFileList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/get_file_list",
	Pages: wecom.Pages{Internal: 98196}, Repeat: wecom.RepeatSafe,
}

// RecordGetFileList returns where the files of a recording can be watched and downloaded (获取会议录制地址). Only for meetings
// that the app created.
//
// Internal apps. Rules: meeting-record-filelist-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98196
func (c *Client) RecordGetFileList(ctx context.Context, req *RecordGetFileListRequest, opts ...wecom.CallOption) (*RecordGetFileListResponse, error) {
	resp := new(RecordGetFileListResponse)
	if err := c.core.Do(ctx, &recordGetFileList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordGetFileListRequest is the request of [Client.RecordGetFileList].
type RecordGetFileListRequest struct {
	// MeetingRecordID is the recording; required.
	MeetingRecordID string `json:"meeting_record_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// RecordGetFileListResponse is the answer of [Client.RecordGetFileList].
type RecordGetFileListResponse struct {
	// MeetingRecordID is the recording.
	MeetingRecordID string `json:"meeting_record_id,omitzero"`
	// MeetingID is the meeting.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the code of the meeting.
	MeetingCode string `json:"meeting_code,omitzero"`
	// Title is the subject of the meeting.
	Title string `json:"title,omitzero"`
	// RecordFiles holds the files.
	RecordFiles []RecordingAddress `json:"record_files,omitzero"`
}

// RecordingAddress says where a file of a recording lies (录制文件地址).
type RecordingAddress struct {
	// RecordFileID identifies the file.
	RecordFileID string `json:"record_file_id,omitzero"`
	// ViewAddress is where to watch.
	ViewAddress string `json:"view_address,omitzero"`
	// DownloadAddress is where to download the video; expires after 6 hours by default.
	DownloadAddress string `json:"download_address,omitzero"`
	// DownloadAddressFileType is the format of the video, such as mp4.
	DownloadAddressFileType string `json:"download_address_file_type,omitzero"`
	// AudioAddress is where to download the sound; expires after 6 hours by default.
	AudioAddress string `json:"audio_address,omitzero"`
	// AudioAddressFileType is the format of the sound, such as m4a.
	AudioAddressFileType string `json:"audio_address_file_type,omitzero"`
	// MeetingSummary holds the minutes (会议纪要).
	MeetingSummary []RecordingDocument `json:"meeting_summary,omitzero"`
}

// RecordingDocument is a document made from a recording: minutes or a transcript.
type RecordingDocument struct {
	// DownloadAddress is where to download it; expires after an hour.
	DownloadAddress string `json:"download_address,omitzero"`
	// FileType is the format, such as txt, pdf or docx.
	FileType string `json:"file_type,omitzero"`
}

var recordGetFile = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/get_file",
	Pages: wecom.Pages{Internal: 98205}, Repeat: wecom.RepeatSafe,
}

// RecordGetFile returns one file of a recording, its minutes and transcripts, with where to watch and download them
// (获取单个录制文件详情). Only for meetings that the app created.
//
// Internal apps. Rules: meeting-record-file-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98205
func (c *Client) RecordGetFile(ctx context.Context, req *RecordGetFileRequest, opts ...wecom.CallOption) (*RecordGetFileResponse, error) {
	resp := new(RecordGetFileResponse)
	if err := c.core.Do(ctx, &recordGetFile, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordGetFileRequest is the request of [Client.RecordGetFile].
type RecordGetFileRequest struct {
	// RecordFileID is the file of the recording; required.
	RecordFileID string `json:"record_file_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// RecordGetFileResponse is the answer of [Client.RecordGetFile].
type RecordGetFileResponse struct {
	// RecordFileID is the file.
	RecordFileID string `json:"record_file_id,omitzero"`
	// MeetingID is the meeting.
	MeetingID string `json:"meetingid,omitzero"`
	// MeetingCode is the code with which to join the meeting.
	MeetingCode string `json:"meeting_code,omitzero"`
	// ViewAddress is where to watch.
	ViewAddress string `json:"view_address,omitzero"`
	// DownloadAddress is where to download the video; expires after 6 hours by default.
	DownloadAddress string `json:"download_address,omitzero"`
	// DownloadAddressFileType is the format of the video, such as mp4.
	DownloadAddressFileType string `json:"download_address_file_type,omitzero"`
	// AudioAddress is where to download the sound; expires after 6 hours by default.
	AudioAddress string `json:"audio_address,omitzero"`
	// AudioAddressFileType is the format of the sound, such as m4a.
	AudioAddressFileType string `json:"audio_address_file_type,omitzero"`
	// RecordName is the name of the file.
	RecordName string `json:"record_name,omitzero"`
	// StartTime is when recording began, in Unix milliseconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is when recording ended, in Unix milliseconds.
	EndTime int64 `json:"end_time,omitzero"`
	// MeetingRecordName is the name of the recording.
	MeetingRecordName string `json:"meeting_record_name,omitzero"`
	// MeetingSummary holds the minutes (会议纪要). The example of the page shows one object; a list is documented.
	MeetingSummary []RecordingDocument `json:"meeting_summary,omitzero"`
	// AIMeetingTranscripts holds the improved transcripts (录制转写文件智能优化版).
	AIMeetingTranscripts []RecordingDocument `json:"ai_meeting_transcripts,omitzero"`
}

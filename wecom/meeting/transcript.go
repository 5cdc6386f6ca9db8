package meeting

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var recordTranscriptGetDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/transcript/get_detail",
	Pages: wecom.Pages{Internal: 98211}, Repeat: wecom.RepeatSafe,
}

// RecordTranscriptGetDetail returns the transcript of a recording down to its words, with times (获取录制转写详情). Only for
// meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98211
func (c *Client) RecordTranscriptGetDetail(ctx context.Context, req *RecordTranscriptGetDetailRequest, opts ...wecom.CallOption) (*RecordTranscriptGetDetailResponse, error) {
	resp := new(RecordTranscriptGetDetailResponse)
	if err := c.core.Do(ctx, &recordTranscriptGetDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordTranscriptGetDetailRequest is the request of [Client.RecordTranscriptGetDetail].
type RecordTranscriptGetDetailRequest struct {
	// RecordFileID is the file of the recording; required.
	RecordFileID string `json:"record_file_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// PID is the paragraph to begin with; the first one by default.
	PID string `json:"pid,omitzero"`
	// Limit is how many paragraphs to return; all by default.
	Limit int64 `json:"limit,omitzero"`
}

// RecordTranscriptGetDetailResponse is the answer of [Client.RecordTranscriptGetDetail].
type RecordTranscriptGetDetailResponse struct {
	// HasMore reports that PID or Limit left paragraphs out.
	HasMore bool `json:"has_more,omitzero"`
	// Transcripts is the transcript.
	Transcripts Transcript `json:"transcripts,omitzero"`
}

// Transcript is the transcript of a recording (录制转写).
type Transcript struct {
	// Paragraphs holds the paragraphs.
	Paragraphs []TranscriptParagraph `json:"paragraphs,omitzero"`
	// Keywords holds the key words.
	Keywords []string `json:"keywords,omitzero"`
	// AudioDetect reports that the speakers are told apart by voice (声纹识别), or need not be.
	AudioDetect bool `json:"audio_detect,omitzero"`
}

// TranscriptParagraph is a paragraph of a transcript (段落).
type TranscriptParagraph struct {
	// PID identifies the paragraph.
	PID string `json:"pid,omitzero"`
	// StartTime is where it begins in the recording, in milliseconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is where it ends in the recording, in milliseconds.
	EndTime int64 `json:"end_time,omitzero"`
	// SpeakerInfo is who speaks.
	SpeakerInfo TranscriptSpeaker `json:"speaker_info,omitzero"`
	// Sentences holds the sentences.
	Sentences []TranscriptSentence `json:"sentences,omitzero"`
}

// TranscriptSpeaker is who speaks (发言人).
type TranscriptSpeaker struct {
	// UserID is the member; empty for somebody from outside the company.
	UserID string `json:"userid,omitzero"`
}

// TranscriptSentence is a sentence of a transcript (句子).
type TranscriptSentence struct {
	// SID identifies the sentence.
	SID string `json:"sid,omitzero"`
	// StartTime is where it begins in the recording, in milliseconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is where it ends in the recording, in milliseconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Words holds the words.
	Words []TranscriptWord `json:"words,omitzero"`
}

// TranscriptWord is a word of a transcript (词).
type TranscriptWord struct {
	// WID identifies the word.
	WID string `json:"wid,omitzero"`
	// StartTime is where it begins in the recording, in milliseconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is where it ends in the recording, in milliseconds.
	EndTime int64 `json:"end_time,omitzero"`
	// Text is the text.
	Text string `json:"text,omitzero"`
}

var recordTranscriptGetParagraphList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/transcript/get_paragraph_list",
	Pages: wecom.Pages{Internal: 98212}, Repeat: wecom.RepeatSafe,
}

// RecordTranscriptGetParagraphList lists the paragraphs of a transcript without their text (获取录制转写段落信息). Only for
// meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98212
func (c *Client) RecordTranscriptGetParagraphList(ctx context.Context, req *RecordTranscriptGetParagraphListRequest, opts ...wecom.CallOption) (*RecordTranscriptGetParagraphListResponse, error) {
	resp := new(RecordTranscriptGetParagraphListResponse)
	if err := c.core.Do(ctx, &recordTranscriptGetParagraphList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordTranscriptGetParagraphListRequest is the request of [Client.RecordTranscriptGetParagraphList].
type RecordTranscriptGetParagraphListRequest struct {
	// RecordFileID is the file of the recording; required.
	RecordFileID string `json:"record_file_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
}

// RecordTranscriptGetParagraphListResponse is the answer of [Client.RecordTranscriptGetParagraphList].
type RecordTranscriptGetParagraphListResponse struct {
	// AudioDetect reports that the speakers are told apart by voice (声纹识别), or need not be.
	AudioDetect bool `json:"audio_detect,omitzero"`
	// Paragraphs holds the paragraphs.
	Paragraphs []TranscriptSpan `json:"paragraphs,omitzero"`
}

// TranscriptSpan says where a paragraph lies in the recording (段落).
type TranscriptSpan struct {
	// PID identifies the paragraph.
	PID string `json:"pid,omitzero"`
	// StartTime is where it begins in the recording, in milliseconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is where it ends in the recording, in milliseconds.
	EndTime int64 `json:"end_time,omitzero"`
}

var recordTranscriptSearch = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/record/transcript/search",
	Pages: wecom.Pages{Internal: 98213}, Repeat: wecom.RepeatSafe,
}

// RecordTranscriptSearch searches a transcript (获取录制转写搜索结果). Only for meetings that the app created.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/98213
func (c *Client) RecordTranscriptSearch(ctx context.Context, req *RecordTranscriptSearchRequest, opts ...wecom.CallOption) (*RecordTranscriptSearchResponse, error) {
	resp := new(RecordTranscriptSearchResponse)
	if err := c.core.Do(ctx, &recordTranscriptSearch, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecordTranscriptSearchRequest is the request of [Client.RecordTranscriptSearch].
type RecordTranscriptSearchRequest struct {
	// RecordFileID is the file of the recording; required.
	RecordFileID string `json:"record_file_id,omitzero"`
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Text is what to search for; required.
	Text string `json:"text,omitzero"`
}

// RecordTranscriptSearchResponse is the answer of [Client.RecordTranscriptSearch].
type RecordTranscriptSearchResponse struct {
	// Hits holds where the text occurs.
	Hits []TranscriptHit `json:"hits,omitzero"`
	// Timelines holds when it is spoken, for marks on a time line.
	Timelines []TranscriptMoment `json:"timelines,omitzero"`
}

// TranscriptHit is an occurrence of the searched text (搜索结果).
type TranscriptHit struct {
	// PID is the paragraph.
	PID string `json:"pid,omitzero"`
	// SID is the sentence.
	SID string `json:"sid,omitzero"`
	// Offset is how far the text stands from the start of the word.
	Offset int64 `json:"offset,omitzero"`
	// Length is how long the match is.
	Length int64 `json:"length,omitzero"`
}

// TranscriptMoment is when an occurrence is spoken (搜索结果时间戳).
type TranscriptMoment struct {
	// PID is the paragraph.
	PID string `json:"pid,omitzero"`
	// SID is the sentence.
	SID string `json:"sid,omitzero"`
	// StartTime is where the word begins in the recording, in milliseconds.
	StartTime int64 `json:"start_time,omitzero"`
}

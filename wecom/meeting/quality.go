package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getQuality = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/get_quality",
	Pages: wecom.Pages{Internal: 98821}, Repeat: wecom.RepeatSafe,
}

// GetQuality tells how well a meeting that is over went, for the whole and for each participant (获取会议健康度).
//
// Internal apps, each for the meetings that it booked and the members visible to it. Rules: meeting-quality-page,
// meeting-quality-age.
// Page: https://developer.work.weixin.qq.com/document/path/98821
func (c *Client) GetQuality(ctx context.Context, req *GetQualityRequest, opts ...wecom.CallOption) (*GetQualityResponse, error) {
	resp := new(GetQualityResponse)
	if err := c.core.Do(ctx, &getQuality, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetQualityAll iterates over the participants of a meeting and how well it went for them, page after page, from the
// cursor of req on.
func (c *Client) GetQualityAll(ctx context.Context, req *GetQualityRequest, opts ...wecom.CallOption) iter.Seq2[AttendeeQuality, error] {
	return func(yield func(AttendeeQuality, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getQuality.Path, page.Cursor, yield, func(cursor string) ([]AttendeeQuality, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.GetQuality(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.Attendees, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// GetQualityRequest is the request of [Client.GetQuality].
type GetQualityRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// SubMeetingID is the meeting of a repeating series; required for such a series.
	SubMeetingID string `json:"sub_meetingid,omitzero"`
	// StartTime is the moment, in Unix seconds of the last 7 days, from which on the first session is told; required.
	// A session goes from the first person who joins until all have left.
	StartTime int64 `json:"start_time,omitzero"`
	// Cursor is the next cursor of the page before; unset for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is how many participants a page holds, at most and by default 50; the same for every page.
	Limit int64 `json:"limit,omitzero"`
}

// GetQualityResponse is the answer of [Client.GetQuality].
type GetQualityResponse struct {
	// Quality says whether the meeting went well.
	Quality Health `json:"quality,omitzero"`
	// AudioQuality is the quality of the sound.
	AudioQuality MediaQuality `json:"audio_quality,omitzero"`
	// VideoQuality is the quality of the video.
	VideoQuality MediaQuality `json:"video_quality,omitzero"`
	// ScreenShareQuality is the quality of shared screens.
	ScreenShareQuality MediaQuality `json:"screen_share_quality,omitzero"`
	// NetworkQuality is the quality of the network.
	NetworkQuality MediaQuality `json:"network_quality,omitzero"`
	// Problems holds what went wrong.
	Problems []string `json:"problems,omitzero"`
	// Attendees holds the participants of the page, the first who joined first, one entry for each device.
	Attendees []AttendeeQuality `json:"attendees,omitzero"`
	// NextCursor is where the next page begins.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
}

// AttendeeQuality says how well a meeting went for a participant (成员健康度).
type AttendeeQuality struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// TmpOpenID is the temporary id of the participant in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// InstanceID is the kind of device.
	InstanceID InstanceID `json:"instance_id,omitzero"`
	// Quality says whether it went well.
	Quality Health `json:"quality,omitzero"`
	// AudioQuality is the quality of the sound.
	AudioQuality MediaQuality `json:"audio_quality,omitzero"`
	// VideoQuality is the quality of the video.
	VideoQuality MediaQuality `json:"video_quality,omitzero"`
	// ScreenShareQuality is the quality of shared screens.
	ScreenShareQuality MediaQuality `json:"screen_share_quality,omitzero"`
	// NetworkQuality is the quality of the network.
	NetworkQuality MediaQuality `json:"network_quality,omitzero"`
	// Problems holds what went wrong.
	Problems []string `json:"problems,omitzero"`
}

// Health says whether a meeting went well (健康度).
type Health int64

// The states of health.
const (
	HealthNoData  Health = 0 // nothing is known (无数据)
	HealthGood    Health = 1 // it went well (健康)
	HealthWarning Health = 2 // something went wrong (告警)
)

// MediaQuality is the quality of a medium (音频、视频、共享屏幕、网络质量).
type MediaQuality int64

// The qualities of a medium.
const (
	MediaQualityNoData MediaQuality = 0 // nothing is known (无数据)
	MediaQualityGood   MediaQuality = 1 // good (好)
	MediaQualityFair   MediaQuality = 2 // rather good (较好)
	MediaQualityMedium MediaQuality = 3 // medium (中)
	MediaQualityPoor   MediaQuality = 4 // poor (差)
)

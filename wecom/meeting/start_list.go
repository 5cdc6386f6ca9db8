package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var statisticsGetStartList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/statistics/get_start_list",
	Pages: wecom.Pages{Internal: 99651}, Repeat: wecom.RepeatSafe,
}

// StatisticsGetStartList lists who started meetings, or failed to, latest first (获取会议发起记录). Quick meetings count, and
// booked ones whose first participant the member was. Members who are not visible to the app are left out, so that a
// page may hold fewer than Limit.
//
// Internal apps. Rules: meeting-start-list-page, meeting-start-list-span.
// Page: https://developer.work.weixin.qq.com/document/path/99651
func (c *Client) StatisticsGetStartList(ctx context.Context, req *StatisticsGetStartListRequest, opts ...wecom.CallOption) (*StatisticsGetStartListResponse, error) {
	resp := new(StatisticsGetStartListResponse)
	if err := c.core.Do(ctx, &statisticsGetStartList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// StatisticsGetStartListAll yields the starts over all pages. It does not change req, and ends after an error.
func (c *Client) StatisticsGetStartListAll(ctx context.Context, req *StatisticsGetStartListRequest, opts ...wecom.CallOption) iter.Seq2[StartedMeeting, error] {
	return func(yield func(StartedMeeting, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(statisticsGetStartList.Path, page.Cursor, yield, func(cursor string) ([]StartedMeeting, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.StatisticsGetStartList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.MeetingList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// StatisticsGetStartListRequest is the request of [Client.StatisticsGetStartList].
type StatisticsGetStartListRequest struct {
	// Type is what to list; required.
	Type StartListType `json:"type,omitzero"`
	// BeginTime begins the span, in Unix seconds; required.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime ends the span, itself outside, in Unix seconds, at most 30 days after BeginTime; required.
	EndTime int64 `json:"end_time,omitzero"`
	// Limit is the size of a page, 200 by default, at most 1000.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// StatisticsGetStartListResponse is the answer of [Client.StatisticsGetStartList].
type StatisticsGetStartListResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// MeetingList holds what was started, or what could not be.
	MeetingList []StartedMeeting `json:"meeting_list,omitzero"`
}

// StartListType is what a list of starts holds (查询类型).
type StartListType int64

// What to list.
const (
	StartListStarted StartListType = 1 // meetings that were started (发起成功)
	StartListFailed  StartListType = 2 // meetings that could not be, as the company holds too many at once (发起失败)
)

// StartedMeeting is the start of a meeting (会议发起记录).
type StartedMeeting struct {
	// UserID is who started it; for a booked meeting whose first participant is from outside, who booked it.
	UserID string `json:"userid,omitzero"`
	// StartTime is when, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
}

package school

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var livingGetLivingInfo = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/living/get_living_info",
	Pages: wecom.Pages{Internal: 93740, ThirdParty: 93857, Provider: 97128}, Repeat: wecom.RepeatSafe,
}

// LivingGetLivingInfo reads a live lesson that the app created (获取直播详情).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/93740
func (c *Client) LivingGetLivingInfo(ctx context.Context, req *LivingGetLivingInfoRequest, opts ...wecom.CallOption) (*LivingGetLivingInfoResponse, error) {
	resp := new(LivingGetLivingInfoResponse)
	if err := c.core.Do(ctx, &livingGetLivingInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LivingGetLivingInfoRequest is the request of [Client.LivingGetLivingInfo].
type LivingGetLivingInfoRequest struct {
	// LivingID is the stream; required.
	LivingID string `url:"livingid"`
}

// LivingGetLivingInfoResponse is the answer of [Client.LivingGetLivingInfo].
type LivingGetLivingInfoResponse struct {
	// LivingInfo is the lesson.
	LivingInfo LivingInfo `json:"living_info,omitzero"`
}

// LivingInfo is a live lesson (上课直播).
type LivingInfo struct {
	// Theme is the theme.
	Theme string `json:"theme,omitzero"`
	// LivingStart is the start, in Unix seconds.
	LivingStart int64 `json:"living_start,omitzero"`
	// LivingDuration is the length, in seconds.
	LivingDuration int64 `json:"living_duration,omitzero"`
	// AnchorUserID is the member who teaches.
	AnchorUserID string `json:"anchor_userid,omitzero"`
	// LivingRange says who may watch.
	LivingRange LivingRange `json:"living_range,omitzero"`
	// ViewerNum counts the viewers.
	ViewerNum int64 `json:"viewer_num,omitzero"`
	// CommentNum counts the comments.
	CommentNum int64 `json:"comment_num,omitzero"`
	// OpenReplay reports that it can be watched again.
	OpenReplay bool `json:"open_replay,omitzero"`
	// PushStreamURL is where to push the stream, for an event that has not begun.
	PushStreamURL string `json:"push_stream_url,omitzero"`
	// OnlineCount counts those who watch now.
	OnlineCount int64 `json:"online_count,omitzero"`
	// SubscribeCount counts those who booked.
	SubscribeCount int64 `json:"subscribe_count,omitzero"`
}

// LivingRange says who may watch a lesson.
type LivingRange struct {
	// PartyIDs holds classes.
	PartyIDs []int64 `json:"partyids,omitzero"`
	// GroupNames holds the names of group chats that belong to no class.
	GroupNames []string `json:"group_names,omitzero"`
}

var livingGetWatchStat = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/living/get_watch_stat",
	Pages: wecom.Pages{Internal: 93741, ThirdParty: 93858, Provider: 97129}, Repeat: wecom.RepeatSafe,
}

// LivingGetWatchStat tells who watched a lesson (获取观看直播统计). [Client.LivingGetWatchStatV2] tells students and
// parents apart.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/93741
func (c *Client) LivingGetWatchStat(ctx context.Context, req *LivingGetWatchStatRequest, opts ...wecom.CallOption) (*LivingGetWatchStatResponse, error) {
	resp := new(LivingGetWatchStatResponse)
	if err := c.core.Do(ctx, &livingGetWatchStat, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LivingGetWatchStatRequest is the request of [Client.LivingGetWatchStat].
type LivingGetWatchStatRequest struct {
	// LivingID is the stream; required.
	LivingID string `json:"livingid"`
	// NextKey is the NextKey of the previous page; empty or "0" for the first.
	NextKey string `json:"next_key,omitzero"`
}

// LivingGetWatchStatResponse is the answer of [Client.LivingGetWatchStat].
type LivingGetWatchStatResponse struct {
	// Ending reports that this is the last page.
	Ending bool `json:"ending,omitzero"`
	// NextKey asks for the next page.
	NextKey string `json:"next_key,omitzero"`
	// StatInfoes holds the viewers of the page.
	StatInfoes WatchStat `json:"stat_infoes,omitzero"`
}

// WatchStat holds the viewers of a lesson.
type WatchStat struct {
	// Students holds the students, by their parents too.
	Students []StudentWatch `json:"students,omitzero"`
	// Visitors holds the visitors.
	Visitors []VisitorWatch `json:"visitors,omitzero"`
}

// StudentWatch says how a student watched.
type StudentWatch struct {
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
	// ParentUserID is the parent, if it was he who watched; in [Client.LivingGetWatchStat] only.
	ParentUserID string `json:"parent_userid,omitzero"`
	// PartyIDs holds the classes of the student.
	PartyIDs []int64 `json:"partyids,omitzero"`
	// WatchTime is how long it was watched, in seconds.
	WatchTime int64 `json:"watch_time,omitzero"`
	// EnterTime is the first entry, in Unix seconds.
	EnterTime int64 `json:"enter_time,omitzero"`
	// LeaveTime is the last leave, in Unix seconds.
	LeaveTime int64 `json:"leave_time,omitzero"`
	// IsComment reports a comment.
	IsComment bool `json:"is_comment,omitzero"`
}

// VisitorWatch says how a visitor watched.
type VisitorWatch struct {
	// Nickname is the name at WeChat.
	Nickname string `json:"nickname,omitzero"`
	// WatchTime is how long it was watched, in seconds.
	WatchTime int64 `json:"watch_time,omitzero"`
	// EnterTime is the first entry, in Unix seconds.
	EnterTime int64 `json:"enter_time,omitzero"`
	// LeaveTime is the last leave, in Unix seconds.
	LeaveTime int64 `json:"leave_time,omitzero"`
	// IsComment reports a comment.
	IsComment bool `json:"is_comment,omitzero"`
}

// LivingGetWatchStatAll walks all pages of [Client.LivingGetWatchStat] from req.NextKey on. It ends after one error. It yields one item a page.
func (c *Client) LivingGetWatchStatAll(ctx context.Context, req *LivingGetWatchStatRequest, opts ...wecom.CallOption) iter.Seq2[WatchStat, error] {
	return func(yield func(WatchStat, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(livingGetWatchStat.Path, page.NextKey, yield, func(at string) ([]WatchStat, string, bool, error) {
			page.NextKey = at
			resp, err := c.LivingGetWatchStat(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return []WatchStat{resp.StatInfoes}, resp.NextKey, !resp.Ending, nil
		})
	}
}

var livingGetUnwatchStat = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/living/get_unwatch_stat",
	Pages: wecom.Pages{Internal: 93742, ThirdParty: 93859, Provider: 97130}, Repeat: wecom.RepeatSafe,
}

// LivingGetUnwatchStat tells which students with a parent who follows the school's notices did not watch a lesson
// (获取未观看直播统计).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/93742
func (c *Client) LivingGetUnwatchStat(ctx context.Context, req *LivingGetUnwatchStatRequest, opts ...wecom.CallOption) (*LivingGetUnwatchStatResponse, error) {
	resp := new(LivingGetUnwatchStatResponse)
	if err := c.core.Do(ctx, &livingGetUnwatchStat, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LivingGetUnwatchStatRequest is the request of [Client.LivingGetUnwatchStat].
type LivingGetUnwatchStatRequest struct {
	// LivingID is the stream; required.
	LivingID string `json:"livingid"`
	// NextKey is the NextKey of the previous page; empty or "0" for the first.
	NextKey string `json:"next_key,omitzero"`
}

// LivingGetUnwatchStatResponse is the answer of [Client.LivingGetUnwatchStat].
type LivingGetUnwatchStatResponse struct {
	// Ending reports that this is the last page.
	Ending bool `json:"ending,omitzero"`
	// NextKey asks for the next page.
	NextKey string `json:"next_key,omitzero"`
	// StatInfo holds the students of the page.
	StatInfo UnwatchStat `json:"stat_info,omitzero"`
}

// UnwatchStat holds who did not watch a lesson.
type UnwatchStat struct {
	// Students holds the students.
	Students []StudentUnwatch `json:"students,omitzero"`
}

// StudentUnwatch is a student who did not watch.
type StudentUnwatch struct {
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
	// ParentUserID is the parent; in [Client.LivingGetUnwatchStat] only.
	ParentUserID string `json:"parent_userid,omitzero"`
	// PartyIDs holds the classes of the student.
	PartyIDs []int64 `json:"partyids,omitzero"`
}

// LivingGetUnwatchStatAll walks all pages of [Client.LivingGetUnwatchStat] from req.NextKey on. It ends after one error.
func (c *Client) LivingGetUnwatchStatAll(ctx context.Context, req *LivingGetUnwatchStatRequest, opts ...wecom.CallOption) iter.Seq2[StudentUnwatch, error] {
	return func(yield func(StudentUnwatch, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(livingGetUnwatchStat.Path, page.NextKey, yield, func(at string) ([]StudentUnwatch, string, bool, error) {
			page.NextKey = at
			resp, err := c.LivingGetUnwatchStat(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.StatInfo.Students, resp.NextKey, !resp.Ending, nil
		})
	}
}

var livingGetWatchStatV2 = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/living/get_watch_stat_v2",
	Pages: wecom.Pages{Internal: 95793, ThirdParty: 95799, Provider: 97132}, Repeat: wecom.RepeatSafe,
}

// LivingGetWatchStatV2 tells which students, parents and visitors watched a lesson (获取观看直播统计V2).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/95793
func (c *Client) LivingGetWatchStatV2(ctx context.Context, req *LivingGetWatchStatV2Request, opts ...wecom.CallOption) (*LivingGetWatchStatV2Response, error) {
	resp := new(LivingGetWatchStatV2Response)
	if err := c.core.Do(ctx, &livingGetWatchStatV2, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LivingGetWatchStatV2Request is the request of [Client.LivingGetWatchStatV2].
type LivingGetWatchStatV2Request struct {
	// LivingID is the stream; required.
	LivingID string `json:"livingid"`
	// NextCursor is the NextCursor of the previous page; empty or "0" for the first.
	NextCursor string `json:"next_cursor,omitzero"`
}

// LivingGetWatchStatV2Response is the answer of [Client.LivingGetWatchStatV2].
type LivingGetWatchStatV2Response struct {
	// HasMore reports that there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// StatInfo holds the viewers of the page.
	StatInfo WatchStatV2 `json:"stat_info,omitzero"`
}

// WatchStatV2 holds the viewers of a lesson.
type WatchStatV2 struct {
	// Students holds the students.
	Students []StudentWatch `json:"students,omitzero"`
	// Parents holds the parents.
	Parents []ParentWatch `json:"parents,omitzero"`
	// Visitors holds the visitors.
	Visitors []VisitorWatch `json:"visitors,omitzero"`
}

// ParentWatch says how a parent watched.
type ParentWatch struct {
	// ParentUserID is the parent.
	ParentUserID string `json:"parent_userid,omitzero"`
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
	// PartyIDs holds the classes of the student.
	PartyIDs []int64 `json:"partyids,omitzero"`
	// WatchTime is how long it was watched, in seconds.
	WatchTime int64 `json:"watch_time,omitzero"`
	// EnterTime is the first entry, in Unix seconds.
	EnterTime int64 `json:"enter_time,omitzero"`
	// LeaveTime is the last leave, in Unix seconds.
	LeaveTime int64 `json:"leave_time,omitzero"`
	// IsComment reports a comment.
	IsComment bool `json:"is_comment,omitzero"`
}

// LivingGetWatchStatV2All walks all pages of [Client.LivingGetWatchStatV2] from req.NextCursor on. It ends after one error. It yields one item a page.
func (c *Client) LivingGetWatchStatV2All(ctx context.Context, req *LivingGetWatchStatV2Request, opts ...wecom.CallOption) iter.Seq2[WatchStatV2, error] {
	return func(yield func(WatchStatV2, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(livingGetWatchStatV2.Path, page.NextCursor, yield, func(at string) ([]WatchStatV2, string, bool, error) {
			page.NextCursor = at
			resp, err := c.LivingGetWatchStatV2(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return []WatchStatV2{resp.StatInfo}, resp.NextCursor, resp.HasMore, nil
		})
	}
}

var livingGetUnwatchStatV2 = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/living/get_unwatch_stat_v2",
	Pages: wecom.Pages{Internal: 95795, ThirdParty: 95800, Provider: 97133}, Repeat: wecom.RepeatSafe,
}

// LivingGetUnwatchStatV2 tells which students and parents who follow the school's notices did not watch a lesson
// (获取未观看直播统计V2).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/95795
func (c *Client) LivingGetUnwatchStatV2(ctx context.Context, req *LivingGetUnwatchStatV2Request, opts ...wecom.CallOption) (*LivingGetUnwatchStatV2Response, error) {
	resp := new(LivingGetUnwatchStatV2Response)
	if err := c.core.Do(ctx, &livingGetUnwatchStatV2, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// LivingGetUnwatchStatV2Request is the request of [Client.LivingGetUnwatchStatV2].
type LivingGetUnwatchStatV2Request struct {
	// LivingID is the stream; required.
	LivingID string `json:"livingid"`
	// NextCursor is the NextCursor of the previous page; empty or "0" for the first.
	NextCursor string `json:"next_cursor,omitzero"`
}

// LivingGetUnwatchStatV2Response is the answer of [Client.LivingGetUnwatchStatV2].
type LivingGetUnwatchStatV2Response struct {
	// HasMore reports that there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// StatInfo holds those of the page.
	StatInfo UnwatchStatV2 `json:"stat_info,omitzero"`
}

// UnwatchStatV2 holds who did not watch a lesson.
type UnwatchStatV2 struct {
	// Students holds the students.
	Students []StudentUnwatch `json:"students,omitzero"`
	// Parents holds the parents.
	Parents []ParentUnwatch `json:"parents,omitzero"`
}

// ParentUnwatch is a parent who did not watch.
type ParentUnwatch struct {
	// ParentUserID is the parent.
	ParentUserID string `json:"parent_userid,omitzero"`
	// StudentUserID is the student.
	StudentUserID string `json:"student_userid,omitzero"`
	// PartyIDs holds the classes of the student.
	PartyIDs []int64 `json:"partyids,omitzero"`
}

// LivingGetUnwatchStatV2All walks all pages of [Client.LivingGetUnwatchStatV2] from req.NextCursor on. It ends after one error. It yields one item a page.
func (c *Client) LivingGetUnwatchStatV2All(ctx context.Context, req *LivingGetUnwatchStatV2Request, opts ...wecom.CallOption) iter.Seq2[UnwatchStatV2, error] {
	return func(yield func(UnwatchStatV2, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(livingGetUnwatchStatV2.Path, page.NextCursor, yield, func(at string) ([]UnwatchStatV2, string, bool, error) {
			page.NextCursor = at
			resp, err := c.LivingGetUnwatchStatV2(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return []UnwatchStatV2{resp.StatInfo}, resp.NextCursor, resp.HasMore, nil
		})
	}
}

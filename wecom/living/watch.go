package living

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getLivingCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/living/get_living_code",
	Pages: wecom.Pages{Internal: 93641, ThirdParty: 93721, Provider: 96840}, Repeat: wecom.RepeatSafe,
}

// GetLivingCode returns the credential with which a WeChat user watches a live stream or its recording in WeChat
// (获取微信观看直播凭证).
//
// Internal, third-party and provider-developed apps. Rules: living-code-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/93641
func (c *Client) GetLivingCode(ctx context.Context, req *GetLivingCodeRequest, opts ...wecom.CallOption) (*GetLivingCodeResponse, error) {
	resp := new(GetLivingCodeResponse)
	if err := c.core.Do(ctx, &getLivingCode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetLivingCodeRequest is the request of [Client.GetLivingCode].
type GetLivingCodeRequest struct {
	// LivingID is the id of the stream; required.
	LivingID string `json:"livingid,omitzero"`
	// OpenID is the WeChat user; required.
	OpenID string `json:"openid,omitzero"`
}

// GetLivingCodeResponse is the answer of [Client.GetLivingCode].
type GetLivingCodeResponse struct {
	// LivingCode is the credential, valid for five minutes and only in WeChat.
	LivingCode string `json:"living_code,omitzero"`
}

var getUserAllLivingID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/living/get_user_all_livingid",
	Pages: wecom.Pages{Internal: 93634, ThirdParty: 93714, Provider: 96834}, Repeat: wecom.RepeatSafe,
}

// GetUserAllLivingID lists the live streams of a member, a page at a time (获取成员直播ID列表).
// [Client.GetUserAllLivingIDAll] goes through all pages.
//
// Internal, third-party and provider-developed apps. Rules: living-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/93634
func (c *Client) GetUserAllLivingID(ctx context.Context, req *GetUserAllLivingIDRequest, opts ...wecom.CallOption) (*GetUserAllLivingIDResponse, error) {
	resp := new(GetUserAllLivingIDResponse)
	if err := c.core.Do(ctx, &getUserAllLivingID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUserAllLivingIDRequest is the request of [Client.GetUserAllLivingID].
type GetUserAllLivingIDRequest struct {
	// UserID is the member; required.
	UserID string `json:"userid,omitzero"`
	// Cursor is the cursor that the page before returned; empty for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 100; 100 if 0.
	Limit int64 `json:"limit,omitzero"`
}

// GetUserAllLivingIDResponse is the answer of [Client.GetUserAllLivingID].
type GetUserAllLivingIDResponse struct {
	// NextCursor is the cursor of the next page; empty after the last one.
	NextCursor string `json:"next_cursor,omitzero"`
	// LivingIDList holds the ids of streams.
	LivingIDList []string `json:"livingid_list,omitzero"`
}

// GetUserAllLivingIDAll yields the id of every live stream of a member, page by page from the cursor of req on. It ends
// after the first error.
//
// Internal, third-party and provider-developed apps. Rules: living-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/93634
func (c *Client) GetUserAllLivingIDAll(ctx context.Context, req *GetUserAllLivingIDRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getUserAllLivingID.Path, page.Cursor, yield, func(cursor string) ([]string, string, error) {
			page.Cursor = cursor
			resp, err := c.GetUserAllLivingID(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.LivingIDList, resp.NextCursor, nil
		})
	}
}

var getLivingInfo = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/living/get_living_info",
	Pages: wecom.Pages{Internal: 93635, ThirdParty: 93715, Provider: 96835}, Repeat: wecom.RepeatSafe,
}

// GetLivingInfo reads a live stream (获取直播详情).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/93635
func (c *Client) GetLivingInfo(ctx context.Context, req *GetLivingInfoRequest, opts ...wecom.CallOption) (*GetLivingInfoResponse, error) {
	resp := new(GetLivingInfoResponse)
	if err := c.core.Do(ctx, &getLivingInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetLivingInfoRequest is the request of [Client.GetLivingInfo].
type GetLivingInfoRequest struct {
	// LivingID is the id of the stream; required.
	LivingID string `url:"livingid"`
}

// GetLivingInfoResponse is the answer of [Client.GetLivingInfo].
type GetLivingInfoResponse struct {
	// LivingInfo is the stream.
	LivingInfo Info `json:"living_info,omitzero"`
}

// Info is a live stream (直播信息).
type Info struct {
	// LivingID is the id of the stream.
	LivingID string `json:"livingid,omitzero"`
	// Theme is the title.
	Theme string `json:"theme,omitzero"`
	// LivingStart is the real start, in Unix seconds.
	LivingStart int64 `json:"living_start,omitzero"`
	// LivingDuration is the real length, in seconds.
	LivingDuration int64 `json:"living_duration,omitzero"`
	// Status is the state.
	Status Status `json:"status,omitzero"`
	// ReserveStart is the booked start, in Unix seconds.
	ReserveStart int64 `json:"reserve_start,omitzero"`
	// ReserveLivingDuration is the booked length, in seconds.
	ReserveLivingDuration int64 `json:"reserve_living_duration,omitzero"`
	// Description is the description.
	Description string `json:"description,omitzero"`
	// AnchorUserID is the host.
	AnchorUserID string `json:"anchor_userid,omitzero"`
	// MainDepartment is the main department of the host.
	MainDepartment int64 `json:"main_department,omitzero"`
	// ViewerNum is the number of viewers.
	ViewerNum int64 `json:"viewer_num,omitzero"`
	// CommentNum is the number of comments.
	CommentNum int64 `json:"comment_num,omitzero"`
	// MicNum is the number of viewers who spoke.
	MicNum int64 `json:"mic_num,omitzero"`
	// OpenReplay says whether a recording is kept.
	OpenReplay bool `json:"open_replay,omitzero"`
	// ReplayStatus is the state of the recording; when OpenReplay is true.
	ReplayStatus ReplayStatus `json:"replay_status,omitzero"`
	// Type is the kind.
	Type Type `json:"type,omitzero"`
	// PushStreamURL is the address to send the stream to; activities that have not begun only.
	PushStreamURL string `json:"push_stream_url,omitzero"`
	// OnlineCount is the number of viewers now.
	OnlineCount int64 `json:"online_count,omitzero"`
	// SubscribeCount is the number of those who want to be reminded.
	SubscribeCount int64 `json:"subscribe_count,omitzero"`
}

// Status is the state of a live stream (直播状态).
type Status int64

// The values of Status.
const (
	StatusBooked    Status = 0 // booked (预约中)
	StatusLive      Status = 1 // live (直播中)
	StatusEnded     Status = 2 // ended (已结束)
	StatusExpired   Status = 3 // expired (已过期)
	StatusCancelled Status = 4 // cancelled (已取消)
)

// ReplayStatus is the state of a recording (回放状态).
type ReplayStatus int64

// The values of ReplayStatus.
const (
	ReplayStatusReady   ReplayStatus = 0 // ready (生成成功)
	ReplayStatusMaking  ReplayStatus = 1 // being made (生成中)
	ReplayStatusDeleted ReplayStatus = 2 // deleted (已删除)
	ReplayStatusFailed  ReplayStatus = 3 // failed (生成失败)
)

var getWatchStat = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/living/get_watch_stat",
	Pages: wecom.Pages{Internal: 93636, ThirdParty: 93716, Provider: 96836}, Repeat: wecom.RepeatSafe,
}

// GetWatchStat reads who watched a live stream, a page at a time (获取直播观看明细). [Client.GetWatchStatAll] goes through
// all pages.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/93636
func (c *Client) GetWatchStat(ctx context.Context, req *GetWatchStatRequest, opts ...wecom.CallOption) (*GetWatchStatResponse, error) {
	resp := new(GetWatchStatResponse)
	if err := c.core.Do(ctx, &getWatchStat, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetWatchStatRequest is the request of [Client.GetWatchStat].
type GetWatchStatRequest struct {
	// LivingID is the id of the stream; required.
	LivingID string `json:"livingid,omitzero"`
	// NextKey is the key that the page before returned; empty for the first page.
	NextKey string `json:"next_key,omitzero"`
}

// GetWatchStatResponse is the answer of [Client.GetWatchStat].
type GetWatchStatResponse struct {
	// Ending says whether this is the last page; nothing else does.
	Ending bool `json:"ending,omitzero"`
	// NextKey is the key of the next page.
	NextKey string `json:"next_key,omitzero"`
	// StatInfo holds the viewers.
	StatInfo WatchStat `json:"stat_info,omitzero"`
}

// GetWatchStatAll yields the viewers of a live stream, page by page from the key of req on. It ends after the first error.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/93636
func (c *Client) GetWatchStatAll(ctx context.Context, req *GetWatchStatRequest, opts ...wecom.CallOption) iter.Seq2[WatchStat, error] {
	return func(yield func(WatchStat, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(getWatchStat.Path, page.NextKey, yield, func(key string) ([]WatchStat, string, bool, error) {
			page.NextKey = key
			resp, err := c.GetWatchStat(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return []WatchStat{resp.StatInfo}, resp.NextKey, !resp.Ending, nil
		})
	}
}

// WatchStat holds viewers of a live stream.
type WatchStat struct {
	// Users holds the members of the corp.
	Users []Viewer `json:"users,omitzero"`
	// ExternalUsers holds the others.
	ExternalUsers []ExternalViewer `json:"external_users,omitzero"`
}

// Viewer is a member who watched.
type Viewer struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// WatchTime is the seconds watched.
	WatchTime int64 `json:"watch_time,omitzero"`
	// IsComment says whether he commented.
	IsComment bool `json:"is_comment,omitzero"`
	// IsMic says whether he spoke.
	IsMic bool `json:"is_mic,omitzero"`
	// InvitorUserID is the member who invited him.
	InvitorUserID string `json:"invitor_userid,omitzero"`
	// InvitorExternalUserID is the outsider who invited him.
	InvitorExternalUserID string `json:"invitor_external_userid,omitzero"`
}

// ExternalViewer is an outsider who watched.
type ExternalViewer struct {
	// ExternalUserID is the outsider.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Type is 1 for a user of WeChat, 2 for one of WeCom.
	Type int64 `json:"type,omitzero"`
	// Name is the name.
	Name string `json:"name,omitzero"`
	// WatchTime is the seconds watched.
	WatchTime int64 `json:"watch_time,omitzero"`
	// IsComment says whether he commented.
	IsComment bool `json:"is_comment,omitzero"`
	// IsMic says whether he spoke.
	IsMic bool `json:"is_mic,omitzero"`
	// InvitorUserID is the member who invited him; streams that sell products only.
	InvitorUserID string `json:"invitor_userid,omitzero"`
	// InvitorExternalUserID is the outsider who invited him; streams that sell products only.
	InvitorExternalUserID string `json:"invitor_external_userid,omitzero"`
}

var getLivingShareInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/living/get_living_share_info",
	Pages: wecom.Pages{Internal: 94442, ThirdParty: 94578, Provider: 96843}, Repeat: wecom.RepeatSafe,
}

// GetLivingShareInfo tells which viewer went from a live stream to the shop's mini program (获取跳转小程序商城的直播观众信息).
//
// Internal, third-party and provider-developed apps. Rules: living-share-code-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/94442
func (c *Client) GetLivingShareInfo(ctx context.Context, req *GetLivingShareInfoRequest, opts ...wecom.CallOption) (*GetLivingShareInfoResponse, error) {
	resp := new(GetLivingShareInfoResponse)
	if err := c.core.Do(ctx, &getLivingShareInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetLivingShareInfoRequest is the request of [Client.GetLivingShareInfo].
type GetLivingShareInfoRequest struct {
	// WWShareCode is the code from the path of the mini program, valid for five minutes; required.
	WWShareCode string `json:"ww_share_code,omitzero"`
}

// GetLivingShareInfoResponse is the answer of [Client.GetLivingShareInfo].
type GetLivingShareInfoResponse struct {
	// LivingID is the id of the stream.
	LivingID string `json:"livingid,omitzero"`
	// ViewerUserID is the viewer, when he is a member.
	ViewerUserID string `json:"viewer_userid,omitzero"`
	// ViewerExternalUserID is the viewer, when he is not.
	ViewerExternalUserID string `json:"viewer_external_userid,omitzero"`
	// InvitorUserID is the one who invited him, when he is a member.
	InvitorUserID string `json:"invitor_userid,omitzero"`
	// InvitorExternalUserID is the one who invited him, when he is not.
	InvitorExternalUserID string `json:"invitor_external_userid,omitzero"`
}

package chatdata

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var docdataGetAuthUserList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/docdata/get_auth_user_list",
	Pages: wecom.Pages{Internal: 101873, ThirdParty: 101681, Provider: 101882}, Repeat: wecom.RepeatSafe,
}

// DocdataGetAuthUserList lists the members whose documents, files and schedules programs in the zone may read
// (获取文件内容存档授权成员列表).
//
// All kinds of app, with the right to analyse the corp's files (分析企业文件数据), which an administrator grants apart. The
// page is of 10 September 2026. Rule: zone-docdata-users-page.
// Page: https://developer.work.weixin.qq.com/document/path/101873
func (c *Client) DocdataGetAuthUserList(ctx context.Context, req *DocdataGetAuthUserListRequest, opts ...wecom.CallOption) (*DocdataGetAuthUserListResponse, error) {
	resp := new(DocdataGetAuthUserListResponse)
	if err := c.core.Do(ctx, &docdataGetAuthUserList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocdataGetAuthUserListRequest is the request of [Client.DocdataGetAuthUserList].
type DocdataGetAuthUserListRequest struct {
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 200 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// DocdataGetAuthUserListResponse is the answer of [Client.DocdataGetAuthUserList].
type DocdataGetAuthUserListResponse struct {
	// AuthUserList holds the members.
	AuthUserList []DocdataUser `json:"auth_user_list,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
}

// DocdataUser is a member whose files are open to the zone.
type DocdataUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
}

// DocdataGetAuthUserListAll yields the items of every page of [Client.DocdataGetAuthUserList] from req.Cursor on; req stays as it is.
func (c *Client) DocdataGetAuthUserListAll(ctx context.Context, req *DocdataGetAuthUserListRequest, opts ...wecom.CallOption) iter.Seq2[DocdataUser, error] {
	page := paging.ValueOf(req)
	return func(yield func(DocdataUser, error) bool) {
		paging.Walk(docdataGetAuthUserList.Path, page.Cursor, yield, func(cursor string) ([]DocdataUser, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.DocdataGetAuthUserList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.AuthUserList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

var docdataGetAuthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/docdata/get_auth_info",
	Pages: wecom.Pages{ThirdParty: 101488}, Repeat: wecom.RepeatSafe,
}

// DocdataGetAuthInfo reads for whom the corp has opened its documents to the zone (获取数据与智能专区文档存档授权信息).
//
// Third-party apps, with the right to analyse the corp's documents (分析企业文档数据), which an administrator grants apart.
// The page is of 28 April 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101488
func (c *Client) DocdataGetAuthInfo(ctx context.Context, req *DocdataGetAuthInfoRequest, opts ...wecom.CallOption) (*DocdataGetAuthInfoResponse, error) {
	resp := new(DocdataGetAuthInfoResponse)
	if err := c.core.Do(ctx, &docdataGetAuthInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocdataGetAuthInfoRequest is the empty request of [Client.DocdataGetAuthInfo].
type DocdataGetAuthInfoRequest struct{}

// DocdataGetAuthInfoResponse is the answer of [Client.DocdataGetAuthInfo].
type DocdataGetAuthInfoResponse struct {
	// Status of the grant.
	Status DocdataStatus `json:"status,omitzero"`
	// AuthScope is for whom.
	AuthScope AuthScope `json:"auth_scope,omitzero"`
	// BeginTime is when the trial began, in Unix seconds; only while it lasts.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is when the trial ends, in Unix seconds; only while it lasts.
	EndTime int64 `json:"end_time,omitzero"`
	// AuthUserCount is the number of members in AuthScope, each counted once.
	AuthUserCount int64 `json:"auth_user_count,omitzero"`
}

// DocdataStatus is the state of a grant of documents (授权状态).
type DocdataStatus int64

// The values of DocdataStatus.
const (
	DocdataStatusTrial      DocdataStatus = 1 // on trial (试用中)
	DocdataStatusTrialEnded DocdataStatus = 2 // the trial has ended (试用已结束)
)

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
	Pages: wecom.Pages{Provider: 101882}, Repeat: wecom.RepeatSafe,
}

// DocdataGetAuthUserList lists the members whose documents, files and schedules programs in the zone may read
// (获取文件内容存档授权成员列表).
//
// All kinds of app, with the right to analyse the corp's files (分析企业文件数据), which an administrator grants apart. The
// page is of 10 September 2026. Rule: zone-docdata-users-page.
// Page: https://developer.work.weixin.qq.com/document/path/101882
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

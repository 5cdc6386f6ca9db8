package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var waitingroomGetCurrentUserList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/waitingroom/get_current_user_list",
	Pages: wecom.Pages{Internal: 98163}, Repeat: wecom.RepeatSafe,
}

// WaitingroomGetCurrentUserList lists who is in the waiting room of a running meeting (获取实时等候室成员列表); nobody if it is
// not running. Of meetings that the app created and members visible to it only.
//
// Internal apps. Rules: meeting-waiting-current-page.
// Page: https://developer.work.weixin.qq.com/document/path/98163
func (c *Client) WaitingroomGetCurrentUserList(ctx context.Context, req *WaitingroomGetCurrentUserListRequest, opts ...wecom.CallOption) (*WaitingroomGetCurrentUserListResponse, error) {
	resp := new(WaitingroomGetCurrentUserListResponse)
	if err := c.core.Do(ctx, &waitingroomGetCurrentUserList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WaitingroomGetCurrentUserListAll yields who waits over all pages. It does not change req, and ends after an error.
func (c *Client) WaitingroomGetCurrentUserListAll(ctx context.Context, req *WaitingroomGetCurrentUserListRequest, opts ...wecom.CallOption) iter.Seq2[WaitingUser, error] {
	return func(yield func(WaitingUser, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(waitingroomGetCurrentUserList.Path, page.Cursor, yield, func(cursor string) ([]WaitingUser, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.WaitingroomGetCurrentUserList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.UserList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// WaitingroomGetCurrentUserListRequest is the request of [Client.WaitingroomGetCurrentUserList].
type WaitingroomGetCurrentUserListRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Limit is the size of a page, 10 by default, at most 50; the same on every page.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// WaitingroomGetCurrentUserListResponse is the answer of [Client.WaitingroomGetCurrentUserList].
type WaitingroomGetCurrentUserListResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// UserList holds who waits.
	UserList []WaitingUser `json:"user_list,omitzero"`
}

// WaitingUser is somebody in the waiting room (等候室人员).
type WaitingUser struct {
	// UserID is the member; empty for somebody from outside the company.
	UserID string `json:"userid,omitzero"`
	// InstanceID is the kind of device.
	InstanceID InstanceID `json:"instance_id,omitzero"`
	// CustomerData is the data of the customer link (用户专属信息).
	CustomerData string `json:"customer_data,omitzero"`
	// TmpOpenID is the temporary id in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
}

var waitingroomGetUserList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/waitingroom/get_user_list",
	Pages: wecom.Pages{Internal: 98164}, Repeat: wecom.RepeatSafe,
}

// WaitingroomGetUserList lists who has been in the waiting room of a meeting, before, during or after it (获取等候室成员记录).
// Of meetings that the app created and members visible to it only.
//
// Internal apps. Rules: meeting-waiting-history-page.
// Page: https://developer.work.weixin.qq.com/document/path/98164
func (c *Client) WaitingroomGetUserList(ctx context.Context, req *WaitingroomGetUserListRequest, opts ...wecom.CallOption) (*WaitingroomGetUserListResponse, error) {
	resp := new(WaitingroomGetUserListResponse)
	if err := c.core.Do(ctx, &waitingroomGetUserList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WaitingroomGetUserListAll yields the stays over all pages. It does not change req, and ends after an error.
func (c *Client) WaitingroomGetUserListAll(ctx context.Context, req *WaitingroomGetUserListRequest, opts ...wecom.CallOption) iter.Seq2[WaitingRecord, error] {
	return func(yield func(WaitingRecord, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(waitingroomGetUserList.Path, page.Cursor, yield, func(cursor string) ([]WaitingRecord, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.WaitingroomGetUserList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.UserList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// WaitingroomGetUserListRequest is the request of [Client.WaitingroomGetUserList].
type WaitingroomGetUserListRequest struct {
	// MeetingID is the meeting; required.
	MeetingID string `json:"meetingid,omitzero"`
	// Limit is the size of a page, 20 by default, at most 50; the same on every page.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// WaitingroomGetUserListResponse is the answer of [Client.WaitingroomGetUserList].
type WaitingroomGetUserListResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// UserList holds the stays.
	UserList []WaitingRecord `json:"user_list,omitzero"`
}

// WaitingRecord is a stay in the waiting room (等候室成员记录).
type WaitingRecord struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
	// TmpOpenID is the temporary id in this meeting.
	TmpOpenID string `json:"tmp_openid,omitzero"`
	// InstanceID is the kind of device.
	InstanceID InstanceID `json:"instance_id,omitzero"`
	// JoinTime is when it began, in Unix milliseconds.
	JoinTime int64 `json:"join_time,omitzero"`
	// QuitTime is when it ended, in Unix milliseconds.
	QuitTime int64 `json:"quit_time,omitzero"`
}

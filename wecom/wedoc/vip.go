package wedoc

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var vipBatchAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/vip/batch_add",
	Pages: wecom.Pages{Internal: 99516}, Repeat: wecom.RepeatSafe,
}

// VIPBatchAdd gives members the advanced features of documents (分配高级功能账号).
//
// Internal apps. Rules: wedoc-vip-add-batch.
// Page: https://developer.work.weixin.qq.com/document/path/99516
func (c *Client) VIPBatchAdd(ctx context.Context, req *VIPBatchAddRequest, opts ...wecom.CallOption) (*VIPBatchAddResponse, error) {
	resp := new(VIPBatchAddResponse)
	if err := c.core.Do(ctx, &vipBatchAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchAddRequest is the request of [Client.VIPBatchAdd].
type VIPBatchAddRequest struct {
	// UserIDList holds the userids, at most 100; required.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPBatchAddResponse is the answer of [Client.VIPBatchAdd].
type VIPBatchAddResponse struct {
	// SuccUserIDList holds the userids for which it worked.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds the userids for which it did not.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipBatchDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/vip/batch_del",
	Pages: wecom.Pages{Internal: 99517}, Repeat: wecom.RepeatSafe,
}

// VIPBatchDel takes the advanced features of documents from members (取消高级功能账号).
//
// Internal apps. Rules: wedoc-vip-del-batch.
// Page: https://developer.work.weixin.qq.com/document/path/99517
func (c *Client) VIPBatchDel(ctx context.Context, req *VIPBatchDelRequest, opts ...wecom.CallOption) (*VIPBatchDelResponse, error) {
	resp := new(VIPBatchDelResponse)
	if err := c.core.Do(ctx, &vipBatchDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchDelRequest is the request of [Client.VIPBatchDel].
type VIPBatchDelRequest struct {
	// UserIDList holds the userids, at most 100; required.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPBatchDelResponse is the answer of [Client.VIPBatchDel].
type VIPBatchDelResponse struct {
	// SuccUserIDList holds the userids for which it worked.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds the userids for which it did not.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/vip/list",
	Pages: wecom.Pages{Internal: 99518}, Repeat: wecom.RepeatSafe,
}

// VIPList lists the visible members that have the advanced features of documents (获取高级功能账号列表).
//
// Internal apps. Rules: wedoc-vip-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/99518
func (c *Client) VIPList(ctx context.Context, req *VIPListRequest, opts ...wecom.CallOption) (*VIPListResponse, error) {
	resp := new(VIPListResponse)
	if err := c.core.Do(ctx, &vipList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPListAll yields the userid of every visible member with the advanced features, page by page. It ends after one
// error.
func (c *Client) VIPListAll(ctx context.Context, req *VIPListRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(vipList.Path, page.Cursor, yield, func(at string) ([]string, string, bool, error) {
			page.Cursor = at
			resp, err := c.VIPList(ctx, &page, opts...)
			if err != nil {
				return nil, at, false, err
			}
			return resp.UserIDList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// VIPListRequest is the request of [Client.VIPList].
type VIPListRequest struct {
	// Cursor is the position; unset at first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the length of a page, 100 if unset, at most 200; a page may be shorter.
	Limit int64 `json:"limit,omitzero"`
}

// VIPListResponse is the answer of [Client.VIPList].
type VIPListResponse struct {
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is the Cursor of the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// UserIDList holds the userids of this page.
	UserIDList []string `json:"userid_list,omitzero"`
}

package exmail

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var vipBatchAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/vip/batch_add",
	Pages: wecom.Pages{Internal: 99316}, Repeat: wecom.RepeatSafe,
}

// VIPBatchAdd gives members the advanced features of mail (分配高级功能账号).
//
// Internal apps only. Rules: exmail-vip-add-batch.
// Page: https://developer.work.weixin.qq.com/document/path/99316
func (c *Client) VIPBatchAdd(ctx context.Context, req *VIPBatchAddRequest, opts ...wecom.CallOption) (*VIPBatchAddResponse, error) {
	resp := new(VIPBatchAddResponse)
	if err := c.core.Do(ctx, &vipBatchAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchAddRequest is the request of [Client.VIPBatchAdd].
type VIPBatchAddRequest struct {
	// UserIDList holds members of the visible range, at most 100; required.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPBatchAddResponse is the answer of [Client.VIPBatchAdd].
type VIPBatchAddResponse struct {
	// SuccUserIDList holds those for whom it worked, also those who had them.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds those for whom it did not.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipBatchDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/vip/batch_del",
	Pages: wecom.Pages{Internal: 99317}, Repeat: wecom.RepeatIfUnsent,
}

// VIPBatchDel takes the advanced features of mail from members (取消高级功能账号).
//
// Internal apps only. Rules: exmail-vip-del-batch, vip-withdraw-age.
// Page: https://developer.work.weixin.qq.com/document/path/99317
func (c *Client) VIPBatchDel(ctx context.Context, req *VIPBatchDelRequest, opts ...wecom.CallOption) (*VIPBatchDelResponse, error) {
	resp := new(VIPBatchDelResponse)
	if err := c.core.Do(ctx, &vipBatchDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchDelRequest is the request of [Client.VIPBatchDel].
type VIPBatchDelRequest struct {
	// UserIDList holds members of the visible range, at most 100; required.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPBatchDelResponse is the answer of [Client.VIPBatchDel].
type VIPBatchDelResponse struct {
	// SuccUserIDList holds those for whom it worked.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds those for whom it did not.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/vip/list",
	Pages: wecom.Pages{Internal: 99318}, Repeat: wecom.RepeatSafe,
}

// VIPList lists the members in the visible range who have the advanced features of mail (获取高级功能账号列表).
// [Client.VIPListAll] walks all pages.
//
// Internal apps only. Rules: exmail-vip-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/99318
func (c *Client) VIPList(ctx context.Context, req *VIPListRequest, opts ...wecom.CallOption) (*VIPListResponse, error) {
	resp := new(VIPListResponse)
	if err := c.core.Do(ctx, &vipList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPListRequest is the request of [Client.VIPList].
type VIPListRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 200; 100 if unset. A page may hold fewer.
	Limit int64 `json:"limit,omitzero"`
}

// VIPListResponse is the answer of [Client.VIPList].
type VIPListResponse struct {
	// HasMore says whether there is a next page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// UserIDList holds the members.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPListAll walks all pages of [Client.VIPList] from req.Cursor on. It ends after one error.
func (c *Client) VIPListAll(ctx context.Context, req *VIPListRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(vipList.Path, page.Cursor, yield, func(cursor string) ([]string, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.VIPList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.UserIDList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

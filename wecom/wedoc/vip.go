package wedoc

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var vipBatchAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/vip/batch_add",
	Pages: wecom.Pages{Internal: 99516}, Repeat: wecom.RepeatSafe,
}

// VipBatchAdd gives members the advanced features of documents (分配高级功能账号).
//
// Internal apps. Rules: wedoc-vip-add-batch.
// Page: https://developer.work.weixin.qq.com/document/path/99516
func (c *Client) VipBatchAdd(ctx context.Context, req *VipBatchAddRequest, opts ...wecom.CallOption) (*VipBatchAddResponse, error) {
	resp := new(VipBatchAddResponse)
	if err := c.core.Do(ctx, &vipBatchAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VipBatchAddRequest is the request of [Client.VipBatchAdd].
type VipBatchAddRequest struct {
	// UserIDList holds the userids, at most 100; required.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VipBatchAddResponse is the answer of [Client.VipBatchAdd].
type VipBatchAddResponse struct {
	// SuccUserIDList holds the userids for which it worked.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds the userids for which it did not.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipBatchDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/vip/batch_del",
	Pages: wecom.Pages{Internal: 99517}, Repeat: wecom.RepeatSafe,
}

// VipBatchDel takes the advanced features of documents from members (取消高级功能账号).
//
// Internal apps. Rules: wedoc-vip-del-batch.
// Page: https://developer.work.weixin.qq.com/document/path/99517
func (c *Client) VipBatchDel(ctx context.Context, req *VipBatchDelRequest, opts ...wecom.CallOption) (*VipBatchDelResponse, error) {
	resp := new(VipBatchDelResponse)
	if err := c.core.Do(ctx, &vipBatchDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VipBatchDelRequest is the request of [Client.VipBatchDel].
type VipBatchDelRequest struct {
	// UserIDList holds the userids, at most 100; required.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VipBatchDelResponse is the answer of [Client.VipBatchDel].
type VipBatchDelResponse struct {
	// SuccUserIDList holds the userids for which it worked.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds the userids for which it did not.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/vip/list",
	Pages: wecom.Pages{Internal: 99518}, Repeat: wecom.RepeatSafe,
}

// VipList lists the visible members that have the advanced features of documents (获取高级功能账号列表).
//
// Internal apps. Rules: wedoc-vip-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/99518
func (c *Client) VipList(ctx context.Context, req *VipListRequest, opts ...wecom.CallOption) (*VipListResponse, error) {
	resp := new(VipListResponse)
	if err := c.core.Do(ctx, &vipList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VipListAll yields the userid of every visible member with the advanced features, page by page. It ends after one
// error.
func (c *Client) VipListAll(ctx context.Context, req *VipListRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := valueOf(req)
		walk(vipList.Path, page.Cursor, yield, func(at string) ([]string, string, bool, error) {
			page.Cursor = at
			resp, err := c.VipList(ctx, &page, opts...)
			if err != nil {
				return nil, at, false, err
			}
			return resp.UserIDList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// VipListRequest is the request of [Client.VipList].
type VipListRequest struct {
	// Cursor is the position; unset at first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the length of a page, 100 if unset, at most 200; a page may be shorter.
	Limit int64 `json:"limit,omitzero"`
}

// VipListResponse is the answer of [Client.VipList].
type VipListResponse struct {
	// HasMore says whether there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is the Cursor of the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// UserIDList holds the userids of this page.
	UserIDList []string `json:"userid_list,omitzero"`
}

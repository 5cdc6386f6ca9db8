package wedrive

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var mngProInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/mng_pro_info",
	Pages: wecom.Pages{Internal: 95856, ThirdParty: 95861, Provider: 96849}, Repeat: wecom.RepeatSafe,
}

// MngProInfo reads whether the corp has the professional edition (获取盘专业版信息).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/95856
func (c *Client) MngProInfo(ctx context.Context, req *MngProInfoRequest, opts ...wecom.CallOption) (*MngProInfoResponse, error) {
	resp := new(MngProInfoResponse)
	if err := c.core.Do(ctx, &mngProInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MngProInfoRequest is the empty request of [Client.MngProInfo].
type MngProInfoRequest struct{}

// MngProInfoResponse is the answer of [Client.MngProInfo].
type MngProInfoResponse struct {
	// IsPro reports the professional edition.
	IsPro bool `json:"is_pro,omitzero"`
	// TotalVIPAcctNum is how many accounts with advanced features there are.
	TotalVIPAcctNum int64 `json:"total_vip_acct_num,omitzero"`
	// UseVIPAcctNum is how many of them are in use.
	UseVIPAcctNum int64 `json:"use_vip_acct_num,omitzero"`
	// ProExpireTime is when the professional edition ends, in Unix seconds.
	ProExpireTime int64 `json:"pro_expire_time,omitzero"`
}

var mngCapacity = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/mng_capacity",
	Pages: wecom.Pages{Internal: 95856, ThirdParty: 95861, Provider: 96849}, Repeat: wecom.RepeatSafe,
}

// MngCapacity reads the capacity of the drive (获取盘容量信息).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/95856
func (c *Client) MngCapacity(ctx context.Context, req *MngCapacityRequest, opts ...wecom.CallOption) (*MngCapacityResponse, error) {
	resp := new(MngCapacityResponse)
	if err := c.core.Do(ctx, &mngCapacity, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MngCapacityRequest is the empty request of [Client.MngCapacity].
type MngCapacityRequest struct{}

// MngCapacityResponse is the answer of [Client.MngCapacity].
type MngCapacityResponse struct {
	// TotalCapacityForAll is what all members have together, in bytes.
	TotalCapacityForAll int64 `json:"total_capacity_for_all,omitzero"`
	// TotalCapacityForVIP is what the accounts with advanced features have together, in bytes.
	TotalCapacityForVIP int64 `json:"total_capacity_for_vip,omitzero"`
	// RestCapacityForAll is what is left of TotalCapacityForAll, in bytes; not for third-party apps, and not in
	// every answer.
	RestCapacityForAll int64 `json:"rest_capacity_for_all,omitzero"`
	// RestCapacityForVIP is what is left of TotalCapacityForVIP, in bytes; not for third-party apps, and not in
	// every answer.
	RestCapacityForVIP int64 `json:"rest_capacity_for_vip,omitzero"`
}

var vipBatchAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/vip/batch_add",
	Pages: wecom.Pages{Internal: 99512}, Repeat: wecom.RepeatSafe,
}

// VIPBatchAdd gives members in the visible range an account with advanced features (分配高级功能账号).
//
// Internal apps that may call the drive. Rules: wedrive-vip-add-batch, wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/99512
func (c *Client) VIPBatchAdd(ctx context.Context, req *VIPBatchAddRequest, opts ...wecom.CallOption) (*VIPBatchAddResponse, error) {
	resp := new(VIPBatchAddResponse)
	if err := c.core.Do(ctx, &vipBatchAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchAddRequest is the request of [Client.VIPBatchAdd].
type VIPBatchAddRequest struct {
	// UserIDList holds the members; required, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPBatchAddResponse is the answer of [Client.VIPBatchAdd].
type VIPBatchAddResponse struct {
	// SuccUserIDList holds the members that have one now, also those that had one before.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds the members for whom it failed.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipBatchDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/vip/batch_del",
	Pages: wecom.Pages{Internal: 99513}, Repeat: wecom.RepeatIfUnsent,
}

// VIPBatchDel takes the account with advanced features from members in the visible range (取消高级功能账号).
//
// Internal apps that may call the drive. Rules: wedrive-vip-del-batch, wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/99513
func (c *Client) VIPBatchDel(ctx context.Context, req *VIPBatchDelRequest, opts ...wecom.CallOption) (*VIPBatchDelResponse, error) {
	resp := new(VIPBatchDelResponse)
	if err := c.core.Do(ctx, &vipBatchDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchDelRequest is the request of [Client.VIPBatchDel].
type VIPBatchDelRequest struct {
	// UserIDList holds the members; required, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPBatchDelResponse is the answer of [Client.VIPBatchDel].
type VIPBatchDelResponse struct {
	// SuccUserIDList holds the members that have none now.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds the members for whom it failed.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/vip/list",
	Pages: wecom.Pages{Internal: 99514}, Repeat: wecom.RepeatSafe,
}

// VIPList lists the members in the visible range with an account with advanced features (获取高级功能账号列表), a page at a
// time. [Client.VIPListAll] walks all pages.
//
// Internal apps that may call the drive. Rules: wedrive-vip-list-page, wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/99514
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
	// Limit is the size of a page, at most 200; 100 if 0. A page may hold fewer.
	Limit int64 `json:"limit,omitzero"`
}

// VIPListResponse is the answer of [Client.VIPList].
type VIPListResponse struct {
	// HasMore reports that there are more pages.
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

package corpgroup

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var corpGetChainList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/corpgroup/corp/get_chain_list",
	Pages: wecom.Pages{Internal: 95820, Provider: 96876}, Repeat: wecom.RepeatSafe,
}

// CorpGetChainList lists the chains of the corp (获取上下游列表): those in the visible range, or all for a callable
// app of chains.
//
// Internal and provider-developed apps of the upper corp. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95820
func (c *Client) CorpGetChainList(ctx context.Context, req *CorpGetChainListRequest, opts ...wecom.CallOption) (*CorpGetChainListResponse, error) {
	resp := new(CorpGetChainListResponse)
	if err := c.core.Do(ctx, &corpGetChainList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetChainListRequest is the empty request of [Client.CorpGetChainList].
type CorpGetChainListRequest struct{}

// CorpGetChainListResponse is the answer of [Client.CorpGetChainList].
type CorpGetChainListResponse struct {
	// Chains holds the chains.
	Chains []Chain `json:"chains,omitzero"`
}

// Chain is a chain (上下游).
type Chain struct {
	// ChainID of the chain.
	ChainID string `json:"chain_id,omitzero"`
	// ChainName is its name.
	ChainName string `json:"chain_name,omitzero"`
}

var getCorpSharedChainList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/get_corp_shared_chain_list",
	Pages: wecom.Pages{Internal: 97442}, Repeat: wecom.RepeatSafe,
}

// GetCorpSharedChainList lists the chains that a lower corp has joined (获取下级企业加入的上下游).
//
// Internal and provider-developed apps of the upper corp. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/97442
func (c *Client) GetCorpSharedChainList(ctx context.Context, req *GetCorpSharedChainListRequest, opts ...wecom.CallOption) (*GetCorpSharedChainListResponse, error) {
	resp := new(GetCorpSharedChainListResponse)
	if err := c.core.Do(ctx, &getCorpSharedChainList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCorpSharedChainListRequest is the request of [Client.GetCorpSharedChainList].
type GetCorpSharedChainListRequest struct {
	// CorpID of a lower corp in the visible range.
	CorpID string `json:"corpid,omitzero"`
}

// GetCorpSharedChainListResponse is the answer of [Client.GetCorpSharedChainList].
type GetCorpSharedChainListResponse struct {
	// Chains holds the chains.
	Chains []Chain `json:"chains,omitzero"`
}

var corpGetChainGroup = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/corp/get_chain_group",
	Pages: wecom.Pages{Internal: 95820, Provider: 96876}, Repeat: wecom.RepeatSafe,
}

// CorpGetChainGroup lists the groups of a chain (获取上下游通讯录分组).
//
// Internal and provider-developed apps of the upper corp. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95820
func (c *Client) CorpGetChainGroup(ctx context.Context, req *CorpGetChainGroupRequest, opts ...wecom.CallOption) (*CorpGetChainGroupResponse, error) {
	resp := new(CorpGetChainGroupResponse)
	if err := c.core.Do(ctx, &corpGetChainGroup, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetChainGroupRequest is the request of [Client.CorpGetChainGroup].
type CorpGetChainGroupRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// GroupID asks for one group only.
	GroupID int64 `json:"groupid,omitzero"`
}

// CorpGetChainGroupResponse is the answer of [Client.CorpGetChainGroup].
type CorpGetChainGroupResponse struct {
	// Groups holds the groups.
	Groups []ChainGroup `json:"groups,omitzero"`
}

// ChainGroup is a group of corps in a chain.
type ChainGroup struct {
	// GroupID of the group.
	GroupID int64 `json:"groupid,omitzero"`
	// GroupName is its name.
	GroupName string `json:"group_name,omitzero"`
	// ParentID is the group above; the root is 1.
	ParentID int64 `json:"parentid,omitzero"`
	// Order is its place among its sisters, higher first; below 2^32.
	Order int64 `json:"order,omitzero"`
}

var corpGetChainCorpInfoList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/corp/get_chain_corpinfo_list",
	Pages: wecom.Pages{Internal: 95820, Provider: 96876}, Repeat: wecom.RepeatSafe,
}

// CorpGetChainCorpInfoList lists the corps of one group of a chain (获取企业上下游通讯录分组下的企业详情列表), without the groups
// below it. [Client.CorpGetChainCorpInfoListAll] walks all pages.
//
// Internal and provider-developed apps of the upper corp. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95820
func (c *Client) CorpGetChainCorpInfoList(ctx context.Context, req *CorpGetChainCorpInfoListRequest, opts ...wecom.CallOption) (*CorpGetChainCorpInfoListResponse, error) {
	resp := new(CorpGetChainCorpInfoListResponse)
	if err := c.core.Do(ctx, &corpGetChainCorpInfoList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetChainCorpInfoListRequest is the request of [Client.CorpGetChainCorpInfoList].
type CorpGetChainCorpInfoListRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// GroupID of the group; the root if 0.
	GroupID int64 `json:"groupid,omitzero"`
	// NeedPending also asks for corps that have not joined yet.
	NeedPending bool `json:"need_pending,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page; 0 for all at once.
	Limit int64 `json:"limit,omitzero"`
}

// CorpGetChainCorpInfoListResponse is the answer of [Client.CorpGetChainCorpInfoList].
type CorpGetChainCorpInfoListResponse struct {
	// GroupCorps holds the corps.
	GroupCorps []ChainCorp `json:"group_corps,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
}

// CorpGetChainCorpInfoListAll walks all pages of [Client.CorpGetChainCorpInfoList] from req.Cursor on. It ends after
// one error.
func (c *Client) CorpGetChainCorpInfoListAll(ctx context.Context, req *CorpGetChainCorpInfoListRequest, opts ...wecom.CallOption) iter.Seq2[ChainCorp, error] {
	return func(yield func(ChainCorp, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(corpGetChainCorpInfoList.Path, page.Cursor, yield, func(cursor string) ([]ChainCorp, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.CorpGetChainCorpInfoList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.GroupCorps, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// ChainCorp is a corp in a chain.
type ChainCorp struct {
	// GroupID is the group that it is in.
	GroupID int64 `json:"groupid,omitzero"`
	// CorpID of a corp that has joined, at most 64 bytes.
	CorpID string `json:"corpid,omitzero"`
	// CorpName is its name.
	CorpName string `json:"corp_name,omitzero"`
	// CustomID is the upper corp's own id for it, given at the import.
	CustomID string `json:"custom_id,omitzero"`
	// InviteUserID is the member who invited it; for callable apps of chains that see the member.
	InviteUserID string `json:"invite_userid,omitzero"`
	// PendingCorpID of a corp that has not joined yet.
	PendingCorpID string `json:"pending_corpid,omitzero"`
	// IsJoined reports that it has joined.
	IsJoined bool `json:"is_joined,omitzero"`
}

var corpGetChainCorpInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/corp/get_chain_corpinfo",
	Pages: wecom.Pages{Internal: 95820, Provider: 96876}, Repeat: wecom.RepeatSafe,
}

// CorpGetChainCorpInfo reads one corp of a chain (获取企业上下游通讯录下的企业信息).
//
// Internal and provider-developed apps of the upper corp. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95820
func (c *Client) CorpGetChainCorpInfo(ctx context.Context, req *CorpGetChainCorpInfoRequest, opts ...wecom.CallOption) (*CorpGetChainCorpInfoResponse, error) {
	resp := new(CorpGetChainCorpInfoResponse)
	if err := c.core.Do(ctx, &corpGetChainCorpInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetChainCorpInfoRequest is the request of [Client.CorpGetChainCorpInfo].
type CorpGetChainCorpInfoRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// CorpID of a corp that has joined. One of the two ids is required, and this one goes first.
	CorpID string `json:"corpid,omitzero"`
	// PendingCorpID of a corp that has not joined yet.
	PendingCorpID string `json:"pending_corpid,omitzero"`
}

// CorpGetChainCorpInfoResponse is the answer of [Client.CorpGetChainCorpInfo].
type CorpGetChainCorpInfoResponse struct {
	// CorpName is the corp's name.
	CorpName string `json:"corp_name,omitzero"`
	// QualificationStatus of a corp that has joined.
	QualificationStatus QualificationStatus `json:"qualification_status,omitzero"`
	// CustomID is the upper corp's own id for it, given at the import.
	CustomID string `json:"custom_id,omitzero"`
	// GroupID is the group that it is in.
	GroupID int64 `json:"groupid,omitzero"`
	// IsJoined reports that it has joined.
	IsJoined bool `json:"is_joined,omitzero"`
}

// QualificationStatus says how far a corp has proved who it is.
type QualificationStatus int64

// The states of qualification.
const (
	QualificationStatusNone      QualificationStatus = 1 // not verified (未验证)
	QualificationStatusVerified  QualificationStatus = 2 // verified (已验证)
	QualificationStatusCertified QualificationStatus = 3 // certified (已认证)
)

var corpGetChainUserCustomID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/corp/get_chain_user_custom_id",
	Pages: wecom.Pages{Internal: 97441}, Repeat: wecom.RepeatSafe,
}

// CorpGetChainUserCustomID reads the upper corp's own id for a member of a lower corp (查询成员自定义id).
//
// Internal and provider-developed apps of the upper corp. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/97441
func (c *Client) CorpGetChainUserCustomID(ctx context.Context, req *CorpGetChainUserCustomIDRequest, opts ...wecom.CallOption) (*CorpGetChainUserCustomIDResponse, error) {
	resp := new(CorpGetChainUserCustomIDResponse)
	if err := c.core.Do(ctx, &corpGetChainUserCustomID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpGetChainUserCustomIDRequest is the request of [Client.CorpGetChainUserCustomID].
type CorpGetChainUserCustomIDRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// CorpID of a corp that has joined; required.
	CorpID string `json:"corpid,omitzero"`
	// UserID of its member; required.
	UserID string `json:"userid,omitzero"`
}

// CorpGetChainUserCustomIDResponse is the answer of [Client.CorpGetChainUserCustomID].
type CorpGetChainUserCustomIDResponse struct {
	// UserCustomID is the own id, given at the import.
	UserCustomID string `json:"user_custom_id,omitzero"`
}

var corpRemoveCorp = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/corp/remove_corp",
	Pages: wecom.Pages{Internal: 95822}, Repeat: wecom.RepeatIfUnsent,
}

// CorpRemoveCorp removes a corp from a chain (移除企业).
//
// Callable internal apps of a verified upper corp. Rules: chain-remove-corp-concurrency, chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95822
func (c *Client) CorpRemoveCorp(ctx context.Context, req *CorpRemoveCorpRequest, opts ...wecom.CallOption) (*CorpRemoveCorpResponse, error) {
	resp := new(CorpRemoveCorpResponse)
	if err := c.core.Do(ctx, &corpRemoveCorp, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CorpRemoveCorpRequest is the request of [Client.CorpRemoveCorp].
type CorpRemoveCorpRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// CorpID of a corp that has joined. One of the two ids is required, and this one goes first.
	CorpID string `json:"corpid,omitzero"`
	// PendingCorpID of a corp that has not joined yet.
	PendingCorpID string `json:"pending_corpid,omitzero"`
}

// CorpRemoveCorpResponse is the empty answer of [Client.CorpRemoveCorp].
type CorpRemoveCorpResponse struct{}

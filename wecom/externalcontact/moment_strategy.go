package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var momentStrategyList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/moment_strategy/list",
	Pages: wecom.Pages{Internal: 94890, ThirdParty: 99541, Provider: 99545}, Repeat: wecom.RepeatSafe,
}

// MomentStrategyList lists the rule groups of moments (获取规则组列表) that the app created. [Client.MomentStrategyListAll]
// walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: moment-strategy-page, strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94890
func (c *Client) MomentStrategyList(ctx context.Context, req *MomentStrategyListRequest, opts ...wecom.CallOption) (*MomentStrategyListResponse, error) {
	resp := new(MomentStrategyListResponse)
	if err := c.core.Do(ctx, &momentStrategyList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MomentStrategyListRequest is the request of [Client.MomentStrategyList].
type MomentStrategyListRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 1000 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// MomentStrategyListResponse is the answer of [Client.MomentStrategyList].
type MomentStrategyListResponse struct {
	// Strategy holds the rule groups.
	Strategy []StrategyItem `json:"strategy,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// MomentStrategyListAll walks all pages of [Client.MomentStrategyList] from req.Cursor on. It ends after one error.
func (c *Client) MomentStrategyListAll(ctx context.Context, req *MomentStrategyListRequest, opts ...wecom.CallOption) iter.Seq2[StrategyItem, error] {
	return func(yield func(StrategyItem, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(momentStrategyList.Path, page.Cursor, yield, func(cursor string) ([]StrategyItem, string, error) {
			page.Cursor = cursor
			resp, err := c.MomentStrategyList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.Strategy, resp.NextCursor, nil
		})
	}
}

var momentStrategyGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/moment_strategy/get",
	Pages: wecom.Pages{Internal: 94890, ThirdParty: 99541, Provider: 99545}, Repeat: wecom.RepeatSafe,
}

// MomentStrategyGet reads a rule group (获取规则组详情).
//
// Internal, third-party and provider-developed apps. Rules: strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94890
func (c *Client) MomentStrategyGet(ctx context.Context, req *MomentStrategyGetRequest, opts ...wecom.CallOption) (*MomentStrategyGetResponse, error) {
	resp := new(MomentStrategyGetResponse)
	if err := c.core.Do(ctx, &momentStrategyGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MomentStrategyGetRequest is the request of [Client.MomentStrategyGet].
type MomentStrategyGetRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
}

// MomentStrategyGetResponse is the answer of [Client.MomentStrategyGet].
type MomentStrategyGetResponse struct {
	// Strategy is the rule group.
	Strategy MomentStrategy `json:"strategy,omitzero"`
}

var momentStrategyGetRange = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/moment_strategy/get_range",
	Pages: wecom.Pages{Internal: 94890, ThirdParty: 99541, Provider: 99545}, Repeat: wecom.RepeatSafe,
}

// MomentStrategyGetRange lists the members and departments of a rule group (获取规则组管理范围).
// [Client.MomentStrategyGetRangeAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: moment-strategy-page, strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94890
func (c *Client) MomentStrategyGetRange(ctx context.Context, req *MomentStrategyGetRangeRequest, opts ...wecom.CallOption) (*MomentStrategyGetRangeResponse, error) {
	resp := new(MomentStrategyGetRangeResponse)
	if err := c.core.Do(ctx, &momentStrategyGetRange, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MomentStrategyGetRangeRequest is the request of [Client.MomentStrategyGetRange].
type MomentStrategyGetRangeRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 1000 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// MomentStrategyGetRangeResponse is the answer of [Client.MomentStrategyGetRange].
type MomentStrategyGetRangeResponse struct {
	// Range holds the members and departments.
	Range []StrategyNode `json:"range,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// MomentStrategyGetRangeAll walks all pages of [Client.MomentStrategyGetRange] from req.Cursor on. It ends after one error.
func (c *Client) MomentStrategyGetRangeAll(ctx context.Context, req *MomentStrategyGetRangeRequest, opts ...wecom.CallOption) iter.Seq2[StrategyNode, error] {
	return func(yield func(StrategyNode, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(momentStrategyGetRange.Path, page.Cursor, yield, func(cursor string) ([]StrategyNode, string, error) {
			page.Cursor = cursor
			resp, err := c.MomentStrategyGetRange(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.Range, resp.NextCursor, nil
		})
	}
}

var momentStrategyCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/moment_strategy/create",
	Pages: wecom.Pages{Internal: 94890, ThirdParty: 99541, Provider: 99545}, Repeat: wecom.RepeatIfUnsent,
}

// MomentStrategyCreate creates a rule group (创建新的规则组), at most 5 deep and of 3000 nodes. A child's range must lie in
// its parent's, and it takes the parent's privileges.
//
// Internal, third-party and provider-developed apps. Rules: moment-strategy-admins, moment-strategy-nodes,
// moment-strategy-serial, moment-strategy-depth.
// Page: https://developer.work.weixin.qq.com/document/path/94890
func (c *Client) MomentStrategyCreate(ctx context.Context, req *MomentStrategyCreateRequest, opts ...wecom.CallOption) (*MomentStrategyCreateResponse, error) {
	resp := new(MomentStrategyCreateResponse)
	if err := c.core.Do(ctx, &momentStrategyCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MomentStrategyCreateRequest is the request of [Client.MomentStrategyCreate].
type MomentStrategyCreateRequest struct {
	// ParentID is the parent rule group.
	ParentID int64 `json:"parent_id,omitzero"`
	// StrategyName names the rule group; required.
	StrategyName string `json:"strategy_name,omitzero"`
	// AdminList holds the userids of at most 20 administrators, none of them a super administrator; required.
	AdminList []string `json:"admin_list,omitzero"`
	// Privilege says what is allowed; ignored with a parent.
	Privilege *MomentPrivilege `json:"privilege,omitzero"`
	// Range holds the members and departments; required.
	Range []StrategyNode `json:"range,omitzero"`
}

// MomentStrategyCreateResponse is the answer of [Client.MomentStrategyCreate].
type MomentStrategyCreateResponse struct {
	// StrategyID identifies the rule group.
	StrategyID int64 `json:"strategy_id,omitzero"`
}

var momentStrategyEdit = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/moment_strategy/edit",
	Pages: wecom.Pages{Internal: 94890, ThirdParty: 99541, Provider: 99545}, Repeat: wecom.RepeatSafe,
}

// MomentStrategyEdit changes a rule group and its range (编辑规则组及其管理范围).
//
// Internal, third-party and provider-developed apps. Rules: moment-strategy-admins, moment-strategy-nodes-total,
// moment-strategy-serial, strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94890
func (c *Client) MomentStrategyEdit(ctx context.Context, req *MomentStrategyEditRequest, opts ...wecom.CallOption) (*MomentStrategyEditResponse, error) {
	resp := new(MomentStrategyEditResponse)
	if err := c.core.Do(ctx, &momentStrategyEdit, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MomentStrategyEditRequest is the request of [Client.MomentStrategyEdit].
type MomentStrategyEditRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
	// StrategyName names the rule group.
	StrategyName string `json:"strategy_name,omitzero"`
	// AdminList replaces the administrators, at most 20.
	AdminList []string `json:"admin_list,omitzero"`
	// Privilege replaces the privileges; ignored with a parent.
	Privilege *MomentPrivilege `json:"privilege,omitzero"`
	// RangeAdd holds what joins the range.
	RangeAdd []StrategyNode `json:"range_add,omitzero"`
	// RangeDel holds what leaves the range.
	RangeDel []StrategyNode `json:"range_del,omitzero"`
}

// MomentStrategyEditResponse is the answer of [Client.MomentStrategyEdit]; it has no fields beyond success.
type MomentStrategyEditResponse struct{}

var momentStrategyDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/moment_strategy/del",
	Pages: wecom.Pages{Internal: 94890, ThirdParty: 99541, Provider: 99545}, Repeat: wecom.RepeatIfUnsent,
}

// MomentStrategyDel deletes a rule group (删除规则组).
//
// Internal, third-party and provider-developed apps. Rules: strategy-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94890
func (c *Client) MomentStrategyDel(ctx context.Context, req *MomentStrategyDelRequest, opts ...wecom.CallOption) (*MomentStrategyDelResponse, error) {
	resp := new(MomentStrategyDelResponse)
	if err := c.core.Do(ctx, &momentStrategyDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MomentStrategyDelRequest is the request of [Client.MomentStrategyDel].
type MomentStrategyDelRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
}

// MomentStrategyDelResponse is the answer of [Client.MomentStrategyDel]; it has no fields beyond success.
type MomentStrategyDelResponse struct{}

// MomentStrategy is a rule group of moments (客户朋友圈规则组).
type MomentStrategy struct {
	// StrategyID identifies the rule group.
	StrategyID int64 `json:"strategy_id,omitzero"`
	// ParentID is the parent; 0 if there is none.
	ParentID int64 `json:"parent_id,omitzero"`
	// StrategyName names the rule group.
	StrategyName string `json:"strategy_name,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// AdminList holds the userids of the administrators.
	AdminList []string `json:"admin_list,omitzero"`
	// Privilege says what is allowed.
	Privilege MomentPrivilege `json:"privilege,omitzero"`
}

// MomentPrivilege says what the administrators of a rule group may do; unless noted, true if nil.
type MomentPrivilege struct {
	// ViewMomentList allows all moments of members.
	ViewMomentList *bool `json:"view_moment_list,omitzero"`
	// SendMoment allows members to publish moments.
	SendMoment *bool `json:"send_moment,omitzero"`
	// ManageMomentCoverAndSign allows setting cover and signature.
	ManageMomentCoverAndSign *bool `json:"manage_moment_cover_and_sign,omitzero"`
}

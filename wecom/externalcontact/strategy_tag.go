package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getStrategyTagList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_strategy_tag_list",
	Pages: wecom.Pages{Internal: 94882, ThirdParty: 99542, Provider: 99544}, Repeat: wecom.RepeatSafe,
}

// GetStrategyTagList lists the tags of rule groups (获取指定规则组下的企业客户标签). Without a filter all come; GroupID overrides
// TagID.
//
// Internal, third-party and provider-developed apps. Rules: strategy-tag-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94882
func (c *Client) GetStrategyTagList(ctx context.Context, req *GetStrategyTagListRequest, opts ...wecom.CallOption) (*GetStrategyTagListResponse, error) {
	resp := new(GetStrategyTagListResponse)
	if err := c.core.Do(ctx, &getStrategyTagList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetStrategyTagListRequest is the request of [Client.GetStrategyTagList].
type GetStrategyTagListRequest struct {
	// StrategyID identifies the rule group.
	StrategyID int64 `json:"strategy_id,omitzero"`
	// TagID holds the tags to return.
	TagID []string `json:"tag_id,omitzero"`
	// GroupID holds the groups to return with all their tags.
	GroupID []string `json:"group_id,omitzero"`
}

// GetStrategyTagListResponse is the answer of [Client.GetStrategyTagList].
type GetStrategyTagListResponse struct {
	// TagGroup holds the groups.
	TagGroup []TagGroup `json:"tag_group,omitzero"`
}

var addStrategyTag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_strategy_tag",
	Pages: wecom.Pages{Internal: 94882, ThirdParty: 99542, Provider: 99544}, Repeat: wecom.RepeatIfUnsent,
}

// AddStrategyTag adds tags to a rule group (为指定规则组创建企业客户标签), under the rules of [Client.AddCorpTag].
//
// Internal, third-party and provider-developed apps. Rules: corp-tag-total, corp-tag-name-length, corp-tag-group-order,
// strategy-tag-first-level, corp-tag-group-name-length, corp-tag-order-range, corp-tag-no-empty-group,
// corp-tag-names-differ.
// Page: https://developer.work.weixin.qq.com/document/path/94882
func (c *Client) AddStrategyTag(ctx context.Context, req *AddStrategyTagRequest, opts ...wecom.CallOption) (*AddStrategyTagResponse, error) {
	resp := new(AddStrategyTagResponse)
	if err := c.core.Do(ctx, &addStrategyTag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddStrategyTagRequest is the request of [Client.AddStrategyTag].
type AddStrategyTagRequest struct {
	// StrategyID identifies the rule group; required.
	StrategyID int64 `json:"strategy_id,omitzero"`
	// GroupID is the group to add to; GroupName and Order are ignored with it.
	GroupID string `json:"group_id,omitzero"`
	// GroupName names a new group, at most 30 characters.
	GroupName string `json:"group_name,omitzero"`
	// Order is the rank of the group, 0 to 2^32-1, larger first.
	Order *int64 `json:"order,omitzero"`
	// Tag holds the tags; required.
	Tag []NewTag `json:"tag,omitzero"`
}

// AddStrategyTagResponse is the answer of [Client.AddStrategyTag].
type AddStrategyTagResponse struct {
	// TagGroup is the group with the new tags.
	TagGroup TagGroup `json:"tag_group,omitzero"`
}

var editStrategyTag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/edit_strategy_tag",
	Pages: wecom.Pages{Internal: 94882, ThirdParty: 99542, Provider: 99544}, Repeat: wecom.RepeatSafe,
}

// EditStrategyTag renames or moves a tag or a group of a rule group (编辑指定规则组下的企业客户标签).
//
// Internal, third-party and provider-developed apps. Rules: corp-tag-edit-name-length, corp-tag-edit-order,
// corp-tag-edit-names-differ, strategy-tag-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94882
func (c *Client) EditStrategyTag(ctx context.Context, req *EditStrategyTagRequest, opts ...wecom.CallOption) (*EditStrategyTagResponse, error) {
	resp := new(EditStrategyTagResponse)
	if err := c.core.Do(ctx, &editStrategyTag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EditStrategyTagRequest is the request of [Client.EditStrategyTag].
type EditStrategyTagRequest struct {
	// ID of the tag or group; required.
	ID string `json:"id,omitzero"`
	// Name is the new name, at most 30 characters.
	Name string `json:"name,omitzero"`
	// Order is the new rank, 0 to 2^32-1, larger first.
	Order *int64 `json:"order,omitzero"`
}

// EditStrategyTagResponse is the answer of [Client.EditStrategyTag]; it has no fields beyond success.
type EditStrategyTagResponse struct{}

var delStrategyTag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/del_strategy_tag",
	Pages: wecom.Pages{Internal: 94882, ThirdParty: 99542, Provider: 99544}, Repeat: wecom.RepeatIfUnsent,
}

// DelStrategyTag deletes tags and groups of a rule group (删除指定规则组下的企业客户标签). One of the two lists is required.
//
// Internal, third-party and provider-developed apps. Rules: corp-tag-del-not-empty, strategy-tag-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/94882
func (c *Client) DelStrategyTag(ctx context.Context, req *DelStrategyTagRequest, opts ...wecom.CallOption) (*DelStrategyTagResponse, error) {
	resp := new(DelStrategyTagResponse)
	if err := c.core.Do(ctx, &delStrategyTag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DelStrategyTagRequest is the request of [Client.DelStrategyTag].
type DelStrategyTagRequest struct {
	// TagID holds the tags.
	TagID []string `json:"tag_id,omitzero"`
	// GroupID holds the groups.
	GroupID []string `json:"group_id,omitzero"`
}

// DelStrategyTagResponse is the answer of [Client.DelStrategyTag]; it has no fields beyond success.
type DelStrategyTagResponse struct{}

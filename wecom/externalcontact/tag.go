package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getCorpTagList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_corp_tag_list",
	Pages: wecom.Pages{Internal: 92117, ThirdParty: 92696, Provider: 96320}, Repeat: wecom.RepeatSafe,
}

// GetCorpTagList lists the corp's tags in their groups (获取企业标签库). Without a filter all tags come; GroupID overrides
// TagID.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92117
func (c *Client) GetCorpTagList(ctx context.Context, req *GetCorpTagListRequest, opts ...wecom.CallOption) (*GetCorpTagListResponse, error) {
	resp := new(GetCorpTagListResponse)
	if err := c.core.Do(ctx, &getCorpTagList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetCorpTagListRequest is the request of [Client.GetCorpTagList].
type GetCorpTagListRequest struct {
	// TagID holds the tags to return.
	TagID []string `json:"tag_id,omitzero"`
	// GroupID holds the groups to return with all their tags.
	GroupID []string `json:"group_id,omitzero"`
}

// GetCorpTagListResponse is the answer of [Client.GetCorpTagList].
type GetCorpTagListResponse struct {
	// TagGroup holds the groups.
	TagGroup []TagGroup `json:"tag_group,omitzero"`
}

var addCorpTag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_corp_tag",
	Pages: wecom.Pages{Internal: 92117, ThirdParty: 92696, Provider: 96320}, Repeat: wecom.RepeatIfUnsent,
}

// AddCorpTag adds tags to a new or existing group (添加企业客户标签). A group cannot be empty; an existing group name adds to
// that group, and of tags with one name only one is created.
//
// Internal, third-party and provider-developed apps. Rules: corp-tag-total, corp-tag-name-length, corp-tag-group-order,
// corp-tag-group-name-length, corp-tag-order-range, corp-tag-no-empty-group, corp-tag-names-differ.
// Page: https://developer.work.weixin.qq.com/document/path/92117
func (c *Client) AddCorpTag(ctx context.Context, req *AddCorpTagRequest, opts ...wecom.CallOption) (*AddCorpTagResponse, error) {
	resp := new(AddCorpTagResponse)
	if err := c.core.Do(ctx, &addCorpTag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddCorpTagRequest is the request of [Client.AddCorpTag].
type AddCorpTagRequest struct {
	// GroupID is the group to add to; GroupName and Order are ignored with it.
	GroupID string `json:"group_id,omitzero"`
	// GroupName names a new group, at most 30 characters.
	GroupName string `json:"group_name,omitzero"`
	// Order is the rank of the group, 0 to 2^32-1, larger first.
	Order *int64 `json:"order,omitzero"`
	// Tag holds the tags; required.
	Tag []NewTag `json:"tag,omitzero"`
	// AgentID is the app; only for old third-party suites of several apps.
	AgentID int64 `json:"agentid,omitzero"`
}

// AddCorpTagResponse is the answer of [Client.AddCorpTag].
type AddCorpTagResponse struct {
	// TagGroup is the group with the new tags.
	TagGroup TagGroup `json:"tag_group,omitzero"`
}

var editCorpTag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/edit_corp_tag",
	Pages: wecom.Pages{Internal: 92117, ThirdParty: 92696, Provider: 96320}, Repeat: wecom.RepeatSafe,
}

// EditCorpTag renames or moves a tag or a group (编辑企业客户标签). Names must stay unique.
//
// Internal, third-party and provider-developed apps. Rules: corp-tag-own-only, corp-tag-edit-name-length,
// corp-tag-edit-order, corp-tag-edit-names-differ.
// Page: https://developer.work.weixin.qq.com/document/path/92117
func (c *Client) EditCorpTag(ctx context.Context, req *EditCorpTagRequest, opts ...wecom.CallOption) (*EditCorpTagResponse, error) {
	resp := new(EditCorpTagResponse)
	if err := c.core.Do(ctx, &editCorpTag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// EditCorpTagRequest is the request of [Client.EditCorpTag].
type EditCorpTagRequest struct {
	// ID of the tag or group; required.
	ID string `json:"id,omitzero"`
	// Name is the new name, at most 30 characters.
	Name string `json:"name,omitzero"`
	// Order is the new rank, 0 to 2^32-1, larger first.
	Order *int64 `json:"order,omitzero"`
	// AgentID is the app; only for old third-party suites of several apps.
	AgentID int64 `json:"agentid,omitzero"`
}

// EditCorpTagResponse is the answer of [Client.EditCorpTag]; it has no fields beyond success.
type EditCorpTagResponse struct{}

var delCorpTag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/del_corp_tag",
	Pages: wecom.Pages{Internal: 92117, ThirdParty: 92696, Provider: 96320}, Repeat: wecom.RepeatIfUnsent,
}

// DelCorpTag deletes tags and groups (删除企业客户标签); a group without tags goes by itself. One of the two lists is
// required.
//
// Internal, third-party and provider-developed apps. Rules: corp-tag-own-only, corp-tag-del-not-empty.
// Page: https://developer.work.weixin.qq.com/document/path/92117
func (c *Client) DelCorpTag(ctx context.Context, req *DelCorpTagRequest, opts ...wecom.CallOption) (*DelCorpTagResponse, error) {
	resp := new(DelCorpTagResponse)
	if err := c.core.Do(ctx, &delCorpTag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DelCorpTagRequest is the request of [Client.DelCorpTag].
type DelCorpTagRequest struct {
	// TagID holds the tags.
	TagID []string `json:"tag_id,omitzero"`
	// GroupID holds the groups.
	GroupID []string `json:"group_id,omitzero"`
	// AgentID is the app; only for old third-party suites of several apps.
	AgentID int64 `json:"agentid,omitzero"`
}

// DelCorpTagResponse is the answer of [Client.DelCorpTag]; it has no fields beyond success.
type DelCorpTagResponse struct{}

var markTag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/mark_tag",
	Pages: wecom.Pages{Internal: 92118, ThirdParty: 92697, Provider: 96322}, Repeat: wecom.RepeatSafe,
}

// MarkTag adds corp tags to a member's customer and removes them (编辑客户企业标签). One of the two lists is required.
//
// Internal, third-party and provider-developed apps. Rules: mark-tag-per-customer, mark-tag-concurrency,
// mark-tag-no-parallel-same-record, mark-tag-not-empty, mark-tag-strategy-owner, mark-tag-visible.
// Page: https://developer.work.weixin.qq.com/document/path/92118
func (c *Client) MarkTag(ctx context.Context, req *MarkTagRequest, opts ...wecom.CallOption) (*MarkTagResponse, error) {
	resp := new(MarkTagResponse)
	if err := c.core.Do(ctx, &markTag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MarkTagRequest is the request of [Client.MarkTag].
type MarkTagRequest struct {
	// UserID is the member who follows the customer; required.
	UserID string `json:"userid,omitzero"`
	// ExternalUserID of the customer; required.
	ExternalUserID string `json:"external_userid,omitzero"`
	// AddTag holds the ids of the tags to add.
	AddTag []string `json:"add_tag,omitzero"`
	// RemoveTag holds the ids of the tags to remove.
	RemoveTag []string `json:"remove_tag,omitzero"`
}

// MarkTagResponse is the answer of [Client.MarkTag]; it has no fields beyond success.
type MarkTagResponse struct{}

// TagGroup is a group of tags (标签组).
type TagGroup struct {
	// GroupID of the group.
	GroupID string `json:"group_id,omitzero"`
	// GroupName of the group.
	GroupName string `json:"group_name,omitzero"`
	// CreateTime is when the group was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// Order is the rank, larger first.
	Order int64 `json:"order,omitzero"`
	// Deleted reports a deleted group; only when asked by tag.
	Deleted bool `json:"deleted,omitzero"`
	// Tag holds the group's tags.
	Tag []Tag `json:"tag,omitzero"`
	// StrategyID is the rule group that the tags belong to; only in the calls on strategy tags.
	StrategyID int64 `json:"strategy_id,omitzero"`
}

// Tag is a tag of the corp (企业客户标签).
type Tag struct {
	// ID of the tag.
	ID string `json:"id,omitzero"`
	// Name of the tag.
	Name string `json:"name,omitzero"`
	// CreateTime is when the tag was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// Order is the rank in the group, larger first.
	Order int64 `json:"order,omitzero"`
	// Deleted reports a deleted tag; only when asked by tag or group.
	Deleted bool `json:"deleted,omitzero"`
}

// NewTag is a tag to create.
type NewTag struct {
	// Name of the tag; required, at most 30 characters.
	Name string `json:"name,omitzero"`
	// Order is the rank in the group, 0 to 2^32-1, larger first.
	Order *int64 `json:"order,omitzero"`
}

package kf

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var knowledgeAddGroup = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/knowledge/add_group",
	Pages: wecom.Pages{Internal: 95971}, Repeat: wecom.RepeatIfUnsent,
}

// KnowledgeAddGroup adds a group to the robot's knowledge base (添加分组), which can have 100 with different names.
//
// Internal apps. Rules: kf-knowledge-groups, kf-knowledge-group-name, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95971
func (c *Client) KnowledgeAddGroup(ctx context.Context, req *KnowledgeAddGroupRequest, opts ...wecom.CallOption) (*KnowledgeAddGroupResponse, error) {
	resp := new(KnowledgeAddGroupResponse)
	if err := c.core.Do(ctx, &knowledgeAddGroup, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KnowledgeAddGroupRequest is the request of [Client.KnowledgeAddGroup].
type KnowledgeAddGroupRequest struct {
	// Name of the group; required, at most 12 characters.
	Name string `json:"name,omitzero"`
}

// KnowledgeAddGroupResponse is the answer of [Client.KnowledgeAddGroup].
type KnowledgeAddGroupResponse struct {
	// GroupID of the new group.
	GroupID string `json:"group_id,omitzero"`
}

var knowledgeDelGroup = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/knowledge/del_group",
	Pages: wecom.Pages{Internal: 95971}, Repeat: wecom.RepeatIfUnsent,
}

// KnowledgeDelGroup deletes a group of the knowledge base (删除分组), but not the default one.
//
// Internal apps. Rules: system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95971
func (c *Client) KnowledgeDelGroup(ctx context.Context, req *KnowledgeDelGroupRequest, opts ...wecom.CallOption) (*KnowledgeDelGroupResponse, error) {
	resp := new(KnowledgeDelGroupResponse)
	if err := c.core.Do(ctx, &knowledgeDelGroup, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KnowledgeDelGroupRequest is the request of [Client.KnowledgeDelGroup].
type KnowledgeDelGroupRequest struct {
	// GroupID of the group; required.
	GroupID string `json:"group_id,omitzero"`
}

// KnowledgeDelGroupResponse is the empty answer of [Client.KnowledgeDelGroup].
type KnowledgeDelGroupResponse struct{}

var knowledgeModGroup = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/knowledge/mod_group",
	Pages: wecom.Pages{Internal: 95971}, Repeat: wecom.RepeatSafe,
}

// KnowledgeModGroup renames a group of the knowledge base (修改分组), but not the default one.
//
// Internal apps. Rules: kf-knowledge-group-name, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95971
func (c *Client) KnowledgeModGroup(ctx context.Context, req *KnowledgeModGroupRequest, opts ...wecom.CallOption) (*KnowledgeModGroupResponse, error) {
	resp := new(KnowledgeModGroupResponse)
	if err := c.core.Do(ctx, &knowledgeModGroup, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KnowledgeModGroupRequest is the request of [Client.KnowledgeModGroup].
type KnowledgeModGroupRequest struct {
	// GroupID of the group; required.
	GroupID string `json:"group_id,omitzero"`
	// Name is the new one; required, at most 12 characters.
	Name string `json:"name,omitzero"`
}

// KnowledgeModGroupResponse is the answer of [Client.KnowledgeModGroup].
type KnowledgeModGroupResponse struct {
	// GroupID of the group; the page's example lacks it.
	GroupID string `json:"group_id,omitzero"`
}

var knowledgeListGroup = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/knowledge/list_group",
	Pages: wecom.Pages{Internal: 95971}, Repeat: wecom.RepeatSafe,
}

// KnowledgeListGroup lists the groups of the knowledge base (获取分组列表). [Client.KnowledgeListGroupAll] walks all
// pages.
//
// Internal apps. Rules: kf-knowledge-list-page, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95971
func (c *Client) KnowledgeListGroup(ctx context.Context, req *KnowledgeListGroupRequest, opts ...wecom.CallOption) (*KnowledgeListGroupResponse, error) {
	resp := new(KnowledgeListGroupResponse)
	if err := c.core.Do(ctx, &knowledgeListGroup, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KnowledgeListGroupRequest is the request of [Client.KnowledgeListGroup].
type KnowledgeListGroupRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page; 500 by default, 1000 at most.
	Limit int64 `json:"limit,omitzero"`
	// GroupID asks for one group only.
	GroupID string `json:"group_id,omitzero"`
}

// KnowledgeListGroupResponse is the answer of [Client.KnowledgeListGroup].
type KnowledgeListGroupResponse struct {
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there is one.
	HasMore bool `json:"has_more,omitzero"`
	// GroupList holds the groups.
	GroupList []KnowledgeGroup `json:"group_list,omitzero"`
}

// KnowledgeListGroupAll walks all pages of [Client.KnowledgeListGroup] from req.Cursor on. It ends after one error.
func (c *Client) KnowledgeListGroupAll(ctx context.Context, req *KnowledgeListGroupRequest, opts ...wecom.CallOption) iter.Seq2[KnowledgeGroup, error] {
	return func(yield func(KnowledgeGroup, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(knowledgeListGroup.Path, page.Cursor, yield, func(cursor string) ([]KnowledgeGroup, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.KnowledgeListGroup(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.GroupList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// KnowledgeGroup is a group of the knowledge base.
type KnowledgeGroup struct {
	// GroupID of the group.
	GroupID string `json:"group_id,omitzero"`
	// Name of the group.
	Name string `json:"name,omitzero"`
	// IsDefault reports the group that the platform made, which cannot be changed.
	IsDefault bool `json:"is_default,omitzero"`
}

package exmail

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var groupCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/group/create",
	Pages: wecom.Pages{Internal: 95510}, Repeat: wecom.RepeatIfUnsent,
}

// GroupCreate creates a mail group (创建邮件群组).
//
// Internal apps only. Rules: exmail-group-name.
// Page: https://developer.work.weixin.qq.com/document/path/95510
func (c *Client) GroupCreate(ctx context.Context, req *GroupCreateRequest, opts ...wecom.CallOption) (*GroupCreateResponse, error) {
	resp := new(GroupCreateResponse)
	if err := c.core.Do(ctx, &groupCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupCreateRequest is the request of [Client.GroupCreate].
type GroupCreateRequest struct {
	// GroupID is the address of the group; required.
	GroupID string `json:"groupid,omitzero"`
	// GroupName is the name, at most 200 bytes and unique; required.
	GroupName string `json:"groupname,omitzero"`
	// EmailList holds mailboxes of members (biz_mail); one of the four lists of members is required.
	EmailList *StringList `json:"email_list,omitzero"`
	// TagList holds tags whose members belong.
	TagList *IDList `json:"tag_list,omitzero"`
	// DepartmentList holds departments that belong.
	DepartmentList *IDList `json:"department_list,omitzero"`
	// GroupList holds mail groups that belong, by address.
	GroupList *StringList `json:"group_list,omitzero"`
	// AllowType says who may write to the group.
	AllowType *GroupAllowType `json:"allow_type,omitzero"`
	// AllowEmailList holds members who may write; for custom only, which takes one of the three lists.
	AllowEmailList *StringList `json:"allow_emaillist,omitzero"`
	// AllowDepartmentList holds departments that may write; for custom only.
	AllowDepartmentList *IDList `json:"allow_departmentlist,omitzero"`
	// AllowTagList holds tags whose members may write; for custom only.
	AllowTagList *IDList `json:"allow_taglist,omitzero"`
}

// GroupCreateResponse is the empty answer of [Client.GroupCreate].
type GroupCreateResponse struct{}

// GroupAllowType says who may write to a mail group (群组使用权限).
type GroupAllowType int64

// Who may write to a mail group.
const (
	GroupAllowTypeCorp    GroupAllowType = 0 // members of the corp (企业成员)
	GroupAllowTypeAnybody GroupAllowType = 1 // anybody (任何人)
	GroupAllowTypeMembers GroupAllowType = 2 // members of the group (组内成员)
	GroupAllowTypeCustom  GroupAllowType = 3 // those of the three lists (自定义成员)
)

var groupUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/group/update",
	Pages: wecom.Pages{Internal: 97995}, Repeat: wecom.RepeatSafe,
}

// GroupUpdate changes a mail group that the app created (更新邮件群组); what is left unset keeps its value.
//
// Internal apps only. Rules: exmail-group-name.
// Page: https://developer.work.weixin.qq.com/document/path/97995
func (c *Client) GroupUpdate(ctx context.Context, req *GroupUpdateRequest, opts ...wecom.CallOption) (*GroupUpdateResponse, error) {
	resp := new(GroupUpdateResponse)
	if err := c.core.Do(ctx, &groupUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupUpdateRequest is the request of [Client.GroupUpdate].
type GroupUpdateRequest struct {
	// GroupID is the address of the group; required.
	GroupID string `json:"groupid,omitzero"`
	// GroupName is the name, at most 200 bytes and unique.
	GroupName string `json:"groupname,omitzero"`
	// EmailList holds mailboxes of members (biz_mail); the four lists of members cannot all be cleared. Unchanged if
	// nil, cleared by an empty List.
	EmailList *StringList `json:"email_list,omitzero"`
	// TagList holds tags whose members belong. Unchanged if nil, cleared by an empty List.
	TagList *IDList `json:"tag_list,omitzero"`
	// DepartmentList holds departments that belong. Unchanged if nil, cleared by an empty List.
	DepartmentList *IDList `json:"department_list,omitzero"`
	// GroupList holds mail groups that belong, by address. Unchanged if nil, cleared by an empty List.
	GroupList *StringList `json:"group_list,omitzero"`
	// AllowType says who may write to the group. Unchanged if nil.
	AllowType *GroupAllowType `json:"allow_type,omitzero"`
	// AllowEmailList holds members who may write; for custom only, which takes one of the three lists. Unchanged if
	// nil, cleared by an empty List.
	AllowEmailList *StringList `json:"allow_emaillist,omitzero"`
	// AllowDepartmentList holds departments that may write; for custom only. Unchanged if nil, cleared by an empty
	// List.
	AllowDepartmentList *IDList `json:"allow_departmentlist,omitzero"`
	// AllowTagList holds tags whose members may write; for custom only. Unchanged if nil, cleared by an empty List.
	AllowTagList *IDList `json:"allow_taglist,omitzero"`
}

// GroupUpdateResponse is the empty answer of [Client.GroupUpdate].
type GroupUpdateResponse struct{}

var groupDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/group/delete",
	Pages: wecom.Pages{Internal: 97996}, Repeat: wecom.RepeatIfUnsent,
}

// GroupDelete deletes a mail group that the app created (删除邮件群组).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/97996
func (c *Client) GroupDelete(ctx context.Context, req *GroupDeleteRequest, opts ...wecom.CallOption) (*GroupDeleteResponse, error) {
	resp := new(GroupDeleteResponse)
	if err := c.core.Do(ctx, &groupDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupDeleteRequest is the request of [Client.GroupDelete].
type GroupDeleteRequest struct {
	// GroupID is the address of the group; required.
	GroupID string `json:"groupid,omitzero"`
}

// GroupDeleteResponse is the empty answer of [Client.GroupDelete].
type GroupDeleteResponse struct{}

var groupGet = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/exmail/group/get",
	Pages: wecom.Pages{Internal: 97997}, Repeat: wecom.RepeatSafe,
}

// GroupGet returns a mail group that the app created (获取邮件群组详情).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/97997
func (c *Client) GroupGet(ctx context.Context, req *GroupGetRequest, opts ...wecom.CallOption) (*GroupGetResponse, error) {
	resp := new(GroupGetResponse)
	if err := c.core.Do(ctx, &groupGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupGetRequest is the request of [Client.GroupGet].
type GroupGetRequest struct {
	// GroupID is the address of the group; required.
	GroupID string `url:"groupid"`
}

// GroupGetResponse is the answer of [Client.GroupGet].
type GroupGetResponse struct {
	// GroupID is the address of the group.
	GroupID string `json:"groupid,omitzero"`
	// GroupName is the name.
	GroupName string `json:"groupname,omitzero"`
	// EmailList holds mailboxes of members.
	EmailList StringList `json:"email_list,omitzero"`
	// TagList holds tags whose members belong.
	TagList IDList `json:"tag_list,omitzero"`
	// DepartmentList holds departments that belong.
	DepartmentList IDList `json:"department_list,omitzero"`
	// GroupList holds mail groups that belong.
	GroupList StringList `json:"group_list,omitzero"`
	// AllowType says who may write to the group.
	AllowType GroupAllowType `json:"allow_type,omitzero"`
	// AllowEmailList holds members who may write.
	AllowEmailList StringList `json:"allow_emaillist,omitzero"`
	// AllowDepartmentList holds departments that may write.
	AllowDepartmentList IDList `json:"allow_departmentlist,omitzero"`
	// AllowTagList holds tags whose members may write.
	AllowTagList IDList `json:"allow_taglist,omitzero"`
}

var groupSearch = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/exmail/group/search",
	Pages: wecom.Pages{Internal: 97998}, Repeat: wecom.RepeatSafe,
}

// GroupSearch finds mail groups that the app created by a part of their address, or lists all (模糊搜索邮件群组).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/97998
func (c *Client) GroupSearch(ctx context.Context, req *GroupSearchRequest, opts ...wecom.CallOption) (*GroupSearchResponse, error) {
	resp := new(GroupSearchResponse)
	if err := c.core.Do(ctx, &groupSearch, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupSearchRequest is the request of [Client.GroupSearch].
type GroupSearchRequest struct {
	// Fuzzy says what to return: 0 all groups, 1 those that match; required.
	Fuzzy int64 `url:"fuzzy"`
	// GroupID is the address, or a part of it.
	GroupID string `url:"groupid,omitempty"`
}

// GroupSearchResponse is the answer of [Client.GroupSearch].
type GroupSearchResponse struct {
	// Count is the number of groups returned.
	Count int64 `json:"count,omitzero"`
	// Groups holds the groups.
	Groups []FoundGroup `json:"groups,omitzero"`
}

// FoundGroup is a mail group in a list.
type FoundGroup struct {
	// GroupID is the address of the group.
	GroupID string `json:"groupid,omitzero"`
	// GroupName is the name.
	GroupName string `json:"groupname,omitzero"`
}

// StringList wraps texts. A List that is empty but not nil clears what the field holds.
type StringList struct {
	// List holds the texts.
	List []string `json:"list,omitzero"`
}

// IDList wraps numeric ids. A List that is empty but not nil clears what the field holds.
type IDList struct {
	// List holds the ids.
	List []int64 `json:"list,omitzero"`
}

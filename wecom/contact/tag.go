package contact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var tagCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/tag/create",
	Pages: wecom.Pages{Internal: 90210, ThirdParty: 90346, Provider: 96278}, Repeat: wecom.RepeatIfUnsent,
}

// TagCreate creates a tag (创建标签), which belongs to the app: only it can change the members.
//
// Internal, third-party and provider-developed apps. Rules: tag-name-length, tag-total.
// Page: https://developer.work.weixin.qq.com/document/path/90210
func (c *Client) TagCreate(ctx context.Context, req *TagCreateRequest, opts ...wecom.CallOption) (*TagCreateResponse, error) {
	resp := new(TagCreateResponse)
	if err := c.core.Do(ctx, &tagCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TagCreateRequest is the request of [Client.TagCreate].
type TagCreateRequest struct {
	// TagName is the name; required, at most 32 characters, unique.
	TagName string `json:"tagname,omitzero"`
	// TagID of the new tag, not negative; the largest so far plus one if nil.
	TagID *int64 `json:"tagid,omitzero"`
}

// TagCreateResponse is the answer of [Client.TagCreate].
type TagCreateResponse struct {
	// TagID of the new tag.
	TagID int64 `json:"tagid,omitzero"`
}

var tagUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/tag/update",
	Pages: wecom.Pages{Internal: 90211, ThirdParty: 90347, Provider: 96279}, Repeat: wecom.RepeatSafe,
}

// TagUpdate renames a tag (更新标签名字) that the app created.
//
// Internal, third-party and provider-developed apps. Rules: tag-name-length.
// Page: https://developer.work.weixin.qq.com/document/path/90211
func (c *Client) TagUpdate(ctx context.Context, req *TagUpdateRequest, opts ...wecom.CallOption) (*TagUpdateResponse, error) {
	resp := new(TagUpdateResponse)
	if err := c.core.Do(ctx, &tagUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TagUpdateRequest is the request of [Client.TagUpdate].
type TagUpdateRequest struct {
	// TagID is the tag; required.
	TagID int64 `json:"tagid"`
	// TagName is the new name; required, at most 32 characters, unique.
	TagName string `json:"tagname,omitzero"`
}

// TagUpdateResponse is the empty answer of [Client.TagUpdate].
type TagUpdateResponse struct{}

var tagDelete = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/tag/delete",
	Pages: wecom.Pages{Internal: 90212, ThirdParty: 90348, Provider: 96280}, Repeat: wecom.RepeatIfUnsent,
}

// TagDelete deletes a tag (删除标签) that the app created.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90212
func (c *Client) TagDelete(ctx context.Context, req *TagDeleteRequest, opts ...wecom.CallOption) (*TagDeleteResponse, error) {
	resp := new(TagDeleteResponse)
	if err := c.core.Do(ctx, &tagDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TagDeleteRequest is the request of [Client.TagDelete].
type TagDeleteRequest struct {
	// TagID is the tag; required.
	TagID int64 `url:"tagid"`
}

// TagDeleteResponse is the empty answer of [Client.TagDelete].
type TagDeleteResponse struct{}

var tagGet = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/tag/get",
	Pages: wecom.Pages{Internal: 90213, ThirdParty: 90349, Provider: 96281}, Repeat: wecom.RepeatSafe,
}

// TagGet lists what a tag holds (获取标签成员), as far as the app sees it.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90213
func (c *Client) TagGet(ctx context.Context, req *TagGetRequest, opts ...wecom.CallOption) (*TagGetResponse, error) {
	resp := new(TagGetResponse)
	if err := c.core.Do(ctx, &tagGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TagGetRequest is the request of [Client.TagGet].
type TagGetRequest struct {
	// TagID is the tag; required.
	TagID int64 `url:"tagid"`
}

// TagGetResponse is the answer of [Client.TagGet].
type TagGetResponse struct {
	// TagName is the name of the tag.
	TagName string `json:"tagname,omitzero"`
	// UserList holds the members.
	UserList []TagUser `json:"userlist,omitzero"`
	// PartyList holds the ids of the departments.
	PartyList []int64 `json:"partylist,omitzero"`
}

// TagUser is a member with a tag.
type TagUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Name of the member; address-book apps only among third-party apps, provider-developed ones need a grant.
	Name string `json:"name,omitzero"`
}

var tagAddTagUsers = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/tag/addtagusers",
	Pages: wecom.Pages{Internal: 90214, ThirdParty: 90350, Provider: 96282}, Repeat: wecom.RepeatSafe,
}

// TagAddTagUsers gives members and departments a tag (增加标签成员) that the app created. Invalid ones are named in the
// answer; if all are, the call fails with errcode 40070. [Client.TagAddTagUsersInParts] takes any number.
//
// Internal, third-party and provider-developed apps. Rules: tag-addtagusers-users, tag-addtagusers-parties,
// tag-members-cap, tag-addtagusers-not-empty.
// Page: https://developer.work.weixin.qq.com/document/path/90214
func (c *Client) TagAddTagUsers(ctx context.Context, req *TagAddTagUsersRequest, opts ...wecom.CallOption) (*TagAddTagUsersResponse, error) {
	resp := new(TagAddTagUsersResponse)
	if err := c.core.Do(ctx, &tagAddTagUsers, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TagAddTagUsersRequest is the request of [Client.TagAddTagUsers].
type TagAddTagUsersRequest struct {
	// TagID is the tag; required.
	TagID int64 `json:"tagid"`
	// UserList holds userids, at most 1000; required unless PartyList is set.
	UserList []string `json:"userlist,omitzero"`
	// PartyList holds department ids, at most 100; required unless UserList is set.
	PartyList []int64 `json:"partylist,omitzero"`
}

// TagAddTagUsersResponse is the answer of [Client.TagAddTagUsers].
type TagAddTagUsersResponse struct {
	// InvalidList holds the invalid userids, joined with |.
	InvalidList string `json:"invalidlist,omitzero"`
	// InvalidParty holds the invalid department ids.
	InvalidParty []int64 `json:"invalidparty,omitzero"`
}

var tagDelTagUsers = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/tag/deltagusers",
	Pages: wecom.Pages{Internal: 90215, ThirdParty: 90351, Provider: 96283}, Repeat: wecom.RepeatIfUnsent,
}

// TagDelTagUsers takes a tag from members and departments (删除标签成员) that the app created. Invalid ones are named in
// the answer; if all are, the call fails with errcode 40031. [Client.TagDelTagUsersInParts] takes any number.
//
// Internal, third-party and provider-developed apps. Rules: tag-deltagusers-users, tag-deltagusers-parties,
// tag-deltagusers-not-empty.
// Page: https://developer.work.weixin.qq.com/document/path/90215
func (c *Client) TagDelTagUsers(ctx context.Context, req *TagDelTagUsersRequest, opts ...wecom.CallOption) (*TagDelTagUsersResponse, error) {
	resp := new(TagDelTagUsersResponse)
	if err := c.core.Do(ctx, &tagDelTagUsers, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TagDelTagUsersRequest is the request of [Client.TagDelTagUsers].
type TagDelTagUsersRequest struct {
	// TagID is the tag; required.
	TagID int64 `json:"tagid"`
	// UserList holds userids, at most 1000; required unless PartyList is set.
	UserList []string `json:"userlist,omitzero"`
	// PartyList holds department ids, at most 100; required unless UserList is set.
	PartyList []int64 `json:"partylist,omitzero"`
}

// TagDelTagUsersResponse is the answer of [Client.TagDelTagUsers].
type TagDelTagUsersResponse struct {
	// InvalidList holds the invalid userids, joined with |.
	InvalidList string `json:"invalidlist,omitzero"`
	// InvalidParty holds the invalid department ids.
	InvalidParty []int64 `json:"invalidparty,omitzero"`
}

var tagList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/tag/list",
	Pages: wecom.Pages{Internal: 90216, ThirdParty: 90352, Provider: 96284}, Repeat: wecom.RepeatSafe,
}

// TagList lists the tags (获取标签列表): all of the corp, or those a third-party app created.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/90216
func (c *Client) TagList(ctx context.Context, req *TagListRequest, opts ...wecom.CallOption) (*TagListResponse, error) {
	resp := new(TagListResponse)
	if err := c.core.Do(ctx, &tagList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// TagListRequest is the empty request of [Client.TagList].
type TagListRequest struct{}

// TagListResponse is the answer of [Client.TagList].
type TagListResponse struct {
	// TagList holds the tags.
	TagList []Tag `json:"taglist,omitzero"`
}

// Tag is a tag of the address book (标签).
type Tag struct {
	// TagID identifies the tag.
	TagID int64 `json:"tagid,omitzero"`
	// TagName is the name.
	TagName string `json:"tagname,omitzero"`
}

package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var groupchatList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/list",
	Pages: wecom.Pages{Internal: 92120, ThirdParty: 93414, Provider: 96337}, Repeat: wecom.RepeatSafe,
}

// GroupchatList lists customer groups (获取客户群列表), a page at a time. [Client.GroupchatListAll] walks all pages. Without
// an owner filter an app that sees more than 1000 members gets error 81017.
//
// Internal, third-party and provider-developed apps. Rules: groupchat-list-page, groupchat-list-owner-filter,
// groupchat-list-no-filter-visible, groupchat-list-offset-cap, license-interop-gate.
// Page: https://developer.work.weixin.qq.com/document/path/92120
func (c *Client) GroupchatList(ctx context.Context, req *GroupchatListRequest, opts ...wecom.CallOption) (*GroupchatListResponse, error) {
	resp := new(GroupchatListResponse)
	if err := c.core.Do(ctx, &groupchatList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatListRequest is the request of [Client.GroupchatList].
type GroupchatListRequest struct {
	// StatusFilter is 0 all, 1 owner left and to be replaced, 2 being handed over, 3 handed over.
	StatusFilter int64 `json:"status_filter,omitzero"`
	// OwnerFilter picks groups by owner; required for owners who have left. Without it all owners in the visible range are
	// meant, and more than 1000 people are refused with 81017.
	OwnerFilter *OwnerFilter `json:"owner_filter,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 1000; required.
	Limit int64 `json:"limit,omitzero"`
}

// GroupchatListResponse is the answer of [Client.GroupchatList].
type GroupchatListResponse struct {
	// GroupChatList holds the groups.
	GroupChatList []GroupchatItem `json:"group_chat_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GroupchatListAll walks all pages of [Client.GroupchatList] from req.Cursor on. It ends after one error.
func (c *Client) GroupchatListAll(ctx context.Context, req *GroupchatListRequest, opts ...wecom.CallOption) iter.Seq2[GroupchatItem, error] {
	return func(yield func(GroupchatItem, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(groupchatList.Path, page.Cursor, yield, func(cursor string) ([]GroupchatItem, string, error) {
			page.Cursor = cursor
			resp, err := c.GroupchatList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.GroupChatList, resp.NextCursor, nil
		})
	}
}

var groupchatGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/groupchat/get",
	Pages: wecom.Pages{Internal: 92122, ThirdParty: 92707, Provider: 96338}, Repeat: wecom.RepeatSafe,
}

// GroupchatGet reads one customer group (获取客户群详情). After a change event some fields settle only later.
//
// Internal, third-party and provider-developed apps. Rules: groupchat-change-settle, provider-external-ids,
// customer-group-size, license-interop-gate.
// Page: https://developer.work.weixin.qq.com/document/path/92122
func (c *Client) GroupchatGet(ctx context.Context, req *GroupchatGetRequest, opts ...wecom.CallOption) (*GroupchatGetResponse, error) {
	resp := new(GroupchatGetResponse)
	if err := c.core.Do(ctx, &groupchatGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatGetRequest is the request of [Client.GroupchatGet].
type GroupchatGetRequest struct {
	// ChatID of the group; required.
	ChatID string `json:"chat_id,omitzero"`
	// NeedName is 1 to get the names of the members, 0 not to.
	NeedName int64 `json:"need_name,omitzero"`
}

// GroupchatGetResponse is the answer of [Client.GroupchatGet].
type GroupchatGetResponse struct {
	// GroupChat is the group.
	GroupChat Groupchat `json:"group_chat,omitzero"`
}

var openGIDToChatID = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/opengid_to_chatid",
	Pages: wecom.Pages{Internal: 94822, ThirdParty: 94828, Provider: 96339}, Repeat: wecom.RepeatSafe,
}

// OpenGIDToChatID turns the group id that a mini program sees into a customer group of the corp (客户群opengid转换).
//
// Internal, third-party and provider-developed apps. Rules: opengid-own-groups.
// Page: https://developer.work.weixin.qq.com/document/path/94822
func (c *Client) OpenGIDToChatID(ctx context.Context, req *OpenGIDToChatIDRequest, opts ...wecom.CallOption) (*OpenGIDToChatIDResponse, error) {
	resp := new(OpenGIDToChatIDResponse)
	if err := c.core.Do(ctx, &openGIDToChatID, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// OpenGIDToChatIDRequest is the request of [Client.OpenGIDToChatID].
type OpenGIDToChatIDRequest struct {
	// OpenGID is the group id from wx.getGroupEnterInfo; required.
	OpenGID string `json:"opengid,omitzero"`
}

// OpenGIDToChatIDResponse is the answer of [Client.OpenGIDToChatID].
type OpenGIDToChatIDResponse struct {
	// ChatID of the group.
	ChatID string `json:"chat_id,omitzero"`
}

// OwnerFilter picks groups by owner (群主).
type OwnerFilter struct {
	// UserIDList holds the userids of owners, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
}

// GroupchatItem is a customer group in a list.
type GroupchatItem struct {
	// ChatID of the group.
	ChatID string `json:"chat_id,omitzero"`
	// Status is 0 normal, 1 owner left, 2 being handed over, 3 handed over.
	Status int64 `json:"status,omitzero"`
}

// Groupchat is a customer group (客户群).
type Groupchat struct {
	// ChatID of the group.
	ChatID string `json:"chat_id,omitzero"`
	// Name of the group.
	Name string `json:"name,omitzero"`
	// Owner is the userid of the owner.
	Owner string `json:"owner,omitzero"`
	// CreateTime is when the group was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// Notice is the announcement.
	Notice string `json:"notice,omitzero"`
	// MemberList holds the members.
	MemberList []GroupchatMember `json:"member_list,omitzero"`
	// AdminList holds the administrators.
	AdminList []GroupchatUser `json:"admin_list,omitzero"`
	// MemberVersion changes with the members; the change event carries it too, which saves calls.
	MemberVersion string `json:"member_version,omitzero"`
}

// GroupchatMember is a member of a customer group.
type GroupchatMember struct {
	// UserID of the member, or the external userid.
	UserID string `json:"userid,omitzero"`
	// Type is 1 member of the corp, 2 external contact.
	Type int64 `json:"type,omitzero"`
	// UnionID is the WeChat Open Platform id; only for WeChat users, once a developer id is bound.
	UnionID string `json:"unionid,omitzero"`
	// JoinTime is when the member joined, in Unix seconds.
	JoinTime int64 `json:"join_time,omitzero"`
	// JoinScene is 1 direct invitation, 2 invitation link, 3 QR code of the group.
	JoinScene int64 `json:"join_scene,omitzero"`
	// Invitor is who invited; only members of the corp.
	Invitor GroupchatUser `json:"invitor,omitzero"`
	// GroupNickname is the nickname in the group.
	GroupNickname string `json:"group_nickname,omitzero"`
	// Name of the member; only if asked with NeedName.
	Name string `json:"name,omitzero"`
	// State is the parameter of the join way that was used.
	State string `json:"state,omitzero"`
}

// GroupchatUser is a member of the corp in a customer group.
type GroupchatUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
}

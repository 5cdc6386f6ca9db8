package chatdata

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var groupchatGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/groupchat/get",
	Pages: wecom.Pages{ThirdParty: 99495, Provider: 99671}, Repeat: wecom.RepeatSafe,
}

// GroupchatGet reads an internal group or one between corps of a chain (获取内部群信息); at least one of its members must be
// archived.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused.
// Page: https://developer.work.weixin.qq.com/document/path/99495
func (c *Client) GroupchatGet(ctx context.Context, req *GroupchatGetRequest, opts ...wecom.CallOption) (*GroupchatGetResponse, error) {
	resp := new(GroupchatGetResponse)
	if err := c.core.Do(ctx, &groupchatGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupchatGetRequest is the request of [Client.GroupchatGet].
type GroupchatGetRequest struct {
	// ChatID is the group, from archived messages; required.
	ChatID string `json:"chatid,omitzero"`
}

// GroupchatGetResponse is the answer of [Client.GroupchatGet].
type GroupchatGetResponse struct {
	// Creator is the open_userid of who created it.
	Creator string `json:"creator,omitzero"`
	// RoomCreateTime is when it was created, in Unix seconds.
	RoomCreateTime int64 `json:"room_create_time,omitzero"`
	// Members holds who is in it.
	Members []GroupMember `json:"members,omitzero"`
}

// GroupMember is somebody in a group.
type GroupMember struct {
	// MemberID is the open_userid of a member, the external_userid of an external contact or the id of a robot.
	MemberID string `json:"memberid,omitzero"`
	// JoinTime is when it joined, in Unix seconds.
	JoinTime int64 `json:"jointime,omitzero"`
	// Type is what it is.
	Type PartyType `json:"type,omitzero"`
}

var getAgreeStatusSingle = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/getagreestatus/single",
	Pages: wecom.Pages{ThirdParty: 99530, Provider: 99672}, Repeat: wecom.RepeatSafe,
}

// GetAgreeStatusSingle reads whether external contacts have agreed to the archiving of single conversations
// (获取单聊会话同意情况); the members must be archived.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-chatdata-agree-batch.
// Page: https://developer.work.weixin.qq.com/document/path/99530
func (c *Client) GetAgreeStatusSingle(ctx context.Context, req *GetAgreeStatusSingleRequest, opts ...wecom.CallOption) (*GetAgreeStatusSingleResponse, error) {
	resp := new(GetAgreeStatusSingleResponse)
	if err := c.core.Do(ctx, &getAgreeStatusSingle, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAgreeStatusSingleRequest is the request of [Client.GetAgreeStatusSingle].
type GetAgreeStatusSingleRequest struct {
	// Item holds the conversations, at most 100; required. The table of the page calls it info, its example item.
	Item []AgreeItem `json:"item,omitzero"`
}

// GetAgreeStatusSingleResponse is the answer of [Client.GetAgreeStatusSingle].
type GetAgreeStatusSingleResponse struct {
	// AgreeInfo holds the answers.
	AgreeInfo []AgreeInfo `json:"agreeinfo,omitzero"`
}

// AgreeItem is a conversation between two.
type AgreeItem struct {
	// OpenUserID is the member; required.
	OpenUserID string `json:"open_userid,omitzero"`
	// ExternalUserID is the external contact; required.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// AgreeInfo is whether an external contact has agreed.
type AgreeInfo struct {
	// StatusChangeTime is when that changed last, in Unix seconds (UTC).
	StatusChangeTime int64 `json:"status_change_time,omitzero"`
	// OpenUserID is the member; from [Client.GetAgreeStatusSingle] only.
	OpenUserID string `json:"open_userid,omitzero"`
	// ExternalUserID is the external contact.
	ExternalUserID string `json:"external_userid,omitzero"`
	// AgreeStatus is whether it has agreed.
	AgreeStatus AgreeStatus `json:"agree_status,omitzero"`
}

// AgreeStatus is whether somebody has agreed to archiving (同意情况).
type AgreeStatus string

// The answers.
const (
	AgreeStatusAgree    AgreeStatus = "Agree"    // agreed (同意)
	AgreeStatusDisagree AgreeStatus = "Disagree" // refused (不同意)
)

var getAgreeStatusRoom = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/getagreestatus/room",
	Pages: wecom.Pages{ThirdParty: 99530, Provider: 99672}, Repeat: wecom.RepeatSafe,
}

// GetAgreeStatusRoom reads whether the external contacts in a group have agreed to archiving (获取群聊会话同意情况); at least
// one of its members must be archived.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused.
// Page: https://developer.work.weixin.qq.com/document/path/99530
func (c *Client) GetAgreeStatusRoom(ctx context.Context, req *GetAgreeStatusRoomRequest, opts ...wecom.CallOption) (*GetAgreeStatusRoomResponse, error) {
	resp := new(GetAgreeStatusRoomResponse)
	if err := c.core.Do(ctx, &getAgreeStatusRoom, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAgreeStatusRoomRequest is the request of [Client.GetAgreeStatusRoom].
type GetAgreeStatusRoomRequest struct {
	// ChatID is the group; required.
	ChatID string `json:"chatid,omitzero"`
}

// GetAgreeStatusRoomResponse is the answer of [Client.GetAgreeStatusRoom].
type GetAgreeStatusRoomResponse struct {
	// AgreeInfo holds the answers of all external contacts.
	AgreeInfo []AgreeInfo `json:"agreeinfo,omitzero"`
}

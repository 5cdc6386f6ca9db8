package msgaudit

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getPermitUserList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/msgaudit/get_permit_user_list",
	Pages: wecom.Pages{Internal: 91614}, Repeat: wecom.RepeatSafe,
}

// GetPermitUserList lists the members whose chats are archived (获取会话内容存档开启成员列表), with departments and tags resolved to
// members.
//
// Internal apps with the secret of the chat archive. Rules: archive-permit-users-per-minute.
// Page: https://developer.work.weixin.qq.com/document/path/91614
func (c *Client) GetPermitUserList(ctx context.Context, req *GetPermitUserListRequest, opts ...wecom.CallOption) (*GetPermitUserListResponse, error) {
	resp := new(GetPermitUserListResponse)
	if err := c.core.Do(ctx, &getPermitUserList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetPermitUserListRequest is the request of [Client.GetPermitUserList].
type GetPermitUserListRequest struct {
	// Type narrows the list to one edition; all if unset.
	Type Edition `json:"type,omitzero"`
}

// GetPermitUserListResponse is the answer of [Client.GetPermitUserList].
type GetPermitUserListResponse struct {
	// IDs holds the userids.
	IDs []string `json:"ids,omitzero"`
}

// Edition is the edition of the archive that a member has (版本).
type Edition int64

// The values of Edition.
const (
	EditionOffice     Edition = 1 // office edition (办公版)
	EditionService    Edition = 2 // service edition (服务版)
	EditionEnterprise Edition = 3 // enterprise edition (企业版)
)

var checkSingleAgree = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/msgaudit/check_single_agree",
	Pages: wecom.Pages{Internal: 91782}, Repeat: wecom.RepeatSafe,
}

// CheckSingleAgree tells whether customers agreed that their chats with members are archived (获取单聊会话同意情况).
//
// Internal apps with the secret of the chat archive. Rules: archive-agree-single-per-minute, archive-agree-batch.
// Page: https://developer.work.weixin.qq.com/document/path/91782
func (c *Client) CheckSingleAgree(ctx context.Context, req *CheckSingleAgreeRequest, opts ...wecom.CallOption) (*CheckSingleAgreeResponse, error) {
	resp := new(CheckSingleAgreeResponse)
	if err := c.core.Do(ctx, &checkSingleAgree, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CheckSingleAgreeRequest is the request of [Client.CheckSingleAgree].
type CheckSingleAgreeRequest struct {
	// Info holds the chats; required, at most 100.
	Info []Conversation `json:"info,omitzero"`
}

// CheckSingleAgreeResponse is the answer of [Client.CheckSingleAgree].
type CheckSingleAgreeResponse struct {
	// AgreeInfo holds one entry per chat.
	AgreeInfo []SingleAgreement `json:"agreeinfo,omitzero"`
}

// Conversation is a chat between a member and a customer.
type Conversation struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// ExternalOpenID of the customer; required. It is spelt so on the wire.
	ExternalOpenID string `json:"exteranalopenid,omitzero"`
}

// SingleAgreement is what a customer decided on the chats with a member.
type SingleAgreement struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// ExternalOpenID of the customer.
	ExternalOpenID string `json:"exteranalopenid,omitzero"`
	// AgreeStatus is the decision.
	AgreeStatus AgreeStatus `json:"agree_status,omitzero"`
	// StatusChangeTime is when the decision changed, in Unix seconds.
	StatusChangeTime int64 `json:"status_change_time,omitzero"`
}

// AgreeStatus is what a customer decided on the archive (同意状态).
type AgreeStatus string

// The values of AgreeStatus.
const (
	AgreeStatusAgree    AgreeStatus = "Agree"    // agreed (同意)
	AgreeStatusDisagree AgreeStatus = "Disagree" // did not agree (不同意)
)

var checkRoomAgree = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/msgaudit/check_room_agree",
	Pages: wecom.Pages{Internal: 91782}, Repeat: wecom.RepeatSafe,
}

// CheckRoomAgree tells which customers in a group chat agreed that it is archived (获取群聊会话同意情况).
//
// Internal apps with the secret of the chat archive. Rules: archive-agree-room-per-minute.
// Page: https://developer.work.weixin.qq.com/document/path/91782
func (c *Client) CheckRoomAgree(ctx context.Context, req *CheckRoomAgreeRequest, opts ...wecom.CallOption) (*CheckRoomAgreeResponse, error) {
	resp := new(CheckRoomAgreeResponse)
	if err := c.core.Do(ctx, &checkRoomAgree, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CheckRoomAgreeRequest is the request of [Client.CheckRoomAgree].
type CheckRoomAgreeRequest struct {
	// RoomID of the group chat; required.
	RoomID string `json:"roomid,omitzero"`
}

// CheckRoomAgreeResponse is the answer of [Client.CheckRoomAgree].
type CheckRoomAgreeResponse struct {
	// AgreeInfo holds one entry per customer.
	AgreeInfo []RoomAgreement `json:"agreeinfo,omitzero"`
}

// RoomAgreement is what a customer in a group chat decided.
type RoomAgreement struct {
	// ExternalOpenID of the customer. It is spelt so on the wire.
	ExternalOpenID string `json:"exteranalopenid,omitzero"`
	// AgreeStatus is the decision.
	AgreeStatus AgreeStatus `json:"agree_status,omitzero"`
	// StatusChangeTime is when the decision changed, in Unix seconds.
	StatusChangeTime int64 `json:"status_change_time,omitzero"`
}

var groupChatGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/msgaudit/groupchat/get",
	Pages: wecom.Pages{Internal: 92951}, Repeat: wecom.RepeatSafe,
}

// GroupChatGet reads an internal group chat of the archive (获取会话内容存档内部群信息).
//
// Internal apps with the secret of the chat archive. Rules: archive-groupchat-per-minute.
// Page: https://developer.work.weixin.qq.com/document/path/92951
func (c *Client) GroupChatGet(ctx context.Context, req *GroupChatGetRequest, opts ...wecom.CallOption) (*GroupChatGetResponse, error) {
	resp := new(GroupChatGetResponse)
	if err := c.core.Do(ctx, &groupChatGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupChatGetRequest is the request of [Client.GroupChatGet].
type GroupChatGetRequest struct {
	// RoomID of the group chat, as messages of the archive name it; required.
	RoomID string `json:"roomid,omitzero"`
}

// GroupChatGetResponse is the answer of [Client.GroupChatGet].
type GroupChatGetResponse struct {
	// RoomName is the name of the group.
	RoomName string `json:"roomname,omitzero"`
	// Creator is the userid of the creator.
	Creator string `json:"creator,omitzero"`
	// RoomCreateTime is when the group was made, in Unix seconds.
	RoomCreateTime int64 `json:"room_create_time,omitzero"`
	// Notice is the announcement of the group.
	Notice string `json:"notice,omitzero"`
	// Members holds the members.
	Members []RoomMember `json:"members,omitzero"`
}

// RoomMember is a member of a group chat.
type RoomMember struct {
	// MemberID is the userid.
	MemberID string `json:"memberid,omitzero"`
	// JoinTime is when the member joined, in Unix seconds.
	JoinTime int64 `json:"jointime,omitzero"`
}

var getRobotInfo = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/msgaudit/get_robot_info",
	Pages: wecom.Pages{Internal: 91774}, Repeat: wecom.RepeatSafe,
}

// GetRobotInfo reads the name and the creator of a robot that sent messages (获取机器人信息).
//
// Internal apps with the secret of the chat archive. Rules: archive-robot-per-minute.
// Page: https://developer.work.weixin.qq.com/document/path/91774
func (c *Client) GetRobotInfo(ctx context.Context, req *GetRobotInfoRequest, opts ...wecom.CallOption) (*GetRobotInfoResponse, error) {
	resp := new(GetRobotInfoResponse)
	if err := c.core.Do(ctx, &getRobotInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetRobotInfoRequest is the request of [Client.GetRobotInfo].
type GetRobotInfoRequest struct {
	// RobotID of the robot; required. It starts with wb.
	RobotID string `url:"robot_id"`
}

// GetRobotInfoResponse is the answer of [Client.GetRobotInfo].
type GetRobotInfoResponse struct {
	// Data is the robot.
	Data Robot `json:"data,omitzero"`
}

// Robot is a robot in archived chats.
type Robot struct {
	// RobotID identifies the robot.
	RobotID string `json:"robot_id,omitzero"`
	// Name of the robot.
	Name string `json:"name,omitzero"`
	// CreatorUserID is the member that made it.
	CreatorUserID string `json:"creator_userid,omitzero"`
}

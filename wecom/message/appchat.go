package message

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var appchatCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/appchat/create",
	Pages: wecom.Pages{Internal: 90245}, Repeat: wecom.RepeatIfUnsent,
}

// AppchatCreate creates a group chat of the app (创建群聊会话). Old clients show it only after its first message.
//
// Internal apps whose visible range is the root department. Rules: appchat-create-day, appchat-name,
// appchat-userlist, appchat-chatid, appchat-size, appchat-root-visibility.
// Page: https://developer.work.weixin.qq.com/document/path/90245
func (c *Client) AppchatCreate(ctx context.Context, req *AppchatCreateRequest, opts ...wecom.CallOption) (*AppchatCreateResponse, error) {
	resp := new(AppchatCreateResponse)
	if err := c.core.Do(ctx, &appchatCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppchatCreateRequest is the request of [Client.AppchatCreate].
type AppchatCreateRequest struct {
	// Name is at most 50 characters, beyond which it is cut.
	Name string `json:"name,omitzero"`
	// Owner is the owner's userid; one of UserList at random if unset.
	Owner string `json:"owner,omitzero"`
	// UserList is the members' userids; required, 2 to 2000, and no more than the administrator allows.
	UserList []string `json:"userlist,omitzero"`
	// ChatID is the new chat's id: digits and letters, at most 32, not in use; the platform makes one up if unset.
	ChatID string `json:"chatid,omitzero"`
}

// AppchatCreateResponse is the answer of [Client.AppchatCreate].
type AppchatCreateResponse struct {
	// ChatID of the new chat.
	ChatID string `json:"chatid,omitzero"`
}

var appchatUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/appchat/update",
	Pages: wecom.Pages{Internal: 98913}, Repeat: wecom.RepeatSafe,
}

// AppchatUpdate changes name, owner and members of a group chat (修改群聊会话) that the app created.
//
// Internal apps whose visible range is the root department. Rules: appchat-update-hour, appchat-name, appchat-size,
// appchat-own-chat, appchat-root-visibility.
// Page: https://developer.work.weixin.qq.com/document/path/98913
func (c *Client) AppchatUpdate(ctx context.Context, req *AppchatUpdateRequest, opts ...wecom.CallOption) (*AppchatUpdateResponse, error) {
	resp := new(AppchatUpdateResponse)
	if err := c.core.Do(ctx, &appchatUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppchatUpdateRequest is the request of [Client.AppchatUpdate]. What is unset stays as it is.
type AppchatUpdateRequest struct {
	// ChatID is required.
	ChatID string `json:"chatid,omitzero"`
	// Name is the new name, at most 50 characters, beyond which it is cut.
	Name string `json:"name,omitzero"`
	// Owner is the new owner's userid; required if DelUserList holds the owner. The owner of a course chat needs the
	// right to create such chats.
	Owner string `json:"owner,omitzero"`
	// AddUserList is the userids of members to add.
	AddUserList []string `json:"add_user_list,omitzero"`
	// DelUserList is the userids of members to remove.
	DelUserList []string `json:"del_user_list,omitzero"`
}

// AppchatUpdateResponse is the answer of [Client.AppchatUpdate]; it carries nothing.
type AppchatUpdateResponse struct{}

var appchatGet = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/appchat/get",
	Pages: wecom.Pages{Internal: 98914}, Repeat: wecom.RepeatSafe,
}

// AppchatGet returns a group chat (获取群聊会话) that the app created.
//
// Internal apps whose visible range is the root department. Rules: appchat-own-chat, appchat-root-visibility.
// Page: https://developer.work.weixin.qq.com/document/path/98914
func (c *Client) AppchatGet(ctx context.Context, req *AppchatGetRequest, opts ...wecom.CallOption) (*AppchatGetResponse, error) {
	resp := new(AppchatGetResponse)
	if err := c.core.Do(ctx, &appchatGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppchatGetRequest is the request of [Client.AppchatGet].
type AppchatGetRequest struct {
	// ChatID is required.
	ChatID string `url:"chatid"`
}

// AppchatGetResponse is the answer of [Client.AppchatGet].
type AppchatGetResponse struct {
	// ChatInfo is the chat.
	ChatInfo ChatInfo `json:"chat_info,omitzero"`
}

// ChatInfo is a group chat of an app.
type ChatInfo struct {
	// ChatID of the chat.
	ChatID string `json:"chatid,omitzero"`
	// Name of the chat.
	Name string `json:"name,omitzero"`
	// Owner is the owner's userid.
	Owner string `json:"owner,omitzero"`
	// UserList is the members' userids.
	UserList []string `json:"userlist,omitzero"`
	// ChatType is the type of chat.
	ChatType ChatType `json:"chat_type,omitzero"`
}

// ChatType is the type of a group chat (群聊类型).
type ChatType int64

// The types of group chat.
const (
	ChatTypeNormal ChatType = 0 // ordinary (普通群聊)
	ChatTypeCourse ChatType = 1 // course (课程群聊)
)

var appchatSend = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/appchat/send",
	Pages: wecom.Pages{Internal: 90248}, Repeat: wecom.RepeatIfUnsent,
}

// AppchatSend sends a message to a group chat (应用推送消息) that the app created. What exceeds the limits per member is
// dropped in silence by the platform.
//
// Internal apps whose visible range is the root department. Rules: appchat-send-corp-minute,
// appchat-send-corp-hour-small, appchat-send-corp-hour-medium, appchat-send-corp-hour-large,
// appchat-send-corp-hour-90454, appchat-send-member-minute, appchat-send-member-day, appchat-send-chat-minute,
// appchat-send-chat-day, appchat-own-chat,
// appchat-root-visibility, and those of the content's type.
// Page: https://developer.work.weixin.qq.com/document/path/90248
func (c *Client) AppchatSend(ctx context.Context, req *AppchatSendRequest, opts ...wecom.CallOption) (*AppchatSendResponse, error) {
	resp := new(AppchatSendResponse)
	if err := c.core.Do(ctx, &appchatSend, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppchatSendRequest is the request of [Client.AppchatSend]. MsgType names which one of the content fields is sent.
type AppchatSendRequest struct {
	// ChatID is required.
	ChatID string `json:"chatid,omitzero"`
	// MsgType is the type of the message; required, and the content field of that name with it.
	MsgType MsgType `json:"msgtype,omitzero"`

	// Text is the content of MsgTypeText.
	Text *Text `json:"text,omitzero"`
	// Image is the content of MsgTypeImage.
	Image *Media `json:"image,omitzero"`
	// Voice is the content of MsgTypeVoice.
	Voice *Media `json:"voice,omitzero"`
	// Video is the content of MsgTypeVideo.
	Video *Video `json:"video,omitzero"`
	// File is the content of MsgTypeFile.
	File *Media `json:"file,omitzero"`
	// TextCard is the content of MsgTypeTextCard.
	TextCard *TextCard `json:"textcard,omitzero"`
	// News is the content of MsgTypeNews; its articles take no mini program.
	News *News `json:"news,omitzero"`
	// MPNews is the content of MsgTypeMPNews.
	MPNews *MPNews `json:"mpnews,omitzero"`
	// Markdown is the content of MsgTypeMarkdown.
	Markdown *Markdown `json:"markdown,omitzero"`

	// Safe is the confidentiality, SafeShareable or SafeConfidential; not for voice and markdown.
	Safe Safe `json:"safe,omitzero"`
}

// AppchatSendResponse is the answer of [Client.AppchatSend]; it carries nothing.
type AppchatSendResponse struct{}

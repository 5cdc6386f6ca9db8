package kf

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var sendMsg = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/send_msg",
	Pages: wecom.Pages{Internal: 94677, ThirdParty: 94700, Provider: 96427}, Repeat: wecom.RepeatIfUnsent,
}

// SendMsg sends a customer a message (发送消息) while the session is new or with the assistant: at most 5 within 48
// hours after each message of the customer. Success does not mean delivery: look for the event msg_send_fail.
//
// Internal, third-party and provider-developed apps. Rules: kf-send-5-per-reply, kf-send-48h-window, kf-send-state,
// kf-corp-cap-unverified, kf-servicer-visible, kf-delegated-accounts, kf-component-forbidden-types, kf-send-msgid,
// kf-send-msgid-unique, kf-send-text, kf-send-link, kf-send-link-desc, kf-send-link-url, kf-send-miniprogram-title,
// kf-send-miniprogram-path, kf-send-media-ttl, kf-send-menu-list, kf-send-menu-items, kf-send-menu-fields,
// kf-send-menu-tail, kf-send-location-lat, kf-send-location-long.
// Page: https://developer.work.weixin.qq.com/document/path/94677
func (c *Client) SendMsg(ctx context.Context, req *SendMsgRequest, opts ...wecom.CallOption) (*SendMsgResponse, error) {
	resp := new(SendMsgResponse)
	if err := c.core.Do(ctx, &sendMsg, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SendMsgRequest is the request of [Client.SendMsg].
type SendMsgRequest struct {
	// ToUser is the external_userid of the customer; required.
	ToUser string `json:"touser,omitzero"`
	// OpenKfID of the account; required.
	OpenKfID string `json:"open_kfid,omitzero"`
	// MsgID is the caller's id, unique in the account: letters, digits, _ and -, at most 32 bytes. The
	// platform makes one if it is empty.
	MsgID string `json:"msgid,omitzero"`
	// MsgType names the part that is set; required.
	MsgType MsgType `json:"msgtype,omitzero"`
	// Text for a text.
	Text *Text `json:"text,omitzero"`
	// Image for a picture.
	Image *Media `json:"image,omitzero"`
	// Voice for a voice message.
	Voice *Media `json:"voice,omitzero"`
	// Video for a video.
	Video *Media `json:"video,omitzero"`
	// File for a file.
	File *Media `json:"file,omitzero"`
	// Link for a link with picture (图文链接).
	Link *Link `json:"link,omitzero"`
	// MiniProgram for a mini program.
	MiniProgram *MiniProgram `json:"miniprogram,omitzero"`
	// MsgMenu for a menu.
	MsgMenu *MsgMenu `json:"msgmenu,omitzero"`
	// Location for a location.
	Location *Location `json:"location,omitzero"`
	// CALink for an acquisition link (获客链接), shown as a name card.
	CALink *CALink `json:"ca_link,omitzero"`
}

// SendMsgResponse is the answer of [Client.SendMsg].
type SendMsgResponse struct {
	// MsgID of the message: the caller's, or a new one.
	MsgID string `json:"msgid,omitzero"`
}

var sendMsgOnEvent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/send_msg_on_event",
	Pages: wecom.Pages{Internal: 95122, ThirdParty: 94910, Provider: 96428}, Repeat: wecom.RepeatIfUnsent,
}

// SendMsgOnEvent answers an event with one message (发送欢迎语等事件响应消息): a welcome, a note to those who wait, or a
// goodbye. Its code comes with the event, or from [Client.ServiceStateTrans]; except for the welcome, the
// session must still be in the state that gave the code.
//
// Internal, third-party and provider-developed apps. Rules: kf-event-code-enter, kf-event-code-pool, kf-event-code-end,
// kf-event-code-once, kf-event-menu-list, kf-send-msgid, kf-send-text, kf-send-menu-fields, kf-send-menu-tail,
// kf-send-msgid-unique, kf-servicer-visible, kf-delegated-accounts.
// Page: https://developer.work.weixin.qq.com/document/path/95122
func (c *Client) SendMsgOnEvent(ctx context.Context, req *SendMsgOnEventRequest, opts ...wecom.CallOption) (*SendMsgOnEventResponse, error) {
	resp := new(SendMsgOnEventResponse)
	if err := c.core.Do(ctx, &sendMsgOnEvent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SendMsgOnEventRequest is the request of [Client.SendMsgOnEvent].
type SendMsgOnEventRequest struct {
	// Code of the event; required, good for one message: for 20 seconds after entering or closing a session,
	// for 48 hours in between.
	Code string `json:"code,omitzero"`
	// MsgID is the caller's id: letters, digits, _ and -, at most 32 bytes. The platform makes one if it is
	// empty.
	MsgID string `json:"msgid,omitzero"`
	// MsgType is [MsgTypeText] or, on entering and closing, [MsgTypeMsgMenu]; required.
	MsgType MsgType `json:"msgtype,omitzero"`
	// Text for a text.
	Text *Text `json:"text,omitzero"`
	// MsgMenu for a menu, of at most 10 items here.
	MsgMenu *MsgMenu `json:"msgmenu,omitzero"`
}

// SendMsgOnEventResponse is the answer of [Client.SendMsgOnEvent].
type SendMsgOnEventResponse struct {
	// MsgID of the message: the caller's, or a new one.
	MsgID string `json:"msgid,omitzero"`
}

package aibot

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var response = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/aibot/response",
	Pages: wecom.Pages{Internal: 101138}, Credential: wecom.NoCredential, Repeat: wecom.RepeatNever,
}

// Response answers a member's message or click after the work is done (主动回复消息), once per response_url within an hour.
// In groups it quotes what it answers. It is never repeated by itself, because the address serves one call only.
//
// The owner of a smart robot. Takes no token: the code stands for it. Rules: aibot-response-url-use,
// aibot-response-url-ttl, aibot-active-markdown, aibot-active-card-single, aibot-feedback-id, and those of its parts.
// Page: https://developer.work.weixin.qq.com/document/path/101138
func (c *Client) Response(ctx context.Context, req *ResponseRequest, opts ...wecom.CallOption) (*ResponseResponse, error) {
	resp := new(ResponseResponse)
	if err := c.core.Do(ctx, &response, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ResponseRequest is the request of [Client.Response].
type ResponseRequest struct {
	// ResponseCode is the code in the response_url of the callback, for which see [ResponseCode]; required. Do not print
	// it.
	ResponseCode string `json:"-" url:"response_code"`
	// MsgType is the kind of message; required.
	MsgType MsgType `json:"msgtype,omitzero"`
	// Markdown is the text; with MsgTypeMarkdown.
	Markdown *Markdown `json:"markdown,omitzero"`
	// TemplateCard is the card; with MsgTypeTemplateCard.
	TemplateCard *TemplateCard `json:"template_card,omitzero"`
}

// MsgType is the kind of an answer (消息类型).
type MsgType string

// The kinds of answer.
const (
	MsgTypeMarkdown     MsgType = "markdown"      // text in Markdown (markdown消息)
	MsgTypeTemplateCard MsgType = "template_card" // card; in chats of two only (模板卡片消息)
)

// Markdown is a text in Markdown.
type Markdown struct {
	// Content is the text, at most 20480 bytes of UTF-8; required.
	Content string `json:"content,omitzero"`
	// Feedback asks for the event of the member's opinion.
	Feedback *Feedback `json:"feedback,omitzero"`
}

// Feedback asks for an event when the member says what the answer is worth (用户反馈事件).
type Feedback struct {
	// ID comes back in the event, at most 256 bytes of UTF-8.
	ID string `json:"id,omitzero"`
}

// ResponseResponse is the empty answer of [Client.Response].
type ResponseResponse struct{}

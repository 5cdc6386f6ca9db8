package webhook

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var send = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/webhook/send",
	Pages: wecom.Pages{Internal: 99110}, Credential: wecom.RobotKey, Repeat: wecom.RepeatIfUnsent,
}

// Send sends a message of the robot to its group (发送消息推送).
//
// Whoever has the robot's key. Rules: webhook-minute, and those of the content's type.
// Page: https://developer.work.weixin.qq.com/document/path/99110
func (c *Client) Send(ctx context.Context, req *SendRequest, opts ...wecom.CallOption) (*SendResponse, error) {
	resp := new(SendResponse)
	if err := c.core.Do(ctx, &send, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SendRequest is the request of [Client.Send]. MsgType names which one of the content fields is sent.
type SendRequest struct {
	// MsgType is the type of the message; required, and the content field of that name with it.
	MsgType MsgType `json:"msgtype,omitzero"`

	// Text is the content of MsgTypeText.
	Text *Text `json:"text,omitzero"`
	// Markdown is the content of MsgTypeMarkdown.
	Markdown *Markdown `json:"markdown,omitzero"`
	// MarkdownV2 is the content of MsgTypeMarkdownV2; it knows lists and tables, but no colours and no mentions.
	MarkdownV2 *Markdown `json:"markdown_v2,omitzero"`
	// Image is the content of MsgTypeImage.
	Image *Image `json:"image,omitzero"`
	// News is the content of MsgTypeNews.
	News *News `json:"news,omitzero"`
	// File is the content of MsgTypeFile.
	File *Media `json:"file,omitzero"`
	// Voice is the content of MsgTypeVoice.
	Voice *Media `json:"voice,omitzero"`
	// TemplateCard is the content of MsgTypeTemplateCard.
	TemplateCard *TemplateCard `json:"template_card,omitzero"`
}

// SendResponse is the answer of [Client.Send]; it carries nothing.
type SendResponse struct{}

// MsgType is the type of a message (消息类型).
type MsgType string

// The types of message.
const (
	MsgTypeText         MsgType = "text"          // text (文本)
	MsgTypeMarkdown     MsgType = "markdown"      // subset of markdown
	MsgTypeMarkdownV2   MsgType = "markdown_v2"   // larger subset of markdown
	MsgTypeImage        MsgType = "image"         // picture (图片)
	MsgTypeNews         MsgType = "news"          // articles behind links (图文)
	MsgTypeFile         MsgType = "file"          // file (文件)
	MsgTypeVoice        MsgType = "voice"         // voice (语音)
	MsgTypeTemplateCard MsgType = "template_card" // template card (模版卡片)
)

// MentionAll is the entry of [Text.MentionedList] and [Text.MentionedMobileList] that mentions everybody.
const MentionAll = "@all"

// Text is a text (文本). Rule: webhook-text.
type Text struct {
	// Content is required; UTF-8, at most 2048 bytes. <@userid> mentions a member.
	Content string `json:"content,omitzero"`
	// MentionedList is the userids of members to mention, or [MentionAll].
	MentionedList []string `json:"mentioned_list,omitzero"`
	// MentionedMobileList is the mobile numbers of members to mention, or [MentionAll].
	MentionedMobileList []string `json:"mentioned_mobile_list,omitzero"`
}

// Markdown is text in markdown. Rules: webhook-markdown, webhook-markdown-v2.
type Markdown struct {
	// Content is required; UTF-8, at most 4096 bytes. <@userid> mentions a member, but not in markdown_v2.
	Content string `json:"content,omitzero"`
}

// Image is a picture (图片) inside the message. Rule: webhook-image.
type Image struct {
	// Base64 is the JPG or PNG picture in base64; required, at most 2 MB before the encoding.
	Base64 string `json:"base64,omitzero"`
	// MD5 is the hexadecimal MD5 of the picture before the encoding; required.
	MD5 string `json:"md5,omitzero"`
}

// News is articles behind links (图文). Rule: webhook-news-articles.
type News struct {
	// Articles is required; 1 to 8.
	Articles []Article `json:"articles,omitzero"`
}

// Article is an article of [News]. Rules: webhook-news-title, webhook-news-desc.
type Article struct {
	// Title is required; at most 128 bytes, beyond which it is cut.
	Title string `json:"title,omitzero"`
	// Description is at most 512 bytes, beyond which it is cut.
	Description string `json:"description,omitzero"`
	// URL that a click opens; required.
	URL string `json:"url,omitzero"`
	// PicURL is the link of a JPG or PNG picture; best 1068 x 455 if large, 150 x 150 if small.
	PicURL string `json:"picurl,omitzero"`
}

// Media is a file or voice that [Client.UploadMedia] uploaded. Rules: webhook-media-ttl, webhook-media-own.
type Media struct {
	// MediaID of an upload of the same robot; required.
	MediaID string `json:"media_id,omitzero"`
}

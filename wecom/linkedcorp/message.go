package linkedcorp

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var messageSend = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/linkedcorp/message/send",
	Repeat:     wecom.RepeatIfUnsent,
	Deprecated: "no page shows this path any more: the types follow other public descriptions",
}

// MessageSend sends a message of the app to linked corps (互联企业消息推送). One of ToUser, ToParty, ToTag and ToAll is
// required, and the content that belongs to MsgType.
//
// Internal apps. Rules: linkedcorp-touser, linkedcorp-toparty, linkedcorp-totag.
//
// Deprecated: no page shows this path any more: the types follow other public descriptions.
func (c *Client) MessageSend(ctx context.Context, req *MessageSendRequest, opts ...wecom.CallOption) (*MessageSendResponse, error) {
	resp := new(MessageSendResponse)
	if err := c.core.Do(ctx, &messageSend, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MessageSendRequest is the request of [Client.MessageSend].
type MessageSendRequest struct {
	// ToUser holds members, as CorpId/userid for those of linked corps; at most 1000.
	ToUser []string `json:"touser,omitzero"`
	// ToParty holds departments, as linkid/departmentid for those of linked corps; at most 100.
	ToParty []string `json:"toparty,omitzero"`
	// ToTag holds tags of the own corp; at most 100.
	ToTag []string `json:"totag,omitzero"`
	// ToAll is 1 to send to everybody who may see the app.
	ToAll int64 `json:"toall,omitzero"`
	// AgentID is the app; required.
	AgentID int64 `json:"agentid,omitzero"`
	// MsgType is the kind of message; required.
	MsgType MsgType `json:"msgtype,omitzero"`
	// Text is the content of a text.
	Text *Text `json:"text,omitzero"`
	// Image is the content of an image.
	Image *Media `json:"image,omitzero"`
	// Voice is the content of a voice message.
	Voice *Media `json:"voice,omitzero"`
	// Video is the content of a video.
	Video *Video `json:"video,omitzero"`
	// File is the content of a file.
	File *Media `json:"file,omitzero"`
	// TextCard is the content of a text card.
	TextCard *TextCard `json:"textcard,omitzero"`
	// News is the content of news.
	News *News `json:"news,omitzero"`
	// MPNews is the content of news stored at WeCom.
	MPNews *MPNews `json:"mpnews,omitzero"`
	// Markdown is the content in Markdown.
	Markdown *Text `json:"markdown,omitzero"`
	// MiniprogramNotice is the content of a mini program notice.
	MiniprogramNotice *MiniProgramNotice `json:"miniprogram_notice,omitzero"`
	// Safe is 1 for a confidential message.
	Safe int64 `json:"safe,omitzero"`
}

// MessageSendResponse is the answer of [Client.MessageSend].
type MessageSendResponse struct {
	// InvalidUser holds invalid members.
	InvalidUser []string `json:"invaliduser,omitzero"`
	// InvalidParty holds invalid departments.
	InvalidParty []string `json:"invalidparty,omitzero"`
	// InvalidTag holds invalid tags.
	InvalidTag []string `json:"invalidtag,omitzero"`
}

// MsgType is the kind of a message.
type MsgType string

// The values of MsgType.
const (
	MsgTypeText              MsgType = "text"               // text (文本)
	MsgTypeImage             MsgType = "image"              // image (图片)
	MsgTypeVoice             MsgType = "voice"              // voice (语音)
	MsgTypeVideo             MsgType = "video"              // video (视频)
	MsgTypeFile              MsgType = "file"               // file (文件)
	MsgTypeTextCard          MsgType = "textcard"           // text card (文本卡片)
	MsgTypeNews              MsgType = "news"               // news (图文)
	MsgTypeMPNews            MsgType = "mpnews"             // news stored at WeCom (图文, mpnews)
	MsgTypeMarkdown          MsgType = "markdown"           // Markdown
	MsgTypeMiniProgramNotice MsgType = "miniprogram_notice" // mini program notice (小程序通知)
)

// Text is a text or Markdown.
type Text struct {
	// Content of the message; required.
	Content string `json:"content,omitzero"`
}

// Media is a temporary file.
type Media struct {
	// MediaID of the file; required.
	MediaID string `json:"media_id,omitzero"`
}

// Video is a video.
type Video struct {
	// MediaID of the file; required.
	MediaID string `json:"media_id,omitzero"`
	// Title shown with it.
	Title string `json:"title,omitzero"`
	// Description shown with it.
	Description string `json:"description,omitzero"`
}

// TextCard is a card with a text and a link.
type TextCard struct {
	// Title of the card; required.
	Title string `json:"title,omitzero"`
	// Description of the card; required.
	Description string `json:"description,omitzero"`
	// URL that a tap opens; required.
	URL string `json:"url,omitzero"`
	// BtnTxt is the text of the button.
	BtnTxt string `json:"btntxt,omitzero"`
}

// News is a list of articles with links.
type News struct {
	// Articles holds the articles; required.
	Articles []Article `json:"articles,omitzero"`
}

// Article is an article with a link.
type Article struct {
	// Title of the article; required.
	Title string `json:"title,omitzero"`
	// Description of the article.
	Description string `json:"description,omitzero"`
	// URL that a tap opens; required.
	URL string `json:"url,omitzero"`
	// PicURL is the picture.
	PicURL string `json:"picurl,omitzero"`
	// BtnTxt is the text of the button.
	BtnTxt string `json:"btntxt,omitzero"`
	// AppID of the mini program that a tap opens instead.
	AppID string `json:"appid,omitzero"`
	// PagePath is the page of the mini program.
	PagePath string `json:"pagepath,omitzero"`
}

// MPNews is a list of articles stored at WeCom.
type MPNews struct {
	// Articles holds the articles; required.
	Articles []MPArticle `json:"articles,omitzero"`
}

// MPArticle is an article stored at WeCom.
type MPArticle struct {
	// Title of the article; required.
	Title string `json:"title,omitzero"`
	// ThumbMediaID of the cover.
	ThumbMediaID string `json:"thumb_media_id,omitzero"`
	// Author of the article.
	Author string `json:"author,omitzero"`
	// ContentSourceURL is the link to the source.
	ContentSourceURL string `json:"content_source_url,omitzero"`
	// Content of the article; required.
	Content string `json:"content,omitzero"`
	// Digest of the article.
	Digest string `json:"digest,omitzero"`
}

// MiniProgramNotice is a notice that opens a mini program.
type MiniProgramNotice struct {
	// AppID of the mini program; required.
	AppID string `json:"appid,omitzero"`
	// Page of the mini program.
	Page string `json:"page,omitzero"`
	// Title of the notice; required.
	Title string `json:"title,omitzero"`
	// Description of the notice.
	Description string `json:"description,omitzero"`
	// EmphasisFirstItem enlarges the first item.
	EmphasisFirstItem bool `json:"emphasis_first_item,omitzero"`
	// ContentItem holds the items.
	ContentItem []NoticeItem `json:"content_item,omitzero"`
}

// NoticeItem is a line of a notice.
type NoticeItem struct {
	// Key of the line; required.
	Key string `json:"key,omitzero"`
	// Value of the line; required.
	Value string `json:"value,omitzero"`
}

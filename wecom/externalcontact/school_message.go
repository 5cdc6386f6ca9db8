package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var messageSend = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/message/send",
	Pages: wecom.Pages{Internal: 91609, ThirdParty: 92291, Provider: 96720}, Repeat: wecom.RepeatIfUnsent,
}

// MessageSend sends a school notice (发送「学校通知」) to parents or students. One recipient at least is required unless
// ToAll is 1.
//
// Internal, third-party and provider-developed apps. Rules: school-msg-parents, school-msg-students,
// school-msg-parties, school-msg-external-users, school-msg-duplicate, school-msg-text, school-msg-video-title,
// school-msg-video-desc, school-msg-news-articles, school-msg-news-title, school-msg-news-desc,
// school-msg-mpnews-articles, school-msg-mpnews-title, school-msg-mpnews-author, school-msg-mpnews,
// school-msg-mpnews-digest, school-msg-miniprogram-title, school-msg-media-ttl, school-msg-duplicate-drop,
// school-msg-app-listed.
// Page: https://developer.work.weixin.qq.com/document/path/91609
func (c *Client) MessageSend(ctx context.Context, req *MessageSendRequest, opts ...wecom.CallOption) (*MessageSendResponse, error) {
	resp := new(MessageSendResponse)
	if err := c.core.Do(ctx, &messageSend, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MessageSendRequest is the request of [Client.MessageSend].
type MessageSendRequest struct {
	// RecvScope is 0 parents, 1 students, 2 both; parents if unset.
	RecvScope int64 `json:"recv_scope,omitzero"`
	// ToExternalUser holds external userids of parents; the older way to name them.
	ToExternalUser []string `json:"to_external_user,omitzero"`
	// ToParentUserID holds userids of parents, at most 1000.
	ToParentUserID []string `json:"to_parent_userid,omitzero"`
	// ToStudentUserID holds userids of students, at most 1000.
	ToStudentUserID []string `json:"to_student_userid,omitzero"`
	// ToParty holds department ids, at most 100.
	ToParty []string `json:"to_party,omitzero"`
	// ToAll is 1 to send to everybody, 0 to those named.
	ToAll int64 `json:"toall,omitzero"`
	// MsgType names the field that is set: text, image, voice, video, file, news, mpnews or miniprogram; required.
	MsgType string `json:"msgtype,omitzero"`
	// AgentID is the app that sends; required.
	AgentID int64 `json:"agentid,omitzero"`
	// Text is the text, at most 2048 bytes.
	Text *MessageText `json:"text,omitzero"`
	// Image is the picture.
	Image *AttachmentMedia `json:"image,omitzero"`
	// Voice is the voice.
	Voice *AttachmentMedia `json:"voice,omitzero"`
	// Video is the video.
	Video *SchoolVideo `json:"video,omitzero"`
	// File is the file.
	File *AttachmentMedia `json:"file,omitzero"`
	// News holds articles that link elsewhere.
	News *SchoolNews `json:"news,omitzero"`
	// Mpnews holds articles that WeCom keeps.
	Mpnews *SchoolMPNews `json:"mpnews,omitzero"`
	// Miniprogram is the mini program.
	Miniprogram *SchoolMiniprogram `json:"miniprogram,omitzero"`
	// EnableIDTrans is 1 to translate ids in the text, 0 not to.
	EnableIDTrans int64 `json:"enable_id_trans,omitzero"`
	// EnableDuplicateCheck is 1 to drop repeated messages, 0 not to.
	EnableDuplicateCheck int64 `json:"enable_duplicate_check,omitzero"`
	// DuplicateCheckInterval is how long repetitions are noticed, in seconds, at most 14400; 1800 if unset.
	DuplicateCheckInterval int64 `json:"duplicate_check_interval,omitzero"`
}

// MessageSendResponse is the answer of [Client.MessageSend].
type MessageSendResponse struct {
	// InvalidExternalUser holds external userids that were not reached.
	InvalidExternalUser []string `json:"invalid_external_user,omitzero"`
	// InvalidParentUserID holds parents that were not reached.
	InvalidParentUserID []string `json:"invalid_parent_userid,omitzero"`
	// InvalidStudentUserID holds students that were not reached.
	InvalidStudentUserID []string `json:"invalid_student_userid,omitzero"`
	// InvalidParty holds departments that were not reached.
	InvalidParty []string `json:"invalid_party,omitzero"`
}

// SchoolVideo is a video of a school notice.
type SchoolVideo struct {
	// MediaID of the video; required.
	MediaID string `json:"media_id,omitzero"`
	// Title of the video, at most 128 bytes.
	Title string `json:"title,omitzero"`
	// Description describes the video, at most 512 bytes.
	Description string `json:"description,omitzero"`
}

// SchoolNews holds articles that link elsewhere.
type SchoolNews struct {
	// Articles holds 1 to 8 articles; required.
	Articles []SchoolArticle `json:"articles,omitzero"`
}

// SchoolArticle is an article that links elsewhere.
type SchoolArticle struct {
	// Title of the article; required, at most 128 bytes.
	Title string `json:"title,omitzero"`
	// Description describes the article, at most 512 bytes.
	Description string `json:"description,omitzero"`
	// URL that opens; required.
	URL string `json:"url,omitzero"`
	// PicURL is the URL of the picture.
	PicURL string `json:"picurl,omitzero"`
}

// SchoolMPNews holds articles that WeCom keeps.
type SchoolMPNews struct {
	// Articles holds 1 to 8 articles; required.
	Articles []SchoolMPArticle `json:"articles,omitzero"`
}

// SchoolMPArticle is an article that WeCom keeps.
type SchoolMPArticle struct {
	// Title of the article; required, at most 128 bytes.
	Title string `json:"title,omitzero"`
	// ThumbMediaID is the media id of the picture; required.
	ThumbMediaID string `json:"thumb_media_id,omitzero"`
	// Author of the article, at most 64 bytes.
	Author string `json:"author,omitzero"`
	// ContentSourceURL is what the link to the source opens.
	ContentSourceURL string `json:"content_source_url,omitzero"`
	// Content is the article in HTML; required, at most 666 KB.
	Content string `json:"content,omitzero"`
	// Digest describes the article, at most 512 bytes.
	Digest string `json:"digest,omitzero"`
}

// SchoolMiniprogram is a mini program that is linked with the corp.
type SchoolMiniprogram struct {
	// AppID of the mini program; required.
	AppID string `json:"appid,omitzero"`
	// Title of the message, at most 64 bytes.
	Title string `json:"title,omitzero"`
	// ThumbMediaID is the media id of the cover; required.
	ThumbMediaID string `json:"thumb_media_id,omitzero"`
	// PagePath that opens; required.
	PagePath string `json:"pagepath,omitzero"`
}

package message

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var send = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/message/send",
	Pages: wecom.Pages{Internal: 90236, ThirdParty: 90372, Provider: 96458}, Repeat: wecom.RepeatIfUnsent,
}

// Send sends a message of the app (发送应用消息) to members, departments and tags. Recipients that cannot be reached
// come back in the answer while the rest get the message; the call fails only if nobody can be reached (81013). What
// exceeds the limits per member is dropped in silence by the platform.
//
// Internal, third-party and provider-developed apps. Rules: appmsg-app-day-person-times, appmsg-app-member-minute,
// appmsg-app-member-hour, msg-touser, msg-toparty, msg-totag, msg-all-invalid, msg-safe-flag,
// msg-safe-flag-other, msg-safe-file-types, msg-duplicate-check, msg-duplicate-drop, msg-avoid-peaks, and those of the
// content's type.
// Page: https://developer.work.weixin.qq.com/document/path/90236
func (c *Client) Send(ctx context.Context, req *SendRequest, opts ...wecom.CallOption) (*SendResponse, error) {
	resp := new(SendResponse)
	if err := c.core.Do(ctx, &send, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SendRequest is the request of [Client.Send]. MsgType names which one of the content fields is sent. ToUser, ToParty
// and ToTag must not all be empty.
type SendRequest struct {
	// ToUser is the userids of the recipients, joined by "|" (see [Join]), at most 1000; [All] for every member.
	ToUser string `json:"touser,omitzero"`
	// ToParty is the ids of the departments, joined by "|", at most 100; ignored if ToUser is [All].
	ToParty string `json:"toparty,omitzero"`
	// ToTag is the ids of the tags, joined by "|", at most 100; ignored if ToUser is [All].
	ToTag string `json:"totag,omitzero"`
	// AgentID is the app's id; required.
	AgentID int64 `json:"agentid,omitzero"`
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
	// News is the content of MsgTypeNews.
	News *News `json:"news,omitzero"`
	// MPNews is the content of MsgTypeMPNews.
	MPNews *MPNews `json:"mpnews,omitzero"`
	// Markdown is the content of MsgTypeMarkdown.
	Markdown *Markdown `json:"markdown,omitzero"`
	// MiniprogramNotice is the content of MsgTypeMiniprogramNotice; not to [All].
	MiniprogramNotice *MiniprogramNotice `json:"miniprogram_notice,omitzero"`
	// TemplateCard is the content of MsgTypeTemplateCard.
	TemplateCard *TemplateCard `json:"template_card,omitzero"`
	// InteractiveTaskcard is the content of MsgTypeInteractiveTaskcard, which template cards replace.
	InteractiveTaskcard *Taskcard `json:"interactive_taskcard,omitzero"`
	// TemplateMsg is the content of MsgTypeTemplateMsg; third-party apps only.
	TemplateMsg *TemplateMsg `json:"template_msg,omitzero"`

	// SelectedTicketList is the tickets from picking members, at most 10; with TemplateMsg only.
	SelectedTicketList []string `json:"selected_ticket_list,omitzero"`
	// OnlyUnauth sends only to those of SelectedTicketList who have not authorized the app, and ignores ToUser, ToParty
	// and ToTag; with TemplateMsg only.
	OnlyUnauth bool `json:"only_unauth,omitzero"`
	// Safe is the confidentiality of text, image, video, file and mpnews; SafeShareable if unset.
	Safe Safe `json:"safe,omitzero"`
	// EnableIDTrans is 1 to turn ids in the text into names (id转译); 0 if unset.
	EnableIDTrans int64 `json:"enable_id_trans,omitzero"`
	// EnableDuplicateCheck is 1 to drop the repetition of an equal request within DuplicateCheckInterval; 0 if unset.
	EnableDuplicateCheck int64 `json:"enable_duplicate_check,omitzero"`
	// DuplicateCheckInterval in seconds; 1800 if unset, at most 4 hours.
	DuplicateCheckInterval int64 `json:"duplicate_check_interval,omitzero"`
}

// SendResponse is the answer of [Client.Send]. The platform returns ids in lower case.
type SendResponse struct {
	// InvalidUser is the userids that were not reached, joined by "|": mostly outside the app's visible range.
	InvalidUser string `json:"invaliduser,omitzero"`
	// InvalidParty is the ids of the departments that were not reached, joined by "|".
	InvalidParty string `json:"invalidparty,omitzero"`
	// InvalidTag is the ids of the tags that were not reached, joined by "|".
	InvalidTag string `json:"invalidtag,omitzero"`
	// UnlicensedUser is the userids in the visible range without a valid licence, joined by "|".
	UnlicensedUser string `json:"unlicenseduser,omitzero"`
	// MsgID is what [Client.Recall] takes.
	MsgID string `json:"msgid,omitzero"`
	// ResponseCode is what [Client.UpdateTemplateCard] takes, once and within 72 hours; cards that can be updated only.
	ResponseCode string `json:"response_code,omitzero"`
}

// MsgType is the type of a message (消息类型).
type MsgType string

// The types of message. The first nine also go to group chats, the rest to members only.
const (
	MsgTypeText                MsgType = "text"                 // text (文本)
	MsgTypeImage               MsgType = "image"                // picture (图片)
	MsgTypeVoice               MsgType = "voice"                // voice (语音)
	MsgTypeVideo               MsgType = "video"                // video (视频)
	MsgTypeFile                MsgType = "file"                 // file (文件)
	MsgTypeTextCard            MsgType = "textcard"             // text card (文本卡片)
	MsgTypeNews                MsgType = "news"                 // articles behind links (图文)
	MsgTypeMPNews              MsgType = "mpnews"               // articles stored in WeCom (图文)
	MsgTypeMarkdown            MsgType = "markdown"             // subset of markdown
	MsgTypeMiniprogramNotice   MsgType = "miniprogram_notice"   // notice of a mini program (小程序通知)
	MsgTypeTemplateCard        MsgType = "template_card"        // template card (模板卡片)
	MsgTypeInteractiveTaskcard MsgType = "interactive_taskcard" // task card (任务卡片), replaced by template cards
	MsgTypeTemplateMsg         MsgType = "template_msg"         // template message (模板消息), third-party apps only
)

// Safe is the confidentiality of a message (保密消息).
type Safe int64

// The degrees of confidentiality.
const (
	SafeShareable    Safe = 0 // may be shared
	SafeConfidential Safe = 1 // cannot be shared, shows a watermark
	SafeInternal     Safe = 2 // may be shared inside the company only; mpnews to members only
)

package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var sendWelcomeMsg = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/send_welcome_msg",
	Pages: wecom.Pages{Internal: 92137, ThirdParty: 92599, Provider: 96356}, Repeat: wecom.RepeatIfUnsent,
}

// SendWelcomeMsg welcomes a new customer (发送新客户欢迎语), once and within 20 seconds of the event. Text and attachments
// arrive as separate messages; one of them is required.
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-pic-url-source, mass-msg-attachment-matches,
// media-id-ttl, welcome-code-ttl, welcome-code-once, welcome-attachments, welcome-text, welcome-link-title,
// welcome-link-desc, welcome-miniprogram-title, welcome-content-not-empty, welcome-none-when-console,
// welcome-after-consent, welcome-chat-begun, welcome-inactive-member.
// Page: https://developer.work.weixin.qq.com/document/path/92137
func (c *Client) SendWelcomeMsg(ctx context.Context, req *SendWelcomeMsgRequest, opts ...wecom.CallOption) (*SendWelcomeMsgResponse, error) {
	resp := new(SendWelcomeMsgResponse)
	if err := c.core.Do(ctx, &sendWelcomeMsg, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SendWelcomeMsgRequest is the request of [Client.SendWelcomeMsg].
type SendWelcomeMsgRequest struct {
	// WelcomeCode comes with the event of a new customer; required, valid for 20 seconds.
	WelcomeCode string `json:"welcome_code,omitzero"`
	// Text is the text, at most 4000 bytes.
	Text *MessageText `json:"text,omitzero"`
	// Attachments holds what goes with the text, at most 9.
	Attachments []Attachment `json:"attachments,omitzero"`
}

// SendWelcomeMsgResponse is the answer of [Client.SendWelcomeMsg]; it has no fields beyond success.
type SendWelcomeMsgResponse struct{}

var groupWelcomeTemplateAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/group_welcome_template/add",
	Pages: wecom.Pages{Internal: 92366, ThirdParty: 93438, Provider: 96357}, Repeat: wecom.RepeatIfUnsent,
}

// GroupWelcomeTemplateAdd adds a welcome for new members of customer groups (添加入群欢迎语素材). Besides the text only one
// kind is used, in the order image, link, mini program, file, video; not all may be unset.
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-pic-url-source, media-id-ttl,
// group-welcome-templates, group-welcome-text, group-welcome-link-title, group-welcome-link-desc,
// group-welcome-miniprogram-title, group-welcome-one-media, group-welcome-content-not-empty,
// group-welcome-image-source.
// Page: https://developer.work.weixin.qq.com/document/path/92366
func (c *Client) GroupWelcomeTemplateAdd(ctx context.Context, req *GroupWelcomeTemplateAddRequest, opts ...wecom.CallOption) (*GroupWelcomeTemplateAddResponse, error) {
	resp := new(GroupWelcomeTemplateAddResponse)
	if err := c.core.Do(ctx, &groupWelcomeTemplateAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupWelcomeTemplateAddRequest is the request of [Client.GroupWelcomeTemplateAdd].
type GroupWelcomeTemplateAddRequest struct {
	// Text is the text, at most 3000 bytes; %NICKNAME% becomes the customer's nickname.
	Text *MessageText `json:"text,omitzero"`
	// Image is the picture.
	Image *AttachmentImage `json:"image,omitzero"`
	// Link is the link.
	Link *AttachmentLink `json:"link,omitzero"`
	// Miniprogram is the mini program.
	Miniprogram *AttachmentMiniprogram `json:"miniprogram,omitzero"`
	// File is the file.
	File *AttachmentMedia `json:"file,omitzero"`
	// Video is the video.
	Video *AttachmentMedia `json:"video,omitzero"`
	// AgentID is the app; only for old third-party suites of several apps.
	AgentID int64 `json:"agentid,omitzero"`
	// Notify is 1 to tell members to use it in their groups, 0 not to; 1 if nil.
	Notify *int64 `json:"notify,omitzero"`
}

// GroupWelcomeTemplateAddResponse is the answer of [Client.GroupWelcomeTemplateAdd].
type GroupWelcomeTemplateAddResponse struct {
	// TemplateID identifies the welcome.
	TemplateID string `json:"template_id,omitzero"`
}

var groupWelcomeTemplateEdit = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/group_welcome_template/edit",
	Pages: wecom.Pages{Internal: 92366, ThirdParty: 93438, Provider: 96357}, Repeat: wecom.RepeatSafe,
}

// GroupWelcomeTemplateEdit replaces a welcome that the app added (编辑入群欢迎语素材), under the rules of
// [Client.GroupWelcomeTemplateAdd].
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-pic-url-source, media-id-ttl,
// group-welcome-text, group-welcome-link-title, group-welcome-link-desc, group-welcome-miniprogram-title,
// group-welcome-one-media, group-welcome-own.
// Page: https://developer.work.weixin.qq.com/document/path/92366
func (c *Client) GroupWelcomeTemplateEdit(ctx context.Context, req *GroupWelcomeTemplateEditRequest, opts ...wecom.CallOption) (*GroupWelcomeTemplateEditResponse, error) {
	resp := new(GroupWelcomeTemplateEditResponse)
	if err := c.core.Do(ctx, &groupWelcomeTemplateEdit, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupWelcomeTemplateEditRequest is the request of [Client.GroupWelcomeTemplateEdit].
type GroupWelcomeTemplateEditRequest struct {
	// TemplateID identifies the welcome; required.
	TemplateID string `json:"template_id,omitzero"`
	// Text is the text, at most 3000 bytes.
	Text *MessageText `json:"text,omitzero"`
	// Image is the picture.
	Image *AttachmentImage `json:"image,omitzero"`
	// Link is the link.
	Link *AttachmentLink `json:"link,omitzero"`
	// Miniprogram is the mini program.
	Miniprogram *AttachmentMiniprogram `json:"miniprogram,omitzero"`
	// File is the file.
	File *AttachmentMedia `json:"file,omitzero"`
	// Video is the video.
	Video *AttachmentMedia `json:"video,omitzero"`
	// AgentID is the app; only for old third-party suites of several apps.
	AgentID int64 `json:"agentid,omitzero"`
}

// GroupWelcomeTemplateEditResponse is the answer of [Client.GroupWelcomeTemplateEdit]; it has no fields beyond
// success.
type GroupWelcomeTemplateEditResponse struct{}

var groupWelcomeTemplateGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/group_welcome_template/get",
	Pages: wecom.Pages{Internal: 92366, ThirdParty: 93438, Provider: 96357}, Repeat: wecom.RepeatSafe,
}

// GroupWelcomeTemplateGet reads a welcome for groups (获取入群欢迎语素材).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92366
func (c *Client) GroupWelcomeTemplateGet(ctx context.Context, req *GroupWelcomeTemplateGetRequest, opts ...wecom.CallOption) (*GroupWelcomeTemplateGetResponse, error) {
	resp := new(GroupWelcomeTemplateGetResponse)
	if err := c.core.Do(ctx, &groupWelcomeTemplateGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupWelcomeTemplateGetRequest is the request of [Client.GroupWelcomeTemplateGet].
type GroupWelcomeTemplateGetRequest struct {
	// TemplateID identifies the welcome; required.
	TemplateID string `json:"template_id,omitzero"`
}

// GroupWelcomeTemplateGetResponse is the answer of [Client.GroupWelcomeTemplateGet].
type GroupWelcomeTemplateGetResponse struct {
	// Text is the text.
	Text MessageText `json:"text,omitzero"`
	// Image is the picture, by its URL.
	Image *AttachmentImage `json:"image,omitzero"`
	// Link is the link.
	Link *AttachmentLink `json:"link,omitzero"`
	// Miniprogram is the mini program.
	Miniprogram *AttachmentMiniprogram `json:"miniprogram,omitzero"`
	// File is the file.
	File *AttachmentMedia `json:"file,omitzero"`
	// Video is the video.
	Video *AttachmentMedia `json:"video,omitzero"`
}

var groupWelcomeTemplateDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/group_welcome_template/del",
	Pages: wecom.Pages{Internal: 92366, ThirdParty: 93438, Provider: 96357}, Repeat: wecom.RepeatIfUnsent,
}

// GroupWelcomeTemplateDel deletes a welcome that the app added (删除入群欢迎语素材).
//
// Internal, third-party and provider-developed apps. Rules: group-welcome-own.
// Page: https://developer.work.weixin.qq.com/document/path/92366
func (c *Client) GroupWelcomeTemplateDel(ctx context.Context, req *GroupWelcomeTemplateDelRequest, opts ...wecom.CallOption) (*GroupWelcomeTemplateDelResponse, error) {
	resp := new(GroupWelcomeTemplateDelResponse)
	if err := c.core.Do(ctx, &groupWelcomeTemplateDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GroupWelcomeTemplateDelRequest is the request of [Client.GroupWelcomeTemplateDel].
type GroupWelcomeTemplateDelRequest struct {
	// TemplateID identifies the welcome; required.
	TemplateID string `json:"template_id,omitzero"`
	// AgentID is the app; only for old third-party suites of several apps.
	AgentID int64 `json:"agentid,omitzero"`
}

// GroupWelcomeTemplateDelResponse is the answer of [Client.GroupWelcomeTemplateDel]; it has no fields beyond success.
type GroupWelcomeTemplateDelResponse struct{}

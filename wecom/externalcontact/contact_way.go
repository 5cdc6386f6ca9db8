package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var addContactWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_contact_way",
	Pages: wecom.Pages{Internal: 92228, ThirdParty: 95724, Provider: 96348}, Repeat: wecom.RepeatIfUnsent,
}

// AddContactWay creates a contact way (配置客户联系「联系我」方式) through which customers add up to 100 members, departments
// counted out.
//
// Internal, third-party and provider-developed apps. Rules: contact-way-total-per-corp, contact-way-temp-per-day,
// contact-way-temp-single-user, contact-way-temp-industry, contact-way-temp-one-use, contact-way-max-members,
// contact-way-remark-length, contact-way-state-length, contact-way-temp-code-ttl, contact-way-temp-chat-ttl,
// contact-way-conclusion-text, contact-way-conclusion-one-media, contact-way-keep-config-id,
// contact-way-type1-one-user, contact-way-type1-user-given, contact-way-members-ready, contact-way-temp-type,
// contact-way-conclusion-not-empty, contact-way-conclusion-link-title, contact-way-conclusion-link-desc,
// contact-way-conclusion-miniprogram-title, contact-way-conclusion-miniprogram-app, contact-way-conclusion-cover,
// contact-way-conclusion-media-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/92228
func (c *Client) AddContactWay(ctx context.Context, req *AddContactWayRequest, opts ...wecom.CallOption) (*AddContactWayResponse, error) {
	resp := new(AddContactWayResponse)
	if err := c.core.Do(ctx, &addContactWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddContactWayRequest is the request of [Client.AddContactWay].
type AddContactWayRequest struct {
	// Type is 1 one member, 2 several; required.
	Type int64 `json:"type,omitzero"`
	// Scene is 1 in a mini program, 2 by QR code; required.
	Scene int64 `json:"scene,omitzero"`
	// Style is the look of the control in a mini program.
	Style int64 `json:"style,omitzero"`
	// Remark is a note, at most 30 characters.
	Remark string `json:"remark,omitzero"`
	// SkipVerify lets customers in without confirmation; true if nil.
	SkipVerify *bool `json:"skip_verify,omitzero"`
	// State comes back in [Client.Get] for customers of this way, at most 30 characters.
	State string `json:"state,omitzero"`
	// User holds userids; required for type 1, exactly one.
	User []string `json:"user,omitzero"`
	// Party holds department ids; only for type 2.
	Party []int64 `json:"party,omitzero"`
	// IsTemp makes it a temporary chat (临时会话), for one member only.
	IsTemp bool `json:"is_temp,omitzero"`
	// ExpiresIn is the life of the temporary QR code in seconds, at most 14 days; 7 days if unset.
	ExpiresIn int64 `json:"expires_in,omitzero"`
	// ChatExpiresIn is the life of the temporary chat in seconds, at most 14 days; 24 hours if unset.
	ChatExpiresIn int64 `json:"chat_expires_in,omitzero"`
	// UnionID limits the temporary chat to one customer.
	UnionID string `json:"unionid,omitzero"`
	// IsExclusive leads customers of one corp to the same member.
	IsExclusive bool `json:"is_exclusive,omitzero"`
	// MarkSource marks the source of customers; true if nil, only for acquisition apps (营销获客).
	MarkSource *bool `json:"mark_source,omitzero"`
	// Conclusions is sent when the temporary chat ends.
	Conclusions *Conclusions `json:"conclusions,omitzero"`
}

// AddContactWayResponse is the answer of [Client.AddContactWay].
type AddContactWayResponse struct {
	// ConfigID identifies the contact way.
	ConfigID string `json:"config_id,omitzero"`
	// QRCode is the URL of the QR code; only for scene 2.
	QRCode string `json:"qr_code,omitzero"`
}

var getContactWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_contact_way",
	Pages: wecom.Pages{Internal: 92228, ThirdParty: 95724, Provider: 96348}, Repeat: wecom.RepeatSafe,
}

// GetContactWay reads a contact way (获取企业已配置的「联系我」方式).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92228
func (c *Client) GetContactWay(ctx context.Context, req *GetContactWayRequest, opts ...wecom.CallOption) (*GetContactWayResponse, error) {
	resp := new(GetContactWayResponse)
	if err := c.core.Do(ctx, &getContactWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetContactWayRequest is the request of [Client.GetContactWay].
type GetContactWayRequest struct {
	// ConfigID identifies the contact way; required.
	ConfigID string `json:"config_id,omitzero"`
}

// GetContactWayResponse is the answer of [Client.GetContactWay].
type GetContactWayResponse struct {
	// ContactWay is the contact way.
	ContactWay ContactWay `json:"contact_way,omitzero"`
}

var listContactWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/list_contact_way",
	Pages: wecom.Pages{Internal: 92228, ThirdParty: 95724, Provider: 96348}, Repeat: wecom.RepeatSafe,
}

// ListContactWay lists contact ways made through the API in a span (获取企业已配置的「联系我」列表), without temporary ones.
// [Client.ListContactWayAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: contact-way-list-page, contact-way-list-history.
// Page: https://developer.work.weixin.qq.com/document/path/92228
func (c *Client) ListContactWay(ctx context.Context, req *ListContactWayRequest, opts ...wecom.CallOption) (*ListContactWayResponse, error) {
	resp := new(ListContactWayResponse)
	if err := c.core.Do(ctx, &listContactWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ListContactWayRequest is the request of [Client.ListContactWay].
type ListContactWayRequest struct {
	// StartTime is the start of the span, in Unix seconds; 90 days ago if unset.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the span, in Unix seconds; now if unset.
	EndTime int64 `json:"end_time,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 100 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// ListContactWayResponse is the answer of [Client.ListContactWay].
type ListContactWayResponse struct {
	// ContactWay holds the contact ways.
	ContactWay []ContactWayItem `json:"contact_way,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// ListContactWayAll walks all pages of [Client.ListContactWay] from req.Cursor on. It ends after one error.
func (c *Client) ListContactWayAll(ctx context.Context, req *ListContactWayRequest, opts ...wecom.CallOption) iter.Seq2[ContactWayItem, error] {
	return func(yield func(ContactWayItem, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(listContactWay.Path, page.Cursor, yield, func(cursor string) ([]ContactWayItem, string, error) {
			page.Cursor = cursor
			resp, err := c.ListContactWay(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.ContactWay, resp.NextCursor, nil
		})
	}
}

var updateContactWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/update_contact_way",
	Pages: wecom.Pages{Internal: 92228, ThirdParty: 95724, Provider: 96348}, Repeat: wecom.RepeatSafe,
}

// UpdateContactWay changes a contact way (更新企业已配置的「联系我」方式); an expired temporary one cannot be changed.
//
// Internal, third-party and provider-developed apps. Rules: contact-way-max-members, contact-way-remark-length,
// contact-way-conclusion-text, contact-way-conclusion-one-media, contact-way-update-state-length,
// contact-way-members-ready, contact-way-mark-source-own, contact-way-temp-update-single-user,
// contact-way-temp-update-ttl, contact-way-temp-expired, contact-way-conclusion-not-empty,
// contact-way-conclusion-link-title, contact-way-conclusion-link-desc, contact-way-conclusion-miniprogram-title,
// contact-way-conclusion-miniprogram-app, contact-way-conclusion-cover, contact-way-conclusion-media-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/92228
func (c *Client) UpdateContactWay(ctx context.Context, req *UpdateContactWayRequest, opts ...wecom.CallOption) (*UpdateContactWayResponse, error) {
	resp := new(UpdateContactWayResponse)
	if err := c.core.Do(ctx, &updateContactWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateContactWayRequest is the request of [Client.UpdateContactWay].
type UpdateContactWayRequest struct {
	// ConfigID identifies the contact way; required.
	ConfigID string `json:"config_id,omitzero"`
	// Remark replaces the note, at most 30 characters.
	Remark string `json:"remark,omitzero"`
	// SkipVerify lets customers in without confirmation.
	SkipVerify *bool `json:"skip_verify,omitzero"`
	// Style is the look of the control in a mini program.
	Style int64 `json:"style,omitzero"`
	// State comes back in [Client.Get], at most 30 characters.
	State string `json:"state,omitzero"`
	// User replaces the userids.
	User []string `json:"user,omitzero"`
	// Party replaces the department ids; only for type 2.
	Party []int64 `json:"party,omitzero"`
	// ExpiresIn is the life of the temporary QR code in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
	// ChatExpiresIn is the life of the temporary chat in seconds.
	ChatExpiresIn int64 `json:"chat_expires_in,omitzero"`
	// UnionID limits the temporary chat to one customer.
	UnionID string `json:"unionid,omitzero"`
	// MarkSource marks the source of customers; only for acquisition apps, by the app that made the way.
	MarkSource *bool `json:"mark_source,omitzero"`
	// Conclusions is sent when the temporary chat ends.
	Conclusions *Conclusions `json:"conclusions,omitzero"`
}

// UpdateContactWayResponse is the answer of [Client.UpdateContactWay]; it has no fields beyond success.
type UpdateContactWayResponse struct{}

var delContactWay = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/del_contact_way",
	Pages: wecom.Pages{Internal: 92228, ThirdParty: 95724, Provider: 96348}, Repeat: wecom.RepeatIfUnsent,
}

// DelContactWay deletes a contact way (删除企业已配置的「联系我」方式).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92228
func (c *Client) DelContactWay(ctx context.Context, req *DelContactWayRequest, opts ...wecom.CallOption) (*DelContactWayResponse, error) {
	resp := new(DelContactWayResponse)
	if err := c.core.Do(ctx, &delContactWay, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DelContactWayRequest is the request of [Client.DelContactWay].
type DelContactWayRequest struct {
	// ConfigID identifies the contact way; required.
	ConfigID string `json:"config_id,omitzero"`
}

// DelContactWayResponse is the answer of [Client.DelContactWay]; it has no fields beyond success.
type DelContactWayResponse struct{}

var closeTempChat = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/close_temp_chat",
	Pages: wecom.Pages{Internal: 92228, ThirdParty: 95724, Provider: 96348}, Repeat: wecom.RepeatIfUnsent,
}

// CloseTempChat ends a temporary chat (结束临时会话).
//
// Internal, third-party and provider-developed apps. Rules: contact-way-close-temp.
// Page: https://developer.work.weixin.qq.com/document/path/92228
func (c *Client) CloseTempChat(ctx context.Context, req *CloseTempChatRequest, opts ...wecom.CallOption) (*CloseTempChatResponse, error) {
	resp := new(CloseTempChatResponse)
	if err := c.core.Do(ctx, &closeTempChat, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CloseTempChatRequest is the request of [Client.CloseTempChat].
type CloseTempChatRequest struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// ExternalUserID of the customer; required.
	ExternalUserID string `json:"external_userid,omitzero"`
}

// CloseTempChatResponse is the answer of [Client.CloseTempChat]; it has no fields beyond success.
type CloseTempChatResponse struct{}

// ContactWay is a contact way (「联系我」).
type ContactWay struct {
	// ConfigID identifies the contact way.
	ConfigID string `json:"config_id,omitzero"`
	// Type is 1 one member, 2 several.
	Type int64 `json:"type,omitzero"`
	// Scene is 1 in a mini program, 2 by QR code.
	Scene int64 `json:"scene,omitzero"`
	// Style is the look of the control; only for scene 1.
	Style int64 `json:"style,omitzero"`
	// Remark is the note.
	Remark string `json:"remark,omitzero"`
	// SkipVerify reports that customers get in without confirmation.
	SkipVerify bool `json:"skip_verify,omitzero"`
	// State is the parameter that marks its customers.
	State string `json:"state,omitzero"`
	// QRCode is the URL of the QR code; only for scene 2.
	QRCode string `json:"qr_code,omitzero"`
	// User holds the userids.
	User []string `json:"user,omitzero"`
	// Party holds the department ids.
	Party []int64 `json:"party,omitzero"`
	// IsTemp reports a temporary chat.
	IsTemp bool `json:"is_temp,omitzero"`
	// ExpiresIn is the life of the temporary QR code in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
	// ChatExpiresIn is the life of the temporary chat in seconds.
	ChatExpiresIn int64 `json:"chat_expires_in,omitzero"`
	// UnionID is the customer that the temporary chat is limited to.
	UnionID string `json:"unionid,omitzero"`
	// IsExclusive reports that customers of one corp are led to the same member.
	IsExclusive bool `json:"is_exclusive,omitzero"`
	// MarkSource reports that the source of customers is marked.
	MarkSource bool `json:"mark_source,omitzero"`
	// Conclusions is sent when the temporary chat ends.
	Conclusions Conclusions `json:"conclusions,omitzero"`
}

// ContactWayItem is a contact way in a list.
type ContactWayItem struct {
	// ConfigID identifies the contact way.
	ConfigID string `json:"config_id,omitzero"`
}

// Conclusions is what a customer gets at the end of a temporary chat (结束语); one field at least is required.
type Conclusions struct {
	// Text is the text, at most 4000 bytes.
	Text *MessageText `json:"text,omitzero"`
	// Image is the picture, by its media id; answers carry the URL.
	Image *AttachmentImage `json:"image,omitzero"`
	// Link is the link.
	Link *AttachmentLink `json:"link,omitzero"`
	// Miniprogram is the mini program.
	Miniprogram *AttachmentMiniprogram `json:"miniprogram,omitzero"`
}

package exmail

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var accountActEmail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/account/act_email",
	Pages: wecom.Pages{Internal: 95512}, Repeat: wecom.RepeatSafe,
}

// AccountActEmail enables or disables a mailbox of a member or a public one (禁用/启用邮箱账号). Those of super
// administrators and of the maker of the corp cannot be disabled.
//
// Internal apps only. Rules: exmail-accounts.
// Page: https://developer.work.weixin.qq.com/document/path/95512
func (c *Client) AccountActEmail(ctx context.Context, req *AccountActEmailRequest, opts ...wecom.CallOption) (*AccountActEmailResponse, error) {
	resp := new(AccountActEmailResponse)
	if err := c.core.Do(ctx, &accountActEmail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AccountActEmailRequest is the request of [Client.AccountActEmail].
type AccountActEmailRequest struct {
	// UserID of the member; this or PublicEmailID is required, and this one wins.
	UserID string `json:"userid,omitzero"`
	// PublicEmailID is the public mailbox; required unless UserID is set.
	PublicEmailID int64 `json:"publicemail_id,omitzero"`
	// Type says what to do; required.
	Type ActType `json:"type,omitzero"`
}

// AccountActEmailResponse is the empty answer of [Client.AccountActEmail].
type AccountActEmailResponse struct{}

// ActType is what to do with a mailbox.
type ActType int64

// What to do with a mailbox.
const (
	ActTypeEnable  ActType = 1 // enable (启用)
	ActTypeDisable ActType = 2 // disable (禁用)
)

var mailGetNewCount = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/mail/get_newcount",
	Pages: wecom.Pages{Internal: 95514}, Repeat: wecom.RepeatSafe,
}

// MailGetNewCount counts the unread mails of a member (获取邮件未读数).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/95514
func (c *Client) MailGetNewCount(ctx context.Context, req *MailGetNewCountRequest, opts ...wecom.CallOption) (*MailGetNewCountResponse, error) {
	resp := new(MailGetNewCountResponse)
	if err := c.core.Do(ctx, &mailGetNewCount, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MailGetNewCountRequest is the request of [Client.MailGetNewCount].
type MailGetNewCountRequest struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
}

// MailGetNewCountResponse is the answer of [Client.MailGetNewCount].
type MailGetNewCountResponse struct {
	// Count is the number of unread mails.
	Count int64 `json:"count,omitzero"`
}

var userOptionGet = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/useroption/get",
	Pages: wecom.Pages{Internal: 95513}, Repeat: wecom.RepeatSafe,
}

// UserOptionGet returns the login settings of a member (获取用户功能属性).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/95513
func (c *Client) UserOptionGet(ctx context.Context, req *UserOptionGetRequest, opts ...wecom.CallOption) (*UserOptionGetResponse, error) {
	resp := new(UserOptionGetResponse)
	if err := c.core.Do(ctx, &userOptionGet, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserOptionGetRequest is the request of [Client.UserOptionGet].
type UserOptionGetRequest struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// Type holds the settings to return; required.
	Type []OptionType `json:"type,omitzero"`
}

// UserOptionGetResponse is the answer of [Client.UserOptionGet].
type UserOptionGetResponse struct {
	// Option holds the settings.
	Option UserOptions `json:"option,omitzero"`
}

// UserOptions wraps settings.
type UserOptions struct {
	// List holds the settings.
	List []UserOption `json:"list,omitzero"`
}

// UserOption is a setting of a mailbox.
type UserOption struct {
	// Type says which setting it is; required.
	Type OptionType `json:"type,omitzero"`
	// Value of the setting; required.
	Value OptionValue `json:"value,omitzero"`
}

// OptionType is a login setting of a mailbox (功能设置属性类型).
type OptionType int64

// The settings.
const (
	OptionTypeForceSecureLogin OptionType = 1 // secure login is a must (强制启用安全登录)
	OptionTypeIMAP             OptionType = 2 // IMAP and SMTP (IMAP/SMTP服务)
	OptionTypePOP              OptionType = 3 // POP and SMTP (POP/SMTP服务)
	OptionTypeSecureLogin      OptionType = 4 // secure login (是否启用安全登录)
)

// OptionValue is the value of a setting.
type OptionValue string

// The values of a setting.
const (
	OptionValueOff OptionValue = "0" // off (关闭)
	OptionValueOn  OptionValue = "1" // on (启用)
)

var userOptionUpdate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/useroption/update",
	Pages: wecom.Pages{Internal: 98008}, Repeat: wecom.RepeatSafe,
}

// UserOptionUpdate changes login settings of a member (更改用户功能属性).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/98008
func (c *Client) UserOptionUpdate(ctx context.Context, req *UserOptionUpdateRequest, opts ...wecom.CallOption) (*UserOptionUpdateResponse, error) {
	resp := new(UserOptionUpdateResponse)
	if err := c.core.Do(ctx, &userOptionUpdate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserOptionUpdateRequest is the request of [Client.UserOptionUpdate].
type UserOptionUpdateRequest struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// Option holds the settings to change; required.
	Option UserOptions `json:"option,omitzero"`
}

// UserOptionUpdateResponse is the empty answer of [Client.UserOptionUpdate].
type UserOptionUpdateResponse struct{}

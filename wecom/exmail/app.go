package exmail

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var appGetMailList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/app/get_mail_list",
	Pages: wecom.Pages{Internal: 97369, ThirdParty: 97516, Provider: 97505}, Repeat: wecom.RepeatSafe,
}

// AppGetMailList lists the mails in the inbox of the app within a span of time (获取收件箱邮件列表).
// [Client.AppGetMailListAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: exmail-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/97369
func (c *Client) AppGetMailList(ctx context.Context, req *AppGetMailListRequest, opts ...wecom.CallOption) (*AppGetMailListResponse, error) {
	resp := new(AppGetMailListResponse)
	if err := c.core.Do(ctx, &appGetMailList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppGetMailListRequest is the request of [Client.AppGetMailList].
type AppGetMailListRequest struct {
	// BeginTime is the start of the span as a Unix time in seconds; required.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime is the end of the span as a Unix time in seconds; required.
	EndTime int64 `json:"end_time,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 100 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// AppGetMailListResponse is the answer of [Client.AppGetMailList].
type AppGetMailListResponse struct {
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore says whether there is a next page.
	HasMore bool `json:"has_more,omitzero"`
	// MailList holds the mails.
	MailList []ListedMail `json:"mail_list,omitzero"`
}

// AppGetMailListAll walks all pages of [Client.AppGetMailList] from req.Cursor on. It ends after one error.
func (c *Client) AppGetMailListAll(ctx context.Context, req *AppGetMailListRequest, opts ...wecom.CallOption) iter.Seq2[ListedMail, error] {
	return func(yield func(ListedMail, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(appGetMailList.Path, page.Cursor, yield, func(cursor string) ([]ListedMail, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.AppGetMailList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.MailList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// ListedMail is a mail in a list.
type ListedMail struct {
	// MailID of the mail, for [Client.AppReadMail].
	MailID string `json:"mail_id,omitzero"`
}

var appReadMail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/app/read_mail",
	Pages: wecom.Pages{Internal: 97979, ThirdParty: 97983, Provider: 97982}, Repeat: wecom.RepeatSafe,
}

// AppReadMail returns a mail in the inbox of the app (获取邮件内容).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97979
func (c *Client) AppReadMail(ctx context.Context, req *AppReadMailRequest, opts ...wecom.CallOption) (*AppReadMailResponse, error) {
	resp := new(AppReadMailResponse)
	if err := c.core.Do(ctx, &appReadMail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppReadMailRequest is the request of [Client.AppReadMail].
type AppReadMailRequest struct {
	// MailID of the mail; required.
	MailID string `json:"mail_id,omitzero"`
}

// AppReadMailResponse is the answer of [Client.AppReadMail].
type AppReadMailResponse struct {
	// MailData is the mail in EML form.
	MailData string `json:"mail_data,omitzero"`
}

var appGetEmailAlias = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/app/get_email_alias",
	Pages: wecom.Pages{Internal: 97991}, Repeat: wecom.RepeatSafe,
}

// AppGetEmailAlias returns the addresses of the app (查询应用邮箱账号).
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/97991
func (c *Client) AppGetEmailAlias(ctx context.Context, req *AppGetEmailAliasRequest, opts ...wecom.CallOption) (*AppGetEmailAliasResponse, error) {
	resp := new(AppGetEmailAliasResponse)
	if err := c.core.Do(ctx, &appGetEmailAlias, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppGetEmailAliasRequest is the empty request of [Client.AppGetEmailAlias].
type AppGetEmailAliasRequest struct{}

// AppGetEmailAliasResponse is the answer of [Client.AppGetEmailAlias].
type AppGetEmailAliasResponse struct {
	// Email is the main address, that the app sends from.
	Email string `json:"email,omitzero"`
	// AliasList holds the other addresses, that the app receives mail at.
	AliasList []string `json:"alias_list,omitzero"`
}

var appUpdateEmailAlias = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/exmail/app/update_email_alias",
	Pages: wecom.Pages{Internal: 97373}, Repeat: wecom.RepeatIfUnsent,
}

// AppUpdateEmailAlias changes the main address of the app (更新应用邮箱账号); the old one goes on receiving mail.
//
// Internal apps only.
// Page: https://developer.work.weixin.qq.com/document/path/97373
func (c *Client) AppUpdateEmailAlias(ctx context.Context, req *AppUpdateEmailAliasRequest, opts ...wecom.CallOption) (*AppUpdateEmailAliasResponse, error) {
	resp := new(AppUpdateEmailAliasResponse)
	if err := c.core.Do(ctx, &appUpdateEmailAlias, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AppUpdateEmailAliasRequest is the request of [Client.AppUpdateEmailAlias].
type AppUpdateEmailAliasRequest struct {
	// NewEmail is the new address; required.
	NewEmail string `json:"new_email,omitzero"`
}

// AppUpdateEmailAliasResponse is the empty answer of [Client.AppUpdateEmailAlias].
type AppUpdateEmailAliasResponse struct{}

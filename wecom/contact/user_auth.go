package contact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var userGetUserInfo = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/user/getuserinfo",
	Pages: wecom.Pages{Internal: 91023}, Repeat: wecom.RepeatIfUnsent,
	Deprecated: "no page shows this path any more; use /cgi-bin/auth/getuserinfo",
}

// UserGetUserInfo tells who visits a web page, by the code of the redirect (获取访问用户身份). It is the older form of
// auth/getuserinfo, which the pages describe today.
//
// Deprecated: use auth/getuserinfo.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/91023
func (c *Client) UserGetUserInfo(ctx context.Context, req *UserGetUserInfoRequest, opts ...wecom.CallOption) (*UserGetUserInfoResponse, error) {
	resp := new(UserGetUserInfoResponse)
	if err := c.core.Do(ctx, &userGetUserInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetUserInfoRequest is the request of [Client.UserGetUserInfo].
type UserGetUserInfoRequest struct {
	// Code of the redirect; required, at most 512 bytes, good for one use within 5 minutes.
	Code string `url:"code"`
}

// UserGetUserInfoResponse is the answer of [Client.UserGetUserInfo].
type UserGetUserInfoResponse struct {
	// UserID of a member of the corp; CorpId/userid for one of a linked corp.
	UserID string `json:"UserId,omitzero"`
	// OpenID of a visitor who is not a member, at most 64 bytes.
	OpenID string `json:"OpenId,omitzero"`
	// DeviceID of the member's phone, made anew by each installation.
	DeviceID string `json:"DeviceId,omitzero"`
	// UserTicket lets the app ask for private fields, at most 512 bytes, for 1800 seconds.
	UserTicket string `json:"user_ticket,omitzero"`
	// ExternalUserID of a visitor who is a customer in the visible range, or a parent.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Parents holds the schools of a parent.
	Parents []Parent `json:"parents,omitzero"`
}

// Parent is a visitor as a parent at one school.
type Parent struct {
	// CorpID of the school.
	CorpID string `json:"corpid,omitzero"`
	// ParentUserID of the parent in the school's address book.
	ParentUserID string `json:"parent_userid,omitzero"`
	// ExternalUserID of the parent.
	ExternalUserID string `json:"external_userid,omitzero"`
}

var userAuthSucc = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/user/authsucc",
	Pages: wecom.Pages{Internal: 90203}, Repeat: wecom.RepeatIfUnsent,
}

// UserAuthSucc lets a member into the corp after its second verification at login (登录二次验证).
//
// Internal apps, with the secret of the address-book assistant.
// Page: https://developer.work.weixin.qq.com/document/path/90203
func (c *Client) UserAuthSucc(ctx context.Context, req *UserAuthSuccRequest, opts ...wecom.CallOption) (*UserAuthSuccResponse, error) {
	resp := new(UserAuthSuccResponse)
	if err := c.core.Do(ctx, &userAuthSucc, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserAuthSuccRequest is the request of [Client.UserAuthSucc].
type UserAuthSuccRequest struct {
	// UserID of the verified member; required.
	UserID string `url:"userid"`
}

// UserAuthSuccResponse is the empty answer of [Client.UserAuthSucc].
type UserAuthSuccResponse struct{}

var userTFASucc = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/tfa_succ",
	Pages: wecom.Pages{Internal: 99500}, Repeat: wecom.RepeatIfUnsent,
}

// UserTFASucc confirms a member's second verification (使用二次验证). The member must be in the range of the verification
// and of the app.
//
// Internal apps, and the address-book assistant. Rules: tfa-code-ttl, tfa-code-single-use, tfa-succ-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99500
func (c *Client) UserTFASucc(ctx context.Context, req *UserTFASuccRequest, opts ...wecom.CallOption) (*UserTFASuccResponse, error) {
	resp := new(UserTFASuccResponse)
	if err := c.core.Do(ctx, &userTFASucc, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserTFASuccRequest is the request of [Client.UserTFASucc].
type UserTFASuccRequest struct {
	// UserID of the member; required.
	UserID string `json:"userid,omitzero"`
	// TFACode is the code of the verification; required, good for one use within 5 minutes.
	TFACode string `json:"tfa_code,omitzero"`
}

// UserTFASuccResponse is the empty answer of [Client.UserTFASucc].
type UserTFASuccResponse struct{}

var userCheckMemberAuth = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/check_member_auth",
	Pages: wecom.Pages{ThirdParty: 94514}, Repeat: wecom.RepeatSafe,
}

// UserCheckMemberAuth tells whether a member has authorized the app (查询成员用户是否已授权), in corps under member
// authorization (成员授权模式).
//
// Third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/94514
func (c *Client) UserCheckMemberAuth(ctx context.Context, req *UserCheckMemberAuthRequest, opts ...wecom.CallOption) (*UserCheckMemberAuthResponse, error) {
	resp := new(UserCheckMemberAuthResponse)
	if err := c.core.Do(ctx, &userCheckMemberAuth, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserCheckMemberAuthRequest is the request of [Client.UserCheckMemberAuth].
type UserCheckMemberAuthRequest struct {
	// OpenUserID of the member; required.
	OpenUserID string `json:"open_userid,omitzero"`
}

// UserCheckMemberAuthResponse is the answer of [Client.UserCheckMemberAuth].
type UserCheckMemberAuthResponse struct {
	// IsMemberAuth reports that the member has authorized the app.
	IsMemberAuth bool `json:"is_member_auth,omitzero"`
}

var userListMemberAuth = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/list_member_auth",
	Pages: wecom.Pages{ThirdParty: 94513}, Repeat: wecom.RepeatSafe,
}

// UserListMemberAuth lists the members that authorized the app (获取成员授权列表), in corps under member authorization
// (成员授权模式). [Client.UserListMemberAuthAll] walks all pages.
//
// Third-party apps. Rules: member-auth-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/94513
func (c *Client) UserListMemberAuth(ctx context.Context, req *UserListMemberAuthRequest, opts ...wecom.CallOption) (*UserListMemberAuthResponse, error) {
	resp := new(UserListMemberAuthResponse)
	if err := c.core.Do(ctx, &userListMemberAuth, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserListMemberAuthRequest is the request of [Client.UserListMemberAuth].
type UserListMemberAuthRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page; 1000 at most and by default.
	Limit int64 `json:"limit,omitzero"`
}

// UserListMemberAuthResponse is the answer of [Client.UserListMemberAuth].
type UserListMemberAuthResponse struct {
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
	// MemberAuthList holds the members.
	MemberAuthList []MemberAuth `json:"member_auth_list,omitzero"`
}

// UserListMemberAuthAll walks all pages of [Client.UserListMemberAuth] from req.Cursor on. It ends after one error.
func (c *Client) UserListMemberAuthAll(ctx context.Context, req *UserListMemberAuthRequest, opts ...wecom.CallOption) iter.Seq2[MemberAuth, error] {
	return func(yield func(MemberAuth, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(userListMemberAuth.Path, page.Cursor, yield, func(cursor string) ([]MemberAuth, string, error) {
			page.Cursor = cursor
			resp, err := c.UserListMemberAuth(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.MemberAuthList, resp.NextCursor, nil
		})
	}
}

// MemberAuth is a member that authorized the app.
type MemberAuth struct {
	// OpenUserID of the member.
	OpenUserID string `json:"open_userid,omitzero"`
}

var userListSelectedTicketUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/list_selected_ticket_user",
	Pages: wecom.Pages{ThirdParty: 94894}, Repeat: wecom.RepeatSafe,
}

// UserListSelectedTicketUser lists the members that someone picked in the client (获取选人ticket对应的用户), in corps under
// member authorization (成员授权模式).
//
// Third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/94894
func (c *Client) UserListSelectedTicketUser(ctx context.Context, req *UserListSelectedTicketUserRequest, opts ...wecom.CallOption) (*UserListSelectedTicketUserResponse, error) {
	resp := new(UserListSelectedTicketUserResponse)
	if err := c.core.Do(ctx, &userListSelectedTicketUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserListSelectedTicketUserRequest is the request of [Client.UserListSelectedTicketUser].
type UserListSelectedTicketUserRequest struct {
	// SelectedTicket is what the picker of the JS-SDK returned; required.
	SelectedTicket string `json:"selected_ticket,omitzero"`
}

// UserListSelectedTicketUserResponse is the answer of [Client.UserListSelectedTicketUser].
type UserListSelectedTicketUserResponse struct {
	// OperatorOpenUserID is the member who picked.
	OperatorOpenUserID string `json:"operator_open_userid,omitzero"`
	// OpenUserIDList holds the picked members in the visible range.
	OpenUserIDList []string `json:"open_userid_list,omitzero"`
	// UnauthOpenUserIDList holds the picked members outside it.
	UnauthOpenUserIDList []string `json:"unauth_open_userid_list,omitzero"`
	// Total is the number of picked members.
	Total int64 `json:"total,omitzero"`
}

var userGetActiveStat = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/user/get_active_stat",
	Pages: wecom.Pages{Internal: 92714}, Repeat: wecom.RepeatSafe,
	Deprecated: "page 92714 could not be seen: the types follow other public descriptions",
}

// UserGetActiveStat counts the active members of one day (获取企业活跃成员数).
//
// Internal apps, with the secret of the address-book assistant.
// Page: https://developer.work.weixin.qq.com/document/path/92714
func (c *Client) UserGetActiveStat(ctx context.Context, req *UserGetActiveStatRequest, opts ...wecom.CallOption) (*UserGetActiveStatResponse, error) {
	resp := new(UserGetActiveStatResponse)
	if err := c.core.Do(ctx, &userGetActiveStat, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UserGetActiveStatRequest is the request of [Client.UserGetActiveStat].
type UserGetActiveStatRequest struct {
	// Date is the day, as 2006-01-02, at most 30 days back; required.
	Date string `json:"date,omitzero"`
}

// UserGetActiveStatResponse is the answer of [Client.UserGetActiveStat].
type UserGetActiveStatResponse struct {
	// ActiveCnt is the number of active members.
	ActiveCnt int64 `json:"active_cnt,omitzero"`
}

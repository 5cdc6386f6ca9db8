package suite

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var authGetUserInfo3rd = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/service/auth/getuserinfo3rd",
	Pages: wecom.Pages{ThirdParty: 91121}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatIfUnsent,
}

// AuthGetUserInfo3rd tells who logged in (获取访问用户身份, 获取登录用户身份). The domain must be trusted for the app, else errcode
// 50001.
//
// Third-party apps. Takes the suite_access_token. Rules: oauth-code-ttl, oauth-code-length.
// Page: https://developer.work.weixin.qq.com/document/path/91121
func (c *Client) AuthGetUserInfo3rd(ctx context.Context, req *AuthGetUserInfo3rdRequest, opts ...wecom.CallOption) (*AuthGetUserInfo3rdResponse, error) {
	return call[AuthGetUserInfo3rdResponse](ctx, c, &authGetUserInfo3rd, req, opts)
}

// AuthGetUserInfo3rdRequest is the request of [Client.AuthGetUserInfo3rd].
type AuthGetUserInfo3rdRequest struct {
	// Code from the redirect, at most 512 bytes, good once and for 5 minutes; required.
	Code string `url:"code"`
}

// AuthGetUserInfo3rdResponse is the answer of [Client.AuthGetUserInfo3rd].
type AuthGetUserInfo3rdResponse struct {
	// CorpID of the user's corp; empty for others.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member, encrypted if the corp did not authorize the app.
	UserID string `json:"userid,omitzero"`
	// UserTicket is for [Client.AuthGetUserDetail3rd], at most 512 bytes; for the scopes snsapi_userinfo and
	// snsapi_privateinfo.
	UserTicket string `json:"user_ticket,omitzero"`
	// ExpiresIn is the lifetime of the ticket in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
	// OpenUserID is the same for all apps of one provider, at most 64 bytes.
	OpenUserID string `json:"open_userid,omitzero"`
	// OpenID is for a user who is no member of any corp.
	OpenID string `json:"openid,omitzero"`
}

var authGetUserDetail3rd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/auth/getuserdetail3rd",
	Pages: wecom.Pages{ThirdParty: 91122}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// AuthGetUserDetail3rd reads what the user agreed to show (获取访问用户敏感信息).
//
// Third-party apps. Takes the suite_access_token. Rules: user-ticket-length.
// Page: https://developer.work.weixin.qq.com/document/path/91122
func (c *Client) AuthGetUserDetail3rd(ctx context.Context, req *AuthGetUserDetail3rdRequest, opts ...wecom.CallOption) (*AuthGetUserDetail3rdResponse, error) {
	return call[AuthGetUserDetail3rdResponse](ctx, c, &authGetUserDetail3rd, req, opts)
}

// AuthGetUserDetail3rdRequest is the request of [Client.AuthGetUserDetail3rd].
type AuthGetUserDetail3rdRequest struct {
	// UserTicket of the member, from [Client.AuthGetUserInfo3rd]; required.
	UserTicket string `json:"user_ticket,omitzero"`
}

// AuthGetUserDetail3rdResponse is the answer of [Client.AuthGetUserDetail3rd].
type AuthGetUserDetail3rdResponse struct {
	// CorpID of the member's corp.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Name is the userid now; names come from the contact components.
	Name string `json:"name,omitzero"`
	// Gender is 1 for male, 2 for female, 0 if unknown or not agreed to.
	Gender int64 `json:"gender,omitzero"`
	// Avatar is the address of the portrait, a default one unless agreed to.
	Avatar string `json:"avatar,omitzero"`
	// QRCode is the member's QR code for new contacts, if agreed to.
	QRCode string `json:"qr_code,omitzero"`
}

var getUserInfo3rd = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/service/getuserinfo3rd",
	Pages: wecom.Pages{ThirdParty: 91711}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatIfUnsent,
}

// GetUserInfo3rd tells who logged in, also parents (家校沟通获取访问用户身份). For members use [Client.AuthGetUserInfo3rd], for
// school users [Client.SchoolGetUserInfo3rd].
//
// Third-party apps. Takes the suite_access_token. Rules: provider-oauth-code-ttl,
// provider-oauth-code-length.
// Page: https://developer.work.weixin.qq.com/document/path/91711
func (c *Client) GetUserInfo3rd(ctx context.Context, req *GetUserInfo3rdRequest, opts ...wecom.CallOption) (*GetUserInfo3rdResponse, error) {
	return call[GetUserInfo3rdResponse](ctx, c, &getUserInfo3rd, req, opts)
}

// GetUserInfo3rdRequest is the request of [Client.GetUserInfo3rd].
type GetUserInfo3rdRequest struct {
	// Code from the redirect, at most 512 bytes, good once and for 5 minutes; required.
	Code string `url:"code"`
}

// GetUserInfo3rdResponse is the answer of [Client.GetUserInfo3rd].
type GetUserInfo3rdResponse struct {
	// CorpID of the member's corp, or of the school of the first parent.
	CorpID string `json:"CorpId,omitzero"`
	// UserID of the member.
	UserID string `json:"UserId,omitzero"`
	// DeviceID of the phone; changes with a new installation.
	DeviceID string `json:"DeviceId,omitzero"`
	// OpenID is for a user who is no member of any corp.
	OpenID string `json:"OpenId,omitzero"`
	// OpenUserID is the same for all apps of one provider; older answers only.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserTicket is for [Client.GetUserDetail3rd]; older answers only.
	UserTicket string `json:"user_ticket,omitzero"`
	// ExpiresIn is the lifetime of the ticket in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
	// ExternalUserID of the first parent.
	ExternalUserID string `json:"external_userid,omitzero"`
	// Parents are the schools that the user is a parent at.
	Parents []Parent `json:"parents,omitzero"`
}

// Parent is a user as a parent at one school.
type Parent struct {
	// CorpID of the school.
	CorpID string `json:"corpid,omitzero"`
	// ParentUserID in the school's contacts.
	ParentUserID string `json:"parent_userid,omitzero"`
	// ExternalUserID of the parent; only from [Client.GetUserInfo3rd].
	ExternalUserID string `json:"external_userid,omitzero"`
}

var getUserDetail3rd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/getuserdetail3rd",
	Pages: wecom.Pages{ThirdParty: 91122}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
	Deprecated: "the pages show AuthGetUserDetail3rd instead",
}

// GetUserDetail3rd is the older path of [Client.AuthGetUserDetail3rd].
//
// Third-party apps. Takes the suite_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/91122
//
// Deprecated: the pages show AuthGetUserDetail3rd instead.
func (c *Client) GetUserDetail3rd(ctx context.Context, req *GetUserDetail3rdRequest, opts ...wecom.CallOption) (*GetUserDetail3rdResponse, error) {
	return call[GetUserDetail3rdResponse](ctx, c, &getUserDetail3rd, req, opts)
}

// GetUserDetail3rdRequest is the request of [Client.GetUserDetail3rd].
type GetUserDetail3rdRequest struct {
	// UserTicket of the member, from [Client.AuthGetUserInfo3rd]; required.
	UserTicket string `json:"user_ticket,omitzero"`
}

// GetUserDetail3rdResponse is the answer of [Client.GetUserDetail3rd].
type GetUserDetail3rdResponse struct {
	// CorpID of the member's corp.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// Name is the userid now; names come from the contact components.
	Name string `json:"name,omitzero"`
	// Gender is 1 for male, 2 for female, 0 if unknown or not agreed to.
	Gender int64 `json:"gender,omitzero"`
	// Avatar is the address of the portrait, a default one unless agreed to.
	Avatar string `json:"avatar,omitzero"`
	// QRCode is the member's QR code for new contacts, if agreed to.
	QRCode string `json:"qr_code,omitzero"`
}

var schoolGetUserInfo3rd = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/service/school/getuserinfo3rd",
	Pages: wecom.Pages{ThirdParty: 95790}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatIfUnsent,
}

// SchoolGetUserInfo3rd tells which parent or student logged in (获取家校访问用户身份).
//
// Third-party apps. Takes the suite_access_token. Rules: provider-oauth-code-ttl,
// provider-oauth-code-length.
// Page: https://developer.work.weixin.qq.com/document/path/95790
func (c *Client) SchoolGetUserInfo3rd(ctx context.Context, req *SchoolGetUserInfo3rdRequest, opts ...wecom.CallOption) (*SchoolGetUserInfo3rdResponse, error) {
	return call[SchoolGetUserInfo3rdResponse](ctx, c, &schoolGetUserInfo3rd, req, opts)
}

// SchoolGetUserInfo3rdRequest is the request of [Client.SchoolGetUserInfo3rd].
type SchoolGetUserInfo3rdRequest struct {
	// Code from the redirect, at most 512 bytes, good once and for 5 minutes; required.
	Code string `url:"code"`
}

// SchoolGetUserInfo3rdResponse is the answer of [Client.SchoolGetUserInfo3rd].
type SchoolGetUserInfo3rdResponse struct {
	// DeviceID of the phone; changes with a new installation.
	DeviceID string `json:"DeviceId,omitzero"`
	// Parents are the schools that the user is a parent at.
	Parents []Parent `json:"parents,omitzero"`
	// Students are the schools that the user is a student of.
	Students []Student `json:"students,omitzero"`
}

// Student is a user as a student of one school.
type Student struct {
	// CorpID of the school.
	CorpID string `json:"corpid,omitzero"`
	// StudentUserID in the school's contacts.
	StudentUserID string `json:"student_userid,omitzero"`
}

var miniProgramJSCode2Session = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/service/miniprogram/jscode2session",
	Pages: wecom.Pages{ThirdParty: 92423}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatIfUnsent,
}

// MiniProgramJSCode2Session tells who uses a mini program (小程序登录, code2Session).
//
// Third-party apps. Takes the suite_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/92423
func (c *Client) MiniProgramJSCode2Session(ctx context.Context, req *MiniProgramJSCode2SessionRequest, opts ...wecom.CallOption) (*MiniProgramJSCode2SessionResponse, error) {
	return call[MiniProgramJSCode2SessionResponse](ctx, c, &miniProgramJSCode2Session, req, opts)
}

// MiniProgramJSCode2SessionRequest is the request of [Client.MiniProgramJSCode2Session].
type MiniProgramJSCode2SessionRequest struct {
	// JSCode from wx.qy.login, good once; required.
	JSCode string `url:"js_code"`
	// GrantType is authorization_code; required.
	GrantType string `url:"grant_type"`
}

// MiniProgramJSCode2SessionResponse is the answer of [Client.MiniProgramJSCode2Session].
type MiniProgramJSCode2SessionResponse struct {
	// CorpID of the user's corp.
	CorpID string `json:"corpid,omitzero"`
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// SessionKey of the mini program's session. Do not print it.
	SessionKey string `json:"session_key,omitzero"`
	// OpenUserID is the same for all apps of one provider.
	OpenUserID string `json:"open_userid,omitzero"`
}

var getLoginInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_login_info",
	Pages: wecom.Pages{ThirdParty: 91125}, Credential: wecom.CorpToken, Repeat: wecom.RepeatIfUnsent,
	Deprecated: "the current pages show AuthGetUserInfo3rd instead",
}

// GetLoginInfo tells which administrator logged in (获取登录用户信息). The token is the provider's, but goes by the name
// access_token: call with a client whose credential is that of [Client.ProviderCredential] with its Kind set to
// [wecom.CorpToken].
//
// Third-party apps. Takes the access_token.
// Page: https://developer.work.weixin.qq.com/document/path/91125
//
// Deprecated: the current pages show AuthGetUserInfo3rd instead.
func (c *Client) GetLoginInfo(ctx context.Context, req *GetLoginInfoRequest, opts ...wecom.CallOption) (*GetLoginInfoResponse, error) {
	return call[GetLoginInfoResponse](ctx, c, &getLoginInfo, req, opts)
}

// GetLoginInfoRequest is the request of [Client.GetLoginInfo].
type GetLoginInfoRequest struct {
	// AuthCode from the redirect; required.
	AuthCode string `json:"auth_code,omitzero"`
}

// GetLoginInfoResponse is the answer of [Client.GetLoginInfo].
type GetLoginInfoResponse struct {
	// UserType is 1 for the creator, 2 or 3 for administrators of the corp, 4 for one of a group, 5 for a member.
	UserType int64 `json:"usertype,omitzero"`
	// UserInfo is the user.
	UserInfo LoginUser `json:"user_info,omitzero"`
	// CorpInfo is the user's corp.
	CorpInfo LoginCorp `json:"corp_info,omitzero"`
	// Agent are the apps that the user manages.
	Agent []LoginAgent `json:"agent,omitzero"`
	// AuthInfo are the departments that the user manages.
	AuthInfo LoginAuth `json:"auth_info,omitzero"`
}

// LoginUser is who logged in.
type LoginUser struct {
	// UserID of the user.
	UserID string `json:"userid,omitzero"`
	// OpenUserID is the same for all apps of one provider.
	OpenUserID string `json:"open_userid,omitzero"`
	// Name of the user.
	Name string `json:"name,omitzero"`
	// Avatar is the address of the portrait.
	Avatar string `json:"avatar,omitzero"`
}

// LoginCorp is the corp of who logged in.
type LoginCorp struct {
	// CorpID of the corp.
	CorpID string `json:"corpid,omitzero"`
}

// LoginAgent is an app that a user manages.
type LoginAgent struct {
	// AgentID of the app.
	AgentID int64 `json:"agentid,omitzero"`
	// AuthType is what the user may do.
	AuthType AdminType `json:"auth_type,omitzero"`
}

// LoginAuth are the departments that a user manages.
type LoginAuth struct {
	// Department are the departments.
	Department []LoginDepartment `json:"department,omitzero"`
}

// LoginDepartment is a department that a user manages.
type LoginDepartment struct {
	// ID of the department.
	ID int64 `json:"id,omitzero"`
	// Writable reports that the user may change it.
	Writable bool `json:"writable,omitzero"`
}

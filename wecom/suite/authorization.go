package suite

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getPreAuthCode = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/service/get_pre_auth_code",
	Pages: wecom.Pages{ThirdParty: 90601}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatIfUnsent,
}

// GetPreAuthCode gets a code that starts an authorization (获取预授权码).
//
// Third-party apps. Takes the suite_access_token. Rules: pre-auth-code-ttl, pre-auth-code-length.
// Page: https://developer.work.weixin.qq.com/document/path/90601
func (c *Client) GetPreAuthCode(ctx context.Context, req *GetPreAuthCodeRequest, opts ...wecom.CallOption) (*GetPreAuthCodeResponse, error) {
	return call[GetPreAuthCodeResponse](ctx, c, &getPreAuthCode, req, opts)
}

// GetPreAuthCodeRequest is the empty request of [Client.GetPreAuthCode].
type GetPreAuthCodeRequest struct{}

// GetPreAuthCodeResponse is the answer of [Client.GetPreAuthCode].
type GetPreAuthCodeResponse struct {
	// PreAuthCode to put into the link, at most 512 bytes.
	PreAuthCode string `json:"pre_auth_code,omitzero"`
	// ExpiresIn is the lifetime of the code in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

var setSessionInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/set_session_info",
	Pages: wecom.Pages{ThirdParty: 90602}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// SetSessionInfo configures one authorization (设置授权配置).
//
// Third-party apps. Takes the suite_access_token. Rules: pre-auth-code-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90602
func (c *Client) SetSessionInfo(ctx context.Context, req *SetSessionInfoRequest, opts ...wecom.CallOption) (*SetSessionInfoResponse, error) {
	return call[SetSessionInfoResponse](ctx, c, &setSessionInfo, req, opts)
}

// SetSessionInfoRequest is the request of [Client.SetSessionInfo].
type SetSessionInfoRequest struct {
	// PreAuthCode is the code of the authorization; required.
	PreAuthCode string `json:"pre_auth_code,omitzero"`
	// SessionInfo is its configuration; required.
	SessionInfo SessionInfo `json:"session_info,omitzero"`
}

// SetSessionInfoResponse is the empty answer of [Client.SetSessionInfo].
type SetSessionInfoResponse struct{}

// SessionInfo configures one authorization.
type SessionInfo struct {
	// AppID of the apps that may be authorized, all if empty; for old suites with several apps only.
	AppID []int64 `json:"appid,omitzero"`
	// AuthType of the authorization; formal by default.
	AuthType AuthType `json:"auth_type,omitzero"`
}

// AuthType is the kind of an authorization (授权类型).
type AuthType int64

// The kinds of authorization.
const (
	AuthTypeFormal AuthType = 0 // formal (正式授权)
	AuthTypeTest   AuthType = 1 // test, before the app is published (测试授权)
)

var v2GetPermanentCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/v2/get_permanent_code",
	Pages: wecom.Pages{ThirdParty: 100776, Provider: 97163}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatIfUnsent,
}

// V2GetPermanentCode trades a temporary code for the permanent one of a corp (获取企业永久授权码), or for the secret of a
// provider-developed app (代开发授权应用secret的获取).
//
// Third-party and provider-developed apps. Takes the suite_access_token. Rules: temp-auth-code-ttl,
// temp-auth-code-single-use, temp-auth-code-length, permanent-code-length.
// Page: https://developer.work.weixin.qq.com/document/path/100776
func (c *Client) V2GetPermanentCode(ctx context.Context, req *V2GetPermanentCodeRequest, opts ...wecom.CallOption) (*V2GetPermanentCodeResponse, error) {
	return call[V2GetPermanentCodeResponse](ctx, c, &v2GetPermanentCode, req, opts)
}

// V2GetPermanentCodeRequest is the request of [Client.V2GetPermanentCode].
type V2GetPermanentCodeRequest struct {
	// AuthCode is the temporary code from the callback or the redirect, 64 to 512 bytes; required. It is good for one
	// call.
	AuthCode string `json:"auth_code,omitzero"`
}

// V2GetPermanentCodeResponse is the answer of [Client.V2GetPermanentCode].
type V2GetPermanentCodeResponse struct {
	// PermanentCode of the corp, at most 512 bytes; the secret of a provider-developed app. Keep it, do not print it.
	PermanentCode string `json:"permanent_code,omitzero"`
	// AuthCorpInfo is the corp.
	AuthCorpInfo CorpInfo `json:"auth_corp_info,omitzero"`
	// AuthUserInfo is the administrator who authorized; may be empty.
	AuthUserInfo AdminInfo `json:"auth_user_info,omitzero"`
	// RegisterCodeInfo tells the promotion code (推广二维码) that the app was installed with; empty without one.
	RegisterCodeInfo RegisterCodeInfo `json:"register_code_info,omitzero"`
	// State is the state of the code or link that the app was installed with.
	State string `json:"state,omitzero"`
	// AccessToken of the corp, at most 512 bytes; empty for provider-developed apps. Do not print it.
	AccessToken string `json:"access_token,omitzero"`
	// ExpiresIn is the lifetime of the token in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

var getPermanentCode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_permanent_code",
	Pages: wecom.Pages{ThirdParty: 91911, Provider: 97163}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatIfUnsent,
}

// GetPermanentCode is the older and slower form of [Client.V2GetPermanentCode], which also returns the authorization
// and the paid edition.
//
// Third-party and provider-developed apps. Takes the suite_access_token. Rules: temp-auth-code-ttl,
// temp-auth-code-single-use, temp-auth-code-length.
// Page: https://developer.work.weixin.qq.com/document/path/91911
func (c *Client) GetPermanentCode(ctx context.Context, req *GetPermanentCodeRequest, opts ...wecom.CallOption) (*GetPermanentCodeResponse, error) {
	return call[GetPermanentCodeResponse](ctx, c, &getPermanentCode, req, opts)
}

// GetPermanentCodeRequest is the request of [Client.GetPermanentCode].
type GetPermanentCodeRequest struct {
	// AuthCode is the temporary code from the callback or the redirect, 64 to 512 bytes; required. It is good for one
	// call.
	AuthCode string `json:"auth_code,omitzero"`
}

// GetPermanentCodeResponse is the answer of [Client.GetPermanentCode].
type GetPermanentCodeResponse struct {
	// PermanentCode of the corp, at most 512 bytes; the secret of a provider-developed app. Keep it, do not print it.
	PermanentCode string `json:"permanent_code,omitzero"`
	// AccessToken of the corp, at most 512 bytes; empty for provider-developed apps. Do not print it.
	AccessToken string `json:"access_token,omitzero"`
	// ExpiresIn is the lifetime of the token in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
	// DealerCorpInfo is the agent (代理服务商); empty without one.
	DealerCorpInfo DealerCorp `json:"dealer_corp_info,omitzero"`
	// AuthCorpInfo is the corp.
	AuthCorpInfo CorpInfo `json:"auth_corp_info,omitzero"`
	// AuthInfo lists the authorized apps.
	AuthInfo AuthInfo `json:"auth_info,omitzero"`
	// AuthUserInfo is the administrator who authorized; may be empty.
	AuthUserInfo AdminInfo `json:"auth_user_info,omitzero"`
	// RegisterCodeInfo tells the promotion code (推广二维码) that the app was installed with; empty without one.
	RegisterCodeInfo RegisterCodeInfo `json:"register_code_info,omitzero"`
	// State is the state of the code or link that the app was installed with.
	State string `json:"state,omitzero"`
	// EditionInfo are the paid editions in force; empty unless the app is paid for.
	EditionInfo EditionInfo `json:"edition_info,omitzero"`
}

var v2GetAuthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/v2/get_auth_info",
	Pages: wecom.Pages{ThirdParty: 100779, Provider: 100795}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// V2GetAuthInfo tells what a corp authorized (获取企业授权信息).
//
// Third-party and provider-developed apps. Takes the suite_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/100779
func (c *Client) V2GetAuthInfo(ctx context.Context, req *V2GetAuthInfoRequest, opts ...wecom.CallOption) (*V2GetAuthInfoResponse, error) {
	return call[V2GetAuthInfoResponse](ctx, c, &v2GetAuthInfo, req, opts)
}

// V2GetAuthInfoRequest is the request of [Client.V2GetAuthInfo].
type V2GetAuthInfoRequest struct {
	// AuthCorpID of the corp that authorized the app; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// PermanentCode is what [Client.V2GetPermanentCode] returned; required. Do not print it.
	PermanentCode string `json:"permanent_code,omitzero"`
}

// V2GetAuthInfoResponse is the answer of [Client.V2GetAuthInfo].
type V2GetAuthInfoResponse struct {
	// DealerCorpInfo is the agent (代理服务商); empty without one.
	DealerCorpInfo DealerCorp `json:"dealer_corp_info,omitzero"`
	// AuthCorpInfo is the corp.
	AuthCorpInfo CorpInfo `json:"auth_corp_info,omitzero"`
	// AuthInfo lists the authorized apps.
	AuthInfo AuthInfo `json:"auth_info,omitzero"`
}

var getAuthInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_auth_info",
	Pages: wecom.Pages{ThirdParty: 91912}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// GetAuthInfo is the older and slower form of [Client.V2GetAuthInfo], which also returns the paid edition.
//
// Third-party apps. Takes the suite_access_token. Rules: app-overuse-grace.
// Page: https://developer.work.weixin.qq.com/document/path/91912
func (c *Client) GetAuthInfo(ctx context.Context, req *GetAuthInfoRequest, opts ...wecom.CallOption) (*GetAuthInfoResponse, error) {
	return call[GetAuthInfoResponse](ctx, c, &getAuthInfo, req, opts)
}

// GetAuthInfoRequest is the request of [Client.GetAuthInfo].
type GetAuthInfoRequest struct {
	// AuthCorpID of the corp that authorized the app; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// PermanentCode is what [Client.V2GetPermanentCode] returned; required. Do not print it.
	PermanentCode string `json:"permanent_code,omitzero"`
}

// GetAuthInfoResponse is the answer of [Client.GetAuthInfo].
type GetAuthInfoResponse struct {
	// DealerCorpInfo is the agent (代理服务商); empty without one.
	DealerCorpInfo DealerCorp `json:"dealer_corp_info,omitzero"`
	// AuthCorpInfo is the corp.
	AuthCorpInfo CorpInfo `json:"auth_corp_info,omitzero"`
	// AuthInfo lists the authorized apps.
	AuthInfo AuthInfo `json:"auth_info,omitzero"`
	// EditionInfo are the paid editions in force; empty unless the app is paid for.
	EditionInfo EditionInfo `json:"edition_info,omitzero"`
}

var getAdminList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_admin_list",
	Pages: wecom.Pages{ThirdParty: 90791}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
	Deprecated: "the current pages do not show it any more",
}

// GetAdminList lists the administrators of an authorized app (获取应用的管理员列表).
//
// Third-party apps. Takes the suite_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/90791
//
// Deprecated: the current pages do not show it any more.
func (c *Client) GetAdminList(ctx context.Context, req *GetAdminListRequest, opts ...wecom.CallOption) (*GetAdminListResponse, error) {
	return call[GetAdminListResponse](ctx, c, &getAdminList, req, opts)
}

// GetAdminListRequest is the request of [Client.GetAdminList].
type GetAdminListRequest struct {
	// AuthCorpID of the corp that authorized the app; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// AgentID of the app in that corp; required.
	AgentID int64 `json:"agentid,omitzero"`
}

// GetAdminListResponse is the answer of [Client.GetAdminList].
type GetAdminListResponse struct {
	// Admin are the administrators.
	Admin []Admin `json:"admin,omitzero"`
}

// Admin is an administrator of an app.
type Admin struct {
	// UserID of the administrator.
	UserID string `json:"userid,omitzero"`
	// OpenUserID is the same for all apps of one provider.
	OpenUserID string `json:"open_userid,omitzero"`
	// AuthType is what the administrator may do.
	AuthType AdminType `json:"auth_type,omitzero"`
}

// AdminType is what an administrator may do (管理员权限).
type AdminType int64

// The rights of administrators.
const (
	AdminTypeSendMessages AdminType = 0 // send messages (发消息权限)
	AdminTypeManage       AdminType = 1 // manage (管理权限)
)

package suite

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getSuiteToken = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_suite_token",
	Pages: wecom.Pages{ThirdParty: 90600, Provider: 97162}, Credential: wecom.NoCredential, Repeat: wecom.RepeatSafe,
}

// GetSuiteToken fetches a suite_access_token (获取第三方应用凭证, 获取代开发应用模板凭证). Calls do that by themselves with
// [Client.Credential]: use it only to hand a token to other software.
//
// Third-party and provider-developed apps. Takes no token. Rules: suite-access-token-ttl, suite-token-fetch,
// suite-ticket-ttl, suite-ticket-push-interval, suite-ticket-length.
// Page: https://developer.work.weixin.qq.com/document/path/90600
func (c *Client) GetSuiteToken(ctx context.Context, req *GetSuiteTokenRequest, opts ...wecom.CallOption) (*GetSuiteTokenResponse, error) {
	return call[GetSuiteTokenResponse](ctx, c, &getSuiteToken, req, opts)
}

// GetSuiteTokenRequest is the request of [Client.GetSuiteToken].
type GetSuiteTokenRequest struct {
	// SuiteID of the third-party app (ww…, wx…, the old tj…) or of the template of provider-developed apps (dk…);
	// required.
	SuiteID string `json:"suite_id,omitzero"`
	// SuiteSecret of the app or template; required. Do not print it.
	SuiteSecret string `json:"suite_secret,omitzero"`
	// SuiteTicket is the latest that the platform pushed to the callback, valid for 30 minutes; required. Do not print
	// it.
	SuiteTicket string `json:"suite_ticket,omitzero"`
}

// GetSuiteTokenResponse is the answer of [Client.GetSuiteToken].
type GetSuiteTokenResponse struct {
	// SuiteAccessToken to call with, at most 512 bytes. Do not print it.
	SuiteAccessToken string `json:"suite_access_token,omitzero"`
	// ExpiresIn is its lifetime in seconds, mostly 7200.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

var getProviderToken = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_provider_token",
	Pages: wecom.Pages{ThirdParty: 91200, Provider: 96237}, Credential: wecom.NoCredential, Repeat: wecom.RepeatSafe,
}

// GetProviderToken fetches a provider_access_token (获取服务商凭证), which stands for the provider and no app. Calls do that
// by themselves with [Client.ProviderCredential]: use it only to hand a token to other software.
//
// Third-party and provider-developed apps. Takes no token. Rules: provider-access-token-ttl, provider-token-fetch.
// Page: https://developer.work.weixin.qq.com/document/path/91200
func (c *Client) GetProviderToken(ctx context.Context, req *GetProviderTokenRequest, opts ...wecom.CallOption) (*GetProviderTokenResponse, error) {
	return call[GetProviderTokenResponse](ctx, c, &getProviderToken, req, opts)
}

// GetProviderTokenRequest is the request of [Client.GetProviderToken].
type GetProviderTokenRequest struct {
	// CorpID of the provider; required.
	CorpID string `json:"corpid,omitzero"`
	// ProviderSecret of the provider; required. Do not print it.
	ProviderSecret string `json:"provider_secret,omitzero"`
}

// GetProviderTokenResponse is the answer of [Client.GetProviderToken].
type GetProviderTokenResponse struct {
	// ProviderAccessToken to call with, at most 512 bytes. Do not print it.
	ProviderAccessToken string `json:"provider_access_token,omitzero"`
	// ExpiresIn is its lifetime in seconds, mostly 7200.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

var getCorpToken = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/get_corp_token",
	Pages: wecom.Pages{ThirdParty: 90605}, Credential: wecom.SuiteToken, Repeat: wecom.RepeatSafe,
}

// GetCorpToken fetches the access_token of a corp that authorized the app (获取企业凭证). Calls do that by themselves with
// [Client.CorpCredential]: use it only to hand a token to other software.
//
// Third-party apps. Takes the suite_access_token. Rules: corp-token-length.
// Page: https://developer.work.weixin.qq.com/document/path/90605
func (c *Client) GetCorpToken(ctx context.Context, req *GetCorpTokenRequest, opts ...wecom.CallOption) (*GetCorpTokenResponse, error) {
	return call[GetCorpTokenResponse](ctx, c, &getCorpToken, req, opts)
}

// GetCorpTokenRequest is the request of [Client.GetCorpToken].
type GetCorpTokenRequest struct {
	// AuthCorpID of the corp that authorized the app; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// PermanentCode is what [Client.V2GetPermanentCode] returned; required. Do not print it.
	PermanentCode string `json:"permanent_code,omitzero"`
}

// GetCorpTokenResponse is the answer of [Client.GetCorpToken].
type GetCorpTokenResponse struct {
	// AccessToken to call with, at most 512 bytes. Do not print it.
	AccessToken string `json:"access_token,omitzero"`
	// ExpiresIn is its lifetime in seconds.
	ExpiresIn int64 `json:"expires_in,omitzero"`
}

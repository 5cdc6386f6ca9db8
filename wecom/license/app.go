package license

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getAppLicenseInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/get_app_license_info",
	Pages: wecom.Pages{ThirdParty: 95844, Provider: 97194}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// GetAppLicenseInfo reads whether a corp that installed an app needs licenses for it, and its trial of 90 days
// (获取应用的接口许可状态).
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-trial.
// Page: https://developer.work.weixin.qq.com/document/path/95844
func (c *Client) GetAppLicenseInfo(ctx context.Context, req *GetAppLicenseInfoRequest, opts ...wecom.CallOption) (*GetAppLicenseInfoResponse, error) {
	resp := new(GetAppLicenseInfoResponse)
	if err := c.core.Do(ctx, &getAppLicenseInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAppLicenseInfoRequest is the request of [Client.GetAppLicenseInfo].
type GetAppLicenseInfoRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// SuiteID is the suite of the app; required.
	SuiteID string `json:"suite_id,omitzero"`
	// AppID is the app within an old suite of several; not for others.
	AppID int64 `json:"appid,omitzero"`
}

// GetAppLicenseInfoResponse is the answer of [Client.GetAppLicenseInfo].
type GetAppLicenseInfoResponse struct {
	// LicenseStatus reports that licenses are checked: after the trial the corp needs accounts.
	LicenseStatus bool `json:"license_status,omitzero"`
	// TrailInfo is the trial; nil without one.
	TrailInfo *TrailInfo `json:"trail_info,omitzero"`
	// LicenseCheckTime is when calls without a license begin to be refused, in Unix seconds.
	LicenseCheckTime int64 `json:"license_check_time,omitzero"`
}

// TrailInfo is the trial of an app (试用期信息), counted from its first installation.
type TrailInfo struct {
	// StartTime is its begin, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is its end, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
}

var setAutoActiveStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/set_auto_active_status",
	Pages: wecom.Pages{ThirdParty: 95873, Provider: 97199}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// SetAutoActiveStatus turns the automatic activation of accounts on or off for a corp (设置企业的许可自动激活状态) for which the
// provider has bought accounts.
//
// Third-party and provider-developed apps, with the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/95873
func (c *Client) SetAutoActiveStatus(ctx context.Context, req *SetAutoActiveStatusRequest, opts ...wecom.CallOption) (*SetAutoActiveStatusResponse, error) {
	resp := new(SetAutoActiveStatusResponse)
	if err := c.core.Do(ctx, &setAutoActiveStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetAutoActiveStatusRequest is the request of [Client.SetAutoActiveStatus].
type SetAutoActiveStatusRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
	// AutoActiveStatus turns it on with 1 and off with 0; required.
	AutoActiveStatus int64 `json:"auto_active_status"`
}

// SetAutoActiveStatusResponse is the empty answer of [Client.SetAutoActiveStatus].
type SetAutoActiveStatusResponse struct{}

var getAutoActiveStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/get_auto_active_status",
	Pages: wecom.Pages{ThirdParty: 95874, Provider: 97200}, Repeat: wecom.RepeatSafe,
	Credential: wecom.ProviderToken,
}

// GetAutoActiveStatus reads whether accounts are activated automatically for a corp (查询企业的许可自动激活状态) for which the
// provider has bought accounts.
//
// Third-party and provider-developed apps, with the provider_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/95874
func (c *Client) GetAutoActiveStatus(ctx context.Context, req *GetAutoActiveStatusRequest, opts ...wecom.CallOption) (*GetAutoActiveStatusResponse, error) {
	resp := new(GetAutoActiveStatusResponse)
	if err := c.core.Do(ctx, &getAutoActiveStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAutoActiveStatusRequest is the request of [Client.GetAutoActiveStatus].
type GetAutoActiveStatusRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
}

// GetAutoActiveStatusResponse is the answer of [Client.GetAutoActiveStatus].
type GetAutoActiveStatusResponse struct {
	// AutoActiveStatus reports that they are.
	AutoActiveStatus bool `json:"auto_active_status,omitzero"`
}

var supportPolicyQuery = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/license/support_policy_query",
	Pages: wecom.Pages{ThirdParty: 96515, Provider: 97208}, Repeat: wecom.RepeatIfUnsent,
	Credential: wecom.ProviderToken,
	Deprecated: "the discount ended on 31 March 2023",
}

// SupportPolicyQuery asks whether a corp meets the terms of the discount for public services (民生优惠条件查询).
//
// Deprecated: the discount ended on 31 March 2023 and the platform answers no more.
//
// Third-party and provider-developed apps, with the provider_access_token. Rules: license-policy-query.
// Page: https://developer.work.weixin.qq.com/document/path/96515
func (c *Client) SupportPolicyQuery(ctx context.Context, req *SupportPolicyQueryRequest, opts ...wecom.CallOption) (*SupportPolicyQueryResponse, error) {
	resp := new(SupportPolicyQueryResponse)
	if err := c.core.Do(ctx, &supportPolicyQuery, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SupportPolicyQueryRequest is the request of [Client.SupportPolicyQuery].
type SupportPolicyQueryRequest struct {
	// CorpID is the client corp; required.
	CorpID string `json:"corpid,omitzero"`
}

// SupportPolicyQueryResponse is the answer of [Client.SupportPolicyQuery].
type SupportPolicyQueryResponse struct {
	// QueryResult reports that the corp meets the terms.
	QueryResult bool `json:"query_result,omitzero"`
	// UnsatisfiedReason holds the errcodes that say why not: 701090 to 701092, 701096, 701110 and 701111.
	UnsatisfiedReason []int64 `json:"unsatisfied_reason,omitzero"`
}

package agent

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getPermissions = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/get_permissions",
	Pages: wecom.Pages{ThirdParty: 99052, Provider: 99108}, Repeat: wecom.RepeatSafe,
}

// GetPermissions lists the permissions that a corp gave the app (获取应用权限详情).
//
// Third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/99052
func (c *Client) GetPermissions(ctx context.Context, req *GetPermissionsRequest, opts ...wecom.CallOption) (*GetPermissionsResponse, error) {
	resp := new(GetPermissionsResponse)
	if err := c.core.Do(ctx, &getPermissions, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetPermissionsRequest is the empty request of [Client.GetPermissions].
type GetPermissionsRequest struct{}

// GetPermissionsResponse is the answer of [Client.GetPermissions].
type GetPermissionsResponse struct {
	// AppPermissions holds the permissions.
	AppPermissions []Permission `json:"app_permissions,omitzero"`
}

var getAdminList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/get_admin_list",
	Pages: wecom.Pages{ThirdParty: 100073, Provider: 100072}, Repeat: wecom.RepeatSafe,
}

// GetAdminList lists the administrators of the app in the corp (获取应用管理员列表), without external ones. There are none
// where members authorised it (成员授权模式).
//
// Third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/100073
func (c *Client) GetAdminList(ctx context.Context, req *GetAdminListRequest, opts ...wecom.CallOption) (*GetAdminListResponse, error) {
	resp := new(GetAdminListResponse)
	if err := c.core.Do(ctx, &getAdminList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAdminListRequest is the empty request of [Client.GetAdminList].
type GetAdminListRequest struct{}

// GetAdminListResponse is the answer of [Client.GetAdminList].
type GetAdminListResponse struct {
	// Admin holds the administrators.
	Admin []Admin `json:"admin,omitzero"`
}

// Admin is an administrator of an app.
type Admin struct {
	// UserID of the administrator.
	UserID string `json:"userid,omitzero"`
	// AuthType is what he may do.
	AuthType AdminAuthType `json:"auth_type,omitzero"`
}

// AdminAuthType is what an administrator may do.
type AdminAuthType int64

// The rights of an administrator.
const (
	AdminAuthTypeSend   AdminAuthType = 0 // send messages (发消息权限)
	AdminAuthTypeManage AdminAuthType = 1 // manage (管理权限)
)

var setAppMigrateFlag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/set_app_migrate_flag",
	Pages: wecom.Pages{ThirdParty: 96518, Provider: 97104}, Repeat: wecom.RepeatSafe,
}

// SetAppMigrateFlag reports that the app finished a step of the move to encrypted ids (代开发应用安全性升级). The pages keep it
// in a part that they do not display.
//
// Provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/96518
func (c *Client) SetAppMigrateFlag(ctx context.Context, req *SetAppMigrateFlagRequest, opts ...wecom.CallOption) (*SetAppMigrateFlagResponse, error) {
	resp := new(SetAppMigrateFlagResponse)
	if err := c.core.Do(ctx, &setAppMigrateFlag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetAppMigrateFlagRequest is the request of [Client.SetAppMigrateFlag].
type SetAppMigrateFlagRequest struct {
	// AppMigrateType is what moves; required.
	AppMigrateType MigrateType `json:"app_migrate_type,omitzero"`
}

// SetAppMigrateFlagResponse is the empty answer of [Client.SetAppMigrateFlag].
type SetAppMigrateFlagResponse struct{}

// MigrateType is a step of the move to encrypted ids.
type MigrateType int64

// The steps of the move.
const (
	MigrateTypeSensitiveInfo MigrateType = 1 // the permissions for personal data of members (成员敏感信息权限)
)

var getAppMigrateFlag = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/get_app_migrate_flag",
	Pages: wecom.Pages{ThirdParty: 96518, Provider: 97104}, Repeat: wecom.RepeatSafe,
}

// GetAppMigrateFlag tells whether the app finished a step of the move to encrypted ids (读取历史已授权应用成员敏感信息迁移状态). The
// pages keep it in a part that they do not display.
//
// Provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/96518
func (c *Client) GetAppMigrateFlag(ctx context.Context, req *GetAppMigrateFlagRequest, opts ...wecom.CallOption) (*GetAppMigrateFlagResponse, error) {
	resp := new(GetAppMigrateFlagResponse)
	if err := c.core.Do(ctx, &getAppMigrateFlag, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAppMigrateFlagRequest is the request of [Client.GetAppMigrateFlag].
type GetAppMigrateFlagRequest struct {
	// AppMigrateType is what moves; required.
	AppMigrateType MigrateType `json:"app_migrate_type,omitzero"`
}

// GetAppMigrateFlagResponse is the answer of [Client.GetAppMigrateFlag].
type GetAppMigrateFlagResponse struct {
	// AppMigrateFlag says whether the step is done.
	AppMigrateFlag bool `json:"app_migrate_flag,omitzero"`
}

var claimCustomizedApp = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/claim_customized_app",
	Pages: wecom.Pages{Provider: 99617}, Repeat: wecom.RepeatIfUnsent,
}

// ClaimCustomizedApp turns an internal app that a provider once made into a provider-developed one, or proves that it
// is his (自建应用迁移成代开发应用). Call it with the credential of the internal app.
//
// Providers.
// Page: https://developer.work.weixin.qq.com/document/path/99617
func (c *Client) ClaimCustomizedApp(ctx context.Context, req *ClaimCustomizedAppRequest, opts ...wecom.CallOption) (*ClaimCustomizedAppResponse, error) {
	resp := new(ClaimCustomizedAppResponse)
	if err := c.core.Do(ctx, &claimCustomizedApp, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ClaimCustomizedAppRequest is the request of [Client.ClaimCustomizedApp].
type ClaimCustomizedAppRequest struct {
	// SuiteAccessToken of the template for provider-developed apps; required. It is a live token: do not print the
	// request.
	SuiteAccessToken string `json:"suite_access_token,omitzero"`
}

// ClaimCustomizedAppResponse is the empty answer of [Client.ClaimCustomizedApp].
type ClaimCustomizedAppResponse struct{}

var migrateToCustomizedApp = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/agent/migrate_to_customized_app",
	Pages: wecom.Pages{Provider: 96072}, Repeat: wecom.RepeatIfUnsent,
	Deprecated: "page 96072 could not be seen: the types follow other public descriptions; use /cgi-bin/agent/claim_customized_app",
}

// MigrateToCustomizedApp turns an internal app into a provider-developed one. Call it with the credential of the
// internal app.
//
// Providers.
//
// Deprecated: its page is not public any more, and the types follow other descriptions; use
// [Client.ClaimCustomizedApp].
//
// Page: https://developer.work.weixin.qq.com/document/path/96072
func (c *Client) MigrateToCustomizedApp(ctx context.Context, req *MigrateToCustomizedAppRequest, opts ...wecom.CallOption) (*MigrateToCustomizedAppResponse, error) {
	resp := new(MigrateToCustomizedAppResponse)
	if err := c.core.Do(ctx, &migrateToCustomizedApp, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// MigrateToCustomizedAppRequest is the request of [Client.MigrateToCustomizedApp].
type MigrateToCustomizedAppRequest struct {
	// SuiteAccessToken of the template for provider-developed apps; required. It is a live token: do not print the
	// request.
	SuiteAccessToken string `json:"suite_access_token,omitzero"`
}

// MigrateToCustomizedAppResponse is the empty answer of [Client.MigrateToCustomizedApp].
type MigrateToCustomizedAppResponse struct{}

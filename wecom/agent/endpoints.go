package agent

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: get, Request: new(GetRequest), Response: new(GetResponse)},
		{Endpoint: list, Request: new(ListRequest), Response: new(ListResponse)},
		{Endpoint: set, Request: new(SetRequest), Response: new(SetResponse)},
		{Endpoint: setScope, Request: new(SetScopeRequest), Response: new(SetScopeResponse)},
		{Endpoint: menuCreate, Request: new(MenuCreateRequest), Response: new(MenuCreateResponse)},
		{Endpoint: menuGet, Request: new(MenuGetRequest), Response: new(MenuGetResponse)},
		{Endpoint: menuDelete, Request: new(MenuDeleteRequest), Response: new(MenuDeleteResponse)},
		{Endpoint: setWorkbenchTemplate, Request: new(SetWorkbenchTemplateRequest), Response: new(SetWorkbenchTemplateResponse)},
		{Endpoint: getWorkbenchTemplate, Request: new(GetWorkbenchTemplateRequest), Response: new(GetWorkbenchTemplateResponse)},
		{Endpoint: setWorkbenchData, Request: new(SetWorkbenchDataRequest), Response: new(SetWorkbenchDataResponse)},
		{Endpoint: batchSetWorkbenchData, Request: new(BatchSetWorkbenchDataRequest), Response: new(BatchSetWorkbenchDataResponse)},
		{Endpoint: getWorkbenchData, Request: new(GetWorkbenchDataRequest), Response: new(GetWorkbenchDataResponse)},
		{Endpoint: getPermissions, Request: new(GetPermissionsRequest), Response: new(GetPermissionsResponse)},
		{Endpoint: getAdminList, Request: new(GetAdminListRequest), Response: new(GetAdminListResponse)},
		{Endpoint: setAppMigrateFlag, Request: new(SetAppMigrateFlagRequest), Response: new(SetAppMigrateFlagResponse)},
		{Endpoint: getAppMigrateFlag, Request: new(GetAppMigrateFlagRequest), Response: new(GetAppMigrateFlagResponse)},
		{Endpoint: claimCustomizedApp, Request: new(ClaimCustomizedAppRequest), Response: new(ClaimCustomizedAppResponse)},
		{Endpoint: migrateToCustomizedApp, Request: new(MigrateToCustomizedAppRequest), Response: new(MigrateToCustomizedAppResponse)},
	}
}

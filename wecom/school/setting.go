package school

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var setArchSyncMode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/set_arch_sync_mode",
	Pages: wecom.Pages{Internal: 92345, ThirdParty: 92083, Provider: 100157}, Repeat: wecom.RepeatSafe,
}

// SetArchSyncMode stops the synchronisation between the contacts of the school and the tags of classes
// (设置家校通讯录自动同步模式). What was stopped cannot be started again.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92345
func (c *Client) SetArchSyncMode(ctx context.Context, req *SetArchSyncModeRequest, opts ...wecom.CallOption) (*SetArchSyncModeResponse, error) {
	resp := new(SetArchSyncModeResponse)
	if err := c.core.Do(ctx, &setArchSyncMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetArchSyncModeRequest is the request of [Client.SetArchSyncMode].
type SetArchSyncModeRequest struct {
	// ArchSyncMode says what to stop; required.
	ArchSyncMode ArchSyncMode `json:"arch_sync_mode"`
}

// SetArchSyncModeResponse is the empty answer of [Client.SetArchSyncMode].
type SetArchSyncModeResponse struct{}

// ArchSyncMode says which synchronisation to stop (家校通讯录同步模式).
type ArchSyncMode int64

// The values of ArchSyncMode.
const (
	ArchSyncModeNoTagToContacts ArchSyncMode = 1 // from tags to contacts (禁止将标签同步至家校通讯录)
	ArchSyncModeNoContactsToTag ArchSyncMode = 2 // from contacts to tags (禁止将家校通讯录同步至标签)
	ArchSyncModeNone            ArchSyncMode = 3 // both ways (禁止相互同步)
)

var setUpgradeInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/set_upgrade_info",
	Pages: wecom.Pages{Internal: 92949, ThirdParty: 92950, Provider: 100161}, Repeat: wecom.RepeatSafe,
}

// SetUpgradeInfo says whether and when grades move up by themselves (修改自动升年级的配置).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92949
func (c *Client) SetUpgradeInfo(ctx context.Context, req *SetUpgradeInfoRequest, opts ...wecom.CallOption) (*SetUpgradeInfoResponse, error) {
	resp := new(SetUpgradeInfoResponse)
	if err := c.core.Do(ctx, &setUpgradeInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetUpgradeInfoRequest is the request of [Client.SetUpgradeInfo].
type SetUpgradeInfoRequest struct {
	// UpgradeTime is a moment in Unix seconds of which month and day count; the first of January if 0.
	UpgradeTime int64 `json:"upgrade_time,omitzero"`
	// UpgradeSwitch is 1 to move up, 0 not to.
	UpgradeSwitch int64 `json:"upgrade_switch,omitzero"`
}

// SetUpgradeInfoResponse is the answer of [Client.SetUpgradeInfo].
type SetUpgradeInfoResponse struct {
	// NextUpgradeTime is the next day on which grades move up, in Unix seconds.
	NextUpgradeTime int64 `json:"next_upgrade_time,omitzero"`
}

var getChatCreateMode = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/get_chat_create_mode",
	Pages: wecom.Pages{Internal: 92430}, Repeat: wecom.RepeatSafe,
}

// GetChatCreateMode tells how group chats of classes come to be (获取班级群创建方式).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92430
func (c *Client) GetChatCreateMode(ctx context.Context, req *GetChatCreateModeRequest, opts ...wecom.CallOption) (*GetChatCreateModeResponse, error) {
	resp := new(GetChatCreateModeResponse)
	if err := c.core.Do(ctx, &getChatCreateMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetChatCreateModeRequest is the empty request of [Client.GetChatCreateMode].
type GetChatCreateModeRequest struct{}

// GetChatCreateModeResponse is the answer of [Client.GetChatCreateMode].
type GetChatCreateModeResponse struct {
	// CreateMode says how.
	CreateMode ChatCreateMode `json:"create_mode,omitzero"`
}

// ChatCreateMode says how group chats of classes come to be (班级群创建方式).
type ChatCreateMode int64

// The values of ChatCreateMode.
const (
	ChatCreateModeAuto   ChatCreateMode = 0 // by themselves (自动创建)
	ChatCreateModeManual ChatCreateMode = 1 // by hand (手动创建)
)

var setChatCreateMode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/set_chat_create_mode",
	Pages: wecom.Pages{Internal: 92430}, Repeat: wecom.RepeatSafe,
}

// SetChatCreateMode says how group chats of classes come to be (设置班级群创建方式).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/92430
func (c *Client) SetChatCreateMode(ctx context.Context, req *SetChatCreateModeRequest, opts ...wecom.CallOption) (*SetChatCreateModeResponse, error) {
	resp := new(SetChatCreateModeResponse)
	if err := c.core.Do(ctx, &setChatCreateMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetChatCreateModeRequest is the request of [Client.SetChatCreateMode].
type SetChatCreateModeRequest struct {
	// CreateMode says how; required.
	CreateMode ChatCreateMode `json:"create_mode"`
}

// SetChatCreateModeResponse is the empty answer of [Client.SetChatCreateMode].
type SetChatCreateModeResponse struct{}

var getTeacherViewMode = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/get_teacher_view_mode",
	Pages: wecom.Pages{ThirdParty: 92652}, Repeat: wecom.RepeatSafe,
}

// GetTeacherViewMode tells which classes teachers see (获取老师可查看班级的模式).
//
// Internal and third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/92652
func (c *Client) GetTeacherViewMode(ctx context.Context, req *GetTeacherViewModeRequest, opts ...wecom.CallOption) (*GetTeacherViewModeResponse, error) {
	resp := new(GetTeacherViewModeResponse)
	if err := c.core.Do(ctx, &getTeacherViewMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetTeacherViewModeRequest is the empty request of [Client.GetTeacherViewMode].
type GetTeacherViewModeRequest struct{}

// GetTeacherViewModeResponse is the answer of [Client.GetTeacherViewMode].
type GetTeacherViewModeResponse struct {
	// ViewMode says which.
	ViewMode TeacherViewMode `json:"view_mode,omitzero"`
}

// TeacherViewMode says which classes teachers see (老师可查看班级的模式).
type TeacherViewMode int64

// The values of TeacherViewMode.
const (
	TeacherViewModeAll TeacherViewMode = 1 // all classes (全部班级)
	TeacherViewModeOwn TeacherViewMode = 2 // the classes that they are in charge of (仅负责范围内的班级)
)

var setTeacherViewMode = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/school/set_teacher_view_mode",
	Pages: wecom.Pages{ThirdParty: 92652}, Repeat: wecom.RepeatSafe,
}

// SetTeacherViewMode says which classes teachers see (设置老师可查看班级的模式).
//
// Internal and third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/92652
func (c *Client) SetTeacherViewMode(ctx context.Context, req *SetTeacherViewModeRequest, opts ...wecom.CallOption) (*SetTeacherViewModeResponse, error) {
	resp := new(SetTeacherViewModeResponse)
	if err := c.core.Do(ctx, &setTeacherViewMode, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SetTeacherViewModeRequest is the request of [Client.SetTeacherViewMode].
type SetTeacherViewModeRequest struct {
	// ViewMode says which; required.
	ViewMode TeacherViewMode `json:"view_mode"`
}

// SetTeacherViewModeResponse is the empty answer of [Client.SetTeacherViewMode].
type SetTeacherViewModeResponse struct{}

var agentGetAllowScope = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/school/agent/get_allow_scope",
	Pages: wecom.Pages{Internal: 94895, ThirdParty: 94960, Provider: 96725}, Repeat: wecom.RepeatSafe,
}

// AgentGetAllowScope lists the students and departments whose parents can use the app and get its notices
// (获取可使用的家长范围).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/94895
func (c *Client) AgentGetAllowScope(ctx context.Context, req *AgentGetAllowScopeRequest, opts ...wecom.CallOption) (*AgentGetAllowScopeResponse, error) {
	resp := new(AgentGetAllowScopeResponse)
	if err := c.core.Do(ctx, &agentGetAllowScope, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AgentGetAllowScopeRequest is the request of [Client.AgentGetAllowScope].
type AgentGetAllowScopeRequest struct {
	// AgentID is the app; required.
	AgentID int64 `url:"agentid"`
}

// AgentGetAllowScopeResponse is the answer of [Client.AgentGetAllowScope].
type AgentGetAllowScopeResponse struct {
	// AllowScope holds them.
	AllowScope AllowScope `json:"allow_scope,omitzero"`
}

// AllowScope says whose parents can use an app.
type AllowScope struct {
	// Students holds students.
	Students ScopeStudents `json:"students,omitzero"`
	// Departments holds departments.
	Departments ScopeDepartments `json:"departments,omitzero"`
}

// ScopeStudents holds the students of a scope.
type ScopeStudents struct {
	// UserID holds the userids.
	UserID []string `json:"userid,omitzero"`
}

// ScopeDepartments holds the departments of a scope.
type ScopeDepartments struct {
	// PartyID holds the ids.
	PartyID []int64 `json:"partyid,omitzero"`
}

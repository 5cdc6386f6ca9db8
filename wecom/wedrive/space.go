package wedrive

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var spaceCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/space_create",
	Pages: wecom.Pages{Internal: 93655, ThirdParty: 95857, Provider: 96845}, Repeat: wecom.RepeatIfUnsent,
}

// SpaceCreate creates a space (新建空间), which belongs to the app.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-space-admins, wedrive-space-members,
// wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/93655
func (c *Client) SpaceCreate(ctx context.Context, req *SpaceCreateRequest, opts ...wecom.CallOption) (*SpaceCreateResponse, error) {
	resp := new(SpaceCreateResponse)
	if err := c.core.Do(ctx, &spaceCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpaceCreateRequest is the request of [Client.SpaceCreate].
type SpaceCreateRequest struct {
	// SpaceName is the title; required.
	SpaceName string `json:"space_name,omitzero"`
	// AuthInfo holds the members, at most three of them administrators.
	AuthInfo []Member `json:"auth_info,omitzero"`
	// SpaceSubType is the kind of space: 0 is the only one.
	SpaceSubType int64 `json:"space_sub_type,omitzero"`
}

// SpaceCreateResponse is the answer of [Client.SpaceCreate].
type SpaceCreateResponse struct {
	// SpaceID identifies the new space.
	SpaceID string `json:"spaceid,omitzero"`
}

// Member is a member or a department, and what it may do.
type Member struct {
	// Type says whether UserID or DepartmentID is meant; required when adding and removing.
	Type MemberType `json:"type,omitzero"`
	// UserID of a member; required with MemberTypeUser.
	UserID string `json:"userid,omitzero"`
	// DepartmentID of a department; required with MemberTypeDepartment.
	DepartmentID int64 `json:"departmentid,omitzero"`
	// Auth is what it may do; required when adding, unused when removing. A space takes AuthDownload and, for
	// members, AuthAdmin, and AuthPreview in the professional edition when it is created; a file takes
	// AuthDownload.
	Auth Auth `json:"auth,omitzero"`
}

// MemberType says what a [Member] is (成员类型).
type MemberType int64

// The kinds of member.
const (
	MemberTypeUser       MemberType = 1 // a member of the corp (个人)
	MemberTypeDepartment MemberType = 2 // a department (部门); to be withdrawn for files
)

// Auth is what somebody may do with a space or a file (权限). Which of them may be set depends on the endpoint.
type Auth int64

// The permissions.
const (
	AuthDownload       Auth = 1   // view and download (仅下载)
	AuthEdit           Auth = 2   // edit (可编辑)
	AuthPreview        Auth = 4   // view only (仅预览); professional edition
	AuthUploadDownload Auth = 5   // upload and download (可上传下载)
	AuthAdmin          Auth = 7   // administrator of the app's space (应用空间管理员); not for departments
	AuthCustom         Auth = 200 // a permission made by the corp (自定义权限)
	AuthNone           Auth = 255 // none, or only after approval (无权限或需要审批)
)

var spaceRename = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/space_rename",
	Pages: wecom.Pages{Internal: 97856, ThirdParty: 97872, Provider: 97862}, Repeat: wecom.RepeatSafe,
}

// SpaceRename renames a space (重命名空间).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97856
func (c *Client) SpaceRename(ctx context.Context, req *SpaceRenameRequest, opts ...wecom.CallOption) (*SpaceRenameResponse, error) {
	resp := new(SpaceRenameResponse)
	if err := c.core.Do(ctx, &spaceRename, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpaceRenameRequest is the request of [Client.SpaceRename].
type SpaceRenameRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
	// SpaceName is the new title; required.
	SpaceName string `json:"space_name,omitzero"`
}

// SpaceRenameResponse is the empty answer of [Client.SpaceRename].
type SpaceRenameResponse struct{}

var spaceDismiss = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/space_dismiss",
	Pages: wecom.Pages{Internal: 97857, ThirdParty: 97873, Provider: 97863}, Repeat: wecom.RepeatIfUnsent,
}

// SpaceDismiss dissolves a space (解散空间).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97857
func (c *Client) SpaceDismiss(ctx context.Context, req *SpaceDismissRequest, opts ...wecom.CallOption) (*SpaceDismissResponse, error) {
	resp := new(SpaceDismissResponse)
	if err := c.core.Do(ctx, &spaceDismiss, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpaceDismissRequest is the request of [Client.SpaceDismiss].
type SpaceDismissRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
}

// SpaceDismissResponse is the empty answer of [Client.SpaceDismiss].
type SpaceDismissResponse struct{}

var spaceInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/space_info",
	Pages: wecom.Pages{Internal: 97858, ThirdParty: 97874, Provider: 97864}, Repeat: wecom.RepeatSafe,
}

// SpaceInfo reads a space and its members (获取空间信息). [Client.NewSpaceInfo] reads its security settings too.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97858
func (c *Client) SpaceInfo(ctx context.Context, req *SpaceInfoRequest, opts ...wecom.CallOption) (*SpaceInfoResponse, error) {
	resp := new(SpaceInfoResponse)
	if err := c.core.Do(ctx, &spaceInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SpaceInfoRequest is the request of [Client.SpaceInfo].
type SpaceInfoRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
}

// SpaceInfoResponse is the answer of [Client.SpaceInfo].
type SpaceInfoResponse struct {
	// SpaceInfo is the space.
	SpaceInfo SpaceInfo `json:"space_info,omitzero"`
}

// SpaceInfo is a space of the drive (空间).
type SpaceInfo struct {
	// SpaceID identifies the space.
	SpaceID string `json:"spaceid,omitzero"`
	// SpaceName is the title.
	SpaceName string `json:"space_name,omitzero"`
	// AuthList holds who may do what.
	AuthList SpaceAuthList `json:"auth_list,omitzero"`
	// SpaceSubType is the kind of space: 0 is the ordinary one.
	SpaceSubType int64 `json:"space_sub_type,omitzero"`
	// SecureSetting holds the security settings; from [Client.NewSpaceInfo] only.
	SecureSetting SpaceSecureSetting `json:"secure_setting,omitzero"`
}

// SpaceAuthList holds who may do what in a space.
type SpaceAuthList struct {
	// AuthInfo holds the members with AuthDownload, AuthPreview, AuthAdmin and the like.
	AuthInfo []Member `json:"auth_info,omitzero"`
	// QuitUserID holds members without a permission although one of their departments has one: they left or were
	// removed.
	QuitUserID []string `json:"quit_userid,omitzero"`
}

// SpaceSecureSetting holds the security settings of a space (安全设置).
type SpaceSecureSetting struct {
	// EnableWatermark reports that a watermark is shown.
	EnableWatermark bool `json:"enable_watermark,omitzero"`
	// AddMemberOnlyAdmin reports that only administrators add members.
	AddMemberOnlyAdmin bool `json:"add_member_only_admin,omitzero"`
	// EnableShareURL reports that there is a link to join by.
	EnableShareURL bool `json:"enable_share_url,omitzero"`
	// ShareURLNoApprove reports that joining by link needs no approval.
	ShareURLNoApprove bool `json:"share_url_no_approve,omitzero"`
	// ShareURLNoApproveDefaultAuth is the permission of those who join by link.
	ShareURLNoApproveDefaultAuth Auth `json:"share_url_no_approve_default_auth,omitzero"`
	// EnableShareExternal reports that files can be shared outside of the corp.
	EnableShareExternal bool `json:"enable_share_external,omitzero"`
	// EnableShareExternalAdmin reports that administrators can share files outside of the corp.
	EnableShareExternalAdmin bool `json:"enable_share_external_admin,omitzero"`
	// EnableSpaceAddExternalMember reports that people outside of the corp can be added.
	EnableSpaceAddExternalMember bool `json:"enable_space_add_external_member,omitzero"`
	// EnableSpaceAddExternalMemberAdmin reports that administrators can add people outside of the corp.
	EnableSpaceAddExternalMemberAdmin bool `json:"enable_space_add_external_member_admin,omitzero"`
	// EnableConfidentialMode reports that the confidential mode (保密模式) is on.
	EnableConfidentialMode bool `json:"enable_confidential_mode,omitzero"`
	// DefaultFileScope says who sees files unless they say otherwise.
	DefaultFileScope FileScope `json:"default_file_scope,omitzero"`
	// CreateFileOnlyAdmin reports that only administrators create files.
	CreateFileOnlyAdmin bool `json:"create_file_only_admin,omitzero"`
}

// FileScope says who sees the files of a space by default (文件默认可查看范围).
type FileScope int64

// The scopes of a space's files.
const (
	FileScopeMembers FileScope = 1 // the members of the space (仅成员)
	FileScopeCorp    FileScope = 2 // the whole corp (企业内)
)

var newSpaceInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/new_space_info",
	Pages: wecom.Pages{Internal: 97878, ThirdParty: 97950, Provider: 97913}, Repeat: wecom.RepeatSafe,
}

// NewSpaceInfo reads a space with its members and security settings (获取空间信息).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97878
func (c *Client) NewSpaceInfo(ctx context.Context, req *NewSpaceInfoRequest, opts ...wecom.CallOption) (*NewSpaceInfoResponse, error) {
	resp := new(NewSpaceInfoResponse)
	if err := c.core.Do(ctx, &newSpaceInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// NewSpaceInfoRequest is the request of [Client.NewSpaceInfo].
type NewSpaceInfoRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
}

// NewSpaceInfoResponse is the answer of [Client.NewSpaceInfo].
type NewSpaceInfoResponse struct {
	// SpaceInfo is the space.
	SpaceInfo SpaceInfo `json:"space_info,omitzero"`
}

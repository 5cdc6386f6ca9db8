package wedrive

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var fileACLAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_acl_add",
	Pages: wecom.Pages{Internal: 93658, ThirdParty: 95860, Provider: 96848}, Repeat: wecom.RepeatIfUnsent,
}

// FileACLAdd gives members a permission for a file (新增成员).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/93658
func (c *Client) FileACLAdd(ctx context.Context, req *FileACLAddRequest, opts ...wecom.CallOption) (*FileACLAddResponse, error) {
	resp := new(FileACLAddResponse)
	if err := c.core.Do(ctx, &fileACLAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileACLAddRequest is the request of [Client.FileACLAdd].
type FileACLAddRequest struct {
	// FileID is the file; required.
	FileID string `json:"fileid,omitzero"`
	// AuthInfo holds whom to add, with AuthDownload; required.
	AuthInfo []Member `json:"auth_info,omitzero"`
}

// FileACLAddResponse is the empty answer of [Client.FileACLAdd].
type FileACLAddResponse struct{}

var fileACLDel = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_acl_del",
	Pages: wecom.Pages{Internal: 97888, ThirdParty: 97959, Provider: 97922}, Repeat: wecom.RepeatIfUnsent,
}

// FileACLDel takes a file from members (删除成员).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97888
func (c *Client) FileACLDel(ctx context.Context, req *FileACLDelRequest, opts ...wecom.CallOption) (*FileACLDelResponse, error) {
	resp := new(FileACLDelResponse)
	if err := c.core.Do(ctx, &fileACLDel, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileACLDelRequest is the request of [Client.FileACLDel].
type FileACLDelRequest struct {
	// FileID is the file; required.
	FileID string `json:"fileid,omitzero"`
	// AuthInfo holds whom to remove, without Auth; required.
	AuthInfo []Member `json:"auth_info,omitzero"`
}

// FileACLDelResponse is the empty answer of [Client.FileACLDel].
type FileACLDelResponse struct{}

var fileSetting = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_setting",
	Pages: wecom.Pages{Internal: 97889, ThirdParty: 97960, Provider: 97923}, Repeat: wecom.RepeatSafe,
}

// FileSetting says with whom a file is shared (分享设置).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97889
func (c *Client) FileSetting(ctx context.Context, req *FileSettingRequest, opts ...wecom.CallOption) (*FileSettingResponse, error) {
	resp := new(FileSettingResponse)
	if err := c.core.Do(ctx, &fileSetting, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileSettingRequest is the request of [Client.FileSetting].
type FileSettingRequest struct {
	// FileID is the file; required.
	FileID string `json:"fileid,omitzero"`
	// AuthScope is who may open the file; required. The two that need an approval only where there is an administrator.
	AuthScope AuthScope `json:"auth_scope,omitzero"`
	// Auth is what they may do: AuthDownload or, for ordinary files in the professional edition, AuthPreview; stays
	// as it is if unset. Documents of WeCom (微文档) take AuthDownload only.
	Auth Auth `json:"auth,omitzero"`
}

// FileSettingResponse is the empty answer of [Client.FileSetting].
type FileSettingResponse struct{}

// AuthScope says who may open a shared file (权限范围).
type AuthScope int64

// The scopes of a shared file.
const (
	AuthScopeMembers          AuthScope = 1 // those who were named (指定人)
	AuthScopeCorp             AuthScope = 2 // the corp (企业内)
	AuthScopeExternal         AuthScope = 3 // people outside of the corp too (企业外)
	AuthScopeCorpApproval     AuthScope = 4 // the corp, after an administrator's approval (企业内需管理员审批)
	AuthScopeExternalApproval AuthScope = 5 // people outside too, after an administrator's approval (企业外需管理员审批)
)

var fileShare = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_share",
	Pages: wecom.Pages{Internal: 97890, ThirdParty: 97961, Provider: 97924}, Repeat: wecom.RepeatSafe,
}

// FileShare gets the link to a file (获取分享链接).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97890
func (c *Client) FileShare(ctx context.Context, req *FileShareRequest, opts ...wecom.CallOption) (*FileShareResponse, error) {
	resp := new(FileShareResponse)
	if err := c.core.Do(ctx, &fileShare, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileShareRequest is the request of [Client.FileShare].
type FileShareRequest struct {
	// FileID is the file; required.
	FileID string `json:"fileid,omitzero"`
}

// FileShareResponse is the answer of [Client.FileShare].
type FileShareResponse struct {
	// ShareURL is the link.
	ShareURL string `json:"share_url,omitzero"`
}

var getFilePermission = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/get_file_permission",
	Pages: wecom.Pages{Internal: 97891, ThirdParty: 97962, Provider: 97925}, Repeat: wecom.RepeatSafe,
}

// GetFilePermission reads who may do what with a file (获取文件权限信息).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97891
func (c *Client) GetFilePermission(ctx context.Context, req *GetFilePermissionRequest, opts ...wecom.CallOption) (*GetFilePermissionResponse, error) {
	resp := new(GetFilePermissionResponse)
	if err := c.core.Do(ctx, &getFilePermission, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetFilePermissionRequest is the request of [Client.GetFilePermission].
type GetFilePermissionRequest struct {
	// FileID is the file; required.
	FileID string `json:"fileid,omitzero"`
}

// GetFilePermissionResponse is the answer of [Client.GetFilePermission].
type GetFilePermissionResponse struct {
	// ShareRange says with whom the file is shared.
	ShareRange ShareRange `json:"share_range,omitzero"`
	// SecureSetting holds the security settings.
	SecureSetting FileSecureSetting `json:"secure_setting,omitzero"`
	// InheritFatherAuth holds what the file takes from its folder.
	InheritFatherAuth InheritFatherAuth `json:"inherit_father_auth,omitzero"`
	// MemberList holds the members of a folder or document.
	MemberList []Member `json:"member_list,omitzero"`
	// FileMemberList holds, for a document, the members of its folder and others with a permission.
	FileMemberList []Member `json:"file_member_list,omitzero"`
	// CoAuthList holds the departments that the file is shared with.
	CoAuthList []Member `json:"co_auth_list,omitzero"`
	// Watermark holds the settings of the watermark; all but ShowVisitorName for documents only.
	Watermark Watermark `json:"watermark,omitzero"`
}

// ShareRange says with whom a file is shared (文件分享设置).
type ShareRange struct {
	// EnableCorpInternal reports that the corp may open the file.
	EnableCorpInternal bool `json:"enable_corp_internal,omitzero"`
	// CorpInternalAuth is what the corp may do: AuthDownload, AuthPreview or AuthNone.
	CorpInternalAuth Auth `json:"corp_internal_auth,omitzero"`
	// EnableCorpExternal reports that people outside of the corp may open the file.
	EnableCorpExternal bool `json:"enable_corp_external,omitzero"`
	// CorpExternalAuth is what people outside may do: AuthDownload, AuthPreview or AuthNone.
	CorpExternalAuth Auth `json:"corp_external_auth,omitzero"`
	// CorpInternalApproveOnlyByAdmin reports that an administrator approves access by the corp.
	CorpInternalApproveOnlyByAdmin bool `json:"corp_internal_approve_only_by_admin,omitzero"`
	// CorpExternalApproveOnlyByAdmin reports that an administrator approves access from outside.
	CorpExternalApproveOnlyByAdmin bool `json:"corp_external_approve_only_by_admin,omitzero"`
}

// FileSecureSetting holds the security settings of a file (文件安全配置).
type FileSecureSetting struct {
	// EnableReadonlyCopy reports that those who may only read can make copies.
	EnableReadonlyCopy bool `json:"enable_readonly_copy,omitzero"`
	// ModifyOnlyByAdmin reports that only administrators change the file.
	ModifyOnlyByAdmin bool `json:"modify_only_by_admin,omitzero"`
	// EnableReadonlyComment reports that those who may only read can comment.
	EnableReadonlyComment bool `json:"enable_readonly_comment,omitzero"`
	// BanShareExternal reports that sharing outside of the corp is forbidden.
	BanShareExternal bool `json:"ban_share_external,omitzero"`
}

// InheritFatherAuth holds the permissions that come from a file's folder (从文件父路径继承的权限).
type InheritFatherAuth struct {
	// AuthList holds the permissions.
	AuthList []Member `json:"auth_list,omitzero"`
	// Inherit reports that the file inherits them.
	Inherit bool `json:"inherit,omitzero"`
}

// Watermark holds the settings of a file's watermark (水印相关设置).
type Watermark struct {
	// Text is the text.
	Text string `json:"text,omitzero"`
	// MarginType is how dense the watermark is.
	MarginType MarginType `json:"margin_type,omitzero"`
	// ShowVisitorName reports that the visitor's name is shown; professional edition only.
	ShowVisitorName bool `json:"show_visitor_name,omitzero"`
	// ForceByAdmin reports that the corp's administrator requires the watermark.
	ForceByAdmin bool `json:"force_by_admin,omitzero"`
	// ShowText reports that the text is shown.
	ShowText bool `json:"show_text,omitzero"`
	// ForceBySpaceAdmin reports that the space's administrator requires the watermark.
	ForceBySpaceAdmin bool `json:"force_by_space_admin,omitzero"`
}

// MarginType is how dense a watermark is (水印类型).
type MarginType int64

// The densities of a watermark.
const (
	MarginTypeLow  MarginType = 1 // sparse (低密度水印)
	MarginTypeHigh MarginType = 2 // dense (高密度水印)
)

var fileSecureSetting = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_secure_setting",
	Pages: wecom.Pages{Internal: 97892, ThirdParty: 97965, Provider: 97926}, Repeat: wecom.RepeatSafe,
}

// FileSecureSetting changes the watermark of an online document (修改文件安全设置); other files have none to change. What
// is nil or zero stays.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97892
func (c *Client) FileSecureSetting(ctx context.Context, req *FileSecureSettingRequest, opts ...wecom.CallOption) (*FileSecureSettingResponse, error) {
	resp := new(FileSecureSettingResponse)
	if err := c.core.Do(ctx, &fileSecureSetting, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileSecureSettingRequest is the request of [Client.FileSecureSetting].
type FileSecureSettingRequest struct {
	// FileID is the file; required.
	FileID string `json:"fileid,omitzero"`
	// Watermark holds the settings to change.
	Watermark WatermarkUpdate `json:"watermark,omitzero"`
}

// FileSecureSettingResponse is the empty answer of [Client.FileSecureSetting].
type FileSecureSettingResponse struct{}

// WatermarkUpdate holds the settings of a watermark to change.
type WatermarkUpdate struct {
	// Text is the text; stays as it is if nil.
	Text *string `json:"text,omitzero"`
	// MarginType is how dense the watermark is; stays as it is if zero.
	MarginType MarginType `json:"margin_type,omitzero"`
	// ShowVisitorName shows the visitor's name; stays as it is if nil.
	ShowVisitorName *bool `json:"show_visitor_name,omitzero"`
	// ShowText shows the text; stays as it is if nil.
	ShowText *bool `json:"show_text,omitzero"`
}

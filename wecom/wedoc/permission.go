package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var docGetAuth = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/doc_get_auth",
	Pages: wecom.Pages{Internal: 97461, ThirdParty: 97465, Provider: 97471}, Repeat: wecom.RepeatSafe,
}

// DocGetAuth returns who may do what with a document of the app (获取文档权限信息).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97461
func (c *Client) DocGetAuth(ctx context.Context, req *DocGetAuthRequest, opts ...wecom.CallOption) (*DocGetAuthResponse, error) {
	resp := new(DocGetAuthResponse)
	if err := c.core.Do(ctx, &docGetAuth, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocGetAuthRequest is the request of [Client.DocGetAuth].
type DocGetAuthRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
}

// DocGetAuthResponse is the answer of [Client.DocGetAuth].
type DocGetAuthResponse struct {
	// AccessRule says who may view the document.
	AccessRule AccessRule `json:"access_rule,omitzero"`
	// SecureSetting says what readers may take from it.
	SecureSetting SecureSetting `json:"secure_setting,omitzero"`
	// DocMemberList holds the members that are told of the document, with their rights.
	DocMemberList []Member `json:"doc_member_list,omitzero"`
	// CoAuthList holds the departments that may open the document directly.
	CoAuthList []DepartmentAuth `json:"co_auth_list,omitzero"`
}

// Auth is what somebody may do with a document.
type Auth int64

// The values of Auth.
const (
	// AuthRead allows reading.
	AuthRead Auth = 1
	// AuthWrite allows writing; smart sheets only.
	AuthWrite Auth = 2
	// AuthAdmin makes an administrator; at most three a document.
	AuthAdmin Auth = 7
)

// AccessRule says who may view a document (查看规则).
type AccessRule struct {
	// EnableCorpInternal says whether members of the corp may view the document.
	EnableCorpInternal bool `json:"enable_corp_internal,omitzero"`
	// CorpInternalAuth is what a member of the corp may do who opens it: read, or write in smart sheets.
	CorpInternalAuth Auth `json:"corp_internal_auth,omitzero"`
	// EnableCorpExternal says whether people outside the corp may view the document.
	EnableCorpExternal bool `json:"enable_corp_external,omitzero"`
	// CorpExternalAuth is what somebody outside the corp may do who opens it: read, or write in smart sheets.
	CorpExternalAuth Auth `json:"corp_external_auth,omitzero"`
	// CorpInternalApproveOnlyByAdmin says whether only an administrator may let members in. It has to be true while
	// EnableCorpInternal is false.
	CorpInternalApproveOnlyByAdmin bool `json:"corp_internal_approve_only_by_admin,omitzero"`
	// CorpExternalApproveOnlyByAdmin says whether only an administrator may let outsiders in. It has to be true while
	// EnableCorpExternal and BanShareExternal are both false.
	CorpExternalApproveOnlyByAdmin bool `json:"corp_external_approve_only_by_admin,omitzero"`
	// BanShareExternal says whether sharing outside the corp is forbidden.
	BanShareExternal bool `json:"ban_share_external,omitzero"`
}

// SecureSetting says what readers may take from a document.
type SecureSetting struct {
	// EnableReadonlyCopy says whether those who may only read may export, copy and print.
	EnableReadonlyCopy bool `json:"enable_readonly_copy,omitzero"`
	// EnableReadonlyComment says whether those who may only read may comment.
	EnableReadonlyComment bool `json:"enable_readonly_comment,omitzero"`
	// Watermark is the watermark.
	Watermark Watermark `json:"watermark,omitzero"`
}

// Watermark is the watermark of a document (水印).
type Watermark struct {
	// MarginType is the density: 1 sparse, 2 dense.
	MarginType int64 `json:"margin_type,omitzero"`
	// ShowVisitorName says whether it shows the name of the visitor.
	ShowVisitorName bool `json:"show_visitor_name,omitzero"`
	// ShowText says whether it shows Text.
	ShowText bool `json:"show_text,omitzero"`
	// Text is the text of the watermark.
	Text string `json:"text,omitzero"`
}

// Member is a person that is told of a document (文档通知范围), with the rights to it.
type Member struct {
	// Type is the kind of entry; 1 for a user, the only one.
	Type int64 `json:"type,omitzero"`
	// UserID of a member of the corp; this or TmpExternalUserID.
	UserID string `json:"userid,omitzero"`
	// TmpExternalUserID is a temporary id of somebody outside the corp, which differs from document to document.
	TmpExternalUserID string `json:"tmp_external_userid,omitzero"`
	// Auth is what the person may do; required except for removal.
	Auth Auth `json:"auth,omitzero"`
}

// DepartmentAuth is a department that may open a document directly, with its rights.
type DepartmentAuth struct {
	// Type is the kind of entry; 2 for a department, the only one.
	Type int64 `json:"type,omitzero"`
	// DepartmentID is the department.
	DepartmentID int64 `json:"departmentid,omitzero"`
	// Auth is what its members may do: read, or write in smart sheets.
	Auth Auth `json:"auth,omitzero"`
}

var modDocJoinRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/mod_doc_join_rule",
	Pages: wecom.Pages{Internal: 97778, ThirdParty: 97804, Provider: 97792}, Repeat: wecom.RepeatSafe,
}

// ModDocJoinRule changes who may view a document of the app (修改文档查看规则); what is unset stays.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97778
func (c *Client) ModDocJoinRule(ctx context.Context, req *ModDocJoinRuleRequest, opts ...wecom.CallOption) (*ModDocJoinRuleResponse, error) {
	resp := new(ModDocJoinRuleResponse)
	if err := c.core.Do(ctx, &modDocJoinRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ModDocJoinRuleRequest is the request of [Client.ModDocJoinRule].
type ModDocJoinRuleRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// EnableCorpInternal says whether members of the corp may view the document; kept if unset.
	EnableCorpInternal *bool `json:"enable_corp_internal,omitzero"`
	// CorpInternalAuth is what a member of the corp may do who opens it: read, or write in smart sheets; kept if
	// unset.
	CorpInternalAuth Auth `json:"corp_internal_auth,omitzero"`
	// EnableCorpExternal says whether people outside the corp may view the document; kept if unset.
	EnableCorpExternal *bool `json:"enable_corp_external,omitzero"`
	// CorpExternalAuth is what somebody outside the corp may do who opens it: read, or write in smart sheets; kept if
	// unset.
	CorpExternalAuth Auth `json:"corp_external_auth,omitzero"`
	// CorpInternalApproveOnlyByAdmin says whether only an administrator may let members in. It has to be true while
	// EnableCorpInternal is false; kept if unset.
	CorpInternalApproveOnlyByAdmin *bool `json:"corp_internal_approve_only_by_admin,omitzero"`
	// CorpExternalApproveOnlyByAdmin says whether only an administrator may let outsiders in. It has to be true while
	// EnableCorpExternal and BanShareExternal are both false; kept if unset.
	CorpExternalApproveOnlyByAdmin *bool `json:"corp_external_approve_only_by_admin,omitzero"`
	// BanShareExternal says whether sharing outside the corp is forbidden; kept if unset.
	BanShareExternal *bool `json:"ban_share_external,omitzero"`
	// UpdateCoAuthList says that CoAuthList replaces the departments that may open the document.
	UpdateCoAuthList bool `json:"update_co_auth_list,omitzero"`
	// CoAuthList holds the departments for UpdateCoAuthList; an empty, non-nil list clears them.
	CoAuthList []DepartmentAuth `json:"co_auth_list,omitzero"`
}

// ModDocJoinRuleResponse is the empty answer of [Client.ModDocJoinRule].
type ModDocJoinRuleResponse struct{}

var modDocMember = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/mod_doc_member",
	Pages: wecom.Pages{Internal: 97781, ThirdParty: 97805, Provider: 97795}, Repeat: wecom.RepeatSafe,
}

// ModDocMember adds, changes and removes the members that are told of a document of the app (修改文档通知范围及权限).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-member-batch, wedoc-admins.
// Page: https://developer.work.weixin.qq.com/document/path/97781
func (c *Client) ModDocMember(ctx context.Context, req *ModDocMemberRequest, opts ...wecom.CallOption) (*ModDocMemberResponse, error) {
	resp := new(ModDocMemberResponse)
	if err := c.core.Do(ctx, &modDocMember, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ModDocMemberRequest is the request of [Client.ModDocMember].
type ModDocMemberRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// UpdateFileMemberList holds the members to add or change, at most 100.
	UpdateFileMemberList []Member `json:"update_file_member_list,omitzero"`
	// DelFileMemberList holds the members to remove, at most 100.
	DelFileMemberList []Member `json:"del_file_member_list,omitzero"`
}

// ModDocMemberResponse is the empty answer of [Client.ModDocMember].
type ModDocMemberResponse struct{}

var modDocSaftySetting = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/mod_doc_safty_setting", //nolint:misspell // the platform spells it so
	Pages: wecom.Pages{Internal: 97782, ThirdParty: 97807, Provider: 97797}, Repeat: wecom.RepeatSafe,
}

// ModDocSaftySetting changes what readers may take from a document of the app (修改文档安全设置); what is unset stays.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97782
func (c *Client) ModDocSaftySetting(ctx context.Context, req *ModDocSaftySettingRequest, opts ...wecom.CallOption) (*ModDocSaftySettingResponse, error) {
	resp := new(ModDocSaftySettingResponse)
	if err := c.core.Do(ctx, &modDocSaftySetting, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ModDocSaftySettingRequest is the request of [Client.ModDocSaftySetting].
type ModDocSaftySettingRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// EnableReadonlyCopy says whether those who may only read may copy and download; kept if unset.
	EnableReadonlyCopy *bool `json:"enable_readonly_copy,omitzero"`
	// Watermark changes the watermark; kept if unset.
	Watermark *WatermarkUpdate `json:"watermark,omitzero"`
}

// ModDocSaftySettingResponse is the empty answer of [Client.ModDocSaftySetting].
type ModDocSaftySettingResponse struct{}

// WatermarkUpdate changes the watermark of a document; what is unset stays.
type WatermarkUpdate struct {
	// MarginType is the density: 1 sparse, 2 dense.
	MarginType int64 `json:"margin_type,omitzero"`
	// ShowVisitorName says whether it shows the name of the visitor.
	ShowVisitorName *bool `json:"show_visitor_name,omitzero"`
	// ShowText says whether it shows Text.
	ShowText *bool `json:"show_text,omitzero"`
	// Text is the text of the watermark.
	Text *string `json:"text,omitzero"`
}

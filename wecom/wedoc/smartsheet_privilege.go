package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var smartsheetContentPrivGetSheetPriv = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv",
	Pages: wecom.Pages{Internal: 99935, ThirdParty: 100192, Provider: 100193}, Repeat: wecom.RepeatSafe,
}

// SmartsheetContentPrivGetSheetPriv returns who may do what with the content of a smart sheet (查询智能表格子表权限).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99935
func (c *Client) SmartsheetContentPrivGetSheetPriv(ctx context.Context, req *SmartsheetContentPrivGetSheetPrivRequest, opts ...wecom.CallOption) (*SmartsheetContentPrivGetSheetPrivResponse, error) {
	resp := new(SmartsheetContentPrivGetSheetPrivResponse)
	if err := c.core.Do(ctx, &smartsheetContentPrivGetSheetPriv, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetContentPrivGetSheetPrivRequest is the request of [Client.SmartsheetContentPrivGetSheetPriv].
type SmartsheetContentPrivGetSheetPrivRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// Type chooses the rule for everybody or the additional ones; required.
	Type RuleType `json:"type,omitzero"`
	// RuleIDList holds the additional rules to return.
	RuleIDList []int64 `json:"rule_id_list,omitzero"`
}

// SmartsheetContentPrivGetSheetPrivResponse is the answer of [Client.SmartsheetContentPrivGetSheetPriv].
type SmartsheetContentPrivGetSheetPrivResponse struct {
	// RuleList holds the rules.
	RuleList []PrivilegeRule `json:"rule_list,omitzero"`
}

// RuleType is whom a rule on the content of a smart sheet is for.
type RuleType int64

// The values of RuleType.
const (
	// RuleTypeEverybody is the one rule for all members of the document (全员权限).
	RuleTypeEverybody RuleType = 1
	// RuleTypeAdditional is a rule for chosen members (额外权限).
	RuleTypeAdditional RuleType = 2
)

// PrivilegeRule says what somebody may do with the content of a smart sheet.
type PrivilegeRule struct {
	// RuleID of the rule.
	RuleID int64 `json:"rule_id,omitzero"`
	// Type is whom it is for.
	Type RuleType `json:"type,omitzero"`
	// Name of an additional rule.
	Name string `json:"name,omitzero"`
	// PrivList holds the rights by sheet.
	PrivList []SheetPrivilege `json:"priv_list,omitzero"`
}

var smartsheetContentPrivUpdateSheetPriv = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv",
	Pages: wecom.Pages{Internal: 99935, ThirdParty: 100192, Provider: 100193}, Repeat: wecom.RepeatSafe,
}

// SmartsheetContentPrivUpdateSheetPriv changes a rule on the content of a smart sheet (更新智能表格子表权限).
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-priv-row-rules, smartsheet-priv-rule-name,
// wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99935
func (c *Client) SmartsheetContentPrivUpdateSheetPriv(ctx context.Context, req *SmartsheetContentPrivUpdateSheetPrivRequest, opts ...wecom.CallOption) (*SmartsheetContentPrivUpdateSheetPrivResponse, error) {
	resp := new(SmartsheetContentPrivUpdateSheetPrivResponse)
	if err := c.core.Do(ctx, &smartsheetContentPrivUpdateSheetPriv, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetContentPrivUpdateSheetPrivRequest is the request of [Client.SmartsheetContentPrivUpdateSheetPriv].
type SmartsheetContentPrivUpdateSheetPrivRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// Type is whom the rule is for; required.
	Type RuleType `json:"type,omitzero"`
	// RuleID of the rule; required for an additional one.
	RuleID int64 `json:"rule_id,omitzero"`
	// Name is the new name of an additional rule.
	Name string `json:"name,omitzero"`
	// PrivList holds the rights by sheet.
	PrivList []SheetPrivilege `json:"priv_list,omitzero"`
}

// SmartsheetContentPrivUpdateSheetPrivResponse is the empty answer of [Client.SmartsheetContentPrivUpdateSheetPriv].
type SmartsheetContentPrivUpdateSheetPrivResponse struct{}

var smartsheetContentPrivCreateRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/content_priv/create_rule",
	Pages: wecom.Pages{Internal: 99935, ThirdParty: 100192, Provider: 100193}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetContentPrivCreateRule creates an additional rule for chosen members (新增智能表格指定成员额外权限), at most 20 a
// document.
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-priv-rules, smartsheet-priv-rule-name,
// wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99935
func (c *Client) SmartsheetContentPrivCreateRule(ctx context.Context, req *SmartsheetContentPrivCreateRuleRequest, opts ...wecom.CallOption) (*SmartsheetContentPrivCreateRuleResponse, error) {
	resp := new(SmartsheetContentPrivCreateRuleResponse)
	if err := c.core.Do(ctx, &smartsheetContentPrivCreateRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetContentPrivCreateRuleRequest is the request of [Client.SmartsheetContentPrivCreateRule].
type SmartsheetContentPrivCreateRuleRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// Name of the rule, unlike those of the other rules; required.
	Name string `json:"name,omitzero"`
}

// SmartsheetContentPrivCreateRuleResponse is the answer of [Client.SmartsheetContentPrivCreateRule].
type SmartsheetContentPrivCreateRuleResponse struct {
	// RuleID of the new rule.
	RuleID int64 `json:"rule_id,omitzero"`
}

var smartsheetContentPrivModRuleMember = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member",
	Pages: wecom.Pages{Internal: 99935, ThirdParty: 100192, Provider: 100193}, Repeat: wecom.RepeatSafe,
}

// SmartsheetContentPrivModRuleMember adds members to an additional rule and removes them (更新智能表格指定成员额外权限). A rule has
// at most 50.
//
// Internal, third-party and provider-developed apps. Rules: smartsheet-priv-rule-members,
// smartsheet-priv-rule-members-total, wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99935
func (c *Client) SmartsheetContentPrivModRuleMember(ctx context.Context, req *SmartsheetContentPrivModRuleMemberRequest, opts ...wecom.CallOption) (*SmartsheetContentPrivModRuleMemberResponse, error) {
	resp := new(SmartsheetContentPrivModRuleMemberResponse)
	if err := c.core.Do(ctx, &smartsheetContentPrivModRuleMember, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetContentPrivModRuleMemberRequest is the request of [Client.SmartsheetContentPrivModRuleMember].
type SmartsheetContentPrivModRuleMemberRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// RuleID of the rule; required.
	RuleID int64 `json:"rule_id,omitzero"`
	// AddMemberRange holds the members to add.
	AddMemberRange *RuleMembers `json:"add_member_range,omitzero"`
	// DelMemberRange holds the members to remove.
	DelMemberRange *RuleMembers `json:"del_member_range,omitzero"`
}

// SmartsheetContentPrivModRuleMemberResponse is the empty answer of [Client.SmartsheetContentPrivModRuleMember].
type SmartsheetContentPrivModRuleMemberResponse struct{}

// RuleMembers holds members of a rule.
type RuleMembers struct {
	// UserIDList holds the userids.
	UserIDList []string `json:"userid_list,omitzero"`
}

var smartsheetContentPrivDeleteRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartsheet/content_priv/delete_rule",
	Pages: wecom.Pages{Internal: 99935, ThirdParty: 100192, Provider: 100193}, Repeat: wecom.RepeatIfUnsent,
}

// SmartsheetContentPrivDeleteRule deletes additional rules (删除智能表格指定成员额外权限).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-same-doc-concurrency.
// Page: https://developer.work.weixin.qq.com/document/path/99935
func (c *Client) SmartsheetContentPrivDeleteRule(ctx context.Context, req *SmartsheetContentPrivDeleteRuleRequest, opts ...wecom.CallOption) (*SmartsheetContentPrivDeleteRuleResponse, error) {
	resp := new(SmartsheetContentPrivDeleteRuleResponse)
	if err := c.core.Do(ctx, &smartsheetContentPrivDeleteRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartsheetContentPrivDeleteRuleRequest is the request of [Client.SmartsheetContentPrivDeleteRule].
type SmartsheetContentPrivDeleteRuleRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// RuleIDList holds the rules to delete; required.
	RuleIDList []int64 `json:"rule_id_list,omitzero"`
}

// SmartsheetContentPrivDeleteRuleResponse is the empty answer of [Client.SmartsheetContentPrivDeleteRule].
type SmartsheetContentPrivDeleteRuleResponse struct{}

package devicedata

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var getAccesscontrolRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/devicedata/get_accesscontrol_rule",
	Pages: wecom.Pages{ThirdParty: 96030}, Repeat: wecom.RepeatSafe,
}

// GetAccesscontrolRule reads when a door opens for whom (读取门禁通行规则), of the people in the app's range.
//
// Third-party apps with the right to read door rules.
// Page: https://developer.work.weixin.qq.com/document/path/96030
func (c *Client) GetAccesscontrolRule(ctx context.Context, req *GetAccesscontrolRuleRequest, opts ...wecom.CallOption) (*GetAccesscontrolRuleResponse, error) {
	resp := new(GetAccesscontrolRuleResponse)
	if err := c.core.Do(ctx, &getAccesscontrolRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetAccesscontrolRuleRequest is the request of [Client.GetAccesscontrolRule].
type GetAccesscontrolRuleRequest struct {
	// DeviceSN is the serial number of the device; required.
	DeviceSN string `json:"device_sn,omitzero"`
}

// GetAccesscontrolRuleResponse is the answer of [Client.GetAccesscontrolRule].
type GetAccesscontrolRuleResponse struct {
	// PassRule holds the rules for passing.
	PassRule AccessRules `json:"pass_rule,omitzero"`
	// RemotePassRule holds the rules for opening from afar.
	RemotePassRule AccessRules `json:"remote_pass_rule,omitzero"`
}

// AccessRules holds rules of a door.
type AccessRules struct {
	// Items holds the rules.
	Items []AccessRule `json:"items,omitzero"`
}

// AccessRule is a rule of a door (门禁规则).
type AccessRule struct {
	// RuleID of the rule.
	RuleID string `json:"rule_id,omitzero"`
	// Name of the rule.
	Name string `json:"name,omitzero"`
	// RuleList holds the times; see [NewAccessRule.RuleList].
	RuleList []string `json:"rule_list,omitzero"`
	// EffectTime is when the rule starts, in Unix seconds.
	EffectTime int64 `json:"effect_time,omitzero"`
	// EffectOpenUserIDList holds the people.
	EffectOpenUserIDList []AccessUser `json:"effect_open_userid_list,omitzero"`
}

// AccessUser is a person for whom a door opens.
type AccessUser struct {
	// OpenUserID of the person, in the vendor's form; required.
	OpenUserID string `json:"open_userid,omitzero"`
	// UserType says what the person is; UserTypeMember if unset.
	UserType UserType `json:"user_type,omitzero"`
}

var addAccesscontrolRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/devicedata/add_accesscontrol_rule",
	Pages: wecom.Pages{ThirdParty: 96031}, Repeat: wecom.RepeatIfUnsent,
}

// AddAccesscontrolRule adds a rule for doors (写入门禁通行规则). Its people must be in the range of both the app and the
// devices, the devices among those granted to the app.
//
// Third-party apps with the right to make door rules.
// Page: https://developer.work.weixin.qq.com/document/path/96031
func (c *Client) AddAccesscontrolRule(ctx context.Context, req *AddAccesscontrolRuleRequest, opts ...wecom.CallOption) (*AddAccesscontrolRuleResponse, error) {
	resp := new(AddAccesscontrolRuleResponse)
	if err := c.core.Do(ctx, &addAccesscontrolRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddAccesscontrolRuleRequest is the request of [Client.AddAccesscontrolRule]. One of the two rules is required.
type AddAccesscontrolRuleRequest struct {
	// DeviceSNList holds the serial numbers of the devices; required.
	DeviceSNList []string `json:"device_sn_list,omitzero"`
	// RuleName is the rule's name; required.
	RuleName string `json:"rule_name,omitzero"`
	// PassRule is the rule for passing.
	PassRule *NewAccessRule `json:"pass_rule,omitzero"`
	// RemotePassRule is the rule for opening from afar.
	RemotePassRule *NewAccessRule `json:"remote_pass_rule,omitzero"`
}

// NewAccessRule says when a door opens for whom.
type NewAccessRule struct {
	// RuleList holds the times, in five parts; required. The first part is times of day, the fourth is days of the week
	// with 0 for Sunday, the others are *: "9:00-10:00,15:30-17:45 * * 1-5 *". The operator / is not supported.
	RuleList []string `json:"rule_list,omitzero"`
	// EffectOpenUserIDList holds the people; required.
	EffectOpenUserIDList []AccessUser `json:"effect_open_userid_list,omitzero"`
}

// AddAccesscontrolRuleResponse is the answer of [Client.AddAccesscontrolRule].
type AddAccesscontrolRuleResponse struct {
	// RuleID of the new rule.
	RuleID string `json:"rule_id,omitzero"`
	// InvalidList holds people who are not valid; it comes with an error only.
	InvalidList []string `json:"invalid_list,omitzero"`
}

var modAccesscontrolRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/devicedata/mod_accesscontrol_rule",
	Pages: wecom.Pages{ThirdParty: 96221}, Repeat: wecom.RepeatSafe,
}

// ModAccesscontrolRule changes a rule that the app made (修改门禁通行规则). Rules with people or devices that the app may not
// touch cannot be changed.
//
// Third-party apps with the right to make door rules.
// Page: https://developer.work.weixin.qq.com/document/path/96221
func (c *Client) ModAccesscontrolRule(ctx context.Context, req *ModAccesscontrolRuleRequest, opts ...wecom.CallOption) (*ModAccesscontrolRuleResponse, error) {
	resp := new(ModAccesscontrolRuleResponse)
	if err := c.core.Do(ctx, &modAccesscontrolRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ModAccesscontrolRuleRequest is the request of [Client.ModAccesscontrolRule].
type ModAccesscontrolRuleRequest struct {
	// RuleID of the rule; required.
	RuleID string `json:"rule_id,omitzero"`
	// DeviceSNList holds the serial numbers of the devices; required.
	DeviceSNList []string `json:"device_sn_list,omitzero"`
	// RuleName is the rule's name; required.
	RuleName string `json:"rule_name,omitzero"`
	// PassRule is the rule for passing.
	PassRule *NewAccessRule `json:"pass_rule,omitzero"`
	// RemotePassRule is the rule for opening from afar.
	RemotePassRule *NewAccessRule `json:"remote_pass_rule,omitzero"`
}

// ModAccesscontrolRuleResponse is the answer of [Client.ModAccesscontrolRule].
type ModAccesscontrolRuleResponse struct {
	// InvalidList holds people who are not valid; it comes with an error only.
	InvalidList []string `json:"invalid_list,omitzero"`
}

var delAccesscontrolRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/devicedata/del_accesscontrol_rule",
	Pages: wecom.Pages{ThirdParty: 96227}, Repeat: wecom.RepeatIfUnsent,
}

// DelAccesscontrolRule deletes a rule that the app made (删除门禁通行规则).
//
// Third-party apps with the right to make door rules.
// Page: https://developer.work.weixin.qq.com/document/path/96227
func (c *Client) DelAccesscontrolRule(ctx context.Context, req *DelAccesscontrolRuleRequest, opts ...wecom.CallOption) (*DelAccesscontrolRuleResponse, error) {
	resp := new(DelAccesscontrolRuleResponse)
	if err := c.core.Do(ctx, &delAccesscontrolRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DelAccesscontrolRuleRequest is the request of [Client.DelAccesscontrolRule].
type DelAccesscontrolRuleRequest struct {
	// RuleID of the rule; required.
	RuleID string `json:"rule_id,omitzero"`
}

// DelAccesscontrolRuleResponse is the empty answer of [Client.DelAccesscontrolRule].
type DelAccesscontrolRuleResponse struct{}

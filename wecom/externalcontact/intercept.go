package externalcontact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var addInterceptRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_intercept_rule",
	Pages: wecom.Pages{Internal: 95097, ThirdParty: 95130, Provider: 96346}, Repeat: wecom.RepeatIfUnsent,
}

// AddInterceptRule creates a rule on sensitive words (新建敏感词规则).
//
// Internal, third-party and provider-developed apps. Rules: intercept-rules-total, intercept-rule-words,
// intercept-rule-word-length, intercept-rule-name-length, intercept-rule-nodes-per-call,
// intercept-rule-departments-per-call, intercept-rule-range-not-empty, intercept-rule-names-differ,
// intercept-rule-word-length-read.
// Page: https://developer.work.weixin.qq.com/document/path/95097
func (c *Client) AddInterceptRule(ctx context.Context, req *AddInterceptRuleRequest, opts ...wecom.CallOption) (*AddInterceptRuleResponse, error) {
	resp := new(AddInterceptRuleResponse)
	if err := c.core.Do(ctx, &addInterceptRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddInterceptRuleRequest is the request of [Client.AddInterceptRule].
type AddInterceptRuleRequest struct {
	// RuleName names the rule, 1 to 20 characters; required.
	RuleName string `json:"rule_name,omitzero"`
	// WordList holds the words, at most 300 of 1 to 32 characters; required.
	WordList []string `json:"word_list,omitzero"`
	// SemanticsList holds 1 mobile numbers, 2 email addresses, 3 red packets.
	SemanticsList []int64 `json:"semantics_list,omitzero"`
	// InterceptType is 1 warn and block, 2 warn only; required.
	InterceptType int64 `json:"intercept_type,omitzero"`
	// ApplicableRange says whom the rule binds; required.
	ApplicableRange *InterceptRange `json:"applicable_range,omitzero"`
}

// AddInterceptRuleResponse is the answer of [Client.AddInterceptRule].
type AddInterceptRuleResponse struct {
	// RuleID identifies the rule.
	RuleID string `json:"rule_id,omitzero"`
}

var getInterceptRuleList = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/get_intercept_rule_list",
	Pages: wecom.Pages{Internal: 95097, ThirdParty: 95130, Provider: 96346}, Repeat: wecom.RepeatSafe,
}

// GetInterceptRuleList lists the rules on sensitive words (获取敏感词规则列表).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/95097
func (c *Client) GetInterceptRuleList(ctx context.Context, req *GetInterceptRuleListRequest, opts ...wecom.CallOption) (*GetInterceptRuleListResponse, error) {
	resp := new(GetInterceptRuleListResponse)
	if err := c.core.Do(ctx, &getInterceptRuleList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetInterceptRuleListRequest is the request of [Client.GetInterceptRuleList]; it has no fields.
type GetInterceptRuleListRequest struct{}

// GetInterceptRuleListResponse is the answer of [Client.GetInterceptRuleList].
type GetInterceptRuleListResponse struct {
	// RuleList holds the rules.
	RuleList []InterceptRuleItem `json:"rule_list,omitzero"`
}

var getInterceptRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_intercept_rule",
	Pages: wecom.Pages{Internal: 95097, ThirdParty: 95130, Provider: 96346}, Repeat: wecom.RepeatSafe,
}

// GetInterceptRule reads a rule on sensitive words (获取敏感词规则详情).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/95097
func (c *Client) GetInterceptRule(ctx context.Context, req *GetInterceptRuleRequest, opts ...wecom.CallOption) (*GetInterceptRuleResponse, error) {
	resp := new(GetInterceptRuleResponse)
	if err := c.core.Do(ctx, &getInterceptRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetInterceptRuleRequest is the request of [Client.GetInterceptRule].
type GetInterceptRuleRequest struct {
	// RuleID identifies the rule; required.
	RuleID string `json:"rule_id,omitzero"`
}

// GetInterceptRuleResponse is the answer of [Client.GetInterceptRule].
type GetInterceptRuleResponse struct {
	// Rule is the rule.
	Rule InterceptRule `json:"rule,omitzero"`
}

var updateInterceptRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/update_intercept_rule",
	Pages: wecom.Pages{Internal: 95097, ThirdParty: 95130, Provider: 96346}, Repeat: wecom.RepeatSafe,
}

// UpdateInterceptRule changes a rule on sensitive words (修改敏感词规则); fields left unset keep their value.
//
// Internal, third-party and provider-developed apps. Rules: intercept-rule-words, intercept-rule-word-length,
// intercept-rule-name-length, intercept-rule-users-total, intercept-rule-add-users, intercept-rule-add-departments,
// intercept-rule-remove-users, intercept-rule-remove-departments, intercept-rule-names-differ,
// intercept-rule-word-length-read, intercept-rule-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/95097
func (c *Client) UpdateInterceptRule(ctx context.Context, req *UpdateInterceptRuleRequest, opts ...wecom.CallOption) (*UpdateInterceptRuleResponse, error) {
	resp := new(UpdateInterceptRuleResponse)
	if err := c.core.Do(ctx, &updateInterceptRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateInterceptRuleRequest is the request of [Client.UpdateInterceptRule].
type UpdateInterceptRuleRequest struct {
	// RuleID identifies the rule; required.
	RuleID string `json:"rule_id,omitzero"`
	// RuleName names the rule, 1 to 20 characters.
	RuleName string `json:"rule_name,omitzero"`
	// WordList replaces the words, at most 300 of 1 to 32 characters.
	WordList []string `json:"word_list,omitzero"`
	// ExtraRule replaces the semantics; an empty list clears them.
	ExtraRule *InterceptExtra `json:"extra_rule,omitzero"`
	// InterceptType is 1 warn and block, 2 warn only.
	InterceptType int64 `json:"intercept_type,omitzero"`
	// AddApplicableRange says whom the rule binds from now on.
	AddApplicableRange *InterceptRange `json:"add_applicable_range,omitzero"`
	// RemoveApplicableRange says whom the rule no longer binds.
	RemoveApplicableRange *InterceptRange `json:"remove_applicable_range,omitzero"`
}

// UpdateInterceptRuleResponse is the answer of [Client.UpdateInterceptRule]; it has no fields beyond success.
type UpdateInterceptRuleResponse struct{}

var delInterceptRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/del_intercept_rule",
	Pages: wecom.Pages{Internal: 95097, ThirdParty: 95130, Provider: 96346}, Repeat: wecom.RepeatIfUnsent,
}

// DelInterceptRule deletes a rule on sensitive words (删除敏感词规则).
//
// Internal, third-party and provider-developed apps. Rules: intercept-rule-own-only.
// Page: https://developer.work.weixin.qq.com/document/path/95097
func (c *Client) DelInterceptRule(ctx context.Context, req *DelInterceptRuleRequest, opts ...wecom.CallOption) (*DelInterceptRuleResponse, error) {
	resp := new(DelInterceptRuleResponse)
	if err := c.core.Do(ctx, &delInterceptRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DelInterceptRuleRequest is the request of [Client.DelInterceptRule].
type DelInterceptRuleRequest struct {
	// RuleID identifies the rule; required.
	RuleID string `json:"rule_id,omitzero"`
}

// DelInterceptRuleResponse is the answer of [Client.DelInterceptRule]; it has no fields beyond success.
type DelInterceptRuleResponse struct{}

// InterceptRange says whom a rule binds; one list at least is required.
type InterceptRange struct {
	// UserList holds userids, at most 1000 in a call and 10,000 in a rule.
	UserList []string `json:"user_list,omitzero"`
	// DepartmentList holds department ids, at most 1000.
	DepartmentList []int64 `json:"department_list,omitzero"`
}

// InterceptExtra holds further rules.
type InterceptExtra struct {
	// SemanticsList holds 1 mobile numbers, 2 email addresses, 3 red packets.
	SemanticsList []int64 `json:"semantics_list,omitzero"`
}

// InterceptRuleItem is a rule in a list.
type InterceptRuleItem struct {
	// RuleID identifies the rule.
	RuleID string `json:"rule_id,omitzero"`
	// RuleName names the rule.
	RuleName string `json:"rule_name,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
}

// InterceptRule is a rule on sensitive words (敏感词规则).
type InterceptRule struct {
	// RuleID identifies the rule.
	RuleID string `json:"rule_id,omitzero"`
	// RuleName names the rule.
	RuleName string `json:"rule_name,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// WordList holds the words.
	WordList []string `json:"word_list,omitzero"`
	// ExtraRule holds further rules, where the page's table puts them.
	ExtraRule InterceptExtra `json:"extra_rule,omitzero"`
	// SemanticsList holds further rules, where the page's example puts them: 1 mobile numbers, 2 email addresses, 3 red
	// packets.
	SemanticsList []int64 `json:"semantics_list,omitzero"`
	// InterceptType is 1 warn and block, 2 warn only.
	InterceptType int64 `json:"intercept_type,omitzero"`
	// ApplicableRange says whom the rule binds, within the app's visible range.
	ApplicableRange InterceptRange `json:"applicable_range,omitzero"`
}

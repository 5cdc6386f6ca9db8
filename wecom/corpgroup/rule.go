package corpgroup

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var ruleAddRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/rule/add_rule",
	Pages: wecom.Pages{Internal: 95634}, Repeat: wecom.RepeatIfUnsent,
}

// RuleAddRule adds a rule of who may see whom (新增对接规则).
//
// Callable internal apps of the corp that made the chain. Rules: chain-rule-writes-day, chain-rules-total,
// chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95634
func (c *Client) RuleAddRule(ctx context.Context, req *RuleAddRuleRequest, opts ...wecom.CallOption) (*RuleAddRuleResponse, error) {
	resp := new(RuleAddRuleResponse)
	if err := c.core.Do(ctx, &ruleAddRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RuleAddRuleRequest is the request of [Client.RuleAddRule].
type RuleAddRuleRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// RuleInfo is the rule; required.
	RuleInfo RuleInfo `json:"rule_info,omitzero"`
}

// RuleAddRuleResponse is the answer of [Client.RuleAddRule].
type RuleAddRuleResponse struct {
	// RuleID of the new rule.
	RuleID int64 `json:"rule_id,omitzero"`
}

// RuleInfo is a rule of who may see whom.
type RuleInfo struct {
	// OwnerCorpRange is who in the upper corp is seen; required.
	OwnerCorpRange OwnerCorpRange `json:"owner_corp_range,omitzero"`
	// MemberCorpRange is who sees them; required.
	MemberCorpRange MemberCorpRange `json:"member_corp_range,omitzero"`
}

// OwnerCorpRange holds members of the upper corp. One of the two lists is required.
type OwnerCorpRange struct {
	// DepartmentIDs holds departments.
	DepartmentIDs []int64 `json:"departmentids,omitzero"`
	// UserIDs holds members.
	UserIDs []string `json:"userids,omitzero"`
}

// MemberCorpRange holds lower corps. One of the two lists is required.
type MemberCorpRange struct {
	// GroupIDs holds groups of the chain.
	GroupIDs []int64 `json:"groupids,omitzero"`
	// CorpIDs holds corps.
	CorpIDs []string `json:"corpids,omitzero"`
}

var ruleModifyRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/rule/modify_rule",
	Pages: wecom.Pages{Internal: 95635}, Repeat: wecom.RepeatSafe,
}

// RuleModifyRule replaces a rule of who may see whom (更新对接规则).
//
// Callable internal apps of the corp that made the chain. Rules: chain-rule-writes-day, chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95635
func (c *Client) RuleModifyRule(ctx context.Context, req *RuleModifyRuleRequest, opts ...wecom.CallOption) (*RuleModifyRuleResponse, error) {
	resp := new(RuleModifyRuleResponse)
	if err := c.core.Do(ctx, &ruleModifyRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RuleModifyRuleRequest is the request of [Client.RuleModifyRule].
type RuleModifyRuleRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// RuleID of the rule; required.
	RuleID int64 `json:"rule_id,omitzero"`
	// RuleInfo is the new rule; required.
	RuleInfo RuleInfo `json:"rule_info,omitzero"`
}

// RuleModifyRuleResponse is the empty answer of [Client.RuleModifyRule].
type RuleModifyRuleResponse struct{}

var ruleDeleteRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/rule/delete_rule",
	Pages: wecom.Pages{Internal: 95632}, Repeat: wecom.RepeatIfUnsent,
}

// RuleDeleteRule deletes a rule of who may see whom (删除对接规则).
//
// Callable internal apps of the corp that made the chain. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95632
func (c *Client) RuleDeleteRule(ctx context.Context, req *RuleDeleteRuleRequest, opts ...wecom.CallOption) (*RuleDeleteRuleResponse, error) {
	resp := new(RuleDeleteRuleResponse)
	if err := c.core.Do(ctx, &ruleDeleteRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RuleDeleteRuleRequest is the request of [Client.RuleDeleteRule].
type RuleDeleteRuleRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// RuleID of the rule; required.
	RuleID int64 `json:"rule_id,omitzero"`
}

// RuleDeleteRuleResponse is the empty answer of [Client.RuleDeleteRule].
type RuleDeleteRuleResponse struct{}

var ruleGetRuleInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/rule/get_rule_info",
	Pages: wecom.Pages{Internal: 95633}, Repeat: wecom.RepeatSafe,
}

// RuleGetRuleInfo reads a rule of who may see whom (获取对接规则详情).
//
// Callable internal apps of the corp that made the chain. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95633
func (c *Client) RuleGetRuleInfo(ctx context.Context, req *RuleGetRuleInfoRequest, opts ...wecom.CallOption) (*RuleGetRuleInfoResponse, error) {
	resp := new(RuleGetRuleInfoResponse)
	if err := c.core.Do(ctx, &ruleGetRuleInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RuleGetRuleInfoRequest is the request of [Client.RuleGetRuleInfo].
type RuleGetRuleInfoRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
	// RuleID of the rule; required.
	RuleID int64 `json:"rule_id,omitzero"`
}

// RuleGetRuleInfoResponse is the answer of [Client.RuleGetRuleInfo].
type RuleGetRuleInfoResponse struct {
	// RuleInfo is the rule.
	RuleInfo RuleInfo `json:"rule_info,omitzero"`
}

var ruleListIDs = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/corpgroup/rule/list_ids",
	Pages: wecom.Pages{Internal: 95631}, Repeat: wecom.RepeatSafe,
}

// RuleListIDs lists the rules of who may see whom (获取对接规则id列表).
//
// Callable internal apps of the corp that made the chain. Rules: chain-callable-apps.
// Page: https://developer.work.weixin.qq.com/document/path/95631
func (c *Client) RuleListIDs(ctx context.Context, req *RuleListIDsRequest, opts ...wecom.CallOption) (*RuleListIDsResponse, error) {
	resp := new(RuleListIDsResponse)
	if err := c.core.Do(ctx, &ruleListIDs, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RuleListIDsRequest is the request of [Client.RuleListIDs].
type RuleListIDsRequest struct {
	// ChainID of the chain; required.
	ChainID string `json:"chain_id,omitzero"`
}

// RuleListIDsResponse is the answer of [Client.RuleListIDs].
type RuleListIDsResponse struct {
	// RuleIDs holds the rules.
	RuleIDs []int64 `json:"rule_ids,omitzero"`
}

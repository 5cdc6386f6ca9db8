package chatdata

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var keywordCreateRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/keyword/create_rule",
	Pages: wecom.Pages{ThirdParty: 97237, Provider: 99676}, Repeat: wecom.RepeatIfUnsent,
}

// KeywordCreateRule creates a rule that reports messages with certain words or conduct by an event (新增关键词规则), at most
// 100 rules.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-keyword-rule-scope, archive-keyword-rule-users, archive-keyword-rule-customers, archive-keyword-rule-chats,
// archive-keyword-rule-mobiles, archive-keyword-rule-bank-cards, archive-keyword-rule-emails,
// archive-keyword-rules-total, archive-keyword-name, archive-keyword-words, archive-keyword-word-length,
// archive-keyword-or-conduct.
// Page: https://developer.work.weixin.qq.com/document/path/97237
func (c *Client) KeywordCreateRule(ctx context.Context, req *KeywordCreateRuleRequest, opts ...wecom.CallOption) (*KeywordCreateRuleResponse, error) {
	resp := new(KeywordCreateRuleResponse)
	if err := c.core.Do(ctx, &keywordCreateRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KeywordCreateRuleRequest is the request of [Client.KeywordCreateRule].
type KeywordCreateRuleRequest struct {
	// Name is the name, 1 to 20 characters; required.
	Name string `json:"name,omitzero"`
	// Keyword holds words; required without Semantics.
	Keyword Keyword `json:"keyword,omitzero"`
	// Semantics holds conduct; required without Keyword.
	Semantics Semantics `json:"semantics,omitzero"`
	// ApplicableRange is where the rule applies; everywhere by default.
	ApplicableRange ApplicableRange `json:"applicable_range,omitzero"`
}

// KeywordCreateRuleResponse is the answer of [Client.KeywordCreateRule].
type KeywordCreateRuleResponse struct {
	// RuleID identifies the rule.
	RuleID string `json:"rule_id,omitzero"`
}

// Keyword holds the words of a rule.
type Keyword struct {
	// WordList holds the words, at most 20 of 1 to 32 characters.
	WordList []string `json:"word_list,omitzero"`
}

// Semantics holds the conduct of a rule.
type Semantics struct {
	// SemanticsList holds the kinds of conduct.
	SemanticsList []Semantic `json:"semantics_list,omitzero"`
}

// Semantic is a kind of conduct in a conversation (关键行为).
type Semantic int64

// The kinds of conduct.
const (
	SemanticRedPacket   Semantic = 1  // a red packet (红包)
	SemanticMobile      Semantic = 2  // a phone number (手机号码)
	SemanticEmail       Semantic = 3  // a mail address (邮箱地址)
	SemanticWeChatCard  Semantic = 4  // a WeChat card (微信名片)
	SemanticQRCode      Semantic = 5  // a picture with a QR code (带二维码图片)
	SemanticRecall      Semantic = 6  // taking a message back (撤回消息)
	SemanticBankCard    Semantic = 7  // the number of a bank card (银行卡号)
	SemanticIDCard      Semantic = 8  // the number of an identity card (身份证号)
	SemanticFile        Semantic = 9  // a file, of the drive excepted (发送文件)
	SemanticLink        Semantic = 10 // a link, also within text (发送链接)
	SemanticMiniProgram Semantic = 11 // a mini program (发送小程序)
)

// ApplicableRange is where a rule applies (规则适用范围). In an update an empty list that is not nil clears what was set,
// and nil leaves it.
type ApplicableRange struct {
	// TargetType is whose messages; those of members and customers by default.
	TargetType TargetTypes `json:"target_type,omitzero"`
	// ChatType is in which kinds of conversation; all by default.
	ChatType ChatTypes `json:"chat_type,omitzero"`
	// Department limits it to departments. All customers stay in, unless TargetType names members only.
	Department DepartmentIDs `json:"department,omitzero"`
	// User limits it to members. All customers stay in, unless TargetType names members only.
	User UserIDs `json:"user,omitzero"`
	// ExternalContact limits it to customers. All members stay in, unless TargetType names customers only.
	ExternalContact ExternalUserIDs `json:"external_contact,omitzero"`
	// Chat limits it to groups. All single conversations stay in, unless ChatType names groups only.
	Chat ChatIDs `json:"chat,omitzero"`
	// ExcludeMobile holds phone numbers that are not reported.
	ExcludeMobile Mobiles `json:"exclude_mobile,omitzero"`
	// ExcludeEmail holds mail addresses that are not reported.
	ExcludeEmail Emails `json:"exclude_email,omitzero"`
	// ExcludeBankCard holds bank cards that are not reported.
	ExcludeBankCard BankCards `json:"exclude_bank_card,omitzero"`
	// SessionType is whether internal or external conversations are meant.
	SessionType SessionTypes `json:"session_type,omitzero"`
}

// TargetTypes is whose messages a rule looks at.
type TargetTypes struct {
	// TypeList holds the kinds of sender.
	TypeList []TargetType `json:"type_list,omitzero"`
}

// TargetType is a kind of sender (适用的对象类型).
type TargetType int64

// The kinds of sender.
const (
	TargetTypeMember   TargetType = 1 // members (员工)
	TargetTypeCustomer TargetType = 2 // customers (客户)
)

// ChatTypes is in which kinds of conversation a rule applies.
type ChatTypes struct {
	// TypeList holds the kinds of conversation.
	TypeList []ChatType `json:"type_list,omitzero"`
}

// DepartmentIDs holds departments.
type DepartmentIDs struct {
	// IDList holds the departments, at most 100.
	IDList []int64 `json:"id_list,omitzero"`
}

// UserIDs holds members.
type UserIDs struct {
	// IDList holds the open_userids of the members, at most 100.
	IDList []string `json:"id_list,omitzero"`
}

// ExternalUserIDs holds customers.
type ExternalUserIDs struct {
	// IDList holds the external_userids of the customers, at most 100.
	IDList []string `json:"id_list,omitzero"`
}

// ChatIDs holds groups.
type ChatIDs struct {
	// IDList holds the groups, at most 100.
	IDList []string `json:"id_list,omitzero"`
}

// Mobiles holds phone numbers.
type Mobiles struct {
	// MobileList holds the numbers with their country code, at most 100.
	MobileList []string `json:"mobile_list,omitzero"`
}

// Emails holds mail addresses.
type Emails struct {
	// EmailList holds the addresses, at most 100.
	EmailList []string `json:"email_list,omitzero"`
}

// BankCards holds bank cards.
type BankCards struct {
	// BankCardList holds the numbers, at most 100.
	BankCardList []string `json:"bank_card_list,omitzero"`
}

// SessionTypes is whether a rule is for internal or external conversations.
type SessionTypes struct {
	// SessionTypeList holds the kinds.
	SessionTypeList []SessionType `json:"session_type_list,omitzero"`
}

// SessionType is with whom a conversation is (会话范围).
type SessionType int64

// With whom conversations are.
const (
	SessionTypeInternal SessionType = 1 // internal (内部会话)
	SessionTypeExternal SessionType = 2 // external (外部会话)
)

var keywordUpdateRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/keyword/update_rule",
	Pages: wecom.Pages{ThirdParty: 97237, Provider: 99676}, Repeat: wecom.RepeatSafe,
}

// KeywordUpdateRule changes a rule (修改关键词规则).
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-keyword-rule-scope, archive-keyword-rule-users, archive-keyword-rule-customers, archive-keyword-rule-chats,
// archive-keyword-rule-mobiles, archive-keyword-rule-bank-cards, archive-keyword-rule-emails, archive-keyword-name,
// archive-keyword-words, archive-keyword-word-length.
// Page: https://developer.work.weixin.qq.com/document/path/97237
func (c *Client) KeywordUpdateRule(ctx context.Context, req *KeywordUpdateRuleRequest, opts ...wecom.CallOption) (*KeywordUpdateRuleResponse, error) {
	resp := new(KeywordUpdateRuleResponse)
	if err := c.core.Do(ctx, &keywordUpdateRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KeywordUpdateRuleRequest is the request of [Client.KeywordUpdateRule].
type KeywordUpdateRuleRequest struct {
	// RuleID is the rule; required.
	RuleID string `json:"rule_id,omitzero"`
	// Name is the new name, 1 to 20 characters.
	Name string `json:"name,omitzero"`
	// Keyword holds the new words, at most 20 of 1 to 32 characters each.
	Keyword Keyword `json:"keyword,omitzero"`
	// Semantics holds the new conduct.
	Semantics Semantics `json:"semantics,omitzero"`
	// ApplicableRange is where the rule applies now; empty lists that are not nil clear what was set.
	ApplicableRange ApplicableRange `json:"applicable_range,omitzero"`
}

// KeywordUpdateRuleResponse is the empty answer of [Client.KeywordUpdateRule].
type KeywordUpdateRuleResponse struct{}

var keywordDeleteRule = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/keyword/delete_rule",
	Pages: wecom.Pages{ThirdParty: 97237, Provider: 99676}, Repeat: wecom.RepeatIfUnsent,
}

// KeywordDeleteRule deletes a rule (删除关键词规则).
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused.
// Page: https://developer.work.weixin.qq.com/document/path/97237
func (c *Client) KeywordDeleteRule(ctx context.Context, req *KeywordDeleteRuleRequest, opts ...wecom.CallOption) (*KeywordDeleteRuleResponse, error) {
	resp := new(KeywordDeleteRuleResponse)
	if err := c.core.Do(ctx, &keywordDeleteRule, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KeywordDeleteRuleRequest is the request of [Client.KeywordDeleteRule].
type KeywordDeleteRuleRequest struct {
	// RuleID is the rule; required.
	RuleID string `json:"rule_id,omitzero"`
}

// KeywordDeleteRuleResponse is the empty answer of [Client.KeywordDeleteRule].
type KeywordDeleteRuleResponse struct{}

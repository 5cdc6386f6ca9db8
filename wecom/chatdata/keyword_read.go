package chatdata

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var keywordGetRuleList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/keyword/get_rule_list",
	Pages: wecom.Pages{ThirdParty: 97237, Provider: 99676}, Repeat: wecom.RepeatSafe,
}

// KeywordGetRuleList lists the rules of the corp (获取关键词列表).
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused.
// Page: https://developer.work.weixin.qq.com/document/path/97237
func (c *Client) KeywordGetRuleList(ctx context.Context, req *KeywordGetRuleListRequest, opts ...wecom.CallOption) (*KeywordGetRuleListResponse, error) {
	resp := new(KeywordGetRuleListResponse)
	if err := c.core.Do(ctx, &keywordGetRuleList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KeywordGetRuleListRequest is the request of [Client.KeywordGetRuleList].
type KeywordGetRuleListRequest struct {
	// Cursor is the NextCursor of the last call; empty starts with the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page; 100 by default.
	Limit int64 `json:"limit,omitzero"`
}

// KeywordGetRuleListResponse is the answer of [Client.KeywordGetRuleList].
type KeywordGetRuleListResponse struct {
	// RuleList holds the rules.
	RuleList []KeywordRule `json:"rule_list,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
}

// KeywordGetRuleListAll walks all pages of [Client.KeywordGetRuleList] from req.Cursor on. It ends after one error.
func (c *Client) KeywordGetRuleListAll(ctx context.Context, req *KeywordGetRuleListRequest, opts ...wecom.CallOption) iter.Seq2[KeywordRule, error] {
	return func(yield func(KeywordRule, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(keywordGetRuleList.Path, page.Cursor, yield, func(cursor string) ([]KeywordRule, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.KeywordGetRuleList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.RuleList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// KeywordRule is a rule in a list.
type KeywordRule struct {
	// RuleID identifies the rule.
	RuleID string `json:"rule_id,omitzero"`
	// Name is its name.
	Name string `json:"name,omitzero"`
	// CreateTime is when it was created, in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
}

var keywordGetRuleDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/keyword/get_rule_detail",
	Pages: wecom.Pages{ThirdParty: 97237, Provider: 99676}, Repeat: wecom.RepeatSafe,
}

// KeywordGetRuleDetail reads a rule (获取关键词规则详情).
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused.
// Page: https://developer.work.weixin.qq.com/document/path/97237
func (c *Client) KeywordGetRuleDetail(ctx context.Context, req *KeywordGetRuleDetailRequest, opts ...wecom.CallOption) (*KeywordGetRuleDetailResponse, error) {
	resp := new(KeywordGetRuleDetailResponse)
	if err := c.core.Do(ctx, &keywordGetRuleDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KeywordGetRuleDetailRequest is the request of [Client.KeywordGetRuleDetail].
type KeywordGetRuleDetailRequest struct {
	// RuleID is the rule; required.
	RuleID string `json:"rule_id,omitzero"`
}

// KeywordGetRuleDetailResponse is the answer of [Client.KeywordGetRuleDetail].
type KeywordGetRuleDetailResponse struct {
	// Name is the name.
	Name string `json:"name,omitzero"`
	// Keyword holds the words.
	Keyword Keyword `json:"keyword,omitzero"`
	// Semantics holds the conduct.
	Semantics Semantics `json:"semantics,omitzero"`
	// ApplicableRange is where the rule applies.
	ApplicableRange ApplicableRange `json:"applicable_range,omitzero"`
}

var keywordGetHitMsgList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/keyword/get_hit_msg_list",
	Pages: wecom.Pages{ThirdParty: 97266, Provider: 99677}, Repeat: wecom.RepeatSafe,
}

// KeywordGetHitMsgList fetches the messages of the last three days that rules have hit (获取命中关键词规则的会话记录).
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-chatdata-hit-limit, archive-chatdata-hit-cursor, archive-chatdata-hit-token, archive-chatdata-hit-token-ttl,
// archive-chatdata-hit-history, archive-cursor-kept.
// Page: https://developer.work.weixin.qq.com/document/path/97266
func (c *Client) KeywordGetHitMsgList(ctx context.Context, req *KeywordGetHitMsgListRequest, opts ...wecom.CallOption) (*KeywordGetHitMsgListResponse, error) {
	resp := new(KeywordGetHitMsgListResponse)
	if err := c.core.Do(ctx, &keywordGetHitMsgList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KeywordGetHitMsgListRequest is the request of [Client.KeywordGetHitMsgList].
type KeywordGetHitMsgListRequest struct {
	// Cursor is the NextCursor of the last call, at most 128 bytes; empty starts with the oldest message of the last
	// three days.
	Cursor string `json:"cursor,omitzero"`
	// Token is from the callback, good for 10 minutes, at most 128 bytes. Without it the frequency is strictly
	// limited.
	Token string `json:"token,omitzero"`
	// NeedDetail is 1 to get MsgDetail; 0, no, by default.
	NeedDetail int64 `json:"need_detail,omitzero"`
	// Limit is the size of a page, at most 1000; 200 by default.
	Limit int64 `json:"limit,omitzero"`
}

// KeywordGetHitMsgListResponse is the answer of [Client.KeywordGetHitMsgList].
type KeywordGetHitMsgListResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor is where to go on, now or later: store it durably.
	NextCursor string `json:"next_cursor,omitzero"`
	// MsgList holds the messages.
	MsgList []HitMsg `json:"msg_list,omitzero"`
}

// KeywordGetHitMsgListPages walks all pages of [Client.KeywordGetHitMsgList] from req.Cursor on, whole pages: store the
// NextCursor of each once its messages are dealt with. It ends after one error.
func (c *Client) KeywordGetHitMsgListPages(ctx context.Context, req *KeywordGetHitMsgListRequest, opts ...wecom.CallOption) iter.Seq2[*KeywordGetHitMsgListResponse, error] {
	return func(yield func(*KeywordGetHitMsgListResponse, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(keywordGetHitMsgList.Path, page.Cursor, yield, func(cursor string) ([]*KeywordGetHitMsgListResponse, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.KeywordGetHitMsgList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return []*KeywordGetHitMsgListResponse{resp}, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// HitMsg is a message that rules have hit.
type HitMsg struct {
	// MsgID identifies the message.
	MsgID string `json:"msgid,omitzero"`
	// MsgDetail is more of it; with NeedDetail only.
	MsgDetail MsgDetail `json:"msg_detail,omitzero"`
	// HitRuleList holds the rules.
	HitRuleList []HitRule `json:"hit_rule_list,omitzero"`
}

// MsgDetail is a message without its content.
type MsgDetail struct {
	// Sender is who sent it.
	Sender Party `json:"sender,omitzero"`
	// ReceiverList holds who received it.
	ReceiverList []Party `json:"receiver_list,omitzero"`
	// ChatID is the group, if it was sent to one.
	ChatID string `json:"chatid,omitzero"`
	// SendTime is when it was sent, in Unix seconds.
	SendTime int64 `json:"send_time,omitzero"`
	// MsgType is the kind of message.
	MsgType MsgType `json:"msgtype,omitzero"`
	// ServiceEncryptInfo holds its key, encrypted.
	ServiceEncryptInfo ServiceEncryptInfo `json:"service_encrypt_info,omitzero"`
}

// HitRule is a rule that has hit a message.
type HitRule struct {
	// RuleID is the rule.
	RuleID string `json:"rule_id,omitzero"`
	// HasHitKeyword reports that one of its words was in the message.
	HasHitKeyword bool `json:"has_hit_keyword,omitzero"`
	// SemanticsList holds the conduct that was in the message.
	SemanticsList []Semantic `json:"semantics_list,omitzero"`
}

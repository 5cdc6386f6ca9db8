package kf

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var knowledgeAddIntent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/knowledge/add_intent",
	Pages: wecom.Pages{Internal: 95972}, Repeat: wecom.RepeatIfUnsent,
}

// KnowledgeAddIntent adds a question and its answer to a group of the knowledge base (添加问答), which can have
// 200. A question stands in one group only.
//
// Internal apps. Rules: kf-knowledge-intents-per-group, kf-knowledge-question, kf-knowledge-similar,
// kf-knowledge-similar-length, kf-knowledge-answer, kf-knowledge-answers, kf-knowledge-answer-attachments,
// kf-knowledge-miniprogram-title, kf-send-media-ttl, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95972
func (c *Client) KnowledgeAddIntent(ctx context.Context, req *KnowledgeAddIntentRequest, opts ...wecom.CallOption) (*KnowledgeAddIntentResponse, error) {
	resp := new(KnowledgeAddIntentResponse)
	if err := c.core.Do(ctx, &knowledgeAddIntent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KnowledgeAddIntentRequest is the request of [Client.KnowledgeAddIntent].
type KnowledgeAddIntentRequest struct {
	// GroupID of the group; required.
	GroupID string `json:"group_id,omitzero"`
	// Question is the main question; required, at most 200 characters.
	Question KnowledgeQuestion `json:"question,omitzero"`
	// SimilarQuestions ask the same in other words.
	SimilarQuestions SimilarQuestions `json:"similar_questions,omitzero"`
	// Answers holds the answer; required, exactly one.
	Answers []KnowledgeAnswer `json:"answers,omitzero"`
}

// KnowledgeAddIntentResponse is the answer of [Client.KnowledgeAddIntent].
type KnowledgeAddIntentResponse struct {
	// IntentID of the new pair.
	IntentID string `json:"intent_id,omitzero"`
}

var knowledgeDelIntent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/knowledge/del_intent",
	Pages: wecom.Pages{Internal: 95972}, Repeat: wecom.RepeatIfUnsent,
}

// KnowledgeDelIntent deletes a question and its answer (删除问答).
//
// Internal apps. Rules: system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95972
func (c *Client) KnowledgeDelIntent(ctx context.Context, req *KnowledgeDelIntentRequest, opts ...wecom.CallOption) (*KnowledgeDelIntentResponse, error) {
	resp := new(KnowledgeDelIntentResponse)
	if err := c.core.Do(ctx, &knowledgeDelIntent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KnowledgeDelIntentRequest is the request of [Client.KnowledgeDelIntent].
type KnowledgeDelIntentRequest struct {
	// IntentID of the pair; required.
	IntentID string `json:"intent_id,omitzero"`
}

// KnowledgeDelIntentResponse is the empty answer of [Client.KnowledgeDelIntent].
type KnowledgeDelIntentResponse struct{}

var knowledgeModIntent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/knowledge/mod_intent",
	Pages: wecom.Pages{Internal: 95972}, Repeat: wecom.RepeatSafe,
}

// KnowledgeModIntent changes a question and its answer (修改问答). Each of the three parts that is set replaces the
// old one as a whole.
//
// Internal apps. Rules: kf-knowledge-similar, kf-knowledge-answers, kf-knowledge-answer-attachments,
// kf-knowledge-miniprogram-title, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95972
func (c *Client) KnowledgeModIntent(ctx context.Context, req *KnowledgeModIntentRequest, opts ...wecom.CallOption) (*KnowledgeModIntentResponse, error) {
	resp := new(KnowledgeModIntentResponse)
	if err := c.core.Do(ctx, &knowledgeModIntent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KnowledgeModIntentRequest is the request of [Client.KnowledgeModIntent].
type KnowledgeModIntentRequest struct {
	// IntentID of the pair; required.
	IntentID string `json:"intent_id,omitzero"`
	// Question is the main question, at most 200 characters; nil leaves it.
	Question *KnowledgeQuestion `json:"question,omitzero"`
	// SimilarQuestions ask the same in other words; nil leaves them.
	SimilarQuestions *SimilarQuestions `json:"similar_questions,omitzero"`
	// Answers holds the answer, at most one; nil leaves it.
	Answers []KnowledgeAnswer `json:"answers,omitzero"`
}

// KnowledgeModIntentResponse is the answer of [Client.KnowledgeModIntent].
type KnowledgeModIntentResponse struct {
	// IntentID of the pair; the page's example lacks it.
	IntentID string `json:"intent_id,omitzero"`
}

var knowledgeListIntent = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/kf/knowledge/list_intent",
	Pages: wecom.Pages{Internal: 95972}, Repeat: wecom.RepeatSafe,
}

// KnowledgeListIntent lists questions and their answers (获取问答列表). [Client.KnowledgeListIntentAll] walks all
// pages.
//
// Internal apps. Rules: kf-knowledge-list-page, system-secret-retired.
// Page: https://developer.work.weixin.qq.com/document/path/95972
func (c *Client) KnowledgeListIntent(ctx context.Context, req *KnowledgeListIntentRequest, opts ...wecom.CallOption) (*KnowledgeListIntentResponse, error) {
	resp := new(KnowledgeListIntentResponse)
	if err := c.core.Do(ctx, &knowledgeListIntent, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// KnowledgeListIntentRequest is the request of [Client.KnowledgeListIntent].
type KnowledgeListIntentRequest struct {
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page; 500 by default, 1000 at most.
	Limit int64 `json:"limit,omitzero"`
	// GroupID asks for one group only.
	GroupID string `json:"group_id,omitzero"`
	// IntentID asks for one pair only.
	IntentID string `json:"intent_id,omitzero"`
}

// KnowledgeListIntentResponse is the answer of [Client.KnowledgeListIntent].
type KnowledgeListIntentResponse struct {
	// NextCursor asks for the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there is one.
	HasMore bool `json:"has_more,omitzero"`
	// IntentList holds the pairs.
	IntentList []Intent `json:"intent_list,omitzero"`
}

// KnowledgeListIntentAll walks all pages of [Client.KnowledgeListIntent] from req.Cursor on. It ends after one error.
func (c *Client) KnowledgeListIntentAll(ctx context.Context, req *KnowledgeListIntentRequest, opts ...wecom.CallOption) iter.Seq2[Intent, error] {
	return func(yield func(Intent, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(knowledgeListIntent.Path, page.Cursor, yield, func(cursor string) ([]Intent, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.KnowledgeListIntent(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.IntentList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

package chatdata

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var analyzeTaskAdd = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/analyze_task_add",
	Pages: wecom.Pages{ThirdParty: 99527, Provider: 99678}, Repeat: wecom.RepeatIfUnsent,
}

// AnalyzeTaskAdd makes an analysis and adds text messages to it (创建分析任务); [Client.AnalyzeTaskSubmit] starts it.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-analyze-messages, archive-analyze-job-messages, archive-analyze-summary-text,
// archive-analyze-sentiment-daily, archive-analyze-spam-daily, archive-analyze-summary-daily.
// Page: https://developer.work.weixin.qq.com/document/path/99527
func (c *Client) AnalyzeTaskAdd(ctx context.Context, req *AnalyzeTaskAddRequest, opts ...wecom.CallOption) (*AnalyzeTaskAddResponse, error) {
	resp := new(AnalyzeTaskAddResponse)
	if err := c.core.Do(ctx, &analyzeTaskAdd, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AnalyzeTaskAddRequest is the request of [Client.AnalyzeTaskAdd].
type AnalyzeTaskAddRequest struct {
	// AnalyzeTask is the analysis; required.
	AnalyzeTask AnalyzeTask `json:"analyze_task,omitzero"`
	// JobID is the task to add to; empty makes one.
	JobID string `json:"jobid,omitzero"`
	// MsgList holds the messages, at most 1000 in the whole task; required. Of the same MsgID the first counts. A
	// summary reads at most 10,000 characters of them.
	MsgList []AnalyzeMsg `json:"msg_list,omitzero"`
}

// AnalyzeTaskAddResponse is the answer of [Client.AnalyzeTaskAdd].
type AnalyzeTaskAddResponse struct {
	// JobID is the new task; on the first call.
	JobID string `json:"jobid,omitzero"`
	// FailList holds messages that came twice.
	FailList []AnalyzeFailure `json:"fail_list,omitzero"`
}

// AnalyzeMsg is a message to analyse.
type AnalyzeMsg struct {
	// MsgID is the message; required.
	MsgID string `json:"msgid,omitzero"`
	// EncryptInfo holds its key; required.
	EncryptInfo EncryptInfo `json:"encrypt_info,omitzero"`
}

// EncryptInfo holds the key of a message.
type EncryptInfo struct {
	// SecretKey is the EncryptedSecretKey of the message, decrypted with the private key; required.
	SecretKey string `json:"secret_key,omitzero"`
}

// AnalyzeFailure is a message that was not added.
type AnalyzeFailure struct {
	// ErrCode is why.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg explains ErrCode.
	ErrMsg string `json:"errmsg,omitzero"`
	// MsgID is the message.
	MsgID string `json:"msgid,omitzero"`
	// EncryptInfo holds its key.
	EncryptInfo EncryptInfo `json:"encrypt_info,omitzero"`
}

// AnalyzeTask is a kind of analysis (分析任务).
type AnalyzeTask int64

// The kinds of analysis.
const (
	AnalyzeTaskSentiment AnalyzeTask = 1 // the mood of each message (情感分析)
	AnalyzeTaskSpam      AnalyzeTask = 2 // what each message violates (反垃圾分析)
	AnalyzeTaskSummary   AnalyzeTask = 3 // one summary of all (摘要提取)
)

var analyzeTaskSubmit = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/analyze_task_submit",
	Pages: wecom.Pages{ThirdParty: 99527, Provider: 99678}, Repeat: wecom.RepeatIfUnsent,
}

// AnalyzeTaskSubmit starts an analysis (提交分析任务).
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-analyze-job-messages.
// Page: https://developer.work.weixin.qq.com/document/path/99527
func (c *Client) AnalyzeTaskSubmit(ctx context.Context, req *AnalyzeTaskSubmitRequest, opts ...wecom.CallOption) (*AnalyzeTaskSubmitResponse, error) {
	resp := new(AnalyzeTaskSubmitResponse)
	if err := c.core.Do(ctx, &analyzeTaskSubmit, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AnalyzeTaskSubmitRequest is the request of [Client.AnalyzeTaskSubmit].
type AnalyzeTaskSubmitRequest struct {
	// JobID is the task; required.
	JobID string `json:"jobid,omitzero"`
}

// AnalyzeTaskSubmitResponse is the empty answer of [Client.AnalyzeTaskSubmit].
type AnalyzeTaskSubmitResponse struct{}

var analyzeTaskResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/analyze_task_result",
	Pages: wecom.Pages{ThirdParty: 99527, Provider: 99678}, Repeat: wecom.RepeatSafe,
}

// AnalyzeTaskResult reads the result of an analysis (获取任务结果).
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused.
// Page: https://developer.work.weixin.qq.com/document/path/99527
func (c *Client) AnalyzeTaskResult(ctx context.Context, req *AnalyzeTaskResultRequest, opts ...wecom.CallOption) (*AnalyzeTaskResultResponse, error) {
	resp := new(AnalyzeTaskResultResponse)
	if err := c.core.Do(ctx, &analyzeTaskResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AnalyzeTaskResultRequest is the request of [Client.AnalyzeTaskResult].
type AnalyzeTaskResultRequest struct {
	// JobID is the task; required.
	JobID string `json:"jobid,omitzero"`
}

// AnalyzeTaskResultResponse is the answer of [Client.AnalyzeTaskResult].
type AnalyzeTaskResultResponse struct {
	// Status is how far it is.
	Status AnalyzeStatus `json:"status,omitzero"`
	// AnalyzeResult is the summary; for AnalyzeTaskSummary.
	AnalyzeResult BatchResult `json:"analyze_result,omitzero"`
	// AnalyzeResultList holds all messages, those that are analysed already with their results, for
	// AnalyzeTaskSentiment and AnalyzeTaskSpam; for AnalyzeTaskSummary those that could not take part.
	AnalyzeResultList []ItemResult `json:"analyze_result_list,omitzero"`
}

// AnalyzeStatus is how far an analysis is (任务执行状态).
type AnalyzeStatus int64

// The states of an analysis.
const (
	AnalyzeStatusRunning AnalyzeStatus = 0 // not done (执行未完成)
	AnalyzeStatusDone    AnalyzeStatus = 1 // done (执行完成)
	AnalyzeStatusFailed  AnalyzeStatus = 2 // failed (执行失败)
)

// BatchResult is a summary, which only the component for conversations shows (ww-open-result-text).
type BatchResult struct {
	// ResultID stands for the summary, for a while.
	ResultID string `json:"result_id,omitzero"`
	// ServiceEncryptInfo holds its key, encrypted.
	ServiceEncryptInfo ServiceEncryptInfo `json:"service_encrypt_info,omitzero"`
}

// ItemResult is the result for a message.
type ItemResult struct {
	// ErrCode is why there is none; 0 if there is, or will be.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg explains ErrCode.
	ErrMsg string `json:"errmsg,omitzero"`
	// MsgID is the message.
	MsgID string `json:"msgid,omitzero"`
	// SentimentResult is its mood; nil until known.
	SentimentResult *Sentiment `json:"sentiment_result,omitzero"`
	// SpamResult is what it violates; nil until known.
	SpamResult *Spam `json:"spam_result,omitzero"`
}

// Sentiment is the mood of a message (情感分析结果).
type Sentiment int64

// The moods.
const (
	SentimentNone     Sentiment = 0 // none (无情感)
	SentimentPositive Sentiment = 1 // positive (正面)
	SentimentNegative Sentiment = 2 // negative (负面)
)

// Spam is what a message violates (反垃圾分析结果).
type Spam int64

// The violations.
const (
	SpamNone         Spam = 0 // nothing (无违规)
	SpamPolitical    Spam = 1 // politically sensitive (政治敏感)
	SpamPornographic Spam = 2 // pornographic (色情)
)

package message

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var recall = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/message/recall",
	Pages: wecom.Pages{Internal: 94867, ThirdParty: 94947, Provider: 96460}, Repeat: wecom.RepeatIfUnsent,
}

// Recall takes a message back (撤回应用消息) within 24 hours of [Client.Send], in WeCom but not in the WeChat plug-in.
//
// Internal, third-party and provider-developed apps. Rules: msg-recall-window.
// Page: https://developer.work.weixin.qq.com/document/path/94867
func (c *Client) Recall(ctx context.Context, req *RecallRequest, opts ...wecom.CallOption) (*RecallResponse, error) {
	resp := new(RecallResponse)
	if err := c.core.Do(ctx, &recall, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RecallRequest is the request of [Client.Recall].
type RecallRequest struct {
	// MsgID is the msgid that [Client.Send] returned; required.
	MsgID string `json:"msgid,omitzero"`
}

// RecallResponse is the answer of [Client.Recall]; it carries nothing.
type RecallResponse struct{}

var updateTemplateCard = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/message/update_template_card",
	Pages: wecom.Pages{Internal: 94888, ThirdParty: 94945, Provider: 96459}, Repeat: wecom.RepeatIfUnsent,
}

// UpdateTemplateCard updates a template card (更新模版卡片消息): it greys out the buttons, or puts another card in the
// place of the old one. It works on cards with buttons, votes, choices or an action menu.
//
// Internal, third-party and provider-developed apps. Rules: card-response-code-ttl, card-response-code-use,
// card-update-users, card-update-parties, card-update-tags, and those of [TemplateCard].
// Page: https://developer.work.weixin.qq.com/document/path/94888
func (c *Client) UpdateTemplateCard(ctx context.Context, req *UpdateTemplateCardRequest, opts ...wecom.CallOption) (*UpdateTemplateCardResponse, error) {
	resp := new(UpdateTemplateCardResponse)
	if err := c.core.Do(ctx, &updateTemplateCard, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateTemplateCardRequest is the request of [Client.UpdateTemplateCard]. Set either Button or TemplateCard.
type UpdateTemplateCardRequest struct {
	// UserIDs is the members whose card changes; at most 1000.
	UserIDs []string `json:"userids,omitzero"`
	// PartyIDs is the departments whose card changes; at most 100.
	PartyIDs []int64 `json:"partyids,omitzero"`
	// TagIDs is the tags whose card changes; at most 100.
	TagIDs []int64 `json:"tagids,omitzero"`
	// AtAll is 1 to change the card of all who received it; 0 if unset.
	AtAll int64 `json:"atall,omitzero"`
	// AgentID is the app's id; required.
	AgentID int64 `json:"agentid,omitzero"`
	// ResponseCode from [Client.Send] or from the card's event; required; works once and within 72 hours.
	ResponseCode string `json:"response_code,omitzero"`
	// EnableIDTrans is 1 to turn ids in the text into names (id转译); 0 if unset.
	EnableIDTrans int64 `json:"enable_id_trans,omitzero"`
	// Button greys out the buttons of a button, vote or choice card.
	Button *ButtonUpdate `json:"button,omitzero"`
	// TemplateCard is the new card, of any type.
	TemplateCard *TemplateCard `json:"template_card,omitzero"`
}

// ButtonUpdate is the state of buttons that can no longer be clicked.
type ButtonUpdate struct {
	// ReplaceName is the new text of the button; required.
	ReplaceName string `json:"replace_name,omitzero"`
}

// UpdateTemplateCardResponse is the answer of [Client.UpdateTemplateCard].
type UpdateTemplateCardResponse struct {
	// InvalidUser is the members whose card did not change.
	InvalidUser []string `json:"invaliduser,omitzero"`
}

var updateTaskcard = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/message/update_taskcard",
	Pages: wecom.Pages{Internal: 91579, ThirdParty: 91585}, Repeat: wecom.RepeatIfUnsent,
	Deprecated: "template cards replace task cards: use update_template_card",
}

// UpdateTaskcard changes the button of a task card (更新任务卡片消息状态).
//
// Internal and third-party apps.
// Page: https://developer.work.weixin.qq.com/document/path/91579
//
// Deprecated: template cards replace task cards; use [Client.UpdateTemplateCard].
func (c *Client) UpdateTaskcard(ctx context.Context, req *UpdateTaskcardRequest, opts ...wecom.CallOption) (*UpdateTaskcardResponse, error) {
	resp := new(UpdateTaskcardResponse)
	if err := c.core.Do(ctx, &updateTaskcard, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UpdateTaskcardRequest is the request of [Client.UpdateTaskcard].
type UpdateTaskcardRequest struct {
	// UserIDs is the members whose card changes.
	UserIDs []string `json:"userids,omitzero"`
	// AgentID is the app's id.
	AgentID int64 `json:"agentid,omitzero"`
	// TaskID of the task card; required.
	TaskID string `json:"task_id,omitzero"`
	// OriginalTaskID is a field that no page of today describes.
	OriginalTaskID string `json:"original_task_id,omitzero"`
	// ReplaceName is the new text of the button; required.
	ReplaceName string `json:"replace_name,omitzero"`
}

// UpdateTaskcardResponse is the answer of [Client.UpdateTaskcard].
type UpdateTaskcardResponse struct {
	// InvalidUser is the members whose card did not change.
	InvalidUser []string `json:"invaliduser,omitzero"`
}

var getStatistics = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/message/get_statistics",
	Pages: wecom.Pages{Internal: 92369}, Repeat: wecom.RepeatSafe,
	Deprecated: "the official pages no longer show it",
}

// GetStatistics counts what the corp's apps sent on a day (查询应用消息发送统计).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/92369
//
// Deprecated: the official pages no longer show it.
func (c *Client) GetStatistics(ctx context.Context, req *GetStatisticsRequest, opts ...wecom.CallOption) (*GetStatisticsResponse, error) {
	resp := new(GetStatisticsResponse)
	if err := c.core.Do(ctx, &getStatistics, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetStatisticsRequest is the request of [Client.GetStatistics].
type GetStatisticsRequest struct {
	// TimeType is the day: 0, the default, for today, 1 for yesterday.
	TimeType int64 `json:"time_type,omitzero"`
}

// GetStatisticsResponse is the answer of [Client.GetStatistics].
type GetStatisticsResponse struct {
	// Statistics is one entry per app.
	Statistics []AppStatistics `json:"statistics,omitzero"`
}

// AppStatistics is what one app sent.
type AppStatistics struct {
	// AgentID is the app's id.
	AgentID int64 `json:"agentid,omitzero"`
	// AppName is the app's name.
	AppName string `json:"app_name,omitzero"`
	// Count of recipients that were reached, in person-times (人次).
	Count int64 `json:"count,omitzero"`
}

package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var addMsgTemplate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_msg_template",
	Pages: wecom.Pages{Internal: 92135, ThirdParty: 92698, Provider: 96366}, Repeat: wecom.RepeatIfUnsent,
}

// AddMsgTemplate creates a mass-message task (创建企业群发) that members then confirm and send. A customer or group that
// has used up its share of the month (or of the week or day, as the corp has chosen) receives no more.
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-per-customer-month, mass-msg-rule-weekly,
// mass-msg-rule-daily, mass-msg-per-group-month, mass-msg-rule-weekly-group, mass-msg-rule-daily-group,
// mass-msg-external-userids, mass-msg-chat-ids, mass-msg-tags-per-group, mass-msg-attachments, mass-msg-text,
// mass-msg-link-title, mass-msg-link-desc, mass-msg-link-urls, mass-msg-link-picurl, mass-msg-miniprogram-title,
// mass-msg-content-not-empty, mass-msg-target-not-empty, mass-msg-group-sender, mass-msg-member-confirms,
// mass-msg-pic-url-source, mass-msg-attachment-matches, mass-msg-template-render, mass-msg-template-pairs,
// mass-msg-template-once, mass-msg-visible-members, media-id-ttl, external-contact-scale-errcode,
// external-contact-qualification.
// Page: https://developer.work.weixin.qq.com/document/path/92135
func (c *Client) AddMsgTemplate(ctx context.Context, req *AddMsgTemplateRequest, opts ...wecom.CallOption) (*AddMsgTemplateResponse, error) {
	resp := new(AddMsgTemplateResponse)
	if err := c.core.Do(ctx, &addMsgTemplate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddMsgTemplateRequest is the request of [Client.AddMsgTemplate].
type AddMsgTemplateRequest struct {
	// ChatType says whether customers or groups get it; customers if unset.
	ChatType ChatType `json:"chat_type,omitzero"`
	// ExternalUserID holds customers, at most 10000; only for [ChatTypeSingle]. It overrides TagFilter.
	ExternalUserID []string `json:"external_userid,omitzero"`
	// ChatIDList holds customer groups, at most 2000; only for [ChatTypeGroup].
	ChatIDList []string `json:"chat_id_list,omitzero"`
	// TagFilter picks customers by tag; only for [ChatTypeSingle].
	TagFilter *TagFilter `json:"tag_filter,omitzero"`
	// Sender is the userid of the member who sends; required for groups. Alone it means all customers of the member.
	Sender string `json:"sender,omitzero"`
	// AllowSelect lets the member change the choice of customers; only for [ChatTypeSingle].
	AllowSelect bool `json:"allow_select,omitzero"`
	// Text is the text; it or Attachments is required.
	Text *MessageText `json:"text,omitzero"`
	// Attachments holds what goes with the text, at most 9.
	Attachments []Attachment `json:"attachments,omitzero"`
}

// AddMsgTemplateResponse is the answer of [Client.AddMsgTemplate].
type AddMsgTemplateResponse struct {
	// FailList holds the customers or groups that are invalid or cannot be reached.
	FailList []string `json:"fail_list,omitzero"`
	// MsgID identifies the task.
	MsgID string `json:"msgid,omitzero"`
}

var getGroupmsgListV2 = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_groupmsg_list_v2",
	Pages: wecom.Pages{Internal: 93338, ThirdParty: 93439, Provider: 96355}, Repeat: wecom.RepeatSafe,
}

// GetGroupmsgListV2 lists the mass messages that the corp and its members created (获取群发记录列表).
// [Client.GetGroupmsgListV2All] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-settle, mass-msg-list-page, mass-msg-list-span.
// Page: https://developer.work.weixin.qq.com/document/path/93338
func (c *Client) GetGroupmsgListV2(ctx context.Context, req *GetGroupmsgListV2Request, opts ...wecom.CallOption) (*GetGroupmsgListV2Response, error) {
	resp := new(GetGroupmsgListV2Response)
	if err := c.core.Do(ctx, &getGroupmsgListV2, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetGroupmsgListV2Request is the request of [Client.GetGroupmsgListV2].
type GetGroupmsgListV2Request struct {
	// ChatType says whether customers or groups got it; required.
	ChatType ChatType `json:"chat_type,omitzero"`
	// StartTime is the start of the span, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the span, at most a month after the start; required.
	EndTime int64 `json:"end_time,omitzero"`
	// Creator is the userid of the creator.
	Creator string `json:"creator,omitzero"`
	// FilterType is 0 created by the corp, 1 by members, 2 all; all if nil.
	FilterType *int64 `json:"filter_type,omitzero"`
	// Limit is the size of a page, at most 100; 50 if unset.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// GetGroupmsgListV2Response is the answer of [Client.GetGroupmsgListV2].
type GetGroupmsgListV2Response struct {
	// GroupMsgList holds the mass messages.
	GroupMsgList []Groupmsg `json:"group_msg_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetGroupmsgListV2All walks all pages of [Client.GetGroupmsgListV2] from req.Cursor on. It ends after one error.
func (c *Client) GetGroupmsgListV2All(ctx context.Context, req *GetGroupmsgListV2Request, opts ...wecom.CallOption) iter.Seq2[Groupmsg, error] {
	return func(yield func(Groupmsg, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getGroupmsgListV2.Path, page.Cursor, yield, func(cursor string) ([]Groupmsg, string, error) {
			page.Cursor = cursor
			resp, err := c.GetGroupmsgListV2(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.GroupMsgList, resp.NextCursor, nil
		})
	}
}

var getGroupmsgTask = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_groupmsg_task",
	Pages: wecom.Pages{Internal: 93338, ThirdParty: 93439, Provider: 96355}, Repeat: wecom.RepeatSafe,
}

// GetGroupmsgTask lists the members who are to send a mass message (获取群发成员发送任务列表). [Client.GetGroupmsgTaskAll] walks
// all pages.
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-settle, mass-msg-task-page.
// Page: https://developer.work.weixin.qq.com/document/path/93338
func (c *Client) GetGroupmsgTask(ctx context.Context, req *GetGroupmsgTaskRequest, opts ...wecom.CallOption) (*GetGroupmsgTaskResponse, error) {
	resp := new(GetGroupmsgTaskResponse)
	if err := c.core.Do(ctx, &getGroupmsgTask, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetGroupmsgTaskRequest is the request of [Client.GetGroupmsgTask].
type GetGroupmsgTaskRequest struct {
	// MsgID identifies the mass message; required.
	MsgID string `json:"msgid,omitzero"`
	// Limit is the size of a page, at most 1000; 500 if unset.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// GetGroupmsgTaskResponse is the answer of [Client.GetGroupmsgTask].
type GetGroupmsgTaskResponse struct {
	// TaskList holds the members.
	TaskList []GroupmsgTask `json:"task_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetGroupmsgTaskAll walks all pages of [Client.GetGroupmsgTask] from req.Cursor on. It ends after one error.
func (c *Client) GetGroupmsgTaskAll(ctx context.Context, req *GetGroupmsgTaskRequest, opts ...wecom.CallOption) iter.Seq2[GroupmsgTask, error] {
	return func(yield func(GroupmsgTask, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getGroupmsgTask.Path, page.Cursor, yield, func(cursor string) ([]GroupmsgTask, string, error) {
			page.Cursor = cursor
			resp, err := c.GetGroupmsgTask(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.TaskList, resp.NextCursor, nil
		})
	}
}

var getGroupmsgSendResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_groupmsg_send_result",
	Pages: wecom.Pages{Internal: 93338, ThirdParty: 93439, Provider: 96355}, Repeat: wecom.RepeatSafe,
}

// GetGroupmsgSendResult lists what became of one member's part of a mass message (获取企业群发成员执行结果). Groups appear only
// once sent. [Client.GetGroupmsgSendResultAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-settle, mass-msg-result-page.
// Page: https://developer.work.weixin.qq.com/document/path/93338
func (c *Client) GetGroupmsgSendResult(ctx context.Context, req *GetGroupmsgSendResultRequest, opts ...wecom.CallOption) (*GetGroupmsgSendResultResponse, error) {
	resp := new(GetGroupmsgSendResultResponse)
	if err := c.core.Do(ctx, &getGroupmsgSendResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetGroupmsgSendResultRequest is the request of [Client.GetGroupmsgSendResult].
type GetGroupmsgSendResultRequest struct {
	// MsgID identifies the mass message; required.
	MsgID string `json:"msgid,omitzero"`
	// UserID is the member who sends; required.
	UserID string `json:"userid,omitzero"`
	// Limit is the size of a page, at most 1000; 500 if unset.
	Limit int64 `json:"limit,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
}

// GetGroupmsgSendResultResponse is the answer of [Client.GetGroupmsgSendResult].
type GetGroupmsgSendResultResponse struct {
	// SendList holds one entry per customer or group.
	SendList []GroupmsgSend `json:"send_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetGroupmsgSendResultAll walks all pages of [Client.GetGroupmsgSendResult] from req.Cursor on. It ends after one error.
func (c *Client) GetGroupmsgSendResultAll(ctx context.Context, req *GetGroupmsgSendResultRequest, opts ...wecom.CallOption) iter.Seq2[GroupmsgSend, error] {
	return func(yield func(GroupmsgSend, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getGroupmsgSendResult.Path, page.Cursor, yield, func(cursor string) ([]GroupmsgSend, string, error) {
			page.Cursor = cursor
			resp, err := c.GetGroupmsgSendResult(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.SendList, resp.NextCursor, nil
		})
	}
}

var remindGroupmsgSend = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/remind_groupmsg_send",
	Pages: wecom.Pages{Internal: 97610, ThirdParty: 97613, Provider: 97618}, Repeat: wecom.RepeatIfUnsent,
}

// RemindGroupmsgSend reminds the members to send a mass message (提醒成员群发).
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-remind, mass-msg-cancelled.
// Page: https://developer.work.weixin.qq.com/document/path/97610
func (c *Client) RemindGroupmsgSend(ctx context.Context, req *RemindGroupmsgSendRequest, opts ...wecom.CallOption) (*RemindGroupmsgSendResponse, error) {
	resp := new(RemindGroupmsgSendResponse)
	if err := c.core.Do(ctx, &remindGroupmsgSend, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RemindGroupmsgSendRequest is the request of [Client.RemindGroupmsgSend].
type RemindGroupmsgSendRequest struct {
	// MsgID identifies the mass message; required.
	MsgID string `json:"msgid,omitzero"`
}

// RemindGroupmsgSendResponse is the answer of [Client.RemindGroupmsgSend]; it has no fields beyond success.
type RemindGroupmsgSendResponse struct{}

var cancelGroupmsgSend = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/cancel_groupmsg_send",
	Pages: wecom.Pages{Internal: 97611, ThirdParty: 97614, Provider: 97619}, Repeat: wecom.RepeatIfUnsent,
}

// CancelGroupmsgSend stops a mass message that members have not sent yet (停止企业群发).
//
// Internal, third-party and provider-developed apps. Rules: mass-msg-cancelled, mass-msg-cancel.
// Page: https://developer.work.weixin.qq.com/document/path/97611
func (c *Client) CancelGroupmsgSend(ctx context.Context, req *CancelGroupmsgSendRequest, opts ...wecom.CallOption) (*CancelGroupmsgSendResponse, error) {
	resp := new(CancelGroupmsgSendResponse)
	if err := c.core.Do(ctx, &cancelGroupmsgSend, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CancelGroupmsgSendRequest is the request of [Client.CancelGroupmsgSend].
type CancelGroupmsgSendRequest struct {
	// MsgID identifies the mass message; required.
	MsgID string `json:"msgid,omitzero"`
}

// CancelGroupmsgSendResponse is the answer of [Client.CancelGroupmsgSend]; it has no fields beyond success.
type CancelGroupmsgSendResponse struct{}

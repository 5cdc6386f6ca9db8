package externalcontact

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var addMomentTask = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_moment_task",
	Pages: wecom.Pages{Internal: 95094, ThirdParty: 95095, Provider: 96351}, Repeat: wecom.RepeatIfUnsent,
}

// AddMomentTask creates a moment (创建发表任务) that members then publish to their customers. Text or attachments are
// required.
//
// Internal, third-party and provider-developed apps. Rules: attachment-media-ttl, moment-create-per-minute,
// moment-create-per-month, moment-async-tasks, moment-text, moment-text-chars, moment-text-bytes,
// moment-content-not-empty, moment-attachment-kinds, moment-single-video-or-link, moment-link-title,
// moment-link-title-chars, moment-link-title-bytes, moment-senders, moment-tags-corp-only, moment-member-confirms,
// moment-exposure-corp-monthly.
// Page: https://developer.work.weixin.qq.com/document/path/95094
func (c *Client) AddMomentTask(ctx context.Context, req *AddMomentTaskRequest, opts ...wecom.CallOption) (*AddMomentTaskResponse, error) {
	resp := new(AddMomentTaskResponse)
	if err := c.core.Do(ctx, &addMomentTask, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// AddMomentTaskRequest is the request of [Client.AddMomentTask].
type AddMomentTaskRequest struct {
	// VisibleRange says who publishes and who sees it; all members in the app's visible range if nil.
	VisibleRange *MomentRange `json:"visible_range,omitzero"`
	// Text is the text, at most 2000 characters or 4000 bytes.
	Text *MessageText `json:"text,omitzero"`
	// Attachments holds at most 9 pictures, or 1 video, or 1 link.
	Attachments []MomentAttachment `json:"attachments,omitzero"`
}

// AddMomentTaskResponse is the answer of [Client.AddMomentTask].
type AddMomentTaskResponse struct {
	// JobID identifies the job for [Client.GetMomentTaskResult], at most 64 bytes, valid for 24 hours.
	JobID string `json:"jobid,omitzero"`
}

var getMomentTaskResult = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/externalcontact/get_moment_task_result",
	Pages: wecom.Pages{Internal: 95094, ThirdParty: 95095, Provider: 96351}, Repeat: wecom.RepeatSafe,
}

// GetMomentTaskResult tells how far the creation of a moment is (获取任务创建结果).
//
// Internal, third-party and provider-developed apps. Rules: moment-job-ttl, moment-jobid-length.
// Page: https://developer.work.weixin.qq.com/document/path/95094
func (c *Client) GetMomentTaskResult(ctx context.Context, req *GetMomentTaskResultRequest, opts ...wecom.CallOption) (*GetMomentTaskResultResponse, error) {
	resp := new(GetMomentTaskResultResponse)
	if err := c.core.Do(ctx, &getMomentTaskResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetMomentTaskResultRequest is the request of [Client.GetMomentTaskResult].
type GetMomentTaskResultRequest struct {
	// JobID identifies the job; required, at most 64 bytes.
	JobID string `url:"jobid"`
}

// GetMomentTaskResultResponse is the answer of [Client.GetMomentTaskResult].
type GetMomentTaskResultResponse struct {
	// Status is 1 started, 2 running, 3 done.
	Status int64 `json:"status,omitzero"`
	// Type is always add_moment_task.
	Type string `json:"type,omitzero"`
	// Result is the outcome; once the job is done.
	Result MomentTaskResult `json:"result,omitzero"`
}

var cancelMomentTask = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/cancel_moment_task",
	Pages: wecom.Pages{Internal: 97612, ThirdParty: 97616, Provider: 97615}, Repeat: wecom.RepeatIfUnsent,
}

// CancelMomentTask stops a moment that members have not published yet (停止发表企业朋友圈); published ones stay.
//
// Internal, third-party and provider-developed apps. Rules: moment-cancel.
// Page: https://developer.work.weixin.qq.com/document/path/97612
func (c *Client) CancelMomentTask(ctx context.Context, req *CancelMomentTaskRequest, opts ...wecom.CallOption) (*CancelMomentTaskResponse, error) {
	resp := new(CancelMomentTaskResponse)
	if err := c.core.Do(ctx, &cancelMomentTask, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CancelMomentTaskRequest is the request of [Client.CancelMomentTask].
type CancelMomentTaskRequest struct {
	// MomentID identifies the moment; required.
	MomentID string `json:"moment_id,omitzero"`
}

// CancelMomentTaskResponse is the answer of [Client.CancelMomentTask]; it has no fields beyond success.
type CancelMomentTaskResponse struct{}

var getMomentList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_moment_list",
	Pages: wecom.Pages{Internal: 93333, ThirdParty: 93443, Provider: 96352}, Repeat: wecom.RepeatSafe,
}

// GetMomentList lists the moments of the corp and its members (获取企业全部的发表列表), without deleted ones.
// [Client.GetMomentListAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: moment-list-span, moment-list-page,
// moment-deleted-absent.
// Page: https://developer.work.weixin.qq.com/document/path/93333
func (c *Client) GetMomentList(ctx context.Context, req *GetMomentListRequest, opts ...wecom.CallOption) (*GetMomentListResponse, error) {
	resp := new(GetMomentListResponse)
	if err := c.core.Do(ctx, &getMomentList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetMomentListRequest is the request of [Client.GetMomentList].
type GetMomentListRequest struct {
	// StartTime is the start of the span, in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the span, at most 30 days after the start; required.
	EndTime int64 `json:"end_time,omitzero"`
	// Creator is the userid of the creator.
	Creator string `json:"creator,omitzero"`
	// FilterType is 0 created by the corp, 1 by members, 2 all; all if nil.
	FilterType *int64 `json:"filter_type,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 20; 20 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// GetMomentListResponse is the answer of [Client.GetMomentList].
type GetMomentListResponse struct {
	// MomentList holds the moments.
	MomentList []Moment `json:"moment_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetMomentListAll walks all pages of [Client.GetMomentList] from req.Cursor on. It ends after one error.
func (c *Client) GetMomentListAll(ctx context.Context, req *GetMomentListRequest, opts ...wecom.CallOption) iter.Seq2[Moment, error] {
	return func(yield func(Moment, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getMomentList.Path, page.Cursor, yield, func(cursor string) ([]Moment, string, error) {
			page.Cursor = cursor
			resp, err := c.GetMomentList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.MomentList, resp.NextCursor, nil
		})
	}
}

var getMomentTask = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_moment_task",
	Pages: wecom.Pages{Internal: 93333, ThirdParty: 93443, Provider: 96352}, Repeat: wecom.RepeatSafe,
}

// GetMomentTask lists the members who are to publish a moment of the corp (获取客户朋友圈企业发表的列表). [Client.GetMomentTaskAll]
// walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: moment-settle, moment-task-page, moment-task-corp-only.
// Page: https://developer.work.weixin.qq.com/document/path/93333
func (c *Client) GetMomentTask(ctx context.Context, req *GetMomentTaskRequest, opts ...wecom.CallOption) (*GetMomentTaskResponse, error) {
	resp := new(GetMomentTaskResponse)
	if err := c.core.Do(ctx, &getMomentTask, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetMomentTaskRequest is the request of [Client.GetMomentTask].
type GetMomentTaskRequest struct {
	// MomentID identifies a moment created by the corp; required.
	MomentID string `json:"moment_id,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 500 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// GetMomentTaskResponse is the answer of [Client.GetMomentTask].
type GetMomentTaskResponse struct {
	// TaskList holds the members.
	TaskList []MomentTask `json:"task_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetMomentTaskAll walks all pages of [Client.GetMomentTask] from req.Cursor on. It ends after one error.
func (c *Client) GetMomentTaskAll(ctx context.Context, req *GetMomentTaskRequest, opts ...wecom.CallOption) iter.Seq2[MomentTask, error] {
	return func(yield func(MomentTask, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getMomentTask.Path, page.Cursor, yield, func(cursor string) ([]MomentTask, string, error) {
			page.Cursor = cursor
			resp, err := c.GetMomentTask(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.TaskList, resp.NextCursor, nil
		})
	}
}

var getMomentCustomerList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_moment_customer_list",
	Pages: wecom.Pages{Internal: 93333, ThirdParty: 93443, Provider: 96352}, Repeat: wecom.RepeatSafe,
}

// GetMomentCustomerList lists the customers whom a member chose to show a moment (获取客户朋友圈发表时选择的可见范围).
// [Client.GetMomentCustomerListAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: moment-settle, moment-task-page, moment-published-first.
// Page: https://developer.work.weixin.qq.com/document/path/93333
func (c *Client) GetMomentCustomerList(ctx context.Context, req *GetMomentCustomerListRequest, opts ...wecom.CallOption) (*GetMomentCustomerListResponse, error) {
	resp := new(GetMomentCustomerListResponse)
	if err := c.core.Do(ctx, &getMomentCustomerList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetMomentCustomerListRequest is the request of [Client.GetMomentCustomerList].
type GetMomentCustomerListRequest struct {
	// MomentID identifies the moment; required.
	MomentID string `json:"moment_id,omitzero"`
	// UserID is the member who published; required.
	UserID string `json:"userid,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000; 500 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// GetMomentCustomerListResponse is the answer of [Client.GetMomentCustomerList].
type GetMomentCustomerListResponse struct {
	// CustomerList holds the customers.
	CustomerList []MomentCustomer `json:"customer_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetMomentCustomerListAll walks all pages of [Client.GetMomentCustomerList] from req.Cursor on. It ends after one error.
func (c *Client) GetMomentCustomerListAll(ctx context.Context, req *GetMomentCustomerListRequest, opts ...wecom.CallOption) iter.Seq2[MomentCustomer, error] {
	return func(yield func(MomentCustomer, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getMomentCustomerList.Path, page.Cursor, yield, func(cursor string) ([]MomentCustomer, string, error) {
			page.Cursor = cursor
			resp, err := c.GetMomentCustomerList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.CustomerList, resp.NextCursor, nil
		})
	}
}

var getMomentSendResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_moment_send_result",
	Pages: wecom.Pages{Internal: 93333, ThirdParty: 93443, Provider: 96352}, Repeat: wecom.RepeatSafe,
}

// GetMomentSendResult lists the customers who can see a published moment (获取客户朋友圈发表后的可见客户列表).
// [Client.GetMomentSendResultAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: moment-settle, moment-send-result-page,
// moment-published-first.
// Page: https://developer.work.weixin.qq.com/document/path/93333
func (c *Client) GetMomentSendResult(ctx context.Context, req *GetMomentSendResultRequest, opts ...wecom.CallOption) (*GetMomentSendResultResponse, error) {
	resp := new(GetMomentSendResultResponse)
	if err := c.core.Do(ctx, &getMomentSendResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetMomentSendResultRequest is the request of [Client.GetMomentSendResult].
type GetMomentSendResultRequest struct {
	// MomentID identifies the moment; required.
	MomentID string `json:"moment_id,omitzero"`
	// UserID is the member who published; required.
	UserID string `json:"userid,omitzero"`
	// Cursor is the NextCursor of the previous page; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 5000; 3000 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// GetMomentSendResultResponse is the answer of [Client.GetMomentSendResult].
type GetMomentSendResultResponse struct {
	// CustomerList holds the customers, without UserID.
	CustomerList []MomentCustomer `json:"customer_list,omitzero"`
	// NextCursor asks for the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// GetMomentSendResultAll walks all pages of [Client.GetMomentSendResult] from req.Cursor on. It ends after one error.
func (c *Client) GetMomentSendResultAll(ctx context.Context, req *GetMomentSendResultRequest, opts ...wecom.CallOption) iter.Seq2[MomentCustomer, error] {
	return func(yield func(MomentCustomer, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(getMomentSendResult.Path, page.Cursor, yield, func(cursor string) ([]MomentCustomer, string, error) {
			page.Cursor = cursor
			resp, err := c.GetMomentSendResult(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.CustomerList, resp.NextCursor, nil
		})
	}
}

var getMomentComments = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/externalcontact/get_moment_comments",
	Pages: wecom.Pages{Internal: 93333, ThirdParty: 93443, Provider: 96352}, Repeat: wecom.RepeatSafe,
}

// GetMomentComments reads the comments and likes of a moment (获取客户朋友圈的互动数据).
//
// Internal, third-party and provider-developed apps. Rules: moment-published-first.
// Page: https://developer.work.weixin.qq.com/document/path/93333
func (c *Client) GetMomentComments(ctx context.Context, req *GetMomentCommentsRequest, opts ...wecom.CallOption) (*GetMomentCommentsResponse, error) {
	resp := new(GetMomentCommentsResponse)
	if err := c.core.Do(ctx, &getMomentComments, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetMomentCommentsRequest is the request of [Client.GetMomentComments].
type GetMomentCommentsRequest struct {
	// MomentID identifies the moment; required.
	MomentID string `json:"moment_id,omitzero"`
	// UserID is the member who published; required.
	UserID string `json:"userid,omitzero"`
}

// GetMomentCommentsResponse is the answer of [Client.GetMomentComments].
type GetMomentCommentsResponse struct {
	// CommentList holds the comments.
	CommentList []MomentReaction `json:"comment_list,omitzero"`
	// LikeList holds the likes.
	LikeList []MomentReaction `json:"like_list,omitzero"`
}

package meeting

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var vipSubmitBatchAddJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/vip/submit_batch_add_job",
	Pages: wecom.Pages{Internal: 99508}, Repeat: wecom.RepeatIfUnsent,
}

// VIPSubmitBatchAddJob starts a job that gives members advanced accounts (分配高级功能账号); [Client.VIPBatchAddJobResult]
// tells its result.
//
// Internal apps. Rules: meeting-vip-add-batch, errcode-770007.
// Page: https://developer.work.weixin.qq.com/document/path/99508
func (c *Client) VIPSubmitBatchAddJob(ctx context.Context, req *VIPSubmitBatchAddJobRequest, opts ...wecom.CallOption) (*VIPSubmitBatchAddJobResponse, error) {
	resp := new(VIPSubmitBatchAddJobResponse)
	if err := c.core.Do(ctx, &vipSubmitBatchAddJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPSubmitBatchAddJobRequest is the request of [Client.VIPSubmitBatchAddJob].
type VIPSubmitBatchAddJobRequest struct {
	// UserIDList holds the members; required, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPSubmitBatchAddJobResponse is the answer of [Client.VIPSubmitBatchAddJob].
type VIPSubmitBatchAddJobResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
	// InvalidUserIDList holds those who are unknown or not visible to the app.
	InvalidUserIDList []string `json:"invalid_userid_list,omitzero"`
}

var vipBatchAddJobResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/vip/batch_add_job_result",
	Pages: wecom.Pages{Internal: 99508}, Repeat: wecom.RepeatSafe,
}

// VIPBatchAddJobResult returns the result of a job of [Client.VIPSubmitBatchAddJob] (查询分配高级功能账号结果).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/99508
func (c *Client) VIPBatchAddJobResult(ctx context.Context, req *VIPBatchAddJobResultRequest, opts ...wecom.CallOption) (*VIPBatchAddJobResultResponse, error) {
	resp := new(VIPBatchAddJobResultResponse)
	if err := c.core.Do(ctx, &vipBatchAddJobResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchAddJobResultRequest is the request of [Client.VIPBatchAddJobResult].
type VIPBatchAddJobResultRequest struct {
	// JobID is the job that gave the accounts; required.
	JobID string `json:"jobid,omitzero"`
}

// VIPBatchAddJobResultResponse is the answer of [Client.VIPBatchAddJobResult].
type VIPBatchAddJobResultResponse struct {
	// JobResult says what became of the members.
	JobResult VIPJobResult `json:"job_result,omitzero"`
}

// VIPJobResult says what became of the members of a job (任务结果).
type VIPJobResult struct {
	// SuccUserIDList holds those for whom it worked; who had an advanced account already is among them.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds those for whom it did not.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vipSubmitBatchDelJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/vip/submit_batch_del_job",
	Pages: wecom.Pages{Internal: 99509}, Repeat: wecom.RepeatIfUnsent,
}

// VIPSubmitBatchDelJob starts a job that takes advanced accounts back (取消高级功能账号); [Client.VIPBatchDelJobResult] tells
// its result.
//
// Internal apps. Rules: meeting-vip-del-batch, vip-withdraw-age, errcode-770007, meeting-vip-del-window.
// Page: https://developer.work.weixin.qq.com/document/path/99509
func (c *Client) VIPSubmitBatchDelJob(ctx context.Context, req *VIPSubmitBatchDelJobRequest, opts ...wecom.CallOption) (*VIPSubmitBatchDelJobResponse, error) {
	resp := new(VIPSubmitBatchDelJobResponse)
	if err := c.core.Do(ctx, &vipSubmitBatchDelJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPSubmitBatchDelJobRequest is the request of [Client.VIPSubmitBatchDelJob].
type VIPSubmitBatchDelJobRequest struct {
	// UserIDList holds the members; required, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPSubmitBatchDelJobResponse is the answer of [Client.VIPSubmitBatchDelJob].
type VIPSubmitBatchDelJobResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
	// InvalidUserIDList holds those who are unknown or not visible to the app.
	InvalidUserIDList []string `json:"invalid_userid_list,omitzero"`
}

var vipBatchDelJobResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/vip/batch_del_job_result",
	Pages: wecom.Pages{Internal: 99509}, Repeat: wecom.RepeatSafe,
}

// VIPBatchDelJobResult returns the result of a job of [Client.VIPSubmitBatchDelJob] (查询取消高级功能账号结果).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/99509
func (c *Client) VIPBatchDelJobResult(ctx context.Context, req *VIPBatchDelJobResultRequest, opts ...wecom.CallOption) (*VIPBatchDelJobResultResponse, error) {
	resp := new(VIPBatchDelJobResultResponse)
	if err := c.core.Do(ctx, &vipBatchDelJobResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchDelJobResultRequest is the request of [Client.VIPBatchDelJobResult].
type VIPBatchDelJobResultRequest struct {
	// JobID is the job that took the accounts back; required.
	JobID string `json:"jobid,omitzero"`
}

// VIPBatchDelJobResultResponse is the answer of [Client.VIPBatchDelJobResult].
type VIPBatchDelJobResultResponse struct {
	// JobResult says what became of the members.
	JobResult VIPJobResult `json:"job_result,omitzero"`
}

var vipList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/meeting/vip/list",
	Pages: wecom.Pages{Internal: 99510}, Repeat: wecom.RepeatSafe,
}

// VIPList lists the members with an advanced account who are visible to the app (获取高级功能账号列表).
//
// Internal apps. Rules: meeting-vip-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/99510
func (c *Client) VIPList(ctx context.Context, req *VIPListRequest, opts ...wecom.CallOption) (*VIPListResponse, error) {
	resp := new(VIPListResponse)
	if err := c.core.Do(ctx, &vipList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPListAll yields the members over all pages. It does not change req, and ends after an error.
func (c *Client) VIPListAll(ctx context.Context, req *VIPListRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(vipList.Path, page.Cursor, yield, func(cursor string) ([]string, string, bool, error) {
			page.Cursor = cursor
			resp, err := c.VIPList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.UserIDList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// VIPListRequest is the request of [Client.VIPList].
type VIPListRequest struct {
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 100 by default, at most 200; a page may hold fewer.
	Limit int64 `json:"limit,omitzero"`
}

// VIPListResponse is the answer of [Client.VIPList].
type VIPListResponse struct {
	// HasMore reports that more follow.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// UserIDList holds the members.
	UserIDList []string `json:"userid_list,omitzero"`
}

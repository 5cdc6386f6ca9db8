package security

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var vIPSubmitBatchAddJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/vip/submit_batch_add_job",
	Pages: wecom.Pages{Internal: 99503}, Repeat: wecom.RepeatIfUnsent,
}

// VIPSubmitBatchAddJob starts a job that gives members the advanced features (分配高级功能账号). [Client.VIPBatchAddJobResult]
// tells its result.
//
// Internal apps. Rules: security-vip-add-batch.
// Page: https://developer.work.weixin.qq.com/document/path/99503
func (c *Client) VIPSubmitBatchAddJob(ctx context.Context, req *VIPSubmitBatchAddJobRequest, opts ...wecom.CallOption) (*VIPSubmitBatchAddJobResponse, error) {
	resp := new(VIPSubmitBatchAddJobResponse)
	if err := c.core.Do(ctx, &vIPSubmitBatchAddJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPSubmitBatchAddJobRequest is the request of [Client.VIPSubmitBatchAddJob].
type VIPSubmitBatchAddJobRequest struct {
	// UserIDList holds members in the visible range; required, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPSubmitBatchAddJobResponse is the answer of [Client.VIPSubmitBatchAddJob].
type VIPSubmitBatchAddJobResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
	// InvalidUserIDList holds userids that are unknown or outside the visible range.
	InvalidUserIDList []string `json:"invalid_userid_list,omitzero"`
}

var vIPBatchAddJobResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/vip/batch_add_job_result",
	Pages: wecom.Pages{Internal: 99503}, Repeat: wecom.RepeatSafe,
}

// VIPBatchAddJobResult tells whom a job gave the advanced features (查询分配高级功能账号结果).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/99503
func (c *Client) VIPBatchAddJobResult(ctx context.Context, req *VIPBatchAddJobResultRequest, opts ...wecom.CallOption) (*VIPBatchAddJobResultResponse, error) {
	resp := new(VIPBatchAddJobResultResponse)
	if err := c.core.Do(ctx, &vIPBatchAddJobResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchAddJobResultRequest is the request of [Client.VIPBatchAddJobResult].
type VIPBatchAddJobResultRequest struct {
	// JobID of the job; required.
	JobID string `json:"jobid,omitzero"`
}

// VIPBatchAddJobResultResponse is the answer of [Client.VIPBatchAddJobResult].
type VIPBatchAddJobResultResponse struct {
	// JobResult is the result.
	JobResult VIPJobResult `json:"job_result,omitzero"`
}

// VIPJobResult is the result of a job on accounts with advanced features.
type VIPJobResult struct {
	// SuccUserIDList holds the members done; in jobs that add, also those that had the features before.
	SuccUserIDList []string `json:"succ_userid_list,omitzero"`
	// FailUserIDList holds the members not done.
	FailUserIDList []string `json:"fail_userid_list,omitzero"`
}

var vIPSubmitBatchDelJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/vip/submit_batch_del_job",
	Pages: wecom.Pages{Internal: 99505}, Repeat: wecom.RepeatIfUnsent,
}

// VIPSubmitBatchDelJob starts a job that takes the advanced features from members (取消高级功能账号).
// [Client.VIPBatchDelJobResult] tells its result.
//
// Internal apps. Rules: security-vip-del-batch, vip-withdraw-age.
// Page: https://developer.work.weixin.qq.com/document/path/99505
func (c *Client) VIPSubmitBatchDelJob(ctx context.Context, req *VIPSubmitBatchDelJobRequest, opts ...wecom.CallOption) (*VIPSubmitBatchDelJobResponse, error) {
	resp := new(VIPSubmitBatchDelJobResponse)
	if err := c.core.Do(ctx, &vIPSubmitBatchDelJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPSubmitBatchDelJobRequest is the request of [Client.VIPSubmitBatchDelJob].
type VIPSubmitBatchDelJobRequest struct {
	// UserIDList holds members in the visible range; required, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPSubmitBatchDelJobResponse is the answer of [Client.VIPSubmitBatchDelJob].
type VIPSubmitBatchDelJobResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
	// InvalidUserIDList holds userids that are unknown or outside the visible range.
	InvalidUserIDList []string `json:"invalid_userid_list,omitzero"`
}

var vIPBatchDelJobResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/vip/batch_del_job_result",
	Pages: wecom.Pages{Internal: 99505}, Repeat: wecom.RepeatSafe,
}

// VIPBatchDelJobResult tells from whom a job took the advanced features (查询取消高级功能账号结果).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/99505
func (c *Client) VIPBatchDelJobResult(ctx context.Context, req *VIPBatchDelJobResultRequest, opts ...wecom.CallOption) (*VIPBatchDelJobResultResponse, error) {
	resp := new(VIPBatchDelJobResultResponse)
	if err := c.core.Do(ctx, &vIPBatchDelJobResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPBatchDelJobResultRequest is the request of [Client.VIPBatchDelJobResult].
type VIPBatchDelJobResultRequest struct {
	// JobID of the job; required.
	JobID string `json:"jobid,omitzero"`
}

// VIPBatchDelJobResultResponse is the answer of [Client.VIPBatchDelJobResult].
type VIPBatchDelJobResultResponse struct {
	// JobResult is the result.
	JobResult VIPJobResult `json:"job_result,omitzero"`
}

var vIPList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/vip/list",
	Pages: wecom.Pages{Internal: 99506}, Repeat: wecom.RepeatSafe,
}

// VIPList lists the members of the visible range that have the advanced features (获取高级功能账号列表).
//
// Internal apps. Rules: security-vip-list-page.
// Page: https://developer.work.weixin.qq.com/document/path/99506
func (c *Client) VIPList(ctx context.Context, req *VIPListRequest, opts ...wecom.CallOption) (*VIPListResponse, error) {
	resp := new(VIPListResponse)
	if err := c.core.Do(ctx, &vIPList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// VIPListRequest is the request of [Client.VIPList].
type VIPListRequest struct {
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 200, 100 by default; pages may be smaller.
	Limit int64 `json:"limit,omitzero"`
}

// VIPListResponse is the answer of [Client.VIPList].
type VIPListResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// UserIDList holds the members.
	UserIDList []string `json:"userid_list,omitzero"`
}

// VIPListAll yields the items of every page of [Client.VIPList] from req.Cursor on; req stays as it is.
func (c *Client) VIPListAll(ctx context.Context, req *VIPListRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	page := paging.ValueOf(req)
	return func(yield func(string, error) bool) {
		paging.Walk(vIPList.Path, page.Cursor, yield, func(cursor string) ([]string, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.VIPList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.UserIDList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

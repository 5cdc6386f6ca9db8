package contact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var batchInvite = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/batch/invite",
	Pages: wecom.Pages{Internal: 90975, ThirdParty: 91127}, Repeat: wecom.RepeatIfUnsent,
}

// BatchInvite invites members to use WeCom (邀请成员), by member, department or tag. Invalid ones are named in the
// answer and the rest is invited; success does not mean that everybody gets the message.
// [Client.BatchInviteInParts] takes any number.
//
// Internal and third-party (address-book) apps. Rules: batch-invite-users, batch-invite-parties, batch-invite-tags,
// batch-invite-days.
// Page: https://developer.work.weixin.qq.com/document/path/90975
func (c *Client) BatchInvite(ctx context.Context, req *BatchInviteRequest, opts ...wecom.CallOption) (*BatchInviteResponse, error) {
	resp := new(BatchInviteResponse)
	if err := c.core.Do(ctx, &batchInvite, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchInviteRequest is the request of [Client.BatchInvite].
type BatchInviteRequest struct {
	// User holds userids, at most 1000; one of the three lists is required.
	User []string `json:"user,omitzero"`
	// Party holds department ids, at most 100.
	Party []int64 `json:"party,omitzero"`
	// Tag holds tag ids, at most 100.
	Tag []int64 `json:"tag,omitzero"`
}

// BatchInviteResponse is the answer of [Client.BatchInvite].
type BatchInviteResponse struct {
	// InvalidUser holds the invalid userids.
	InvalidUser []string `json:"invaliduser,omitzero"`
	// InvalidParty holds the invalid department ids.
	InvalidParty []int64 `json:"invalidparty,omitzero"`
	// InvalidTag holds the invalid tag ids.
	InvalidTag []int64 `json:"invalidtag,omitzero"`
}

var batchSyncUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/batch/syncuser",
	Pages: wecom.Pages{Internal: 90980, ThirdParty: 91130}, Repeat: wecom.RepeatIfUnsent,
}

// BatchSyncUser starts a job that creates and updates the members of a CSV file (增量更新成员); members missing in the
// file stay.
//
// Internal and third-party apps that may write the address book. Rules: account-create-month, user-invite-days,
// batch-csv-size, batch-import-encoding, batch-jobid-length, batch-import-running, media-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90980
func (c *Client) BatchSyncUser(ctx context.Context, req *BatchSyncUserRequest, opts ...wecom.CallOption) (*BatchSyncUserResponse, error) {
	resp := new(BatchSyncUserResponse)
	if err := c.core.Do(ctx, &batchSyncUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchSyncUserRequest is the request of [Client.BatchSyncUser].
type BatchSyncUserRequest struct {
	// MediaID of the uploaded CSV file, in UTF-8 and at most 20 MB; required.
	MediaID string `json:"media_id,omitzero"`
	// ToInvite says whether to invite new members, once a day for at most three working days; true if nil.
	ToInvite *bool `json:"to_invite,omitzero"`
	// Callback says where to report the end of the job; nobody is told if nil.
	Callback *JobCallback `json:"callback,omitzero"`
}

// BatchSyncUserResponse is the answer of [Client.BatchSyncUser].
type BatchSyncUserResponse struct {
	// JobID identifies the job for [Client.BatchGetResult], at most 64 bytes.
	JobID string `json:"jobid,omitzero"`
}

// JobCallback is where the end of a job is reported.
type JobCallback struct {
	// URL that takes the event, http or https.
	URL string `json:"url,omitzero"`
	// Token signs the event.
	Token string `json:"token,omitzero"`
	// EncodingAESKey encrypts the event: an AES key in Base64.
	EncodingAESKey string `json:"encodingaeskey,omitzero"`
}

var batchReplaceUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/batch/replaceuser",
	Pages: wecom.Pages{Internal: 90981, ThirdParty: 91131}, Repeat: wecom.RepeatIfUnsent,
}

// BatchReplaceUser starts a job that makes the members of the corp those of a CSV file (全量覆盖成员): members missing in
// the file are deleted. The platform stops a job that would delete more than 50 members and 20 % of all, or fewer
// than 50 and more than 80 %.
//
// Internal and third-party apps that may write the address book. Rules: account-create-month,
// batch-replaceuser-guard-large, batch-replaceuser-guard-small, user-invite-days, batch-csv-size,
// batch-import-encoding, batch-jobid-length, batch-import-running, media-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90981
func (c *Client) BatchReplaceUser(ctx context.Context, req *BatchReplaceUserRequest, opts ...wecom.CallOption) (*BatchReplaceUserResponse, error) {
	resp := new(BatchReplaceUserResponse)
	if err := c.core.Do(ctx, &batchReplaceUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchReplaceUserRequest is the request of [Client.BatchReplaceUser].
type BatchReplaceUserRequest struct {
	// MediaID of the uploaded CSV file, in UTF-8 and at most 20 MB; required.
	MediaID string `json:"media_id,omitzero"`
	// ToInvite says whether to invite new members, once a day for at most three working days; true if nil.
	ToInvite *bool `json:"to_invite,omitzero"`
	// Callback says where to report the end of the job; nobody is told if nil.
	Callback *JobCallback `json:"callback,omitzero"`
}

// BatchReplaceUserResponse is the answer of [Client.BatchReplaceUser].
type BatchReplaceUserResponse struct {
	// JobID identifies the job for [Client.BatchGetResult], at most 64 bytes.
	JobID string `json:"jobid,omitzero"`
}

var batchReplaceParty = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/batch/replaceparty",
	Pages: wecom.Pages{Internal: 90982, ThirdParty: 91132}, Repeat: wecom.RepeatIfUnsent,
}

// BatchReplaceParty starts a job that makes the departments of the corp those of a CSV file (全量覆盖部门): empty
// departments missing in the file are deleted.
//
// Internal and third-party apps that may write the address book. Rules: batch-csv-size, batch-import-encoding,
// batch-jobid-length, batch-import-running, media-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90982
func (c *Client) BatchReplaceParty(ctx context.Context, req *BatchReplacePartyRequest, opts ...wecom.CallOption) (*BatchReplacePartyResponse, error) {
	resp := new(BatchReplacePartyResponse)
	if err := c.core.Do(ctx, &batchReplaceParty, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchReplacePartyRequest is the request of [Client.BatchReplaceParty].
type BatchReplacePartyRequest struct {
	// MediaID of the uploaded CSV file, in UTF-8 and at most 20 MB; required.
	MediaID string `json:"media_id,omitzero"`
	// Callback says where to report the end of the job; nobody is told if nil.
	Callback *JobCallback `json:"callback,omitzero"`
}

// BatchReplacePartyResponse is the answer of [Client.BatchReplaceParty].
type BatchReplacePartyResponse struct {
	// JobID identifies the job for [Client.BatchGetResult], at most 64 bytes.
	JobID string `json:"jobid,omitzero"`
}

var batchGetResult = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/batch/getresult",
	Pages: wecom.Pages{Internal: 90983, ThirdParty: 91133}, Repeat: wecom.RepeatSafe,
}

// BatchGetResult tells how far an import job is (获取异步任务结果).
//
// Internal and third-party apps. Rules: batch-jobid-length, batch-job-history.
// Page: https://developer.work.weixin.qq.com/document/path/90983
func (c *Client) BatchGetResult(ctx context.Context, req *BatchGetResultRequest, opts ...wecom.CallOption) (*BatchGetResultResponse, error) {
	resp := new(BatchGetResultResponse)
	if err := c.core.Do(ctx, &batchGetResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// BatchGetResultRequest is the request of [Client.BatchGetResult].
type BatchGetResultRequest struct {
	// JobID of the job; required, at most 64 bytes.
	JobID string `url:"jobid"`
}

// BatchGetResultResponse is the answer of [Client.BatchGetResult].
type BatchGetResultResponse struct {
	// Status of the job.
	Status JobStatus `json:"status,omitzero"`
	// Type of the job.
	Type JobType `json:"type,omitzero"`
	// Total is the number of rows.
	Total int64 `json:"total,omitzero"`
	// Percentage done, 100 at the end.
	Percentage int64 `json:"percentage,omitzero"`
	// Result holds one entry per row once the job is done.
	Result []JobResult `json:"result,omitzero"`
}

// JobStatus is the state of an import job (任务状态).
type JobStatus int64

// The states of an import job.
const (
	JobStatusStarted JobStatus = 1 // started (任务开始)
	JobStatusRunning JobStatus = 2 // running (任务进行中)
	JobStatusDone    JobStatus = 3 // done (任务已完成)
)

// JobType is the kind of an import job (操作类型).
type JobType string

// The kinds of import job.
const (
	JobTypeSyncUser     JobType = "sync_user"     // [Client.BatchSyncUser]
	JobTypeReplaceUser  JobType = "replace_user"  // [Client.BatchReplaceUser]
	JobTypeReplaceParty JobType = "replace_party" // [Client.BatchReplaceParty]
)

// JobAction is a set of bits that say what a job did to a department.
type JobAction int64

// The bits of a JobAction.
const (
	JobActionCreate JobAction = 1 // created (新建部门)
	JobActionRename JobAction = 2 // renamed (更改部门名称)
	JobActionMove   JobAction = 4 // moved (移动部门)
	JobActionOrder  JobAction = 8 // ranked anew (修改部门排序)
)

// JobResult is what became of one row.
type JobResult struct {
	// UserID of the member; in jobs on members.
	UserID string `json:"userid,omitzero"`
	// Action says what was done; in jobs on departments.
	Action JobAction `json:"action,omitzero"`
	// PartyID is the department; in jobs on departments.
	PartyID int64 `json:"partyid,omitzero"`
	// ErrCode of this row; 0 is success.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg says what went wrong with this row.
	ErrMsg string `json:"errmsg,omitzero"`
}

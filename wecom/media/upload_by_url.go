package media

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var uploadByURL = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/media/upload_by_url",
	Pages: wecom.Pages{Internal: 96219, ThirdParty: 97126, Provider: 96488}, Repeat: wecom.RepeatIfUnsent,
}

// UploadByURL starts a job in which the platform fetches a large file by itself (异步上传临时素材); the server must support
// Range. [Client.GetUploadByURLResult] has the media_id. The app needs the right to customer contact (客户联系).
//
// Internal, third-party and provider-developed apps. Rules: media-min-size, media-by-url-size, media-by-url-scene,
// media-by-url-type, media-by-url-filename, media-by-url-url, media-by-url-md5.
// Page: https://developer.work.weixin.qq.com/document/path/96219
func (c *Client) UploadByURL(ctx context.Context, req *UploadByURLRequest, opts ...wecom.CallOption) (*UploadByURLResponse, error) {
	resp := new(UploadByURLResponse)
	if err := c.core.Do(ctx, &uploadByURL, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UploadByURLRequest is the request of [Client.UploadByURL].
type UploadByURLRequest struct {
	// Scene is the use of the file; required.
	Scene Scene `json:"scene,omitzero"`
	// Type of the file; required: TypeVideo (MP4) or TypeFile, each at most 200 MB.
	Type Type `json:"type,omitzero"`
	// Filename is what messages show; required, at most 128 bytes.
	Filename string `json:"filename,omitzero"`
	// URL of the file; required, at most 1024 bytes.
	URL string `json:"url,omitzero"`
	// MD5 of the file in hexadecimal, checked after the fetch; required, at most 32 bytes.
	MD5 string `json:"md5,omitzero"`
}

// UploadByURLResponse is the answer of [Client.UploadByURL].
type UploadByURLResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
}

// Scene is the use of a file fetched by URL (场景值).
type Scene int64

// The uses of a file fetched by URL.
const (
	SceneGroupWelcome Scene = 1 // welcome message of customer groups (客户联系入群欢迎语素材)
)

var getUploadByURLResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/media/get_upload_by_url_result",
	Pages: wecom.Pages{Internal: 96219, ThirdParty: 97126, Provider: 96488}, Repeat: wecom.RepeatSafe,
}

// GetUploadByURLResult tells how far a fetching job is (查询异步任务结果). The app needs the right to customer contact
// (客户联系).
//
// Internal, third-party and provider-developed apps. Rules: media-by-url-jobid, media-by-url-job-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/96219
func (c *Client) GetUploadByURLResult(ctx context.Context, req *GetUploadByURLResultRequest, opts ...wecom.CallOption) (*GetUploadByURLResultResponse, error) {
	resp := new(GetUploadByURLResultResponse)
	if err := c.core.Do(ctx, &getUploadByURLResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetUploadByURLResultRequest is the request of [Client.GetUploadByURLResult].
type GetUploadByURLResultRequest struct {
	// JobID of the job; required, at most 128 bytes, good for 60 minutes.
	JobID string `json:"jobid,omitzero"`
}

// GetUploadByURLResultResponse is the answer of [Client.GetUploadByURLResult].
type GetUploadByURLResultResponse struct {
	// Status of the job.
	Status JobStatus `json:"status,omitzero"`
	// Detail is the outcome.
	Detail JobDetail `json:"detail,omitzero"`
}

// JobStatus is the state of a fetching job (任务状态).
type JobStatus int64

// The states of a fetching job.
const (
	JobStatusRunning JobStatus = 1 // running (处理中)
	JobStatusDone    JobStatus = 2 // done (完成)
	JobStatusFailed  JobStatus = 3 // failed (异常失败)
)

// JobDetail is the outcome of a fetching job.
type JobDetail struct {
	// ErrCode says why the job failed: 830001 URL without Range, 830003 fetch failed, 45001 size out of range,
	// 301019 other MD5.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg says it in words.
	ErrMsg string `json:"errmsg,omitzero"`
	// MediaID stands for the file for three days; once done.
	MediaID string `json:"media_id,omitzero"`
	// CreatedAt is the time of the file, in Unix seconds; once done.
	CreatedAt int64 `json:"created_at,omitzero"`
}

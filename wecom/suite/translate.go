package suite

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var contactIDTranslate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/contact/id_translate",
	Pages: wecom.Pages{ThirdParty: 91846}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
}

// ContactIDTranslate starts the replacement of ids by names in files (异步通讯录id转译). Follow it with
// [Client.BatchGetResult].
//
// Third-party apps. Takes the provider_access_token. Rules: provider-translate-files,
// provider-translate-kinds, provider-translate-output-name, provider-translate-media-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/91846
func (c *Client) ContactIDTranslate(ctx context.Context, req *ContactIDTranslateRequest, opts ...wecom.CallOption) (*ContactIDTranslateResponse, error) {
	return call[ContactIDTranslateResponse](ctx, c, &contactIDTranslate, req, opts)
}

// ContactIDTranslateRequest is the request of [Client.ContactIDTranslate].
type ContactIDTranslateRequest struct {
	// AuthCorpID of the corp; required.
	AuthCorpID string `json:"auth_corpid,omitzero"`
	// MediaIDList are files from [Client.MediaUpload], at most 20: xls, xlsx, doc, docx, or csv and txt in UTF-8;
	// required.
	MediaIDList []string `json:"media_id_list,omitzero"`
	// OutputFileName is the name of the zip file without its ending; required for several files. One file without it
	// is not packed.
	OutputFileName string `json:"output_file_name,omitzero"`
	// OutputFileFormat is pdf, or empty to keep the formats.
	OutputFileFormat string `json:"output_file_format,omitzero"`
}

// ContactIDTranslateResponse is the answer of [Client.ContactIDTranslate].
type ContactIDTranslateResponse struct {
	// JobID of the job, at most 64 bytes.
	JobID string `json:"jobid,omitzero"`
}

var batchGetResult = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/service/batch/getresult",
	Pages: wecom.Pages{ThirdParty: 91882}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatSafe,
}

// BatchGetResult tells how a job of [Client.ContactIDTranslate] stands (获取异步任务结果).
//
// Third-party apps. Takes the provider_access_token. Rules: provider-job-id, service-id-translate-url-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/91882
func (c *Client) BatchGetResult(ctx context.Context, req *BatchGetResultRequest, opts ...wecom.CallOption) (*BatchGetResultResponse, error) {
	return call[BatchGetResultResponse](ctx, c, &batchGetResult, req, opts)
}

// BatchGetResultRequest is the request of [Client.BatchGetResult].
type BatchGetResultRequest struct {
	// JobID of the job, at most 64 bytes; required.
	JobID string `url:"jobid"`
}

// BatchGetResultResponse is the answer of [Client.BatchGetResult].
type BatchGetResultResponse struct {
	// Status of the job.
	Status JobStatus `json:"status,omitzero"`
	// Type of the job: contact_id_translate.
	Type string `json:"type,omitzero"`
	// Result of a job that is done.
	Result JobResult `json:"result,omitzero"`
}

// JobStatus is how a job stands (任务状态).
type JobStatus int64

// The states of a job.
const (
	JobStatusStarted JobStatus = 1 // started (任务开始)
	JobStatusRunning JobStatus = 2 // running (任务进行中)
	JobStatusDone    JobStatus = 3 // done (任务已完成)
)

// JobResult is the result of a job.
type JobResult struct {
	// ContactIDTranslate is the translated file.
	ContactIDTranslate TranslateResult `json:"contact_id_translate,omitzero"`
}

// TranslateResult is a translated file.
type TranslateResult struct {
	// URL of the file for 24 hours, to be opened by a user who logged in.
	URL string `json:"url,omitzero"`
}

var mediaUpload = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/service/media/upload",
	Pages: wecom.Pages{ThirdParty: 99310}, Credential: wecom.ProviderToken, Repeat: wecom.RepeatIfUnsent,
	Body: wecom.BodyMultipart,
}

// MediaUpload uploads a temporary file of the provider (服务商上传临时素材), which lives for three days.
//
// Third-party apps. Takes the provider_access_token. Rules: provider-media-image, provider-media-voice,
// provider-media-video, provider-media-file, provider-media-min, service-media-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/99310
func (c *Client) MediaUpload(ctx context.Context, req *MediaUploadRequest, opts ...wecom.CallOption) (*MediaUploadResponse, error) {
	return call[MediaUploadResponse](ctx, c, &mediaUpload, req, opts)
}

// MediaUploadRequest is the request of [Client.MediaUpload].
type MediaUploadRequest struct {
	// Type of the file; required.
	Type MediaType `url:"type"`
	// AttachmentType tells a special purpose.
	AttachmentType AttachmentType `url:"attachment_type,omitempty"`
	// Media is the file; required, above 5 bytes. Image: 2 MB, JPG or PNG. Voice: 2 MB, 60 seconds, AMR. Video: 10 MB,
	// MP4. File: 20 MB. Its name must not begin with / nor contain \ or a colon.
	Media wecom.File `multipart:"media"`
}

// MediaUploadResponse is the answer of [Client.MediaUpload].
type MediaUploadResponse struct {
	// Type of the file.
	Type MediaType `json:"type,omitzero"`
	// MediaID stands for the file for three days.
	MediaID string `json:"media_id,omitzero"`
	// CreatedAt is the time of the upload, in Unix seconds.
	CreatedAt int64 `json:"created_at,omitzero"`
}

// MediaType is the kind of a file (媒体文件类型).
type MediaType string

// The kinds of file.
const (
	MediaTypeImage MediaType = "image" // picture (图片)
	MediaTypeVoice MediaType = "voice" // voice (语音)
	MediaTypeVideo MediaType = "video" // video (视频)
	MediaTypeFile  MediaType = "file"  // any other file (普通文件)
)

// AttachmentType is the purpose of a file (附件类型).
type AttachmentType int64

// The purposes of a file.
const (
	AttachmentTypeCheckout AttachmentType = 3 // checkout (收银台)
)

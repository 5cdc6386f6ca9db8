package wedrive

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var fileUpload = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_upload",
	Pages: wecom.Pages{Internal: 97880, ThirdParty: 97951, Provider: 97914}, Repeat: wecom.RepeatIfUnsent,
}

// FileUpload uploads a file of at most 10 MB in one call (上传文件). [Client.FileUploadInit] begins the way for larger
// ones.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-upload-size, wedrive-filename,
// wedrive-space-files, wedrive-capacity, wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97880
func (c *Client) FileUpload(ctx context.Context, req *FileUploadRequest, opts ...wecom.CallOption) (*FileUploadResponse, error) {
	resp := new(FileUploadResponse)
	if err := c.core.Do(ctx, &fileUpload, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileUploadRequest is the request of [Client.FileUpload].
type FileUploadRequest struct {
	// SpaceID is the space; required with FatherID unless SelectedTicket is set.
	SpaceID string `json:"spaceid,omitzero"`
	// FatherID is the folder, or the id of the space for its root; required unless SelectedTicket is set.
	FatherID string `json:"fatherid,omitzero"`
	// SelectedTicket comes from the file picker of the JS-SDK and stands in for SpaceID and FatherID: set it or
	// them, not both.
	SelectedTicket string `json:"selected_ticket,omitzero"`
	// FileName is the name; required, at most 255 characters, of which a Chinese one counts two.
	FileName string `json:"file_name,omitzero"`
	// FileBase64Content is the content in Base64, without a data: prefix; required, at most 10 MB before the
	// encoding.
	FileBase64Content string `json:"file_base64_content,omitzero"`
}

// FileUploadResponse is the answer of [Client.FileUpload].
type FileUploadResponse struct {
	// FileID identifies the new file.
	FileID string `json:"fileid,omitzero"`
}

var fileUploadInit = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_upload_init",
	Pages: wecom.Pages{Internal: 98004, ThirdParty: 98005, Provider: 98007}, Repeat: wecom.RepeatIfUnsent,
}

// FileUploadInit begins an upload in blocks of 2 MB (分块上传初始化). If the platform has the same content already, the
// upload ends here: HitExist is true. Otherwise [Client.FileUploadPart] sends each block and
// [Client.FileUploadFinish] ends the upload.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-block-total, wedrive-space-files,
// wedrive-capacity, wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/98004
func (c *Client) FileUploadInit(ctx context.Context, req *FileUploadInitRequest, opts ...wecom.CallOption) (*FileUploadInitResponse, error) {
	resp := new(FileUploadInitResponse)
	if err := c.core.Do(ctx, &fileUploadInit, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileUploadInitRequest is the request of [Client.FileUploadInit].
type FileUploadInitRequest struct {
	// SpaceID is the space; required with FatherID unless SelectedTicket is set.
	SpaceID string `json:"spaceid,omitzero"`
	// FatherID is the folder, or the id of the space for its root; required unless SelectedTicket is set.
	FatherID string `json:"fatherid,omitzero"`
	// SelectedTicket comes from the file picker of the JS-SDK and stands in for SpaceID and FatherID: set it or
	// them, not both.
	SelectedTicket string `json:"selected_ticket,omitzero"`
	// FileName is the name; required.
	FileName string `json:"file_name,omitzero"`
	// Size is the size in bytes; required, at most 20 GB.
	Size int64 `json:"size,omitzero"`
	// BlockSHA holds, for each block of 2097152 bytes in order, the inner state of SHA-1 after it in hexadecimal,
	// and for the last block the finished SHA-1 of the whole file (累积sha值); required.
	BlockSHA []string `json:"block_sha,omitzero"`
	// SkipPushCard leaves out the card that tells members of the new file.
	SkipPushCard bool `json:"skip_push_card,omitzero"`
}

// FileUploadInitResponse is the answer of [Client.FileUploadInit].
type FileUploadInitResponse struct {
	// HitExist reports that the platform had the content, so that the upload is complete.
	HitExist bool `json:"hit_exist,omitzero"`
	// UploadKey names the upload in the calls that follow; empty with HitExist.
	UploadKey string `json:"upload_key,omitzero"`
	// FileID identifies the new file; with HitExist only.
	FileID string `json:"fileid,omitzero"`
}

var fileUploadPart = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_upload_part",
	Pages: wecom.Pages{Internal: 98004, ThirdParty: 98005, Provider: 98007}, Repeat: wecom.RepeatSafe,
}

// FileUploadPart uploads one block (分块上传文件). Blocks may be sent at the same time, preferably at most ten.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-block-size, wedrive-block-concurrency,
// wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/98004
func (c *Client) FileUploadPart(ctx context.Context, req *FileUploadPartRequest, opts ...wecom.CallOption) (*FileUploadPartResponse, error) {
	resp := new(FileUploadPartResponse)
	if err := c.core.Do(ctx, &fileUploadPart, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileUploadPartRequest is the request of [Client.FileUploadPart].
type FileUploadPartRequest struct {
	// UploadKey is the one of [Client.FileUploadInit]; required.
	UploadKey string `json:"upload_key,omitzero"`
	// Index is the number of the block, from 1; required.
	Index int64 `json:"index,omitzero"`
	// FileBase64Content is the block in Base64, without a data: prefix; required, exactly 2097152 bytes before the
	// encoding except for the last block.
	FileBase64Content string `json:"file_base64_content,omitzero"`
}

// FileUploadPartResponse is the empty answer of [Client.FileUploadPart].
type FileUploadPartResponse struct{}

var fileUploadFinish = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_upload_finish",
	Pages: wecom.Pages{Internal: 98004, ThirdParty: 98005, Provider: 98007}, Repeat: wecom.RepeatIfUnsent,
}

// FileUploadFinish ends an upload in blocks (分块上传完成).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/98004
func (c *Client) FileUploadFinish(ctx context.Context, req *FileUploadFinishRequest, opts ...wecom.CallOption) (*FileUploadFinishResponse, error) {
	resp := new(FileUploadFinishResponse)
	if err := c.core.Do(ctx, &fileUploadFinish, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileUploadFinishRequest is the request of [Client.FileUploadFinish].
type FileUploadFinishRequest struct {
	// UploadKey is the one of [Client.FileUploadInit]; required.
	UploadKey string `json:"upload_key,omitzero"`
}

// FileUploadFinishResponse is the answer of [Client.FileUploadFinish].
type FileUploadFinishResponse struct {
	// FileID identifies the new file.
	FileID string `json:"fileid,omitzero"`
}

var fileDownload = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_download",
	Pages: wecom.Pages{Internal: 97881, ThirdParty: 97953, Provider: 97915}, Repeat: wecom.RepeatSafe,
}

// FileDownload gets the address of a file's content (下载文件); not of folders and online documents.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-download-ttl, wedrive-free-month,
// wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97881
func (c *Client) FileDownload(ctx context.Context, req *FileDownloadRequest, opts ...wecom.CallOption) (*FileDownloadResponse, error) {
	resp := new(FileDownloadResponse)
	if err := c.core.Do(ctx, &fileDownload, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileDownloadRequest is the request of [Client.FileDownload].
type FileDownloadRequest struct {
	// FileID is the file; required unless SelectedTicket is set.
	FileID string `json:"fileid,omitzero"`
	// SelectedTicket comes from the file picker of the JS-SDK and stands in for FileID: set one, not both.
	SelectedTicket string `json:"selected_ticket,omitzero"`
}

// FileDownloadResponse is the answer of [Client.FileDownload].
type FileDownloadResponse struct {
	// DownloadURL is the address, good for two hours. A request to it needs the cookie below.
	DownloadURL string `json:"download_url,omitzero"`
	// CookieName is the name of the cookie.
	CookieName string `json:"cookie_name,omitzero"`
	// CookieValue is the value of the cookie.
	CookieValue string `json:"cookie_value,omitzero"`
}

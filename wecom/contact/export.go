package contact

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var exportSimpleUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/export/simple_user",
	Pages: wecom.Pages{Internal: 94849, ThirdParty: 94950, Provider: 96293}, Repeat: wecom.RepeatIfUnsent,
}

// ExportSimpleUser starts a job that exports the members that the app sees (导出成员), with the fields of [SimpleUser]
// under "userlist". Read the files through [Client.ExportGetResult].
//
// Internal, third-party and provider-developed apps. Rules: export-block-size, export-aeskey-length.
// Page: https://developer.work.weixin.qq.com/document/path/94849
func (c *Client) ExportSimpleUser(ctx context.Context, req *ExportSimpleUserRequest, opts ...wecom.CallOption) (*ExportSimpleUserResponse, error) {
	resp := new(ExportSimpleUserResponse)
	if err := c.core.Do(ctx, &exportSimpleUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ExportSimpleUserRequest is the request of [Client.ExportSimpleUser].
type ExportSimpleUserRequest struct {
	// EncodingAESKey encrypts the files; required: 43 letters and digits, which with "=" appended are an AES key of
	// 32 bytes in Base64 (AES-256-CBC, PKCS#7 to 32 bytes, the first 16 bytes of the key as IV).
	EncodingAESKey string `json:"encoding_aeskey,omitzero"`
	// BlockSize is the number of members in a file, 10000 to 1000000, which is the default.
	BlockSize int64 `json:"block_size,omitzero"`
}

// ExportSimpleUserResponse is the answer of [Client.ExportSimpleUser].
type ExportSimpleUserResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
}

var exportUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/export/user",
	Pages: wecom.Pages{Internal: 94851, ThirdParty: 94951, Provider: 96294}, Repeat: wecom.RepeatIfUnsent,
}

// ExportUser starts a job that exports the members with details (导出成员详情), with the fields of [User] under
// "userlist". Read the files through [Client.ExportGetResult].
//
// Internal, third-party and provider-developed apps. Rules: export-block-size, export-aeskey-length.
// Page: https://developer.work.weixin.qq.com/document/path/94851
func (c *Client) ExportUser(ctx context.Context, req *ExportUserRequest, opts ...wecom.CallOption) (*ExportUserResponse, error) {
	resp := new(ExportUserResponse)
	if err := c.core.Do(ctx, &exportUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ExportUserRequest is the request of [Client.ExportUser].
type ExportUserRequest struct {
	// EncodingAESKey encrypts the files; required: 43 letters and digits, which with "=" appended are an AES key of
	// 32 bytes in Base64 (AES-256-CBC, PKCS#7 to 32 bytes, the first 16 bytes of the key as IV).
	EncodingAESKey string `json:"encoding_aeskey,omitzero"`
	// BlockSize is the number of members in a file, 10000 to 1000000, which is the default.
	BlockSize int64 `json:"block_size,omitzero"`
}

// ExportUserResponse is the answer of [Client.ExportUser].
type ExportUserResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
}

var exportDepartment = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/export/department",
	Pages: wecom.Pages{Internal: 94852, ThirdParty: 94952, Provider: 96295}, Repeat: wecom.RepeatIfUnsent,
}

// ExportDepartment starts a job that exports the departments (导出部门), with the fields of [Department] under
// "department". Read the files through [Client.ExportGetResult].
//
// Internal, third-party and provider-developed apps. Rules: export-block-size, export-aeskey-length.
// Page: https://developer.work.weixin.qq.com/document/path/94852
func (c *Client) ExportDepartment(ctx context.Context, req *ExportDepartmentRequest, opts ...wecom.CallOption) (*ExportDepartmentResponse, error) {
	resp := new(ExportDepartmentResponse)
	if err := c.core.Do(ctx, &exportDepartment, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ExportDepartmentRequest is the request of [Client.ExportDepartment].
type ExportDepartmentRequest struct {
	// EncodingAESKey encrypts the files; required: 43 letters and digits, which with "=" appended are an AES key of
	// 32 bytes in Base64 (AES-256-CBC, PKCS#7 to 32 bytes, the first 16 bytes of the key as IV).
	EncodingAESKey string `json:"encoding_aeskey,omitzero"`
	// BlockSize is the number of departments in a file, 10000 to 1000000, which is the default.
	BlockSize int64 `json:"block_size,omitzero"`
}

// ExportDepartmentResponse is the answer of [Client.ExportDepartment].
type ExportDepartmentResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
}

var exportTagUser = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/export/taguser",
	Pages: wecom.Pages{Internal: 94853, ThirdParty: 94953, Provider: 96296}, Repeat: wecom.RepeatIfUnsent,
}

// ExportTagUser starts a job that exports what a tag holds (导出标签成员), with the fields of [TagGetResponse]. Read the
// files through [Client.ExportGetResult].
//
// Internal, third-party and provider-developed apps. Rules: export-block-size, export-aeskey-length.
// Page: https://developer.work.weixin.qq.com/document/path/94853
func (c *Client) ExportTagUser(ctx context.Context, req *ExportTagUserRequest, opts ...wecom.CallOption) (*ExportTagUserResponse, error) {
	resp := new(ExportTagUserResponse)
	if err := c.core.Do(ctx, &exportTagUser, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ExportTagUserRequest is the request of [Client.ExportTagUser].
type ExportTagUserRequest struct {
	// TagID is the tag; required.
	TagID int64 `json:"tagid"`
	// EncodingAESKey encrypts the files; required: 43 letters and digits, which with "=" appended are an AES key of
	// 32 bytes in Base64 (AES-256-CBC, PKCS#7 to 32 bytes, the first 16 bytes of the key as IV).
	EncodingAESKey string `json:"encoding_aeskey,omitzero"`
	// BlockSize is the number of members and departments in a file, 10000 to 1000000, which is the default.
	BlockSize int64 `json:"block_size,omitzero"`
}

// ExportTagUserResponse is the answer of [Client.ExportTagUser].
type ExportTagUserResponse struct {
	// JobID identifies the job.
	JobID string `json:"jobid,omitzero"`
}

var exportGetResult = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/export/get_result",
	Pages: wecom.Pages{Internal: 94854, ThirdParty: 94954, Provider: 96297}, Repeat: wecom.RepeatSafe,
}

// ExportGetResult tells how far an export job is and where its files are (获取导出结果). The caller must be the app that
// started the job.
//
// Internal, third-party and provider-developed apps. Rules: export-url-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/94854
func (c *Client) ExportGetResult(ctx context.Context, req *ExportGetResultRequest, opts ...wecom.CallOption) (*ExportGetResultResponse, error) {
	resp := new(ExportGetResultResponse)
	if err := c.core.Do(ctx, &exportGetResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ExportGetResultRequest is the request of [Client.ExportGetResult].
type ExportGetResultRequest struct {
	// JobID of the job; required.
	JobID string `url:"jobid"`
}

// ExportGetResultResponse is the answer of [Client.ExportGetResult].
type ExportGetResultResponse struct {
	// Status of the job.
	Status ExportStatus `json:"status,omitzero"`
	// DataList holds the files.
	DataList []ExportFile `json:"data_list,omitzero"`
}

// ExportStatus is the state of an export job (任务状态).
type ExportStatus int64

// The states of an export job.
const (
	ExportStatusQueued  ExportStatus = 0 // not begun (未处理)
	ExportStatusRunning ExportStatus = 1 // running (处理中)
	ExportStatusDone    ExportStatus = 2 // done (完成)
	ExportStatusFailed  ExportStatus = 3 // failed (异常失败)
)

// ExportFile is an encrypted file of an export job.
type ExportFile struct {
	// URL of the file, good for 2 hours; takes a Range header.
	URL string `json:"url,omitzero"`
	// Size of the encrypted file in bytes.
	Size int64 `json:"size,omitzero"`
	// MD5 of the encrypted file.
	MD5 string `json:"md5,omitzero"`
}

package openhw

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var deviceGetPrinterJobList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/get_printer_job_list",
	Pages: wecom.Pages{Hardware: 96407}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceGetPrinterJobList lists print jobs in the order in which they came in (获取打印任务列表). Jobs are kept for 7 days.
//
// Hardware vendors. Takes the device_access_token. Rules: hw-printer-jobs-page, hw-printer-jobs-ids,
// hw-printer-jobs-user, hw-printer-jobs-keep.
// Page: https://developer.work.weixin.qq.com/document/path/96407
func (c *Client) DeviceGetPrinterJobList(ctx context.Context, req *DeviceGetPrinterJobListRequest, opts ...wecom.CallOption) (*DeviceGetPrinterJobListResponse, error) {
	resp := new(DeviceGetPrinterJobListResponse)
	if err := c.core.Do(ctx, &deviceGetPrinterJobList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceGetPrinterJobListRequest is the request of [Client.DeviceGetPrinterJobList].
type DeviceGetPrinterJobListRequest struct {
	// OpenUserID of the member, at most 40 bytes; required.
	OpenUserID string `json:"open_userid,omitzero"`
	// Status picks jobs; all if nil.
	Status *PrinterJobStatus `json:"status,omitzero"`
	// Cursor is the last answer's next cursor; empty for the first page.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the most jobs in an answer, at most 200; 100 if unset.
	Limit int64 `json:"limit,omitzero"`
	// BeginTime picks jobs from then on, in Unix seconds.
	BeginTime int64 `json:"begin_time,omitzero"`
	// EndTime picks jobs up to then, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// JobIDList picks jobs by id, at most 200; the status, the page and the times are ignored then.
	JobIDList []string `json:"jobid_list,omitzero"`
}

// DeviceGetPrinterJobListResponse is the answer of [Client.DeviceGetPrinterJobList].
type DeviceGetPrinterJobListResponse struct {
	// PrinterJobList holds the jobs.
	PrinterJobList []PrinterJob `json:"printer_job_list,omitzero"`
	// NextCursor starts the next page; empty after the last.
	NextCursor string `json:"next_cursor,omitzero"`
}

// DeviceGetPrinterJobListAll yields every job, page by page from the request's cursor on. An error ends the sequence.
// The request is not changed.
func (c *Client) DeviceGetPrinterJobListAll(ctx context.Context, req *DeviceGetPrinterJobListRequest, opts ...wecom.CallOption) iter.Seq2[PrinterJob, error] {
	return func(yield func(PrinterJob, error) bool) {
		page := paging.ValueOf(req)
		paging.Cursor(deviceGetPrinterJobList.Path, page.Cursor, yield, func(cursor string) ([]PrinterJob, string, error) {
			page.Cursor = cursor
			resp, err := c.DeviceGetPrinterJobList(ctx, &page, opts...)
			if err != nil {
				return nil, "", err
			}
			return resp.PrinterJobList, resp.NextCursor, nil
		})
	}
}

// PrinterJob is a print job (打印任务).
type PrinterJob struct {
	// OpenUserID of the member who sent the job.
	OpenUserID string `json:"open_userid,omitzero"`
	// CreateTime is when the job came in, in Unix seconds.
	CreateTime int64 `json:"createtime,omitzero"`
	// Submitted reports that the member scanned the printer's code before sending.
	Submitted bool `json:"submitted,omitzero"`
	// State is that of the QR code that was scanned.
	State string `json:"state,omitzero"`
	// Status of the job.
	Status PrinterJobStatus `json:"status,omitzero"`
	// ErrCode of the job.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg says what went wrong with the job.
	ErrMsg string `json:"errmsg,omitzero"`
	// JobID of the job.
	JobID string `json:"jobid,omitzero"`
	// DocName is the name of the document.
	DocName string `json:"doc_name,omitzero"`
	// DocSize is the size of the document in bytes; to be ignored where the printer prints jpg.
	DocSize int64 `json:"doc_size,omitzero"`
	// SettingList holds the settings of the job.
	SettingList []PrinterSetting `json:"setting_list,omitzero"`
}

// PrinterJobStatus is how far a job is (任务状态).
type PrinterJobStatus int64

// The values of PrinterJobStatus. [PrintResult], with which a printer reports, has others.
const (
	PrinterJobStatusWaiting PrinterJobStatus = 0 // not printed (未打印)
	PrinterJobStatusPrinted PrinterJobStatus = 1 // printed (打印成功)
	PrinterJobStatusFailed  PrinterJobStatus = 2 // failed (打印失败)
)

// PrinterSetting is a setting of a print job.
type PrinterSetting struct {
	// Key is the name of the setting.
	Key string `json:"key,omitzero"`
	// Value holds what is chosen.
	Value []string `json:"value,omitzero"`
}

var deviceGetPrinterJobDownloadURL = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/get_printer_job_download_url",
	Pages: wecom.Pages{Hardware: 96408}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceGetPrinterJobDownloadURL says where the file of a job lies (获取打印文件). The file has at most 20 MB and is
// encrypted; parts of it can be asked for by a Range header.
//
// Hardware vendors. Takes the device_access_token. Rules: hw-printer-file-size, hw-printer-url-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/96408
func (c *Client) DeviceGetPrinterJobDownloadURL(ctx context.Context, req *DeviceGetPrinterJobDownloadURLRequest, opts ...wecom.CallOption) (*DeviceGetPrinterJobDownloadURLResponse, error) {
	resp := new(DeviceGetPrinterJobDownloadURLResponse)
	if err := c.core.Do(ctx, &deviceGetPrinterJobDownloadURL, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceGetPrinterJobDownloadURLRequest is the request of [Client.DeviceGetPrinterJobDownloadURL].
type DeviceGetPrinterJobDownloadURLRequest struct {
	// JobID of the job; required.
	JobID string `json:"jobid,omitzero"`
}

// DeviceGetPrinterJobDownloadURLResponse is the answer of [Client.DeviceGetPrinterJobDownloadURL].
type DeviceGetPrinterJobDownloadURLResponse struct {
	// DownloadURL of the file, for 10 minutes.
	DownloadURL string `json:"download_url,omitzero"`
	// EncodingAESKey opens the file: 43 letters and digits, base64 (with one = added) of the 32 bytes of an AES-256-CBC
	// key, whose first 16 bytes are the IV; padded by PKCS#7 to 32 bytes. Do not print it.
	EncodingAESKey string `json:"encoding_aeskey,omitzero"`
}

var deviceReportPrinterJobStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/report_printer_job_status",
	Pages: wecom.Pages{Hardware: 96409}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceReportPrinterJobStatus reports how a job went, which the member sees (上报打印任务状态).
//
// Hardware vendors. Takes the device_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/96409
func (c *Client) DeviceReportPrinterJobStatus(ctx context.Context, req *DeviceReportPrinterJobStatusRequest, opts ...wecom.CallOption) (*DeviceReportPrinterJobStatusResponse, error) {
	resp := new(DeviceReportPrinterJobStatusResponse)
	if err := c.core.Do(ctx, &deviceReportPrinterJobStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceReportPrinterJobStatusRequest is the request of [Client.DeviceReportPrinterJobStatus].
type DeviceReportPrinterJobStatusRequest struct {
	// JobID of the job; required.
	JobID string `json:"jobid,omitzero"`
	// Status of the job; required.
	Status PrintResult `json:"status,omitzero"`
	// ErrCode is the vendor's; required with PrintResultFailed, better 0 with PrintResultPrinted.
	ErrCode int64 `json:"errcode,omitzero"`
	// ErrMsg says what went wrong; required with PrintResultFailed.
	ErrMsg string `json:"errmsg,omitzero"`
}

// DeviceReportPrinterJobStatusResponse is the answer of [Client.DeviceReportPrinterJobStatus].
type DeviceReportPrinterJobStatusResponse struct {
	// ReqID is the request's id; in the page's table only.
	ReqID string `json:"req_id,omitzero"`
}

// PrintResult is how a job went, as a printer reports it (任务状态).
type PrintResult int64

// The values of PrintResult.
const (
	PrintResultFailed  PrintResult = 1 // failed (打印失败)
	PrintResultPrinted PrintResult = 2 // printed (打印成功)
)

var devicePushScanFile = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/push_scan_file",
	Pages: wecom.Pages{Hardware: 96410}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatIfUnsent,
}

// DevicePushScanFile sends a scanned file to the member (上传扫描文件).
//
// Hardware vendors, for printers that can scan. Takes the device_access_token.
// Page: https://developer.work.weixin.qq.com/document/path/96410
func (c *Client) DevicePushScanFile(ctx context.Context, req *DevicePushScanFileRequest, opts ...wecom.CallOption) (*DevicePushScanFileResponse, error) {
	resp := new(DevicePushScanFileResponse)
	if err := c.core.Do(ctx, &devicePushScanFile, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DevicePushScanFileRequest is the request of [Client.DevicePushScanFile].
type DevicePushScanFileRequest struct {
	// OpenUserID of the member; required.
	OpenUserID string `json:"open_userid,omitzero"`
	// Filename of the scan; required.
	Filename string `json:"filename,omitzero"`
	// MediaID of an uploaded temporary file; ignored beside DownloadURL.
	MediaID string `json:"media_id,omitzero"`
	// DownloadURL is where the vendor keeps the file.
	DownloadURL string `json:"download_url,omitzero"`
	// AuthCode of the event that asked for the scan; required.
	AuthCode string `json:"auth_code,omitzero"`
}

// DevicePushScanFileResponse is the empty answer of [Client.DevicePushScanFile].
type DevicePushScanFileResponse struct{}

var deviceSetPrinterJobTransResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/openhw/device/set_printer_job_trans_result",
	Pages: wecom.Pages{Hardware: 96412}, Credential: wecom.DeviceToken, Repeat: wecom.RepeatSafe,
}

// DeviceSetPrinterJobTransResult hands back a document that was made ready for printing (返回转码后的打印文件). Pictures are
// handed back page by page. A file given by media id has at most 20 MB.
//
// Hardware vendors. Takes the device_access_token. Rule: hw-trans-media-size.
// Page: https://developer.work.weixin.qq.com/document/path/96412
func (c *Client) DeviceSetPrinterJobTransResult(ctx context.Context, req *DeviceSetPrinterJobTransResultRequest, opts ...wecom.CallOption) (*DeviceSetPrinterJobTransResultResponse, error) {
	resp := new(DeviceSetPrinterJobTransResultResponse)
	if err := c.core.Do(ctx, &deviceSetPrinterJobTransResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DeviceSetPrinterJobTransResultRequest is the request of [Client.DeviceSetPrinterJobTransResult].
type DeviceSetPrinterJobTransResultRequest struct {
	// JobID of the conversion; required.
	JobID string `json:"jobid,omitzero"`
	// SettingVersion is the latest version of the settings, which grows whenever the member changes one; required.
	SettingVersion int64 `json:"setting_version"`
	// Type of the result; TransTypePDF if unset.
	Type TransType `json:"type,omitzero"`
	// Page is the number of the page in the picture, from 1; required with TransTypeJPG.
	Page int64 `json:"page,omitzero"`
	// PageSize is the number of pages of the PDF, or of pictures; required.
	PageSize int64 `json:"page_size,omitzero"`
	// MediaID of the result; ignored beside DownloadURL.
	MediaID string `json:"media_id,omitzero"`
	// DownloadURL is where the vendor keeps the result.
	DownloadURL string `json:"download_url,omitzero"`
	// ErrCode of a failure. Up to 1999 the platform chooses the text; the vendor's own codes start at 2000.
	ErrCode TransErrCode `json:"errcode,omitzero"`
	// ErrMsg of a failure whose code is 2000 or more.
	ErrMsg string `json:"errmsg,omitzero"`
}

// DeviceSetPrinterJobTransResultResponse is the empty answer of [Client.DeviceSetPrinterJobTransResult].
type DeviceSetPrinterJobTransResultResponse struct{}

// TransType is the form of a converted document.
type TransType int64

// The values of TransType.
const (
	TransTypePDF TransType = 0 // one PDF
	TransTypeJPG TransType = 1 // one picture a page
)

// TransErrCode says why a conversion failed (转码错误码).
type TransErrCode int64

// The values of TransErrCode that the platform knows.
const (
	TransErrCodeBrand   TransErrCode = 1 // the printer's brand is not supported (暂不支持当前打印机品牌)
	TransErrCodeFailed  TransErrCode = 2 // failed (文件转码失败)
	TransErrCodeTimeout TransErrCode = 3 // took too long (文件转码超时)
	TransErrCodeFormat  TransErrCode = 4 // the file's format is not supported (暂不支持打印该格式文件)
)

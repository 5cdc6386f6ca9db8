package chatdata

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var exportCreateJob = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/export/create_job",
	Pages: wecom.Pages{ThirdParty: 99620, Provider: 99679}, Repeat: wecom.RepeatIfUnsent,
}

// ExportCreateJob starts an export of conversations (创建会话内容导出任务): WeCom replaces $chatName=CHATID$ and
// $msgContent=MSGID/SECRET-KEY$ in a template by names and contents. The event chat_archive_export_finished tells of
// its end.
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules: archive-export-daily,
// archive-export-code-ttl, archive-export-media-ttl, archive-export-file-kind, archive-export-messages,
// archive-export-file-size.
// Page: https://developer.work.weixin.qq.com/document/path/99620
func (c *Client) ExportCreateJob(ctx context.Context, req *ExportCreateJobRequest, opts ...wecom.CallOption) (*ExportCreateJobResponse, error) {
	resp := new(ExportCreateJobResponse)
	if err := c.core.Do(ctx, &exportCreateJob, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ExportCreateJobRequest is the request of [Client.ExportCreateJob].
type ExportCreateJobRequest struct {
	// Code is from the component for conversations, good for one use within five minutes; required.
	Code string `json:"code,omitzero"`
	// MediaID is the template, uploaded as a temporary file of the type file: doc, docx, xls, xlsx or txt, with at
	// most 10,000 messages and at most 64 MB once they are replaced; required.
	MediaID string `json:"media_id,omitzero"`
}

// ExportCreateJobResponse is the answer of [Client.ExportCreateJob].
type ExportCreateJobResponse struct {
	// JobID identifies the export.
	JobID string `json:"jobid,omitzero"`
}

var exportGetJobStatus = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/chatdata/export/get_job_status",
	Pages: wecom.Pages{ThirdParty: 99620, Provider: 99679}, Repeat: wecom.RepeatSafe,
}

// ExportGetJobStatus reads how far an export is (获取会话内容导出任务结果).
//
// Only grants of archived conversations (会话存档接口授权) to a provider; its apps as such are refused. Rules:
// archive-export-job-length, archive-export-job-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/99620
func (c *Client) ExportGetJobStatus(ctx context.Context, req *ExportGetJobStatusRequest, opts ...wecom.CallOption) (*ExportGetJobStatusResponse, error) {
	resp := new(ExportGetJobStatusResponse)
	if err := c.core.Do(ctx, &exportGetJobStatus, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ExportGetJobStatusRequest is the request of [Client.ExportGetJobStatus].
type ExportGetJobStatusRequest struct {
	// JobID is the export, for 24 hours after the event of its end; required.
	JobID string `json:"jobid,omitzero"`
}

// ExportGetJobStatusResponse is the answer of [Client.ExportGetJobStatus].
type ExportGetJobStatusResponse struct {
	// Status is how far it is.
	Status ExportStatus `json:"status,omitzero"`
	// ResultID stands for the file, which the component for conversations hands out (ww-open-result-link); once done
	// without an error.
	ResultID string `json:"result_id,omitzero"`
	// ResultErrCode is the outcome, 0 for success; once done.
	ResultErrCode int64 `json:"result_errcode,omitzero"`
	// ResultErrMsg explains ResultErrCode.
	ResultErrMsg string `json:"result_errmsg,omitzero"`
}

// ExportStatus is how far an export is (任务状态).
type ExportStatus int64

// The states of an export.
const (
	ExportStatusWaiting ExportStatus = 1 // waiting (等待开始)
	ExportStatusRunning ExportStatus = 2 // running (进行中)
	ExportStatusDone    ExportStatus = 3 // done (已完成)
)

package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var smartdocPublish = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/publish",
	Pages: wecom.Pages{Internal: 101616, ThirdParty: 101633, Provider: 101650}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocPublish publishes a smart document, for the first time or anew (发布智能文档). It takes 3 to 8 seconds: wait for
// ten at least.
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026. Rules:
// smartdoc-publish-members, smartdoc-publish-time.
// Page: https://developer.work.weixin.qq.com/document/path/101616
func (c *Client) SmartdocPublish(ctx context.Context, req *SmartdocPublishRequest, opts ...wecom.CallOption) (*SmartdocPublishResponse, error) {
	resp := new(SmartdocPublishResponse)
	if err := c.core.Do(ctx, &smartdocPublish, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocPublishRequest is the request of [Client.SmartdocPublish].
type SmartdocPublishRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// PublishRange is who sees it; PublishRangeCorp if unset.
	PublishRange PublishRange `json:"publish_range,omitzero"`
	// AuthList holds those who see it; required with PublishRangeMembers.
	AuthList []SmartdocViewer `json:"auth_list,omitzero"`
}

// PublishRange is who sees a published smart document (发布可见范围).
type PublishRange int64

// The values of PublishRange.
const (
	PublishRangeCorp    PublishRange = 1 // the corp (企业内可见)
	PublishRangeAll     PublishRange = 3 // everybody (企业内外可见)
	PublishRangeMembers PublishRange = 4 // those named (指定成员可见)
)

// SmartdocViewer is somebody who sees a published smart document.
type SmartdocViewer struct {
	// Type says whether it is a member or a department; required.
	Type SmartdocViewerType `json:"type,omitzero"`
	// UserID of the member; required with SmartdocViewerTypeMember.
	UserID string `json:"userid,omitzero"`
	// DepartmentID of the department; required with SmartdocViewerTypeDepartment.
	DepartmentID int64 `json:"departmentid,omitzero"`
}

// SmartdocViewerType says who somebody is (成员类型).
type SmartdocViewerType int64

// The values of SmartdocViewerType.
const (
	SmartdocViewerTypeMember     SmartdocViewerType = 1 // a member (企业成员)
	SmartdocViewerTypeDepartment SmartdocViewerType = 2 // a department (部门)
)

// SmartdocPublishResponse is the answer of [Client.SmartdocPublish].
type SmartdocPublishResponse struct {
	// ShareCode of what was published.
	ShareCode string `json:"share_code,omitzero"`
	// PublishURL opens what was published.
	PublishURL string `json:"publish_url,omitzero"`
	// Version of what was published.
	Version int64 `json:"version,omitzero"`
	// PublishTime in Unix seconds.
	PublishTime int64 `json:"publish_time,omitzero"`
	// PublishDocTitle is the title.
	PublishDocTitle string `json:"publish_doc_title,omitzero"`
}

var smartdocCancelPublish = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/cancel_publish",
	Pages: wecom.Pages{Internal: 101617, ThirdParty: 101634, Provider: 101651}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocCancelPublish takes back a published smart document (取消发布智能文档).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101617
func (c *Client) SmartdocCancelPublish(ctx context.Context, req *SmartdocCancelPublishRequest, opts ...wecom.CallOption) (*SmartdocCancelPublishResponse, error) {
	resp := new(SmartdocCancelPublishResponse)
	if err := c.core.Do(ctx, &smartdocCancelPublish, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocCancelPublishRequest is the request of [Client.SmartdocCancelPublish].
type SmartdocCancelPublishRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
}

// SmartdocCancelPublishResponse is the empty answer of [Client.SmartdocCancelPublish].
type SmartdocCancelPublishResponse struct{}

var smartdocPublishSetting = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/publish_setting",
	Pages: wecom.Pages{Internal: 101618, ThirdParty: 101635, Provider: 101652}, Repeat: wecom.RepeatSafe,
}

// SmartdocPublishSetting changes who sees a published smart document (修改发布页可查看范围).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026. Rule: smartdoc-publish-members.
// Page: https://developer.work.weixin.qq.com/document/path/101618
func (c *Client) SmartdocPublishSetting(ctx context.Context, req *SmartdocPublishSettingRequest, opts ...wecom.CallOption) (*SmartdocPublishSettingResponse, error) {
	resp := new(SmartdocPublishSettingResponse)
	if err := c.core.Do(ctx, &smartdocPublishSetting, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocPublishSettingRequest is the request of [Client.SmartdocPublishSetting].
type SmartdocPublishSettingRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// PublishRange is who sees it.
	PublishRange PublishRange `json:"publish_range,omitzero"`
	// AuthList holds those who see it; required with PublishRangeMembers.
	AuthList []SmartdocViewer `json:"auth_list,omitzero"`
}

// SmartdocPublishSettingResponse is the empty answer of [Client.SmartdocPublishSetting].
type SmartdocPublishSettingResponse struct{}

var smartdocExportTask = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/export_task",
	Pages: wecom.Pages{Internal: 101627, ThirdParty: 101644, Provider: 101661}, Repeat: wecom.RepeatIfUnsent,
}

// SmartdocExportTask starts a job that writes a smart document as text (提交导出任务); [Client.SmartdocGetExportResult] has
// its result.
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101627
func (c *Client) SmartdocExportTask(ctx context.Context, req *SmartdocExportTaskRequest, opts ...wecom.CallOption) (*SmartdocExportTaskResponse, error) {
	resp := new(SmartdocExportTaskResponse)
	if err := c.core.Do(ctx, &smartdocExportTask, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocExportTaskRequest is the request of [Client.SmartdocExportTask].
type SmartdocExportTaskRequest struct {
	// DocID of the smart document; required.
	DocID string `json:"docid,omitzero"`
	// ContentType is the form of the text.
	ContentType SmartdocContentType `json:"content_type,omitzero"`
	// URL of the smart document; in the example of the page alone.
	URL string `json:"url,omitzero"`
	// PageID narrows the export to a page and what is below it.
	PageID string `json:"page_id,omitzero"`
}

// SmartdocContentType is the form of an export (内容格式类型).
type SmartdocContentType int64

// SmartdocContentTypeMarkdown is the only form yet (Markdown 格式).
const SmartdocContentTypeMarkdown SmartdocContentType = 1

// SmartdocExportTaskResponse is the answer of [Client.SmartdocExportTask].
type SmartdocExportTaskResponse struct {
	// TaskID of the job.
	TaskID string `json:"task_id,omitzero"`
}

var smartdocGetExportResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/smartdoc/get_export_result",
	Pages: wecom.Pages{Internal: 101627, ThirdParty: 101644, Provider: 101661}, Repeat: wecom.RepeatSafe,
}

// SmartdocGetExportResult returns the text that a job of [Client.SmartdocExportTask] has written, once it is done
// (查询任务结果).
//
// Internal, third-party and provider-developed apps. The page is of 1 July 2026.
// Page: https://developer.work.weixin.qq.com/document/path/101627
func (c *Client) SmartdocGetExportResult(ctx context.Context, req *SmartdocGetExportResultRequest, opts ...wecom.CallOption) (*SmartdocGetExportResultResponse, error) {
	resp := new(SmartdocGetExportResultResponse)
	if err := c.core.Do(ctx, &smartdocGetExportResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// SmartdocGetExportResultRequest is the request of [Client.SmartdocGetExportResult].
type SmartdocGetExportResultRequest struct {
	// TaskID of the job; required.
	TaskID string `json:"task_id,omitzero"`
}

// SmartdocGetExportResultResponse is the answer of [Client.SmartdocGetExportResult].
type SmartdocGetExportResultResponse struct {
	// TaskDone reports that the job is done.
	TaskDone bool `json:"task_done,omitzero"`
	// Content is the text, once the job is done.
	Content string `json:"content,omitzero"`
}

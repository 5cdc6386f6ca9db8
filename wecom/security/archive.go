package security

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var fileContentGetAuthUserList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/file-content/get_auth_user_list",
	Pages: wecom.Pages{Internal: 101700}, Repeat: wecom.RepeatSafe,
}

// FileContentGetAuthUserList lists the members whose documents, files and schedules are archived (获取存档成员): those that
// the corp bought the archive for, that the app sees and that its own range of the archive holds.
//
// Internal apps that may call the archive of file contents (文件内容存档). The page is of 10 September 2026. Rules:
// archive-file-content-users-page, archive-file-content-users-cursor.
// Page: https://developer.work.weixin.qq.com/document/path/101700
func (c *Client) FileContentGetAuthUserList(ctx context.Context, req *FileContentGetAuthUserListRequest, opts ...wecom.CallOption) (*FileContentGetAuthUserListResponse, error) {
	resp := new(FileContentGetAuthUserListResponse)
	if err := c.core.Do(ctx, &fileContentGetAuthUserList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileContentGetAuthUserListRequest is the request of [Client.FileContentGetAuthUserList].
type FileContentGetAuthUserListRequest struct {
	// Cursor is the NextCursor of the page before, at most 128 bytes; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, 1 to 1000; 200 if unset.
	Limit int64 `json:"limit,omitzero"`
}

// FileContentGetAuthUserListResponse is the answer of [Client.FileContentGetAuthUserList].
type FileContentGetAuthUserListResponse struct {
	// AuthUserList holds the members.
	AuthUserList []ArchivedUser `json:"auth_user_list,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
}

// ArchivedUser is a member whose files are archived.
type ArchivedUser struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// IsResigned reports that the member has left the corp.
	IsResigned bool `json:"is_resigned,omitzero"`
}

// FileContentGetAuthUserListAll yields the items of every page of [Client.FileContentGetAuthUserList] from req.Cursor on; req stays as it is.
func (c *Client) FileContentGetAuthUserListAll(ctx context.Context, req *FileContentGetAuthUserListRequest, opts ...wecom.CallOption) iter.Seq2[ArchivedUser, error] {
	page := paging.ValueOf(req)
	return func(yield func(ArchivedUser, error) bool) {
		paging.Walk(fileContentGetAuthUserList.Path, page.Cursor, yield, func(cursor string) ([]ArchivedUser, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.FileContentGetAuthUserList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.AuthUserList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

var docList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/doc/list",
	Pages: wecom.Pages{Internal: 101704}, Repeat: wecom.RepeatSafe,
}

// DocList lists the documents that an archived member owns (获取成员文档列表). Documents of one member alone are left out.
//
// Internal apps that may call the archive of file contents (文件内容存档). The page is of 25 August 2026. Rules: archive-doc-list-concurrency,
// archive-doc-list-page, archive-doc-sole-member.
// Page: https://developer.work.weixin.qq.com/document/path/101704
func (c *Client) DocList(ctx context.Context, req *DocListRequest, opts ...wecom.CallOption) (*DocListResponse, error) {
	resp := new(DocListResponse)
	if err := c.core.Do(ctx, &docList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocListRequest is the request of [Client.DocList].
type DocListRequest struct {
	// StartTime is the begin of the period in which documents were changed, in Unix seconds.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of that period, in Unix seconds.
	EndTime int64 `json:"end_time,omitzero"`
	// UserID of the member, who must be archived and visible to the app.
	UserID string `json:"userid,omitzero"`
	// IsResigned is 1 for a member who has left the corp.
	IsResigned int64 `json:"is_resigned,omitzero"`
	// DocType narrows the list to one kind of document.
	DocType ArchivedDocType `json:"doc_type,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 100, which is what it is if unset.
	Limit int64 `json:"limit,omitzero"`
}

// DocListResponse is the answer of [Client.DocList].
type DocListResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page; only with HasMore.
	NextCursor string `json:"next_cursor,omitzero"`
	// DocList holds the documents.
	DocList []ArchivedDoc `json:"doc_list,omitzero"`
}

// ArchivedDoc is a document in the archive.
type ArchivedDoc struct {
	// DocID of the document.
	DocID string `json:"docid,omitzero"`
	// DocName is its title.
	DocName string `json:"doc_name,omitzero"`
	// UserID of the member who owns it.
	UserID string `json:"userid,omitzero"`
	// DocType is its kind.
	DocType ArchivedDocType `json:"doc_type,omitzero"`
	// CreateTime in Unix seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// ModifyTime is when it was changed last, in Unix seconds.
	ModifyTime int64 `json:"modify_time,omitzero"`
	// URL shows the content.
	URL string `json:"url,omitzero"`
}

// ArchivedDocType is a kind of document (文档类型). The page's examples have a 1, which it does not explain.
type ArchivedDocType int64

// The values of ArchivedDocType.
const (
	ArchivedDocTypeDocument    ArchivedDocType = 3  // a document (文档)
	ArchivedDocTypeSpreadsheet ArchivedDocType = 4  // a spreadsheet (表格)
	ArchivedDocTypeSlides      ArchivedDocType = 6  // slides (幻灯片)
	ArchivedDocTypeMindMap     ArchivedDocType = 7  // a mind map (思维导图)
	ArchivedDocTypeSmartsheet  ArchivedDocType = 10 // a smart sheet (智能表格)
)

// DocListAll yields the items of every page of [Client.DocList] from req.Cursor on; req stays as it is.
func (c *Client) DocListAll(ctx context.Context, req *DocListRequest, opts ...wecom.CallOption) iter.Seq2[ArchivedDoc, error] {
	page := paging.ValueOf(req)
	return func(yield func(ArchivedDoc, error) bool) {
		paging.Walk(docList.Path, page.Cursor, yield, func(cursor string) ([]ArchivedDoc, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.DocList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.DocList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

var docExport = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/doc/export",
	Pages: wecom.Pages{Internal: 101689}, Repeat: wecom.RepeatIfUnsent,
}

// DocExport starts a job that exports a document (创建导出任务); [Client.DocGetExportResult] tells when it is done. The
// owner must be archived and visible to the app; documents of one member alone cannot be exported.
//
// Internal apps that may call the archive of file contents (文件内容存档). The page is of 20 July 2026. Rules: archive-doc-export-concurrency,
// archive-doc-export-format, archive-doc-export-job-ttl, archive-doc-sole-member.
// Page: https://developer.work.weixin.qq.com/document/path/101689
func (c *Client) DocExport(ctx context.Context, req *DocExportRequest, opts ...wecom.CallOption) (*DocExportResponse, error) {
	resp := new(DocExportResponse)
	if err := c.core.Do(ctx, &docExport, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocExportRequest is the request of [Client.DocExport].
type DocExportRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// ExportFormat must suit the kind of document; required.
	ExportFormat ExportFormat `json:"export_format,omitzero"`
}

// DocExportResponse is the answer of [Client.DocExport].
type DocExportResponse struct {
	// JobID of the job; it ends ten minutes after the job.
	JobID string `json:"jobid,omitzero"`
}

// ExportFormat is the form of an exported document (导出文档内容的格式).
type ExportFormat string

// The values of ExportFormat.
const (
	ExportFormatDOCX  ExportFormat = "docx"  // of documents
	ExportFormatPDF   ExportFormat = "pdf"   // of documents and slides
	ExportFormatXLSX  ExportFormat = "xlsx"  // of spreadsheets and smart sheets
	ExportFormatXMind ExportFormat = "xmind" // of mind maps
	ExportFormatPPTX  ExportFormat = "pptx"  // of slides
)

var docGetExportResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/doc/get_export_result",
	Pages: wecom.Pages{Internal: 101690}, Repeat: wecom.RepeatSafe,
}

// DocGetExportResult tells how far a job of [Client.DocExport] is, and where its result lies (查询导出结果).
//
// Internal apps that may call the archive of file contents (文件内容存档). The page is of 21 July 2026. Rules: archive-doc-export-job-ttl,
// archive-doc-export-url-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/101690
func (c *Client) DocGetExportResult(ctx context.Context, req *DocGetExportResultRequest, opts ...wecom.CallOption) (*DocGetExportResultResponse, error) {
	resp := new(DocGetExportResultResponse)
	if err := c.core.Do(ctx, &docGetExportResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocGetExportResultRequest is the request of [Client.DocGetExportResult].
type DocGetExportResultRequest struct {
	// JobID of the job; required.
	JobID string `json:"jobid,omitzero"`
}

// DocGetExportResultResponse is the answer of [Client.DocGetExportResult].
type DocGetExportResultResponse struct {
	// Status of the job.
	Status ExportStatus `json:"status,omitzero"`
	// DownloadURL leads to the result for 30 minutes.
	DownloadURL string `json:"download_url,omitzero"`
}

// ExportStatus is how far an export is (任务状态).
type ExportStatus int64

// The values of ExportStatus.
const (
	ExportStatusRunning ExportStatus = 0 // still at work (导出中)
	ExportStatusDone    ExportStatus = 1 // done (完成)
	ExportStatusFailed  ExportStatus = 2 // failed (任务出错)
)

var wedriveGetAuthFileList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/wedrive/get_auth_file_list",
	Pages: wecom.Pages{Internal: 101676}, Repeat: wecom.RepeatSafe,
}

// WedriveGetAuthFileList lists the files that an archived member uploaded to, or took over in, a space of the drive
// (获取文件列表).
//
// Internal apps that may call the archive of file contents (文件内容存档). The page is of 20 July 2026. Rule: archive-drive-file-page.
// Page: https://developer.work.weixin.qq.com/document/path/101676
func (c *Client) WedriveGetAuthFileList(ctx context.Context, req *WedriveGetAuthFileListRequest, opts ...wecom.CallOption) (*WedriveGetAuthFileListResponse, error) {
	resp := new(WedriveGetAuthFileListResponse)
	if err := c.core.Do(ctx, &wedriveGetAuthFileList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WedriveGetAuthFileListRequest is the request of [Client.WedriveGetAuthFileList].
type WedriveGetAuthFileListRequest struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// IsResigned is 1 for a member who has left the corp.
	IsResigned int64 `json:"is_resigned,omitzero"`
	// SpaceID of the space.
	SpaceID string `json:"spaceid,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 100, which is what it is if unset.
	Limit int64 `json:"limit,omitzero"`
}

// WedriveGetAuthFileListResponse is the answer of [Client.WedriveGetAuthFileList].
type WedriveGetAuthFileListResponse struct {
	// FileList holds the files.
	FileList []ArchivedFile `json:"file_list,omitzero"`
	// NextCursor leads to the next page.
	NextCursor string `json:"next_cursor,omitzero"`
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
}

// ArchivedFile is a file of the drive in the archive.
type ArchivedFile struct {
	// FileID of the file.
	FileID string `json:"fileid,omitzero"`
	// FileName of the file.
	FileName string `json:"file_name,omitzero"`
	// Path within the space; only where the space's head administrator is archived, and the space with them.
	Path string `json:"path,omitzero"`
	// Creator is who created it.
	Creator ArchivedFileCreator `json:"creator,omitzero"`
	// FileSize in bytes.
	FileSize int64 `json:"file_size,omitzero"`
	// FileType is its kind, as a number.
	FileType int64 `json:"file_type,omitzero"`
	// DocURL opens it; of online documents.
	DocURL string `json:"doc_url,omitzero"`
}

// ArchivedFileCreator is who created an archived file.
type ArchivedFileCreator struct {
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
}

// WedriveGetAuthFileListAll yields the items of every page of [Client.WedriveGetAuthFileList] from req.Cursor on; req stays as it is.
func (c *Client) WedriveGetAuthFileListAll(ctx context.Context, req *WedriveGetAuthFileListRequest, opts ...wecom.CallOption) iter.Seq2[ArchivedFile, error] {
	page := paging.ValueOf(req)
	return func(yield func(ArchivedFile, error) bool) {
		paging.Walk(wedriveGetAuthFileList.Path, page.Cursor, yield, func(cursor string) ([]ArchivedFile, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.WedriveGetAuthFileList(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.FileList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

var wedriveDownloadFile = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/wedrive/download_file",
	Pages: wecom.Pages{Internal: 101677}, Repeat: wecom.RepeatSafe,
}

// WedriveDownloadFile returns where to fetch an archived file of the drive, with the cookie to send (下载文件). Online
// documents have no file: see [Client.DocExport].
//
// Internal apps that may call the archive of file contents (文件内容存档). The page is of 20 July 2026. Rule: archive-drive-download-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/101677
func (c *Client) WedriveDownloadFile(ctx context.Context, req *WedriveDownloadFileRequest, opts ...wecom.CallOption) (*WedriveDownloadFileResponse, error) {
	resp := new(WedriveDownloadFileResponse)
	if err := c.core.Do(ctx, &wedriveDownloadFile, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// WedriveDownloadFileRequest is the request of [Client.WedriveDownloadFile].
type WedriveDownloadFileRequest struct {
	// FileID of the file; required.
	FileID string `json:"fileid,omitzero"`
}

// WedriveDownloadFileResponse is the answer of [Client.WedriveDownloadFile].
type WedriveDownloadFileResponse struct {
	// DownloadURL leads to the file for two hours.
	DownloadURL string `json:"download_url,omitzero"`
	// CookieName is the name of the cookie that the download needs.
	CookieName string `json:"cookie_name,omitzero"`
	// CookieValue is its value. Do not print it.
	CookieValue string `json:"cookie_value,omitzero"`
}

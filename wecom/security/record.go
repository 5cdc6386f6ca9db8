package security

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var getFileOperRecord = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/get_file_oper_record",
	Pages: wecom.Pages{Internal: 98079}, Repeat: wecom.RepeatSafe,
}

// GetFileOperRecord lists what was done to files: uploads, downloads, forwards and more (文件防泄漏). Records are kept for
// ever; those of users outside the app's visible range are left out.
//
// Internal apps of a corp with leak prevention switched on. Rules: security-file-span, security-file-users,
// security-file-page.
// Page: https://developer.work.weixin.qq.com/document/path/98079
func (c *Client) GetFileOperRecord(ctx context.Context, req *GetFileOperRecordRequest, opts ...wecom.CallOption) (*GetFileOperRecordResponse, error) {
	resp := new(GetFileOperRecordResponse)
	if err := c.core.Do(ctx, &getFileOperRecord, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetFileOperRecordRequest is the request of [Client.GetFileOperRecord].
type GetFileOperRecordRequest struct {
	// StartTime is the begin of the period in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the period in Unix seconds, at most 14 days after StartTime; required.
	EndTime int64 `json:"end_time,omitzero"`
	// UserIDList holds the userids of the operators, at most 100; everybody if unset.
	UserIDList []string `json:"userid_list,omitzero"`
	// Operation narrows the list to one kind of operation; all kinds if nil.
	Operation *FileOperation `json:"operation,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000.
	Limit int64 `json:"limit,omitzero"`
}

// GetFileOperRecordResponse is the answer of [Client.GetFileOperRecord].
type GetFileOperRecordResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page; only with HasMore.
	NextCursor string `json:"next_cursor,omitzero"`
	// RecordList holds the records.
	RecordList []FileOperRecord `json:"record_list,omitzero"`
}

// GetFileOperRecordAll yields the items of every page of [Client.GetFileOperRecord] from req.Cursor on; req stays as it is.
func (c *Client) GetFileOperRecordAll(ctx context.Context, req *GetFileOperRecordRequest, opts ...wecom.CallOption) iter.Seq2[FileOperRecord, error] {
	page := paging.ValueOf(req)
	return func(yield func(FileOperRecord, error) bool) {
		paging.Walk(getFileOperRecord.Path, page.Cursor, yield, func(cursor string) ([]FileOperRecord, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.GetFileOperRecord(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.RecordList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// FileOperRecord is one operation on a file.
type FileOperRecord struct {
	// Time of the operation, in Unix seconds.
	Time int64 `json:"time,omitzero"`
	// UserID of the operator; only if it is a member.
	UserID string `json:"userid,omitzero"`
	// ExternalUser is the operator; only if it is somebody outside the corp.
	ExternalUser *ExternalUser `json:"external_user,omitzero"`
	// Operation says what was done.
	Operation FileOperation `json:"operation,omitzero"`
	// FileInfo describes the operation on the file.
	FileInfo string `json:"file_info,omitzero"`
	// FileSize is the size in bytes.
	FileSize int64 `json:"file_size,omitzero"`
	// FileMD5 is the MD5 sum.
	FileMD5 string `json:"file_md5,omitzero"`
	// ApplicantName is the name of the applicant; in records that grant or refuse a download.
	ApplicantName string `json:"applicant_name,omitzero"`
	// DeviceType of the operator; only for downloads.
	DeviceType DeviceType `json:"device_type,omitzero"`
	// DeviceCode of the device; only for downloads by members.
	DeviceCode string `json:"device_code,omitzero"`
}

// FileOperation is a kind of operation on a file.
type FileOperation struct {
	// Type is what was done.
	Type FileOperationType `json:"type,omitzero"`
	// Source says where; for uploads and downloads.
	Source FileSource `json:"source,omitzero"`
}

// ExternalUser is a user from outside the corp.
type ExternalUser struct {
	// Type is the kind of user.
	Type ExternalUserType `json:"type,omitzero"`
	// Name of the user.
	Name string `json:"name,omitzero"`
	// CorpName is the user's corp; only for users of WeCom.
	CorpName string `json:"corp_name,omitzero"`
}

// FileOperationType is what was done to a file (操作类型). Answers hold values that the page does not list too.
type FileOperationType int64

// The values of FileOperationType.
const (
	FileOperationTypeUpload       FileOperationType = 101 // uploaded (上传)
	FileOperationTypeNewFolder    FileOperationType = 102 // folder created (新建文件夹)
	FileOperationTypeDownload     FileOperationType = 103 // downloaded (下载)
	FileOperationTypeUpdate       FileOperationType = 104 // updated (更新)
	FileOperationTypeStar         FileOperationType = 105 // starred (星标)
	FileOperationTypeMove         FileOperationType = 106 // moved (移动)
	FileOperationTypeCopy         FileOperationType = 107 // copied (复制)
	FileOperationTypeRename       FileOperationType = 108 // renamed (重命名)
	FileOperationTypeDelete       FileOperationType = 109 // deleted (删除)
	FileOperationTypeRestore      FileOperationType = 110 // restored (恢复)
	FileOperationTypePurge        FileOperationType = 111 // deleted for good (彻底删除)
	FileOperationTypeForward      FileOperationType = 112 // forwarded to WeCom (转发到企业微信)
	FileOperationTypeLinkDownload FileOperationType = 113 // downloaded by a link (通过链接下载)
	FileOperationTypeGetLink      FileOperationType = 114 // share link fetched (获取分享链接)
	FileOperationTypeChangeLink   FileOperationType = 115 // share link changed (修改分享链接)
	FileOperationTypeCloseLink    FileOperationType = 116 // share link closed (关闭分享链接)
	FileOperationTypeFavorite     FileOperationType = 117 // put into favorites (收藏)
	FileOperationTypeNewDoc       FileOperationType = 118 // document created (新建文档)
	FileOperationTypeNewSheet     FileOperationType = 119 // spreadsheet created (新建表格)
)

// FileSource is where a file was uploaded or downloaded (操作来源).
type FileSource int64

// The values of FileSource.
const (
	FileSourceChat      FileSource = 401 // chat (聊天)
	FileSourceMail      FileSource = 402 // mail (邮件)
	FileSourceDoc       FileSource = 403 // documents (文档)
	FileSourceDrive     FileSource = 404 // drive (微盘)
	FileSourceCalendar  FileSource = 405 // calendar (日程)
	FileSourceMeeting   FileSource = 406 // meetings (会议)
	FileSourceApproval  FileSource = 407 // approvals (审批)
	FileSourceReport    FileSource = 408 // reports (汇报)
	FileSourceForm      FileSource = 409 // forms (收集表)
	FileSourceCustomer  FileSource = 410 // customer contact (客户联系)
	FileSourceChain     FileSource = 411 // upstream and downstream (上下游)
	FileSourceFavorites FileSource = 450 // favorites (收藏)
	FileSourceFileList  FileSource = 451 // list of files (文件列表)
	FileSourceOther     FileSource = 452 // anything else (其他)
)

// ExternalUserType is the kind of a user from outside (用户类型).
type ExternalUserType int64

// The values of ExternalUserType.
const (
	ExternalUserTypeWeChat ExternalUserType = 1 // user of WeChat (微信用户)
	ExternalUserTypeWeCom  ExternalUserType = 2 // user of WeCom (企业微信用户)
)

var getScreenOperRecord = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/security/get_screen_oper_record",
	Pages: wecom.Pages{Internal: 100128}, Repeat: wecom.RepeatSafe,
}

// GetScreenOperRecord lists screenshots that members took (截屏/录屏管理). Records of users outside the app's visible range
// are left out.
//
// Internal apps of a corp with screenshot management switched on. Rules: security-screen-span, security-screen-users,
// security-screen-parties, security-screen-page.
// Page: https://developer.work.weixin.qq.com/document/path/100128
func (c *Client) GetScreenOperRecord(ctx context.Context, req *GetScreenOperRecordRequest, opts ...wecom.CallOption) (*GetScreenOperRecordResponse, error) {
	resp := new(GetScreenOperRecordResponse)
	if err := c.core.Do(ctx, &getScreenOperRecord, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetScreenOperRecordRequest is the request of [Client.GetScreenOperRecord].
type GetScreenOperRecordRequest struct {
	// StartTime is the begin of the period in Unix seconds; required.
	StartTime int64 `json:"start_time,omitzero"`
	// EndTime is the end of the period in Unix seconds, at most 14 days after StartTime; required.
	EndTime int64 `json:"end_time,omitzero"`
	// UserIDList holds userids in the visible range, at most 100.
	UserIDList []string `json:"userid_list,omitzero"`
	// DepartmentIDList holds departments in the visible range, at most 100.
	DepartmentIDList []int64 `json:"department_id_list,omitzero"`
	// ScreenShotType narrows the list to one kind of content; all if unset.
	ScreenShotType ScreenShotType `json:"screen_shot_type,omitzero"`
	// Cursor is the NextCursor of the page before; empty for the first.
	Cursor string `json:"cursor,omitzero"`
	// Limit is the size of a page, at most 1000.
	Limit int64 `json:"limit,omitzero"`
}

// GetScreenOperRecordResponse is the answer of [Client.GetScreenOperRecord].
type GetScreenOperRecordResponse struct {
	// HasMore reports that there is another page.
	HasMore bool `json:"has_more,omitzero"`
	// NextCursor leads to the next page; only with HasMore.
	NextCursor string `json:"next_cursor,omitzero"`
	// RecordList holds the records.
	RecordList []ScreenOperRecord `json:"record_list,omitzero"`
}

// GetScreenOperRecordAll yields the items of every page of [Client.GetScreenOperRecord] from req.Cursor on; req stays as it is.
func (c *Client) GetScreenOperRecordAll(ctx context.Context, req *GetScreenOperRecordRequest, opts ...wecom.CallOption) iter.Seq2[ScreenOperRecord, error] {
	page := paging.ValueOf(req)
	return func(yield func(ScreenOperRecord, error) bool) {
		paging.Walk(getScreenOperRecord.Path, page.Cursor, yield, func(cursor string) ([]ScreenOperRecord, string, bool, error) {
			page := page
			page.Cursor = cursor
			resp, err := c.GetScreenOperRecord(ctx, &page, opts...)
			if err != nil {
				return nil, "", false, err
			}
			return resp.RecordList, resp.NextCursor, resp.HasMore, nil
		})
	}
}

// ScreenOperRecord is one screenshot.
type ScreenOperRecord struct {
	// Time of the screenshot, in Unix seconds.
	Time int64 `json:"time,omitzero"`
	// UserID of the member.
	UserID string `json:"userid,omitzero"`
	// DepartmentID is the member's department; only if it is in the visible range.
	DepartmentID int64 `json:"department_id,omitzero"`
	// ScreenShotType is the kind of content.
	ScreenShotType ScreenShotType `json:"screen_shot_type,omitzero"`
	// ScreenShotContent describes the content.
	ScreenShotContent string `json:"screen_shot_content,omitzero"`
	// System is the operating system, iOS or iPad.
	System string `json:"system,omitzero"`
}

// ScreenShotType is the content of a screenshot (截屏内容的类型).
type ScreenShotType int64

// The values of ScreenShotType.
const (
	ScreenShotTypeChat     ScreenShotType = 1 // chat (聊天)
	ScreenShotTypeContact  ScreenShotType = 2 // address book (通讯录)
	ScreenShotTypeMail     ScreenShotType = 3 // mail (邮件)
	ScreenShotTypeFile     ScreenShotType = 4 // file (文件)
	ScreenShotTypeCalendar ScreenShotType = 5 // calendar (日程)
	ScreenShotTypeOther    ScreenShotType = 6 // anything else (其他)
)

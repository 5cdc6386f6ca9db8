package oa

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var journalGetRecordList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/journal/get_record_list",
	Pages: wecom.Pages{Internal: 93393}, Repeat: wecom.RepeatSafe,
}

// JournalGetRecordList lists the ids of journals, a page at a time (批量获取汇报记录单号). [Client.JournalGetRecordListAll]
// goes through all pages.
//
// Internal apps. Rules: journal-list-frequency, journal-list-page, journal-list-span, journal-list-filter.
// Page: https://developer.work.weixin.qq.com/document/path/93393
func (c *Client) JournalGetRecordList(ctx context.Context, req *JournalGetRecordListRequest, opts ...wecom.CallOption) (*JournalGetRecordListResponse, error) {
	resp := new(JournalGetRecordListResponse)
	if err := c.core.Do(ctx, &journalGetRecordList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// JournalGetRecordListRequest is the request of [Client.JournalGetRecordList].
type JournalGetRecordListRequest struct {
	// StartTime is the first moment, in Unix seconds; required.
	StartTime int64 `json:"starttime,omitzero"`
	// EndTime is the last moment, in Unix seconds; required. The span is at most one month.
	EndTime int64 `json:"endtime,omitzero"`
	// Cursor is the cursor that the page before returned; required, 0 for the first page.
	Cursor int64 `json:"cursor"`
	// Limit is the size of a page, at most 100; required.
	Limit int64 `json:"limit,omitzero"`
	// Filters holds conditions that must all hold.
	Filters []JournalFilter `json:"filters,omitzero"`
}

// JournalGetRecordListResponse is the answer of [Client.JournalGetRecordList].
type JournalGetRecordListResponse struct {
	// JournalUUIDList holds the ids.
	JournalUUIDList []string `json:"journaluuid_list,omitzero"`
	// NextCursor is the cursor of the next page.
	NextCursor int64 `json:"next_cursor,omitzero"`
	// EndFlag says whether this is the last page.
	EndFlag bool `json:"endflag,omitzero"`
}

// JournalFilter is a condition on journals (过滤条件).
type JournalFilter struct {
	// Key says what to compare: creator, department or template_id; required.
	Key string `json:"key,omitzero"`
	// Value is the value to have, at most 256 bytes; required.
	Value string `json:"value,omitzero"`
}

// JournalGetRecordListAll yields the id of every journal, page by page from the cursor of req on. It ends after the
// first error.
//
// Internal apps. Rules: journal-list-frequency, journal-list-page, journal-list-span, journal-list-filter.
// Page: https://developer.work.weixin.qq.com/document/path/93393
func (c *Client) JournalGetRecordListAll(ctx context.Context, req *JournalGetRecordListRequest, opts ...wecom.CallOption) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(journalGetRecordList.Path, page.Cursor, yield, func(cursor int64) ([]string, int64, bool, error) {
			page.Cursor = cursor
			resp, err := c.JournalGetRecordList(ctx, &page, opts...)
			if err != nil {
				return nil, 0, false, err
			}
			return resp.JournalUUIDList, resp.NextCursor, !resp.EndFlag, nil
		})
	}
}

var journalGetRecordDetail = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/journal/get_record_detail",
	Pages: wecom.Pages{Internal: 93394}, Repeat: wecom.RepeatSafe,
}

// JournalGetRecordDetail reads a journal (获取汇报记录详情).
//
// Internal apps. Rules: journal-detail-uuid.
// Page: https://developer.work.weixin.qq.com/document/path/93394
func (c *Client) JournalGetRecordDetail(ctx context.Context, req *JournalGetRecordDetailRequest, opts ...wecom.CallOption) (*JournalGetRecordDetailResponse, error) {
	resp := new(JournalGetRecordDetailResponse)
	if err := c.core.Do(ctx, &journalGetRecordDetail, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// JournalGetRecordDetailRequest is the request of [Client.JournalGetRecordDetail].
type JournalGetRecordDetailRequest struct {
	// JournalUUID is the id of the journal, at most 256 bytes; required.
	JournalUUID string `json:"journaluuid,omitzero"`
}

// JournalGetRecordDetailResponse is the answer of [Client.JournalGetRecordDetail].
type JournalGetRecordDetailResponse struct {
	// Info is the journal.
	Info Journal `json:"info,omitzero"`
}

// Journal is a journal (汇报).
type Journal struct {
	// JournalUUID is the id.
	JournalUUID string `json:"journal_uuid,omitzero"`
	// TemplateName is the name of the template.
	TemplateName string `json:"template_name,omitzero"`
	// TemplateID is the id of the template.
	TemplateID string `json:"template_id,omitzero"`
	// ReportTime is the time of the journal, in Unix seconds.
	ReportTime int64 `json:"report_time,omitzero"`
	// Submitter is the author.
	Submitter JournalUser `json:"submitter,omitzero"`
	// Receivers holds those who get it.
	Receivers []JournalUser `json:"receivers,omitzero"`
	// ReadedReceivers holds those who read it.
	ReadedReceivers []JournalUser `json:"readed_receivers,omitzero"`
	// ApplyData is the content of the form.
	ApplyData JournalData `json:"apply_data,omitzero"`
	// SysJournalData is the rich text of the built-in template, which has no form.
	SysJournalData string `json:"sys_journal_data,omitzero"`
	// Comments holds the remarks.
	Comments []JournalComment `json:"comments,omitzero"`
}

// JournalUser is a member in a journal.
type JournalUser struct {
	// UserID is the member.
	UserID string `json:"userid,omitzero"`
}

// JournalData is the content of a journal's form (表单数据).
type JournalData struct {
	// Contents holds the controls.
	Contents []FormContent `json:"contents,omitzero"`
}

// JournalComment is a remark on a journal (评论).
type JournalComment struct {
	// CommentID is the id of the remark.
	CommentID string `json:"commentid,omitzero"`
	// ToCommentID is the id of the remark that it answers.
	ToCommentID string `json:"tocommentid,omitzero"`
	// CommentUserInfo is the author.
	CommentUserInfo JournalUser `json:"comment_userinfo,omitzero"`
	// Content is the text.
	Content string `json:"content,omitzero"`
	// CommentTime is the time, in Unix seconds.
	CommentTime int64 `json:"comment_time,omitzero"`
}

var journalGetStatList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/journal/get_stat_list",
	Pages: wecom.Pages{Internal: 93395}, Repeat: wecom.RepeatSafe,
}

// JournalGetStatList reads who wrote the journals of a template, and who did not (获取汇报统计数据).
//
// Internal apps. Rules: journal-stat-span.
// Page: https://developer.work.weixin.qq.com/document/path/93395
func (c *Client) JournalGetStatList(ctx context.Context, req *JournalGetStatListRequest, opts ...wecom.CallOption) (*JournalGetStatListResponse, error) {
	resp := new(JournalGetStatListResponse)
	if err := c.core.Do(ctx, &journalGetStatList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// JournalGetStatListRequest is the request of [Client.JournalGetStatList].
type JournalGetStatListRequest struct {
	// TemplateID is the template, at most 256 bytes; required.
	TemplateID string `json:"template_id,omitzero"`
	// StartTime is the first moment, in Unix seconds; required.
	StartTime int64 `json:"starttime,omitzero"`
	// EndTime is the last moment, in Unix seconds; required. The span is at most one year.
	EndTime int64 `json:"endtime,omitzero"`
}

// JournalGetStatListResponse is the answer of [Client.JournalGetStatList].
type JournalGetStatListResponse struct {
	// StatList holds one entry per cycle.
	StatList []JournalStat `json:"stat_list,omitzero"`
}

// JournalStat says who wrote the journals of one cycle (统计数据).
type JournalStat struct {
	// TemplateID is the id of the template.
	TemplateID string `json:"template_id,omitzero"`
	// TemplateName is the name of the template.
	TemplateName string `json:"template_name,omitzero"`
	// ReportRange says who must write.
	ReportRange JournalRange `json:"report_range,omitzero"`
	// WhiteRange says who need not.
	WhiteRange JournalRange `json:"white_range,omitzero"`
	// Receivers says who gets the journals.
	Receivers JournalReceivers `json:"receivers,omitzero"`
	// CycleBeginTime is the start of the cycle, in Unix seconds.
	CycleBeginTime int64 `json:"cycle_begin_time,omitzero"`
	// CycleEndTime is the end of the cycle, in Unix seconds.
	CycleEndTime int64 `json:"cycle_end_time,omitzero"`
	// StatBeginTime is the start of the statistics, in Unix seconds.
	StatBeginTime int64 `json:"stat_begin_time,omitzero"`
	// StatEndTime is the end of the statistics, in Unix seconds.
	StatEndTime int64 `json:"stat_end_time,omitzero"`
	// ReportList holds those who wrote.
	ReportList []JournalReports `json:"report_list,omitzero"`
	// UnreportList holds those who did not.
	UnreportList []JournalReports `json:"unreport_list,omitzero"`
	// ReportType is 2 when due daily, 3 weekly, 4 monthly.
	ReportType int64 `json:"report_type,omitzero"`
}

// JournalRange is a set of members.
type JournalRange struct {
	// UserList holds members.
	UserList []JournalUser `json:"user_list,omitzero"`
	// PartyList holds departments.
	PartyList []JournalParty `json:"party_list,omitzero"`
	// TagList holds tags.
	TagList []JournalTag `json:"tag_list,omitzero"`
}

// JournalParty is a department.
type JournalParty struct {
	// OpenPartyID is the id of the department.
	OpenPartyID string `json:"open_partyid,omitzero"`
}

// JournalTag is a tag.
type JournalTag struct {
	// OpenTagID is the id of the tag.
	OpenTagID string `json:"open_tagid,omitzero"`
}

// JournalReceivers says who gets journals (汇报对象).
type JournalReceivers struct {
	// UserList holds members.
	UserList []JournalUser `json:"user_list,omitzero"`
	// TagList holds tags.
	TagList []JournalTag `json:"tag_list,omitzero"`
	// LeaderList holds superiors.
	LeaderList []JournalLeader `json:"leader_list,omitzero"`
}

// JournalLeader is a superior of the author.
type JournalLeader struct {
	// Level is the distance, from 1.
	Level int64 `json:"level,omitzero"`
}

// JournalReports holds the journals of one member.
type JournalReports struct {
	// User is the member.
	User JournalUser `json:"user,omitzero"`
	// ItemList holds his journals.
	ItemList []JournalReport `json:"itemlist,omitzero"`
}

// JournalReport is a journal of a cycle.
type JournalReport struct {
	// JournalUUID is the id of the journal.
	JournalUUID string `json:"journaluuid,omitzero"`
	// ReportTime is the time of the journal, in Unix seconds.
	ReportTime int64 `json:"reporttime,omitzero"`
	// Flag says whether it was late.
	Flag bool `json:"flag,omitzero"`
}

var journalDownloadWeDriveFile = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/journal/download_wedrive_file",
	Pages: wecom.Pages{Internal: 98021}, Repeat: wecom.RepeatSafe,
}

// JournalDownloadWeDriveFile returns where to download a file of the drive that a journal carries (下载微盘文件).
//
// Internal apps. Rules: journal-wedrive-url-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/98021
func (c *Client) JournalDownloadWeDriveFile(ctx context.Context, req *JournalDownloadWeDriveFileRequest, opts ...wecom.CallOption) (*JournalDownloadWeDriveFileResponse, error) {
	resp := new(JournalDownloadWeDriveFileResponse)
	if err := c.core.Do(ctx, &journalDownloadWeDriveFile, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// JournalDownloadWeDriveFileRequest is the request of [Client.JournalDownloadWeDriveFile].
type JournalDownloadWeDriveFileRequest struct {
	// JournalUUID is the id of the journal; required.
	JournalUUID string `json:"journaluuid,omitzero"`
	// FileID is the id of the file, see [Client.JournalGetRecordDetail]; required.
	FileID string `json:"fileid,omitzero"`
}

// JournalDownloadWeDriveFileResponse is the answer of [Client.JournalDownloadWeDriveFile].
type JournalDownloadWeDriveFileResponse struct {
	// DownloadURL is the address, valid for two hours.
	DownloadURL string `json:"download_url,omitzero"`
	// CookieName is the name of the cookie to send.
	CookieName string `json:"cookie_name,omitzero"`
	// CookieValue is the value of the cookie to send.
	CookieValue string `json:"cookie_value,omitzero"`
}

var journalExportDoc = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/journal/export_doc",
	Pages: wecom.Pages{Internal: 96108}, Repeat: wecom.RepeatIfUnsent,
	Deprecated: "page 96108 could not be seen: the types follow other public descriptions",
}

// JournalExportDoc starts a job that exports a document of a journal (生成导出任务). Its page is not public: the types
// follow other descriptions.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/96108
func (c *Client) JournalExportDoc(ctx context.Context, req *JournalExportDocRequest, opts ...wecom.CallOption) (*JournalExportDocResponse, error) {
	resp := new(JournalExportDocResponse)
	if err := c.core.Do(ctx, &journalExportDoc, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// JournalExportDocRequest is the request of [Client.JournalExportDoc].
type JournalExportDocRequest struct {
	// JournalUUID is the id of the journal; required.
	JournalUUID string `json:"journaluuid,omitzero"`
	// DocID is the id of the document; required.
	DocID string `json:"docid,omitzero"`
}

// JournalExportDocResponse is the answer of [Client.JournalExportDoc].
type JournalExportDocResponse struct {
	// JobID is the id of the job.
	JobID string `json:"jobid,omitzero"`
}

var journalGetExportDocResult = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/oa/journal/get_export_doc_result",
	Pages: wecom.Pages{Internal: 96108}, Repeat: wecom.RepeatSafe,
	Deprecated: "page 96108 could not be seen: the types follow other public descriptions",
}

// JournalGetExportDocResult reads what became of the job of [Client.JournalExportDoc]. Its page is not public: the
// types follow other descriptions.
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/96108
func (c *Client) JournalGetExportDocResult(ctx context.Context, req *JournalGetExportDocResultRequest, opts ...wecom.CallOption) (*JournalGetExportDocResultResponse, error) {
	resp := new(JournalGetExportDocResultResponse)
	if err := c.core.Do(ctx, &journalGetExportDocResult, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// JournalGetExportDocResultRequest is the request of [Client.JournalGetExportDocResult].
type JournalGetExportDocResultRequest struct {
	// JobID is the id of the job; required.
	JobID string `json:"jobid,omitzero"`
}

// JournalGetExportDocResultResponse is the answer of [Client.JournalGetExportDocResult].
type JournalGetExportDocResultResponse struct {
	// Status is the state of the job.
	Status int64 `json:"status,omitzero"`
	// URL is the address of the result.
	URL string `json:"url,omitzero"`
}

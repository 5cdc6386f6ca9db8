package wedrive

import (
	"context"
	"iter"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/paging"
	"github.com/wecomkit/wecomkit/wecom"
)

var fileCreate = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_create",
	Pages: wecom.Pages{Internal: 97882, ThirdParty: 97954, Provider: 97916}, Repeat: wecom.RepeatIfUnsent,
}

// FileCreate creates a folder or an online document (新建文件夹/文档).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-filename, wedrive-space-files,
// wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97882
func (c *Client) FileCreate(ctx context.Context, req *FileCreateRequest, opts ...wecom.CallOption) (*FileCreateResponse, error) {
	resp := new(FileCreateResponse)
	if err := c.core.Do(ctx, &fileCreate, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileCreateRequest is the request of [Client.FileCreate].
type FileCreateRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
	// FatherID is the folder, or the id of the space for its root; required.
	FatherID string `json:"fatherid,omitzero"`
	// FileType is what to create: FileTypeFolder, FileTypeDoc or FileTypeSheet; required.
	FileType FileType `json:"file_type,omitzero"`
	// FileName is the name; required, at most 255 characters, of which a Chinese one counts two.
	FileName string `json:"file_name,omitzero"`
}

// FileCreateResponse is the answer of [Client.FileCreate].
type FileCreateResponse struct {
	// FileID identifies what was created.
	FileID string `json:"fileid,omitzero"`
	// URL opens a document; empty for a folder.
	URL string `json:"url,omitzero"`
}

// FileType says what a file of the drive is (文件类型).
type FileType int64

// The kinds of file.
const (
	FileTypeFolder FileType = 1 // a folder (文件夹)
	FileTypeFile   FileType = 2 // a file (文件)
	FileTypeDoc    FileType = 3 // an online document (文档)
	FileTypeSheet  FileType = 4 // an online spreadsheet (表格)
	FileTypeForm   FileType = 5 // an online form (收集表)
	FileTypeSlide  FileType = 6 // an online presentation (幻灯片)
)

var fileRename = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_rename",
	Pages: wecom.Pages{Internal: 97883, ThirdParty: 97955, Provider: 97917}, Repeat: wecom.RepeatSafe,
}

// FileRename renames a file (重命名文件).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-filename, wedrive-free-month,
// wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97883
func (c *Client) FileRename(ctx context.Context, req *FileRenameRequest, opts ...wecom.CallOption) (*FileRenameResponse, error) {
	resp := new(FileRenameResponse)
	if err := c.core.Do(ctx, &fileRename, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileRenameRequest is the request of [Client.FileRename].
type FileRenameRequest struct {
	// FileID is the file; required.
	FileID string `json:"fileid,omitzero"`
	// NewName is the new name; required, at most 255 characters, of which a Chinese one counts two.
	NewName string `json:"new_name,omitzero"`
}

// FileRenameResponse is the answer of [Client.FileRename].
type FileRenameResponse struct {
	// File is the file as it is now.
	File File `json:"file,omitzero"`
}

// File is a file, folder or online document of the drive.
type File struct {
	// FileID identifies the file.
	FileID string `json:"fileid,omitzero"`
	// FileName is the name.
	FileName string `json:"file_name,omitzero"`
	// SpaceID is the space in which it lies.
	SpaceID string `json:"spaceid,omitzero"`
	// FatherID is the folder in which it lies, or the id of the space for its root.
	FatherID string `json:"fatherid,omitzero"`
	// FileSize is the size in bytes.
	FileSize int64 `json:"file_size,omitzero"`
	// CTime is when it was created, in Unix seconds.
	CTime int64 `json:"ctime,omitzero"`
	// MTime is when it last changed, in Unix seconds.
	MTime int64 `json:"mtime,omitzero"`
	// FileType says what it is.
	FileType FileType `json:"file_type,omitzero"`
	// FileStatus says whether it was deleted.
	FileStatus FileStatus `json:"file_status,omitzero"`
	// SHA is the SHA-1 of the content.
	SHA string `json:"sha,omitzero"`
	// MD5 is the MD5 of the content.
	MD5 string `json:"md5,omitzero"`
	// URL opens an online document; [Client.FileInfo] and [Client.FileList] return it.
	URL string `json:"url,omitzero"`
}

// FileStatus says whether a file was deleted (文件状态).
type FileStatus int64

// The states of a file.
const (
	FileStatusNormal  FileStatus = 1 // there (正常)
	FileStatusDeleted FileStatus = 2 // deleted (删除)
)

// FileItems wraps a list of files.
type FileItems struct {
	// Item holds the files.
	Item []File `json:"item,omitzero"`
}

var fileMove = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_move",
	Pages: wecom.Pages{Internal: 97884, ThirdParty: 97956, Provider: 97918}, Repeat: wecom.RepeatIfUnsent,
}

// FileMove moves files into a folder (移动文件).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-space-files, wedrive-free-month,
// wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97884
func (c *Client) FileMove(ctx context.Context, req *FileMoveRequest, opts ...wecom.CallOption) (*FileMoveResponse, error) {
	resp := new(FileMoveResponse)
	if err := c.core.Do(ctx, &fileMove, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileMoveRequest is the request of [Client.FileMove].
type FileMoveRequest struct {
	// FatherID is the folder to move to, or the id of a space for its root; required.
	FatherID string `json:"fatherid,omitzero"`
	// Replace says what to do with a file of the same name there: overwrite it if true, give the moved one another
	// name if false.
	Replace *bool `json:"replace,omitzero"`
	// FileID holds the files; required.
	FileID []string `json:"fileid,omitzero"`
}

// FileMoveResponse is the answer of [Client.FileMove].
type FileMoveResponse struct {
	// FileList holds the files as they are now.
	FileList FileItems `json:"file_list,omitzero"`
}

var fileDelete = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_delete",
	Pages: wecom.Pages{Internal: 97885, ThirdParty: 97957, Provider: 97919}, Repeat: wecom.RepeatIfUnsent,
}

// FileDelete deletes files (删除文件).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97885
func (c *Client) FileDelete(ctx context.Context, req *FileDeleteRequest, opts ...wecom.CallOption) (*FileDeleteResponse, error) {
	resp := new(FileDeleteResponse)
	if err := c.core.Do(ctx, &fileDelete, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileDeleteRequest is the request of [Client.FileDelete].
type FileDeleteRequest struct {
	// FileID holds the files; required.
	FileID []string `json:"fileid,omitzero"`
}

// FileDeleteResponse is the empty answer of [Client.FileDelete].
type FileDeleteResponse struct{}

var fileInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_info",
	Pages: wecom.Pages{Internal: 97886, ThirdParty: 97958, Provider: 97920}, Repeat: wecom.RepeatSafe,
}

// FileInfo reads what is known of one file (获取文件信息).
//
// Internal, third-party and provider-developed apps. Rules: wedrive-free-month, wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/97886
func (c *Client) FileInfo(ctx context.Context, req *FileInfoRequest, opts ...wecom.CallOption) (*FileInfoResponse, error) {
	resp := new(FileInfoResponse)
	if err := c.core.Do(ctx, &fileInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileInfoRequest is the request of [Client.FileInfo].
type FileInfoRequest struct {
	// FileID is the file; required.
	FileID string `json:"fileid,omitzero"`
}

// FileInfoResponse is the answer of [Client.FileInfo].
type FileInfoResponse struct {
	// FileInfo is the file.
	FileInfo File `json:"file_info,omitzero"`
}

var fileList = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedrive/file_list",
	Pages: wecom.Pages{Internal: 93657, ThirdParty: 95859, Provider: 96847}, Repeat: wecom.RepeatSafe,
}

// FileList lists what lies in a folder (获取文件列表), a page at a time. [Client.FileListAll] walks all pages.
//
// Internal, third-party and provider-developed apps. Rules: wedrive-list-page, wedrive-free-month,
// wedrive-corp-calls-month.
// Page: https://developer.work.weixin.qq.com/document/path/93657
func (c *Client) FileList(ctx context.Context, req *FileListRequest, opts ...wecom.CallOption) (*FileListResponse, error) {
	resp := new(FileListResponse)
	if err := c.core.Do(ctx, &fileList, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// FileListRequest is the request of [Client.FileList].
type FileListRequest struct {
	// SpaceID is the space; required.
	SpaceID string `json:"spaceid,omitzero"`
	// FatherID is the folder, or the id of the space for its root; required.
	FatherID string `json:"fatherid,omitzero"`
	// SortType is the order; required.
	SortType SortType `json:"sort_type,omitzero"`
	// Start is the NextStart of the previous page; required, 0 for the first.
	Start int64 `json:"start"`
	// Limit is the size of a page; required, at most 1000.
	Limit int64 `json:"limit,omitzero"`
}

// FileListResponse is the answer of [Client.FileList].
type FileListResponse struct {
	// HasMore reports that there are more pages.
	HasMore bool `json:"has_more,omitzero"`
	// NextStart asks for the next page.
	NextStart int64 `json:"next_start,omitzero"`
	// FileList holds the files.
	FileList FileItems `json:"file_list,omitzero"`
}

// SortType is the order of a list of files (列表排序方式).
type SortType int64

// The orders of a list of files.
const (
	SortTypeName      SortType = 1 // by name, ascending
	SortTypeNameDesc  SortType = 2 // by name, descending
	SortTypeSize      SortType = 3 // by size, ascending
	SortTypeSizeDesc  SortType = 4 // by size, descending
	SortTypeMTime     SortType = 5 // by the time of the last change, ascending
	SortTypeMTimeDesc SortType = 6 // by the time of the last change, descending
)

// FileListAll walks all pages of [Client.FileList] from req.Start on. It ends after one error.
func (c *Client) FileListAll(ctx context.Context, req *FileListRequest, opts ...wecom.CallOption) iter.Seq2[File, error] {
	return func(yield func(File, error) bool) {
		page := paging.ValueOf(req)
		paging.Walk(fileList.Path, page.Start, yield, func(start int64) ([]File, int64, bool, error) {
			page.Start = start
			resp, err := c.FileList(ctx, &page, opts...)
			if err != nil {
				return nil, 0, false, err
			}
			return resp.FileList.Item, max(resp.NextStart, start), resp.HasMore, nil
		})
	}
}

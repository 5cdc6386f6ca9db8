package wedoc

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var createDoc = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/create_doc",
	Pages: wecom.Pages{Internal: 97460, ThirdParty: 97464, Provider: 97470}, Repeat: wecom.RepeatIfUnsent,
}

// CreateDoc creates a document, a spreadsheet or a smart sheet (新建文档).
//
// Internal, third-party and provider-developed apps. Rules: wedoc-name, wedoc-admins.
// Page: https://developer.work.weixin.qq.com/document/path/97460
func (c *Client) CreateDoc(ctx context.Context, req *CreateDocRequest, opts ...wecom.CallOption) (*CreateDocResponse, error) {
	resp := new(CreateDocResponse)
	if err := c.core.Do(ctx, &createDoc, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// CreateDocRequest is the request of [Client.CreateDoc].
type CreateDocRequest struct {
	// SpaceID is the drive space to create it in, with FatherID.
	SpaceID string `json:"spaceid,omitzero"`
	// FatherID is the folder in the space, or the space id for its root; required with SpaceID.
	FatherID string `json:"fatherid,omitzero"`
	// DocType is the kind of document; required.
	DocType DocType `json:"doc_type,omitzero"`
	// DocName is the title, at most 255 characters; required. A longer one is cut.
	DocName string `json:"doc_name,omitzero"`
	// AdminUsers holds the userids of the administrators.
	AdminUsers []string `json:"admin_users,omitzero"`
}

// CreateDocResponse is the answer of [Client.CreateDoc].
type CreateDocResponse struct {
	// URL is the address of the new document.
	URL string `json:"url,omitzero"`
	// DocID of the new document. It is only told here: keep it.
	DocID string `json:"docid,omitzero"`
}

// DocType is the kind of a document (文档类型).
type DocType int64

// The values of DocType.
const (
	// DocTypeDocument is a text document (文档).
	DocTypeDocument DocType = 3
	// DocTypeSpreadsheet is a spreadsheet (表格).
	DocTypeSpreadsheet DocType = 4
	// DocTypeSmartSheet is a smart sheet (智能表格).
	DocTypeSmartSheet DocType = 10
)

var renameDoc = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/rename_doc",
	Pages: wecom.Pages{Internal: 97736, ThirdParty: 97745, Provider: 97740}, Repeat: wecom.RepeatSafe,
}

// RenameDoc renames a document or a form (重命名文档) that the app created.
//
// Internal, third-party and provider-developed apps. Rules: wedoc-name.
// Page: https://developer.work.weixin.qq.com/document/path/97736
func (c *Client) RenameDoc(ctx context.Context, req *RenameDocRequest, opts ...wecom.CallOption) (*RenameDocResponse, error) {
	resp := new(RenameDocResponse)
	if err := c.core.Do(ctx, &renameDoc, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// RenameDocRequest is the request of [Client.RenameDoc].
type RenameDocRequest struct {
	// DocID of the document; this or FormID.
	DocID string `json:"docid,omitzero"`
	// FormID of the form; this or DocID.
	FormID string `json:"formid,omitzero"`
	// NewName is the new title; required, at most 255 characters where a Chinese one counts twice; a longer one is
	// cut.
	NewName string `json:"new_name,omitzero"`
}

// RenameDocResponse is the empty answer of [Client.RenameDoc].
type RenameDocResponse struct{}

var delDoc = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/del_doc",
	Pages: wecom.Pages{Internal: 97735, ThirdParty: 97746, Provider: 97742}, Repeat: wecom.RepeatIfUnsent,
}

// DelDoc deletes a document or a form (删除文档) that the app created.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97735
func (c *Client) DelDoc(ctx context.Context, req *DelDocRequest, opts ...wecom.CallOption) (*DelDocResponse, error) {
	resp := new(DelDocResponse)
	if err := c.core.Do(ctx, &delDoc, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DelDocRequest is the request of [Client.DelDoc].
type DelDocRequest struct {
	// DocID of the document; this or FormID.
	DocID string `json:"docid,omitzero"`
	// FormID of the form; this or DocID.
	FormID string `json:"formid,omitzero"`
}

// DelDocResponse is the empty answer of [Client.DelDoc].
type DelDocResponse struct{}

var getDocBaseInfo = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/get_doc_base_info",
	Pages: wecom.Pages{Internal: 97734, ThirdParty: 97747, Provider: 97743}, Repeat: wecom.RepeatSafe,
}

// GetDocBaseInfo returns the title, kind and times of a document (获取文档基础信息).
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97734
func (c *Client) GetDocBaseInfo(ctx context.Context, req *GetDocBaseInfoRequest, opts ...wecom.CallOption) (*GetDocBaseInfoResponse, error) {
	resp := new(GetDocBaseInfoResponse)
	if err := c.core.Do(ctx, &getDocBaseInfo, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetDocBaseInfoRequest is the request of [Client.GetDocBaseInfo].
type GetDocBaseInfoRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
}

// GetDocBaseInfoResponse is the answer of [Client.GetDocBaseInfo].
type GetDocBaseInfoResponse struct {
	// DocBaseInfo is the document.
	DocBaseInfo Document `json:"doc_base_info,omitzero"`
}

// Document describes a document.
type Document struct {
	// DocID of the document.
	DocID string `json:"docid,omitzero"`
	// DocName is the title.
	DocName string `json:"doc_name,omitzero"`
	// CreateTime is when it was created, in seconds.
	CreateTime int64 `json:"create_time,omitzero"`
	// ModifyTime is when it was last changed, in seconds.
	ModifyTime int64 `json:"modify_time,omitzero"`
	// DocType is the kind of document.
	DocType DocType `json:"doc_type,omitzero"`
}

var docShare = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/doc_share",
	Pages: wecom.Pages{Internal: 97733, ThirdParty: 97748, Provider: 97744}, Repeat: wecom.RepeatSafe,
}

// DocShare returns the link that shares a document or a form (分享文档) of the app.
//
// Internal, third-party and provider-developed apps.
// Page: https://developer.work.weixin.qq.com/document/path/97733
func (c *Client) DocShare(ctx context.Context, req *DocShareRequest, opts ...wecom.CallOption) (*DocShareResponse, error) {
	resp := new(DocShareResponse)
	if err := c.core.Do(ctx, &docShare, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// DocShareRequest is the request of [Client.DocShare].
type DocShareRequest struct {
	// DocID of the document; this or FormID.
	DocID string `json:"docid,omitzero"`
	// FormID of the form; this or DocID.
	FormID string `json:"formid,omitzero"`
}

// DocShareResponse is the answer of [Client.DocShare].
type DocShareResponse struct {
	// ShareURL is the link to share.
	ShareURL string `json:"share_url,omitzero"`
}

var imageUpload = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/wedoc/image_upload",
	Pages: wecom.Pages{Internal: 99933}, Repeat: wecom.RepeatIfUnsent,
}

// ImageUpload uploads a picture for use in a document (上传文档图片).
//
// Internal apps.
// Page: https://developer.work.weixin.qq.com/document/path/99933
func (c *Client) ImageUpload(ctx context.Context, req *ImageUploadRequest, opts ...wecom.CallOption) (*ImageUploadResponse, error) {
	resp := new(ImageUploadResponse)
	if err := c.core.Do(ctx, &imageUpload, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// ImageUploadRequest is the request of [Client.ImageUpload].
type ImageUploadRequest struct {
	// DocID of the document; required.
	DocID string `json:"docid,omitzero"`
	// Base64Content is the picture in base64; required.
	Base64Content string `json:"base64_content,omitzero"`
}

// ImageUploadResponse is the answer of [Client.ImageUpload].
type ImageUploadResponse struct {
	// URL is the address of the picture.
	URL string `json:"url,omitzero"`
	// Height of the picture, in pixels.
	Height int64 `json:"height,omitzero"`
	// Width of the picture, in pixels.
	Width int64 `json:"width,omitzero"`
	// Size of the picture.
	Size int64 `json:"size,omitzero"`
}

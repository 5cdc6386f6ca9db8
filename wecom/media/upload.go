package media

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var upload = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/media/upload",
	Pages: wecom.Pages{Internal: 90253, ThirdParty: 90389, Provider: 96484}, Repeat: wecom.RepeatIfUnsent,
	Body: wecom.BodyMultipart,
}

// Upload uploads a temporary file (上传临时素材), which lives for three days.
//
// Internal, third-party and provider-developed apps. Rules: media-min-size, media-image-size, media-voice-size,
// media-voice-length, media-video-size, media-file-size, batch-csv-size, media-id-ttl.
// Page: https://developer.work.weixin.qq.com/document/path/90253
func (c *Client) Upload(ctx context.Context, req *UploadRequest, opts ...wecom.CallOption) (*UploadResponse, error) {
	resp := new(UploadResponse)
	if err := c.core.Do(ctx, &upload, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UploadRequest is the request of [Client.Upload].
type UploadRequest struct {
	// Type of the file; required.
	Type Type `url:"type"`
	// Media is the file; required, above 5 bytes. Image: 10 MB, JPG or PNG. Voice: 2 MB, 60 seconds, AMR. Video: 10
	// MB, MP4. File: 20 MB. Its Name is what messages show.
	Media wecom.File `multipart:"media"`
}

// UploadResponse is the answer of [Client.Upload].
type UploadResponse struct {
	// Type of the file.
	Type Type `json:"type,omitzero"`
	// MediaID stands for the file for three days.
	MediaID string `json:"media_id,omitzero"`
	// CreatedAt is the time of the upload, in Unix seconds.
	CreatedAt int64 `json:"created_at,omitzero"`
}

// Type is the kind of a file (媒体文件类型).
type Type string

// The kinds of file.
const (
	TypeImage Type = "image" // picture (图片)
	TypeVoice Type = "voice" // voice (语音)
	TypeVideo Type = "video" // video (视频)
	TypeFile  Type = "file"  // any other file (普通文件)
)

var uploadImg = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/media/uploadimg",
	Pages: wecom.Pages{Internal: 90256, ThirdParty: 90392, Provider: 96485}, Repeat: wecom.RepeatIfUnsent,
	Body: wecom.BodyMultipart,
}

// UploadImg uploads a picture for good (上传图片). Its address works inside WeCom only: in the text of news messages,
// in welcome messages and the like.
//
// Internal, third-party and provider-developed apps. Rules: uploadimg-size, media-min-size, uploadimg-corp-day,
// uploadimg-corp-month.
// Page: https://developer.work.weixin.qq.com/document/path/90256
func (c *Client) UploadImg(ctx context.Context, req *UploadImgRequest, opts ...wecom.CallOption) (*UploadImgResponse, error) {
	resp := new(UploadImgResponse)
	if err := c.core.Do(ctx, &uploadImg, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UploadImgRequest is the request of [Client.UploadImg].
type UploadImgRequest struct {
	// Media is the picture; required, 5 bytes to 2 MB.
	Media wecom.File `multipart:"media"`
}

// UploadImgResponse is the answer of [Client.UploadImg].
type UploadImgResponse struct {
	// URL of the picture, valid for good.
	URL string `json:"url,omitzero"`
}

var uploadAttachment = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/media/upload_attachment",
	Pages: wecom.Pages{Internal: 95098, ThirdParty: 95178, Provider: 96347}, Repeat: wecom.RepeatIfUnsent,
	Body: wecom.BodyMultipart,
}

// UploadAttachment uploads an attachment of a moment or a product album (上传附件资源), which lives for three days. The
// app needs the right to customer contact (客户联系).
//
// Internal, third-party and provider-developed apps. Rules: attachment-media-size, attachment-media-size-min,
// attachment-media-ttl, moment-image-long-side, moment-image-short-side, moment-video-length.
// Page: https://developer.work.weixin.qq.com/document/path/95098
func (c *Client) UploadAttachment(ctx context.Context, req *UploadAttachmentRequest, opts ...wecom.CallOption) (*UploadAttachmentResponse, error) {
	resp := new(UploadAttachmentResponse)
	if err := c.core.Do(ctx, &uploadAttachment, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UploadAttachmentRequest is the request of [Client.UploadAttachment].
type UploadAttachmentRequest struct {
	// MediaType is the kind of file; required: TypeImage, TypeVideo or TypeFile.
	MediaType Type `url:"media_type"`
	// AttachmentType is the use of the file; required.
	AttachmentType AttachmentType `url:"attachment_type"`
	// Media is the file; required, above 5 bytes, at most 10 MB. Image: JPG or PNG, in a moment at most 10800 x
	// 1080 pixels. Video: MP4, in a moment at most 30 seconds.
	Media wecom.File `multipart:"media"`
}

// UploadAttachmentResponse is the answer of [Client.UploadAttachment].
type UploadAttachmentResponse struct {
	// Type of the file.
	Type Type `json:"type,omitzero"`
	// MediaID stands for the file for three days.
	MediaID string `json:"media_id,omitzero"`
	// CreatedAt is the time of the upload, in Unix seconds.
	CreatedAt int64 `json:"created_at,omitzero"`
}

// AttachmentType is the use of an attachment (附件类型).
type AttachmentType int64

// The uses of an attachment.
const (
	AttachmentTypeMoment  AttachmentType = 1 // moments (朋友圈): image and video
	AttachmentTypeProduct AttachmentType = 2 // product albums (商品图册): image
)

package webhook

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var uploadMedia = wecom.Endpoint{
	Method: http.MethodPost, Path: "/cgi-bin/webhook/upload_media",
	Pages: wecom.Pages{Internal: 99110}, Credential: wecom.RobotKey, Repeat: wecom.RepeatIfUnsent,
	Body: wecom.BodyMultipart,
}

// UploadMedia uploads a file or voice (文件上传接口) that only this robot can send, for three days.
//
// Whoever has the robot's key. Rules: webhook-upload-file, webhook-upload-voice, webhook-upload-voice-length,
// webhook-upload-min, webhook-media-ttl, webhook-media-own.
// Page: https://developer.work.weixin.qq.com/document/path/99110
func (c *Client) UploadMedia(ctx context.Context, req *UploadMediaRequest, opts ...wecom.CallOption) (*UploadMediaResponse, error) {
	resp := new(UploadMediaResponse)
	if err := c.core.Do(ctx, &uploadMedia, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// UploadMediaRequest is the request of [Client.UploadMedia].
type UploadMediaRequest struct {
	// Type of the file; required.
	Type MediaType `url:"type"`
	// Media is the file; required, above 5 bytes. File: 20 MB. Voice: 2 MB, 60 seconds, AMR. Its Name is what the
	// message shows.
	Media wecom.File `multipart:"media"`
}

// UploadMediaResponse is the answer of [Client.UploadMedia].
type UploadMediaResponse struct {
	// Type of the file.
	Type MediaType `json:"type,omitzero"`
	// MediaID stands for the file for three days.
	MediaID string `json:"media_id,omitzero"`
	// CreatedAt is the time of the upload, in Unix seconds.
	CreatedAt int64 `json:"created_at,omitzero"`
}

// MediaType is the kind of an uploaded file (文件类型).
type MediaType string

// The kinds of file.
const (
	MediaTypeFile  MediaType = "file"  // any file (普通文件)
	MediaTypeVoice MediaType = "voice" // voice (语音)
)

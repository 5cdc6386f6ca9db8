package media

import (
	"context"
	"io"
	"net/http"

	"github.com/wecomkit/wecomkit/wecom"
)

var get = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/media/get",
	Pages: wecom.Pages{Internal: 90254, ThirdParty: 90390, Provider: 96486}, Repeat: wecom.RepeatSafe,
	Download: true,
}

// Get writes a temporary file to w (获取临时素材). Nothing is written if the platform refuses, which it does with errcode
// 830002 for a file that is too large to fetch at once: above 20 MB if [Client.UploadByURL] made it. Such a file comes in
// parts of at most 20 MB, each a call with [wecom.WithRange]; the size of a part must be a multiple of 16, since some files
// are stored encrypted, and the last part is the one whose Offset and Size add up to Total.
//
// Internal, third-party and provider-developed apps. Rules: media-id-ttl, media-get-range, media-range-alignment,
// media-get-same-id.
// Page: https://developer.work.weixin.qq.com/document/path/90254
func (c *Client) Get(ctx context.Context, req *GetRequest, w io.Writer, opts ...wecom.CallOption) (*GetResponse, error) {
	resp := new(GetResponse)
	if err := c.core.Download(ctx, &get, req, w, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetRequest is the request of [Client.Get].
type GetRequest struct {
	// MediaID of the file; required.
	MediaID string `url:"media_id"`
}

// GetResponse is the answer of [Client.Get]: what the headers tell of the file.
type GetResponse struct {
	wecom.FileInfo
}

var getJSSDK = wecom.Endpoint{
	Method: http.MethodGet, Path: "/cgi-bin/media/get/jssdk",
	Pages: wecom.Pages{Internal: 90255, ThirdParty: 90391, Provider: 96487}, Repeat: wecom.RepeatSafe,
	Download: true,
}

// GetJSSDK writes a voice recorded with the JS-SDK to w (获取高清语音素材), as Speex at 16 kHz. Nothing is written if the
// platform refuses.
//
// Internal, third-party and provider-developed apps. Rules: media-id-ttl, media-jssdk-voice.
// Page: https://developer.work.weixin.qq.com/document/path/90255
func (c *Client) GetJSSDK(ctx context.Context, req *GetJSSDKRequest, w io.Writer, opts ...wecom.CallOption) (*GetJSSDKResponse, error) {
	resp := new(GetJSSDKResponse)
	if err := c.core.Download(ctx, &getJSSDK, req, w, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

// GetJSSDKRequest is the request of [Client.GetJSSDK].
type GetJSSDKRequest struct {
	// MediaID that uploadVoice of the JS-SDK returned; required.
	MediaID string `url:"media_id"`
}

// GetJSSDKResponse is the answer of [Client.GetJSSDK]: what the headers tell of the file.
type GetJSSDKResponse struct {
	wecom.FileInfo
}

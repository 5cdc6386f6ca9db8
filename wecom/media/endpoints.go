package media

import "github.com/wecomkit/wecomkit/wecom"

// Endpoints returns every endpoint of the package with fresh request and response values.
func Endpoints() []wecom.Described {
	return []wecom.Described{
		{Endpoint: upload, Request: new(UploadRequest), Response: new(UploadResponse)},
		{Endpoint: uploadImg, Request: new(UploadImgRequest), Response: new(UploadImgResponse)},
		{Endpoint: uploadAttachment, Request: new(UploadAttachmentRequest), Response: new(UploadAttachmentResponse)},
		{Endpoint: uploadByURL, Request: new(UploadByURLRequest), Response: new(UploadByURLResponse)},
		{Endpoint: getUploadByURLResult, Request: new(GetUploadByURLResultRequest), Response: new(GetUploadByURLResultResponse)},
		{Endpoint: get, Request: new(GetRequest), Response: new(GetResponse)},
		{Endpoint: getJSSDK, Request: new(GetJSSDKRequest), Response: new(GetJSSDKResponse)},
	}
}

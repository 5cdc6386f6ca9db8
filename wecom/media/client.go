// Package media calls the media library (素材管理): temporary files that messages and moments refer to by media_id,
// permanent pictures, and downloads.
//
// All kinds of app may call it. A media_id lives for three days and is shared by all apps of one corp; ids of
// [Client.Upload], [Client.UploadByURL] and [Client.UploadAttachment] are for different places and cannot be swapped.
package media

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the media library. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the media library that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

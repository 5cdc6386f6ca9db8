// Package living calls live streams (直播): booking them, watching them, and what became of them.
//
// Internal, third-party and provider-developed apps need the permission of live streams (直播). Creating, changing
// and cancelling is for hosts that the app may see.
package living

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of live streams. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of live streams that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

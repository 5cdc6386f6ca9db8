// Package meeting holds meetings (会议): booking, control, recordings, webinars, rooms and layouts.
package meeting

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of meetings (会议). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

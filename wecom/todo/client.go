// Package todo calls to-dos (待办): what one holds, and who of its participants has done it.
//
// Internal apps whose visible range holds the root department; an app changes only what it created itself.
package todo

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of to-dos. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of to-dos that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

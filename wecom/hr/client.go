// Package hr calls the staff roster (人事助手 · 花名册): which fields it has, and reading and writing them for members.
//
// Only internal apps that the administrator has entered under "apps that may call the interface" of the roster; members
// must be in the app's visible range.
package hr

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the staff roster. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the staff roster that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

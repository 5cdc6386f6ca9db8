// Package aibot answers for smart robots (智能机器人).
package aibot

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of smart robots (智能机器人). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

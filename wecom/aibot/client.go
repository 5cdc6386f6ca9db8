// Package aibot answers for smart robots (智能机器人) after the fact: a callback of the robot brings a response_url, through
// which one answer can be sent within an hour.
//
// It takes neither token nor secret, so any client will do.
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

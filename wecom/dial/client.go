// Package dial reads records of the corp-paid telephone (公费电话) and places its calls.
package dial

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of calls (公费电话). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

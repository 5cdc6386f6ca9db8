// Package advanced is the chapter of paid features (高级功能账号, 高级API): orders and approvals.
package advanced

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of advanced features (高级功能). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

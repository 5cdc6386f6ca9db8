// Package dial reads the calls of the corp-paid telephone (公费电话, /cgi-bin/dial/…) and rings members for urgent notices
// (紧急通知, /cgi-bin/pstncc/…).
//
// Internal apps that an administrator lets call for the one or the other.
package dial

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of telephone calls (公费电话, 紧急通知). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// Package payment sends red packets and pays members (企业支付) on the payment host, with XML and a client certificate.
package payment

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of corp payment (企业支付). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

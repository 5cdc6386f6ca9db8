// Package paytool works with the provider's cash desk (收银台): orders and invoices.
package paytool

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of collection orders (收银台). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

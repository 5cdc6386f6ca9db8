// Package invoice reads and marks electronic invoices (电子发票).
package invoice

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of electronic invoices (电子发票). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

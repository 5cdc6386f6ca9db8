// Package idconvert converts ids (账号ID): unionids and temporary ids of customers, and ids of tags, customer-service
// accounts and groups from the corp's form to the provider's.
//
// Internal apps can convert temporary ids only; the rest is for third-party and provider-developed apps.
package idconvert

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints that convert ids. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client for id conversions that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

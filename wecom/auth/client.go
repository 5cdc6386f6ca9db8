// Package auth identifies members and customers who sign in (身份验证).
package auth

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of sign-in (身份验证). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

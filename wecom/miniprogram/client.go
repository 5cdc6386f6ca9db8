// Package miniprogram signs members in to mini programs (小程序), also those of a corp that another one shared its app
// with (企业互联, 上下游).
//
// Internal and provider-developed apps. What third-party apps call is in package suite.
package miniprogram

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of mini programs (小程序). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// Package auth tells who visits a web page or signs in to it, and who is at the second check (身份验证).
//
// Internal and provider-developed apps. What third-party apps call is in package suite; that a member passed a check is
// reported with package contact (user/authsucc, user/tfa_succ).
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

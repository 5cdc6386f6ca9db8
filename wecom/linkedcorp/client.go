// Package linkedcorp calls linked corps (互联企业): their departments and members as far as they are shared, and messages to
// them.
//
// The official pages of today describe chains of corps instead ([github.com/wecomkit/wecomkit/wecom/corpgroup]). No page
// of this chapter is left, so that the types follow other public descriptions and every endpoint counts as deprecated.
// Only internal apps that are shared with linked corps.
package linkedcorp

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of linked corps. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of linked corps that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

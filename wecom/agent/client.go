// Package agent calls the management of apps (应用管理): their settings, menus, permissions and what they show on the
// workbench (工作台).
//
// A corp reaches the app of its credential only, a third-party or provider-developed app what it is authorised for.
// Settings and menus can be written by internal apps only; permissions and administrators are read by third-party and
// provider-developed apps.
package agent

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of app management. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of app management that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

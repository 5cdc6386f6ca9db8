// Package exmail calls mail (邮件): the mailbox of an app, mail groups, public mailboxes and the settings of mailboxes.
//
// Sending, listing and reading mail is open to internal, third-party and provider-developed apps with the permission
// for mail. All the rest is for internal apps that the administration console lists as allowed to call mail
// (可调用应用); they reach only the groups and public mailboxes that they made.
package exmail

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of mail. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of mail that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

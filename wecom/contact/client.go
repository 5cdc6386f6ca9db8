// Package contact calls the address book (通讯录管理): members, departments, tags, asynchronous import and export,
// and the conversions between the ids of a member.
//
// Internal apps read what lies in their visible range (可见范围). Writing members and departments is reserved to the
// secret of the address-book assistant (通讯录同步助手) and to third-party address-book apps; tags can be written by
// the app that created them. Personal fields such as mobile and email are returned to few apps only: the doc comment
// of each field says to whom.
package contact

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the address book. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the address book that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

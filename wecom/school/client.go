// Package school calls the chapter on schools and parents (家校沟通): students, parents, departments, payments of
// classes, live lessons and health reports.
//
// Internal apps must be listed among those that may read, or read and edit, the contacts of the school
// (读取和编辑家校通讯录的应用); third-party and provider-developed apps need the permission for it (家校沟通).
package school

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of schools. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of schools that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

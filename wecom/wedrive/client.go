// Package wedrive calls the corp's drive (微盘): spaces and their members, files, folders and online documents with their
// permissions, capacity, and the accounts with advanced features.
//
// Internal apps must be among those that may call the drive (可调用应用); third-party and provider-developed apps need
// its grant. A corp's calls of a month are counted over all apps together.
package wedrive

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the drive. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the drive that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

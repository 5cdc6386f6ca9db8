// Package msgaudit calls the chat archive (会话内容存档) as far as it is reached over HTTP: who is archived, which customers
// agreed, internal group chats and robots. The messages themselves come from the platform's own native library.
//
// Only internal apps, with the secret of the chat archive.
package msgaudit

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the chat archive. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the chat archive that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// Package message sends the messages of an app (发送应用消息) to members, recalls and updates them, and runs the
// group chats that an app owns (应用群聊, path segment appchat).
//
// All kinds of app may send, recall and update; group chats belong to internal apps whose visible range is the whole
// company. The messages of group robots are in package webhook.
package message

import (
	"strings"

	"github.com/wecomkit/wecomkit/wecom"
)

// Client calls the endpoints of app messages and app group chats. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of app messages that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// All is the value of [SendRequest.ToUser] that reaches every member in the app's visible range.
const All = "@all"

// Join joins ids of members, departments or tags into the form of [SendRequest.ToUser], ToParty and ToTag.
// Empty ids are left out, so that no recipient is counted twice or missing by a stray separator.
func Join(ids ...string) string {
	kept := make([]string, 0, len(ids))
	for _, id := range ids {
		if id != "" {
			kept = append(kept, id)
		}
	}
	return strings.Join(kept, "|")
}

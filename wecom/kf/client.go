// Package kf calls WeChat customer service (微信客服): accounts, servicers, sessions, messages and events, service
// upgrades, statistics and the robot's knowledge base.
//
// Internal apps must be listed as callable apps of WeChat customer service, third-party and provider-developed apps
// need its permissions. Sessions and messages can be handled only of accounts that the corp lets the app manage, and
// their servicers must be in the visible range (可见范围) of the app.
package kf

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of WeChat customer service. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of WeChat customer service that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

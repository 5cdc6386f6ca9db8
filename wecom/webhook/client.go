// Package webhook sends the messages of a group robot (消息推送, formerly 群机器人) to its group.
//
// A robot needs its key and nothing else:
//
//	core, err := wecom.NewRobot(key)
//	robot := webhook.New(core)
//
// Whoever has the key can write to the group: keep it as a secret. The messages of apps are in package message.
package webhook

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of a group robot. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the robot that core stands for; core comes from [wecom.NewRobot].
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

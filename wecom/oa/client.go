// Package oa calls the office tools: approvals (审批), journals (汇报), calendars and events (日历, 日程), meeting rooms
// (会议室) and leave (假期).
//
// Internal apps must be listed among those that may call the tool in question, third-party and provider-developed
// apps need its permission. An app sees and changes only the calendars and events that it created.
package oa

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the office tools. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the office tools that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

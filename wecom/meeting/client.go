// Package meeting calls meetings (会议): booking them, who is invited, enrols and comes, control of a running meeting,
// recordings and their transcripts, polls, layouts, rooms and their devices, phones, webinars and accounts.
//
// Internal apps must be among those that may call meetings (可调用接口的应用). Third-party and provider-developed apps
// book, change, read and cancel meetings and nothing else. An app sees and changes the meetings that it booked itself,
// and of their participants those members who are visible to it. The official pages come in a basic edition (基础管理)
// and an advanced one (高级管理) for corps that bought the advanced functions; fields of one edition only say so.
package meeting

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of meetings. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of meetings that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// Package checkin calls attendance (打卡): check-ins, reports, shifts and the check-in rules of a corp.
//
// Internal apps must be listed among those that may call attendance (打卡 - 可调用接口的应用), third-party and
// provider-developed apps need its permission (打卡).
package checkin

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of attendance. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of attendance that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// Package devicedata is the smart-hardware chapter of third-party apps (智慧硬件): check-ins, passages and temperatures that
// devices recorded, and the rules by which doors open.
//
// Third-party apps only. They need the rights to devices, and the corp must have installed both the devices and the app
// and granted each device to it.
package devicedata

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of device data (智慧硬件). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

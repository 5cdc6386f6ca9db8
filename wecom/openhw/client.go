// Package openhw is the smart-hardware chapter (智慧硬件开发): devices, their features and their data.
package openhw

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of smart hardware (智慧硬件). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

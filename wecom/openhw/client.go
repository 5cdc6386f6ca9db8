// Package openhw is the smart-hardware chapter (智慧硬件开发): a vendor's cloud registers devices, reads who may use them
// and reports check-ins, passages, temperatures and print jobs. It also reads the check-ins at devices for a corp's apps
// (/cgi-bin/hardware/…).
//
// Hardware vendors call with the token of a device model or of one device: see [Client.ModelCredential] and
// [Client.DeviceCredential]. The check-ins take a corp's access_token. What third-party apps may read of devices is in
// package devicedata.
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

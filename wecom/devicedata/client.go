// Package devicedata reads what smart devices record (智慧硬件上传的数据): access control, check-ins, temperatures.
package devicedata

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of device data (智慧硬件数据). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// Package chatdata works with the data zone (数据专区与智能分析): programs, chat records under analysis, and models.
package chatdata

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the data zone (数据专区). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

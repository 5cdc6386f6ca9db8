// Package corpgroup calls the endpoints of corps that belong together: linked corps (企业互联) and chains of suppliers
// and dealers (上下游). It shares apps with them, reads and imports the corps of a chain, and matches their customers.
//
// All calls are made by the upper corp (上级/上游企业). Writing to a chain is reserved to its callable internal apps
// (上下游-可调用接口的应用).
package corpgroup

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of linked corps and chains. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of linked corps and chains that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

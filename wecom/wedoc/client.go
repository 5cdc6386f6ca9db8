// Package wedoc calls the documents of the corp (文档): documents and their permissions, forms (收集表),
// spreadsheets (表格), smart sheets (智能表格) and smart documents (智能文档).
//
// Internal apps must be among those that may call documents (可调用应用); third-party and provider-developed apps need
// its grant. Most calls reach only what the same app created.
package wedoc

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of documents. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of documents that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

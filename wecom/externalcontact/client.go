// Package externalcontact calls customer contact (客户联系): customers and their tags, customer groups, mass messages,
// welcomes, contact ways, handover, moments and statistics.
//
// Internal apps must be listed among the apps that may call customer contact (可调用接口的应用); third-party and
// provider-developed apps need the matching grant of the corp. An app sees the customers and groups of the members in
// its visible range (可见范围).
package externalcontact

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of customer contact. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of customer contact that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

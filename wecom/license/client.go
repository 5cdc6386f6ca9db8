// Package license calls the interface licenses (接口调用许可) that providers buy for the corps that use their apps:
// orders, payment, activation codes and the accounts of members.
//
// All endpoints take the provider_access_token: give the client a credential of the kind [wecom.ProviderToken]. They
// serve third-party and provider-developed apps alike. Amounts are in fen, a hundredth of a yuan; a month has 31 days.
package license

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the licenses. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the licenses that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

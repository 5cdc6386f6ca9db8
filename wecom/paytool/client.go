// Package paytool works with the provider's cash desk (收银台): collection orders for apps and solutions, and the invoices
// that clients ask for.
//
// Only the provider calls it, with its provider_access_token; the calls on orders are signed besides ([Sign]). Those
// that the pages mark so need a merchant that is registered at the cash desk.
package paytool

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of the cash desk (收银台). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core, which needs a credential for the provider's token.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

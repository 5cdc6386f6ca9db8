// Package externalpay calls payments from customers (对外收款): the merchant accounts of a corp, what was paid and refunded,
// and how the balance moved.
//
// Internal apps need to be entered under "apps that may call the interface" (可调用接口的应用) of the payments; third-party and
// provider-developed apps need the payment permission and cannot reach merchants or balances. Amounts are in fen,
// hundredths of a yuan.
package externalpay

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of payments from customers. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of payments from customers that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// Package miniapppay calls payments in mini programs (小程序接入对外收款): opening a merchant account, orders, refunds and bills.
//
// Only internal apps that are entered under "apps that may call the interface" (可调用接口的应用) of the payments from
// customers. Amounts are in fen, hundredths of a yuan, and the currency is CNY. An order or a refund goes by a number
// that the merchant gives it.
package miniapppay

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of payments in mini programs. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of payments in mini programs that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

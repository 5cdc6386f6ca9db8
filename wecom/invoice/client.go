// Package invoice reads electronic invoices that members hand in for reimbursement and marks them as locked or done
// (电子发票, /cgi-bin/card/invoice/…).
//
// Internal, third-party and provider-developed apps of verified corps. The ticket with which a page lets a member choose
// invoices is [wecom.Client.TicketGet] with type wx_card.
package invoice

import "github.com/wecomkit/wecomkit/wecom"

// Client calls the endpoints of electronic invoices (电子发票). It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

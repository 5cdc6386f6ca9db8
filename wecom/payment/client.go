// Package payment sends red packets (企业红包) to members, pays them (向员工付款), and asks what became of it.
//
// The endpoints of this chapter (企业支付) live on the payment host and are for internal apps whose corp has a merchant
// account. No token goes with them: a call shows the merchant's certificate, which [wecom.WithCertificate] gives to the
// client below, and is signed with the merchant's key and the secret of the app that pays. The methods do that by
// themselves. Amounts are in fen, hundredths of a yuan.
//
// An order goes by a number that the merchant gives it, and is carried out once under it. Whenever it is not certain what
// became of an order — a call that ended without an answer, an answer that cannot be read or that [Error] calls
// undecided — query it, or send it once more with the same number and the same values. A new number is a new payment.
package payment

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"

	"github.com/wecomkit/wecomkit/wecom"
)

// host is where all endpoints of the package live.
const host = "api.mch.weixin.qq.com"

// Secret is a text that no verb of fmt prints. It is made by [NewSecret], and safe for concurrent use.
type Secret struct{ reveal func() string }

// NewSecret returns a secret that holds plain.
func NewSecret(plain string) Secret { return Secret{func() string { return plain }} }

// String implements fmt.Stringer.
func (Secret) String() string { return "[secret]" }

// GoString implements fmt.GoStringer.
func (Secret) GoString() string { return "[secret]" }

func (s Secret) value() string {
	if s.reveal == nil {
		return ""
	}
	return s.reveal()
}

// Merchant is who pays. It is a value, safe for concurrent use.
type Merchant struct {
	// ID is the number of the merchant (商户号, mch_id), at most 32 characters; required.
	ID string
	// APIKey is the key of the merchant (商户平台API密钥), which signs every request; required.
	APIKey Secret
	// AppSecret is the secret of the internal app that the requests name in agentid, or of the system app of corp payments
	// (企业支付) where a corp has used that before; required to send, not to query.
	AppSecret Secret
}

// Client calls the endpoints of corp payments. It is safe for concurrent use.
type Client struct {
	core     *wecom.Client
	merchant Merchant
}

// New returns a client that pays for m and sends through core.
func New(core *wecom.Client, m Merchant) (*Client, error) {
	switch {
	case core == nil:
		return nil, errors.New("payment: New needs a client")
	case m.ID == "":
		return nil, errors.New("payment: the merchant has no ID")
	case m.APIKey.value() == "":
		return nil, errors.New("payment: the merchant has no APIKey")
	}
	return &Client{core: core, merchant: m}, nil
}

// call sends a signed request, and checks the answer. promised says that the page shows a signature in the answer.
func call[T any](ctx context.Context, c *Client, e *wecom.Endpoint, req any, promised bool, opts []wecom.CallOption) (*T, error) {
	resp := new(T)
	check := wecom.WithXMLCheck(func(fields map[string]string) error { return c.judge(e, fields, promised) })
	if err := c.core.Do(ctx, e, req, resp, append(slices.Clip(opts), check)...); err != nil {
		return nil, err
	}
	return resp, nil
}

// needSecret says that a payment cannot be signed.
func (c *Client) needSecret(e *wecom.Endpoint) error {
	if c.merchant.AppSecret.value() == "" {
		return fmt.Errorf("payment: %s was not sent: the merchant has no AppSecret", e.Path)
	}
	return nil
}

// copyOf lets a request be completed without changing what the caller holds; nil is the zero request.
func copyOf[T any](req *T) T {
	if req == nil {
		return *new(T)
	}
	return *req
}

// nonce is a text that nobody guesses, of 26 characters.
func nonce() string { return rand.Text() }

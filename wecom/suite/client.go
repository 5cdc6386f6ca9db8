// Package suite calls the service of providers (服务商): the tokens of suites and providers, the authorization of apps by
// corps, logins, orders of apps, the search in corps' contacts, and the ids.
//
// Most endpoints take a suite_access_token or a provider_access_token; the doc of each says which. [Client.Credential],
// [Client.ProviderCredential] and [Client.CorpCredential] make the credentials that a [wecom.Client] fetches them with.
package suite

import (
	"context"

	"github.com/wecomkit/wecomkit/wecom"
)

// Client calls the endpoints of the service. It is safe for concurrent use.
type Client struct {
	core *wecom.Client
}

// New returns a client of the service that sends through core.
func New(core *wecom.Client) *Client {
	return &Client{core: core}
}

// call is the body of every typed method here.
func call[T any](ctx context.Context, c *Client, e *wecom.Endpoint, req any, opts []wecom.CallOption) (*T, error) {
	resp := new(T)
	if err := c.core.Do(ctx, e, req, resp, opts...); err != nil {
		return nil, err
	}
	return resp, nil
}

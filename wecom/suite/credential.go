package suite

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/wecomkit/wecomkit/wecom"
)

// Ticket returns the latest suite_ticket that the platform pushed to the callback. It is called by one goroutine at a
// time; it must not print the ticket.
type Ticket func(ctx context.Context) (string, error)

// Credential returns the credential with which a client fetches the suite_access_token of one app or template. It
// fetches through this client, which needs no credential for that; give both clients one guard:
//
//	plain, err := wecom.New(providerCorpID, providerSecret)
//	core, err := wecom.New(providerCorpID, providerSecret, wecom.WithGuard(plain.Guard()),
//		wecom.WithCredential(suite.New(plain).Credential(suiteID, suiteSecret, ticket)))
func (c *Client) Credential(suiteID, secret string, ticket Ticket) wecom.Credential {
	return wecom.Credential{
		Kind: wecom.SuiteToken, Subject: suiteID,
		Fetch: func(ctx context.Context) (string, time.Duration, error) {
			if ticket == nil {
				return "", 0, errors.New("suite: a suite's credential needs its ticket")
			}
			latest, err := ticket(ctx)
			if err != nil {
				return "", 0, fmt.Errorf("suite: no ticket: %w", err)
			}
			resp, err := c.GetSuiteToken(ctx, &GetSuiteTokenRequest{SuiteID: suiteID, SuiteSecret: secret, SuiteTicket: latest})
			if err != nil {
				return "", 0, err
			}
			return resp.SuiteAccessToken, seconds(resp.ExpiresIn), nil
		},
	}
}

// ProviderCredential returns the credential with which a client fetches the provider_access_token. It fetches through
// this client, as [Client.Credential] does.
func (c *Client) ProviderCredential(corpID, secret string) wecom.Credential {
	return wecom.Credential{
		Kind: wecom.ProviderToken, Subject: corpID,
		Fetch: func(ctx context.Context) (string, time.Duration, error) {
			resp, err := c.GetProviderToken(ctx, &GetProviderTokenRequest{CorpID: corpID, ProviderSecret: secret})
			if err != nil {
				return "", 0, err
			}
			return resp.ProviderAccessToken, seconds(resp.ExpiresIn), nil
		},
	}
}

// CorpCredential returns the credential with which a client of a corp that authorized a third-party app fetches its
// access_token. It fetches through this client, which needs the suite's credential:
//
//	corp, err := wecom.New(authCorpID, "", wecom.WithGuard(core.Guard()),
//		wecom.WithCredential(suite.New(core).CorpCredential(authCorpID, permanentCode)))
func (c *Client) CorpCredential(authCorpID, permanentCode string) wecom.Credential {
	return wecom.Credential{
		Kind: wecom.CorpToken, Subject: authCorpID,
		Fetch: func(ctx context.Context) (string, time.Duration, error) {
			resp, err := c.GetCorpToken(ctx, &GetCorpTokenRequest{AuthCorpID: authCorpID, PermanentCode: permanentCode})
			if err != nil {
				return "", 0, err
			}
			return resp.AccessToken, seconds(resp.ExpiresIn), nil
		},
	}
}

func seconds(n int64) time.Duration { return time.Duration(n) * time.Second }

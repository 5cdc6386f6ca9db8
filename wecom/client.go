package wecom

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/wecomkit/wecomkit/policy"
)

// Client is the engine that every family's client stands on. It is safe for concurrent use. Siblings made by
// [Client.App] share its transport and its guard.
type Client struct {
	shared  *settings
	corpID  string
	agentID int64
	secret  secret
	robot   secret
	tokens  map[CredentialKind]*tokenSource
}

// New returns a client of one corp and one secret, which may be empty if [WithCredential] brings the corp's token. It
// sends nothing until the first call, which fetches the token.
func New(corpID, secret string, opts ...Option) (*Client, error) {
	if strings.TrimSpace(corpID) == "" {
		return nil, errors.New("wecom: the corp id is empty")
	}
	s, err := newSettings(opts)
	if err != nil {
		return nil, err
	}
	if _, brought := s.creds[CorpToken]; !brought && strings.TrimSpace(secret) == "" {
		return nil, errors.New("wecom: the secret is empty")
	}
	return newClient(s, corpID, s.agentID, secret), nil
}

func newClient(s *settings, corpID string, agentID int64, plain string) *Client {
	c := &Client{shared: s, corpID: corpID, agentID: agentID, secret: newSecret(plain), tokens: make(map[CredentialKind]*tokenSource)}
	corp := Credential{Kind: CorpToken, Fetch: c.fetchCorpToken}
	c.tokens[CorpToken] = newTokenSource(corp, c.tokenKey(corp), s.store)
	for kind, cred := range s.creds {
		c.tokens[kind] = newTokenSource(cred, c.tokenKey(cred), s.store)
	}
	return c
}

// tokenKey keeps the tokens of different corps, apps and secrets apart.
func (c *Client) tokenKey(cred Credential) string {
	return fmt.Sprintf("wecom/token/%d/%s/%d/%s/%s", cred.Kind, c.corpID, c.agentID, cred.Subject, policy.SecretSubject(c.secret.value()))
}

// App returns a client of another app of the same corp, with the same transport, guard and options.
func (c *Client) App(agentID int64, secret string) (*Client, error) {
	if agentID <= 0 {
		return nil, fmt.Errorf("wecom: an agent id is positive, not %d", agentID)
	}
	if strings.TrimSpace(secret) == "" {
		return nil, errors.New("wecom: the secret is empty")
	}
	s := *c.shared
	s.creds = make(map[CredentialKind]Credential)
	for kind, cred := range c.shared.creds {
		if kind != CorpToken { // the token of one app is none of another's
			s.creds[kind] = cred
		}
	}
	return newClient(&s, c.corpID, agentID, secret), nil
}

// NewRobot returns a client of one group robot, which has a key and needs no corp.
func NewRobot(key string, opts ...Option) (*Client, error) {
	if strings.TrimSpace(key) == "" {
		return nil, errors.New("wecom: the robot's key is empty")
	}
	s, err := newSettings(opts)
	if err != nil {
		return nil, err
	}
	return &Client{shared: s, agentID: s.agentID, robot: newSecret(key)}, nil
}

// CorpID returns the corp of the client; empty for a robot.
func (c *Client) CorpID() string { return c.corpID }

// AgentID returns the app of the client; zero if it is unknown.
func (c *Client) AgentID() int64 { return c.agentID }

// Guard returns the guard that the client's calls pass.
func (c *Client) Guard() *policy.Guard { return c.shared.guard }

func (c *Client) fetchCorpToken(ctx context.Context) (string, time.Duration, error) {
	resp, err := c.GetToken(ctx, nil)
	if err != nil {
		return "", 0, err
	}
	return resp.AccessToken, time.Duration(resp.ExpiresIn) * time.Second, nil
}

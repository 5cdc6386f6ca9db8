package wecom

import (
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom/kv"
)

const (
	defaultHost      = "qyapi.weixin.qq.com"
	defaultMaxAnswer = 8 << 20
	defaultTimeout   = 30 * time.Second
	idleConnections  = 128
)

// Option changes a client when it is made.
type Option func(*settings) error

type settings struct {
	base       *url.URL
	http       *http.Client
	guard      *policy.Guard
	agentID    int64
	store      kv.Store
	logger     *slog.Logger
	creds      map[CredentialKind]Credential
	middleware []Middleware
	maxAnswer  int64
	couriers   *sync.Pool

	moved       bool // the base URL is the user's
	certificate *tls.Certificate
	certified   http.RoundTripper // shows the certificate; nil without one
}

// WithBaseURL sends every call to another address: a proxy, or a fake platform. It is an absolute http or https URL; a
// path stays in front of the official one. Default: https://qyapi.weixin.qq.com, and the payment host for what lives there.
func WithBaseURL(address string) Option {
	return func(s *settings) error {
		s.moved = true
		u, err := url.Parse(address)
		if err != nil {
			return errors.New("wecom: the base URL cannot be parsed")
		}
		if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
			return fmt.Errorf("wecom: the base URL must be an absolute http or https URL, not one with scheme %q", u.Scheme)
		}
		if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
			return errors.New("wecom: the base URL must have no user, query or fragment")
		}
		u.Path, u.Host = strings.TrimSuffix(u.Path, "/"), strings.TrimSuffix(u.Host, ":")
		s.base = u
		return nil
	}
}

// WithHTTPClient sends through the transport, cookie jar and timeout of c, which stays as it is; the timeout holds for
// one attempt. Redirects are never followed, since they would carry a credential elsewhere. Default: a transport of
// the client's own with 128 idle connections, and 30 seconds.
func WithHTTPClient(c *http.Client) Option {
	return func(s *settings) error {
		if c == nil {
			return errors.New("wecom: WithHTTPClient needs a client")
		}
		s.http = c
		return nil
	}
}

// WithGuard shares a guard. Corps behind one address, and all clients of one corp, should share one guard, or guards on
// one store. [policy.Unlimited] turns the checks off. Default: a guard in memory that knows every rule and counts for
// this client and its siblings only.
func WithGuard(g *policy.Guard) Option {
	return func(s *settings) error {
		if g == nil {
			return errors.New("wecom: WithGuard needs a guard; policy.Unlimited() turns the checks off")
		}
		s.guard = g
		return nil
	}
}

// WithAgentID names the app that the secret belongs to, for the limits that are counted per app. Default: unknown.
func WithAgentID(id int64) Option {
	return func(s *settings) error {
		if id <= 0 {
			return fmt.Errorf("wecom: an agent id is positive, not %d", id)
		}
		s.agentID = id
		return nil
	}
}

// WithTokenStore shares tokens with other processes, of which then only one fetches a new token at a time. The store
// holds live credentials: protect it like a secret. Default: tokens stay in this client and its siblings.
func WithTokenStore(store kv.Store) Option {
	return func(s *settings) error {
		if store == nil {
			return errors.New("wecom: WithTokenStore needs a store")
		}
		s.store = store
		return nil
	}
}

// WithLogger reports what succeeded with a warning, was repeated, or had values that could not be read. It never gets
// a credential or a customer's data. Default: nothing is logged.
func WithLogger(l *slog.Logger) Option {
	return func(s *settings) error {
		if l == nil {
			return errors.New("wecom: WithLogger needs a logger")
		}
		s.logger = l
		return nil
	}
}

// WithCredential says how to get a credential that endpoints of its kind take. Default: only the corp's access_token.
func WithCredential(c Credential) Option {
	return func(s *settings) error {
		if c.Fetch == nil {
			return errors.New("wecom: a Credential needs Fetch")
		}
		if c.Kind == NoCredential || c.Kind == RobotKey || c.Kind > NoCredential {
			return fmt.Errorf("wecom: no Credential is fetched for kind %d", c.Kind)
		}
		s.creds[c.Kind] = c
		return nil
	}
}

// WithMiddleware puts functions around every call, the first outermost. Several options add up. Default: none.
func WithMiddleware(m ...Middleware) Option {
	return func(s *settings) error {
		for _, f := range m {
			if f == nil {
				return errors.New("wecom: a middleware is nil")
			}
		}
		s.middleware = append(s.middleware, m...)
		return nil
	}
}

// WithMaxAnswer limits the size of an answer in bytes; files that [Client.Download] writes are not limited. Default: 8 MiB.
func WithMaxAnswer(bytes int64) Option {
	return func(s *settings) error {
		if bytes <= 0 {
			return errors.New("wecom: the largest answer must be positive")
		}
		s.maxAnswer = bytes
		return nil
	}
}

func newSettings(opts []Option) (*settings, error) {
	s := &settings{creds: make(map[CredentialKind]Credential), maxAnswer: defaultMaxAnswer, logger: slog.New(slog.DiscardHandler)}
	s.couriers = &sync.Pool{New: newCourier}
	s.base = &url.URL{Scheme: "https", Host: defaultHost}
	for _, opt := range opts {
		if opt == nil {
			return nil, errors.New("wecom: an option is nil")
		}
		if err := opt(s); err != nil {
			return nil, err
		}
	}
	for kind, cred := range s.creds {
		if s.store != nil && cred.Subject == "" {
			return nil, fmt.Errorf("wecom: with a token store, the Credential of kind %d needs a Subject", kind)
		}
	}
	if s.http == nil {
		s.http = &http.Client{Transport: defaultTransport(), Timeout: defaultTimeout}
	}
	if err := s.certify(); err != nil {
		return nil, err
	}
	if s.guard == nil {
		g, err := policy.NewGuard()
		if err != nil {
			return nil, err
		}
		s.guard = g
	}
	return s, nil
}

// defaultTransport keeps enough idle connections for many goroutines that call one host.
func defaultTransport() http.RoundTripper {
	t, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		t = &http.Transport{Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true, TLSHandshakeTimeout: defaultTimeout / 3}
	}
	t = t.Clone()
	t.MaxIdleConns, t.MaxIdleConnsPerHost = idleConnections, idleConnections
	t.ResponseHeaderTimeout = defaultTimeout
	return t
}

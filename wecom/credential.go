package wecom

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/wecomkit/wecomkit/internal/payload"
	"github.com/wecomkit/wecomkit/policy"
)

// Credential says how to get a token that endpoints of one kind take. It is not changed after it is given to a client.
type Credential struct {
	// Kind of the token; not RobotKey and not NoCredential.
	Kind CredentialKind
	// Subject tells the holders of different tokens of one kind apart in a shared token store: a suite's or provider's
	// id. Required with [WithTokenStore].
	Subject string
	// Fetch gets a new token and says how long it lives. It is called by one goroutine at a time. Required.
	Fetch func(ctx context.Context) (token string, lifetime time.Duration, err error)
	// Lifetime stands in for a lifetime of zero from Fetch; two hours if both are zero.
	Lifetime time.Duration
	// ExpiryCodes are the errcodes after which the token is fetched again and the call sent once more; those of the
	// kind if empty.
	ExpiryCodes []int
}

// String names the kind and nothing else.
func (c Credential) String() string { return fmt.Sprintf("credential of kind %d", c.Kind) }

// parameters are the names of the credentials in the query.
var parameters = [...]string{
	CorpToken: "access_token", SuiteToken: "suite_access_token", ProviderToken: "provider_access_token",
	DeviceToken: "device_access_token", ModelToken: "model_access_token", RobotKey: "key", NoCredential: "",
}

// expiryCodes are those that the pages name for a token of each kind.
func expiryCodes(k CredentialKind) []int {
	switch k {
	case SuiteToken:
		return []int{40082, 42009}
	case DeviceToken:
		return []int{40106, 42021}
	default:
		return []int{40014, 42001}
	}
}

// authorizer adds one credential below the guard, and is told when the platform refused it.
type authorizer interface {
	// get returns the name and the value of the query's parameter.
	get(ctx context.Context) (name, value string, err error)
	// dead reports whether the code means that a new value would help.
	dead(code int) bool
	// invalidate forgets the value if it is still the current one.
	invalidate(value string)
}

// fixed is a credential that is not fetched; one without a name is none.
type fixed struct {
	name  string
	value secret
}

func (f fixed) get(context.Context) (name, value string, err error) {
	return f.name, f.value.value(), nil
}
func (fixed) dead(int) bool     { return false }
func (fixed) invalidate(string) {}

// authorizer picks what an endpoint needs.
func (c *Client) authorizer(e *Endpoint) (authorizer, error) {
	switch {
	case e.Path == getToken.Path && e.Credential == NoCredential:
		return fixed{"corpsecret", c.secret}, nil
	case e.Credential == NoCredential:
		return fixed{}, nil
	case e.Credential == RobotKey:
		if c.robot.value() == "" {
			return nil, fmt.Errorf("wecom: %s needs the key of a robot: use NewRobot", e.Path)
		}
		return fixed{parameters[RobotKey], c.robot}, nil
	}
	if src := c.tokens[e.Credential]; src != nil {
		return src, nil
	}
	return nil, fmt.Errorf("wecom: %s needs a credential that this client has not: use WithCredential or, for an access_token, New", e.Path)
}

// identity is what the guard counts under.
func (c *Client) identity(e *Endpoint) policy.Identity {
	id := policy.Identity{CorpID: c.corpID, AgentID: c.agentID}
	if e.Credential == RobotKey {
		id.Robot = policy.SecretSubject(c.robot.value())
	}
	if cred, ok := c.shared.creds[e.Credential]; ok {
		switch e.Credential {
		case SuiteToken:
			id.SuiteID = cred.Subject
		case ProviderToken:
			id.ProviderID = cred.Subject
		default:
		}
	}
	return id
}

// credentialStage adds the credential and passes on the address without it.
type credentialStage struct {
	path string
	auth authorizer
	// fetch is the caller's context, under which auth is asked, so that the guard's trace of this call does not see a
	// token's fetching.
	fetch context.Context //nolint:containedctx // the stage serves one call
	next  http.RoundTripper
	used  string // the value of the last attempt; attempts follow one another
}

// RoundTrip implements http.RoundTripper.
func (s *credentialStage) RoundTrip(req *http.Request) (*http.Response, error) {
	return s.RoundTripContext(req.Context(), req)
}

// RoundTripContext sends req under a context other than its own: the guard's, which sees how far it gets.
func (s *credentialStage) RoundTripContext(ctx context.Context, req *http.Request) (*http.Response, error) {
	name, value, err := s.auth.get(s.fetch)
	if err != nil {
		return nil, &credentialError{s.path, err}
	}
	s.used = value
	resp, err := s.next.RoundTrip(withQuery(ctx, req, name, value))
	if err != nil {
		return nil, scrub(err, value)
	}
	if resp == nil {
		return nil, errors.New("wecom: the transport returned neither an answer nor an error")
	}
	resp.Request = req
	return resp, nil
}

// withQuery copies the request, so that the address with the credential is seen by what lies below only.
func withQuery(ctx context.Context, req *http.Request, name, value string) *http.Request {
	out := req.WithContext(ctx)
	out.Body = payload.Plain(req.Body)
	if name == "" {
		return out
	}
	u := *req.URL
	if u.RawQuery != "" {
		u.RawQuery += "&"
	}
	u.RawQuery += name + "=" + url.QueryEscape(value)
	out.URL = &u
	return out
}

func (c Credential) codes() []int {
	if len(c.ExpiryCodes) > 0 {
		return slices.Clone(c.ExpiryCodes)
	}
	return expiryCodes(c.Kind)
}

package policy

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/http/httptrace"
	"sync/atomic"

	"github.com/wecomkit/wecomkit/internal/payload"
)

// sending watches how far a request gets.
type sending struct {
	asked atomic.Bool // the base asked for a connection: it reports to traces
	wrote atomic.Bool // it began to write
	hooks httptrace.ClientTrace
}

func trace(ctx context.Context) (context.Context, *sending) {
	s := new(sending)
	s.hooks.GetConn = func(string) { s.asked.Store(true) }
	s.hooks.WroteHeaderField = func(string, []string) { s.wrote.Store(true) }
	return httptrace.WithClientTrace(ctx, &s.hooks), s
}

// contextual is a base that sends under another context by itself, which spares a copy of the request.
type contextual interface {
	RoundTripContext(ctx context.Context, req *http.Request) (*http.Response, error)
}

func sendUnder(ctx context.Context, base http.RoundTripper, req *http.Request) (*http.Response, error) {
	if c, ok := base.(contextual); ok {
		return c.RoundTripContext(ctx, req)
	}
	out := req.WithContext(ctx)
	out.Body = payload.Plain(req.Body)
	return base.RoundTrip(out)
}

// unsent reports that the request certainly never left the machine.
func (s *sending) unsent(err error) bool {
	if mark, ok := errors.AsType[interface {
		error
		NotSent() bool
	}](err); ok {
		return mark.NotSent() // the base knows better, such as one that found no credential
	}
	if s.wrote.Load() {
		return false
	}
	return s.asked.Load() || dialFailed(err)
}

// dialFailed reports an error that comes before any request is written, from whatever base.
func dialFailed(err error) bool {
	if op, ok := errors.AsType[*net.OpError](err); ok && (op.Op == "dial" || op.Op == "proxyconnect") {
		return true
	}
	if _, ok := errors.AsType[*net.DNSError](err); ok {
		return true
	}
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return true
	}
	_, ok := errors.AsType[x509.UnknownAuthorityError](err)
	return ok
}

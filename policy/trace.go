package policy

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/http/httptrace"
	"sync/atomic"
)

// sending watches how far a request gets.
type sending struct {
	asked atomic.Bool // the base asked for a connection: it reports to traces
	wrote atomic.Bool // it began to write
	hooks httptrace.ClientTrace
}

func trace(req *http.Request) (*http.Request, *sending) {
	s := new(sending)
	s.hooks.GetConn = func(string) { s.asked.Store(true) }
	s.hooks.WroteHeaderField = func(string, []string) { s.wrote.Store(true) }
	s.hooks.WroteHeaders = func() { s.wrote.Store(true) }
	ctx := httptrace.WithClientTrace(req.Context(), &s.hooks)
	return req.WithContext(ctx), s
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

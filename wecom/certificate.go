package wecom

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net/http"
)

// WithCertificate shows a client certificate to the hosts that ask for one: the payment host (企业支付). Only endpoints of
// such a host are called with it. The transport of [WithHTTPClient], if there is one, must be an [*http.Transport] that
// makes its own TLS connections; it is cloned, and stays as it is. Default: no certificate.
func WithCertificate(cert tls.Certificate) Option {
	return func(s *settings) error {
		if len(cert.Certificate) == 0 || cert.PrivateKey == nil {
			return errors.New("wecom: WithCertificate needs a certificate with its private key: load it with tls.LoadX509KeyPair")
		}
		s.certificate = &cert
		return nil
	}
}

// certify makes the transport that shows the certificate.
func (s *settings) certify() error {
	if s.certificate == nil {
		return nil
	}
	base := s.http.Transport
	if base == nil {
		base = http.DefaultTransport
	}
	t, ok := base.(*http.Transport)
	if !ok {
		return fmt.Errorf("wecom: a %T cannot show the certificate of WithCertificate: give WithHTTPClient an *http.Transport, or let the transport show the certificate by itself and leave WithCertificate out", base)
	}
	if t.DialTLSContext != nil || t.DialTLS != nil { //nolint:staticcheck // whoever still sets the old one must hear of it
		return errors.New("wecom: a transport that makes TLS connections by a function of its own cannot show the certificate of WithCertificate")
	}
	t = t.Clone()
	if t.TLSClientConfig == nil {
		t.TLSClientConfig = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	t.TLSClientConfig.Certificates = append(t.TLSClientConfig.Certificates[:len(t.TLSClientConfig.Certificates):len(t.TLSClientConfig.Certificates)], *s.certificate)
	s.certified = t
	return nil
}

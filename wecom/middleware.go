package wecom

import "net/http"

// Middleware stands around a call: tracing, metrics and logs. It sees one request per call, however often that is
// repeated, and no credential. It must call next at most once, and must not keep the request's body.
type Middleware func(req *http.Request, next func(*http.Request) (*http.Response, error)) (*http.Response, error)

// chain returns send with the middleware around it, the first outermost.
func chain(middleware []Middleware, send func(*http.Request) (*http.Response, error)) func(*http.Request) (*http.Response, error) {
	for i := len(middleware) - 1; i >= 0; i-- {
		m, next := middleware[i], send
		send = func(req *http.Request) (*http.Response, error) { return m(req, next) }
	}
	return send
}

type roundTripFunc func(*http.Request) (*http.Response, error)

// RoundTrip implements http.RoundTripper.
func (f roundTripFunc) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

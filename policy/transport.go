package policy

import (
	"context"
	"net/http"

	"github.com/wecomkit/wecomkit/internal/answer"
	"github.com/wecomkit/wecomkit/ratelimit"
)

// maxAnswer is the largest answer that the guard reads by itself.
const maxAnswer = 64 << 20

// Call guards one logical call over all its attempts: what counts per request
// is charged for each, what counts as an effect once. It is for one goroutine.
type Call struct {
	guard *Guard
	base  http.RoundTripper
	id    IdentityFunc
	// held is the attempt that charged the effects, until they are settled.
	held    *attempt
	receipt ratelimit.Receipt
	// trimmed is the body without the recipients in left; nil if nobody was left out.
	trimmed []byte
	left    []Blocked
}

// NewCall returns the guard of one logical call whose attempts base sends.
func (g *Guard) NewCall(base http.RoundTripper, id IdentityFunc) *Call {
	return &Call{guard: g, base: base, id: id}
}

// Close ends the call. No attempt may follow.
func (c *Call) Close() {
	if c.held != nil {
		c.guard.release(c.held)
		c.held = nil
	}
}

// RoundTrip decides on one attempt and sends it, or returns a [Refusal]. It implements [http.RoundTripper].
func (c *Call) RoundTrip(req *http.Request) (*http.Response, error) {
	switch {
	case c.guard.unlimited && c.guard.simulated:
		return simulate(req), nil
	case c.guard.unlimited:
		return c.base.RoundTrip(req)
	}
	id, err := c.id(req)
	if err != nil {
		return nil, fail(req, err)
	}
	if c.trimmed != nil {
		if req.Body != nil {
			_ = req.Body.Close() // nobody reads it
		}
		req = withPayload(req, c.trimmed)
	}
	return c.attempt(req, id)
}

// attempt decides on a request and sends it, where the guard may without those of its recipients that are beyond a limit.
func (c *Call) attempt(req *http.Request, id Identity) (*http.Response, error) {
	a := c.guard.pool.Get().(*attempt)
	first := c.held == nil
	if !first { // what was found out once for the whole call
		a.audience, a.cut = c.held.audience, c.held.cut.again()
	}
	next, err := c.guard.look(req.Context(), a, req, id, first)
	var receipt ratelimit.Receipt
	if err == nil {
		receipt, err = c.guard.take(req.Context(), a)
	}
	if err != nil {
		rest, left := c.trim(a, next, err)
		c.guard.tellRefusal(req.Context(), a, err, len(left) > 0)
		c.guard.release(a)
		switch {
		case len(left) > 0:
			c.left = append(c.left, left...)
			return c.attempt(rest, id)
		case first: // then nothing goes out
			c.left, c.trimmed = nil, nil
		}
		return nil, fail(req, err)
	}
	if first {
		c.held, c.receipt = a, receipt
	} else {
		defer c.guard.release(a)
	}
	return c.send(next, a, receipt)
}

// fail closes the body, as every RoundTripper must, and returns err.
func fail(req *http.Request, err error) error {
	if req.Body != nil {
		_ = req.Body.Close() // the call failed already, and for a better reason
	}
	return err
}

func (c *Call) send(req *http.Request, a *attempt, receipt ratelimit.Receipt) (*http.Response, error) {
	if c.guard.simulated {
		c.give(req.Context(), receipt, a.slots())
		return simulate(req), nil
	}
	if a.cut != nil {
		req = a.cut.wrap(req)
	}
	traced, t := trace(req.Context())
	resp, err := sendUnder(traced, c.base, req)
	ctx := context.WithoutCancel(req.Context())
	if err != nil {
		if a.cut != nil && a.cut.refusal.Load() != nil {
			err = a.cut.refusal.Load()
			c.guard.tellRefusal(ctx, a, err, false)
		}
		return nil, c.lost(ctx, a, receipt, t.unsent(err), err)
	}
	body, readErr := answer.Read(resp, maxAnswer)
	if body == nil && readErr != nil {
		return nil, c.lost(ctx, a, receipt, false, readErr)
	}
	c.settle(ctx, a, receipt, body)
	return resp, nil
}

func (g *Guard) release(a *attempt) {
	a.reset()
	g.pool.Put(a)
}

// transport guards each request by itself.
type transport struct {
	base  http.RoundTripper
	guard *Guard
	id    IdentityFunc
}

// NewTransport returns a RoundTripper that lets through what g allows on
// behalf of id, and sends it by base ([http.DefaultTransport] if nil). It
// stands in the http.Client of any SDK, or behind a reverse proxy, and is safe
// for concurrent use.
//
// An [http.Client] puts the URL, and so the token of a foreign call, in front
// of every error, a [Refusal] too: find the refusal with errors.As and print
// that.
func NewTransport(base http.RoundTripper, g *Guard, id IdentityFunc) http.RoundTripper {
	if base == nil {
		base = http.DefaultTransport
	}
	return &transport{base, g, id}
}

// RoundTrip implements [http.RoundTripper].
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	c := t.guard.NewCall(t.base, t.id)
	defer c.Close()
	resp, err := c.RoundTrip(req)
	if err == nil && len(c.left) > 0 {
		resp.Body = &partialBody{resp.Body, c.left}
	}
	return resp, err
}

package wecom

import (
	"context"
	"net/http"

	"github.com/hashicorp/go-retryablehttp"
	"github.com/wecomkit/wecomkit/policy"
)

// courier takes one call at a time through the stages from the repeating down. It is kept in a pool: to bind the
// stages anew costs as much as all that they do.
type courier struct {
	retry   retrier
	creds   credentialStage
	answers answerStage
	id      policy.Identity
	whose   policy.IdentityFunc // answers id
	guarded *policy.Call
	header  http.Header // of the call, while http.Client must not see it
	bare    http.Header // what http.Client sees instead; always empty
	client  retryablehttp.Client
}

func newCourier() any {
	k := &courier{bare: http.Header{}}
	k.whose = func(*http.Request) (policy.Identity, error) { return k.id, nil }
	k.client = retryablehttp.Client{
		HTTPClient: &http.Client{
			Transport:     roundTripFunc(k.attempt),
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		RetryMax:     maxBusy + maxUnsent + maxLost + 1,
		CheckRetry:   k.retry.check,
		Backoff:      k.retry.pause,
		ErrorHandler: func(resp *http.Response, err error, _ int) (*http.Response, error) { return resp, err },
	}
	return k
}

// delivery is what a courier is told about its call.
type delivery struct {
	endpoint *Endpoint
	opts     *callOptions
	body     *encoded
	auth     authorizer
}

// deliver sends a request. ctx is the caller's own, before any middleware.
func (c *Client) deliver(ctx context.Context, req *http.Request, d delivery) (*http.Response, error) {
	k, _ := c.shared.couriers.Get().(*courier)
	defer c.shared.couriers.Put(k)
	defer k.forget()
	k.bind(ctx, c, d)
	defer k.guarded.Close()
	return k.send(req, d.body)
}

// bind sets the stages up, from the bottom to the top.
func (k *courier) bind(ctx context.Context, c *Client, d delivery) {
	s := c.shared
	k.id = c.identity(d.endpoint)
	k.answers = answerStage{next: s.transport(d.endpoint), max: s.maxAnswer, timeout: s.http.Timeout, path: d.endpoint.Path}
	k.creds = credentialStage{path: d.endpoint.Path, auth: d.auth, fetch: ctx, next: &k.answers}
	k.guarded = s.guard.NewCall(&k.creds, k.whose)
	k.retry = retrier{endpoint: d.endpoint, opts: d.opts, stage: &k.creds, logger: s.logger, once: d.body.once}
	k.client.HTTPClient.Jar = s.http.Jar
}

// forget lets go of all that belongs to the call.
func (k *courier) forget() {
	k.retry, k.creds, k.answers, k.id, k.guarded = retrier{}, credentialStage{}, answerStage{}, policy.Identity{}, nil
	k.header = nil
}

// attempt is one attempt, as the repeating makes it.
func (k *courier) attempt(req *http.Request) (*http.Response, error) {
	k.dress(req)
	info := k.retry.opts.info
	info.Attempts++
	resp, err := k.guarded.RoundTrip(req)
	info.LeftOut = k.guarded.LeftOut()
	return resp, err
}

// strip takes away what http.Client copies for the sake of redirects and cookies. No redirect is followed, and who has
// cookies keeps it all.
func (k *courier) strip(req *http.Request) {
	if k.client.HTTPClient.Jar == nil && req.Host == req.URL.Host && req.Header != nil {
		k.header, req.Header, req.Host = req.Header, k.bare, ""
	}
}

// dress gives it back.
func (k *courier) dress(req *http.Request) {
	if k.header != nil {
		req.Header, req.Host = k.header, req.URL.Host
	}
}

// send drives the attempts.
func (k *courier) send(req *http.Request, body *encoded) (*http.Response, error) {
	rr := &retryablehttp.Request{Request: req}
	if body.open != nil {
		if err := rr.SetBody(retryablehttp.ReaderFunc(body.open)); err != nil {
			return nil, err
		}
	}
	k.strip(req)
	defer k.dress(req)
	resp, err := k.client.Do(rr)
	if err != nil {
		return nil, scrub(err)
	}
	return resp, nil
}

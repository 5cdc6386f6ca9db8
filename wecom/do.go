package wecom

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"github.com/wecomkit/wecomkit/policy"
)

// Do sends one call through the whole way: the middleware, the repeating, the guard, the credential and the transport.
// req is a pointer to the request's struct, nil for the zero one; resp a pointer that the answer is decoded into, nil
// to drop it. Families call it for their endpoints; call it directly for an endpoint that the SDK does not know yet.
func (c *Client) Do(ctx context.Context, e *Endpoint, req, resp any, opts ...CallOption) error {
	return c.run(ctx, e, req, opts, func(ctx context.Context, hr *http.Response, o *callOptions) error {
		if e.Body == BodyXML {
			return c.receiveXML(ctx, e, hr, resp, o)
		}
		return c.receive(ctx, e, hr, resp, o.info)
	})
}

// Download sends a call whose answer is a file, and writes it to w. Nothing is written before it is certain that the
// answer is a file and no error. What the answer tells of the file goes into resp if that embeds [FileInfo], and into
// [ResponseInfo].
func (c *Client) Download(ctx context.Context, e *Endpoint, req any, w io.Writer, resp any, opts ...CallOption) error {
	if w == nil {
		return fmt.Errorf("wecom: %s: there is nothing to write the file to", e.Path)
	}
	return c.run(ctx, e, req, opts, func(ctx context.Context, hr *http.Response, o *callOptions) error {
		return c.save(ctx, e, hr, w, resp, o)
	})
}

// run does what Do and Download share.
func (c *Client) run(ctx context.Context, e *Endpoint, req any, opts []CallOption, receive func(context.Context, *http.Response, *callOptions) error) error {
	if c == nil || c.shared == nil {
		return errors.New("wecom: make the client with New or NewRobot")
	}
	o, err := newCallOptions(opts)
	if err != nil {
		return err
	}
	if o.part != nil && !e.Download {
		return fmt.Errorf("wecom: %s: WithRange is for downloads", e.Path)
	}
	if o.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, o.timeout)
		defer cancel()
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("wecom: %s: %w", e.Path, context.Cause(ctx))
	}
	enc, err := encode(e, req)
	if err != nil {
		return err
	}
	hr, err := c.exchange(ctx, e, enc, o)
	if err != nil {
		return enc.after(named(e, scrub(err)))
	}
	defer hr.Body.Close()
	o.info.HTTPStatus = hr.StatusCode
	return enc.after(receive(ctx, hr, o))
}

// named adds the path to an error that does not name it.
func named(e *Endpoint, err error) error {
	switch err.(type) { //nolint:errorlint // what is wrapped further down is not at the front of the text
	case *ResponseError, *credentialError, *policy.Refusal:
		return err
	}
	return fmt.Errorf("wecom: %s: %w", e.Path, err)
}

// exchange makes the request of one call, and sends it through the middleware.
func (c *Client) exchange(ctx context.Context, e *Endpoint, enc *encoded, o *callOptions) (*http.Response, error) {
	auth, err := c.authorizer(e)
	if err != nil {
		return nil, err
	}
	d := delivery{endpoint: e, opts: o, body: enc, auth: auth}
	req := c.request(ctx, e, enc)
	if o.part != nil {
		req.Header.Set("Range", o.part.header())
	}
	if len(c.shared.middleware) == 0 {
		return c.deliver(ctx, req, d)
	}
	send := func(req *http.Request) (*http.Response, error) { return c.deliver(ctx, req, d) }
	resp, err := chain(c.shared.middleware, send)(req)
	if err == nil && (resp == nil || resp.Body == nil) {
		return nil, errors.New("a middleware returned neither an answer nor an error")
	}
	return resp, err
}

// request makes the request of the call from the address that was parsed with the options.
func (c *Client) request(ctx context.Context, e *Endpoint, enc *encoded) *http.Request {
	parts := &struct { // made together, which costs as much as one of them
		url    url.URL
		values [2]string
	}{*c.shared.base, [...]string{"wecomkit", enc.contentType}}
	u := &parts.url
	if e.Host != "" && !c.shared.moved {
		*u = url.URL{Scheme: "https", Host: e.Host}
	}
	u.Path += e.Path
	u.RawQuery = enc.query.Encode()
	header := http.Header{"User-Agent": parts.values[:1:1]}
	if enc.contentType != "" {
		header["Content-Type"] = parts.values[1:]
	}
	hr := http.Request{Method: e.Method, URL: u, Host: u.Host, Header: header, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1}
	return hr.WithContext(ctx)
}

func (s *settings) transport(e *Endpoint) http.RoundTripper {
	if e.Host != "" && s.certified != nil {
		return s.certified
	}
	if s.http.Transport != nil {
		return s.http.Transport
	}
	return http.DefaultTransport
}

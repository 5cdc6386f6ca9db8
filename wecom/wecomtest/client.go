package wecomtest

import (
	"bytes"
	"errors"
	"io"
	"net"
	"net/http"
	"strconv"
	"syscall"
)

const localhost = "127.0.0.1"

// Client returns a client that calls the server in memory, whatever host the URL names: without a socket, so that
// it also works in a synctest bubble.
func (s *Server) Client() *http.Client { return s.ClientFrom(localhost) }

// ClientFrom is like [Server.Client], for calls from another address: limits per address count them apart.
func (s *Server) ClientFrom(ip string) *http.Client {
	return &http.Client{Transport: &transport{server: s, remote: net.JoinHostPort(ip, "1")}}
}

type transport struct {
	server *Server
	remote string
}

// RoundTrip handles the request in the caller's goroutine.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Body != nil {
		defer req.Body.Close()
	}
	ctx := req.Context()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	in := req.Clone(ctx)
	in.RemoteAddr = t.remote
	if in.Host == "" {
		in.Host = in.URL.Host
	}
	if in.Body == nil {
		in.Body = http.NoBody
	}
	w := &recorder{header: make(http.Header)}
	if err := t.server.serve(w, in); err != nil {
		return nil, connectionError(err)
	}
	return w.response(req), nil
}

// connectionError makes of a scripted fault what a real connection would say.
func connectionError(err error) error {
	switch {
	case errors.Is(err, errRefused):
		return &net.OpError{Op: "dial", Net: "tcp", Err: syscall.ECONNREFUSED}
	case errors.Is(err, errReset):
		return &net.OpError{Op: "read", Net: "tcp", Err: syscall.ECONNRESET}
	}
	return err
}

// recorder keeps an answer in memory.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (r *recorder) Header() http.Header { return r.header }

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
}

func (r *recorder) Write(p []byte) (int, error) {
	r.WriteHeader(http.StatusOK)
	return r.body.Write(p)
}

func (r *recorder) response(req *http.Request) *http.Response {
	return &http.Response{
		Status: strconv.Itoa(r.status) + " " + http.StatusText(r.status), StatusCode: r.status, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: r.header, Body: io.NopCloser(&r.body), ContentLength: int64(r.body.Len()), Request: req,
	}
}

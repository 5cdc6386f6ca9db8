package wecom

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/policy"
)

// What http.Client must not copy is back on the request at every attempt, and for the middleware.
func TestEveryAttemptHasItsHeader(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := &platform{}
		var seen []http.Header
		p.answer = func(req *http.Request) (*http.Response, error) {
			assert.Equal(t, "qyapi.weixin.qq.com", req.Host)
			seen = append(seen, req.Header.Clone())
			if len(seen) < 3 {
				return reply(200, `{"errcode":-1,"errmsg":"busy"}`), nil
			}
			resp := reply(302, `{"errcode":0}`)
			resp.Header.Set("Location", "https://elsewhere.example/")
			return resp, nil
		}
		var after *http.Request
		c := newTestClient(t, p, WithMiddleware(func(req *http.Request, next func(*http.Request) (*http.Response, error)) (*http.Response, error) {
			req.Header.Set("Traceparent", "t-1")
			resp, err := next(req)
			after = req
			return resp, err
		}))
		require.Error(t, c.Do(t.Context(), &probe, nil, nil), "a redirect is not followed")
		require.Len(t, seen, 3)
		for _, h := range append(seen, after.Header) {
			assert.Equal(t, http.Header{"User-Agent": {"wecomkit"}, "Content-Type": {"application/json"}, "Traceparent": {"t-1"}}, h)
		}
		assert.Equal(t, "qyapi.weixin.qq.com", after.Host)
	})
}

func TestCookiesOfTheCallersClientGoAlong(t *testing.T) {
	t.Parallel()
	jar, err := cookiejar.New(nil)
	require.NoError(t, err)
	jar.SetCookies(&url.URL{Scheme: "https", Host: "qyapi.weixin.qq.com"}, []*http.Cookie{{Name: "route", Value: "a"}})
	p := &platform{}
	var cookie string
	p.answer = func(req *http.Request) (*http.Response, error) {
		cookie = req.Header.Get("Cookie")
		return reply(200, `{"errcode":0}`), nil
	}
	c, err := New("corp", plantedSecret, WithHTTPClient(&http.Client{Transport: p, Jar: jar}))
	require.NoError(t, err)
	require.NoError(t, c.Do(t.Context(), &probe, nil, nil))
	assert.Equal(t, "route=a", cookie)
}

// countingConn counts what is written to the socket.
type countingConn struct {
	net.Conn
	writes *atomic.Int64
}

// Write implements net.Conn.
func (c countingConn) Write(p []byte) (int, error) {
	c.writes.Add(1)
	return c.Conn.Write(p)
}

func TestHeadAndBodyGoOutInOnePiece(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		_, _ = io.Copy(io.Discard, req.Body)
		_, _ = io.WriteString(w, `{"errcode":0,"access_token":"t","expires_in":7200}`)
	}))
	t.Cleanup(server.Close)
	guard, err := policy.NewGuard()
	require.NoError(t, err)
	for _, g := range []*policy.Guard{policy.Unlimited(), guard} {
		var writes atomic.Int64
		transport := &http.Transport{DialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
			conn, err := new(net.Dialer).DialContext(ctx, network, addr)
			return countingConn{conn, &writes}, err
		}}
		t.Cleanup(transport.CloseIdleConnections)
		c, err := New("corp", "secret", WithBaseURL(server.URL), WithHTTPClient(&http.Client{Transport: transport}), WithGuard(g))
		require.NoError(t, err)
		req := map[string]string{"name": "x"}
		require.NoError(t, c.Do(t.Context(), &probe, req, nil))
		before := writes.Load()
		require.NoError(t, c.Do(t.Context(), &probe, req, nil))
		assert.EqualValues(t, 1, writes.Load()-before)
	}
}

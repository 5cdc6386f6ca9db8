package wecom

import (
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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

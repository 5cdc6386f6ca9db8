package wecom

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/policy"
)

// The default transport, over a real connection.
func TestLoopback(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		w.Header().Set("Content-Type", "application/json; charset=UTF-8")
		switch {
		case strings.HasSuffix(req.URL.Path, "/gettoken"):
			_, _ = io.WriteString(w, `{"errcode":0,"access_token":"t","expires_in":7200}`)
		case strings.HasSuffix(req.URL.Path, "/away"):
			http.Redirect(w, req, "http://elsewhere.test/?"+req.URL.RawQuery, http.StatusFound)
		default:
			_, header, err := req.FormFile("media")
			if assert.NoError(t, err) {
				assert.Equal(t, "图.png", header.Filename)
				assert.EqualValues(t, 1<<20, header.Size)
			}
			assert.Positive(t, req.ContentLength)
			_, _ = io.WriteString(w, `{"errcode":0,"name":"x"}`)
		}
	}))
	t.Cleanup(server.Close)
	c, err := New("corp", "secret", WithBaseURL(server.URL), WithGuard(policy.Unlimited()))
	require.NoError(t, err)
	e := Endpoint{Method: http.MethodPost, Path: "/cgi-bin/probe/up", Body: BodyMultipart}
	content := strings.Repeat("x", 1<<20)
	for _, file := range []File{
		{Name: "图.png", Reader: strings.NewReader(content)},
		{Name: "图.png", Reader: io.LimitReader(strings.NewReader(content), 1<<20), Size: 1 << 20},
	} {
		resp := new(probeResponse)
		require.NoError(t, c.Do(t.Context(), &e, &struct {
			Media File `url:"-"`
		}{file}, resp))
		assert.Equal(t, "x", resp.Name)
	}
	away := Endpoint{Method: http.MethodGet, Path: "/cgi-bin/away"}
	var bad *ResponseError
	require.ErrorAs(t, c.Do(t.Context(), &away, nil, nil), &bad)
	assert.Equal(t, http.StatusFound, bad.HTTPStatus)
}

func TestNothingListens(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	c, err := New("corp", "secret", WithBaseURL("http://"+listener.Addr().String()), WithGuard(policy.Unlimited()))
	require.NoError(t, err)
	info := new(ResponseInfo)
	err = c.Do(t.Context(), &probe, nil, nil, WithoutRetry(), WithResponseInfo(info), WithTimeout(100*time.Millisecond))
	require.Error(t, err)
	assert.Contains(t, err.Error(), probe.Path)
	assert.Zero(t, info.HTTPStatus)
}

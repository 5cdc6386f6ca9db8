package wecom

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom/kv"
)

const (
	plantedSecret = "planted-secret-0123456789"
	plantedToken  = "planted-token-abcdef"
	plantedKey    = "planted-key-693axxx6"
)

var probe = Endpoint{Method: http.MethodPost, Path: "/cgi-bin/probe/get", Repeat: RepeatSafe}

type probeResponse struct {
	Name       string `json:"name"`
	NextCursor string `json:"next_cursor"`
}

// platform is the smallest platform: it hands out numbered tokens and accepts the newest one.
type platform struct {
	mu      sync.Mutex
	fetched int
	killed  string
	calls   atomic.Int64
	delay   time.Duration
	answer  func(req *http.Request) (*http.Response, error)
}

func (p *platform) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Body != nil {
		defer req.Body.Close()
	}
	select {
	case <-req.Context().Done():
		return nil, req.Context().Err()
	case <-time.After(p.delay):
	}
	if strings.HasSuffix(req.URL.Path, "/gettoken") {
		return p.gettoken(req)
	}
	p.calls.Add(1)
	p.mu.Lock()
	dead := p.killed == req.URL.Query().Get("access_token") && req.URL.Query().Has("access_token")
	p.mu.Unlock()
	if dead {
		return reply(200, `{"errcode":42001,"errmsg":"access_token expired"}`), nil
	}
	if p.answer != nil {
		return p.answer(req)
	}
	return reply(200, `{"errcode":0,"errmsg":"ok","name":"x"}`), nil
}

func (p *platform) gettoken(req *http.Request) (*http.Response, error) {
	if req.URL.Query().Get("corpsecret") != plantedSecret {
		p.mu.Lock()
		p.fetched++
		p.mu.Unlock()
		return reply(200, `{"errcode":40001,"errmsg":"invalid credential"}`), nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.fetched++
	return reply(200, fmt.Sprintf(`{"errcode":0,"errmsg":"ok","access_token":"%s-%d","expires_in":7200}`, plantedToken, p.fetched)), nil
}

func (p *platform) fetches() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.fetched
}

func reply(status int, body string) *http.Response {
	return &http.Response{
		StatusCode: status, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(strings.NewReader(body)), ContentLength: int64(len(body)),
	}
}

func newTestClient(t *testing.T, p http.RoundTripper, opts ...Option) *Client {
	t.Helper()
	base := []Option{WithHTTPClient(&http.Client{Transport: p}), WithGuard(policy.Unlimited())}
	c, err := New("corp", plantedSecret, append(base, opts...)...)
	require.NoError(t, err)
	return c
}

func parallel(n int, f func() error) (failed int64) {
	var wg sync.WaitGroup
	var bad atomic.Int64
	for range n {
		wg.Go(func() {
			if f() != nil {
				bad.Add(1)
			}
		})
	}
	wg.Wait()
	return bad.Load()
}

func TestColdStartFetchesOneToken(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := &platform{delay: 50 * time.Millisecond}
		c := newTestClient(t, p)
		failed := parallel(64, func() error { return c.Do(t.Context(), &probe, nil, nil) })
		assert.Zero(t, failed)
		assert.Equal(t, 1, p.fetches())
	})
}

func TestDeadTokenIsFetchedOnceMore(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := &platform{delay: 50 * time.Millisecond}
		c := newTestClient(t, p)
		require.NoError(t, c.Do(t.Context(), &probe, nil, nil))
		p.killed = plantedToken + "-1"
		failed := parallel(64, func() error { return c.Do(t.Context(), &probe, nil, nil) })
		assert.Zero(t, failed)
		assert.Equal(t, 2, p.fetches())
	})
}

func TestProcessesShareOneToken(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := &platform{delay: 50 * time.Millisecond}
		store := kv.NewMemory()
		a, b := newTestClient(t, p, WithTokenStore(store)), newTestClient(t, p, WithTokenStore(store))
		var turn atomic.Int64
		both := func() error {
			if turn.Add(1)%2 == 0 {
				return a.Do(t.Context(), &probe, nil, nil)
			}
			return b.Do(t.Context(), &probe, nil, nil)
		}
		assert.Zero(t, parallel(64, both))
		assert.Equal(t, 1, p.fetches())
		p.mu.Lock()
		p.killed = plantedToken + "-1"
		p.mu.Unlock()
		assert.Zero(t, parallel(64, both))
		assert.Equal(t, 2, p.fetches())
	})
}

func TestTokenIsRefreshedBeforeItEnds(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := &platform{}
		c := newTestClient(t, p)
		require.NoError(t, c.Do(t.Context(), &probe, nil, nil))
		time.Sleep(2*time.Hour - time.Minute)
		require.NoError(t, c.Do(t.Context(), &probe, nil, nil))
		assert.Equal(t, 2, p.fetches())
	})
}

func TestWrongSecretIsRememberedForAnHour(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := &platform{}
		c, err := New("corp", "wrong", WithHTTPClient(&http.Client{Transport: p}), WithGuard(policy.Unlimited()))
		require.NoError(t, err)
		for range 3 {
			require.ErrorIs(t, c.Do(t.Context(), &probe, nil, nil), ErrWrongSecret)
		}
		assert.Equal(t, 1, p.fetches())
		time.Sleep(time.Hour)
		require.ErrorIs(t, c.Do(t.Context(), &probe, nil, nil), ErrWrongSecret)
		assert.Equal(t, 2, p.fetches())
	})
}

func TestRetries(t *testing.T) {
	t.Parallel()
	busy := func(*http.Request) (*http.Response, error) { return reply(200, `{"errcode":-1}`), nil }
	limited := func(*http.Request) (*http.Response, error) { return reply(200, `{"errcode":45009}`), nil }
	lost := func(*http.Request) (*http.Response, error) { return nil, io.ErrUnexpectedEOF }
	unsent := func(*http.Request) (*http.Response, error) {
		return nil, &net.OpError{Op: "dial", Err: errors.New("refused")}
	}
	for _, tt := range []struct {
		name   string
		repeat Repeat
		answer func(*http.Request) (*http.Response, error)
		calls  int64
	}{
		{"busy", RepeatIfUnsent, busy, 1 + maxBusy},
		{"busy but never to be repeated", RepeatNever, busy, 1},
		{"rate limited", RepeatSafe, limited, 1},
		{"lost, safe", RepeatSafe, lost, 1 + maxLost},
		{"lost, not safe", RepeatIfUnsent, lost, 1},
		{"not sent", RepeatNever, unsent, 1 + maxUnsent},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				p := &platform{answer: tt.answer}
				c := newTestClient(t, p)
				e := probe
				e.Repeat = tt.repeat
				require.Error(t, c.Do(t.Context(), &e, nil, nil))
				assert.Equal(t, tt.calls, p.calls.Load())
			})
		})
	}
}

func TestBadInput(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{
		"html": "<html>busy</html>", "truncated": `{"errcode":0,"name":"x`, "errcode": `{"errcode":"bad"}`,
		"cursor": `{"errcode":0,"next_cursor":{}}`, "large": `{"name":"` + strings.Repeat("x", 10<<20) + `"}`, "empty": "",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &platform{answer: func(*http.Request) (*http.Response, error) { return reply(200, body), nil }}
			err := newTestClient(t, p).Do(t.Context(), &probe, nil, new(probeResponse), WithoutRetry())
			var bad *ResponseError
			require.ErrorAs(t, err, &bad)
			assert.Equal(t, probe.Path, bad.Path)
			assert.Less(t, len(err.Error()), 300)
		})
	}
}

func TestOptionsAreChecked(t *testing.T) {
	t.Parallel()
	for _, opt := range []Option{
		WithBaseURL("qyapi.weixin.qq.com"), WithBaseURL("ftp://x"), WithBaseURL("://"), WithHTTPClient(nil), WithGuard(nil), WithAgentID(0),
		WithTokenStore(nil), WithLogger(nil), WithCredential(Credential{}), WithMiddleware(nil), WithMaxAnswer(0), nil,
	} {
		_, err := New("corp", "secret", opt)
		require.Error(t, err)
	}
	_, err := New("", "secret")
	require.ErrorContains(t, err, "corp id")
	_, err = New("corp", " ")
	require.ErrorContains(t, err, "secret")
	_, err = NewRobot("")
	require.ErrorContains(t, err, "key")
	require.Error(t, new(Client).Do(t.Context(), &probe, nil, nil))
}

func TestCancelledContextSendsNothing(t *testing.T) {
	t.Parallel()
	p := &platform{}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, newTestClient(t, p).Do(ctx, &probe, nil, nil), context.Canceled)
	assert.Zero(t, p.fetches())
}

func TestSiblingsNeverMixTokens(t *testing.T) {
	t.Parallel()
	p := &platform{}
	c := newTestClient(t, p, WithAgentID(1))
	other, err := c.App(2, "another")
	require.NoError(t, err)
	require.NoError(t, c.Do(t.Context(), &probe, nil, nil))
	require.ErrorIs(t, other.Do(t.Context(), &probe, nil, nil), ErrWrongSecret)
	assert.Same(t, c.Guard(), other.Guard())
}

func TestRequestsOnTheWire(t *testing.T) {
	t.Parallel()
	var body string
	var at url.URL
	p := &platform{answer: func(req *http.Request) (*http.Response, error) {
		at = *req.URL
		data, err := io.ReadAll(req.Body)
		body = string(data)
		return reply(200, `{"errcode":0,"errmsg":"ok, warning: odd"}`), err
	}}
	c := newTestClient(t, p, WithBaseURL("http://proxy.test/prefix/"))
	info := new(ResponseInfo)
	var none *struct{}
	require.NoError(t, c.Do(t.Context(), &probe, none, nil, WithResponseInfo(info)))
	assert.Equal(t, "{}", body)
	assert.Equal(t, "/prefix/cgi-bin/probe/get", at.Path)
	assert.Equal(t, ResponseInfo{HTTPStatus: 200, Attempts: 1, Warning: "ok, warning: odd"}, *info)
	require.NoError(t, c.Do(t.Context(), &probe, &struct {
		Text string `json:"text"`
	}{"<a&b>"}, nil))
	assert.Equal(t, `{"text":"<a&b>"}`, body)
}

func TestUploadAndDownload(t *testing.T) {
	t.Parallel()
	var body string
	p := &platform{answer: func(req *http.Request) (*http.Response, error) {
		data, err := io.ReadAll(req.Body)
		assert.EqualValues(t, req.ContentLength, len(data))
		body = string(data)
		resp := reply(200, "file")
		resp.Header.Set("Content-Type", "image/png")
		return resp, err
	}}
	e := Endpoint{Method: http.MethodPost, Path: "/cgi-bin/probe/up", Body: BodyMultipart, Download: true}
	req := &struct {
		Type  string `url:"type"`
		Media File   `url:"-"`
	}{"image", File{Name: `图"片.png`, Reader: strings.NewReader("content")}}
	var got strings.Builder
	require.NoError(t, newTestClient(t, p).Download(t.Context(), &e, req, &got, nil))
	assert.Equal(t, "file", got.String())
	assert.Contains(t, body, `filename="图%22片.png"; filelength=7`)
	assert.Contains(t, body, "\r\n\r\ncontent\r\n--")
	p.answer = func(*http.Request) (*http.Response, error) { return reply(200, `{"errcode":40007}`), nil }
	got.Reset()
	require.ErrorIs(t, newTestClient(t, p).Download(t.Context(), &e, req, &got, nil), ErrNotFound)
	assert.Empty(t, got.String())
}

func TestSecretsShowNowhere(t *testing.T) {
	t.Parallel()
	var logs strings.Builder
	p := &platform{}
	seen := func(req *http.Request, next func(*http.Request) (*http.Response, error)) (*http.Response, error) {
		resp, err := next(req)
		fmt.Fprintf(&logs, "%v %+v %v", req.URL, req, err)
		if resp != nil && resp.Request != nil {
			fmt.Fprintf(&logs, "%v", resp.Request.URL)
		}
		return resp, err
	}
	logger := slog.New(slog.NewTextHandler(&logs, &slog.HandlerOptions{Level: slog.LevelDebug}))
	opts := []Option{WithLogger(logger), WithMiddleware(seen), WithHTTPClient(&http.Client{Transport: p}), WithGuard(policy.Unlimited())}
	c, err := New("corp", plantedSecret, opts...)
	require.NoError(t, err)
	r, err := NewRobot(plantedKey, opts...)
	require.NoError(t, err)
	hook := Endpoint{Method: http.MethodPost, Path: "/cgi-bin/webhook/send", Credential: RobotKey}
	answers := []func(*http.Request) (*http.Response, error){
		nil,
		func(req *http.Request) (*http.Response, error) {
			return nil, &url.Error{Op: "Post", URL: req.URL.String(), Err: errors.New("failed at " + req.URL.String())}
		},
		func(req *http.Request) (*http.Response, error) {
			return reply(200, `{"errcode":40014,"errmsg":"bad `+req.URL.RawQuery+`"}`), nil
		},
		func(req *http.Request) (*http.Response, error) {
			return reply(200, `{"errcode":0,"errmsg":"warning `+req.URL.RawQuery+`"}`), nil
		},
		func(*http.Request) (*http.Response, error) { return reply(500, "<html>"+plantedToken), nil },
	}
	for _, p.answer = range answers {
		for _, err := range []error{c.Do(t.Context(), &probe, nil, nil), r.Do(t.Context(), &hook, nil, nil)} {
			fmt.Fprintf(&logs, "%v %+v %#v", err, err, err)
			for ; err != nil; err = errors.Unwrap(err) {
				fmt.Fprintf(&logs, "%v %+v %#v", err, err, err)
			}
		}
	}
	for _, v := range []any{c, *c, r, *r, c.tokens[CorpToken], c.tokens, c.shared, c.secret} {
		fmt.Fprintf(&logs, "%v %+v %#v %s %q", v, v, v, v, v)
		logger.Info("value", "v", v)
	}
	for _, planted := range []string{plantedSecret, plantedToken, plantedKey} {
		assert.NotContains(t, logs.String(), planted)
	}
}

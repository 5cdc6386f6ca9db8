package wecomtest_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

const list = "/cgi-bin/department/list"

func TestScriptedFaults(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		c := newCaller(t, s)
		try := func(f wecomtest.Fault) (*http.Response, []byte, error) {
			f.Path, f.Times = list, 1
			s.Inject(f)
			resp, err := c.raw(t.Context(), http.MethodGet, list+"?access_token="+c.token, nil)
			if err != nil {
				return nil, nil, err
			}
			defer resp.Body.Close()
			raw, err := io.ReadAll(resp.Body)
			return resp, raw, err
		}
		for _, code := range []int{-1, 40014, 42001, 45009} {
			_, raw, err := try(wecomtest.Fault{Kind: wecomtest.ErrCode, Code: code})
			require.NoError(t, err)
			var a answer
			require.NoError(t, json.Unmarshal(raw, &a))
			assert.Equal(t, code, a.code())
		}
		resp, raw, err := try(wecomtest.Fault{Kind: wecomtest.HTTPStatus, Status: 503})
		require.NoError(t, err)
		assert.Equal(t, 503, resp.StatusCode)
		assert.Contains(t, string(raw), "<html>")
		resp, _, err = try(wecomtest.Fault{Kind: wecomtest.HTML})
		require.NoError(t, err)
		assert.Equal(t, 200, resp.StatusCode)
		_, raw, err = try(wecomtest.Fault{Kind: wecomtest.Truncate})
		require.NoError(t, err)
		assert.False(t, json.Valid(raw))

		before := s.Requests()
		_, _, err = try(wecomtest.Fault{Kind: wecomtest.RefuseConnection})
		require.ErrorIs(t, err, syscall.ECONNREFUSED)
		_, _, err = try(wecomtest.Fault{Kind: wecomtest.ResetBefore})
		require.ErrorIs(t, err, syscall.ECONNRESET)
		assert.Equal(t, before, s.Requests(), "neither was handled")
		_, _, err = try(wecomtest.Fault{Kind: wecomtest.ResetAfter})
		require.ErrorIs(t, err, syscall.ECONNRESET)
		assert.Equal(t, before+1, s.Requests())

		for _, kind := range []wecomtest.FaultKind{wecomtest.Slow, wecomtest.SlowBody} {
			start := time.Now()
			_, raw, err = try(wecomtest.Fault{Kind: kind, Delay: 8 * time.Second})
			require.NoError(t, err)
			assert.True(t, json.Valid(raw))
			assert.Equal(t, 8*time.Second, time.Since(start))
		}
		assert.Zero(t, c.get("department/list").code(), "every fault struck once")
	})
}

func TestFaultsSkipAndChance(t *testing.T) {
	t.Parallel()
	hits := func(f wecomtest.Fault) []bool {
		s := wecomtest.NewServer(wecomtest.WithSeed(7))
		c := newCaller(t, s)
		f.Path, f.Code = list, -1
		s.Inject(f)
		var got []bool
		for range 200 {
			got = append(got, c.get("department/list").code() == -1)
		}
		return got
	}
	got := hits(wecomtest.Fault{Skip: 2, Times: 2})
	assert.Equal(t, []bool{false, false, true, true, false}, got[:5])
	chance := hits(wecomtest.Fault{Probability: 0.3})
	assert.Equal(t, chance, hits(wecomtest.Fault{Probability: 0.3}), "the seed repeats it")
	assert.Contains(t, chance, true)
	assert.Contains(t, chance, false)
}

func TestLatencyStaysBelowTheTailAndHonoursTheContext(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		c := newCaller(t, s)
		s.SetLatency(wecomtest.Latency{Median: 80 * time.Millisecond, Tail: 1900 * time.Millisecond})
		var longest time.Duration
		below := 0
		for range 1000 {
			start := time.Now()
			require.Zero(t, c.get("department/list").code())
			took := time.Since(start)
			longest = max(longest, took)
			if took <= 80*time.Millisecond {
				below++
			}
		}
		assert.LessOrEqual(t, longest, 1900*time.Millisecond)
		assert.Greater(t, longest, time.Second)
		assert.InDelta(t, 480, below, 60)

		s.SetLatency(wecomtest.Latency{Median: time.Hour})
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_, err := c.raw(ctx, http.MethodGet, list+"?access_token="+c.token, nil)
		require.ErrorIs(t, err, context.DeadlineExceeded)
	})
}

func TestManyCallersOverASocket(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer(wecomtest.WithMaxCalls(100))
	defer s.Close()
	c := newCaller(t, s)
	s.Inject(wecomtest.Fault{Path: list, Kind: wecomtest.ResetAfter, Times: 1})
	codes := make(chan error, 64)
	var wg sync.WaitGroup
	for range 64 {
		wg.Go(func() {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL()+"/cgi-bin/webhook/send", nil)
			if err == nil {
				var resp *http.Response
				if resp, err = http.DefaultClient.Do(req); err == nil {
					err = resp.Body.Close()
				}
			}
			codes <- err
		})
	}
	wg.Wait()
	for range 64 {
		require.NoError(t, <-codes)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL()+list, nil)
	require.NoError(t, err)
	_, err = http.DefaultClient.Do(req)
	require.Error(t, err)
	assert.Equal(t, 64+1+1, s.Requests())
	assert.Len(t, s.Calls(), 66)
	assert.Equal(t, 64, s.Count("/cgi-bin/webhook/send"))
	for range 200 {
		c.get("department/list")
	}
	assert.Len(t, s.Calls(), 100)
}

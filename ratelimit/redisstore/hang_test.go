//go:build unix

package redisstore

import (
	"bytes"
	"context"
	"net"
	"runtime/pprof"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// suspend stops the server as a hanging machine would: connections stay open.
func (s *server) suspend() { require.NoError(s.t, s.cmd.Process.Signal(syscall.SIGSTOP)) }

func (s *server) resume() { require.NoError(s.t, s.cmd.Process.Signal(syscall.SIGCONT)) }

// counting is a connection that counts what is written to it.
type counting struct {
	net.Conn
	writes *atomic.Int64
}

func (c *counting) Write(b []byte) (int, error) {
	c.writes.Add(1)
	return c.Conn.Write(b)
}

// retrying returns a client that repeats after so short a wait, and what it has written.
func retrying(t *testing.T, s *server, retries int, wait time.Duration) (*redis.Client, *atomic.Int64) {
	var writes atomic.Int64
	client := redis.NewClient(&redis.Options{
		Addr: s.addr, MaxRetries: retries, DialerRetries: 1, DialTimeout: time.Second, ReadTimeout: wait, ContextTimeoutEnabled: true,
		Dialer: func(ctx context.Context, network, addr string) (net.Conn, error) {
			conn, err := new(net.Dialer).DialContext(ctx, network, addr)
			return &counting{conn, &writes}, err
		},
	})
	t.Cleanup(func() { client.Close() })
	return client, &writes
}

// warm fills the client's pool: a connection that is only begun while the
// server hangs would repeat no script, but greet it.
func warm(t *testing.T, client *redis.Client, n int) {
	for range n {
		conn := client.Conn()
		require.NoError(t, conn.Ping(t.Context()).Err())
		defer conn.Close()
	}
}

func TestARequestRepeatedToAHangingServerChargesOnce(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	client, writes := retrying(t, s, 100, 300*time.Millisecond)
	store, err := New(client)
	require.NoError(t, err)
	take := []ratelimit.Take{one("corp", "", 10, ratelimit.Sliding(time.Hour))}
	receipt, err := store.Take(t.Context(), take)
	require.NoError(t, err)
	for _, call := range []func() error{
		func() error { _, err := store.Take(t.Context(), take); return err },
		func() error { return store.Give(t.Context(), receipt) },
	} {
		before := calls(t, s, "evalsha")
		warm(t, client, 8)
		from := writes.Load()
		s.suspend()
		done := make(chan error, 1)
		go func() { done <- call() }()
		require.Eventually(t, func() bool { return writes.Load() >= from+3 }, 20*time.Second, 5*time.Millisecond)
		s.resume()
		require.NoError(t, <-done)
		require.Greater(t, calls(t, s, "evalsha")-before, int64(1), "the server has read every repetition")
	}
	require.EqualValues(t, 1, live(t, s.store(), ratelimit.Key{})[take[0].Key], "two takes, one given back")
}

// labelled counts the goroutines that descend from one with the label.
func labelled(t *testing.T, label string) int {
	t.Helper()
	var profile bytes.Buffer
	require.NoError(t, pprof.Lookup("goroutine").WriteTo(&profile, 1))
	return bytes.Count(profile.Bytes(), []byte(`"test":"`+label+`"`))
}

// TestAServerThatHangsUnderLoad stops the server for a while; every call ends,
// by its own context or by the client's timeout.
func TestAServerThatHangsUnderLoad(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	const callers = 8
	var granted, failed, ended atomic.Int64
	take := func() []ratelimit.Take {
		return []ratelimit.Take{one("corp", "", 1<<40, ratelimit.Month()), one("corp", "days", 1<<40, ratelimit.SlidingDays(9))}
	}
	pprof.Do(t.Context(), pprof.Labels("test", "hang"), func(ctx context.Context) {
		client, _ := retrying(t, s, 1, 200*time.Millisecond)
		store, err := New(client)
		require.NoError(t, err)
		work, stop := context.WithCancel(ctx)
		defer stop()
		var group sync.WaitGroup
		for i := range callers {
			group.Go(func() {
				for work.Err() == nil {
					call, cancel := ctx, func() {}
					if i%2 == 0 {
						call, cancel = context.WithTimeout(ctx, 100*time.Millisecond)
					}
					_, err := store.Take(call, take())
					switch {
					case err == nil:
						granted.Add(1)
					case call.Err() != nil:
						ended.Add(1)
						assert.ErrorIs(t, err, context.DeadlineExceeded)
					default:
						failed.Add(1)
						assert.NotErrorIs(t, err, ratelimit.ErrRefused)
					}
					cancel()
				}
			})
		}
		reach := func(n *atomic.Int64, more int64) {
			from := n.Load()
			require.Eventually(t, func() bool { return n.Load() >= from+more }, 30*time.Second, time.Millisecond)
		}
		reach(&granted, 500)
		s.suspend()
		reach(&failed, callers)
		reach(&ended, callers)
		s.resume()
		reach(&granted, 500)
		stop()
		group.Wait()
		require.NoError(t, client.Close())
	})
	require.Eventually(t, func() bool { return labelled(t, "hang") == 0 }, 20*time.Second, 10*time.Millisecond, "a goroutine is left")
	for k, used := range live(t, s.store(), ratelimit.Key{}) {
		require.GreaterOrEqual(t, used, granted.Load(), "%s forgot grants", k.Subject)
		require.LessOrEqual(t, used, granted.Load()+failed.Load()+ended.Load(), "%s charged a call twice", k.Subject)
	}
}

func TestFallbackServesWhileTheServerHangs(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	client, _ := retrying(t, s, -1, 200*time.Millisecond)
	store, h := sharing(t, client, 2)
	take := []ratelimit.Take{one("corp", "", 100, ratelimit.Week())}
	_, err := store.Take(t.Context(), take)
	require.NoError(t, err)
	s.suspend()
	for range 20 {
		_, err = store.Take(t.Context(), take)
		require.NoError(t, err)
	}
	require.Len(t, h.all(), 1)
	s.resume()
	untilBack(t, store, h, 1)
	used := live(t, store, ratelimit.Key{})[take[0].Key]
	require.GreaterOrEqual(t, used, int64(21))
	require.LessOrEqual(t, used, int64(22), "the request that found the server hanging may be charged as well")
}

// A repeated request must wait for the replicas as the first one should have:
// the connection that repeats it has written nothing else.
func TestARepeatedTakeWaitsForReplicasToo(t *testing.T) {
	t.Parallel()
	first := startServer(t)
	second := startReplica(t, first)
	var lose atomic.Int64
	store, err := New(losing(t, first, &lose), WithReplicas(1, time.Second))
	require.NoError(t, err)
	take := []ratelimit.Take{one("corp", "", 10, ratelimit.Week())}
	_, err = store.Take(t.Context(), take)
	require.NoError(t, err)
	lose.Store(1)
	_, err = store.Take(t.Context(), take)
	require.NoError(t, err)
	require.EqualValues(t, 2, take[0].Used, "charged once")
	second.suspend()
	lose.Store(1)
	_, err = store.Take(t.Context(), take)
	require.ErrorIs(t, err, ErrNotReplicated)
	require.EqualValues(t, 2, live(t, store, ratelimit.Key{})[take[0].Key])
}

package redisstore

import (
	"context"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// runID is what a server calls itself.
func (s *server) runID() string {
	s.t.Helper()
	info, err := s.connect().InfoMap(s.t.Context(), "server").Result()
	require.NoError(s.t, err)
	return info["Server"]["run_id"]
}

// startReplica starts a server that copies s, and waits until it confirms what it gets.
func startReplica(t *testing.T, s *server) *server {
	t.Helper()
	host, port, err := net.SplitHostPort(s.addr)
	require.NoError(t, err)
	primary := s.connect()
	require.NoError(t, primary.ConfigSet(t.Context(), "repl-diskless-sync-delay", "0").Err())
	replica := startServer(t, "--replicaof", host+" "+port)
	conn := primary.Conn()
	defer conn.Close()
	require.Eventually(t, func() bool {
		assert.NoError(t, conn.Set(t.Context(), "copied", 1, time.Minute).Err())
		return conn.Wait(t.Context(), 1, 100*time.Millisecond).Val() == 1
	}, 20*time.Second, 20*time.Millisecond)
	return replica
}

// switched is a client of whichever server is named last, as by a name that moves at a failover.
func switched(t *testing.T, addr *atomic.Pointer[string]) *redis.Client {
	c := redis.NewClient(&redis.Options{Addr: "moving", MaxRetries: -1, DialerRetries: 1, Dialer: func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, *addr.Load())
	}})
	t.Cleanup(func() { c.Close() })
	return c
}

// events collects what a hook for failovers is told.
type events struct {
	mu   sync.Mutex
	seen []FailoverEvent
}

func (e *events) hook(event FailoverEvent) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.seen = append(e.seen, event)
}

func (e *events) all() []FailoverEvent {
	e.mu.Lock()
	defer e.mu.Unlock()
	return append([]FailoverEvent(nil), e.seen...)
}

func TestAFailoverIsReported(t *testing.T) {
	t.Parallel()
	first := startServer(t)
	second := startReplica(t, first)
	ids := []string{first.runID(), second.runID()}
	var addr atomic.Pointer[string]
	addr.Store(&first.addr)
	var e events
	store, err := New(switched(t, &addr), WithFailover(e.hook), WithReplicas(1, 2*time.Second))
	require.NoError(t, err)
	take := []ratelimit.Take{one("corp", "", 1, ratelimit.Month())}
	_, err = store.Take(t.Context(), take)
	require.NoError(t, err)
	require.Empty(t, e.all())

	first.kill()
	_, err = store.Take(t.Context(), take)
	require.Error(t, err)
	require.NotErrorIs(t, err, ratelimit.ErrRefused)
	require.NoError(t, second.connect().ReplicaOf(t.Context(), "NO", "ONE").Err())
	addr.Store(&second.addr)
	_, err = store.Take(t.Context(), take)
	require.ErrorIs(t, err, ratelimit.ErrRefused, "what a replica had confirmed is not forgotten")
	require.Len(t, e.all(), 1, "told at the first answer after an error")
	event := e.all()[0]
	require.Equal(t, ids, []string{event.From, event.To})
	require.Empty(t, event.Owner)
	require.WithinDuration(t, time.Now(), event.At, time.Minute)
	for range 10 {
		store.watch.disturbed("")
		_, err = store.Now(t.Context())
		require.NoError(t, err)
	}
	require.Len(t, e.all(), 1, "told once")

	second.kill()
	second.start() // no call meets an error that the store sees: it asks once a second
	require.Eventually(t, func() bool {
		_, _ = store.Now(t.Context()) // the first one may meet the end of its connection
		return len(e.all()) > 1
	}, 20*time.Second, 10*time.Millisecond)
	require.Equal(t, second.runID(), e.all()[1].To)
}

// The server is asked for its run id now and then, not at every decision.
func TestRunIDsAreAskedForRarely(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	for _, watching := range []bool{false, true} {
		var opts []Option
		if watching {
			opts = append(opts, WithFailover(func(FailoverEvent) {}))
		}
		store := s.store(opts...)
		before := calls(t, s, "info")
		for range 20 {
			_, err := store.Take(t.Context(), []ratelimit.Take{one("corp", "", 1000, ratelimit.Week())})
			require.NoError(t, err)
		}
		asked := calls(t, s, "info") - before - 1 // calls itself asks once
		require.Equal(t, watching, asked > 0)
		require.Less(t, asked, int64(15))
	}
	_, err := New(s.connect(), WithFailover(nil))
	require.Error(t, err)
}

func TestATakeThatNoReplicaHasIsGivenBack(t *testing.T) {
	t.Parallel()
	first := startServer(t)
	second := startReplica(t, first)
	store := first.store(WithReplicas(1, 2*time.Second))
	takes := []ratelimit.Take{one("corp", "hour", 3, ratelimit.Sliding(time.Hour)), one("192.0.2.1", "month", 3, ratelimit.Month())}
	_, err := store.Take(t.Context(), takes)
	require.NoError(t, err)
	require.NoError(t, first.connect().ScriptFlush(t.Context()).Err())
	_, err = store.Take(t.Context(), takes)
	require.NoError(t, err, "a forgotten script is sent again")
	second.kill()
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ErrNotReplicated)
	for k, used := range live(t, store, ratelimit.Key{}) {
		require.EqualValues(t, 2, used, "%s was given back", k.Subject)
	}
	takes[0].Cost = 2
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ErrNotReplicated, "the address, which is asked first, was charged")
	_, err = store.Take(t.Context(), takes[:1])
	require.ErrorIs(t, err, ratelimit.ErrRefused, "a refusal needs no replica")
}

func TestReplicasMustBePossible(t *testing.T) {
	t.Parallel()
	client := redis.NewClient(&redis.Options{ReadTimeout: time.Second})
	for _, opt := range []Option{WithReplicas(0, time.Millisecond), WithReplicas(1, 0), WithReplicas(1, time.Second)} {
		_, err := New(client, opt)
		require.Error(t, err)
	}
	_, err := New(redis.NewRing(&redis.RingOptions{}), WithReplicas(1, time.Millisecond))
	require.ErrorContains(t, err, "cannot wait")
}

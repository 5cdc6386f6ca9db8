package redisstore

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// impatient returns a client that gives up soon and obeys contexts.
func (s *server) impatient() *redis.Client {
	c := redis.NewClient(&redis.Options{
		Addr: s.addr, MaxRetries: -1, DialerRetries: 1,
		DialTimeout: time.Second, ReadTimeout: time.Second, ContextTimeoutEnabled: true,
	})
	s.t.Cleanup(func() { c.Close() })
	return c
}

// told collects what a hook of a fallback is told.
type told struct {
	mu   sync.Mutex
	errs []error
}

func (h *told) hook(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.errs = append(h.errs, err)
}

func (h *told) all() []error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]error(nil), h.errs...)
}

// sharing returns a store on the client that falls back to a share of each limit, and tries often whether Redis is back.
func sharing(t *testing.T, client redis.UniversalClient, divisor int64, opts ...Option) (*Store, *told) {
	t.Helper()
	h := new(told)
	store, err := New(client, append(opts, WithFallback(divisor, h.hook))...)
	require.NoError(t, err)
	store.fallback.retry = 20 * time.Millisecond
	return store, h
}

// untilBack peeks until the hook was told that the fallback has ended for the n-th time.
func untilBack(t *testing.T, store *Store, h *told, n int) {
	t.Helper()
	require.Eventually(t, func() bool {
		assert.NoError(t, store.Peek(t.Context(), []ratelimit.Take{one("corp", "untilBack", 100, ratelimit.Week())}))
		return len(h.all()) == 2*n
	}, 20*time.Second, 10*time.Millisecond)
}

func TestFallbackGrantsAShareAndPaysItBack(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store, h := sharing(t, s.impatient(), 4)
	takes := func() []ratelimit.Take {
		return []ratelimit.Take{one("corp", "hour", 8, ratelimit.Sliding(time.Hour)), one("192.0.2.1", "month", 11, ratelimit.Month())}
	}
	before, err := store.Take(t.Context(), takes())
	require.NoError(t, err)
	require.Empty(t, h.all())

	s.kill()
	receipt, err := store.Take(t.Context(), takes())
	require.NoError(t, err)
	last := takes()
	_, err = store.Take(t.Context(), last)
	require.NoError(t, err)
	require.Equal(t, []int64{2, 0, 2}, []int64{last[0].Used, last[0].Remaining, last[0].Max}, "a quarter of 8")
	require.Equal(t, []int64{2, 0, 2}, []int64{last[1].Used, last[1].Remaining, last[1].Max}, "a quarter of 11, rounded down")
	refused := takes()
	_, err = store.Take(t.Context(), refused)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	require.True(t, refused[0].Refused)
	require.False(t, refused[0].RetryAt.IsZero())
	require.NoError(t, store.Give(t.Context(), receipt))
	_, err = store.Take(t.Context(), takes())
	require.NoError(t, err, "what is given back can be granted again")
	require.Len(t, h.all(), 1)
	require.Error(t, h.all()[0])

	require.Error(t, store.Give(t.Context(), before), "the server cannot be told")
	_, err = store.Seen(t.Context(), last[0].Key)
	require.Error(t, err, "what was seen is not known")
	require.Error(t, store.Reset(t.Context(), last[0].Key))

	s.start()
	untilBack(t, store, h, 1)
	require.NoError(t, h.all()[1])
	used := live(t, s.store(), ratelimit.Key{})
	require.EqualValues(t, 3, used[last[0].Key], "one by the server, two by the fallback")
	require.EqualValues(t, 3, used[last[1].Key])
	require.NoError(t, store.Give(t.Context(), receipt), "it was given back before")
	require.NoError(t, store.Give(t.Context(), before))
	require.EqualValues(t, 2, live(t, s.store(), ratelimit.Key{})[last[0].Key])

	s.kill()
	_, err = store.Take(t.Context(), takes())
	require.ErrorIs(t, err, ratelimit.ErrRefused, "a second outage opens no second share")
	forced := takes()[:1]
	forced[0].Force = true
	_, err = store.Take(t.Context(), forced)
	require.NoError(t, err)
	require.NoError(t, store.Give(t.Context(), receipt), "it is of another outage")
	s.start()
	untilBack(t, store, h, 2)
	require.EqualValues(t, 3, live(t, s.store(), ratelimit.Key{})[last[0].Key], "the forced one was paid back")
}

// What was charged partly by the server and partly without it stays charged.
func TestAMixedReceiptGivesNothingBack(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store, h := sharing(t, s.impatient(), 1)
	takes := many("corp", 300)
	for i := range takes {
		takes[i].Limit.N = 5
	}
	groups := store.split(takes)
	require.Len(t, groups, 2)
	var charged times
	for i, g := range groups {
		if i == 1 {
			s.kill()
		}
		v, err := store.decide(t.Context(), "take", takes, g)
		require.NoError(t, err)
		charged.add(g.owner, v)
	}
	_, err := store.Take(t.Context(), takes) // of others, on the same counters
	require.NoError(t, err)
	receipt := ratelimit.Receipt{At: charged.first(), ID: charged.encode(2), Takes: takes}
	require.NoError(t, store.Give(t.Context(), receipt))
	s.start()
	untilBack(t, store, h, 1)
	used := live(t, store, ratelimit.Key{})
	require.Len(t, used, 300)
	for k, u := range used {
		require.EqualValues(t, 2, u, k.Subject)
	}
}

func TestFallbackRefusesWhatItCannotKnow(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store, _ := sharing(t, s.impatient(), 10)
	s.kill()
	take := func(cost, n int64, w ratelimit.Window) []ratelimit.Take {
		takes := []ratelimit.Take{one("corp", w.String(), n, w)}
		takes[0].Cost = cost
		return takes
	}
	_, err := store.Take(t.Context(), take(1, 9, ratelimit.Day(0)))
	require.ErrorContains(t, err, "above this process's share of 0", "a tenth of nine is nothing")
	require.NotErrorIs(t, err, ratelimit.ErrRefused)
	require.NotErrorIs(t, err, ratelimit.ErrNeverFits, "it fits when Redis is back")
	require.Error(t, store.Peek(t.Context(), take(1, 9, ratelimit.Day(0))))
	_, err = store.Take(t.Context(), take(21, 20, ratelimit.Week()))
	require.ErrorIs(t, err, ratelimit.ErrNeverFits)
	days := take(2, ratelimit.DaysOfMonth, ratelimit.Month())
	_, err = store.Take(t.Context(), days)
	require.NoError(t, err)
	require.Contains(t, []int64{2, 3}, days[0].Max, "a tenth of the month's days")
	forced := take(5, 20, ratelimit.Sliding(time.Hour))
	forced[0].Force = true
	_, err = store.Take(t.Context(), forced)
	require.NoError(t, err)
	blocked := take(1, 20, ratelimit.Slots(time.Minute))
	require.Error(t, store.Block(t.Context(), blocked[0].Key, time.Now().Add(time.Hour)), "other processes do not hear of it")
	_, err = store.Take(t.Context(), blocked)
	require.ErrorIs(t, err, ratelimit.ErrRefused, "this process does")
}

// A fallback is for an absent server; anything else must not hide behind it.
func TestFallbackHidesNoOtherFailure(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store, h := sharing(t, s.impatient(), 2)
	take := []ratelimit.Take{one("corp", "", 8, ratelimit.Week())}
	ended, end := context.WithCancel(t.Context())
	end()
	_, err := store.Take(ended, take)
	require.ErrorIs(t, err, context.Canceled)
	require.NoError(t, s.connect().HSet(t.Context(), store.counter(take[0].Key), "not", "ours").Err())
	_, err = store.Take(t.Context(), take)
	require.ErrorContains(t, err, "WRONGTYPE")
	require.NoError(t, store.client.Close())
	_, err = store.Take(t.Context(), take)
	require.ErrorIs(t, err, redis.ErrClosed)
	require.Empty(t, h.all())
	for _, opt := range []Option{WithFallback(0, h.hook), WithFallback(2, nil)} {
		_, err = New(s.connect(), opt)
		require.Error(t, err)
	}
}

// A server that answers but cannot count is as good as away.
func TestFallbackServesAServerThatCannotWrite(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store, h := sharing(t, s.impatient(), 2)
	admin := s.connect()
	for _, disable := range []struct{ set, reset [2]string }{
		{[2]string{"min-replicas-to-write", "1"}, [2]string{"min-replicas-to-write", "0"}},
		{[2]string{"maxmemory", "1"}, [2]string{"maxmemory", "0"}},
	} {
		told := len(h.all())
		require.NoError(t, admin.ConfigSet(t.Context(), disable.set[0], disable.set[1]).Err())
		take := []ratelimit.Take{one("corp", disable.set[0], 8, ratelimit.Week())}
		for range 4 {
			_, err := store.Take(t.Context(), take)
			require.NoError(t, err)
		}
		_, err := store.Take(t.Context(), take)
		require.ErrorIs(t, err, ratelimit.ErrRefused)
		require.Len(t, h.all(), told+1, "%s", disable.set[0])
		require.NoError(t, admin.ConfigSet(t.Context(), disable.reset[0], disable.reset[1]).Err())
		untilBack(t, store, h, told/2+1)
		require.EqualValues(t, 4, live(t, store, ratelimit.Key{})[take[0].Key])
	}
}

func TestFallbackKeepsTheServersTime(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	c := startClock(t, s.connect())
	store, _ := sharing(t, s.impatient(), 1, withClock(t))
	_, err := store.Now(t.Context())
	require.NoError(t, err)
	s.kill()
	take := []ratelimit.Take{one("corp", "", 5, ratelimit.Day(0))}
	receipt, err := store.Take(t.Context(), take)
	require.NoError(t, err)
	require.WithinDuration(t, c.now, receipt.At, time.Minute, "the server's clock is years ahead")
	now, err := store.Now(t.Context())
	require.NoError(t, err)
	require.WithinDuration(t, c.now, now, time.Minute)
	_, err = store.Take(t.Context(), nil)
	require.NoError(t, err)
	require.False(t, receipt.At.After(now))
}

// TestFallbackLosesNoGrant lets callers go on while the server dies and comes back.
func TestFallbackLosesNoGrant(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store, h := sharing(t, s.impatient(), 2)
	const n, callers = 1 << 40, 8
	var grants atomic.Int64
	work, stop := context.WithCancel(t.Context())
	var group sync.WaitGroup
	for range callers {
		group.Go(func() {
			takes := []ratelimit.Take{one("corp", "", n, ratelimit.Month()), one("corp", "", n, ratelimit.SlidingDays(9))}
			takes[1].Key.Rule = "days"
			for work.Err() == nil {
				if _, err := store.Take(t.Context(), takes); !assert.NoError(t, err) {
					return
				}
				grants.Add(1)
			}
		})
	}
	grow := func() {
		from := grants.Load()
		require.Eventually(t, func() bool { return grants.Load() > from+500 }, 20*time.Second, time.Millisecond)
	}
	for round := range 3 {
		grow()
		s.kill()
		grow()
		s.start()
		require.Eventually(t, func() bool { return len(h.all()) == 2*(round+1) }, 20*time.Second, time.Millisecond)
	}
	stop()
	group.Wait()
	used := live(t, s.store(), ratelimit.Key{})
	require.Len(t, used, 2)
	for k, u := range used {
		require.GreaterOrEqual(t, u, grants.Load(), "%s forgot grants", k.Rule)
		require.LessOrEqual(t, u, grants.Load()+3*callers, "%s charged more than an answer lost by each caller at each death", k.Rule)
	}
}

// A ledger holds what is live, however long an outage lasts.
func TestALedgerForgetsWhatHasLeftItsWindow(t *testing.T) {
	t.Parallel()
	l, now := newLedger(), time.Now()
	take := one("corp", "", 10, ratelimit.Sliding(time.Second))
	for range 10 * pruneMin {
		l.add(&take, 1, now)
		now = now.Add(10 * time.Millisecond)
	}
	require.LessOrEqual(t, len(l.debts), pruneMin)
	takes, _ := l.takes(now)
	var owed int64
	for i := range takes {
		require.True(t, takes[i].Force)
		if takes[i].Ago < time.Second {
			owed += takes[i].Cost
		}
	}
	require.EqualValues(t, 99, owed, "what is live is owed")
}

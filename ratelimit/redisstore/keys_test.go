package redisstore

import (
	"strconv"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// everyDay is a decision over so many subjects by the natural day.
func everyDay(n int) []ratelimit.Take {
	takes := make([]ratelimit.Take, n)
	for i := range takes {
		takes[i] = one("corp", strconv.Itoa(i), 5, ratelimit.Day(0))
	}
	return takes
}

// hashes are the lifetimes of the hashes in which subjects lie, by their keys.
func hashes(t *testing.T, client *redis.Client) map[string]time.Duration {
	t.Helper()
	keys, err := client.Keys(t.Context(), "*:s:*").Result()
	require.NoError(t, err)
	found := map[string]time.Duration{}
	for _, k := range keys {
		ttl, err := client.PTTL(t.Context(), k).Result()
		require.NoError(t, err)
		if ttl != -2 { // it has just ended
			found[k] = ttl
		}
	}
	return found
}

func TestSubjectsByTheCalendarEndWithTheirPeriod(t *testing.T) {
	t.Parallel()
	client := startServer(t).connect()
	c := startClock(t, client)
	store, err := New(client, withClock(t))
	require.NoError(t, err)
	midnight := time.Date(c.now.Year(), c.now.Month(), c.now.Day(), 16, 0, 0, 0, time.UTC)
	c.advance(midnight.Sub(c.now) - time.Hour)
	takes := everyDay(3000)
	for range 2 {
		_, err = store.Take(t.Context(), takes)
		require.NoError(t, err)
	}
	require.Len(t, live(t, store, ratelimit.Key{Rule: "rule"}), len(takes))
	require.Len(t, live(t, store, ratelimit.Key{Subject: "299"}), 11)
	found := hashes(t, client)
	require.Less(t, len(found), shards+1)
	require.Greater(t, len(found), shards/2, "subjects are spread")
	for k, ttl := range found {
		require.InDelta(t, time.Hour, ttl, float64(time.Minute), k)
	}

	// A block outlives the day, and its hash with it; the others' counts do not.
	key := takes[0].Key
	require.NoError(t, store.Block(t.Context(), key, c.now.Add(48*time.Hour)))
	_, err = store.Take(t.Context(), takes[1:])
	require.NoError(t, err)
	require.InDelta(t, 48*time.Hour, hashes(t, client)[store.shard(key)], float64(time.Minute))
	c.advance(2 * time.Hour)
	require.Len(t, live(t, store, ratelimit.Key{}), 1, "the block alone is live")
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	require.True(t, takes[0].Refused)
	require.NoError(t, store.Reset(t.Context(), key))
	receipt, err := store.Take(t.Context(), takes)
	require.NoError(t, err)
	require.EqualValues(t, 1, takes[1].Used)
	require.NoError(t, store.Give(t.Context(), receipt))
	require.Empty(t, live(t, store, ratelimit.Key{}))

	// What is left at the end of a day leaves by itself.
	c.advance(23*time.Hour - time.Second)
	require.NoError(t, client.Del(t.Context(), store.shard(key)).Err())
	_, err = store.Take(t.Context(), everyDay(10))
	require.NoError(t, err)
	require.NotEmpty(t, hashes(t, client))
	require.Eventually(t, func() bool { return len(hashes(t, client)) == 0 }, 20*time.Second, 10*time.Millisecond)
}

// A key belongs to one kind of window; if it meets two, neither forgets, and a
// block or a reset is for both.
func TestABlockHoldsForEveryWindowOfTheKey(t *testing.T) {
	t.Parallel()
	store := startServer(t).store()
	both := []ratelimit.Take{one("corp", "x", 5, ratelimit.Week()), one("corp", "x", 5, ratelimit.Sliding(time.Hour))}
	for i := range both {
		_, err := store.Take(t.Context(), both[i:i+1])
		require.NoError(t, err)
	}
	until := time.Now().Add(time.Minute)
	require.NoError(t, store.Block(t.Context(), both[0].Key, until))
	for i := range both {
		_, err := store.Take(t.Context(), both[i:i+1])
		require.ErrorIs(t, err, ratelimit.ErrRefused)
	}
	found := 0
	for u, err := range store.Scan(t.Context(), ratelimit.Key{}) {
		require.NoError(t, err)
		require.EqualValues(t, 1, u.Used)
		require.WithinDuration(t, until, u.BlockedUntil, time.Millisecond)
		found++
	}
	require.Equal(t, 1, found, "they are one counter to the caller")
	require.NoError(t, store.Reset(t.Context(), both[0].Key))
	require.Empty(t, live(t, store, ratelimit.Key{}))
}

// A decision that changes little writes in place and leaves the expiry alone:
// that must never come before the counter's own end.
func TestNoCounterExpiresWhileItCounts(t *testing.T) {
	t.Parallel()
	s := startServer(t, "--appendonly", "no")
	client, store := s.connect(), s.store()
	lives := func(k ratelimit.Key, since time.Time, d time.Duration) {
		t.Helper()
		left, err := client.PTTL(t.Context(), store.counter(k)).Result()
		require.NoError(t, err)
		require.GreaterOrEqual(t, left+time.Since(since)+time.Millisecond, d)
	}
	for _, w := range []ratelimit.Window{ratelimit.Sliding(time.Second), ratelimit.Slots(time.Second)} {
		take := []ratelimit.Take{one("corp", w.String(), 1<<20, w)}
		for begun := time.Now(); time.Since(begun) < 300*time.Millisecond; {
			since := time.Now()
			_, err := store.Take(t.Context(), take)
			require.NoError(t, err)
			lives(take[0].Key, since, time.Second)
		}
	}

	// A count outlives the block beside which it began.
	c := startClock(t, client)
	store, err := New(client, withClock(t))
	require.NoError(t, err)
	take := []ratelimit.Take{one("corp", "", 5, ratelimit.Month())}
	take[0].Force = true
	receipt, err := store.Take(t.Context(), take)
	require.NoError(t, err)
	require.NoError(t, store.Block(t.Context(), take[0].Key, c.now.Add(10*time.Second)))
	require.NoError(t, store.Give(t.Context(), receipt))
	_, err = store.Take(t.Context(), take)
	require.NoError(t, err)
	left, err := client.PTTL(t.Context(), store.counter(take[0].Key)).Result()
	require.NoError(t, err)
	require.Greater(t, left, time.Minute, "to the end of the month")
}

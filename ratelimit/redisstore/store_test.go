package redisstore

import (
	"context"
	"fmt"
	"net"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func one(owner, subject string, n int64, w ratelimit.Window) ratelimit.Take {
	return ratelimit.Take{
		Key:   ratelimit.Key{Rule: "rule", Owner: owner, Subject: subject},
		Limit: ratelimit.Limit{N: n, Window: w}, Cost: 1,
	}
}

// many is a decision over n subjects of one owner.
func many(owner string, n int) []ratelimit.Take {
	takes := make([]ratelimit.Take, n)
	for i := range takes {
		takes[i] = one(owner, strconv.Itoa(i), 1, ratelimit.Week())
	}
	return takes
}

func live(t *testing.T, s *Store, prefix ratelimit.Key) map[ratelimit.Key]int64 {
	t.Helper()
	found := map[ratelimit.Key]int64{}
	for u, err := range s.Scan(t.Context(), prefix) {
		require.NoError(t, err)
		found[u.Key] = u.Used
	}
	return found
}

func TestTwoClientsNeverExceedALimit(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	const n = 50
	var passed atomic.Int64
	var group sync.WaitGroup
	for range 2 {
		store := s.store()
		for range 8 {
			group.Go(func() {
				for range 40 {
					takes := []ratelimit.Take{one("corp", "", n, ratelimit.Sliding(time.Hour)), one("corp", "day", 10*n, ratelimit.SlidingDays(2))}
					_, err := store.Take(t.Context(), takes)
					if err == nil {
						passed.Add(1)
					} else {
						assert.ErrorIs(t, err, ratelimit.ErrRefused)
					}
				}
			})
		}
	}
	group.Wait()
	require.EqualValues(t, n, passed.Load())
	require.EqualValues(t, n, live(t, s.store(), ratelimit.Key{})[one("corp", "day", 0, ratelimit.Week()).Key])
}

func TestAFlushedScriptIsSentAgain(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store := s.store()
	take := []ratelimit.Take{one("corp", "", 2, ratelimit.Month())}
	_, err := store.Take(t.Context(), take)
	require.NoError(t, err)
	require.NoError(t, s.connect().ScriptFlush(t.Context()).Err())
	_, err = store.Take(t.Context(), take)
	require.NoError(t, err)
	require.EqualValues(t, 2, take[0].Used)
}

func TestARestartForgetsNothing(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store := s.store()
	take := []ratelimit.Take{one("corp", "", 1, ratelimit.Month())}
	_, err := store.Take(t.Context(), take)
	require.NoError(t, err)
	s.kill()
	_, err = store.Take(t.Context(), take)
	require.Error(t, err, "without its server the store refuses")
	require.NotErrorIs(t, err, ratelimit.ErrRefused)
	s.start()
	_, err = store.Take(t.Context(), take)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
}

func TestLargeDecisionsAreAllOrNothing(t *testing.T) {
	t.Parallel()
	store := startServer(t).store()
	takes := many("corp", 600)
	_, err := store.Take(t.Context(), takes[590:591])
	require.NoError(t, err)
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	for i := range takes {
		require.Equal(t, i == 590, takes[i].Refused, "take %d", i)
	}
	require.Len(t, live(t, store, ratelimit.Key{Rule: "rule", Owner: "corp"}), 1, "earlier parts are given back")
	require.NoError(t, store.Reset(t.Context(), takes[590].Key))
	require.Len(t, store.split(takes[:256]), 1, "one round trip")
	require.Len(t, store.split(takes), 3)
	receipt, err := store.Take(t.Context(), takes)
	require.NoError(t, err)
	require.Len(t, live(t, store, ratelimit.Key{}), 600)
	receipt.Takes = takes[100:500] // a portion, across the parts
	require.NoError(t, store.Give(t.Context(), receipt))
	require.Len(t, live(t, store, ratelimit.Key{}), 200)
	require.Len(t, live(t, store, ratelimit.Key{Subject: "59"}), 11)
}

func TestSharedOwnersGoFirstAndAreGivenBack(t *testing.T) {
	t.Parallel()
	store := startServer(t).store(WithShared(func(owner string) bool { return owner == "provider" || isAddress(owner) }))
	takes := []ratelimit.Take{
		one("corp", "", 1, ratelimit.Week()), one("192.0.2.1", "", 5, ratelimit.Sliding(time.Hour)), one("provider", "", 5, ratelimit.Day(9)),
	}
	groups := store.split(takes)
	require.Equal(t, []string{"192.0.2.1", "provider", "corp"}, []string{groups[0].owner, groups[1].owner, groups[2].owner})
	receipt, err := store.Take(t.Context(), takes)
	require.NoError(t, err)
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	require.EqualValues(t, 1, takes[1].Used, "given back")
	takes[2].Cost = 6
	_, err = store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrNeverFits)
	takes[2].Cost = 1
	require.NoError(t, store.Give(t.Context(), receipt))
	require.Empty(t, live(t, store, ratelimit.Key{}))
}

// lossy is a connection that loses the answers to scripts while lose is above zero.
type lossy struct {
	net.Conn
	lose *atomic.Int64
}

func (c *lossy) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	if err == nil && c.lose.Add(-1) >= 0 {
		c.Conn.Close()
		return 0, net.ErrClosed
	}
	return n, err
}

// losing returns a client that loses so many answers.
func losing(t *testing.T, s *server, lose *atomic.Int64) *redis.Client {
	client := redis.NewClient(&redis.Options{Addr: s.addr, Dialer: func(ctx context.Context, network, addr string) (net.Conn, error) {
		conn, err := new(net.Dialer).DialContext(ctx, network, addr)
		return &lossy{conn, lose}, err
	}})
	t.Cleanup(func() { client.Close() })
	return client
}

func TestALostAnswerChargesOnce(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	var lose atomic.Int64
	store, err := New(losing(t, s, &lose))
	require.NoError(t, err)
	take := []ratelimit.Take{one("corp", "", 10, ratelimit.Sliding(time.Hour))}
	receipt, err := store.Take(t.Context(), take)
	require.NoError(t, err)
	before := calls(t, s, "evalsha")
	lose.Store(1)
	_, err = store.Take(t.Context(), take)
	require.NoError(t, err)
	require.EqualValues(t, 2, calls(t, s, "evalsha")-before, "the client repeated the script")
	require.EqualValues(t, 2, take[0].Used)
	lose.Store(1)
	require.NoError(t, store.Give(t.Context(), receipt))
	require.EqualValues(t, 1, live(t, store, ratelimit.Key{})[take[0].Key], "given back once")
}

// calls is how often the server has executed a command.
func calls(t *testing.T, s *server, command string) int64 {
	t.Helper()
	stats, err := s.connect().InfoMap(t.Context(), "commandstats").Result()
	require.NoError(t, err)
	var n int64
	if text, ok := stats["Commandstats"]["cmdstat_"+command]; ok {
		_, err = fmt.Sscanf(text, "calls=%d", &n)
		require.NoError(t, err)
	}
	return n
}

func TestEveryKeyExpires(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	store := s.store()
	key := one("a}b", "c:d*", 0, ratelimit.Week()).Key
	for _, w := range []ratelimit.Window{ratelimit.Sliding(time.Minute), ratelimit.SlidingDays(3), ratelimit.Day(9), ratelimit.Week(), ratelimit.Month(), ratelimit.Slots(time.Second)} {
		take := one(key.Owner, key.Subject+w.String(), 3, w)
		_, err := store.Take(t.Context(), []ratelimit.Take{take})
		require.NoError(t, err)
	}
	require.NoError(t, store.Block(t.Context(), key, time.Now().Add(time.Hour)))
	require.NoError(t, store.Mark(t.Context(), key, time.Hour))
	client := s.connect()
	keys, err := client.Keys(t.Context(), "*").Result()
	require.NoError(t, err)
	require.NotEmpty(t, keys)
	for _, k := range keys {
		ttl, err := client.PTTL(t.Context(), k).Result()
		require.NoError(t, err)
		require.Positive(t, ttl, k)
	}
	require.Len(t, live(t, store, key), 7)
}

func TestCountersAreReadBackFromTheirKeys(t *testing.T) {
	t.Parallel()
	store, err := New(redis.NewClient(&redis.Options{}), WithPrefix("app:1"))
	require.NoError(t, err)
	for _, want := range []ratelimit.Key{{}, {Rule: "r"}, {Rule: "a:b", Owner: "{x}", Subject: "成员 *?["}} {
		got, sharded, ok := parseKey(store.counter(want))
		require.True(t, ok && !sharded)
		require.Equal(t, want, got)
		got, sharded, ok = parseKey(store.shard(want))
		require.True(t, ok && sharded)
		want.Subject = "" // it is the field
		require.Equal(t, want, got)
	}
	_, err = New(nil)
	require.Error(t, err)
	_, err = New(redis.NewClient(&redis.Options{}), WithPrefix(""))
	require.Error(t, err)
}

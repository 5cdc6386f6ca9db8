package ratelimit_test

import (
	"errors"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// grant is what a model remembers of a granted take.
type grant struct {
	at   time.Time
	cost int64
}

// most is the largest sum of costs in any interval of the length.
func most(grants []grant, length time.Duration) int64 {
	var sum, worst int64
	from := 0
	for _, g := range grants {
		sum += g.cost
		for g.at.Sub(grants[from].at) >= length {
			sum -= grants[from].cost
			from++
		}
		worst = max(worst, sum)
	}
	return worst
}

func TestSlidingNeverExceedsItsLimitInAnyInterval(t *testing.T) {
	t.Parallel()
	for _, n := range []int64{1, 20, 30, 600, 10000} {
		synctest.Test(t, func(t *testing.T) {
			store := ratelimit.NewMemory()
			limit := ratelimit.Limit{N: n, Window: ratelimit.Sliding(time.Minute)}
			random := rand.New(rand.NewPCG(1, uint64(n)))
			var grants []grant
			var total int64
			for start := time.Now(); time.Since(start) < 10*time.Minute; {
				cost := 1 + random.Int64N(max(1, n/20))
				take := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: limit, Cost: cost}}
				_, err := store.Take(t.Context(), take)
				if err == nil {
					grants = append(grants, grant{time.Now(), cost})
					total += cost
				} else {
					require.ErrorIs(t, err, ratelimit.ErrRefused)
					require.True(t, take[0].RetryAt.After(time.Now()))
				}
				time.Sleep(time.Duration(random.Int64N(int64(time.Minute) / n)))
			}
			require.LessOrEqual(t, most(grants, time.Minute), n)
			if n >= 20 {
				assert.GreaterOrEqual(t, float64(total), 0.95*float64(10*n), "limit %d", n)
			}
		})
	}
}

func TestRetryAtIsWhenTheTakeFits(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory()
		take := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: 3, Window: ratelimit.Sliding(time.Minute)}, Cost: 1}}
		for range 3 {
			_, err := store.Take(t.Context(), take)
			require.NoError(t, err)
			time.Sleep(5 * time.Second)
		}
		take[0].Cost = 2
		_, err := store.Take(t.Context(), take)
		require.ErrorIs(t, err, ratelimit.ErrRefused)
		require.Equal(t, 50*time.Second, time.Until(take[0].RetryAt))
		time.Sleep(time.Until(take[0].RetryAt) - time.Nanosecond)
		_, err = store.Take(t.Context(), take)
		require.ErrorIs(t, err, ratelimit.ErrRefused)
		time.Sleep(time.Nanosecond)
		_, err = store.Take(t.Context(), take)
		require.NoError(t, err)
		take[0].Cost = 4
		_, err = store.Take(t.Context(), take)
		require.ErrorIs(t, err, ratelimit.ErrNeverFits)
	})
}

func TestCalendarWindowsTurnInShanghai(t *testing.T) {
	t.Parallel()
	cases := []struct {
		window ratelimit.Window
		next   string // the bubble starts on Saturday 2000-01-01 08:00 in Shanghai
	}{
		{ratelimit.Day(0), "2000-01-02T00:00:00+08:00"},
		{ratelimit.Day(9), "2000-01-01T09:00:00+08:00"},
		{ratelimit.Week(), "2000-01-03T00:00:00+08:00"},
		{ratelimit.Month(), "2000-02-01T00:00:00+08:00"},
	}
	for _, c := range cases {
		synctest.Test(t, func(t *testing.T) {
			next, err := time.Parse(time.RFC3339, c.next)
			require.NoError(t, err)
			store := ratelimit.NewMemory()
			take := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: 5, Window: c.window}, Cost: 5}}
			_, err = store.Take(t.Context(), take)
			require.NoError(t, err)
			_, err = store.Take(t.Context(), take)
			require.ErrorIs(t, err, ratelimit.ErrRefused)
			require.True(t, next.Equal(take[0].RetryAt), "%s: %s", c.window, take[0].RetryAt)
			time.Sleep(time.Until(next) - time.Nanosecond)
			_, err = store.Take(t.Context(), take)
			require.ErrorIs(t, err, ratelimit.ErrRefused)
			time.Sleep(time.Nanosecond)
			_, err = store.Take(t.Context(), take)
			require.NoError(t, err)
		})
	}
}

func TestDaysOfMonthFollowsTheClock(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory()
		take := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: ratelimit.DaysOfMonth, Window: ratelimit.Month()}, Cost: 1}}
		require.NoError(t, store.Peek(t.Context(), take))
		require.EqualValues(t, 31, take[0].Max)
		time.Sleep(31 * 24 * time.Hour)
		require.NoError(t, store.Peek(t.Context(), take))
		require.EqualValues(t, 29, take[0].Max, "February 2000")
	})
}

func TestARefusedDecisionChargesNothing(t *testing.T) {
	t.Parallel()
	store := ratelimit.NewMemory()
	wide := ratelimit.Take{Key: ratelimit.Key{Rule: "wide"}, Limit: ratelimit.Limit{N: 100, Window: ratelimit.Day(0)}, Cost: 2}
	narrow := ratelimit.Take{Key: ratelimit.Key{Rule: "narrow"}, Limit: ratelimit.Limit{N: 3, Window: ratelimit.Sliding(time.Hour)}, Cost: 2}
	takes := []ratelimit.Take{wide, narrow}
	r, err := store.Take(t.Context(), takes)
	require.NoError(t, err)
	again := []ratelimit.Take{wide, narrow}
	_, err = store.Take(t.Context(), again)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	assert.False(t, again[0].Refused)
	assert.EqualValues(t, 2, again[0].Used)
	assert.True(t, again[1].Refused)
	assert.EqualValues(t, 1, again[1].Remaining)

	require.NoError(t, store.Give(t.Context(), r, ratelimit.Part{Key: narrow.Key, Cost: 1}))
	_, err = store.Take(t.Context(), again)
	require.NoError(t, err)
	require.EqualValues(t, 4, again[0].Used)
	require.EqualValues(t, 3, again[1].Used)
}

func TestOneKeyTwiceInADecisionAddsUp(t *testing.T) {
	t.Parallel()
	store := ratelimit.NewMemory()
	take := ratelimit.Take{Key: ratelimit.Key{Rule: "r", Subject: "s"}, Limit: ratelimit.Limit{N: 1, Window: ratelimit.Week()}, Cost: 1}
	_, err := store.Take(t.Context(), []ratelimit.Take{take, take})
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	_, err = store.Take(t.Context(), []ratelimit.Take{take})
	require.NoError(t, err)
}

func TestBlockResetMarkAndScan(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory()
		key := ratelimit.Key{Rule: "r", Owner: "corp", Subject: "app"}
		take := []ratelimit.Take{{Key: key, Limit: ratelimit.Limit{N: 5, Window: ratelimit.Sliding(time.Minute)}, Cost: 1}}
		require.NoError(t, store.Block(t.Context(), key, time.Now().Add(time.Hour)))
		_, err := store.Take(t.Context(), take)
		require.ErrorIs(t, err, ratelimit.ErrRefused)
		require.Equal(t, time.Hour, time.Until(take[0].RetryAt))
		require.NoError(t, store.Reset(t.Context(), key))
		_, err = store.Take(t.Context(), take)
		require.NoError(t, err)
		for u, err := range store.Scan(t.Context(), ratelimit.Key{Rule: "r", Subject: "a"}) {
			require.NoError(t, err)
			require.Equal(t, ratelimit.Usage{Key: key, Used: 1, Remaining: 4, Max: 5}, u)
		}

		begun := time.Now()
		require.NoError(t, store.Mark(t.Context(), key, time.Hour))
		time.Sleep(time.Minute)
		require.NoError(t, store.Mark(t.Context(), key, time.Hour))
		at, err := store.Seen(t.Context(), key)
		require.NoError(t, err)
		require.True(t, begun.Equal(at))
		time.Sleep(2 * time.Hour)
		at, err = store.Seen(t.Context(), key)
		require.NoError(t, err)
		require.True(t, at.IsZero())
	})
}

func TestMaxKeysDropsOnlyWhatIsDead(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory(ratelimit.WithMaxKeys(64))
		fill := func() (granted int, last error) {
			for i := range 1000 {
				take := []ratelimit.Take{{Key: ratelimit.Key{Subject: string(rune('A' + i))}, Limit: ratelimit.Limit{N: 1, Window: ratelimit.Sliding(time.Minute)}, Cost: 1}}
				if _, err := store.Take(t.Context(), take); err != nil {
					last = err
				} else {
					granted++
				}
			}
			return granted, last
		}
		granted, err := fill()
		require.ErrorIs(t, err, ratelimit.ErrFull)
		require.LessOrEqual(t, granted, 64)
		time.Sleep(time.Minute)
		again, _ := fill()
		require.Equal(t, granted, again)
	})
}

func TestWaiterServesInOrderAndHonoursItsEnds(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory()
		waiter := ratelimit.NewWaiter(store)
		limit := ratelimit.Limit{N: 1, Window: ratelimit.Sliding(time.Minute)}
		takes := func() []ratelimit.Take {
			return []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: limit, Cost: 1}}
		}
		var order []int
		var mu sync.Mutex
		var group sync.WaitGroup
		for i := range 5 {
			group.Go(func() {
				time.Sleep(time.Duration(i) * time.Second)
				_, err := waiter.Take(t.Context(), takes(), time.Hour)
				assert.NoError(t, err)
				mu.Lock()
				order = append(order, i)
				mu.Unlock()
			})
		}
		group.Wait()
		require.Equal(t, []int{0, 1, 2, 3, 4}, order)

		begun := time.Now()
		_, err := waiter.Take(t.Context(), takes(), time.Second)
		require.ErrorIs(t, err, ratelimit.ErrRefused)
		require.Zero(t, time.Since(begun), "refused at once where waiting is no help")
	})
}

func TestConcurrentTakesStayWithinTheLimit(t *testing.T) {
	t.Parallel()
	store := ratelimit.NewMemory()
	var granted atomic.Int64
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			for range 500 {
				takes := []ratelimit.Take{
					{Key: ratelimit.Key{Rule: "a"}, Limit: ratelimit.Limit{N: 1000, Window: ratelimit.Sliding(time.Hour)}, Cost: 1},
					{Key: ratelimit.Key{Rule: "b"}, Limit: ratelimit.Limit{N: 2000, Window: ratelimit.Month()}, Cost: 1},
				}
				_, err := store.Take(t.Context(), takes)
				if err == nil {
					granted.Add(1)
				} else if !errors.Is(err, ratelimit.ErrRefused) {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	require.EqualValues(t, 1000, granted.Load())
}

func TestOverlayChargesNothingBelow(t *testing.T) {
	t.Parallel()
	base := ratelimit.NewMemory()
	take := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: 3, Window: ratelimit.Week()}, Cost: 1}}
	_, err := base.Take(t.Context(), take)
	require.NoError(t, err)
	overlay := ratelimit.NewOverlay(base)
	for range 2 {
		_, err = overlay.Take(t.Context(), take)
		require.NoError(t, err)
	}
	_, err = overlay.Take(t.Context(), take)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	require.NoError(t, base.Peek(t.Context(), take))
	require.EqualValues(t, 1, take[0].Used)
}

func TestTheLongerOfTwoWindowsHolds(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory()
		take := func(length time.Duration) error {
			_, err := store.Take(t.Context(), []ratelimit.Take{{
				Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: 1, Window: ratelimit.Sliding(length)}, Cost: 1,
			}})
			return err
		}
		require.NoError(t, take(62*time.Second))
		require.ErrorIs(t, take(60*time.Second), ratelimit.ErrRefused)
		time.Sleep(61 * time.Second)
		require.ErrorIs(t, take(60*time.Second), ratelimit.ErrRefused)
		require.ErrorIs(t, take(62*time.Second), ratelimit.ErrRefused)
		time.Sleep(time.Second)
		require.NoError(t, take(60*time.Second))
	})
}

func TestAPartIsGivenBackOnceWhereAKeyStandsTwice(t *testing.T) {
	t.Parallel()
	store := ratelimit.NewMemory()
	take := ratelimit.Take{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: 10, Window: ratelimit.Month()}, Cost: 2}
	r, err := store.Take(t.Context(), []ratelimit.Take{take, take})
	require.NoError(t, err)
	require.NoError(t, store.Give(t.Context(), r, ratelimit.Part{Key: take.Key, Cost: 1}))
	peek := []ratelimit.Take{take}
	require.NoError(t, store.Peek(t.Context(), peek))
	require.EqualValues(t, 3, peek[0].Used)
	require.NoError(t, store.Give(t.Context(), r, ratelimit.Part{Key: take.Key, Cost: 3}))
	require.NoError(t, store.Peek(t.Context(), peek))
	require.EqualValues(t, 0, peek[0].Used)
}

// A key belongs to one kind of window: to look at it, or to give back, with another one leaves its count alone.
func TestOtherKindsOfWindowNeitherSeeNorGive(t *testing.T) {
	t.Parallel()
	for _, other := range []ratelimit.Window{ratelimit.Sliding(time.Minute), ratelimit.Month(), ratelimit.Slots(time.Minute), ratelimit.SlidingDays(3)} {
		m := ratelimit.NewMemory()
		k := ratelimit.Key{Rule: "r", Owner: "o", Subject: "s"}
		day := []ratelimit.Take{{Key: k, Limit: ratelimit.Limit{N: 5, Window: ratelimit.Day(0)}, Cost: 5}}
		_, err := m.Take(t.Context(), day)
		require.NoError(t, err)
		foreign := []ratelimit.Take{{Key: k, Limit: ratelimit.Limit{N: 5, Window: other}, Cost: 5}}
		require.NoError(t, m.Peek(t.Context(), foreign))
		require.Zero(t, foreign[0].Used, other)
		require.NoError(t, m.Give(t.Context(), ratelimit.Receipt{At: time.Now(), Takes: foreign}))
		_, err = m.Take(t.Context(), day)
		require.ErrorIs(t, err, ratelimit.ErrRefused, other)
	}
}

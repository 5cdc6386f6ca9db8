package ratelimit_test

import (
	"context"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// skewed is a store whose clock is hours away from that of the process.
type skewed struct {
	ratelimit.Store
	by time.Duration
}

func (s skewed) Take(ctx context.Context, takes []ratelimit.Take) (ratelimit.Receipt, error) {
	r, err := s.Store.Take(ctx, takes)
	for i := range takes {
		if takes[i].Refused {
			takes[i].RetryAt = takes[i].RetryAt.Add(s.by)
		}
	}
	return r, err
}

func (s skewed) Now(ctx context.Context) (time.Time, error) {
	now, err := s.Store.Now(ctx)
	return now.Add(s.by), err
}

func TestWaiterFollowsTheStoresClock(t *testing.T) {
	t.Parallel()
	for _, by := range []time.Duration{-3 * time.Hour, 3 * time.Hour} {
		synctest.Test(t, func(t *testing.T) {
			waiter := ratelimit.NewWaiter(skewed{ratelimit.NewMemory(), by})
			takes := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: 1, Window: ratelimit.Sliding(time.Minute)}, Cost: 1}}
			begun := time.Now()
			for range 2 {
				_, err := waiter.Take(t.Context(), takes, 2*time.Minute)
				require.NoError(t, err)
			}
			require.InDelta(t, time.Minute, time.Since(begun), float64(time.Second))
		})
	}
}

func TestACancelledWaitConsumesNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory()
		waiter := ratelimit.NewWaiter(store)
		takes := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: 1, Window: ratelimit.Sliding(time.Minute)}, Cost: 1}}
		_, err := waiter.Take(t.Context(), takes, time.Hour)
		require.NoError(t, err)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(30*time.Second, cancel)
		_, err = waiter.Take(ctx, takes, time.Hour)
		require.ErrorIs(t, err, context.Canceled)
		time.Sleep(30 * time.Second)
		_, err = store.Take(t.Context(), takes)
		require.NoError(t, err)
	})
}

// minuteOf is a take of a limit by the minute.
func minuteOf(n, cost int64) []ratelimit.Take {
	return []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: n, Window: ratelimit.Sliding(time.Minute)}, Cost: cost}}
}

func TestWaiterPacesFastLimitsInsteadOfBurstingAndStalling(t *testing.T) {
	t.Parallel()
	for _, l := range []ratelimit.Limit{
		{N: 5, Window: ratelimit.Sliding(time.Second)}, {N: 101, Window: ratelimit.Sliding(time.Minute)},
		{N: 600, Window: ratelimit.Sliding(time.Minute)}, {N: 10_000, Window: ratelimit.Sliding(time.Minute)},
		{N: 20_000, Window: ratelimit.Sliding(time.Hour)},
	} {
		synctest.Test(t, func(t *testing.T) {
			const windows, callers = 5, 8
			length, n := l.Window.Length, l.N
			grants := saturate(t, ratelimit.NewWaiter(ratelimit.NewMemory()), l, windows*length, callers)
			assert.LessOrEqual(t, most(grants, length), n)
			assert.GreaterOrEqual(t, 100*int64(len(grants)), 98*n*windows, "%s", l)
			assert.LessOrEqual(t, most(grants, length/5), n*23/100, "a fifth of the time holds about a fifth of %s", l)
			for i := 1; i < len(grants); i++ {
				require.Less(t, grants[i].at.Sub(grants[i-1].at), 2*length/time.Duration(n), "a stall of %s", l)
			}
		})
	}
}

// saturate lets callers take one after the other for some time.
func saturate(t *testing.T, waiter *ratelimit.Waiter, l ratelimit.Limit, span time.Duration, callers int) []grant {
	var mu sync.Mutex
	var grants []grant
	var group sync.WaitGroup
	begun := time.Now()
	for range callers {
		group.Go(func() {
			for {
				r, err := waiter.Take(t.Context(), []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: l, Cost: 1}}, time.Hour)
				if !assert.NoError(t, err) || time.Since(begun) > span {
					return
				}
				mu.Lock()
				grants = append(grants, grant{r.At, 1})
				mu.Unlock()
			}
		})
	}
	group.Wait()
	slices.SortFunc(grants, func(a, b grant) int { return a.at.Compare(b.at) })
	return grants
}

func TestALargeCostGoesAtOnceAndTheNextOnesMakeUpForIt(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		waiter := ratelimit.NewWaiter(ratelimit.NewMemory())
		begun := time.Now()
		_, err := waiter.Take(t.Context(), minuteOf(10_000, 1_000), time.Hour)
		require.NoError(t, err)
		require.Zero(t, time.Since(begun))
		_, err = waiter.Take(t.Context(), minuteOf(10_000, 1), time.Second)
		require.NoError(t, err, "who cannot wait goes on, for the window has room")
		require.Zero(t, time.Since(begun))
		_, err = waiter.Take(t.Context(), minuteOf(10_000, 1), time.Hour)
		require.NoError(t, err)
		require.InDelta(t, 6*time.Second, time.Since(begun), float64(time.Second), "a tenth of the minute")
	})
}

func TestAChangedLimitIsPacedAnew(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		waiter := ratelimit.NewWaiter(ratelimit.NewMemory())
		for _, n := range []int64{200, 20_000} {
			begun := time.Now()
			for range 100 {
				_, err := waiter.Take(t.Context(), minuteOf(n, 1), time.Hour)
				require.NoError(t, err)
			}
			require.InDelta(t, 100*time.Minute/time.Duration(n), time.Since(begun), float64(time.Minute/time.Duration(n))*100)
		}
	})
}

// A caller with a large cost must not be overtaken for ever by small ones.
func TestWaitersAreServedInOrderWhateverTheyCost(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		waiter := ratelimit.NewWaiter(ratelimit.NewMemory())
		var mu sync.Mutex
		var order []int
		var group sync.WaitGroup
		for i, cost := range []int64{5, 1, 5, 1, 1, 4, 1, 2} {
			group.Go(func() {
				time.Sleep(time.Duration(i) * time.Second)
				_, err := waiter.Take(t.Context(), minuteOf(5, cost), time.Hour)
				assert.NoError(t, err)
				mu.Lock()
				order = append(order, i)
				mu.Unlock()
			})
		}
		group.Wait()
		require.Equal(t, []int{0, 1, 2, 3, 4, 5, 6, 7}, order)
	})
}

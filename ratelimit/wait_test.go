package ratelimit_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

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

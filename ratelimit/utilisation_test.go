package ratelimit_test

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// demand calls take again and again until the end; take takes one unit or says when it fits.
type demand func(window time.Duration, n int64, end time.Time, take func() (granted bool, retryAt time.Time))

// polling asks without end, far more often than grants leave.
func polling(window time.Duration, n int64, end time.Time, take func() (bool, time.Time)) {
	for time.Now().Before(end) {
		take()
		time.Sleep(window / time.Duration(max(1000, 4*n)))
	}
}

// evenAtFirst spreads the first window's grants, the worst for keeping near ones as one.
func evenAtFirst(window time.Duration, n int64, end time.Time, take func() (bool, time.Time)) {
	for range n {
		take()
		time.Sleep(window / time.Duration(n))
	}
	polling(window, n, end, take)
}

// obedient waits each time until the store says that it fits.
func obedient(_ time.Duration, _ int64, end time.Time, take func() (bool, time.Time)) {
	for time.Now().Before(end) {
		if granted, retryAt := take(); !granted {
			time.Sleep(time.Until(retryAt))
		}
	}
}

func TestSlidingLimitsAreUsedToTheFullAndNotBeyond(t *testing.T) {
	t.Parallel()
	const windows = 10
	demands := map[string]demand{"polling": polling, "even at first": evenAtFirst, "obedient": obedient}
	for _, w := range []ratelimit.Window{
		ratelimit.Sliding(time.Second), ratelimit.Sliding(time.Minute), ratelimit.Sliding(62 * time.Second),
		ratelimit.Sliding(time.Hour), ratelimit.SlidingDays(1), ratelimit.SlidingDays(3),
	} {
		length := w.Length + time.Duration(w.Days)*24*time.Hour
		for _, n := range []int64{20, 33, 127, 600, 2000} {
			for name, ask := range demands {
				synctest.Test(t, func(t *testing.T) {
					var grants []grant
					store := ratelimit.NewMemory()
					one := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: ratelimit.Limit{N: n, Window: w}, Cost: 1}}
					ask(length, n, time.Now().Add(windows*length), func() (bool, time.Time) {
						r, err := store.Take(t.Context(), one)
						if err == nil {
							grants = append(grants, grant{r.At, 1})
						} else if !errors.Is(err, ratelimit.ErrRefused) {
							require.NoError(t, err)
						}
						return err == nil, one[0].RetryAt
					})
					what := fmt.Sprintf("%s, %s", one[0].Limit, name)
					assert.LessOrEqual(t, most(grants, length), n, what)
					assert.GreaterOrEqual(t, 100*int64(len(grants)), 98*n*windows, what)
				})
			}
		}
	}
}

// From Saturday 1 January 2000 08:00 in Shanghai until the end of that February.
func TestCalendarLimitsAreUsedToTheLastUnit(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		limit ratelimit.Limit
		total int64
	}{
		{ratelimit.Limit{N: 7, Window: ratelimit.Day(0)}, 7 * 60},
		{ratelimit.Limit{N: 7, Window: ratelimit.Day(9)}, 7 * 61},
		{ratelimit.Limit{N: 500, Window: ratelimit.Week()}, 500 * 10},
		{ratelimit.Limit{N: 1000, Window: ratelimit.Month()}, 1000 * 2},
		{ratelimit.Limit{N: ratelimit.DaysOfMonth, Window: ratelimit.Month()}, 31 + 29},
	} {
		synctest.Test(t, func(t *testing.T) {
			store := ratelimit.NewMemory()
			one := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: c.limit, Cost: 1}}
			end := time.Date(2000, 2, 29, 16, 0, 0, 0, time.UTC)
			var granted int64
			for ; time.Now().Before(end); time.Sleep(time.Hour) {
				for range 40 { // enough at each hour to use up a week within two days
					if _, err := store.Take(t.Context(), one); err != nil {
						require.ErrorIs(t, err, ratelimit.ErrRefused)
						break
					}
					granted++
				}
			}
			require.Equal(t, c.total, granted, c.limit)
		})
	}
}

package ratelimit_test

import (
	"math/rand/v2"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// Whatever base and overlay hold: no more than the limit goes through both, and
// who waits as long as the answer says gets what he asked for.
func TestAnOverlayRefusesTheSumAndSaysWhenItFits(t *testing.T) {
	t.Parallel()
	for seed := range uint64(20) {
		synctest.Test(t, func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 3))
			windows := []ratelimit.Window{ratelimit.Sliding(time.Minute), ratelimit.Day(9), ratelimit.Slots(time.Hour)}
			limit := ratelimit.Limit{N: 10, Window: windows[seed%3]}
			base := ratelimit.NewMemory()
			overlay := ratelimit.NewOverlay(base)
			var refused int
			for range 300 {
				take := []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: limit, Cost: 1 + random.Int64N(4)}}
				if random.IntN(2) == 0 {
					_, _ = base.Take(t.Context(), take) // a refusal is as good here
					require.NoError(t, overlay.Peek(t.Context(), take))
					continue
				}
				time.Sleep(time.Duration(random.Int64N(int64(20 * time.Second))))
				_, err := overlay.Take(t.Context(), take)
				if err != nil {
					require.ErrorIs(t, err, ratelimit.ErrRefused)
					refused++
					require.Greater(t, take[0].Used+take[0].Cost, limit.N)
					time.Sleep(time.Until(take[0].RetryAt))
					_, err = overlay.Take(t.Context(), take)
				}
				require.NoError(t, err)
				require.LessOrEqual(t, take[0].Used, limit.N)
			}
			require.NotZero(t, refused)
		})
	}
}

func TestAnOverlayAnswersLikeItsBaseWhereItHoldsNothing(t *testing.T) {
	t.Parallel()
	base := ratelimit.NewMemory()
	overlay := ratelimit.NewOverlay(base)
	limit := ratelimit.Limit{N: 3, Window: ratelimit.Month()}
	takes := func(cost int64) []ratelimit.Take {
		return []ratelimit.Take{{Key: ratelimit.Key{Rule: "r"}, Limit: limit, Cost: cost}}
	}
	forced := takes(5)
	forced[0].Force = true
	_, err := base.Take(t.Context(), forced)
	require.NoError(t, err)
	for _, cost := range []int64{0, 1, 4} {
		want, got := takes(cost), takes(cost)
		require.NoError(t, base.Peek(t.Context(), want))
		require.NoError(t, overlay.Peek(t.Context(), got))
		require.Equal(t, want, got)
	}
	_, err = overlay.Take(t.Context(), takes(4))
	require.ErrorIs(t, err, ratelimit.ErrNeverFits)
	require.NoError(t, base.Block(t.Context(), ratelimit.Key{Rule: "other"}, time.Now().Add(time.Hour)))
	blocked := takes(0)
	blocked[0].Key.Rule = "other"
	_, err = overlay.Take(t.Context(), blocked)
	require.ErrorIs(t, err, ratelimit.ErrRefused, "a block below holds above")
}

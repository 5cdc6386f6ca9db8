package ratelimit_test

import (
	"os"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/storetest"
)

// withMemory runs a test on a memory store, in virtual time.
func withMemory(t *testing.T, test func(*testing.T, ratelimit.Store, storetest.Advance)) {
	synctest.Test(t, func(t *testing.T) { test(t, ratelimit.NewMemory(), time.Sleep) })
}

func TestMemoryKeepsTheContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, 50_000, withMemory)
}

// Together a million random steps beside the model, ten times that with
// WECOMKIT_LONG=1; fewer under the race detector, for nothing runs at once here.
func TestMemoryAgreesWithTheModel(t *testing.T) {
	t.Parallel()
	const walks = 4
	steps := 1_000_000
	switch {
	case os.Getenv("WECOMKIT_LONG") == "1":
		steps = 10_000_000
	case raced:
		steps = 100_000
	}
	for seed := range uint64(walks) {
		t.Run(strconv.FormatUint(seed, 10), func(t *testing.T) {
			t.Parallel()
			withMemory(t, func(t *testing.T, s ratelimit.Store, advance storetest.Advance) {
				storetest.Steps(t, s, advance, 100+seed, steps/walks)
			})
		})
	}
}

func FuzzMemory(f *testing.F) {
	f.Add(uint64(2), uint16(500))
	f.Add(uint64(3), uint16(2000))
	f.Fuzz(func(t *testing.T, seed uint64, steps uint16) {
		withMemory(t, func(t *testing.T, s ratelimit.Store, advance storetest.Advance) {
			storetest.Steps(t, s, advance, seed, int(steps))
		})
	})
}

// A key that a decision only looked at may be swept by the next key's making.
func TestASweepWithinADecisionIsHarmless(t *testing.T) {
	t.Parallel()
	store := ratelimit.NewMemory()
	takes := make([]ratelimit.Take, 500)
	for i := range takes {
		takes[i] = ratelimit.Take{
			Key:   ratelimit.Key{Rule: strconv.Itoa(i)},
			Limit: ratelimit.Limit{N: 1, Window: ratelimit.Week()}, Cost: int64(i % 3),
		}
	}
	_, err := store.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrNeverFits)
	for u, err := range store.Scan(t.Context(), ratelimit.Key{}) {
		require.NoError(t, err)
		require.Failf(t, "a refused decision left a charge", "%+v", u)
	}
}

func TestMaxKeysLetsAllBoundsBeUsedByOneSubject(t *testing.T) {
	t.Parallel()
	store := ratelimit.NewMemory(ratelimit.WithMaxKeys(4))
	_, err := store.Take(t.Context(), fourLimits("app"))
	require.NoError(t, err)
	_, err = store.Take(t.Context(), fourLimits("other"))
	require.ErrorIs(t, err, ratelimit.ErrFull)
	_, err = store.Take(t.Context(), fourLimits("app"))
	require.NoError(t, err, "what is live is never forgotten")
}

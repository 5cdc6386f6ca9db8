package ratelimit_test

import (
	"encoding/hex"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestASavedCounterIsLoadedWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory()
		key := ratelimit.Key{Rule: "r", Owner: "corp", Subject: "app"}
		takes := []ratelimit.Take{{Key: key, Limit: ratelimit.Limit{N: 9, Window: ratelimit.Sliding(time.Hour)}, Cost: 1}}
		for range 3 {
			_, err := store.Take(t.Context(), takes)
			require.NoError(t, err)
			time.Sleep(time.Minute)
		}
		saved, until := store.Save(key)
		require.Equal(t, 59*time.Minute, time.Until(until))

		for cut := range saved {
			require.Error(t, ratelimit.NewMemory().Load(key, saved[:cut]))
		}
		require.Error(t, ratelimit.NewMemory().Load(key, append(saved[:len(saved):len(saved)], 0)))

		again := ratelimit.NewMemory()
		require.NoError(t, again.Load(key, saved))
		require.NoError(t, again.Peek(t.Context(), takes))
		require.EqualValues(t, 3, takes[0].Used)
		time.Sleep(time.Until(until))
		saved, _ = again.Save(key)
		require.Nil(t, saved, "nothing is live any more")
	})
}

// What earlier versions saved stays readable: five takes of 1 to 5 units, about
// three seconds apart, a mark and a block.
func TestCountersSavedEarlierAreRead(t *testing.T) {
	t.Parallel()
	begun := time.Date(2026, 3, 5, 4, 5, 6, 7, time.UTC)
	for _, c := range []struct {
		window ratelimit.Window
		saved  string
		leaves time.Duration // of the first take; zero for calendar windows
	}{
		{ratelimit.Sliding(time.Minute), "8ed097a5b690eb99318ed0c781999fbbb5310280e0ba84bf030000501e0000c698fedd8f91eb9931d49ab5ce8593eb99318ed097a5b690eb99310a8ed097a5b690eb9931028ed299ae16048ed299ae16068ed299ae16088ed299ae160a", time.Minute},
		{ratelimit.SlidingDays(3), "8ed097a5b690eb99318ed0c781999fbbb53104000600501e00008ed097a5b690eb9931d49ab5ce8593eb99318ed097a5b690eb993102c698fedd8f91eb99311e", 0},
		{ratelimit.Day(9), "8ed097a5b690eb99318ed0c781999fbbb53106000012501e80809d92fc89e69931808095a78eaf8d9a3100d49ab5ce8593eb99318ed097a5b690eb993100", 0},
		{ratelimit.Month(), "8ed097a5b690eb99318ed0c781999fbbb5310a0000003e1e8080d0d6bc97ba98318080d8dfef96fca13100d49ab5ce8593eb99318ed097a5b690eb993100", 0},
		{ratelimit.Slots(time.Hour), "8ed097a5b690eb99318ed0c781999fbbb5310c8080c58bc6d1010000501e0000c698fedd8f91eb9931d49ab5ce8593eb99318ed097a5b690eb99310a8ed097a5b690eb9931028ed299ae16048ed299ae16068ed299ae16088ed299ae160a", time.Hour},
	} {
		now := begun.Add(20 * time.Second)
		store := ratelimit.NewMemory(ratelimit.WithClock(func() time.Time { return now }))
		key := ratelimit.Key{Rule: "rule", Owner: "corp", Subject: "x"}
		saved, err := hex.DecodeString(c.saved)
		require.NoError(t, err)
		require.NoError(t, store.Load(key, saved))

		first, err := store.Seen(t.Context(), key)
		require.NoError(t, err)
		require.True(t, begun.Equal(first), c.window)
		takes := []ratelimit.Take{{Key: key, Limit: ratelimit.Limit{N: 15, Window: c.window}, Cost: 1}}
		require.NoError(t, store.Peek(t.Context(), takes))
		require.EqualValues(t, 15, takes[0].Used, c.window)
		require.WithinDuration(t, begun.Add(46*time.Second), blockedUntil(t, store), time.Second)
		if c.leaves > 0 {
			require.WithinRange(t, takes[0].RetryAt, begun.Add(c.leaves), begun.Add(c.leaves+time.Microsecond))
		}
	}
}

func blockedUntil(t *testing.T, store ratelimit.Store) time.Time {
	for u, err := range store.Scan(t.Context(), ratelimit.Key{}) {
		require.NoError(t, err)
		return u.BlockedUntil
	}
	return time.Time{}
}

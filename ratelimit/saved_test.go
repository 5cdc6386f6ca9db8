package ratelimit_test

import (
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

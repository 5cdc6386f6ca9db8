// Package storetest is the contract of a [ratelimit.Store] as a test: run it
// on a store of your own before you trust a quota to it.
package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// Advance moves the store's clock forward.
type Advance func(d time.Duration)

// With calls test with an empty store and with what moves its clock. A store
// that reads time.Now runs test in a bubble of testing/synctest and passes
// time.Sleep; others pass a clock of their own.
type With func(t *testing.T, test func(t *testing.T, store ratelimit.Store, advance Advance))

// Run checks the whole contract: the table, and as many random steps beside a
// brute-force model as are given.
func Run(t *testing.T, steps int, with With) {
	t.Helper()
	for name, test := range map[string]func(*testing.T, ratelimit.Store, Advance){
		"all or nothing": allOrNothing, "one key twice": oneKeyTwice, "never fits": neverFits,
		"give after the window": giveAfterTheWindow, "give after a reset": giveAfterAReset,
		"block": block, "mark": mark, "lease": lease, "utilisation": utilisation,
	} {
		t.Run(name, func(t *testing.T) { with(t, test) })
	}
	t.Run("model", func(t *testing.T) {
		with(t, func(t *testing.T, s ratelimit.Store, advance Advance) { Steps(t, s, advance, 1, steps) })
	})
}

func take(rule string, n int64, w ratelimit.Window, cost int64) ratelimit.Take {
	return ratelimit.Take{Key: ratelimit.Key{Rule: rule, Owner: "corp"}, Limit: ratelimit.Limit{N: n, Window: w}, Cost: cost}
}

func allOrNothing(t *testing.T, s ratelimit.Store, _ Advance) {
	takes := []ratelimit.Take{take("wide", 100, ratelimit.Day(0), 2), take("narrow", 3, ratelimit.Sliding(time.Hour), 2)}
	_, err := s.Take(t.Context(), takes)
	require.NoError(t, err)
	_, err = s.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	require.False(t, takes[0].Refused)
	require.True(t, takes[1].Refused)
	require.Equal(t, []int64{2, 98, 100}, []int64{takes[0].Used, takes[0].Remaining, takes[0].Max})
	require.Equal(t, []int64{2, 1, 3}, []int64{takes[1].Used, takes[1].Remaining, takes[1].Max})
}

func oneKeyTwice(t *testing.T, s ratelimit.Store, _ Advance) {
	one := take("r", 1, ratelimit.Week(), 1)
	_, err := s.Take(t.Context(), []ratelimit.Take{one, one})
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	_, err = s.Take(t.Context(), []ratelimit.Take{one})
	require.NoError(t, err)
}

func neverFits(t *testing.T, s ratelimit.Store, _ Advance) {
	takes := []ratelimit.Take{take("r", 3, ratelimit.Sliding(time.Minute), 4)}
	_, err := s.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrNeverFits)
	require.True(t, takes[0].Refused)
	require.Zero(t, takes[0].RetryAt)
	takes[0].Force = true
	_, err = s.Take(t.Context(), takes)
	require.NoError(t, err)
	require.EqualValues(t, 4, takes[0].Used)
}

func giveAfterTheWindow(t *testing.T, s ratelimit.Store, advance Advance) {
	for _, w := range []ratelimit.Window{ratelimit.Sliding(24 * time.Hour), ratelimit.Day(0)} {
		old := []ratelimit.Take{take(w.String(), 1, w, 1)}
		r, err := s.Take(t.Context(), old)
		require.NoError(t, err)
		advance(25 * time.Hour)
		fresh := []ratelimit.Take{take(w.String(), 1, w, 1)}
		_, err = s.Take(t.Context(), fresh)
		require.NoError(t, err)
		require.NoError(t, s.Give(t.Context(), r))
		_, err = s.Take(t.Context(), fresh)
		require.ErrorIs(t, err, ratelimit.ErrRefused, "the receipt's window is over: %s", w)
	}
}

func giveAfterAReset(t *testing.T, s ratelimit.Store, advance Advance) {
	old := []ratelimit.Take{take("r", 1, ratelimit.Month(), 1)}
	r, err := s.Take(t.Context(), old)
	require.NoError(t, err)
	advance(time.Millisecond)
	require.NoError(t, s.Reset(t.Context(), old[0].Key))
	advance(time.Millisecond)
	fresh := []ratelimit.Take{take("r", 1, ratelimit.Month(), 1)}
	_, err = s.Take(t.Context(), fresh)
	require.NoError(t, err)
	require.NoError(t, s.Give(t.Context(), r))
	_, err = s.Take(t.Context(), fresh)
	require.ErrorIs(t, err, ratelimit.ErrRefused, "the receipt was from before the reset")
}

func block(t *testing.T, s ratelimit.Store, advance Advance) {
	takes := []ratelimit.Take{take("r", 5, ratelimit.Sliding(time.Minute), 1)}
	now, err := s.Now(t.Context())
	require.NoError(t, err)
	until := now.Add(time.Hour).Truncate(time.Millisecond)
	require.NoError(t, s.Block(t.Context(), takes[0].Key, until))
	require.NoError(t, s.Block(t.Context(), takes[0].Key, until.Add(-time.Minute)))
	_, err = s.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	require.True(t, until.Equal(takes[0].RetryAt), "the later time wins: %s", takes[0].RetryAt)
	advance(time.Hour + time.Millisecond)
	_, err = s.Take(t.Context(), takes)
	require.NoError(t, err)
	require.NoError(t, s.Block(t.Context(), takes[0].Key, until.Add(3*time.Hour)))
	require.NoError(t, s.Block(t.Context(), takes[0].Key, until.Add(-time.Hour)))
	_, err = s.Take(t.Context(), takes)
	require.NoError(t, err, "a time in the past unblocks")
}

func mark(t *testing.T, s ratelimit.Store, advance Advance) {
	key := ratelimit.Key{Rule: "seen", Owner: "corp", Subject: "x"}
	at, err := s.Seen(t.Context(), key)
	require.NoError(t, err)
	require.Zero(t, at)
	require.NoError(t, s.Mark(t.Context(), key, time.Hour))
	first, err := s.Seen(t.Context(), key)
	require.NoError(t, err)
	require.NotZero(t, first)
	advance(time.Minute)
	require.NoError(t, s.Mark(t.Context(), key, time.Hour))
	at, err = s.Seen(t.Context(), key)
	require.NoError(t, err)
	require.True(t, first.Equal(at), "a mark keeps its first time")
	advance(2 * time.Hour)
	at, err = s.Seen(t.Context(), key)
	require.NoError(t, err)
	require.Zero(t, at)
}

func lease(t *testing.T, s ratelimit.Store, advance Advance) {
	takes := []ratelimit.Take{take("r", 1, ratelimit.Slots(time.Minute), 1)}
	held, err := s.Take(t.Context(), takes)
	require.NoError(t, err)
	require.NoError(t, s.Give(t.Context(), held))
	takes = []ratelimit.Take{take("r", 1, ratelimit.Slots(time.Minute), 1)}
	_, err = s.Take(t.Context(), takes)
	require.NoError(t, err, "a slot given back is free")
	_, err = s.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	advance(time.Minute + time.Second)
	_, err = s.Take(t.Context(), takes)
	require.NoError(t, err, "a crashed holder loses its slot")
}

// utilisation demands that greedy callers get at least 98 % of a sliding limit.
func utilisation(t *testing.T, s ratelimit.Store, advance Advance) {
	const windows = 5
	for _, n := range []int64{20, 200} {
		one := []ratelimit.Take{take("greedy", n, ratelimit.Sliding(time.Minute), 1)}
		one[0].Key.Subject = one[0].Limit.String()
		tick := time.Minute / time.Duration(4*n)
		var granted int64
		for range 4 * n * windows {
			if _, err := s.Take(t.Context(), one); err == nil {
				granted++
			} else {
				require.ErrorIs(t, err, ratelimit.ErrRefused)
			}
			advance(tick)
		}
		require.GreaterOrEqual(t, 100*granted, 98*n*windows, "%d of %d in %d windows of %d", granted, n*windows, windows, n)
		require.LessOrEqual(t, granted, n*windows)
	}
}

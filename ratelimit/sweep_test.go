package ratelimit

import (
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// What has died goes as new keys come: there are never many more than are alive.
func TestTheDeadMakeRoomForTheLiving(t *testing.T) {
	t.Parallel()
	const alive = 100
	life := alive * time.Second
	for name, use := range map[string]func(*testing.T, *Memory, Key, time.Time){
		"take": func(t *testing.T, m *Memory, k Key, _ time.Time) {
			_, err := m.Take(t.Context(), []Take{{Key: k, Limit: Limit{N: 1, Window: Sliding(life)}, Cost: 1}})
			require.NoError(t, err)
		},
		"refused": func(t *testing.T, m *Memory, k Key, _ time.Time) {
			_, err := m.Take(t.Context(), []Take{{Key: k, Limit: Limit{N: 1, Window: Sliding(life)}, Cost: 2}})
			require.ErrorIs(t, err, ErrNeverFits)
		},
		"mark": func(t *testing.T, m *Memory, k Key, _ time.Time) { require.NoError(t, m.Mark(t.Context(), k, life)) },
		"block": func(t *testing.T, m *Memory, k Key, now time.Time) {
			require.NoError(t, m.Block(t.Context(), k, now.Add(life)))
		},
	} {
		t.Run(name, func(t *testing.T) {
			now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
			m := NewMemory(WithClock(func() time.Time { return now }))
			for i := range 20 * alive {
				use(t, m, Key{Rule: strconv.Itoa(i)}, now) // all in one shard
				now = now.Add(time.Second)
				require.LessOrEqual(t, m.size.Load(), int64(2*alive+2))
			}
		})
	}
}

// A full store drops the dead in the middle of a decision, even counters that
// the decision has found already.
func TestRoomMadeInADecisionCostsItNoCharge(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	m := NewMemory(WithMaxKeys(2), WithClock(func() time.Time { return now }))
	takes := func(subjects ...string) (all []Take) {
		for _, s := range subjects {
			all = append(all, Take{Key: Key{Subject: s}, Limit: Limit{N: 9, Window: Sliding(time.Minute)}, Cost: 1})
		}
		return all
	}
	_, err := m.Take(t.Context(), takes("a", "b"))
	require.NoError(t, err)
	now = now.Add(time.Hour)
	_, err = m.Take(t.Context(), takes("a", "c"))
	require.NoError(t, err)
	both := takes("a", "c")
	require.NoError(t, m.Peek(t.Context(), both))
	require.Equal(t, []int64{1, 1}, []int64{both[0].Used, both[1].Used})
}

// Who has read the clock before midnight and decides after another has at
// midnight is charged to the new day.
func TestDecisionsAreDatedInTheOrderInWhichTheyAreMade(t *testing.T) {
	t.Parallel()
	midnight := time.Date(2026, 1, 1, 16, 0, 0, 0, time.UTC)
	times := make(chan time.Time)
	m := NewMemory(WithClock(func() time.Time { return <-times }))
	day := func() []Take { return []Take{{Limit: Limit{N: 9, Window: Day(0)}, Cost: 1}} }
	granted := make(chan Receipt, 2)
	take := func() {
		r, err := m.Take(t.Context(), day())
		if err != nil {
			t.Error(err)
		}
		granted <- r
	}
	go take()
	times <- midnight.Add(-time.Second)
	require.True(t, midnight.Add(-time.Second).Equal((<-granted).At))

	go take()
	go take() // both wait for their time
	times <- midnight
	require.True(t, midnight.Equal((<-granted).At))
	times <- midnight.Add(-time.Millisecond)
	require.True(t, midnight.Equal((<-granted).At), "not before the last decision")

	peek := day()
	go func() { times <- midnight }()
	require.NoError(t, m.Peek(t.Context(), peek))
	require.EqualValues(t, 2, peek[0].Used)
}

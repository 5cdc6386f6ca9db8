package ratelimit

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestATableHoldsWhatAMapWould(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	seed := rand.Uint64()
	all := table[int]{seed: seed}
	model := map[Key]int{}
	for range 50_000 {
		k := Key{Rule: strconv.Itoa(random.IntN(3)), Owner: "corp", Subject: strconv.Itoa(random.IntN(2000))}
		h := hash(&k, seed)
		n := all.find(&k, h, nil)
		value, ok := model[k]
		require.Equal(t, ok, n != nil)
		switch {
		case n == nil:
			value = random.IntN(4)
			all.insert(&k, h).value = value
			model[k] = value
		case random.IntN(3) == 0:
			require.True(t, all.remove(&k, h))
			require.False(t, all.remove(&k, h))
			delete(model, k)
		default:
			require.Equal(t, value, n.value)
			require.Equal(t, k, n.key())
		}
		require.Equal(t, len(model), all.count)
		require.LessOrEqual(t, all.count, len(all.buckets))
	}
	dropped := all.sweep(len(all.buckets), func(v *int) bool { return *v == 0 })
	require.NotZero(t, dropped)
	for k, v := range model {
		n := all.find(&k, hash(&k, seed), nil)
		require.Equal(t, v != 0, n != nil, k)
	}
}

// A walk over the buckets of an earlier, smaller table sees each node once,
// however much the table grows meanwhile.
func TestAWalkMissesNothingWhileTheTableGrows(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	for size := 1; size < 70; size++ {
		all := table[int]{seed: seed}
		add := func(i int) {
			k := Key{Subject: strconv.Itoa(i)}
			all.insert(&k, hash(&k, seed))
		}
		for i := range size {
			add(i)
		}
		buckets := len(all.buckets)
		seen := map[string]int{}
		for i := range buckets {
			all.walk(i, buckets, func(n *node[int]) { seen[n.subject]++ })
			for j := range 5 {
				add(1_000*(i+1) + j)
			}
		}
		for i := range size {
			require.Equal(t, 1, seen[strconv.Itoa(i)], "of %d", size)
		}
	}
}

func TestTheBucketsOfADeadTableAreLetGo(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	all := table[int]{seed: seed}
	for i := range 1000 {
		k := Key{Subject: strconv.Itoa(i)}
		all.insert(&k, hash(&k, seed))
	}
	for range 10 {
		all.sweep(100, func(*int) bool { return true })
	}
	require.Zero(t, all.count)
	require.Empty(t, all.buckets)
	k := Key{Subject: "1"}
	require.Nil(t, all.find(&k, hash(&k, seed), nil))
}

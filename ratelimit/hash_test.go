package ratelimit

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// Keys that differ little must spread like random ones: over a table as full as
// it gets the longest chain of a hundred thousand is about eight.
func TestHashesSpreadKeysThatDifferLittle(t *testing.T) {
	t.Parallel()
	const n = 100_000
	for name, key := range map[string]func(i int) Key{
		"numbers":   func(i int) Key { return Key{Subject: strconv.Itoa(i)} },
		"customers": func(i int) Key { return Key{Owner: "ww0123456789abcdef", Subject: fmt.Sprintf("wmSubject%07d", i)} },
		"long ones": func(i int) Key { return Key{Subject: fmt.Sprintf("%040d-%d", i, i%7)} },
		"rules":     func(i int) Key { return Key{Rule: fmt.Sprintf("r%d.minute", i), Subject: "x"} },
		"moved":     func(i int) Key { s := fmt.Sprintf("%06d", i); return Key{Owner: "o", Rule: s[:3], Subject: s[3:]} },
		"bytes":     func(i int) Key { return Key{Subject: string([]byte{byte(i), byte(i >> 8), byte(i >> 16)})} },
	} {
		seed := rand.Uint64()
		seen := make(map[uint64]bool, n)
		chains := make([]int, n)
		longest := 0
		for i := range n {
			k := key(i)
			h := hash(&k, seed)
			require.False(t, seen[h], "%s: %d collides", name, i)
			seen[h] = true
			at := bucket(h, n)
			chains[at]++
			longest = max(longest, chains[at])
		}
		require.LessOrEqual(t, longest, 14, name)
	}
}

func TestHashesSpreadSubjectsOverTheShards(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	var subjects [shardCount]int
	for i := range 64_000 {
		k := Key{Owner: "ww0123456789abcdef", Subject: fmt.Sprintf("wm%d", i)}
		other := Key{Owner: k.Owner, Rule: "other", Subject: k.Subject}
		require.Equal(t, index(hash(&k, seed)), index(hash(&other, seed)), "a subject lies in one shard")
		subjects[index(hash(&k, seed))]++
	}
	for _, n := range subjects {
		require.InDelta(t, 1000, n, 250)
	}
}

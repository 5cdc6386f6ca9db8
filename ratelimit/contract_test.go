package ratelimit_test

import (
	"os"
	"testing"
	"testing/synctest"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/storetest"
)

// withMemory runs a test on a memory store, in virtual time.
func withMemory(t *testing.T, test func(*testing.T, ratelimit.Store, storetest.Advance)) {
	synctest.Test(t, func(t *testing.T) { test(t, ratelimit.NewMemory(), time.Sleep) })
}

func TestMemoryKeepsTheContract(t *testing.T) {
	t.Parallel()
	steps := 50_000
	if os.Getenv("WECOMKIT_LONG") == "1" {
		steps = 1_000_000
	}
	storetest.Run(t, steps, withMemory)
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

package boltstore_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/boltstore"
)

func openBench(b *testing.B) *boltstore.Store {
	b.Helper()
	s, err := boltstore.Open(filepath.Join(b.TempDir(), "ledger.db"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	return s
}

// BenchmarkTake is one caller: every decision waits for a sync of its own.
func BenchmarkTake(b *testing.B) {
	s := openBench(b)
	for b.Loop() {
		if _, err := s.Take(b.Context(), take("month", "", 1_000_000_000, ratelimit.Month())); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTakeTogether is many callers, who share syncs.
func BenchmarkTakeTogether(b *testing.B) {
	s := openBench(b)
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := s.Take(b.Context(), take("month", "", 1_000_000_000, ratelimit.Month())); err != nil {
				b.Error(err)
			}
		}
	})
}

// BenchmarkTenThousandSubjects is one mass message: a decision over 10,000 customers.
func BenchmarkTenThousandSubjects(b *testing.B) {
	var takes []ratelimit.Take
	for i := range 10_000 {
		takes = append(takes, take("month", fmt.Sprintf("wmSubject%07d", i), 1_000_000_000, ratelimit.Month())...)
	}
	s := openBench(b)
	for b.Loop() {
		if _, err := s.Take(b.Context(), takes); err != nil {
			b.Fatal(err)
		}
	}
}

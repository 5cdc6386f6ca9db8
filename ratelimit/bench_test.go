package ratelimit_test

import (
	"fmt"
	"runtime"
	"testing"
	"time"

	"golang.org/x/time/rate"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// fourLimits are those that one call to the platform meets.
func fourLimits(subject string) []ratelimit.Take {
	take := func(rule string, n int64, w ratelimit.Window) ratelimit.Take {
		return ratelimit.Take{Key: ratelimit.Key{Rule: rule, Owner: "corp", Subject: subject}, Limit: ratelimit.Limit{N: n, Window: w}, Cost: 1}
	}
	return []ratelimit.Take{
		take("minute", 1_000_000_000, ratelimit.Sliding(time.Minute)), take("hour", 1_000_000_000, ratelimit.Sliding(time.Hour)),
		take("day", 1_000_000_000, ratelimit.Day(0)), take("month", 1_000_000_000, ratelimit.Month()),
	}
}

// BenchmarkFourLimits is one decision over four limits; compare with BenchmarkFourBuckets.
func BenchmarkFourLimits(b *testing.B) {
	store := ratelimit.NewMemory()
	takes := fourLimits("app")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := store.Take(b.Context(), takes); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkFourLimitsParallel is the same from many goroutines.
func BenchmarkFourLimitsParallel(b *testing.B) {
	store := ratelimit.NewMemory()
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		takes := fourLimits("app")
		for pb.Next() {
			if _, err := store.Take(b.Context(), takes); err != nil {
				b.Error(err)
			}
		}
	})
}

// BenchmarkFourBuckets is the floor: four bare token buckets, one after the other.
func BenchmarkFourBuckets(b *testing.B) {
	var buckets [4]*rate.Limiter
	for i := range buckets {
		buckets[i] = rate.NewLimiter(1_000_000_000, 1_000_000_000)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, bucket := range buckets {
			bucket.Allow()
		}
	}
}

// BenchmarkFourBucketsParallel is the floor from many goroutines.
func BenchmarkFourBucketsParallel(b *testing.B) {
	var buckets [4]*rate.Limiter
	for i := range buckets {
		buckets[i] = rate.NewLimiter(1_000_000_000, 1_000_000_000)
	}
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			for _, bucket := range buckets {
				bucket.Allow()
			}
		}
	})
}

// BenchmarkTenThousandSubjects is one mass message: a decision over 10,000 customers.
func BenchmarkTenThousandSubjects(b *testing.B) {
	takes := make([]ratelimit.Take, 10_000)
	for i := range takes {
		takes[i] = ratelimit.Take{
			Key:   ratelimit.Key{Rule: "month", Owner: "corp", Subject: fmt.Sprintf("wmSubject%07d", i)},
			Limit: ratelimit.Limit{N: 1_000_000_000, Window: ratelimit.Month()}, Cost: 1,
		}
	}
	store := ratelimit.NewMemory()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := store.Take(b.Context(), takes); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMillionKeys reports the heap per live key with one grant and with thirty.
func BenchmarkMillionKeys(b *testing.B) {
	const keys = 1_000_000
	for _, grants := range []int{1, 30} {
		b.Run(fmt.Sprintf("grants=%d", grants), func(b *testing.B) {
			for b.Loop() {
				before := heap()
				still := time.Now() // a slow machine must not let grants leave
				store := ratelimit.NewMemory(ratelimit.WithClock(func() time.Time { return still }))
				take := make([]ratelimit.Take, 1)
				for i := range keys {
					take[0] = ratelimit.Take{
						Key:   ratelimit.Key{Rule: "minute", Owner: "corp", Subject: fmt.Sprintf("wmSubject%07d", i)},
						Limit: ratelimit.Limit{N: 30, Window: ratelimit.Sliding(time.Minute)}, Cost: 1,
					}
					for g := range grants {
						take[0].Ago = time.Duration(grants-1-g) * 1990 * time.Millisecond // apart, so that none are kept as one
						if _, err := store.Take(b.Context(), take); err != nil {
							b.Fatal(err)
						}
					}
					if take[0].Used != int64(grants) {
						b.Fatal("some grants are not live")
					}
				}
				b.ReportMetric(float64(heap()-before)/keys, "B/key")
				runtime.KeepAlive(store)
			}
		})
	}
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

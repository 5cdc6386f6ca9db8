package redisstore

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// benchmark repeats a decision that is always granted, by 64 callers, and tells
// how long the server computes on one.
func benchmark(b *testing.B, takes ...ratelimit.Take) {
	s := startServer(b)
	store := s.store()
	b.SetParallelism(32)
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		own := append([]ratelimit.Take(nil), takes...)
		for pb.Next() {
			_, err := store.Take(b.Context(), own)
			require.NoError(b, err)
		}
	})
	stats, err := s.connect().InfoMap(b.Context(), "commandstats").Result()
	require.NoError(b, err)
	var calls, micros int64
	_, err = fmt.Sscanf(stats["Commandstats"]["cmdstat_evalsha"], "calls=%d,usec=%d,", &calls, &micros)
	require.NoError(b, err)
	b.ReportMetric(float64(micros)/float64(calls), "server-µs/op")
}

func BenchmarkFourCalendarLimits(b *testing.B) {
	const n = 1 << 40
	benchmark(b, one("corp", "day", n, ratelimit.Day(0)), one("corp", "nine", n, ratelimit.Day(9)),
		one("corp", "week", n, ratelimit.Week()), one("corp", "month", n, ratelimit.Month()))
}

func BenchmarkFourSlidingLimits(b *testing.B) {
	const n = 1 << 40
	benchmark(b, one("corp", "second", n, ratelimit.Sliding(time.Second)), one("corp", "minute", n, ratelimit.Sliding(time.Minute)),
		one("corp", "hour", n, ratelimit.Sliding(time.Hour)), one("corp", "days", n, ratelimit.SlidingDays(2)))
}

package redisstore

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// benchmark repeats a decision that is always granted, by 64 callers.
func benchmark(b *testing.B, takes ...ratelimit.Take) {
	store := startServer(b).store()
	b.SetParallelism(32)
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		own := append([]ratelimit.Take(nil), takes...)
		for pb.Next() {
			_, err := store.Take(b.Context(), own)
			require.NoError(b, err)
		}
	})
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

package redisstore

import (
	"fmt"
	"strconv"
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
	b.ReportMetric(scriptTime(b, s), "server-µs/op")
}

// scriptTime is how many microseconds the server computes on one script.
func scriptTime(b *testing.B, s *server) float64 {
	stats, err := s.connect().InfoMap(b.Context(), "commandstats").Result()
	require.NoError(b, err)
	var calls, micros int64
	_, err = fmt.Sscanf(stats["Commandstats"]["cmdstat_evalsha"], "calls=%d,usec=%d,", &calls, &micros)
	require.NoError(b, err)
	return float64(micros) / float64(calls)
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

// customers are takes on so many subjects with names as long as an external user's.
func customers(n int, w ratelimit.Window) []ratelimit.Take {
	takes := make([]ratelimit.Take, n)
	for i := range takes {
		takes[i] = one("ww0123456789abcdef", fmt.Sprintf("wm%030d", i), 1<<40, w)
	}
	return takes
}

func BenchmarkTenThousandSubjects(b *testing.B) {
	for _, w := range []ratelimit.Window{ratelimit.Month(), ratelimit.SlidingDays(7)} {
		b.Run(w.String(), func(b *testing.B) {
			s := startServer(b)
			store, takes := s.store(), customers(10_000, w)
			for b.Loop() {
				_, err := store.Take(b.Context(), takes)
				require.NoError(b, err)
			}
			b.ReportMetric(scriptTime(b, s), "server-µs/script")
		})
	}
}

// BenchmarkMemory tells the server's memory for each of 100,000 subjects with one
// grant, 32 bytes long, and for each change that is remembered.
func BenchmarkMemory(b *testing.B) {
	const n = 100_000
	for _, w := range []ratelimit.Window{ratelimit.Month(), ratelimit.SlidingDays(7)} {
		b.Run(w.String(), func(b *testing.B) {
			for b.Loop() {
				s := startServer(b, "--appendonly", "no")
				empty := memory(b, s)
				_, err := s.store().Take(b.Context(), customers(n, w))
				require.NoError(b, err)
				forgetRequests(b, s)
				b.ReportMetric(float64(memory(b, s)-empty)/n, "B/subject")
				s.kill()
			}
		})
	}
	b.Run("remembered", func(b *testing.B) {
		const n = 10_000
		for b.Loop() {
			s := startServer(b, "--appendonly", "no")
			store, empty := s.store(), memory(b, s)
			for range n {
				_, err := store.Take(b.Context(), []ratelimit.Take{one("ww0123456789abcdef", "", 1<<40, ratelimit.Month())})
				require.NoError(b, err)
			}
			b.ReportMetric(float64(memory(b, s)-empty)/n, "B/change")
			s.kill()
		}
	})
}

func memory(b *testing.B, s *server) int64 {
	info, err := s.connect().InfoMap(b.Context(), "memory").Result()
	require.NoError(b, err)
	used, err := strconv.ParseInt(info["Memory"]["used_memory"], 10, 64)
	require.NoError(b, err)
	return used
}

// forgetRequests deletes what is remembered for a minute.
func forgetRequests(b *testing.B, s *server) {
	client := s.connect()
	keys, err := client.Keys(b.Context(), "*:r:*").Result()
	require.NoError(b, err)
	require.NoError(b, client.Del(b.Context(), keys...).Err())
}

package bench

import (
	"context"
	"fmt"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/ulule/limiter/v3"
	"github.com/ulule/limiter/v3/drivers/store/memory"
	"golang.org/x/time/rate"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// bare are four bare token buckets of golang.org/x/time/rate, for all
// goroutines or for each. They are not decided together, and have no map.
func bare(each bool, goroutines int) rival {
	all := make([][4]*rate.Limiter, goroutines)
	for g := range all {
		for i := range all[g] {
			all[g][i] = rate.NewLimiter(roomyN, roomyN)
		}
	}
	return rival{"bare", func(_ context.Context, g int) error {
		if !each {
			g = 0
		}
		for _, bucket := range all[g] {
			if !bucket.Allow() {
				return ratelimit.ErrRefused
			}
		}
		return nil
	}}
}

// fourUlule asks ulule/limiter four times.
func fourUlule(store limiter.Store, goroutines int, each bool) rival {
	var limits [4]*limiter.Limiter
	for i := range limits {
		limits[i] = limiter.New(store, limiter.Rate{Period: time.Duration(i+1) * time.Hour, Limit: roomyN})
	}
	keys := make([][4]string, goroutines)
	for g := range keys {
		for i := range keys[g] {
			keys[g][i] = "limit-" + strconv.Itoa(i)
			if each {
				keys[g][i] += "-" + strconv.Itoa(g)
			}
		}
	}
	return rival{"ulule", func(ctx context.Context, g int) error {
		for i, l := range limits {
			if c, err := l.Get(ctx, keys[g][i]); err != nil || c.Reached {
				return fmt.Errorf("reached, or %w", err)
			}
		}
		return nil
	}}
}

// BenchmarkLimitsInMemory is one atomic decision over four limits beside four
// bare token buckets and four calls of ulule/limiter: /bare is by the clock,
// /bare-cpu by the CPU of the process.
func BenchmarkLimitsInMemory(b *testing.B) {
	for _, goroutines := range []int{1, 8} {
		app := func(int) []ratelimit.Take { return takes(mixed(), "1000002") }
		four := func(int) []ratelimit.Take { return takes(mixed(), "", "1000002", "zhangsan", "lisi") }
		own := func(g int) []ratelimit.Take { return takes(mixed(), "app-"+strconv.Itoa(g)) }
		n := "goroutines=" + strconv.Itoa(goroutines)
		b.Run(n+"/keys=shared", func(b *testing.B) {
			inMemory(b, goroutines, bare(false, goroutines), fourUlule(memory.NewStore(), goroutines, false),
				ours("one-subject", ratelimit.NewMemory(), goroutines, app), ours("four-subjects", ratelimit.NewMemory(), goroutines, four))
		})
		b.Run(n+"/keys=own", func(b *testing.B) {
			inMemory(b, goroutines, bare(true, goroutines), fourUlule(memory.NewStore(), goroutines, true),
				ours("one-subject", ratelimit.NewMemory(), goroutines, own))
		})
	}
}

// inMemory compares the rivals with the first.
func inMemory(b *testing.B, goroutines int, rivals ...rival) {
	b.Helper()
	laps := interleave(b, goroutines, 8000, cpu, rivals...)
	for i, r := range rivals {
		b.ReportMetric(median(laps[i].wall), r.name+"-ns")
		if i > 0 {
			b.ReportMetric(ratio(laps[i].wall, laps[0].wall), r.name+"/bare")
			b.ReportMetric(ratio(laps[i].metered, laps[0].metered), r.name+"/bare-cpu")
		}
	}
}

// BenchmarkTenThousandSubjects is one mass message: a decision over 10,000 customers.
func BenchmarkTenThousandSubjects(b *testing.B) {
	all := make([]ratelimit.Take, 10_000)
	for i := range all {
		all[i] = takes([]ratelimit.Window{ratelimit.Month()}, subject(i))[0]
	}
	take := func(b *testing.B, store ratelimit.Store) {
		if _, err := store.Take(b.Context(), all); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("keys=known", func(b *testing.B) {
		store := ratelimit.NewMemory()
		for b.Loop() {
			take(b, store)
		}
	})
	b.Run("keys=new", func(b *testing.B) {
		for b.Loop() {
			take(b, ratelimit.NewMemory())
		}
	})
}

// subject is one of 16 bytes.
func subject(i int) string { return fmt.Sprintf("wmSubject%07d", i) }

// BenchmarkMillionKeys reports the heap per live key of a limit of 30 a minute,
// strings and all, with one grant and with thirty two seconds apart, beside a map
// of token buckets and ulule/limiter, which know no single grants.
func BenchmarkMillionKeys(b *testing.B) {
	const keys = 1_000_000
	for _, fill := range []struct {
		name string
		with func(b *testing.B) (held any)
	}{
		{"ours/grants=1", func(b *testing.B) any { return fillOurs(b, keys, 1) }},
		{"ours/grants=30", func(b *testing.B) any { return fillOurs(b, keys, 30) }},
		{"bare-in-map", func(*testing.B) any { return fillBuckets(keys) }},
		{"ulule", func(b *testing.B) any { return fillUlule(b, keys) }},
	} {
		b.Run(fill.name, func(b *testing.B) {
			var perKey float64
			for b.Loop() {
				before := heap()
				held := fill.with(b)
				perKey = (heap() - before) / keys
				runtime.KeepAlive(held)
			}
			b.ReportMetric(perKey, "B/key")
		})
	}
}

// heap is what is live after a collection.
func heap() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

func fillOurs(b *testing.B, keys, grants int) *ratelimit.Memory {
	still := time.Now() // a slow machine must not let grants leave
	store := ratelimit.NewMemory(ratelimit.WithClock(func() time.Time { return still }))
	for i := range keys {
		take := takes([]ratelimit.Window{ratelimit.Sliding(time.Minute)}, subject(i))
		take[0].Limit.N = 30
		for g := range grants {
			take[0].Ago = time.Duration(grants-1-g) * 1990 * time.Millisecond // too far apart to be kept as one
			if _, err := store.Take(b.Context(), take); err != nil {
				b.Fatal(err)
			}
		}
		if take[0].Used != int64(grants) {
			b.Fatal("some grants are not live")
		}
	}
	return store
}

func fillBuckets(keys int) map[string]*rate.Limiter {
	buckets := map[string]*rate.Limiter{}
	for i := range keys {
		l := rate.NewLimiter(rate.Every(2*time.Second), 30)
		l.Allow()
		buckets[subject(i)] = l
	}
	return buckets
}

func fillUlule(b *testing.B, keys int) limiter.Store {
	store := memory.NewStore()
	l := limiter.New(store, limiter.Rate{Period: time.Minute, Limit: 30})
	for i := range keys {
		if _, err := l.Get(b.Context(), subject(i)); err != nil {
			b.Fatal(err)
		}
	}
	return store
}

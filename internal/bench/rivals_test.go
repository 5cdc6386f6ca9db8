package bench

import (
	"context"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// rival is one way of deciding over four limits; it is called by goroutine g.
type rival struct {
	name   string
	decide func(ctx context.Context, g int) error
}

// lap is what the rounds of one rival took, in nanoseconds a decision: by the
// clock, and by the meter where there is one.
type lap struct{ wall, metered []float64 }

// interleave runs the rivals in turn, in short rounds of so many decisions, so
// that a noisy machine hits all alike. The meter counts nanoseconds of CPU.
func interleave(b *testing.B, goroutines, decisions int, meter func() time.Duration, rivals ...rival) []lap {
	b.Helper()
	laps := make([]lap, len(rivals))
	for _, r := range rivals { // connections, scripts, counters
		spread(b, r, goroutines, decisions)
	}
	for b.Loop() {
		for i, r := range rivals {
			used, begun := meter(), time.Now()
			spread(b, r, goroutines, decisions)
			wall := time.Since(begun)
			laps[i].wall = append(laps[i].wall, float64(wall)/float64(decisions))
			laps[i].metered = append(laps[i].metered, float64(meter()-used)/float64(decisions))
		}
	}
	b.ReportMetric(0, "ns/op")
	return laps
}

// spread makes so many decisions in so many goroutines.
func spread(b *testing.B, r rival, goroutines, decisions int) {
	b.Helper()
	var group sync.WaitGroup
	for g := range goroutines {
		group.Go(func() {
			for range decisions / goroutines {
				if err := r.decide(b.Context(), g); err != nil {
					b.Errorf("%s: %v", r.name, err)
					return
				}
			}
		})
	}
	group.Wait()
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}

// ratio is the median over the rounds of one rival's share of another.
func ratio(of, to []float64) float64 {
	shares := make([]float64, len(of))
	for i := range of {
		shares[i] = of[i] / to[i]
	}
	return median(shares)
}

// roomyN is a limit that is never met: the cost of granting, not of refusing.
const roomyN = 1_000_000_000

// sliding and calendar are four windows that one call may meet.
func sliding() []ratelimit.Window {
	return []ratelimit.Window{ratelimit.Sliding(time.Second), ratelimit.Sliding(time.Minute), ratelimit.Sliding(time.Hour), ratelimit.SlidingDays(2)}
}

func calendar() []ratelimit.Window {
	return []ratelimit.Window{ratelimit.Day(0), ratelimit.Day(9), ratelimit.Week(), ratelimit.Month()}
}

func mixed() []ratelimit.Window {
	return []ratelimit.Window{ratelimit.Sliding(time.Minute), ratelimit.Sliding(time.Hour), ratelimit.Day(0), ratelimit.Month()}
}

// takes are one of each window, of the subjects in turn.
func takes(windows []ratelimit.Window, subjects ...string) []ratelimit.Take {
	all := make([]ratelimit.Take, len(windows))
	for i, w := range windows {
		all[i] = ratelimit.Take{
			Key:   ratelimit.Key{Rule: "limit-" + strconv.Itoa(i), Owner: "ww0123456789abcdef", Subject: subjects[i%len(subjects)]},
			Limit: ratelimit.Limit{N: roomyN, Window: w}, Cost: 1,
		}
	}
	return all
}

// ours decides in the store; each goroutine asks with a slice of its own.
func ours(name string, store ratelimit.Store, goroutines int, of func(g int) []ratelimit.Take) rival {
	own := make([][]ratelimit.Take, goroutines)
	for g := range own {
		own[g] = of(g)
	}
	return rival{name, func(ctx context.Context, g int) error {
		_, err := store.Take(ctx, own[g])
		return err
	}}
}

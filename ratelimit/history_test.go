package ratelimit

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// plain is a history as a plain list of groups, which is what the packed one must equal.
type plain struct {
	events []event
	first  int64 // first grant of the last group
}

func (p *plain) add(at, n, grain int64) {
	last := len(p.events) - 1
	i := slices.IndexFunc(p.events, func(ev event) bool { return ev.at > at })
	switch {
	case last < 0 || i < 0 && at-p.first > grain:
		p.events, p.first = append(p.events, event{at, n}), at
	case i < 0:
		p.events[last] = event{at, p.events[last].n + n}
	default:
		if i > 0 && p.events[i-1].at == at {
			i--
		}
		if p.events[i].at-at > grain {
			p.events = slices.Insert(p.events, i, event{at, n})
			return
		}
		if p.events[i].n += n; i == last {
			p.first = min(p.first, at)
		}
	}
}

func (p *plain) remove(at, n int64) (removed int64) {
	i := slices.IndexFunc(p.events, func(ev event) bool { return ev.at >= at })
	if i < 0 {
		return 0
	}
	removed = min(n, p.events[i].n)
	if p.events[i].n -= removed; p.events[i].n == 0 {
		p.events = slices.Delete(p.events, i, i+1)
		if len(p.events) > 0 && i == len(p.events) {
			p.first = p.events[i-1].at
		}
	}
	return removed
}

func (p *plain) expire(length, now int64) {
	p.events = slices.DeleteFunc(p.events, func(ev event) bool { return ev.at+length <= now })
}

func (p *plain) sum() (n int64) {
	for _, ev := range p.events {
		n += ev.n
	}
	return n
}

func TestAPackedHistoryEqualsAPlainOne(t *testing.T) {
	t.Parallel()
	for _, w := range []Window{Sliding(time.Second), Sliding(time.Minute), SlidingDays(7), Slots(time.Minute), Sliding(50 * time.Microsecond)} {
		random := rand.New(rand.NewPCG(uint64(w.Kind), uint64(w.length())))
		limit := &Limit{N: 1 << 50, Window: w}
		e, p := &entry{limit: limit}, &plain{}
		now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC).UnixNano()
		for range 20_000 {
			switch n := random.IntN(10); {
			case n < 5: // a grant, now or dated back, of any size
				take := Take{Limit: *limit, Cost: 1 + random.Int64N(1<<random.IntN(40))}
				if n == 0 {
					take.Ago = time.Duration(random.Int64N(w.length()))
				}
				e.add(&take, now)
				p.add(ceil(now-int64(take.Ago)), take.Cost, w.grain())
			case n < 7 && len(p.events) > 0: // give back one of them
				ev := p.events[random.IntN(len(p.events))]
				cost := 1 + random.Int64N(ev.n)
				e.remove(&Take{Limit: *limit}, ev.at, cost, now)
				require.Equal(t, cost, p.remove(ev.at, cost))
			default:
				now += random.Int64N(w.length() / 16)
				e.pass(now)
				p.expire(w.length(), now)
			}
			require.Equal(t, p.events, slices.Clip(e.events(p.events[:0:0])), w)
			require.Equal(t, p.sum(), e.used, w)
			if len(p.events) > 0 {
				require.Equal(t, p.first, e.from, w)
				require.Equal(t, p.events[0].at, e.oldest())
			}
		}
	}
}

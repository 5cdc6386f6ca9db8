package storetest

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// grant is one charged take, at the time it counts from.
type grant struct {
	at   time.Time
	cost int64
}

// counter is the brute-force model of one key: every grant, in a list.
type counter struct {
	limit   ratelimit.Limit
	grants  []*grant
	blocked time.Time
}

// period is the start of the calendar period around the time.
func period(w ratelimit.Window, t time.Time) time.Time {
	t = t.In(shanghai)
	y, m, d := t.Date()
	switch w.Kind {
	case ratelimit.KindMonth:
		return time.Date(y, m, 1, 0, 0, 0, 0, shanghai)
	case ratelimit.KindWeek:
		return time.Date(y, m, d-(int(t.Weekday())+6)%7, 0, 0, 0, 0, shanghai)
	}
	begin := time.Date(y, m, d, w.StartHour, 0, 0, 0, shanghai)
	if begin.After(t) {
		begin = begin.AddDate(0, 0, -1)
	}
	return begin
}

// end is the start of the calendar period after the one around the time.
func end(w ratelimit.Window, t time.Time) time.Time {
	begin := period(w, t)
	switch w.Kind {
	case ratelimit.KindMonth:
		return begin.AddDate(0, 1, 0)
	case ratelimit.KindWeek:
		return begin.AddDate(0, 0, 7)
	}
	return begin.AddDate(0, 0, 1)
}

// length of a window that slides, or zero for one of the calendar.
func length(w ratelimit.Window) time.Duration {
	if w.Kind == ratelimit.KindSlidingDays {
		return time.Duration(w.Days) * 24 * time.Hour
	}
	return w.Length
}

// slack is how much longer than its window a store may count a grant. It is
// what keeps at least 98 % of a sliding limit usable.
func slack(w ratelimit.Window) time.Duration { return length(w) / 50 }

// max is the limit at the time.
func (c *counter) max(now time.Time) int64 {
	if c.limit.N != ratelimit.DaysOfMonth {
		return c.limit.N
	}
	return int64(period(ratelimit.Month(), now).AddDate(0, 1, -1).Day())
}

// used is what the window surely holds at the time; with extra, what a store
// may count at most.
func (c *counter) used(now time.Time, extra time.Duration) int64 {
	var sum int64
	w := c.limit.Window
	for _, g := range c.grants {
		live := g.at.Add(length(w) + extra).After(now)
		if length(w) == 0 {
			live = !g.at.Before(period(w, now)) && g.at.Before(end(w, now))
		}
		if live {
			sum += g.cost
		}
	}
	return sum
}

// fits is the earliest time from now on at which the cost fits.
func (c *counter) fits(now time.Time, cost int64, extra time.Duration) time.Time {
	at := now
	if c.used(now, extra)+cost > c.max(now) {
		at = c.leaves(now, cost, extra)
	}
	if c.blocked.After(at) {
		return c.blocked
	}
	return at
}

// leaves is the earliest end of a grant after which the cost fits.
func (c *counter) leaves(now time.Time, cost int64, extra time.Duration) time.Time {
	w := c.limit.Window
	if length(w) == 0 {
		return end(w, now)
	}
	var best time.Time
	for _, g := range c.grants {
		at := g.at.Add(length(w) + extra)
		if at.After(now) && (best.IsZero() || at.Before(best)) && c.used(at, extra)+cost <= c.max(at) {
			best = at
		}
	}
	return best
}

// forget drops what no window can hold any more.
func (c *counter) forget(now time.Time) {
	kept := c.grants[:0]
	for _, g := range c.grants {
		if g.cost > 0 && now.Sub(g.at) < 40*24*time.Hour {
			kept = append(kept, g)
		}
	}
	c.grants = kept
}

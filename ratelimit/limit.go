package ratelimit

import (
	"fmt"
	"time"
)

// Shanghai is the zone of every calendar window. The platform's days, weeks
// and months are Chinese ones, and China keeps one offset all year, so no time
// zone database is needed.
var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// WindowKind says how a [Window] moves.
type WindowKind uint8

// The kinds of window that the official documents use.
const (
	// KindSliding holds in every interval of the window's length.
	KindSliding WindowKind = iota + 1
	// KindSlidingDays holds in every interval of n × 24 hours; it is counted by the day.
	KindSlidingDays
	// KindDay is the natural day (自然日) in Asia/Shanghai, from a start hour.
	KindDay
	// KindWeek is the ISO week in Asia/Shanghai: from Monday.
	KindWeek
	// KindMonth is the calendar month in Asia/Shanghai.
	KindMonth
	// KindSlots counts what is held at the same time; a holder that never gives its slot back loses it when the lease ends.
	KindSlots
)

// DaysOfMonth as [Limit.N] means as many as the current month in Asia/Shanghai
// has days, by the store's own clock.
const DaysOfMonth int64 = -1

// Window is the time over which a [Limit] counts. It is a small comparable value.
type Window struct {
	Kind WindowKind
	// Length is the duration of a sliding window, or the lease of slots; of KindSlidingDays what is added to the days.
	Length time.Duration
	// Days is the number of days of KindSlidingDays.
	Days int
	// StartHour is the hour (0–23, Asia/Shanghai) at which a natural day begins.
	StartHour int
}

// Sliding returns the window that holds in every interval of length d.
func Sliding(d time.Duration) Window { return Window{Kind: KindSliding, Length: d} }

// SlidingDays returns the window that holds in every interval of n × 24 hours, counted by the day.
func SlidingDays(n int) Window { return Window{Kind: KindSlidingDays, Days: n} }

// Day returns the natural day in Asia/Shanghai that begins at startHour.
func Day(startHour int) Window { return Window{Kind: KindDay, StartHour: startHour} }

// Week returns the ISO week in Asia/Shanghai.
func Week() Window { return Window{Kind: KindWeek} }

// Month returns the calendar month in Asia/Shanghai.
func Month() Window { return Window{Kind: KindMonth} }

// Slots returns the window of things held at once, each lost after lease unless given back before.
func Slots(lease time.Duration) Window { return Window{Kind: KindSlots, Length: lease} }

// String returns the window in words, such as "any 1m0s" or "natural day".
func (w Window) String() string {
	switch w.Kind {
	case KindSliding:
		return "any " + w.Length.String()
	case KindSlidingDays:
		return fmt.Sprintf("any %d days", w.Days)
	case KindDay:
		if w.StartHour != 0 {
			return fmt.Sprintf("natural day from %02d:00", w.StartHour)
		}
		return "natural day"
	case KindWeek:
		return "ISO week"
	case KindMonth:
		return "calendar month"
	case KindSlots:
		return "at once"
	default:
		return "no window"
	}
}

// Limit is how much a window admits. It is a small comparable value.
type Limit struct {
	// N is the most that fits into the window; [DaysOfMonth] is resolved by the store.
	N      int64
	Window Window
}

// String returns the limit in words, such as "30 in any 1m0s".
func (l Limit) String() string {
	if l.N == DaysOfMonth {
		return "the month's days in " + l.Window.String()
	}
	return fmt.Sprintf("%d in %s", l.N, l.Window)
}

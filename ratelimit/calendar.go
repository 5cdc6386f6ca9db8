package ratelimit

import (
	"errors"
	"time"
)

// calendar reports that the window is one of the calendar.
func (w *Window) calendar() bool {
	return w.Kind == KindDay || w.Kind == KindWeek || w.Kind == KindMonth
}

// length of a sliding window or lease, in nanoseconds.
func (w *Window) length() int64 {
	if w.Kind == KindSlidingDays {
		return int64(w.Days)*int64(24*time.Hour) + int64(w.Length)
	}
	return int64(w.Length)
}

// grain is the time within which grants are kept as one; slots stay apart.
func (w *Window) grain() int64 {
	if w.Kind == KindSlots {
		return 0
	}
	return w.length() / grain
}

// period is the start of the calendar period that holds the time, in nanoseconds.
func (w *Window) period(at int64) int64 { return w.begin(at).UnixNano() }

// next is the start of the period after the one that holds the time.
func (w *Window) next(at int64) int64 {
	begin := w.begin(at)
	switch w.Kind {
	case KindMonth:
		return begin.AddDate(0, 1, 0).UnixNano()
	case KindWeek:
		return begin.AddDate(0, 0, 7).UnixNano()
	default:
		return begin.AddDate(0, 0, 1).UnixNano()
	}
}

func (w *Window) begin(at int64) time.Time {
	t := time.Unix(0, at).In(shanghai)
	y, m, d := t.Date()
	switch w.Kind {
	case KindMonth:
		return time.Date(y, m, 1, 0, 0, 0, 0, shanghai)
	case KindWeek:
		sinceMonday := (int(t.Weekday()) + 6) % 7
		return time.Date(y, m, d-sinceMonday, 0, 0, 0, 0, shanghai)
	default:
		if t.Hour() < w.StartHour {
			d--
		}
		return time.Date(y, m, d, w.StartHour, 0, 0, 0, shanghai)
	}
}

// resolve is the limit's number at the time given.
func (l *Limit) resolve(at int64) int64 {
	if l.N != DaysOfMonth {
		return l.N
	}
	y, m, _ := time.Unix(0, at).In(shanghai).Date()
	return int64(time.Date(y, m+1, 0, 0, 0, 0, 0, shanghai).Day())
}

// validate refuses limits that make no sense.
func (l *Limit) validate() error {
	if l.N < 0 && l.N != DaysOfMonth {
		return errors.New("a limit below zero")
	}
	w := &l.Window
	switch w.Kind {
	case KindDay:
		if w.StartHour < 0 || w.StartHour > 23 {
			return errors.New("a day that starts at no hour of 0 to 23")
		}
	case KindWeek, KindMonth:
	case KindSliding, KindSlidingDays, KindSlots:
		if w.length() <= 0 {
			return errors.New("a window without length")
		}
	default:
		return errors.New("a limit without window")
	}
	return nil
}

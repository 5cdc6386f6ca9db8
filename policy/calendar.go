package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// shanghai is where the platform's days begin.
var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// windowEnd returns when the calendar window that holds now ends; zero for windows that follow no calendar.
func windowEnd(w ratelimit.Window, now time.Time) time.Time {
	t := now.In(shanghai)
	midnight := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, shanghai)
	switch w.Kind {
	case ratelimit.KindDay:
		end := midnight.Add(time.Duration(w.StartHour) * time.Hour)
		if !end.After(t) {
			end = end.AddDate(0, 0, 1)
		}
		return end
	case ratelimit.KindSlidingDays:
		return midnight.AddDate(0, 0, 1)
	case ratelimit.KindWeek:
		return midnight.AddDate(0, 0, 7-(int(t.Weekday())+6)%7)
	case ratelimit.KindMonth:
		return time.Date(t.Year(), t.Month()+1, 1, 0, 0, 0, 0, shanghai)
	default:
		return time.Time{}
	}
}

// dayEnd returns the end of the natural day.
func dayEnd(now time.Time) time.Time { return windowEnd(ratelimit.Day(0), now) }

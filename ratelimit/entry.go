package ratelimit

import (
	"slices"
	"time"
)

// grain is the share of a sliding window within which grants are kept as one.
// The whole group leaves when its last grant does: never too early, and at
// most 1/128 of the window too late.
const grain = 128

// entry is the counter of one key.
type entry struct {
	key     Key
	next    *entry // another key of the same hash
	window  Window
	max     int64 // the limit of the last decision, for Scan
	used    int64
	period  int64   // start of the calendar period that used counts
	end     int64   // end of that period
	events  []event // live grants of sliding windows and slots, oldest first
	first   int64   // first grant of the last event
	blocked int64   // refuse everything until then
	since   int64   // when the entry was made; older receipts are not in it
}

// event is a group of grants; at is the time of its last.
type event struct{ at, n int64 }

// use brings the entry to the window and the time: what has left is dropped.
func (e *entry) use(w Window, now int64) {
	if e.window != w {
		e.change(w)
	}
	if w.calendar() {
		if now >= e.end {
			e.period, e.end, e.used = w.period(now), w.next(now), 0
		}
		return
	}
	e.expire(now)
}

// change brings the entry to another window. Of two lengths the longer one
// stays, since programs that keep different margins may share the counter; a
// window of another kind begins anew.
func (e *entry) change(w Window) {
	if e.window.Kind != w.Kind || w.calendar() {
		e.window, e.used, e.events, e.period, e.end = w, 0, nil, 0, 0
	} else if w.length() > e.window.length() {
		e.window = w
	}
}

// expire drops the events that have left the sliding window.
func (e *entry) expire(now int64) {
	gone := 0
	length := e.window.length()
	for gone < len(e.events) && e.events[gone].at+length <= now {
		e.used -= e.events[gone].n
		gone++
	}
	if gone > 0 {
		e.drop(0, gone)
	}
}

// drop deletes events i to j. A new last event keeps no memory of its first
// grant: from then on its last stands for it.
func (e *entry) drop(i, j int) {
	e.events = slices.Delete(e.events, i, j)
	if last := len(e.events) - 1; last >= 0 && i > last {
		e.first = e.events[last].at
	}
}

// dead reports that the entry counts nothing any more.
func (e *entry) dead(now int64) bool {
	if e.blocked > now {
		return false
	}
	e.use(e.window, now)
	return e.used == 0
}

// decide writes the answer to the take and charges nothing.
func (e *entry) decide(t *Take, now int64) error {
	t.Max = t.Limit.resolve(now)
	t.Used, t.Refused, t.RetryAt = e.used, false, time.Time{}
	e.max = t.Max
	if t.Force || t.Cost == 0 && e.blocked <= now {
		return nil
	}
	if t.Cost > t.Max {
		t.Refused = true
		return ErrNeverFits
	}
	retry := max(e.blocked, e.fits(t, now))
	if retry <= now {
		return nil
	}
	t.Refused, t.RetryAt = true, time.Unix(0, retry)
	return ErrRefused
}

// fits is when the cost fits if nothing else is charged; now if it does already.
func (e *entry) fits(t *Take, now int64) int64 {
	over := e.used + t.Cost - t.Max
	if over <= 0 {
		return now
	}
	if t.Limit.Window.calendar() {
		return e.end
	}
	for _, ev := range e.events {
		if over -= ev.n; over <= 0 {
			return ev.at + e.window.length()
		}
	}
	return now + e.window.length()
}

// add charges the take.
func (e *entry) add(t *Take, now int64) {
	at := now - int64(t.Ago)
	if t.Cost == 0 {
		return
	}
	if e.window.calendar() {
		if at >= e.period {
			e.used += t.Cost
		}
		return
	}
	if at+e.window.length() <= now {
		return
	}
	e.used += t.Cost
	last := len(e.events) - 1
	switch {
	case last >= 0 && at < e.events[last].at:
		e.insert(at, t.Cost)
	case last >= 0 && at-e.first <= e.window.grain():
		e.events[last] = event{at, e.events[last].n + t.Cost}
	default:
		e.first = at
		e.events = append(e.events, event{at, t.Cost})
	}
}

// insert adds a grant from before the last one: to the group after it if that
// is near, so that dating back cannot grow the log without end.
func (e *entry) insert(at, n int64) {
	i, _ := slices.BinarySearchFunc(e.events, at, func(ev event, at int64) int { return int(ev.at - at) })
	if e.events[i].at-at <= e.window.grain() {
		e.events[i].n += n
		return
	}
	e.events = slices.Insert(e.events, i, event{at, n})
}

// remove gives back cost of a take that was charged at the time given.
func (e *entry) remove(t *Take, charged, cost, now int64) {
	at := charged - int64(t.Ago)
	if e.window.calendar() {
		if at >= e.period {
			e.used = max(0, e.used-cost)
		}
		return
	}
	if at+e.window.length() <= now {
		return // it has left the window, and what is there belongs to others
	}
	for i := range e.events {
		if e.events[i].at < at {
			continue
		}
		cost = min(cost, e.events[i].n)
		e.events[i].n -= cost
		e.used -= cost
		if e.events[i].n == 0 {
			e.drop(i, i+1)
		}
		return
	}
}

package ratelimit

import "time"

// grain is the share of a sliding window within which grants are kept as one.
// The whole group leaves when its last grant does: never too early, and at
// most 1/128 of the window too late.
const grain = 128

// entry is the counter of one key. A store may hold millions, so it is kept
// small: limits are shared between entries, and grants packed (see history).
type entry struct {
	limit   *Limit // of the last decision, but of two sliding lengths the longer one; never nil, never written
	since   int64  // when the entry was made; older receipts are not in it
	blocked int64  // refuse everything until then

	// What decisions write lies in the second half of a node: one line of the cache.

	used int64
	from int64 // start of the calendar period that used counts, or first grant of the last group
	to   int64 // end of that period, or last grant of the last group
	history
}

// is reports that the limits are equal, faster than == does.
func (l *Limit) is(other *Limit) bool {
	v, w := &l.Window, &other.Window
	return l.N == other.N && v.Kind == w.Kind && v.Length == w.Length && v.Days == w.Days && v.StartHour == w.StartHour
}

// pass brings the entry to the time.
func (e *entry) pass(now int64) {
	w := &e.limit.Window
	switch {
	case w.calendar():
		if now >= e.to {
			e.from, e.to, e.used = w.period(now), w.next(now), 0
		}
	case e.last != 0 && e.oldest()+w.length() <= now:
		e.expire(w.length(), now)
	}
}

// change brings the entry to another limit. Of two lengths the longer one
// stays, since programs that keep different margins may share the counter; a
// window of another kind begins anew.
func (e *entry) change(l Limit, limits *shared[Limit]) {
	switch old := e.limit.Window; {
	case old == l.Window:
	case e.foreign(&l):
		e.used, e.from, e.to, e.history = 0, 0, 0, history{}
	case l.Window.length() <= old.length():
		l.Window = old
	}
	if !e.limit.is(&l) {
		e.limit = limits.share(l)
	}
}

// foreign reports that the limit has another kind of window than the entry counts in.
func (e *entry) foreign(l *Limit) bool {
	old := &e.limit.Window
	return *old != l.Window && (old.Kind != l.Window.Kind || l.Window.calendar())
}

// dead reports that the entry counts nothing any more.
func (e *entry) dead(now int64) bool {
	e.pass(now)
	return e.used == 0 && e.blocked <= now
}

// max is the limit's number at the time given, to which the entry was brought.
func (e *entry) max(l *Limit, now int64) int64 {
	if l.N != DaysOfMonth {
		return l.N
	}
	return e.days(l, now)
}

// days is the number of days of the month.
func (e *entry) days(l *Limit, now int64) int64 {
	if l.Window.Kind == KindMonth && e.from < e.to {
		return (e.to - e.from) / int64(24*time.Hour)
	}
	return l.resolve(now)
}

// decide writes the answer to the take and charges nothing.
func (e *entry) decide(t *Take, now int64) error {
	t.Max = e.max(&t.Limit, now)
	t.Used, t.Refused, t.RetryAt = e.used, false, time.Time{}
	over := e.used + t.Cost - t.Max
	if t.Force || (over <= 0 || t.Cost == 0) && e.blocked <= now {
		return nil
	}
	t.Refused = true
	if t.Cost > t.Max {
		return ErrNeverFits
	}
	t.RetryAt = time.Unix(0, max(e.blocked, e.fits(over, now)))
	return ErrRefused
}

// fits is when so much has left the window, if nothing else is charged.
func (e *entry) fits(over, now int64) int64 {
	w := &e.limit.Window
	switch {
	case over <= 0:
		return now
	case w.calendar():
		return e.to
	}
	for at, n := range e.groups {
		if over -= n; over <= 0 {
			return at + w.length()
		}
	}
	return now + w.length()
}

// add charges the take.
func (e *entry) add(t *Take, now int64) {
	if t.Cost == 0 {
		return
	}
	at := now - int64(t.Ago)
	w := &e.limit.Window
	if w.calendar() {
		if at >= e.from {
			e.used += t.Cost
		}
		return
	}
	if at+w.length() <= now {
		return
	}
	e.used += t.Cost
	at = ceil(at)
	switch {
	case e.last > 0 && at < e.to:
		e.insert(at, t.Cost, w.grain())
	case e.last > 0 && at-e.from <= w.grain():
		e.to, e.last = at, e.last+t.Cost
	default:
		e.open(at, t.Cost)
	}
}

// remove gives back cost of a take that was charged at the time given.
func (e *entry) remove(t *Take, charged, cost, now int64) {
	at := charged - int64(t.Ago)
	w := &e.limit.Window
	if w.calendar() {
		if at >= e.from {
			e.used = max(0, e.used-cost)
		}
		return
	}
	if at+w.length() <= now {
		return // it has left the window, and what is there belongs to others
	}
	e.used -= e.withdraw(ceil(at), cost)
}

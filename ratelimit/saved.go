package ratelimit

import (
	"encoding/binary"
	"errors"
	"time"
)

// Save returns what is live of a key, its counter and its mark, in a compact
// binary form, and the time after which none of it counts any more. It returns
// nil if nothing is live. It is for stores that keep counters elsewhere and
// decide in memory; see [Memory.Load].
func (m *Memory) Save(k Key) (saved []byte, until time.Time) {
	s, h, now := m.lock(&k)
	defer s.mu.Unlock()
	e, mk := entry{limit: m.unknown}, mark{}
	if n := s.counters.find(&k, h, nil); n != nil && !n.value.dead(now) {
		e = n.value
	}
	if n := s.marks.find(&k, h, nil); n != nil && n.value.until > now {
		mk = n.value
	}
	last := max(e.expiry(), mk.until)
	if last <= now {
		return nil, time.Time{}
	}
	return e.save(mk), time.Unix(0, last)
}

// Load puts back what [Memory.Save] returned for the key, in place of what is there.
func (m *Memory) Load(k Key, saved []byte) error {
	loaded, seen, err := load(saved)
	if err != nil {
		return err
	}
	s, h, now := m.lock(&k)
	defer s.mu.Unlock()
	if loaded.expiry() > now {
		e, err := m.counter(s, &k, h, now)
		if err != nil {
			return err
		}
		loaded.limit = s.limits.share(*loaded.limit)
		*e = loaded
	}
	if seen.until > now {
		mk, err := m.mark(s, &k, h, now)
		if err != nil {
			return err
		}
		*mk = seen
	}
	return nil
}

// expiry is when the entry is dead if nothing more is charged.
func (e *entry) expiry() int64 {
	if e.used == 0 {
		return e.blocked
	}
	if w := &e.limit.Window; !w.calendar() {
		return max(e.blocked, e.to+w.length())
	}
	return max(e.blocked, e.to)
}

// save writes the entry's and the mark's fields, and the groups as differences.
func (e *entry) save(mk mark) []byte {
	var few [32]event
	l, events := e.limit, e.events(few[:0])
	b := make([]byte, 0, 64+6*len(events))
	var start, end, first int64
	if l.Window.calendar() {
		start, end = e.from, e.to
	} else {
		first = e.from
	}
	for _, v := range []int64{
		mk.first, mk.until, int64(l.Window.Kind), int64(l.Window.Length), int64(l.Window.Days), int64(l.Window.StartHour),
		l.N, e.used, start, end, first, e.blocked, e.since, int64(len(events)),
	} {
		b = binary.AppendVarint(b, v)
	}
	var at int64
	for _, ev := range events {
		b = binary.AppendVarint(binary.AppendVarint(b, ev.at-at), ev.n)
		at = ev.at
	}
	return b
}

// errSaved is a saved counter that cannot be read.
var errSaved = errors.New("ratelimit: a saved counter is damaged")

// load reads what save wrote.
func load(b []byte) (e entry, mk mark, err error) {
	next := func() int64 {
		v, n := binary.Varint(b)
		if n <= 0 {
			b, err = nil, errSaved
			return 0
		}
		b = b[n:]
		return v
	}
	mk = mark{first: next(), until: next()}
	w := Window{Kind: WindowKind(next()), Length: time.Duration(next()), Days: int(next()), StartHour: int(next())}
	e.limit, e.used = &Limit{N: next(), Window: w}, next()
	start, end, first := next(), next(), next()
	e.blocked, e.since = next(), next()
	count := next()
	if count < 0 || count > int64(len(b)) {
		return entry{}, mark{}, errSaved
	}
	events := make([]event, 0, count)
	var at int64
	for range count {
		distance, n := next(), next()
		if len(events) > 0 && distance < 0 || n <= 0 {
			return entry{}, mark{}, errSaved
		}
		at += distance
		events = append(events, event{ceil(at), n})
	}
	if len(b) > 0 || err != nil {
		return entry{}, mark{}, errSaved
	}
	if e.pack(events); w.calendar() {
		e.from, e.to = start, end
	} else {
		e.from = first
	}
	return e, mk, nil
}

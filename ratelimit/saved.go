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
	s := &m.shards[m.index(&k)]
	s.mu.Lock()
	defer s.mu.Unlock()
	now := m.now()
	e, _ := m.find(&k)
	if e == nil || e.dead(now) {
		e = &entry{}
	}
	mk := s.marks[k]
	if mk.until <= now {
		mk = mark{}
	}
	last := max(e.expiry(), mk.until)
	if last <= now {
		return nil, time.Time{}
	}
	return e.save(mk), time.Unix(0, last)
}

// Load puts back what [Memory.Save] returned for the key, in place of what is there.
func (m *Memory) Load(k Key, saved []byte) error {
	loaded, mk, err := load(saved)
	if err != nil {
		return err
	}
	s := &m.shards[m.index(&k)]
	s.mu.Lock()
	defer s.mu.Unlock()
	now := m.now()
	if loaded.expiry() > now {
		e, err := m.entry(&k, now)
		if err != nil {
			return err
		}
		loaded.key, loaded.next = e.key, e.next
		*e = loaded
	}
	if mk.until > now {
		if _, ok := s.marks[k]; !ok {
			if err := m.room(s, now); err != nil {
				return err
			}
		}
		s.marks[k] = mk
	}
	return nil
}

// expiry is when the entry is dead if nothing more is charged.
func (e *entry) expiry() int64 {
	switch {
	case e.used == 0:
		return e.blocked
	case e.window.calendar():
		return max(e.blocked, e.end)
	case len(e.events) > 0:
		return max(e.blocked, e.events[len(e.events)-1].at+e.window.length())
	}
	return e.blocked
}

// save writes the entry's and the mark's fields, and the events as differences.
func (e *entry) save(mk mark) []byte {
	b := make([]byte, 0, 64+6*len(e.events))
	for _, v := range []int64{
		mk.first, mk.until, int64(e.window.Kind), int64(e.window.Length), int64(e.window.Days), int64(e.window.StartHour),
		e.max, e.used, e.period, e.end, e.first, e.blocked, e.since, int64(len(e.events)),
	} {
		b = binary.AppendVarint(b, v)
	}
	var at int64
	for _, ev := range e.events {
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
	e.window = Window{Kind: WindowKind(next()), Length: time.Duration(next()), Days: int(next()), StartHour: int(next())}
	e.max, e.used, e.period, e.end, e.first, e.blocked, e.since = next(), next(), next(), next(), next(), next(), next()
	count := next()
	if count < 0 || count > int64(len(b)) {
		return entry{}, mark{}, errSaved
	}
	var at int64
	for range count {
		at += next()
		e.events = append(e.events, event{at, next()})
	}
	if len(b) > 0 {
		err = errSaved
	}
	return e, mk, err
}

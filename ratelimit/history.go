package ratelimit

import (
	"encoding/binary"
	"slices"
	"time"
)

// history is the live grants of a sliding window or of slots, in groups of
// near ones. The last group, to which most grants are added, lies open: its
// first and last grant are from and to of the entry. Those before it are packed: the time of
// the oldest in 8 bytes, then for each its number and the distance to the next.
//
// Times are whole microseconds, rounded up, so that a grant in the log takes
// four or five bytes and never leaves too early.
type history struct {
	log  []byte
	tail int64 // time of the last group in the log
	last int64 // grants of the last group; 0 if there is none
}

// event is a group of grants; at is the time of its last.
type event struct{ at, n int64 }

// tick is the unit of the times of grants.
const tick = int64(time.Microsecond)

// ceil rounds a time up to whole ticks.
func ceil(at int64) int64 { return (at + tick - 1) / tick * tick }

// stampSize is the length of the oldest time at the head of the log.
const stampSize = 8

// oldest is the time of the first group.
func (e *entry) oldest() int64 {
	if len(e.log) == 0 {
		return e.to
	}
	return int64(binary.LittleEndian.Uint64(e.log))
}

// groups yields time and number of the groups, oldest first.
func (e *entry) groups(yield func(at, n int64) bool) {
	if len(e.log) > 0 {
		at := e.oldest()
		for rest := e.log[stampSize:]; ; {
			n, size := binary.Uvarint(rest)
			if rest = rest[size:]; !yield(at, int64(n)) {
				return
			}
			if len(rest) == 0 {
				break
			}
			distance, size := binary.Uvarint(rest)
			rest = rest[size:]
			at += int64(distance) * tick
		}
	}
	if e.last > 0 {
		yield(e.to, e.last)
	}
}

// expire drops the groups that have left the window of the length; the oldest has.
func (e *entry) expire(length, now int64) {
	if e.to+length <= now {
		e.used, e.from, e.to, e.history = 0, 0, 0, history{}
		return
	}
	at, rest := e.oldest(), e.log[stampSize:]
	for at+length <= now {
		n, size := binary.Uvarint(rest)
		e.used -= int64(n)
		if rest = rest[size:]; len(rest) == 0 {
			e.log = nil
			return
		}
		distance, size := binary.Uvarint(rest)
		rest = rest[size:]
		at += int64(distance) * tick
	}
	binary.LittleEndian.PutUint64(e.log, uint64(at))
	e.log = e.log[:stampSize+copy(e.log[stampSize:], rest)]
}

// open packs the last group and begins a new one.
func (e *entry) open(at, n int64) {
	if e.last > 0 {
		e.push(event{e.to, e.last})
	}
	e.from, e.to, e.last = at, at, n
}

// push packs a group behind those in the log. The log grows by 32 bytes, for
// doubling would waste half of it.
func (e *entry) push(ev event) {
	var room [stampSize + 2*binary.MaxVarintLen64]byte
	b := room[:0]
	if len(e.log) == 0 {
		b = binary.LittleEndian.AppendUint64(b, uint64(ev.at))
	} else {
		b = binary.AppendUvarint(b, uint64((ev.at-e.tail)/tick))
	}
	b = binary.AppendUvarint(b, uint64(ev.n))
	e.tail = ev.at
	if size := len(e.log) + len(b); size > cap(e.log) {
		e.log = append(make([]byte, 0, (size+31)&^31), e.log...)
	}
	e.log = append(e.log, b...)
}

// events unpacks the groups into the buffer.
func (e *entry) events(buffer []event) []event {
	for at, n := range e.groups {
		buffer = append(buffer, event{at, n})
	}
	return buffer
}

// pack puts the groups in place of those that are there. A new last group
// keeps no memory of its first grant: from then on its last stands for it.
func (e *entry) pack(events []event) {
	if len(events) == 0 {
		e.from, e.to, e.history = 0, 0, history{}
		return
	}
	e.log = e.log[:0]
	last := len(events) - 1
	for _, ev := range events[:last] {
		e.push(ev)
	}
	if events[last].at != e.to {
		e.from = events[last].at
	}
	e.to, e.last = events[last].at, events[last].n
}

// insert adds a grant from before the last one: to the group after it if that
// is near, so that dating back cannot grow the log without end.
func (e *entry) insert(at, n, grain int64) {
	switch {
	case !e.packed(at) && e.to-at <= grain:
		e.from, e.last = min(e.from, at), e.last+n
		return
	case !e.packed(at):
		e.push(event{at, n})
		return
	}
	var few [32]event
	events := e.events(few[:0])
	i := slices.IndexFunc(events, func(ev event) bool { return ev.at >= at })
	if events[i].at-at <= grain {
		events[i].n += n
	} else {
		events = slices.Insert(events, i, event{at, n})
	}
	e.pack(events)
}

// withdraw takes up to n grants of the time given out of its group, and returns how many.
func (e *entry) withdraw(at, n int64) int64 {
	if e.last > n && !e.packed(at) && at <= e.to {
		e.last -= n
		return n
	}
	var few [32]event
	events := e.events(few[:0])
	i := slices.IndexFunc(events, func(ev event) bool { return ev.at >= at })
	if i < 0 {
		return 0
	}
	n = min(n, events[i].n)
	if events[i].n -= n; events[i].n == 0 {
		events = slices.Delete(events, i, i+1)
	}
	e.pack(events)
	return n
}

// packed reports that a grant of that time is in the log or before it.
func (e *entry) packed(at int64) bool { return len(e.log) > 0 && at <= e.tail }

package ratelimit

import (
	"math"
	"time"
)

// sweepEvery is how often a full store looks for dead keys everywhere.
const sweepEvery = time.Second

// room counts one more key in the shard, which is locked; a full store is swept first.
func (m *Memory) room(s *shard, hash uint64, now int64) error {
	m.sweep(s, 2, now)
	if m.reserve() {
		return nil
	}
	if m.makeRoom(1<<index(hash), now); !m.reserve() {
		return ErrFull
	}
	return nil
}

// reserve counts one more key, if there is room.
func (m *Memory) reserve() bool {
	if size := m.size.Add(1); m.maxKeys > 0 && size > int64(m.maxKeys) {
		m.size.Add(-1)
		return false
	}
	return true
}

// makeRoom sweeps the shards of the set, which are locked: a part of them each
// time, and all shards once in a while. A store that is full of live keys must
// not look through all of them at every call.
func (m *Memory) makeRoom(held uint64, now int64) {
	last := m.swept.Load()
	everywhere := now-last >= int64(sweepEvery) && m.swept.CompareAndSwap(last, now)
	for i := range m.shards {
		s := &m.shards[i]
		switch {
		case held&(1<<i) != 0 && everywhere:
			m.sweep(s, math.MaxInt, now)
		case held&(1<<i) != 0:
			m.sweep(s, 256, now)
		case everywhere && s.mu.TryLock(): // waiting here could deadlock
			m.sweep(s, math.MaxInt, now)
			s.mu.Unlock()
		}
	}
}

// sweep drops what is dead in the next so many buckets of the shard, which is locked.
func (m *Memory) sweep(s *shard, buckets int, now int64) {
	gone := s.counters.sweep(buckets, func(e *entry) bool { return e.dead(now) })
	gone += s.marks.sweep(buckets, func(mk *mark) bool { return mk.until <= now })
	if gone > 0 {
		m.size.Add(-gone)
	}
}

package ratelimit

import (
	"errors"
	"math/bits"
)

// spot is where a take of a decision is counted.
type spot struct {
	hash uint64
	node *node[entry] // nil where there is no such counter
	made bool         // by this decision
}

// fewSpots are the spots of a decision that is not large: they need no allocation.
type fewSpots [8]spot

// room returns spots for so many takes.
func (few *fewSpots) room(takes int) []spot {
	if takes <= len(few) {
		return few[:]
	}
	return make([]spot, takes)
}

// locate hashes the keys of the takes into the spots, and returns their shards
// as a set. Neighbours often have the same owner and subject.
func (m *Memory) locate(takes []Take, spots []spot) (set uint64) {
	var owner, subject uint64
	for i := range takes {
		k := &takes[i].Key
		if i == 0 || k.Owner != takes[i-1].Key.Owner {
			owner = sum(m.seed, k.Owner)
			subject = sum(owner, k.Subject)
		} else if k.Subject != takes[i-1].Key.Subject {
			subject = sum(owner, k.Subject)
		}
		spots[i].hash = join(subject, sum(subject, k.Rule))
		set |= 1 << index(spots[i].hash)
	}
	return set
}

// lockSet locks the shards in a fixed order, and returns the time. The clock is
// read before that, so that nobody waits for it; the shards' own time sees to
// it that decisions are dated in the order in which they are made.
func (m *Memory) lockSet(set uint64) (now int64) {
	now = m.now()
	for s := set; s != 0; s &= s - 1 {
		shard := &m.shards[bits.TrailingZeros64(s)]
		shard.mu.Lock()
		now = max(now, shard.now)
	}
	for ; set != 0; set &= set - 1 {
		m.shards[bits.TrailingZeros64(set)].now = now
	}
	return now
}

func (m *Memory) unlockSet(set uint64) {
	for ; set != 0; set &= set - 1 {
		m.shards[bits.TrailingZeros64(set)].mu.Unlock()
	}
}

// bring brings an entry of the hash's shard to the limit and the time.
func (m *Memory) bring(e *entry, l *Limit, hash uint64, now int64) {
	if !e.limit.is(l) {
		e.change(*l, &m.shards[index(hash)].limits)
	}
	e.pass(now)
}

// find finds the counters that are there.
func (m *Memory) find(takes []Take, spots []spot) {
	for i := range takes {
		m.findOne(takes, spots, i)
	}
}

// findOne finds the counter of one take. Neighbours often have the same owner.
func (m *Memory) findOne(takes []Take, spots []spot, i int) *table[entry] {
	s, k := &spots[i], &takes[i].Key
	var owner *string
	if i > 0 && spots[i-1].node != nil && takes[i-1].Key.Owner == k.Owner {
		owner = spots[i-1].node.owner
	}
	counters := &m.shards[index(s.hash)].counters
	s.node = counters.find(k, s.hash, owner)
	return counters
}

// enter finds the counters and makes those that are missing. A full store is
// swept once: nothing is charged yet, so what that drops of the decision's own
// counters is made again.
func (m *Memory) enter(takes []Take, spots []spot, set uint64, now int64) error {
	swept := false
	for i := 0; i < len(takes); i++ {
		counters := m.findOne(takes, spots, i)
		if spots[i].node != nil {
			continue
		}
		if !m.reserve() {
			if swept {
				return ErrFull
			}
			m.makeRoom(set, now)
			swept, i = true, -1
			continue
		}
		n := counters.insert(&takes[i].Key, spots[i].hash)
		n.value = entry{limit: m.unknown, since: now}
		spots[i].node, spots[i].made = n, true
	}
	return nil
}

// charge charges all takes, or none if one is refused.
func (m *Memory) charge(takes []Take, spots []spot, now int64) error {
	var refusal error
	for i := range takes {
		t, e := &takes[i], &spots[i].node.value
		m.bring(e, &t.Limit, spots[i].hash, now)
		switch err := e.decide(t, now); {
		case err == nil:
			e.add(t, now)
			t.Used = e.used
			t.Remaining = max(0, t.Max-t.Used)
		case refusal == nil || errors.Is(err, ErrNeverFits):
			refusal = err
		}
	}
	if refusal != nil {
		undo(takes, spots, now)
	}
	return refusal
}

// undo takes back what charge added for the takes that were not refused.
func undo(takes []Take, spots []spot, now int64) {
	for i := range takes {
		if t := &takes[i]; !t.Refused {
			spots[i].node.value.remove(t, now, t.Cost, now)
		}
	}
	for i := range takes {
		t := &takes[i]
		t.Used = spots[i].node.value.used
		t.Remaining = max(0, t.Max-t.Used)
	}
}

// sweepFor looks at two buckets for each counter that was made, so that at
// least half of what is kept is alive. It comes last, for it drops counters
// that the decision made and did not charge.
func (m *Memory) sweepFor(spots []spot, now int64) {
	for i := range spots {
		if spots[i].made {
			m.sweep(&m.shards[index(spots[i].hash)], 2, now)
		}
	}
}

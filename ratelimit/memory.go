package ratelimit

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// ErrFull means that the memory store holds as many live counters as it may.
var ErrFull = errors.New("ratelimit: too many live counters in memory")

// shardCount is the number of locks; at most 64, for a decision marks its shards in one word.
const shardCount = 1 << shardBits

// Memory keeps counters in the memory of one process. It runs no goroutine:
// counters whose window has passed are dropped while others are made. Its
// clock is monotonic, so a wall clock that is set back or forth opens no
// window. It is safe for concurrent use.
type Memory struct {
	start   time.Time
	begun   int64 // start in nanoseconds since 1970
	seed    uint64
	maxKeys int
	unknown *Limit       // of counters about which nothing was decided yet
	size    atomic.Int64 // counters and marks of all shards
	swept   atomic.Int64 // when a full store last swept all shards
	shards  [shardCount]shard
	clock   func() time.Time // instead of the process's clock, or nil
}

// shard holds the keys of some subjects. The limits of one subject share a lock,
// and goroutines with other subjects mostly need another one.
type shard struct {
	mu       sync.Mutex
	now      int64 // of its last decision
	counters table[entry]
	marks    table[mark]
	limits   shared[Limit]
	_        [40]byte // no two locks in one cache line, nor in a pair of them
}

type mark struct{ first, until int64 }

// MemoryOption changes a [Memory].
type MemoryOption func(*Memory)

// WithMaxKeys bounds the number of counters and marks; beyond it a decision
// that needs a new one fails with [ErrFull]. What is dead makes room first,
// though a full store looks through all it has only once a second. Default: no bound.
func WithMaxKeys(n int) MemoryOption { return func(m *Memory) { m.maxKeys = n } }

// WithClock makes the store decide by a clock of the caller's instead of the
// process's monotonic one. It must never go back, and be safe for concurrent use.
func WithClock(now func() time.Time) MemoryOption { return func(m *Memory) { m.clock = now } }

// NewMemory returns an empty store.
func NewMemory(opts ...MemoryOption) *Memory {
	start := time.Now()
	m := &Memory{start: start, begun: start.UnixNano(), seed: rand.Uint64(), unknown: new(Limit)}
	for i := range m.shards {
		m.shards[i].counters.seed, m.shards[i].marks.seed = m.seed, m.seed
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

var _ Store = (*Memory)(nil)

// now is the store's time in nanoseconds since 1970.
func (m *Memory) now() int64 {
	if m.clock != nil {
		return m.clock().UnixNano()
	}
	return m.begun + int64(time.Since(m.start))
}

// Now returns the store's own time.
func (m *Memory) Now(context.Context) (time.Time, error) { return time.Unix(0, m.now()), nil }

// Take decides over all takes together; see [Store].
func (m *Memory) Take(ctx context.Context, takes []Take) (Receipt, error) {
	if err := check(ctx, takes); err != nil {
		return Receipt{}, err
	}
	var few fewSpots
	spots := few.room(len(takes))
	set := m.locate(takes, spots)
	now := m.lockSet(set)
	defer m.unlockSet(set)
	err := m.enter(takes, spots, set, now)
	if err == nil {
		err = m.charge(takes, spots, now)
	}
	m.sweepFor(spots, now)
	if err != nil {
		return Receipt{}, err
	}
	return Receipt{At: time.Unix(0, now), Takes: takes}, nil
}

// Peek writes what Take would, and charges nothing; see [Store].
func (m *Memory) Peek(ctx context.Context, takes []Take) error {
	if err := check(ctx, takes); err != nil {
		return err
	}
	var few fewSpots
	spots := few.room(len(takes))
	set := m.locate(takes, spots)
	now := m.lockSet(set)
	defer m.unlockSet(set)
	m.find(takes, spots)
	for i := range takes {
		t, e := &takes[i], &entry{limit: m.unknown}
		if n := spots[i].node; n != nil && !n.value.foreign(&t.Limit) {
			e = &n.value
		} else if n != nil {
			e.blocked = n.value.blocked // only a take begins a count anew
		}
		m.bring(e, &t.Limit, spots[i].hash, now)
		_ = e.decide(t, now) // a refusal is in the take
		t.Remaining = max(0, t.Max-t.Used)
	}
	return nil
}

// Give returns a receipt or parts of it; see [Store].
func (m *Memory) Give(_ context.Context, r Receipt, parts ...Part) error {
	var few fewSpots
	spots := few.room(len(r.Takes))
	left := make(map[Key]int64, len(parts))
	for _, p := range parts {
		left[p.Key] += p.Cost
	}
	set := m.locate(r.Takes, spots)
	now := m.lockSet(set)
	defer m.unlockSet(set)
	m.find(r.Takes, spots)
	for i := range r.Takes {
		t := &r.Takes[i]
		cost := t.Cost
		if len(parts) > 0 {
			cost = min(cost, left[t.Key]) // a key may stand twice in a receipt
			left[t.Key] -= cost
		}
		if n := spots[i].node; n != nil && cost > 0 && n.value.since <= r.At.UnixNano() && !n.value.foreign(&t.Limit) {
			m.bring(&n.value, &t.Limit, spots[i].hash, now)
			n.value.remove(t, r.At.UnixNano(), cost, now)
		}
	}
	return nil
}

// lock locks the shard of a key, and returns the key's hash and the time.
func (m *Memory) lock(k *Key) (s *shard, h uint64, now int64) {
	h = hash(k, m.seed)
	s = &m.shards[index(h)]
	now = m.lockSet(1 << index(h))
	return s, h, now
}

// counter returns the key's counter, a new one if need be. The shard is locked.
func (m *Memory) counter(s *shard, k *Key, h uint64, now int64) (*entry, error) {
	if n := s.counters.find(k, h, nil); n != nil {
		return &n.value, nil
	}
	if err := m.room(s, h, now); err != nil {
		return nil, err
	}
	n := s.counters.insert(k, h)
	n.value = entry{limit: m.unknown, since: now}
	return &n.value, nil
}

// mark returns the key's mark, a new one if need be. The shard is locked.
func (m *Memory) mark(s *shard, k *Key, h uint64, now int64) (*mark, error) {
	if n := s.marks.find(k, h, nil); n != nil {
		return &n.value, nil
	}
	if err := m.room(s, h, now); err != nil {
		return nil, err
	}
	return &s.marks.insert(k, h).value, nil
}

// Block refuses every take of the key until the given time; see [Store].
func (m *Memory) Block(_ context.Context, k Key, until time.Time) error {
	s, h, now := m.lock(&k)
	defer s.mu.Unlock()
	e, err := m.counter(s, &k, h, now)
	if err != nil {
		return err
	}
	if at := until.UnixNano(); at <= now {
		e.blocked = 0
	} else {
		e.blocked = max(e.blocked, at)
	}
	return nil
}

// Reset sets the key's counters to zero and lifts its block.
func (m *Memory) Reset(_ context.Context, k Key) error {
	s, h, _ := m.lock(&k)
	defer s.mu.Unlock()
	if s.counters.remove(&k, h) {
		m.size.Add(-1)
	}
	return nil
}

// Mark remembers that a key was seen now; see [Store].
func (m *Memory) Mark(_ context.Context, k Key, keep time.Duration) error {
	s, h, now := m.lock(&k)
	defer s.mu.Unlock()
	mk, err := m.mark(s, &k, h, now)
	if err != nil {
		return err
	}
	if mk.until <= now {
		mk.first = now
	}
	mk.until = max(mk.until, now+int64(keep))
	return nil
}

// Seen returns when the key was first marked; see [Store].
func (m *Memory) Seen(_ context.Context, k Key) (time.Time, error) {
	s, h, now := m.lock(&k)
	defer s.mu.Unlock()
	if n := s.marks.find(&k, h, nil); n != nil && n.value.until > now {
		return time.Unix(0, n.value.first), nil
	}
	return time.Time{}, nil
}

// scanned is the number of buckets that Scan looks at under one lock.
const scanned = 256

// Scan yields the live counters that match the prefix; see [Store]. It stands
// in nobody's way for long: what changes meanwhile is seen as before or after.
func (m *Memory) Scan(ctx context.Context, prefix Key) iter.Seq2[Usage, error] {
	return func(yield func(Usage, error) bool) {
		for i := range m.shards {
			if !m.scan(ctx, i, &prefix, yield) {
				return
			}
		}
	}
}

// scan yields the counters of one shard, and reports whether to go on.
func (m *Memory) scan(ctx context.Context, shard int, prefix *Key, yield func(Usage, error) bool) bool {
	m.lockSet(1 << shard)
	buckets := len(m.shards[shard].counters.buckets)
	m.unlockSet(1 << shard)
	for from := 0; from < buckets; from += scanned {
		if err := ctx.Err(); err != nil {
			yield(Usage{}, err)
			return false
		}
		for _, u := range m.usages(shard, from, buckets, prefix) {
			if !yield(u, nil) {
				return false
			}
		}
	}
	return true
}

// usages are the live counters of some of the buckets of a shard.
func (m *Memory) usages(shard, from, buckets int, prefix *Key) (found []Usage) {
	now := m.lockSet(1 << shard)
	defer m.unlockSet(1 << shard)
	counters := &m.shards[shard].counters
	for i := from; i < min(from+scanned, buckets); i++ {
		counters.walk(i, buckets, func(n *node[entry]) {
			if k := n.key(); matches(&k, prefix) && !n.value.dead(now) {
				found = append(found, n.value.usage(k, now))
			}
		})
	}
	return found
}

func matches(k, prefix *Key) bool {
	return (prefix.Rule == "" || prefix.Rule == k.Rule) &&
		(prefix.Owner == "" || prefix.Owner == k.Owner) &&
		strings.HasPrefix(k.Subject, prefix.Subject)
}

// usage is what Scan tells of the entry.
func (e *entry) usage(k Key, now int64) Usage {
	u := Usage{Key: k, Used: e.used, Max: e.max(e.limit, now)}
	u.Remaining = max(0, u.Max-u.Used)
	if e.blocked > now {
		u.BlockedUntil = time.Unix(0, e.blocked)
	}
	return u
}

// check refuses takes that make no sense, and contexts that are over.
func check(ctx context.Context, takes []Take) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return validate(takes)
}

// validate refuses takes that make no sense.
func validate(takes []Take) error {
	for i := range takes {
		t := &takes[i]
		if t.Cost < 0 || t.Ago < 0 {
			return fmt.Errorf("ratelimit: rule %s: a cost or age below zero", t.Key.Rule)
		}
		if err := t.Limit.validate(); err != nil {
			return fmt.Errorf("ratelimit: rule %s: %w", t.Key.Rule, err)
		}
	}
	return nil
}

package ratelimit

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"iter"
	"math/bits"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// ErrFull means that the memory store holds as many live counters as it may.
var ErrFull = errors.New("ratelimit: too many live counters in memory")

// shardCount is the number of locks; at most 64, for a decision marks its shards in one word.
const shardCount = 64

// Memory keeps counters in the memory of one process. It runs no goroutine:
// counters whose window has passed are dropped while others are used. Its
// clock is monotonic, so a wall clock that is set back or forth opens no
// window. It is safe for concurrent use.
type Memory struct {
	start   time.Time
	seed    maphash.Seed
	maxKeys int
	size    atomic.Int64 // entries and marks of all shards
	swept   atomic.Int64 // when a full store last swept all shards
	shards  [shardCount]shard
	clock   func() time.Time // instead of the process's clock, or nil
}

type shard struct {
	mu      sync.Mutex
	entries map[uint64]*entry // by hash: a key of three strings is slow to look up
	keys    int
	marks   map[Key]mark
	sweepAt int // size at which dead entries are looked for
}

type mark struct{ first, until int64 }

// MemoryOption changes a [Memory].
type MemoryOption func(*Memory)

// WithMaxKeys bounds the number of live counters and marks; beyond it a
// decision that needs a new one fails with [ErrFull]. Default: no bound.
func WithMaxKeys(n int) MemoryOption { return func(m *Memory) { m.maxKeys = n } }

// WithClock makes the store decide by a clock of the caller's instead of the
// process's monotonic one. It must never go back, and be safe for concurrent use.
func WithClock(now func() time.Time) MemoryOption { return func(m *Memory) { m.clock = now } }

// NewMemory returns an empty store.
func NewMemory(opts ...MemoryOption) *Memory {
	m := &Memory{start: time.Now(), seed: maphash.MakeSeed()}
	for i := range m.shards {
		m.shards[i] = shard{entries: map[uint64]*entry{}, marks: map[Key]mark{}, sweepAt: 64}
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
	return m.start.UnixNano() + int64(time.Since(m.start))
}

// Now returns the store's own time.
func (m *Memory) Now(context.Context) (time.Time, error) { return time.Unix(0, m.now()), nil }

// index is the shard of a key. The rule is left out, so that the limits of one
// subject share a lock and most decisions take few.
func (m *Memory) index(k *Key) int {
	return int((maphash.String(m.seed, k.Subject) ^ 31*maphash.String(m.seed, k.Owner)) % shardCount)
}

// find returns the key's counter, or nil, and the key's hash. The shard is locked.
func (m *Memory) find(k *Key) (*entry, uint64) {
	subject := maphash.String(m.seed, k.Subject) ^ 31*maphash.String(m.seed, k.Owner)
	h := subject ^ bits.RotateLeft64(maphash.String(m.seed, k.Rule), 17)
	e := m.shards[subject%shardCount].entries[h]
	for e != nil && e.key != *k {
		e = e.next
	}
	return e, h
}

// lock locks the shards of the takes in a fixed order, and returns them as a set.
func (m *Memory) lock(takes []Take) uint64 {
	var set uint64
	for i := range takes {
		k := &takes[i].Key
		if i > 0 && k.Subject == takes[i-1].Key.Subject && k.Owner == takes[i-1].Key.Owner {
			continue // the same shard
		}
		set |= 1 << m.index(k)
	}
	for s := set; s != 0; s &= s - 1 {
		m.shards[bits.TrailingZeros64(s)].mu.Lock()
	}
	return set
}

func (m *Memory) unlock(set uint64) {
	for ; set != 0; set &= set - 1 {
		m.shards[bits.TrailingZeros64(set)].mu.Unlock()
	}
}

// Take decides over all takes together; see [Store].
func (m *Memory) Take(ctx context.Context, takes []Take) (Receipt, error) {
	if err := ctx.Err(); err != nil {
		return Receipt{}, err
	}
	if err := validate(takes); err != nil {
		return Receipt{}, err
	}
	set := m.lock(takes)
	defer m.unlock(set)
	now := m.now()
	err := m.charge(takes, now)
	if err != nil {
		return Receipt{}, err
	}
	return Receipt{At: time.Unix(0, now), Takes: takes}, nil
}

// charge charges all takes, or none if one is refused. The shards are locked.
func (m *Memory) charge(takes []Take, now int64) error {
	var refusal error
	for i := range takes {
		t := &takes[i]
		e, err := m.entry(&t.Key, now)
		if err != nil {
			m.undo(takes[:i], now)
			return err
		}
		e.use(t.Limit.Window, now)
		err = e.decide(t, now)
		switch {
		case err == nil:
			e.add(t, now)
			t.Used = e.used
			t.Remaining = max(0, t.Max-t.Used)
		case refusal == nil || errors.Is(err, ErrNeverFits):
			refusal = err
		}
	}
	if refusal == nil {
		return nil
	}
	m.undo(takes, now)
	for i := range takes {
		t := &takes[i]
		t.Used = 0
		if e, _ := m.find(&t.Key); e != nil { // an empty one may be swept already
			t.Used = e.used
		}
		t.Remaining = max(0, t.Max-t.Used)
	}
	return refusal
}

// undo takes back what charge added for the takes that were not refused.
func (m *Memory) undo(takes []Take, now int64) {
	for i := range takes {
		t := &takes[i]
		if e, _ := m.find(&t.Key); e != nil && !t.Refused {
			e.remove(t, now, t.Cost, now)
		}
	}
}

// entry returns the key's counter, a new one if need be. The shard is locked.
func (m *Memory) entry(k *Key, now int64) (*entry, error) {
	e, h := m.find(k)
	if e != nil {
		return e, nil
	}
	s := &m.shards[m.index(k)]
	if err := m.room(s, now); err != nil {
		return nil, err
	}
	e = &entry{key: *k, next: s.entries[h], since: now}
	s.entries[h] = e
	s.keys++
	return e, nil
}

// room makes room in the shard for one more key, and counts it. What is dead
// goes when the shard has doubled, or when the store is full. The shard is locked.
func (m *Memory) room(s *shard, now int64) error {
	full := m.maxKeys > 0 && m.size.Load() >= int64(m.maxKeys)
	if full {
		m.sweepAll(now)
	}
	if full || s.keys+len(s.marks) >= s.sweepAt {
		m.size.Add(-s.sweep(now))
	}
	if size := m.size.Add(1); m.maxKeys > 0 && size > int64(m.maxKeys) {
		m.size.Add(-1)
		return ErrFull
	}
	return nil
}

// sweepAll sweeps the shards that nobody holds, once in a while: a store that
// is full of live keys must not look through all of them at every call.
func (m *Memory) sweepAll(now int64) {
	last := m.swept.Load()
	if now-last < int64(sweepEvery) || !m.swept.CompareAndSwap(last, now) {
		return
	}
	for i := range m.shards {
		if s := &m.shards[i]; s.mu.TryLock() { // waiting here could deadlock
			m.size.Add(-s.sweep(now))
			s.mu.Unlock()
		}
	}
}

// sweepEvery is how often a full store looks for dead keys everywhere.
const sweepEvery = time.Second

// remove takes an entry out of the chain of its hash.
func (s *shard) remove(h uint64, gone *entry) {
	s.keys--
	if s.entries[h] == gone {
		if gone.next == nil {
			delete(s.entries, h)
		} else {
			s.entries[h] = gone.next
		}
		return
	}
	for e := s.entries[h]; e != nil; e = e.next {
		if e.next == gone {
			e.next = gone.next
		}
	}
}

// sweep drops what is dead, and returns how many keys that was.
func (s *shard) sweep(now int64) int64 {
	before := s.keys + len(s.marks)
	for h, first := range s.entries {
		for e := first; e != nil; e = e.next {
			if e.dead(now) {
				s.remove(h, e)
			}
		}
	}
	for k, mk := range s.marks {
		if mk.until <= now {
			delete(s.marks, k)
		}
	}
	size := s.keys + len(s.marks)
	s.sweepAt = max(64, 2*size)
	return int64(before - size)
}

// Peek writes what Take would, and charges nothing; see [Store].
func (m *Memory) Peek(ctx context.Context, takes []Take) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := validate(takes); err != nil {
		return err
	}
	set := m.lock(takes)
	defer m.unlock(set)
	now := m.now()
	var empty entry
	for i := range takes {
		t := &takes[i]
		e, _ := m.find(&t.Key)
		if e == nil {
			empty = entry{}
			e = &empty
		}
		e.use(t.Limit.Window, now)
		_ = e.decide(t, now) // a refusal is in the take
		t.Remaining = max(0, t.Max-t.Used)
	}
	return nil
}

// Give returns a receipt or parts of it; see [Store].
func (m *Memory) Give(_ context.Context, r Receipt, parts ...Part) error {
	set := m.lock(r.Takes)
	defer m.unlock(set)
	now := m.now()
	for i := range r.Takes {
		t := &r.Takes[i]
		cost := t.Cost
		if len(parts) > 0 {
			cost = partOf(parts, r.Takes[:i], t)
		}
		if e, _ := m.find(&t.Key); e != nil && cost > 0 && e.since <= r.At.UnixNano() {
			e.use(t.Limit.Window, now)
			e.remove(t, r.At.UnixNano(), cost, now)
		}
	}
	return nil
}

// partOf is how much of the take the parts give back, after what the earlier
// takes of the same key have given back already.
func partOf(parts []Part, earlier []Take, t *Take) int64 {
	var cost int64
	for _, p := range parts {
		if p.Key == t.Key {
			cost += p.Cost
		}
	}
	for i := 0; i < len(earlier) && cost > 0; i++ {
		if earlier[i].Key == t.Key {
			cost -= earlier[i].Cost
		}
	}
	return max(0, min(cost, t.Cost))
}

// Block refuses every take of the key until the given time; see [Store].
func (m *Memory) Block(_ context.Context, k Key, until time.Time) error {
	s := &m.shards[m.index(&k)]
	s.mu.Lock()
	defer s.mu.Unlock()
	now := m.now()
	e, err := m.entry(&k, now)
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
	s := &m.shards[m.index(&k)]
	s.mu.Lock()
	defer s.mu.Unlock()
	if e, h := m.find(&k); e != nil {
		s.remove(h, e)
		m.size.Add(-1)
	}
	return nil
}

// Mark remembers that a key was seen now; see [Store].
func (m *Memory) Mark(_ context.Context, k Key, keep time.Duration) error {
	s := &m.shards[m.index(&k)]
	s.mu.Lock()
	defer s.mu.Unlock()
	now := m.now()
	mk, ok := s.marks[k]
	if !ok {
		if err := m.room(s, now); err != nil {
			return err
		}
	}
	if mk.until <= now {
		mk.first = now
	}
	mk.until = max(mk.until, now+int64(keep))
	s.marks[k] = mk
	return nil
}

// Seen returns when the key was first marked; see [Store].
func (m *Memory) Seen(_ context.Context, k Key) (time.Time, error) {
	s := &m.shards[m.index(&k)]
	s.mu.Lock()
	defer s.mu.Unlock()
	if mk, ok := s.marks[k]; ok && mk.until > m.now() {
		return time.Unix(0, mk.first), nil
	}
	return time.Time{}, nil
}

// Scan yields the live counters that match the prefix; see [Store].
func (m *Memory) Scan(ctx context.Context, prefix Key) iter.Seq2[Usage, error] {
	return func(yield func(Usage, error) bool) {
		for i := range m.shards {
			if err := ctx.Err(); err != nil {
				yield(Usage{}, err)
				return
			}
			for _, u := range m.usages(&m.shards[i], prefix) {
				if !yield(u, nil) {
					return
				}
			}
		}
	}
}

func (m *Memory) usages(s *shard, prefix Key) []Usage {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := m.now()
	var found []Usage
	for _, first := range s.entries {
		for e := first; e != nil; e = e.next {
			if matches(&e.key, &prefix) && !e.dead(now) {
				found = append(found, e.usage(now))
			}
		}
	}
	return found
}

func matches(k, prefix *Key) bool {
	return (prefix.Rule == "" || prefix.Rule == k.Rule) &&
		(prefix.Owner == "" || prefix.Owner == k.Owner) &&
		strings.HasPrefix(k.Subject, prefix.Subject)
}

// usage is what Scan tells of the entry.
func (e *entry) usage(now int64) Usage {
	e.use(e.window, now)
	u := Usage{Key: e.key, Used: e.used, Max: e.max, Remaining: max(0, e.max-e.used)}
	if e.blocked > now {
		u.BlockedUntil = time.Unix(0, e.blocked)
	}
	return u
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

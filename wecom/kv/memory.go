package kv

import (
	"bytes"
	"context"
	"iter"
	"slices"
	"strings"
	"sync"
	"time"
)

// sweepAfter is how many writes pass between two removals of expired values.
const sweepAfter = 1024

// Memory is a Store in the memory of one process. It is safe for concurrent use.
type Memory struct {
	mu     sync.Mutex
	values map[string]item
	writes int
}

type item struct {
	value []byte
	until time.Time
}

// NewMemory returns an empty Memory.
func NewMemory() *Memory { return &Memory{values: make(map[string]item)} }

// Get implements Store.
func (m *Memory) Get(ctx context.Context, key string) ([]byte, bool, error) {
	if err := ctx.Err(); err != nil {
		return nil, false, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	it, ok := m.lookup(key, time.Now())
	if !ok {
		return nil, false, nil
	}
	return copyOf(it.value), true, nil
}

// CompareAndSwap implements Store.
func (m *Memory) CompareAndSwap(ctx context.Context, key string, old, next []byte, ttl time.Duration) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	now := time.Now()
	it, ok := m.lookup(key, now)
	if ok != (old != nil) || !bytes.Equal(it.value, old) {
		return false, nil
	}
	m.sweep(now)
	it = item{value: copyOf(next)}
	if ttl > 0 {
		it.until = now.Add(ttl)
	}
	m.values[key] = it
	return true, nil
}

// Delete implements Store.
func (m *Memory) Delete(ctx context.Context, key string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.values, key)
	return nil
}

// Scan implements Store.
func (m *Memory) Scan(ctx context.Context, prefix string) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		for _, entry := range m.matching(prefix) {
			if err := ctx.Err(); err != nil {
				yield(Entry{}, err)
				return
			}
			if !yield(entry, nil) {
				return
			}
		}
	}
}

// matching copies the entries, so that the receiver may call the store in between.
func (m *Memory) matching(prefix string) []Entry {
	m.mu.Lock()
	defer m.mu.Unlock()
	now := time.Now()
	var found []Entry
	for key := range m.values {
		if it, ok := m.lookup(key, now); ok && strings.HasPrefix(key, prefix) {
			found = append(found, Entry{Key: key, Value: copyOf(it.value)})
		}
	}
	slices.SortFunc(found, func(a, b Entry) int { return strings.Compare(a.Key, b.Key) })
	return found
}

func (m *Memory) lookup(key string, now time.Time) (item, bool) {
	it, ok := m.values[key]
	if !ok || (!it.until.IsZero() && !now.Before(it.until)) {
		return item{}, false
	}
	return it, true
}

func (m *Memory) sweep(now time.Time) {
	m.writes++
	if m.writes < sweepAfter {
		return
	}
	m.writes = 0
	for key := range m.values {
		if _, ok := m.lookup(key, now); !ok {
			delete(m.values, key)
		}
	}
}

// copyOf keeps an empty value apart from an absent one.
func copyOf(b []byte) []byte { return append([]byte{}, b...) }

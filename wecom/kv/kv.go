// Package kv is the small contract for everything that is shared and is no counter: tokens, tickets, marks that an
// event was seen, and the state of jobs.
package kv

import (
	"context"
	"iter"
	"time"
)

// Store keeps values by key. Implementations are safe for concurrent use, and several processes may share one.
//
// A value that has expired is absent for every method.
type Store interface {
	// Get returns the value of key; ok is false if there is none. The caller owns the returned slice.
	Get(ctx context.Context, key string) (value []byte, ok bool, err error)
	// CompareAndSwap sets key to next if its value equals old, and reports whether it did. A nil old means that key
	// must be absent; an empty one that it holds an empty value. A ttl of zero keeps the value for ever.
	CompareAndSwap(ctx context.Context, key string, old, next []byte, ttl time.Duration) (bool, error)
	// Delete removes key; an absent one is no error.
	Delete(ctx context.Context, key string) error
	// Scan yields the keys that begin with prefix, with their values, in the order of the keys. What changes during
	// the scan may or may not show. The first error ends it.
	Scan(ctx context.Context, prefix string) iter.Seq2[Entry, error]
}

// Entry is one key with its value.
type Entry struct {
	// Key is the whole key, with the prefix of the scan.
	Key string
	// Value of the key; the receiver owns it.
	Value []byte
}

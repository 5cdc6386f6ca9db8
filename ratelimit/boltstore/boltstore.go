// Package boltstore keeps a ratelimit ledger in one bbolt file, so that month
// limits survive a restart, a crash and a power cut.
//
// # What is durable
//
// A grant is returned only after the transaction that holds it was synced to
// the disk. Blocks, resets, marks and what is given back are durable when the
// call returns as well. Whatever happens to the process or the machine, nothing
// that was granted is forgotten; at worst a charge is kept whose caller never
// heard of it.
//
// # What that costs
//
// A decision waits for one sync of the disk: tenths of a millisecond on a good
// SSD, some ten milliseconds on a spinning disk. Decisions that arrive during a
// sync share the next one, so that throughput grows with the number of callers,
// not with the disk. Refusals, Peek, Seen and Scan touch no disk. All live
// counters are held in memory as well, as by [ratelimit.Memory].
//
// # One process at a time
//
// The file is locked; a second process gets [ErrLocked]. On a network file
// system locks may not hold: use a local disk, and the Redis store where
// several processes share a quota. Of two stores on one open database the later
// one wins, and the earlier one answers [ErrReplaced].
//
// # Size
//
// Every commit also looks at a few old entries and deletes those whose window
// has passed. The file does not shrink, but its free pages are used again.
//
// # Time
//
// The store follows the monotonic clock from the moment it was opened. If the
// wall clock was set back since the file was last written, the store's time
// stands still until the wall clock has caught up: too strict, never over.
package boltstore

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"sync"
	"time"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// The errors of this package; they come wrapped.
var (
	// ErrLocked means that another process, or another store of this one, has the file open.
	ErrLocked = errors.New("boltstore: the file is in use by another process; only one may have it open")
	// ErrFormat means that the file was written by a version that this one cannot read.
	ErrFormat = errors.New("boltstore: unknown format version")
	// ErrDamaged means that a counter in the file cannot be read. Restore the file, or delete it and lose the count.
	ErrDamaged = errors.New("boltstore: the ledger is damaged")
	// ErrReplaced means that a later store was made on the same database; only the latest may decide.
	ErrReplaced = errors.New("boltstore: another store was opened on this database")
	// ErrUnsafe means that the database was opened read-only or without sync, so that no grant could be durable.
	ErrUnsafe = errors.New("boltstore: the database is read-only or does not sync")
	// ErrClosed means that the store was closed.
	ErrClosed = errors.New("boltstore: the store is closed")
	// ErrKeyTooLong means that rule, owner and subject together exceed what bbolt takes as a key, about 32 KiB.
	ErrKeyTooLong = errors.New("boltstore: the key is too long")
)

// Option changes a [Store].
type Option func(*config)

type config struct {
	clock       func() time.Time
	lockTimeout time.Duration
	bucket      string
}

// WithClock makes the store decide by the given clock, which must never go
// back and be safe for concurrent use. Default: the monotonic clock.
func WithClock(now func() time.Time) Option { return func(c *config) { c.clock = now } }

// WithLockTimeout sets how long [Open] waits for another process to let the
// file go, for example during a restart. Default: one second.
func WithLockTimeout(d time.Duration) Option { return func(c *config) { c.lockTimeout = d } }

// WithBucket sets the name of the bucket that holds the ledger. Default: "wecomkit.ratelimit".
func WithBucket(name string) Option { return func(c *config) { c.bucket = name } }

// Store is a [ratelimit.Store] in a bbolt file. It runs no goroutine and is
// safe for concurrent use.
type Store struct {
	db     *bbolt.DB
	owned  bool // the store opened db, and closes it
	bucket []byte
	token  []byte // proves to a commit that no later store took over
	engine *ratelimit.Memory

	mu     sync.Mutex // guards the fields below, and orders changes before the commit that holds them
	dirty  map[ratelimit.Key]struct{}
	next   *batch // what the next commit will make durable; nil if nobody waits
	closed bool

	commit sync.Mutex // held by the leader of a batch
	swept  []byte     // the key up to which dead entries were looked for; guarded by commit
}

var _ ratelimit.Store = (*Store)(nil)

// Open opens or creates the file, with permissions for its owner alone. It
// returns [ErrLocked] if another process has it.
func Open(path string, opts ...Option) (*Store, error) {
	c := configure(opts)
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: c.lockTimeout, FreelistType: bbolt.FreelistMapType})
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("%w: %s", ErrLocked, path)
	}
	if err != nil {
		return nil, fmt.Errorf("boltstore: open %s: %w", path, err)
	}
	s, err := open(db, c)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	s.owned = true
	return s, nil
}

// New opens the ledger in a database that is open already and may hold other
// buckets. The database stays the caller's to close, after [Store.Close].
func New(db *bbolt.DB, opts ...Option) (*Store, error) { return open(db, configure(opts)) }

func configure(opts []Option) *config {
	start := time.Now()
	c := &config{
		clock:       func() time.Time { return start.Add(time.Since(start)) },
		lockTimeout: time.Second,
		bucket:      "wecomkit.ratelimit",
	}
	for _, opt := range opts {
		opt(c)
	}
	return c
}

// Close makes durable what still waits and closes the file if [Open] opened
// it. Later calls of the store's methods that change something answer [ErrClosed].
func (s *Store) Close() error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return nil
	}
	s.closed = true
	last := s.next
	s.mu.Unlock()
	if last != nil {
		s.lead(last)
	}
	s.commit.Lock() // a leader may still be at work
	defer s.commit.Unlock()
	if s.owned {
		return s.db.Close()
	}
	return nil
}

// Now returns the store's own time.
func (s *Store) Now(ctx context.Context) (time.Time, error) { return s.engine.Now(ctx) }

// Take decides over all takes together and returns when the charge is durable;
// see [ratelimit.Store]. The context is not looked at during the sync. If that
// fails nothing was granted, and the charge is given back.
func (s *Store) Take(ctx context.Context, takes []ratelimit.Take) (ratelimit.Receipt, error) {
	keys, err := chargedKeys(takes)
	if err != nil {
		return ratelimit.Receipt{}, err
	}
	var r ratelimit.Receipt
	err = s.change(keys, func() (err error) {
		r, err = s.engine.Take(ctx, takes)
		return err
	})
	if err != nil && !r.At.IsZero() {
		s.undo(keys, r)
	}
	if err != nil {
		return ratelimit.Receipt{}, err
	}
	return r, nil
}

// undo gives back in memory what could not be made durable. A later commit writes it.
func (s *Store) undo(keys []ratelimit.Key, r ratelimit.Receipt) {
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.engine.Give(context.Background(), r) // memory does not fail
	for _, k := range keys {
		s.dirty[k] = struct{}{}
	}
}

// chargedKeys are the keys whose counters the takes change.
func chargedKeys(takes []ratelimit.Take) ([]ratelimit.Key, error) {
	keys := make([]ratelimit.Key, 0, len(takes))
	for i := range takes {
		t := &takes[i]
		if err := checkKey(t.Key); err != nil {
			return nil, err
		}
		if t.Cost > 0 {
			keys = append(keys, t.Key)
		}
	}
	return keys, nil
}

// Peek writes what Take would, and charges nothing; see [ratelimit.Store].
func (s *Store) Peek(ctx context.Context, takes []ratelimit.Take) error {
	return s.engine.Peek(ctx, takes)
}

// Give returns a receipt or parts of it; see [ratelimit.Store].
func (s *Store) Give(ctx context.Context, r ratelimit.Receipt, parts ...ratelimit.Part) error {
	keys, err := chargedKeys(r.Takes)
	if err != nil {
		return err
	}
	return s.change(keys, func() error { return s.engine.Give(ctx, r, parts...) })
}

// Block refuses every take of the key until the given time; see [ratelimit.Store].
func (s *Store) Block(ctx context.Context, k ratelimit.Key, until time.Time) error {
	return s.changeKey(k, func() error { return s.engine.Block(ctx, k, until) })
}

// Reset sets the key's counters to zero and lifts its block.
func (s *Store) Reset(ctx context.Context, k ratelimit.Key) error {
	return s.changeKey(k, func() error { return s.engine.Reset(ctx, k) })
}

// Mark remembers that a key was seen now; see [ratelimit.Store].
func (s *Store) Mark(ctx context.Context, k ratelimit.Key, keep time.Duration) error {
	return s.changeKey(k, func() error { return s.engine.Mark(ctx, k, keep) })
}

// Seen returns when the key was first marked; see [ratelimit.Store].
func (s *Store) Seen(ctx context.Context, k ratelimit.Key) (time.Time, error) {
	return s.engine.Seen(ctx, k)
}

// Scan yields the live counters that match the prefix; see [ratelimit.Store].
func (s *Store) Scan(ctx context.Context, prefix ratelimit.Key) iter.Seq2[ratelimit.Usage, error] {
	return s.engine.Scan(ctx, prefix)
}

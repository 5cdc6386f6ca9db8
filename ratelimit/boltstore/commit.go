package boltstore

import (
	"fmt"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// batch is a group of changes that one transaction makes durable.
type batch struct {
	done bool // guarded by Store.commit
	over chan struct{}
	err  error // set before over is closed
}

func (s *Store) changeKey(k ratelimit.Key, do func() error) error {
	if err := checkKey(k); err != nil {
		return err
	}
	return s.change([]ratelimit.Key{k}, do)
}

// change changes counters in memory and returns when that is durable. Who
// comes first leads the batch; who comes while an earlier one is being written joins it.
func (s *Store) change(keys []ratelimit.Key, do func() error) error {
	b, leads, err := s.join(keys, do)
	switch {
	case b == nil:
		return err
	case leads:
		s.lead(b)
	default:
		<-b.over
	}
	return b.err
}

// join makes the change and enters its keys into the next batch; none if
// nothing changed. It reports whether the caller leads that batch.
func (s *Store) join(keys []ratelimit.Key, do func() error) (b *batch, leads bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, false, ErrClosed
	}
	if err := do(); err != nil || len(keys) == 0 {
		return nil, false, err
	}
	for _, k := range keys {
		s.dirty[k] = struct{}{}
	}
	if leads = s.next == nil; leads {
		s.next = &batch{over: make(chan struct{})}
	}
	return s.next, leads, nil
}

// lead waits for the batch before and writes this one, unless Close did.
func (s *Store) lead(b *batch) {
	s.commit.Lock()
	defer s.commit.Unlock()
	if b.done {
		return
	}
	keys, rows, at := s.detach()
	if err := s.write(rows, at); err != nil {
		b.err = fmt.Errorf("boltstore: nothing was granted, for it could not be made durable: %w", err)
		s.retry(keys)
	}
	b.done = true
	close(b.over)
}

// detach closes the next batch, and returns its counters as they are now.
func (s *Store) detach() (keys map[ratelimit.Key]struct{}, rows []row, at int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	keys, s.dirty, s.next = s.dirty, map[ratelimit.Key]struct{}{}, nil
	rows = make([]row, 0, len(keys))
	for k := range keys {
		rows = append(rows, s.row(k))
	}
	return keys, rows, s.now()
}

// retry leaves to the next commit what this one could not write.
func (s *Store) retry(keys map[ratelimit.Key]struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for k := range keys {
		s.dirty[k] = struct{}{}
	}
}

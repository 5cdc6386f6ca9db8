package ratelimit

import (
	"context"
	"errors"
	"iter"
	"time"
)

// Overlay is a store for dry runs: it decides on what its base has counted
// plus what was taken from the overlay itself, and charges nothing in the
// base. It is safe for concurrent use; two decisions at the same moment may
// both be granted where only one would.
type Overlay struct {
	base Store
	own  *Memory
}

// NewOverlay returns an overlay on base.
func NewOverlay(base Store) *Overlay { return &Overlay{base: base, own: NewMemory()} }

var _ Store = (*Overlay)(nil)

// Take decides over all takes together; see [Store].
func (o *Overlay) Take(ctx context.Context, takes []Take) (Receipt, error) {
	if err := o.Peek(ctx, takes); err != nil {
		return Receipt{}, err
	}
	for i := range takes {
		if takes[i].Refused {
			if takes[i].RetryAt.IsZero() {
				return Receipt{}, ErrNeverFits
			}
			return Receipt{}, ErrRefused
		}
	}
	charges := make([]Take, len(takes))
	for i, t := range takes {
		charges[i] = Take{Key: t.Key, Limit: t.Limit, Cost: t.Cost, Ago: t.Ago, Force: true}
	}
	r, err := o.own.Take(ctx, charges)
	if err != nil {
		return Receipt{}, err
	}
	for i := range takes {
		takes[i].Used += takes[i].Cost
		takes[i].Remaining = max(0, takes[i].Max-takes[i].Used)
	}
	return r, nil
}

// Peek writes what Take would, and charges nothing; see [Store].
func (o *Overlay) Peek(ctx context.Context, takes []Take) error {
	own := make([]Take, len(takes))
	copy(own, takes)
	if err := errors.Join(o.base.Peek(ctx, takes), o.own.Peek(ctx, own)); err != nil {
		return err
	}
	earlier := make(map[Key]int64, len(takes))
	for i := range takes {
		t := &takes[i]
		t.Used += own[i].Used
		if over := t.Used + earlier[t.Key] + t.Cost - t.Max; over > 0 && !t.Force && !t.Refused {
			t.Refused = true
			if t.Cost <= t.Max {
				t.RetryAt = o.retryAt(t, own[i])
			}
		}
		earlier[t.Key] += t.Cost
		t.Remaining = max(0, t.Max-t.Used)
	}
	return nil
}

// retryAt is when a take refused only by the sum of both surely fits.
func (o *Overlay) retryAt(t *Take, own Take) time.Time {
	if own.Refused {
		return own.RetryAt
	}
	now := o.own.now()
	if t.Limit.Window.calendar() {
		return time.Unix(0, t.Limit.Window.next(now))
	}
	return time.Unix(0, now+t.Limit.Window.length())
}

// Give returns a receipt or parts of it; see [Store].
func (o *Overlay) Give(ctx context.Context, r Receipt, parts ...Part) error {
	return o.own.Give(ctx, r, parts...)
}

// Block does nothing: a dry run closes nothing.
func (o *Overlay) Block(context.Context, Key, time.Time) error { return nil }

// Reset forgets the overlay's own charges of the key.
func (o *Overlay) Reset(ctx context.Context, k Key) error { return o.own.Reset(ctx, k) }

// Mark remembers in the overlay alone.
func (o *Overlay) Mark(ctx context.Context, k Key, keep time.Duration) error {
	return o.own.Mark(ctx, k, keep)
}

// Seen returns when the key was first marked, in the base or here.
func (o *Overlay) Seen(ctx context.Context, k Key) (time.Time, error) {
	at, err := o.base.Seen(ctx, k)
	if err != nil || !at.IsZero() {
		return at, err
	}
	return o.own.Seen(ctx, k)
}

// Scan yields the base's counters.
func (o *Overlay) Scan(ctx context.Context, prefix Key) iter.Seq2[Usage, error] {
	return o.base.Scan(ctx, prefix)
}

// Now returns the base's time.
func (o *Overlay) Now(ctx context.Context) (time.Time, error) { return o.base.Now(ctx) }

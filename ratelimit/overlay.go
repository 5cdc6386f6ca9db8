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
	if err := refusal(takes); err != nil {
		return Receipt{}, err
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

// refusal is the error of a decision whose takes were answered.
func refusal(takes []Take) (err error) {
	for i := range takes {
		switch t := &takes[i]; {
		case t.Refused && t.Cost > t.Max:
			return ErrNeverFits
		case t.Refused:
			err = ErrRefused
		}
	}
	return err
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
		below, above := t.Used, own[i].Used+earlier[t.Key]
		t.Used += own[i].Used
		t.Remaining = max(0, t.Max-t.Used)
		earlier[t.Key] += t.Cost
		if above == 0 || below+above+t.Cost <= t.Max || t.Cost == 0 || t.Force {
			continue // the base has said all
		}
		t.Refused = true
		if t.Cost > t.Max {
			continue
		}
		at, err := o.retryAt(ctx, t, below, &own[i])
		if err != nil {
			return err
		}
		if at.After(t.RetryAt) {
			t.RetryAt = at
		}
	}
	return nil
}

// retryAt is when a take fits that the base and the overlay refuse together:
// what the overlay says where the base holds nothing, by the base's clock, and
// else the time at which all that is there now has left.
func (o *Overlay) retryAt(ctx context.Context, t *Take, below int64, own *Take) (time.Time, error) {
	now, err := o.base.Now(ctx)
	if err != nil {
		return time.Time{}, err
	}
	w := &t.Limit.Window
	switch {
	case w.calendar():
		return time.Unix(0, w.next(now.UnixNano())), nil
	case below == 0 && own.Refused:
		return now.Add(own.RetryAt.Sub(time.Unix(0, o.own.now()))), nil
	}
	return now.Add(time.Duration(w.length())), nil
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

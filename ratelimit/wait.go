package ratelimit

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// smoothAbove is the rate per minute above which waiting takes are paced, so
// that they do not use a window up in a burst and then stall until it moves.
const smoothAbove = 100

// Waiter takes from a store and waits where a take is refused. Waiters of one
// key go first come, first served within the process; between processes a
// little jitter keeps them from meeting again. It is safe for concurrent use.
type Waiter struct {
	store Store

	mu    sync.Mutex
	turns map[Key]*turn
	paces map[Key]*rate.Limiter
}

// turn is the place at the head of a key's queue; the channel serves in order of arrival.
type turn struct {
	head  chan struct{}
	users int
}

// NewWaiter returns a waiter on the store.
func NewWaiter(store Store) *Waiter {
	return &Waiter{store: store, turns: map[Key]*turn{}, paces: map[Key]*rate.Limiter{}}
}

// Take takes as the store does, waiting for at most maxWait. It returns the
// refusal at once if the takes cannot succeed within maxWait or before the
// context's deadline. A wait that ends without success has charged nothing.
func (w *Waiter) Take(ctx context.Context, takes []Take, maxWait time.Duration) (Receipt, error) {
	if maxWait <= 0 {
		return w.store.Take(ctx, takes)
	}
	start := time.Now()
	end := start.Add(maxWait)
	if deadline, ok := ctx.Deadline(); ok && deadline.Before(end) {
		end = deadline
	}
	if err := w.pace(ctx, takes, end); err != nil {
		return Receipt{}, err
	}
	if key, queued := w.queued(takes); queued {
		return w.inTurn(ctx, key, takes, end)
	}
	r, err := w.store.Take(ctx, takes)
	if !errors.Is(err, ErrRefused) {
		return r, err
	}
	if wait, failed := w.untilFits(ctx, takes); failed != nil || time.Now().Add(wait).After(end) {
		return r, errors.Join(err, failed)
	}
	return w.inTurn(ctx, refusedKey(takes), takes, end)
}

// inTurn waits for the head of the key's queue, then loops over Take.
func (w *Waiter) inTurn(ctx context.Context, key Key, takes []Take, end time.Time) (Receipt, error) {
	leave, err := w.arrive(ctx, key, end)
	if err != nil {
		return Receipt{}, err
	}
	if leave == nil { // the queue was longer than the wait
		return w.store.Take(ctx, takes)
	}
	defer leave()
	for {
		r, err := w.store.Take(ctx, takes)
		if !errors.Is(err, ErrRefused) {
			return r, err
		}
		wait, failed := w.untilFits(ctx, takes)
		if failed != nil || time.Now().Add(wait).After(end) {
			return r, errors.Join(err, failed)
		}
		if err := sleep(ctx, wait+rand.N(time.Millisecond)); err != nil {
			return Receipt{}, err
		}
	}
}

// untilFits is how long the refused takes need, by the store's own clock: the
// clock of this process may be hours away from it.
func (w *Waiter) untilFits(ctx context.Context, takes []Take) (time.Duration, error) {
	now, err := w.store.Now(ctx)
	if err != nil {
		return 0, err
	}
	return retryAt(takes).Sub(now), nil
}

// arrive waits for the head of the key's queue. It returns the function that
// leaves it, or nil if the time ended first.
func (w *Waiter) arrive(ctx context.Context, key Key, end time.Time) (leave func(), err error) {
	w.mu.Lock()
	t := w.turns[key]
	if t == nil {
		t = &turn{head: make(chan struct{}, 1)}
		w.turns[key] = t
	}
	t.users++
	w.mu.Unlock()
	quit := func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		if t.users--; t.users == 0 {
			delete(w.turns, key)
		}
	}
	timer := time.NewTimer(time.Until(end))
	defer timer.Stop()
	select {
	case t.head <- struct{}{}:
		return func() { <-t.head; quit() }, nil
	case <-timer.C:
		quit()
		return nil, nil
	case <-ctx.Done():
		quit()
		return nil, ctx.Err()
	}
}

// queued returns the first key of the takes for which others wait already.
func (w *Waiter) queued(takes []Take) (Key, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.turns) == 0 {
		return Key{}, false
	}
	for i := range takes {
		if _, ok := w.turns[takes[i].Key]; ok {
			return takes[i].Key, true
		}
	}
	return Key{}, false
}

// pace lets the takes of fast limits through evenly.
func (w *Waiter) pace(ctx context.Context, takes []Take, end time.Time) error {
	for i := range takes {
		l := w.limiter(&takes[i])
		if l == nil {
			continue
		}
		r := l.ReserveN(time.Now(), int(min(takes[i].Cost, int64(l.Burst()))))
		delay := r.Delay()
		if time.Now().Add(delay).After(end) {
			r.Cancel() // the store then says what is refused, and until when
			continue
		}
		if err := sleep(ctx, delay); err != nil {
			r.Cancel()
			return err
		}
	}
	return nil
}

// limiter is the token bucket of the take's key; nil where it needs none.
func (w *Waiter) limiter(t *Take) *rate.Limiter {
	win := t.Limit.Window
	if win.Kind != KindSliding || t.Limit.N*int64(time.Minute) <= smoothAbove*int64(win.Length) {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	l := w.paces[t.Key]
	if l == nil {
		if len(w.paces) >= maxPaces {
			clear(w.paces) // a lost bucket costs smoothness, never exactness
		}
		l = rate.NewLimiter(rate.Limit(float64(t.Limit.N)/win.Length.Seconds()), int(max(1, t.Limit.N/10)))
		w.paces[t.Key] = l
	}
	return l
}

// maxPaces bounds the token buckets that a waiter keeps.
const maxPaces = 10_000

// retryAt is when all refused takes can succeed.
func retryAt(takes []Take) time.Time {
	var at time.Time
	for i := range takes {
		if takes[i].Refused && takes[i].RetryAt.After(at) {
			at = takes[i].RetryAt
		}
	}
	return at
}

func refusedKey(takes []Take) Key {
	for i := range takes {
		if takes[i].Refused {
			return takes[i].Key
		}
	}
	return takes[0].Key
}

func sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

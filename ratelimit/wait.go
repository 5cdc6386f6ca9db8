package ratelimit

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
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
	paces map[pace]*rate.Limiter
}

// pace names a token bucket. A key whose limit changes gets another one.
type pace struct {
	key   Key
	limit Limit
}

// turn is the place at the head of a key's queue; the channel serves in order of arrival.
type turn struct {
	head  chan struct{}
	users int
}

// NewWaiter returns a waiter on the store.
func NewWaiter(store Store) *Waiter {
	return &Waiter{store: store, turns: map[Key]*turn{}, paces: map[pace]*rate.Limiter{}}
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
	if err := w.smooth(ctx, takes, end); err != nil {
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

// smooth lets the takes of fast limits through evenly.
func (w *Waiter) smooth(ctx context.Context, takes []Take, end time.Time) error {
	for i := range takes {
		l := w.limiter(&takes[i])
		if l == nil || takes[i].Force {
			continue
		}
		delay, cancel := reserve(l, takes[i].Cost)
		if time.Now().Add(delay).After(end) {
			cancel() // the store then says what is refused, and until when
			continue
		}
		if err := sleep(ctx, delay); err != nil {
			cancel()
			return err
		}
	}
	return nil
}

// reserve takes the cost from the bucket. A cost above the burst need not wait
// until it has dripped in: those who come later do.
func reserve(l *rate.Limiter, cost int64) (delay time.Duration, cancel func()) {
	now, burst := time.Now(), int64(l.Burst())
	var parts []*rate.Reservation
	for ; cost > 0; cost -= burst {
		parts = append(parts, l.ReserveN(now, int(min(cost, burst))))
	}
	cancel = func() {
		for _, r := range slices.Backward(parts) {
			r.CancelAt(now)
		}
	}
	if len(parts) == 0 {
		return 0, cancel
	}
	return parts[0].DelayFrom(now), cancel
}

// limiter is the token bucket of the take's key; nil where it needs none. Rate
// and burst together fill the window and no more, counted as long as a store
// may count a grant: more would run into the limit and stall there.
func (w *Waiter) limiter(t *Take) *rate.Limiter {
	n, win := t.Limit.N, t.Limit.Window
	if win.Kind != KindSliding || n*int64(time.Minute) <= smoothAbove*int64(win.Length) {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	p := pace{t.Key, t.Limit}
	l := w.paces[p]
	if l == nil {
		if len(w.paces) >= maxPaces {
			clear(w.paces) // a lost bucket costs smoothness, never exactness
		}
		burst := max(1, n/200)
		counted := win.Length + win.Length/grain
		l = rate.NewLimiter(rate.Limit(float64(n-burst+1)/counted.Seconds()), int(burst))
		w.paces[p] = l
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

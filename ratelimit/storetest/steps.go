package storetest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// rules are the limits of the random steps; each key keeps its rule's window.
var rules = [...]ratelimit.Limit{
	{N: 5, Window: ratelimit.Sliding(time.Minute)},
	{N: 40, Window: ratelimit.Sliding(time.Hour)},
	{N: 3, Window: ratelimit.SlidingDays(2)},
	{N: 6, Window: ratelimit.Day(0)},
	{N: 4, Window: ratelimit.Day(9)},
	{N: 9, Window: ratelimit.Week()},
	{N: ratelimit.DaysOfMonth, Window: ratelimit.Month()},
	{N: 3, Window: ratelimit.Slots(30 * time.Second)},
}

// receipt is a granted decision that was not given back yet.
type receipt struct {
	proof  ratelimit.Receipt
	grants []*grant
}

// walk is one run of random steps.
type walk struct {
	t        *testing.T
	store    ratelimit.Store
	advance  Advance
	random   *rand.Rand
	counters map[ratelimit.Key]*counter
	receipts []receipt
}

// Steps takes, gives back, blocks, resets and lets time pass at random, and
// compares every answer with a brute-force model. The store must be empty.
func Steps(t *testing.T, store ratelimit.Store, advance Advance, seed uint64, steps int) {
	t.Helper()
	w := &walk{t, store, advance, rand.New(rand.NewPCG(seed, 0)), map[ratelimit.Key]*counter{}, nil}
	for range steps {
		switch n := w.random.IntN(100); {
		case n < 60:
			w.take()
		case n < 70:
			w.give()
		case n < 72:
			w.block()
		case n < 74:
			w.reset()
		case n < 75:
			w.scan()
		default:
			w.pass()
		}
	}
}

func (w *walk) now() time.Time {
	now, err := w.store.Now(w.t.Context())
	require.NoError(w.t, err)
	return now
}

// pass lets time pass: mostly little, rarely days.
func (w *walk) pass() {
	spans := [...]time.Duration{10 * time.Second, 10 * time.Second, time.Minute, time.Minute, 20 * time.Minute, 12 * time.Hour, 60 * time.Hour}
	d := w.random.Int64N(int64(spans[w.random.IntN(len(spans))] / time.Millisecond))
	w.advance(time.Duration(1+d) * time.Millisecond)
	now := w.now()
	for _, c := range w.counters {
		c.forget(now)
	}
}

func (w *walk) key(rule int) ratelimit.Key {
	return ratelimit.Key{Rule: fmt.Sprintf("rule%d", rule), Owner: "corp", Subject: string(rune('a' + w.random.IntN(2)))}
}

func (w *walk) counter(k ratelimit.Key, l ratelimit.Limit) *counter {
	c := w.counters[k]
	if c == nil {
		c = &counter{limit: l}
		w.counters[k] = c
	}
	return c
}

// draw makes a decision over one to three different keys.
func (w *walk) draw() []ratelimit.Take {
	takes := make([]ratelimit.Take, 0, 3)
	for _, rule := range w.random.Perm(len(rules))[:1+w.random.IntN(3)] {
		t := ratelimit.Take{Key: w.key(rule), Limit: rules[rule], Cost: 1 + w.random.Int64N(2), Force: w.random.IntN(20) == 0}
		if w.random.IntN(50) == 0 {
			t.Cost = 50
		}
		if w.random.IntN(10) == 0 {
			t.Ago = time.Duration(w.random.IntN(90)) * time.Second
		}
		takes = append(takes, t)
	}
	return takes
}

func (w *walk) take() {
	takes := w.draw()
	peeked := append([]ratelimit.Take(nil), takes...)
	now := w.now()
	require.NoError(w.t, w.store.Peek(w.t.Context(), peeked))
	proof, err := w.store.Take(w.t.Context(), takes)
	refused := false
	for i := range takes {
		w.checkTake(&peeked[i], now)
		if peeked[i].Refused != takes[i].Refused {
			w.t.Fatalf("Peek answers %+v, Take %+v", peeked[i], takes[i])
		}
		refused = refused || takes[i].Refused
	}
	if refused {
		require.Truef(w.t, errors.Is(err, ratelimit.ErrRefused) || errors.Is(err, ratelimit.ErrNeverFits), "%v", err)
	} else {
		require.NoError(w.t, err)
		w.charge(takes, proof)
	}
	for i := range takes {
		w.checkUsed(takes[i].Key, takes[i].Used, now)
	}
}

// charge writes a granted decision into the model.
func (w *walk) charge(takes []ratelimit.Take, proof ratelimit.Receipt) {
	r := receipt{proof: proof}
	for i := range takes {
		g := &grant{proof.At.Add(-takes[i].Ago), takes[i].Cost}
		c := w.counters[takes[i].Key]
		c.grants = append(c.grants, g)
		r.grants = append(r.grants, g)
	}
	if w.receipts = append(w.receipts, r); len(w.receipts) > 50 {
		w.receipts = w.receipts[1:]
	}
}

// checkTake compares the answer to one take with the model before the charge.
func (w *walk) checkTake(t *ratelimit.Take, now time.Time) {
	c := w.counter(t.Key, t.Limit)
	extra := slack(t.Limit.Window)
	if largest := c.max(now); largest != t.Max {
		w.t.Fatalf("%+v: its limit is %d", t, largest)
	}
	w.checkUsed(t.Key, t.Used, now)
	switch {
	case t.Force:
		require.False(w.t, t.Refused, "forced: %+v", t)
	case t.Cost > t.Max:
		require.True(w.t, t.Refused)
		require.Zero(w.t, t.RetryAt, "it never fits: %+v", t)
	case !t.Refused:
		if at := c.fits(now, t.Cost, 0); !at.Equal(now) {
			w.t.Fatalf("granted beyond the limit, for it fits at %s: %+v", at, t)
		}
	default:
		earliest, latest := c.fits(now, t.Cost, 0), c.fits(now, t.Cost, extra)
		require.True(w.t, latest.After(now), "refused what fits: %+v", t)
		require.True(w.t, t.RetryAt.After(now), "%+v", t)
		require.False(w.t, t.RetryAt.Before(earliest), "it cannot fit before %s: %+v", earliest, t)
		require.False(w.t, t.RetryAt.After(latest), "it fits at %s: %+v", latest, t)
	}
}

// checkUsed compares a count with the least and the most that the model allows.
func (w *walk) checkUsed(k ratelimit.Key, used int64, now time.Time) {
	c := w.counters[k]
	// Without require: a million steps would spend half of their time in it.
	if least := c.used(now, 0); used < least {
		w.t.Fatalf("%+v forgot grants: %d is below %d", k, used, least)
	}
	if most := c.used(now, slack(c.limit.Window)); used > most {
		w.t.Fatalf("%+v counts what has left: %d is above %d", k, used, most)
	}
}

// give returns a receipt once, whole or one of its parts.
func (w *walk) give() {
	if len(w.receipts) == 0 {
		return
	}
	i := w.random.IntN(len(w.receipts))
	r := w.receipts[i]
	w.receipts = append(w.receipts[:i], w.receipts[i+1:]...)
	if w.random.IntN(2) == 0 {
		require.NoError(w.t, w.store.Give(w.t.Context(), r.proof))
		for _, g := range r.grants {
			g.cost = 0
		}
		return
	}
	part := w.random.IntN(len(r.grants))
	require.NoError(w.t, w.store.Give(w.t.Context(), r.proof, ratelimit.Part{Key: r.proof.Takes[part].Key, Cost: 1}))
	r.grants[part].cost--
}

func (w *walk) block() {
	rule := w.random.IntN(len(rules))
	k := w.key(rule)
	c := w.counter(k, rules[rule])
	now := w.now()
	until := now.Truncate(time.Millisecond).Add(time.Duration(w.random.IntN(120)-30) * time.Second)
	require.NoError(w.t, w.store.Block(w.t.Context(), k, until))
	if !until.After(now) {
		c.blocked = time.Time{}
	} else if until.After(c.blocked) {
		c.blocked = until
	}
}

// reset happens at a moment of its own, so that a receipt is older or younger.
func (w *walk) reset() {
	rule := w.random.IntN(len(rules))
	k := w.key(rule)
	w.advance(time.Millisecond)
	require.NoError(w.t, w.store.Reset(w.t.Context(), k))
	w.advance(time.Millisecond)
	w.counters[k] = &counter{limit: rules[rule]}
}

// scan compares every live counter with the model.
func (w *walk) scan() {
	now := w.now()
	found := map[ratelimit.Key]bool{}
	for u, err := range w.store.Scan(w.t.Context(), ratelimit.Key{Owner: "corp"}) {
		require.NoError(w.t, err)
		w.checkUsed(u.Key, u.Used, now)
		found[u.Key] = true
	}
	for k, c := range w.counters {
		if c.used(now, 0) > 0 {
			require.True(w.t, found[k], "Scan leaves out %+v", k)
		}
	}
}

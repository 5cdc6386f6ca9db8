package redisstore

import (
	"cmp"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/boltstore"
)

// sameLimits are drawn from at random; of some rules the number varies.
var sameLimits = [...][]ratelimit.Limit{
	{{N: 6, Window: ratelimit.Day(0)}, {N: 8, Window: ratelimit.Day(0)}},
	{{N: 4, Window: ratelimit.Day(9)}},
	{{N: 9, Window: ratelimit.Week()}},
	{{N: ratelimit.DaysOfMonth, Window: ratelimit.Month()}},
	{{N: 3, Window: ratelimit.Slots(30 * time.Second)}},
	{{N: 5, Window: ratelimit.Sliding(time.Minute)}, {N: 4, Window: ratelimit.Sliding(time.Minute)}},
	// From here on grants come near enough to be kept as one. A refused decision
	// over several limits may then date such a group later in one store and not
	// in another, within what the contract allows: these are decided alone.
	{{N: 40, Window: ratelimit.Sliding(time.Hour)}, {N: 30, Window: ratelimit.Sliding(time.Hour)}},
	{{N: 3, Window: ratelimit.SlidingDays(2)}},
}

const (
	// together is the number of rules that share decisions, and tick the step of
	// the clock: longer than what their windows keep as one.
	together = 6
	tick     = 500 * time.Millisecond
)

// trio puts the same questions to three stores and demands the same answers.
type trio struct {
	t        *testing.T
	names    []string
	stores   []ratelimit.Store
	clock    *clock
	random   *rand.Rand
	receipts [][]ratelimit.Receipt
}

// answer is everything that a store says to a take.
type answer struct {
	Used, Remaining, Max int64
	Refused              bool
	RetryAt              int64
}

func answers(takes []ratelimit.Take) []answer {
	out := make([]answer, len(takes))
	for i, t := range takes {
		out[i] = answer{t.Used, t.Remaining, t.Max, t.Refused, 0}
		if !t.RetryAt.IsZero() {
			out[i].RetryAt = t.RetryAt.UnixMicro()
		}
	}
	return out
}

// verdictOf is nil, a refusal or a failure.
func verdictOf(t *testing.T, err error) error {
	for _, known := range []error{ratelimit.ErrNeverFits, ratelimit.ErrRefused} {
		if errors.Is(err, known) {
			return known
		}
	}
	require.NoError(t, err)
	return nil
}

func (w *trio) key(rule int) ratelimit.Key {
	return ratelimit.Key{Rule: fmt.Sprintf("rule%d", rule), Owner: owners[w.random.IntN(len(owners))], Subject: subjects[w.random.IntN(len(subjects))]}
}

// draw makes a decision over one limit, or over several; a key may come twice.
func (w *trio) draw() (takes []ratelimit.Take) {
	if rule := w.random.IntN(len(sameLimits)); rule >= together {
		return []ratelimit.Take{w.one(rule)}
	}
	for range 1 + w.random.IntN(4) {
		takes = append(takes, w.one(w.random.IntN(together)))
	}
	return takes
}

func (w *trio) one(rule int) ratelimit.Take {
	limits := sameLimits[rule]
	t := ratelimit.Take{Key: w.key(rule), Limit: limits[w.random.IntN(len(limits))], Cost: w.random.Int64N(4), Force: w.random.IntN(20) == 0}
	if w.random.IntN(50) == 0 {
		t.Cost = 50
	}
	if w.random.IntN(8) == 0 {
		t.Ago = time.Duration(w.random.IntN(180)) * tick
	}
	return t
}

// each calls do on every store, and demands that all return the same.
func each[T any](w *trio, do func(ratelimit.Store) T) {
	w.t.Helper()
	want := do(w.stores[0])
	for i, s := range w.stores[1:] {
		require.Equal(w.t, want, do(s), "%s answers otherwise than %s", w.names[i+1], w.names[0])
	}
}

func (w *trio) take() {
	takes := w.draw()
	var receipts []ratelimit.Receipt
	each(w, func(s ratelimit.Store) []any {
		own := slices.Clone(takes)
		require.NoError(w.t, s.Peek(w.t.Context(), own))
		peeked := answers(own)
		r, err := s.Take(w.t.Context(), own)
		if err == nil {
			receipts = append(receipts, r)
		}
		return []any{peeked, verdictOf(w.t, err), answers(own)}
	})
	if len(receipts) > 0 {
		w.receipts = append(w.receipts, receipts)
	}
}

// give returns a receipt, whole or in part, and never the same twice.
func (w *trio) give() {
	if len(w.receipts) == 0 {
		return
	}
	i := w.random.IntN(len(w.receipts))
	receipts := w.receipts[i]
	w.receipts = slices.Delete(w.receipts, i, i+1)
	var parts []ratelimit.Part
	if w.random.IntN(2) == 0 {
		takes := receipts[0].Takes
		parts = []ratelimit.Part{{Key: takes[w.random.IntN(len(takes))].Key, Cost: 1 + w.random.Int64N(3)}}
	}
	for n, s := range w.stores {
		require.NoError(w.t, s.Give(w.t.Context(), receipts[n], parts...))
	}
}

func (w *trio) block() {
	k, until := w.key(w.random.IntN(len(sameLimits))), w.clock.now.Add(time.Duration(w.random.IntN(120)-30)*time.Second)
	for _, s := range w.stores {
		require.NoError(w.t, s.Block(w.t.Context(), k, until))
	}
}

func (w *trio) scan() {
	each(w, func(s ratelimit.Store) []ratelimit.Usage {
		found := []ratelimit.Usage{}
		for u, err := range s.Scan(w.t.Context(), ratelimit.Key{Owner: "corp"}) {
			require.NoError(w.t, err)
			u.BlockedUntil, u.Max, u.Remaining = u.BlockedUntil.UTC(), 0, 0 // of the last decision, or of the last granted one
			found = append(found, u)
		}
		slices.SortFunc(found, func(a, b ratelimit.Usage) int {
			return cmp.Or(cmp.Compare(a.Key.Rule, b.Key.Rule), cmp.Compare(a.Key.Subject, b.Key.Subject))
		})
		return found
	})
}

func (w *trio) mark() {
	k, keep := w.key(0), time.Duration(w.random.IntN(100))*time.Minute
	each(w, func(s ratelimit.Store) int64 {
		before, err := s.Seen(w.t.Context(), k)
		require.NoError(w.t, err)
		require.NoError(w.t, s.Mark(w.t.Context(), k, keep))
		return before.UnixMicro()
	})
}

func (w *trio) reset(k ratelimit.Key) {
	for _, s := range w.stores {
		require.NoError(w.t, s.Reset(w.t.Context(), k))
	}
}

// pass lets time pass: mostly little, rarely days.
func (w *trio) pass() {
	spans := [...]time.Duration{10 * time.Second, 10 * time.Second, time.Minute, time.Minute, 20 * time.Minute, 12 * time.Hour, 60 * time.Hour}
	d := time.Duration(w.random.Int64N(int64(spans[w.random.IntN(len(spans))]/tick))) * tick
	w.clock.advance(d)
}

var (
	owners   = [...]string{"corp", "192.0.2.1"}
	subjects = [...]string{"a", "b"}
)

// startTrio starts the three stores, by one clock.
func startTrio(t *testing.T) *trio {
	t.Helper()
	client := startServer(t, "--appendonly", "no").connect()
	c := startClock(t, client)
	now := func() time.Time { return c.now }
	shared, err := New(client, withClock(t))
	require.NoError(t, err)
	file, err := boltstore.Open(filepath.Join(t.TempDir(), "ledger.db"), boltstore.WithClock(now))
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, file.Close()) })
	return &trio{
		t: t, names: []string{"memory", "bolt", "redis"},
		stores: []ratelimit.Store{ratelimit.NewMemory(ratelimit.WithClock(now)), file, shared},
		clock:  c, random: rand.New(rand.NewPCG(11, 0)),
	}
}

// TestStoresAnswerAlike runs one random schedule on the three stores.
func TestStoresAnswerAlike(t *testing.T) {
	t.Parallel()
	steps := 1_500
	if os.Getenv("WECOMKIT_LONG") == "1" {
		steps = 100_000
	}
	w := startTrio(t)
	for range steps {
		switch n := w.random.IntN(100); {
		case n < 55:
			w.take()
		case n < 65:
			w.give()
		case n < 67:
			w.block()
		case n < 69:
			w.reset(w.key(w.random.IntN(len(sameLimits))))
		case n < 70:
			w.scan()
		case n < 71:
			w.mark()
		default:
			w.pass()
		}
	}
}

// TestTheLongerWindowHoldsForBoth: programs that keep different margins may share a counter.
func TestTheLongerWindowHoldsForBoth(t *testing.T) {
	t.Parallel()
	w := startTrio(t)
	for _, step := range []struct {
		window time.Duration
		after  time.Duration
		used   int64
	}{
		{50 * time.Minute, 0, 1},
		{time.Hour, time.Minute, 2},
		{50 * time.Minute, time.Minute, 3},
		{50 * time.Minute, 50 * time.Minute, 4}, // minute 52: the hour holds for all
		{time.Hour, 9 * time.Minute, 3},         // minute 61: two have left
		{50 * time.Minute, 30 * time.Minute, 3}, // minute 91: one more has
	} {
		w.clock.advance(step.after)
		each(w, func(s ratelimit.Store) int64 {
			takes := []ratelimit.Take{one("corp", "", 9, ratelimit.Sliding(step.window))}
			_, err := s.Take(t.Context(), takes)
			require.NoError(t, err)
			require.Equal(t, step.used, takes[0].Used, "%T at %s", s, w.clock.now)
			return takes[0].Used
		})
	}
}

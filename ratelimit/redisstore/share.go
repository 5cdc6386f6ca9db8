package redisstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// decide decides over a group in memory, by this process's share of each
// limit, and notes what the server is owed. The outage is entered.
func (f *fallback) decide(ctx context.Context, op string, takes []ratelimit.Take, g group, o *outage) (verdict, error) {
	own := make([]ratelimit.Take, len(g.at))
	for n, i := range g.at {
		own[n] = f.share(takes[i])
	}
	var r ratelimit.Receipt
	var err error
	if op == "take" {
		r, err = f.memory.Take(ctx, own)
	} else {
		err = f.memory.Peek(ctx, own)
	}
	if err != nil && !errors.Is(err, ratelimit.ErrRefused) && !errors.Is(err, ratelimit.ErrNeverFits) {
		return verdict{}, err
	}
	v := verdict{at: r.At.UnixMicro(), outage: o.number}
	for n, i := range g.at {
		t := &takes[i]
		t.Used, t.Remaining, t.Max, t.Refused, t.RetryAt = own[n].Used, own[n].Remaining, own[n].Max, own[n].Refused, own[n].RetryAt
		if !t.Refused {
			continue
		}
		v.status = max(v.status, refused)
		if t.RetryAt.IsZero() {
			v.status = never
			if t.Cost <= f.whole(t.Limit) {
				return verdict{}, fmt.Errorf("ratelimit: rule %s: redis is away, and a cost of %d is above this process's share of %d: %w", t.Key.Rule, t.Cost, t.Max, o.reason)
			}
		}
	}
	if v.status == granted && op == "take" {
		for _, i := range g.at {
			o.owed.add(&takes[i], takes[i].Cost, r.At)
		}
	}
	return v, nil
}

// share is the take with this process's part of its limit.
func (f *fallback) share(t ratelimit.Take) ratelimit.Take {
	t.Limit.N = f.whole(t.Limit) / f.divisor
	return t
}

// whole is the limit's number now.
func (f *fallback) whole(l ratelimit.Limit) int64 {
	if l.N != ratelimit.DaysOfMonth {
		return l.N
	}
	y, m, _ := f.clock.now().In(time.FixedZone("Asia/Shanghai", 8*60*60)).Date()
	return int64(time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC).Day())
}

// give gives back what the fallback granted. Once the server has been charged
// with it, it stays charged: too strict, and never over.
func (f *fallback) give(ctx context.Context, place string, gifts []gift, charged span) error {
	if f == nil {
		return errors.New("ratelimit: redis: the receipt is of a store with a fallback")
	}
	o := f.find(place)
	if o == nil || o.number != charged.outage {
		return nil
	}
	if err := o.enter(ctx); err != nil {
		return err
	}
	defer o.leave()
	if o.over {
		return nil
	}
	r := ratelimit.Receipt{At: moment(charged.last)}
	for _, g := range gifts {
		o.owed.add(g.take, -g.cost, moment(charged.first))
		t := f.share(*g.take)
		t.Cost = g.cost
		t.Ago += moment(charged.last).Sub(moment(charged.first))
		r.Takes = append(r.Takes, t)
	}
	return f.memory.Give(ctx, r)
}

// block keeps the block in this process even while Redis is away. Memory
// without a bound takes every block.
func (f *fallback) block(ctx context.Context, k ratelimit.Key, until time.Time) {
	_ = f.memory.Block(ctx, k, until)
}

func (f *fallback) reset(ctx context.Context, k ratelimit.Key) { _ = f.memory.Reset(ctx, k) }

// ledger is what the server is owed: what was granted without it.
type ledger struct {
	debts   map[charge]debt
	pruneAt int // size at which what has left its window is looked for
}

func newLedger() *ledger { return &ledger{map[charge]debt{}, pruneMin} }

// pruneMin is the size below which a ledger is left alone.
const pruneMin = 1024

// charge is where grants are owed together.
type charge struct {
	key    ratelimit.Key
	limit  ratelimit.Limit
	bucket int64
}

// debt is a cost, and the latest time of the grants in it.
type debt struct {
	cost int64
	at   time.Time
}

// add adds a cost that counts from the take's time, or takes it away.
func (l *ledger) add(t *ratelimit.Take, cost int64, now time.Time) {
	at := now.Add(-t.Ago)
	c := charge{t.Key, t.Limit, at.UnixMicro() / step(t.Limit.Window)}
	d := l.debts[c]
	d.cost += cost
	if at.After(d.at) {
		d.at = at
	}
	if d.cost <= 0 {
		delete(l.debts, c)
		return
	}
	l.debts[c] = d
	if len(l.debts) >= l.pruneAt {
		l.prune(now)
	}
}

// prune forgets what has left its window. What a period of the calendar holds
// is too little to be worth it.
func (l *ledger) prune(now time.Time) {
	for c, d := range l.debts {
		if w := length(c.limit.Window); w > 0 && d.at.UnixMicro()+w <= now.UnixMicro() {
			delete(l.debts, c)
		}
	}
	l.pruneAt = max(pruneMin, 2*len(l.debts))
}

// step is the time within which grants are owed as one: a small part of a
// window that slides, and the hour, which no period begins within.
func step(w ratelimit.Window) int64 {
	if l := length(w); l > 0 {
		return max(1, l/128)
	}
	return time.Hour.Microseconds()
}

// takes are the charges as takes that are dated back, and the charges in the
// same order.
func (l *ledger) takes(now time.Time) ([]ratelimit.Take, []charge) {
	takes := make([]ratelimit.Take, 0, len(l.debts))
	charges := make([]charge, 0, len(l.debts))
	for c, d := range l.debts {
		takes = append(takes, ratelimit.Take{Key: c.key, Limit: c.limit, Cost: d.cost, Force: true, Ago: max(0, now.Sub(d.at))})
		charges = append(charges, c)
	}
	return takes, charges
}

package policy

import (
	"context"
	"slices"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// justAfter is how soon after reopening another 45009 makes the next cool-down longer.
const justAfter = time.Minute

// levels are how long a path stays closed after 45009: the first time, and again just after it reopened. After the last
// one it stays closed until the day ends. Their marks lie in the store, so that all processes close alike.
var levels = [...]struct {
	mark string
	stay time.Duration
}{
	{"cooldown-minute", time.Minute},
	{"cooldown-hour", time.Hour},
}

// reopens returns until when the key is closed after another 45009.
func (g *Guard) reopens(ctx context.Context, key ratelimit.Key, now time.Time) (time.Time, error) {
	next := 0
	for i := len(levels) - 1; i >= 0; i-- {
		at, err := g.store.Seen(ctx, levelKey(i, key))
		if err != nil {
			return time.Time{}, err
		}
		if at.IsZero() {
			continue
		}
		if until := at.Add(levels[i].stay); now.Before(until) { // sent before the closing
			return until, nil
		}
		next = i + 1
		break
	}
	if next == len(levels) {
		return dayEnd(now), nil
	}
	stay := levels[next].stay
	return now.Add(stay), g.store.Mark(ctx, levelKey(next, key), stay+justAfter)
}

func levelKey(level int, key ratelimit.Key) ratelimit.Key {
	return markKey(levels[level].mark, key.Owner, join(key.Rule, key.Subject))
}

// fleetWide reports whether another corp got 45009 at the same address and path within a minute.
func (g *Guard) fleetWide(ctx context.Context, key ratelimit.Key, corp string) (bool, error) {
	mark := markKey("cooldown-corp", key.Owner, join(key.Subject, corp))
	at, err := g.store.Seen(ctx, mark)
	if err != nil {
		return false, err
	}
	count := ratelimit.Take{
		Key:   ratelimit.Key{Rule: "cooldown/corps", Owner: key.Owner, Subject: key.Subject},
		Limit: ratelimit.Limit{N: 1 << 40, Window: ratelimit.Sliding(time.Minute)}, Cost: 1, Force: true,
	}
	takes := []ratelimit.Take{count}
	if at.IsZero() {
		if err := g.store.Mark(ctx, mark, time.Minute); err != nil {
			return false, err
		}
		_, err = g.store.Take(ctx, takes)
	} else {
		err = g.store.Peek(ctx, takes)
	}
	return takes[0].Used > 1, err
}

// close closes what an errcode says is used up.
func (g *Guard) close(ctx context.Context, a *attempt, code int) {
	if g.mode == ReportOnly {
		return
	}
	now := time.Now()
	if code == codeTooOften {
		g.coolDown(ctx, a, a.gate(a.plan.corpGates), now)
		address := a.gate(a.plan.addressGates)
		wide, err := g.fleetWide(ctx, address, a.id.CorpID)
		if err != nil {
			g.warn(ctx, "closing failed", err)
		}
		if wide {
			g.coolDown(ctx, a, address, now)
		}
		return
	}
	for i := range a.takes {
		r := &a.plan.rules[a.of[i]]
		if slices.Contains(r.OnExcess.Codes, code) && (!r.each || a.single(i)) {
			g.block(ctx, a, a.takes[i].Key, r.Rule, r.blockedUntil(now))
		}
	}
}

// gate is the key of the counter that a cool-down closes.
func (a *attempt) gate(gates []int) ratelimit.Key {
	r := &a.plan.rules[gates[0]]
	for _, at := range gates {
		if a.applies(&a.plan.rules[at]) {
			r = &a.plan.rules[at]
			break
		}
	}
	owner, _ := a.owner(r)
	return ratelimit.Key{Rule: r.ID, Owner: owner, Subject: a.path}
}

// single reports whether the take is the only one of its rule: only then the code tells whom it is about.
func (a *attempt) single(i int) bool {
	for j, of := range a.of {
		if of == a.of[i] && j != i {
			return false
		}
	}
	return true
}

func (g *Guard) coolDown(ctx context.Context, a *attempt, key ratelimit.Key, now time.Time) {
	for i := range a.plan.rules {
		if r := a.plan.rules[i].Rule; r.ID == key.Rule {
			until, err := g.reopens(ctx, key, now)
			if err != nil {
				g.warn(ctx, "closing failed", err)
				until = now.Add(levels[0].stay)
			}
			g.block(ctx, a, key, r, until)
			return
		}
	}
}

// blockedUntil is when the platform lets calls through again after it named the rule.
func (r *rule) blockedUntil(now time.Time) time.Time {
	switch {
	case r.OnExcess.BlockDay:
		return dayEnd(now)
	case r.OnExcess.Block > 0:
		return now.Add(r.OnExcess.Block)
	}
	if end := windowEnd(r.window, now); !end.IsZero() {
		return end
	}
	return now.Add(r.window.Length)
}

func (g *Guard) block(ctx context.Context, a *attempt, key ratelimit.Key, r *Rule, until time.Time) {
	if err := g.store.Block(ctx, key, until); err != nil {
		g.warn(ctx, "closing failed", err)
	}
	g.tell(ctx, FoundCoolDown, a.id, a.official(), Violation{Rule: *r, RetryAt: until, CoolDown: true})
}

package policy

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// justAfter is how soon after reopening another 45009 makes the next cool-down longer.
const justAfter = time.Minute

// cooldowns remembers what 45009 closed, to close it longer if it comes again.
type cooldowns struct {
	mu     sync.Mutex
	closed map[ratelimit.Key]closing
}

type closing struct {
	until time.Time
	level int
	corp  string // who got the last 45009
	at    time.Time
}

func newCooldowns() *cooldowns { return &cooldowns{closed: map[ratelimit.Key]closing{}} }

// close returns until when the key is closed after another 45009.
func (c *cooldowns) close(key ratelimit.Key, now time.Time) time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	last := c.closed[key]
	if now.Before(last.until) { // sent before the closing
		return last.until
	}
	next := closing{level: 1}
	if last.level > 0 && now.Sub(last.until) <= justAfter {
		next.level = last.level + 1
	}
	switch next.level {
	case 1:
		next.until = now.Add(time.Minute)
	case 2:
		next.until = now.Add(time.Hour)
	default:
		next.until = dayEnd(now)
	}
	c.closed[key] = next
	c.sweep(now)
	return next.until
}

// fleetWide reports whether another corp got 45009 at the same address and path within a minute.
func (c *cooldowns) fleetWide(key ratelimit.Key, corp string, now time.Time) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	key.Rule += "/corps"
	last, ok := c.closed[key]
	c.closed[key] = closing{corp: corp, at: now, until: now}
	return ok && last.corp != corp && now.Sub(last.at) <= time.Minute
}

// sweep forgets what reopened long ago.
func (c *cooldowns) sweep(now time.Time) {
	for key, last := range c.closed {
		if now.Sub(last.until) > justAfter {
			delete(c.closed, key)
		}
	}
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
		if g.cooldowns.fleetWide(address, a.id.CorpID, now) {
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
	n := 0
	for _, of := range a.of {
		if of == a.of[i] {
			n++
		}
	}
	return n == 1
}

func (g *Guard) coolDown(ctx context.Context, a *attempt, key ratelimit.Key, now time.Time) {
	for i := range a.plan.rules {
		if r := a.plan.rules[i].Rule; r.ID == key.Rule {
			g.block(ctx, a, key, r, g.cooldowns.close(key, now))
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

package policy

import (
	"context"
	"fmt"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// orderKey is where it is remembered that an order was charged to a counter; false for a call that names no order.
func (a *attempt) orderKey(r *rule) (ratelimit.Key, bool) {
	number, ok := a.values.first(r.order)
	owner, known := a.owner(r)
	prefix, named := a.prefix(r)
	if !ok || !known || !named || len(number) == 0 {
		return ratelimit.Key{}, false
	}
	return markKey("order/"+r.ID, owner, join(prefix, string(number))), true
}

// orderCharged reports that the counter was charged for this order before: the call only repeats it.
func (g *Guard) orderCharged(ctx context.Context, a *attempt, r *rule) (bool, error) {
	if r.order < 0 {
		return false, nil
	}
	key, ok := a.orderKey(r)
	if !ok {
		return false, nil
	}
	a.ordered = time.Now()
	at, err := g.store.Seen(ctx, key)
	if err != nil {
		return false, fmt.Errorf("policy: %s was not sent: the store failed: %w", a.official(), err)
	}
	return !at.IsZero(), nil
}

// keepOrders remembers the orders of a call whose effects stay charged, so that a repetition is not charged again while
// the charge lasts.
func (c *Call) keepOrders(ctx context.Context) {
	if c.held == nil || !c.held.plan.orders {
		return
	}
	for i := c.held.effects; i < len(c.held.takes); i++ {
		r := &c.held.plan.rules[c.held.of[i]]
		if r.order < 0 {
			continue
		}
		key, ok := c.held.orderKey(r)
		if !ok {
			continue
		}
		end := c.held.ordered.Add(r.window.Length)
		if r.window.Kind == ratelimit.KindDay {
			end = dayEnd(c.held.ordered)
		}
		keep := time.Until(end)
		if keep <= 0 {
			continue
		}
		if err := c.guard.store.Mark(ctx, key, keep); err != nil {
			c.guard.warn(ctx, "remembering an order failed", err)
		}
	}
}

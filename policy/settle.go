package policy

import (
	"context"

	"github.com/wecomkit/wecomkit/internal/answer"
	"github.com/wecomkit/wecomkit/ratelimit"
)

const (
	// codeBusy is the answer that leaves open whether the call had an effect.
	codeBusy = -1
	// codeTooOften is the answer of every frequency limit; it does not name which.
	codeTooOften = 45009
)

// lost settles an attempt that has no answer, and returns its error.
func (c *Call) lost(ctx context.Context, a *attempt, r ratelimit.Receipt, unsent bool, cause error) error {
	back := a.slots()
	if unsent {
		back = r.Takes
	}
	c.give(ctx, r, back)
	switch {
	case !unsent:
		c.keepOrders(ctx)
	case c.held == a:
		c.Close()
	}
	return cause
}

// settle learns from the answer and gives back what had no effect. body is nil
// if the answer is a file. Trouble with the store is no reason to lose an
// answer that is there, so it is only reported.
func (c *Call) settle(ctx context.Context, a *attempt, r ratelimit.Receipt, body *answer.Body) {
	g := c.guard
	c.give(ctx, r, a.slots())
	if body == nil || body.Err() != nil {
		c.keepOrders(ctx)
		return
	}
	if c.settlePayment(ctx, a, body.Bytes()) {
		return
	}
	switch code := body.Code(); code {
	case 0:
		c.keepOrders(ctx)
		c.heed(ctx, a, body.Bytes())
	case codeBusy:
		c.keepOrders(ctx)
	default:
		c.giveEffects(ctx)
		g.close(ctx, a, code)
		c.Close()
	}
}

// heed gives back what a good answer says had no effect, and learns the ids that it makes known.
func (c *Call) heed(ctx context.Context, a *attempt, body []byte) {
	if a.path == kfSyncPath {
		c.guard.heedKf(ctx, a.id, body)
	}
	known := a.plan.answer
	if known == nil {
		known = c.guard.index.answer(a.path)
	}
	if len(known.lessons) == 0 && c.held.effects == len(c.held.takes) {
		return
	}
	v := &a.answer
	v.reset(len(known.fields.fields))
	known.fields.text(body, "", v)
	c.give(ctx, c.receipt, c.held.rejected(known.rejected(v)))
	c.guard.learn(ctx, a, known.lessons, v)
}

// give returns the portion of a receipt that takes holds. A receipt of its own
// spares the store to look up each of ten thousand parts.
func (c *Call) give(ctx context.Context, r ratelimit.Receipt, takes []ratelimit.Take) {
	if len(takes) == 0 {
		return
	}
	r.Takes = takes
	if err := c.guard.store.Give(ctx, r); err != nil {
		c.guard.warn(ctx, "giving back failed", err)
	}
}

// giveEffects returns all that the call had charged as effects.
func (c *Call) giveEffects(ctx context.Context) {
	var back []ratelimit.Take
	for _, t := range c.held.takes[c.held.effects:] {
		if t.Limit.Window.Kind != ratelimit.KindSlots { // already given back
			back = append(back, t)
		}
	}
	c.give(ctx, c.receipt, back)
}

// slots are the takes that are held only while the call runs.
func (a *attempt) slots() (back []ratelimit.Take) {
	for i := range a.takes {
		if a.takes[i].Limit.Window.Kind == ratelimit.KindSlots {
			back = append(back, a.takes[i])
		}
	}
	return back
}

// rejected are the takes of the recipients with these names, who got nothing.
func (a *attempt) rejected(names map[string]bool) []ratelimit.Take {
	if len(names) == 0 {
		return nil
	}
	var back []ratelimit.Take
	for i := a.effects; i < len(a.takes); i++ {
		r, t := &a.plan.rules[a.of[i]], a.takes[i]
		switch {
		case r.each && names[fold(a.subject(i), true)]:
		case !r.each && r.Measure == Items:
			t.Cost = min(a.among(r, names), t.Cost)
		default:
			continue
		}
		if t.Cost > 0 {
			back = append(back, t)
		}
	}
	return back
}

// among counts the elements of the rule's fields that are among names.
func (a *attempt) among(r *rule, names map[string]bool) (n int64) {
	for i := range r.fields {
		for _, v := range a.named(r, i) {
			if names[fold(string(v.text), true)] {
				n++
			}
		}
	}
	return n
}

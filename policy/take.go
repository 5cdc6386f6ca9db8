package policy

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// take charges all counters of the attempt, or returns why not.
func (g *Guard) take(ctx context.Context, a *attempt) (ratelimit.Receipt, error) {
	if refused := g.brokenByItself(ctx, a); len(refused) > 0 {
		return ratelimit.Receipt{}, g.refuse(ctx, a, refused)
	}
	if len(a.takes) == 0 {
		return ratelimit.Receipt{}, nil
	}
	r, err := g.takeAll(ctx, a)
	switch {
	case err == nil:
		g.tellForced(ctx, a)
		return r, nil
	case errors.Is(err, ErrRefused):
		return r, err
	case errors.Is(err, ratelimit.ErrRefused), errors.Is(err, ratelimit.ErrNeverFits):
		return r, g.refuse(ctx, a, nil)
	case ctx.Err() != nil:
		return r, fmt.Errorf("policy: %s was not sent: waiting ended: %w", a.official(), err)
	default:
		return r, fmt.Errorf("policy: %s was not sent: the store failed: %w", a.official(), err)
	}
}

// takeAll charges all counters, in report-only mode beyond their limits, else waiting as long as the guard may.
func (g *Guard) takeAll(ctx context.Context, a *attempt) (ratelimit.Receipt, error) {
	if g.mode == ReportOnly {
		for i := range a.takes {
			a.takes[i].Force = true
		}
		return g.store.Take(ctx, a.takes)
	}
	now := time.Now()
	for last := now.Add(g.maxWait); ; now = time.Now() {
		if err := g.passEdge(ctx, a, now, last); err != nil {
			return ratelimit.Receipt{}, err
		}
		maxWait := time.Duration(0)
		if g.maxWait > 0 {
			maxWait = max(time.Until(last), 0)
		}
		r, err := g.waiter.Take(ctx, a.takes, maxWait)
		if err != nil || g.maxWait == 0 {
			return r, err
		}
		if _, _, ok := g.edge(a, time.Now()); !ok {
			return r, nil
		}
		// The wait ended just before a calendar window does: give back, and take anew in the next.
		if err := g.store.Give(context.WithoutCancel(ctx), r); err != nil {
			return r, err
		}
	}
}

// brokenByItself returns what the request breaks by itself, and reports what only warns.
func (g *Guard) brokenByItself(ctx context.Context, a *attempt) []Violation {
	var refused []Violation
	for _, v := range a.broken {
		if v.Rule.Enforcement == Refuse && g.mode == Enforce {
			refused = append(refused, v)
			continue
		}
		g.tell(ctx, FoundExceeded, a.id, a.official(), v)
	}
	return refused
}

// passEdge waits until a calendar window that is about to end has ended, or refuses.
func (g *Guard) passEdge(ctx context.Context, a *attempt, now, last time.Time) error {
	at, end, ok := g.edge(a, now)
	if !ok {
		return nil
	}
	deadline, limited := ctx.Deadline()
	if end.After(last) || limited && end.After(deadline) {
		v := Violation{Rule: *a.plan.rules[at].Rule, RetryAt: end, CoolDown: true}
		return g.refuse(ctx, a, []Violation{v})
	}
	timer := time.NewTimer(end.Sub(now))
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// tellForced reports the counters that were charged beyond their limits.
func (g *Guard) tellForced(ctx context.Context, a *attempt) {
	if g.report == nil && g.logger == nil {
		return
	}
	told := int32(-1)
	for i := range a.takes {
		if t := &a.takes[i]; t.Force && t.Used > t.Max && a.of[i] != told {
			told = a.of[i]
			g.tell(ctx, FoundExceeded, a.id, a.official(), a.violation(i))
		}
	}
}

func (a *attempt) violation(i int) Violation {
	t := &a.takes[i]
	return Violation{
		Rule: *a.plan.rules[a.of[i]].Rule, Limit: t.Max, Used: t.Used, Cost: t.Cost, RetryAt: t.RetryAt,
		CoolDown: t.Refused && t.Used+t.Cost <= t.Max,
	}
}

// refuse makes the refusal: the given violations, and all counters that do not fit.
func (g *Guard) refuse(ctx context.Context, a *attempt, broken []Violation) error {
	if len(broken) > 0 && len(a.takes) > 0 {
		if err := g.store.Peek(ctx, a.takes); err != nil {
			return fmt.Errorf("policy: %s was not sent: the store failed: %w", a.official(), err)
		}
	}
	return a.refusal(broken)
}

// tellRefusal reports a refusal: of the whole call, or of the recipients that it goes out without.
func (g *Guard) tellRefusal(ctx context.Context, a *attempt, err error, partial bool) {
	kind := FoundRefused
	if partial {
		kind = FoundLeftOut
	}
	if r, ok := errors.AsType[*Refusal](err); ok {
		for _, v := range r.Violations {
			g.tell(ctx, kind, a.id, a.official(), v)
		}
	}
}

// refusal gathers the violations, one per rule.
func (a *attempt) refusal(broken []Violation) *Refusal {
	r := &Refusal{Path: a.official(), Violations: broken}
	seen, blocked := map[int32]int{}, map[string]int{}
	for i := range a.takes {
		if !a.takes[i].Refused {
			continue
		}
		v := a.violation(i)
		if a.plan.rules[a.of[i]].each {
			r.block(blocked, a.subject(i), v)
		}
		at, again := seen[a.of[i]]
		switch {
		case !again:
			seen[a.of[i]] = len(r.Violations)
			r.Violations = append(r.Violations, v)
		case lasts(v, r.Violations[at]):
			r.Violations[at] = v
		}
	}
	r.lead()
	return r
}

// block lists a subject, once: with the rule that holds it back longest.
func (r *Refusal) block(places map[string]int, subject string, v Violation) {
	b := Blocked{Subject: subject, Rule: v.Rule.ID, RetryAt: v.RetryAt}
	at, again := places[subject]
	switch {
	case !again:
		places[subject] = len(r.Blocked)
		r.Blocked = append(r.Blocked, b)
	case lasts(v, Violation{RetryAt: r.Blocked[at].RetryAt}):
		r.Blocked[at] = b
	}
}

// lead puts the violation that lasts longest first.
func (r *Refusal) lead() {
	if len(r.Violations) == 0 {
		return
	}
	worst := 0
	for i := range r.Violations {
		if lasts(r.Violations[i], r.Violations[worst]) {
			worst = i
		}
	}
	vs := r.Violations
	vs[0], vs[worst] = vs[worst], vs[0]
	r.Violation = vs[0]
}

// lasts reports whether v holds the call back longer than w; what has no end lasts longest.
func lasts(v, w Violation) bool {
	if w.RetryAt.IsZero() {
		return false
	}
	return v.RetryAt.IsZero() || v.RetryAt.After(w.RetryAt)
}

// subject is the element of a take as the request names it, member ids in lower case.
func (a *attempt) subject(i int) string {
	r, subject := &a.plan.rules[a.of[i]], a.takes[i].Key.Subject
	if prefix, _ := a.prefix(r); prefix != "" {
		subject = subject[len(prefix)+1:]
	}
	if r.Kind != Timing {
		return subject
	}
	for _, id := range a.ids(r) {
		if SecretSubject(id) == subject {
			return id
		}
	}
	return subject
}

package policy

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// RuleState is a counted rule that applies to a call, and how far it is used.
type RuleState struct {
	// Rule is the rule.
	Rule Rule
	// Limit is the most that the rule admits, Used what is used of it, Remaining what is left and Cost what the call
	// would add. Of a rule with many subjects they are those of the subject with the least left.
	Limit, Used, Remaining, Cost int64
	// Subjects is the number of subjects that the call touches.
	Subjects int
	// RetryAt is when the call could pass; zero if it can pass now, or never.
	RetryAt time.Time
}

// Decision is what the guard would do with a request.
type Decision struct {
	// Allowed reports that the request would go out as it is. Where [WithPartial] may leave recipients out, a request that
	// is not allowed goes out to the others.
	Allowed bool
	// Path is the official path that would be called.
	Path string
	// Rules are the counted rules that apply.
	Rules []RuleState
	// Refusal says why the request would not go out; nil if it would, and in report-only mode what would be reported.
	Refusal *Refusal
	// Warnings are the rules that would be exceeded and only warn.
	Warnings []Violation
	// NotCheckable are the rules that apply and cannot be checked, each with what to set.
	NotCheckable []NotCheckable
}

// Check tells what the guard would do with a request now. It charges nothing,
// sends nothing and leaves the request's body readable.
func (g *Guard) Check(ctx context.Context, id IdentityFunc, req *http.Request) (*Decision, error) {
	if g.unlimited {
		return &Decision{Allowed: true, Path: req.URL.Path}, nil
	}
	who, err := id(req)
	if err != nil {
		return nil, err
	}
	a := new(attempt)
	next, err := g.look(ctx, a, req, who, true)
	if next != nil && next.Body != nil {
		req.Body = next.Body // the same bytes, put back after reading
	}
	if err != nil {
		return nil, err
	}
	if len(a.takes) > 0 {
		if err := g.store.Peek(ctx, a.takes); err != nil {
			return nil, err
		}
	}
	return g.decision(a), nil
}

func (g *Guard) decision(a *attempt) *Decision {
	d := &Decision{Path: a.official(), NotCheckable: uniqueNotes(a.unknown)}
	var broken []Violation
	for _, v := range a.broken {
		if v.Rule.Enforcement == Warn {
			d.Warnings = append(d.Warnings, v)
		} else {
			broken = append(broken, v)
		}
	}
	if at, end, ok := g.edge(a, time.Now()); ok && len(broken) == 0 {
		broken = append(broken, Violation{Rule: *a.plan.rules[at].Rule, RetryAt: end, CoolDown: true})
	}
	d.Rules = a.states()
	for i := range a.takes {
		if t := &a.takes[i]; t.Force && t.Used+t.Cost > t.Max {
			d.Warnings = append(d.Warnings, a.violation(i))
		}
	}
	if r := a.refusal(broken); len(r.Violations) > 0 {
		d.Refusal = r
	}
	d.Allowed = d.Refusal == nil || g.mode == ReportOnly
	return d
}

// states gathers the takes by rule.
func (a *attempt) states() []RuleState {
	var states []RuleState
	at := map[int32]int{}
	for i := range a.takes {
		t := &a.takes[i]
		s := RuleState{
			Rule: *a.plan.rules[a.of[i]].Rule, Limit: t.Max, Used: t.Used, Remaining: t.Remaining,
			Cost: t.Cost, Subjects: 1, RetryAt: t.RetryAt,
		}
		j, again := at[a.of[i]]
		if !again {
			at[a.of[i]] = len(states)
			states = append(states, s)
			continue
		}
		s.Subjects += states[j].Subjects
		if s.Remaining >= states[j].Remaining {
			subjects := s.Subjects
			s = states[j]
			s.Subjects = subjects
		}
		states[j] = s
	}
	return states
}

func uniqueNotes(notes []note) []NotCheckable {
	seen := map[note]bool{}
	var out []NotCheckable
	for _, n := range notes {
		if !seen[n] {
			seen[n] = true
			out = append(out, NotCheckable{*n.rule, n.reason})
		}
	}
	return out
}

// RuleUsage is one live counter.
type RuleUsage struct {
	// Rule is the rule; only its ID is set if this guard does not know it.
	Rule Rule
	// Usage is what the store knows of the counter.
	ratelimit.Usage
}

// Usage lists the live counters whose key has the non-empty fields of prefix:
// rule id and owner whole (a corp id, an address …), the subject as a prefix. The
// subjects of timing rules, which are codes, stand as [SecretSubject] of them.
func (g *Guard) Usage(ctx context.Context, prefix ratelimit.Key) ([]RuleUsage, error) {
	var out []RuleUsage
	if g.unlimited {
		return nil, nil
	}
	rules := make(map[string]*Rule, len(g.rules))
	for _, r := range g.rules {
		rules[r.ID] = r
	}
	for u, err := range g.store.Scan(ctx, prefix) {
		if err != nil {
			return nil, err
		}
		if strings.Contains(u.Key.Rule, "/") {
			continue // the guard's own notes
		}
		r := Rule{ID: u.Key.Rule}
		if known := rules[u.Key.Rule]; known != nil {
			r = *known
		}
		out = append(out, RuleUsage{r, u})
	}
	return out, nil
}

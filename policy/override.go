package policy

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// override is another limit than the documented one.
type override struct {
	limit  int64
	reason string
}

// WithOverride gives the rule with this id another limit: what an administrator set, or what the platform granted. A
// limit above the documented one needs the reason, which is reported (see [WithReport], [WithLogger]) when the guard is
// made. Limits of single corps go into [Profile].
func WithOverride(id string, limit int64, reason string) Option {
	return func(g *Guard) error {
		if limit <= 0 {
			return fmt.Errorf("policy: WithOverride of %s needs a limit above zero; to leave a rule out give WithRules the others", id)
		}
		if g.overrides == nil {
			g.overrides = map[string]override{}
		}
		g.overrides[id] = override{limit, reason}
		return nil
	}
}

// WithShare leaves the guard percent hundredths (1 to 100) of each counted limit, for corps whose quota other programs
// use too: of frequencies, capacities and slots. At least one is left; as many a month as it has days is not divided.
// [Profile.Share] does the same for one corp. The default is 100.
func WithShare(percent int) Option {
	return func(g *Guard) error {
		if percent < 1 || percent > 100 {
			return errors.New("policy: WithShare needs a percentage from 1 to 100")
		}
		g.share = percent
		return nil
	}
}

// override puts the user's limits into the rules.
func (g *Guard) override() error {
	if len(g.overrides) == 0 {
		return nil
	}
	g.rules = slices.Clone(g.rules)
	for _, id := range slices.Sorted(maps.Keys(g.overrides)) {
		at := slices.IndexFunc(g.rules, func(r *Rule) bool { return r.ID == id })
		if at < 0 {
			return fmt.Errorf("policy: WithOverride: no rule has the id %q", id)
		}
		r := *g.rules[at] // the catalogue's own stays as documented
		if err := g.overrideRule(&r, g.overrides[id]); err != nil {
			return err
		}
		g.rules[at] = &r
	}
	return nil
}

func (g *Guard) overrideRule(r *Rule, o override) error {
	if isZeroAmount(r.Max) || r.Enforcement == Never {
		return fmt.Errorf("policy: WithOverride: the rule %s has no limit that the guard enforces", r.ID)
	}
	if r.looserThan(o.limit) {
		if o.reason == "" {
			return fmt.Errorf("policy: WithOverride: %d is more than the rule %s documents (%s): give the reason", o.limit, r.ID, r.Source.URL())
		}
		g.tell(context.Background(), FoundLoosened, Identity{}, "", Violation{Rule: *r, Limit: o.limit})
	}
	r.Max = Exactly(o.limit)
	r.Note = firstOf(r.Note, "Overridden.")
	if o.reason != "" {
		r.Note += " Limit set by the user: " + o.reason
	}
	return nil
}

// looserThan reports whether n is more than the rule admits for certain.
func (r *Rule) looserThan(n int64) bool {
	const shortestMonth = 28
	if r.Max.DaysOfMonth {
		return n > shortestMonth
	}
	return n > r.Max.N || r.Max.Times != NoField
}

func isZeroAmount(a Amount) bool {
	return a.N == 0 && !a.DaysOfMonth && len(a.Tiers) == 0
}

// limit is how much the rule's counter admits for the corp of the attempt; false if the profile lacks what it takes.
func (a *attempt) limit(r *rule) (int64, bool) {
	if n, ok := a.profile.Limits[r.ID]; ok && n > 0 {
		return a.portion(n), true
	}
	n, ok := r.Max.resolve(a.profile)
	if n = r.units(n); n == ratelimit.DaysOfMonth || r.Kind == Timing {
		return n, ok
	}
	return a.portion(n), ok
}

// portion is the guard's share of n.
func (a *attempt) portion(n int64) int64 {
	if a.share == 0 || a.share == 100 || n >= noLimit {
		return n
	}
	return max(n/100*a.share+n%100*a.share/100, 1)
}

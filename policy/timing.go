package policy

import (
	"context"
	"fmt"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// markKey is where it is remembered when an id was seen.
func markKey(mark, owner, id string) ratelimit.Key {
	return ratelimit.Key{Rule: "mark/" + mark, Owner: owner, Subject: id}
}

// idKey is where it is remembered when an id of a timing rule was seen. Many are codes that are worth something to
// who can read the store, so it holds their hashes.
func idKey(mark, owner, id string) ratelimit.Key { return markKey(mark, owner, SecretSubject(id)) }

// timing checks that the ids of the request are still usable. That they are
// used once only is a counter of one, which is charged with the others.
func (g *Guard) timing(ctx context.Context, a *attempt, r *rule) error {
	if r.Lifetime.Within == 0 {
		return nil
	}
	owner, ok := a.owner(r)
	if !ok {
		a.cannot(r, reasonOwner)
		return nil
	}
	for _, id := range a.ids(r) {
		at, err := g.seen(ctx, r.Lifetime.Mark, owner, id)
		if err != nil {
			return fmt.Errorf("policy: %s was not sent: the store failed: %w", a.official(), err)
		}
		a.age(r, at, g.margin)
	}
	return nil
}

// seen returns when an id was seen: of a renewing mark the last time, of others the first.
func (g *Guard) seen(ctx context.Context, mark, owner, id string) (time.Time, error) {
	if _, renews := g.index.renewing[mark]; renews {
		return g.lastSeen(ctx, mark, owner, id)
	}
	return g.store.Seen(ctx, idKey(mark, owner, id))
}

// ids are the ids that a timing rule is about.
func (a *attempt) ids(r *rule) (ids []string) {
	if len(r.fields) == 0 {
		if id, ok := a.prefix(r); ok {
			return []string{id}
		}
	}
	for _, slot := range r.fields {
		for _, v := range a.values.found[slot] {
			ids = append(ids, string(v.text))
		}
	}
	return ids
}

// age compares how long ago an id was seen with its lifetime, in seconds.
func (a *attempt) age(r *rule, seen time.Time, margin time.Duration) {
	if seen.IsZero() {
		a.cannot(r, reasonUnseen)
		return
	}
	if age := time.Since(seen); age+margin > r.Lifetime.Within {
		a.broken = append(a.broken, Violation{
			Rule: *r.Rule, Limit: int64(r.Lifetime.Within / time.Second), Used: int64(age / time.Second), Cost: 1,
		})
	}
}

// learn remembers the ids that an answer makes known.
func (g *Guard) learn(ctx context.Context, a *attempt, lessons []lesson, v *values) {
	owner := firstOf(a.id.CorpID, a.id.SuiteID, a.id.ProviderID, a.robot())
	for _, l := range lessons {
		for _, found := range v.found[l.slot] {
			if found.empty() {
				continue
			}
			key := l.key
			key.Owner, key.Subject = owner, SecretSubject(string(found.text))
			if err := g.store.Mark(ctx, key, l.keep); err != nil {
				g.warn(ctx, "remembering an id failed", err)
			}
		}
	}
}

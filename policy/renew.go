package policy

import (
	"context"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// A mark that some rule's ResetOn names renews: each sighting starts the subject's counters and its time anew. A store's
// marks keep their first time, so the time of the last sighting lies in the end of a block, which a later one moves.

// openKey is the key whose block ends when a renewing mark is forgotten: after twice the time that it allows something,
// so that "too late" and "never seen" differ.
func openKey(mark, owner, id string) ratelimit.Key {
	return ratelimit.Key{Rule: "open/" + mark, Owner: owner, Subject: id}
}

// lastSeen returns when a renewing mark was last seen; the zero time if that is not known or forgotten.
func (g *Guard) lastSeen(ctx context.Context, mark, owner, id string) (time.Time, error) {
	keep := 2 * g.index.renewing[mark]
	t := []ratelimit.Take{{Key: openKey(mark, owner, id), Limit: ratelimit.Limit{N: 1, Window: ratelimit.Sliding(keep)}, Cost: 1}}
	if err := g.store.Peek(ctx, t); err != nil || !t[0].Refused {
		return time.Time{}, err
	}
	return t[0].RetryAt.Add(-keep), nil
}

// renew notes a sighting of a renewing mark, unless a later one is known.
func (s IDSeen) renew(ctx context.Context, g *Guard) error {
	keep := 2 * g.index.renewing[s.Mark]
	now, err := g.store.Now(ctx)
	if err != nil {
		return err
	}
	at := s.At
	if at.IsZero() || at.After(now) {
		at = now
	}
	last, err := g.lastSeen(ctx, s.Mark, s.CorpID, s.ID)
	if err != nil || !at.After(last) || now.Sub(at) >= keep {
		return err
	}
	for _, r := range g.rules {
		if r.ResetOn == s.Mark {
			if err := g.store.Reset(ctx, ratelimit.Key{Rule: r.ID, Owner: s.CorpID, Subject: s.ID}); err != nil {
				return err
			}
		}
	}
	return g.store.Block(ctx, openKey(s.Mark, s.CorpID, s.ID), at.Add(keep))
}

// renewing are the marks that renew, each with the longest time that it allows something.
func renewing(rules []*Rule) map[string]time.Duration {
	const least = 48 * time.Hour
	marks := map[string]time.Duration{}
	for _, r := range rules {
		if mark := r.ResetOn; mark != "" {
			marks[mark] = least
		}
	}
	for _, r := range rules {
		if within, ok := marks[r.Lifetime.Mark]; ok {
			marks[r.Lifetime.Mark] = max(within, r.Lifetime.Within)
		}
	}
	return marks
}

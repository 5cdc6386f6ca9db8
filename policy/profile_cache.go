package policy

import (
	"context"
	"sync"
	"time"
)

const (
	profileKeep  = 10 * time.Minute
	profileRetry = time.Minute
)

// profileCache keeps the looked-up profiles for a while.
type profileCache struct {
	lookup Profiles
	fixed  *Profile // of every corp; nil if they are looked up
	mu     sync.Mutex
	known  map[string]knownProfile
}

type knownProfile struct {
	profile Profile
	until   time.Time
}

func newProfileCache() *profileCache { return &profileCache{known: map[string]knownProfile{}} }

// get returns the corp's profile, the zero one if it cannot be known.
func (c *profileCache) get(ctx context.Context, corpID string) Profile {
	switch {
	case c.fixed != nil:
		return *c.fixed
	case c.lookup == nil:
		return Profile{}
	}
	now := time.Now()
	c.mu.Lock()
	known, ok := c.known[corpID]
	c.mu.Unlock()
	if ok && now.Before(known.until) {
		return known.profile
	}
	p, err := c.lookup(ctx, corpID)
	keep := profileKeep
	if err != nil && ctx.Err() != nil {
		return known.profile // the caller gave up, which tells nothing of the corp
	}
	if err != nil {
		p, keep = known.profile, profileRetry // the last known one beats none
	}
	c.mu.Lock()
	c.known[corpID] = knownProfile{p, now.Add(keep)}
	c.mu.Unlock()
	return p
}

// resolve turns an amount into a number; false if the profile lacks what it takes.
func (a Amount) resolve(p Profile) (int64, bool) {
	if a.Times == NoField {
		return a.N, true
	}
	n := int64(p.Accounts)
	if n <= 0 {
		return 0, false
	}
	if len(a.Tiers) == 0 {
		return a.N * n, true
	}
	for _, t := range a.Tiers {
		if t.UpTo == 0 || n <= t.UpTo {
			return t.N, true
		}
	}
	return 0, false
}

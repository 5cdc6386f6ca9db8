package redisstore

import (
	"errors"
	"net/netip"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// Option changes a [Store].
type Option func(*Store)

// WithPrefix sets what the store's keys begin with; default "ratelimit".
// Stores with one prefix on one server share their counters.
func WithPrefix(prefix string) Option { return func(s *Store) { s.prefix = prefix } }

// WithShared says which owners many others share, so that they are asked
// first in a decision over several owners. Default: owners that are addresses.
func WithShared(shared func(owner string) bool) Option { return func(s *Store) { s.shared = shared } }

func isAddress(owner string) bool {
	_, err := netip.ParseAddr(owner)
	return err == nil
}

// WithReplicas grants a take only after n replicas have it as well, so that a
// failover to one of them forgets no grant. A take that fewer have confirmed
// when the timeout ends is given back, and fails with [ErrNotReplicated]. The
// timeout must be at least a millisecond and shorter than the client's
// ReadTimeout. It needs a *redis.Client or a *redis.ClusterClient. What Block,
// Reset, Mark and Give write is not waited for. Default: no replica is waited for.
func WithReplicas(n int, timeout time.Duration) Option {
	return func(s *Store) { s.replicas = &replicas{n, timeout} }
}

// WithFailover calls hook when another server answers than before: after a
// failover, after a restart, or on a cluster after a move of slots. What was
// counted last may then be forgotten. It is noticed at the first decision after
// an error, and at most a second later where the client hid the error. The
// server must admit INFO in scripts. The hook must be safe for concurrent use.
// Default: nothing is looked for.
func WithFailover(hook func(FailoverEvent)) Option {
	return func(s *Store) {
		s.watch = &watch{hook: hook, places: map[string]*answering{}, told: map[[2]string]struct{}{}}
	}
}

// WithFallback lets the store decide without its server: while Redis is away,
// this process grants one divisor-th of each limit, rounded down, from its own
// memory; see the package's documentation. The hook is told of the error when
// a fallback begins, and nil when Redis is back and has been charged what was
// granted. It is called one call at a time, must return soon, and must not use
// the store. Default: every call fails while Redis is away.
func WithFallback(divisor int64, hook func(error)) Option {
	return func(s *Store) {
		c := newRemoteClock()
		s.fallback = &fallback{
			divisor: divisor, hook: hook, clock: c, retry: retryEvery, away: map[string]*outage{},
			memory: ratelimit.NewMemory(ratelimit.WithClock(c.now)),
		}
	}
}

// validate refuses options that make no sense.
func (s *Store) validate() error {
	switch {
	case s.prefix == "":
		return errors.New("an empty prefix")
	case s.shared == nil:
		return errors.New("no function for shared owners")
	case s.watch != nil && s.watch.hook == nil:
		return errors.New("no hook for failovers")
	case s.fallback != nil && s.fallback.hook == nil:
		return errors.New("no hook for the fallback, which must not go unnoticed")
	case s.fallback != nil && s.fallback.divisor < 1:
		return errors.New("a divisor of the fallback below one")
	case s.replicas != nil:
		return s.replicas.validate(s.client)
	}
	return nil
}

// place is where an owner's counters lie: servers that come and go together
// are one place, and each owner of a cluster may have one of its own.
func (s *Store) place(owner string) string {
	switch s.client.(type) {
	case *redis.ClusterClient, *redis.Ring:
		return owner
	}
	return ""
}

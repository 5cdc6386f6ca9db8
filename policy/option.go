package policy

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// Mode says what a [Guard] does with a call that would exceed a limit.
type Mode uint8

// The modes.
const (
	// Enforce refuses the call. It is the default.
	Enforce Mode = iota
	// ReportOnly lets the call pass, charges it beyond the limit and reports it.
	ReportOnly
)

// Option sets up a [Guard].
type Option func(*Guard) error

// WithStore keeps the counters in s, which several guards and programs may share. The default is a store in memory.
func WithStore(s ratelimit.Store) Option {
	return func(g *Guard) error {
		if s == nil {
			return errors.New("policy: WithStore needs a store")
		}
		g.store = s
		return nil
	}
}

// WithProfile gives what the limits of every corp of this guard depend on. The default knows nothing of the corp.
func WithProfile(p Profile) Option {
	p.Limits = maps.Clone(p.Limits)
	return func(g *Guard) error {
		g.profiles.lookup = func(context.Context, string) (Profile, error) { return p, nil }
		g.profiles.fixed = &p
		return nil
	}
}

// WithProfiles looks up what a corp's limits depend on. The guard keeps an
// answer for ten minutes, and an error, which counts as unknown, for one.
func WithProfiles(f Profiles) Option {
	return func(g *Guard) error {
		if f == nil {
			return errors.New("policy: WithProfiles needs a function")
		}
		g.profiles.lookup, g.profiles.fixed = f, nil
		return nil
	}
}

// WithMaxWait lets a call wait up to d until it fits. Zero, the default, refuses at once.
func WithMaxWait(d time.Duration) Option {
	return func(g *Guard) error {
		if d < 0 {
			return errors.New("policy: WithMaxWait needs a duration of zero or more")
		}
		g.maxWait = d
		return nil
	}
}

// WithMargin sets how much later than we a call may reach the platform. Sliding
// windows are that much longer; and in the margin before a calendar window ends
// no call is let through that it limits, since the platform might count that
// call in the next window, for which nothing was reserved. The default is 2 s.
// Guards on one store should have the same.
func WithMargin(d time.Duration) Option {
	return func(g *Guard) error {
		if d < 0 || d > time.Hour {
			return errors.New("policy: WithMargin needs a duration between zero and an hour")
		}
		g.margin = d
		return nil
	}
}

// WithMode sets what happens to calls that would exceed a limit. The default is [Enforce].
func WithMode(m Mode) Option {
	return func(g *Guard) error {
		if m > ReportOnly {
			return errors.New("policy: WithMode knows Enforce and ReportOnly")
		}
		g.mode = m
		return nil
	}
}

// WithReport calls f with every finding. f must be fast and safe for concurrent use. The default reports nothing.
func WithReport(f func(Finding)) Option {
	return func(g *Guard) error {
		g.report = f
		return nil
	}
}

// WithLogger logs every finding at level Warn. The default logs nothing.
func WithLogger(l *slog.Logger) Option {
	return func(g *Guard) error {
		g.logger = l
		return nil
	}
}

// WithRules guards by these rules instead of [Catalog]: for own limits beside the documented ones. Their ids are
// different, and hold no slash.
func WithRules(rules ...Rule) Option {
	return func(g *Guard) error {
		seen := make(map[string]bool, len(rules))
		for i := range rules {
			if id := rules[i].ID; id == "" || seen[id] || strings.Contains(id, "/") {
				return fmt.Errorf("policy: WithRules needs rules with ids of their own, not %q", id)
			}
			seen[rules[i].ID] = true
		}
		g.rules = pointers(slices.Clone(rules))
		return nil
	}
}

package policy

import (
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// Guard decides which calls may go out. It counts in its store, so that all
// guards of one store count together. It is safe for concurrent use.
type Guard struct {
	store     ratelimit.Store
	rules     []*Rule
	index     *index
	profiles  *profileCache
	resolver  Resolver
	partial   bool
	overrides map[string]override
	share     int // hundredths of each counted limit; zero means all
	mode      Mode
	margin    time.Duration
	maxWait   time.Duration
	report    func(Finding)
	logger    *slog.Logger
	pool      *sync.Pool
	waiter    *ratelimit.Waiter
	observed  *sync.Mutex
	simulated bool
	unlimited bool
}

// NewGuard returns a guard. Without options it enforces every rule of
// [Catalog] and counts in memory, for this process alone.
func NewGuard(opts ...Option) (*Guard, error) {
	g := &Guard{margin: 2 * time.Second, profiles: newProfileCache()}
	for _, opt := range opts {
		if err := opt(g); err != nil {
			return nil, err
		}
	}
	if g.rules == nil {
		g.rules = catalog()
	}
	if g.store == nil {
		g.store = ratelimit.NewMemory()
	}
	if err := g.override(); err != nil {
		return nil, err
	}
	g.index = compile(g.rules, g.margin)
	g.finish()
	return g, nil
}

// finish gives the guard its state.
func (g *Guard) finish() {
	g.pool = &sync.Pool{New: func() any { return new(attempt) }}
	g.waiter = ratelimit.NewWaiter(g.store)
	g.observed = new(sync.Mutex)
}

// Unlimited returns a guard that lets everything through and counts nothing.
func Unlimited() *Guard {
	g := &Guard{unlimited: true, profiles: newProfileCache(), index: compile(nil, 0)}
	g.finish()
	return g
}

// Explain returns the rules that apply to the endpoint with this path, those that are only told included.
func (g *Guard) Explain(path string) []Rule {
	path = normalPath(path)
	var rules []Rule
	for _, r := range g.rules {
		if r.covers(path) {
			rules = append(rules, *r)
		}
	}
	return slices.Clip(rules)
}

// rule returns the rule with this id; nil if there is none.
func (g *Guard) rule(id string) *Rule {
	for _, r := range g.rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// Conduct returns the rules about what may never be automated or is demanded of those who do, each with the sanctioned
// way to the same end where there is one. The guard enforces none of them: they bind people.
func Conduct() []Rule {
	return slices.DeleteFunc(Catalog(), func(r Rule) bool { return r.Kind != ConductRule })
}

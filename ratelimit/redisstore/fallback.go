package redisstore

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/wecomkit/wecomkit/ratelimit"
)

const (
	// retryEvery is how often one caller tries whether Redis is back.
	retryEvery = time.Second
	// retryTimeout bounds that, where the client obeys contexts.
	retryTimeout = time.Second
)

// fallback decides in the memory of this process where Redis is away.
type fallback struct {
	divisor int64
	hook    func(error)
	memory  *ratelimit.Memory // keeps what was granted across outages, so that a new one opens no new share
	clock   *remoteClock
	retry   time.Duration

	mu   sync.Mutex // also keeps the hook's calls in order
	away map[string]*outage
}

// outage is the time during which a place's server does not answer.
type outage struct {
	number int64         // by which receipts know it
	turn   chan struct{} // holds a token while the fields below are in use
	over   bool
	reason error
	next   time.Time // when to try again
	trying bool
	owed   *ledger
}

// enter waits for the outage's fields.
func (o *outage) enter(ctx context.Context) error {
	select {
	case o.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (o *outage) leave() { <-o.turn }

// failure is the error of a call that the fallback cannot serve.
func (o *outage) failure(ctx context.Context) error {
	if err := o.enter(ctx); err != nil {
		return err
	}
	defer o.leave()
	return fmt.Errorf("ratelimit: redis is away, and its fallback only takes: %w", o.reason)
}

// find returns the place's outage, or nil.
func (f *fallback) find(place string) *outage {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.away[place]
}

// begin notes that the place's server does not answer.
func (f *fallback) begin(place string, reason error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.away[place] != nil {
		return
	}
	f.away[place] = &outage{
		number: 1 + rand.Int64N(math.MaxInt64-1), turn: make(chan struct{}, 1),
		reason: reason, next: time.Now().Add(f.retry), owed: newLedger(),
	}
	if len(f.away) == 1 {
		f.hook(reason)
	}
}

// end notes that the place's server is back and owed nothing.
func (f *fallback) end(place string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.away, place)
	if len(f.away) == 0 {
		f.hook(nil)
	}
}

// learn keeps the clock near the server's.
func (f *fallback) learn(micro int64) {
	if f != nil {
		f.clock.learn(micro)
	}
}

// isAway reports that the error means an absent or disabled server, and not
// the end of the caller's patience, an overloaded client or a broken set-up,
// which would go unnoticed behind a fallback.
func isAway(ctx context.Context, err error) bool {
	if ctx.Err() != nil || errors.Is(err, ErrNotReplicated) || errors.Is(err, errReply) ||
		errors.Is(err, redis.ErrClosed) || errors.Is(err, redis.ErrPoolTimeout) || errors.Is(err, redis.ErrPoolExhausted) {
		return false
	}
	var answer redis.Error
	if !errors.As(err, &answer) {
		return true
	}
	for _, code := range [...]string{"LOADING", "READONLY", "CLUSTERDOWN", "MASTERDOWN", "TRYAGAIN", "MISCONF", "NOREPLICAS", "OOM", "BUSY"} {
		if strings.Contains(answer.Error(), code) { // servers before 7 put it amid the text
			return true
		}
	}
	return false
}

// reach returns nil if the owner's server is there, and else its outage. When
// it is time, it tries whether the server is back.
func (s *Store) reach(ctx context.Context, owner string) *outage {
	if s.fallback == nil {
		return nil
	}
	o := s.fallback.find(s.place(owner))
	if o == nil || o.due(ctx, s.fallback.retry) && s.back(ctx, owner, o) == nil {
		return nil
	}
	return o
}

// due reports that this caller shall try the server.
func (o *outage) due(ctx context.Context, every time.Duration) bool {
	if o.enter(ctx) != nil {
		return false
	}
	defer o.leave()
	if o.over || o.trying || time.Now().Before(o.next) {
		return false
	}
	o.trying, o.next = true, time.Now().Add(every)
	return true
}

// back ends the outage if the server can write again, after charging it what is owed.
func (s *Store) back(ctx context.Context, owner string, o *outage) error {
	probe, cancel := context.WithTimeout(ctx, retryTimeout)
	defer cancel()
	_, err := s.run(probe, "probe", owner, nil)
	if entering := o.enter(context.WithoutCancel(ctx)); entering != nil {
		return entering
	}
	defer o.leave()
	o.trying = false
	if err == nil {
		err = s.pay(ctx, o)
	}
	if err != nil {
		o.next = time.Now().Add(s.fallback.retry)
		if ctx.Err() == nil {
			o.reason = err
		}
		return err
	}
	o.over = true
	s.fallback.end(s.place(owner))
	return nil
}

// pay charges the server what the fallback has granted.
func (s *Store) pay(ctx context.Context, o *outage) error {
	takes, charges := o.owed.takes(s.fallback.clock.now())
	for _, g := range s.split(takes) {
		if _, err := s.ask(ctx, "take", takes, g); err != nil {
			return err
		}
		for _, i := range g.at {
			delete(o.owed.debts, charges[i])
		}
	}
	return nil
}

// decide lets the server decide over a group, or the fallback where it is away.
func (s *Store) decide(ctx context.Context, op string, takes []ratelimit.Take, g group) (verdict, error) {
	for {
		o := s.reach(ctx, g.owner)
		if o == nil {
			v, err := s.ask(ctx, op, takes, g)
			if err == nil || s.fallback == nil || !isAway(ctx, err) {
				return v, err
			}
			s.fallback.begin(s.place(g.owner), err)
			continue
		}
		if err := o.enter(ctx); err != nil {
			return verdict{}, err
		}
		if o.over { // it ended in between
			o.leave()
			continue
		}
		v, err := s.fallback.decide(ctx, op, takes, g, o)
		o.leave()
		return v, err
	}
}

// remoteClock is the server's time as this process knows it: its own monotonic
// clock, moved by what the last answer showed. It never goes back.
type remoteClock struct {
	start time.Time
	ahead atomic.Int64 // of the server before start and its monotonic clock, in microseconds
	last  atomic.Int64
}

func newRemoteClock() *remoteClock { return &remoteClock{start: time.Now()} }

func (c *remoteClock) own() int64 { return c.start.UnixMicro() + time.Since(c.start).Microseconds() }

func (c *remoteClock) learn(micro int64) { c.ahead.Store(micro - c.own()) }

func (c *remoteClock) now() time.Time {
	for {
		last, now := c.last.Load(), c.own()+c.ahead.Load()
		if now <= last {
			return time.UnixMicro(last)
		}
		if c.last.CompareAndSwap(last, now) {
			return time.UnixMicro(now)
		}
	}
}

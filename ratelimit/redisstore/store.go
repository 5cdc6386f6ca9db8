package redisstore

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/wecomkit/wecomkit/ratelimit"
)

//go:embed store.lua
var source string

// chunk is the number of takes in one script.
const chunk = 256

// remembered is how long, in milliseconds, the server knows a request again.
const remembered = 60_000

// undoTimeout bounds giving back what a refused decision had charged.
const undoTimeout = 5 * time.Second

// Store keeps counters in Redis; see the package's documentation. It holds no
// goroutine, and does not close the client it was given. It is safe for
// concurrent use.
type Store struct {
	client   redis.UniversalClient
	script   *redis.Script
	prefix   string
	shared   func(owner string) bool
	replicas *replicas // nil where no replica is waited for
	watch    *watch    // nil where no failover is looked for
	fallback *fallback // nil where the store refuses without its server
}

var _ ratelimit.Store = (*Store)(nil)

// New returns a store on the client. It does not connect: the first call does.
func New(client redis.UniversalClient, opts ...Option) (*Store, error) {
	if client == nil {
		return nil, errors.New("ratelimit: redisstore needs a client")
	}
	s := &Store{client: client, script: redis.NewScript(source), prefix: "ratelimit", shared: isAddress}
	for _, opt := range opts {
		opt(s)
	}
	if err := s.validate(); err != nil {
		return nil, fmt.Errorf("ratelimit: redisstore: %w", err)
	}
	return s, nil
}

// Take decides over all takes together; see [ratelimit.Store].
func (s *Store) Take(ctx context.Context, takes []ratelimit.Take) (ratelimit.Receipt, error) {
	if err := validate(takes); err != nil {
		return ratelimit.Receipt{}, err
	}
	if len(takes) == 0 {
		now, err := s.Now(ctx)
		return ratelimit.Receipt{At: now}, err
	}
	groups := s.split(takes)
	var times times
	for i, g := range groups {
		v, err := s.decide(ctx, "take", takes, g)
		if err != nil {
			return ratelimit.Receipt{}, errors.Join(err, s.undo(ctx, takes, groups[:i], times))
		}
		if v.status != granted {
			return ratelimit.Receipt{}, s.refuse(ctx, takes, groups, i, v.status, times)
		}
		times.add(g.owner, v)
	}
	return ratelimit.Receipt{At: times.first(), ID: times.encode(len(groups)), Takes: takes}, nil
}

// refuse gives back what the groups before the refusing one were charged, and
// asks the other groups what their takes would be told.
func (s *Store) refuse(ctx context.Context, takes []ratelimit.Take, groups []group, at int, status int64, charged times) error {
	if err := s.undo(ctx, takes, groups[:at], charged); err != nil {
		return err
	}
	for i, g := range groups {
		if i == at {
			continue
		}
		v, err := s.decide(ctx, "try", takes, g)
		if err != nil {
			return err
		}
		status = max(status, v.status)
	}
	if status == never {
		return ratelimit.ErrNeverFits
	}
	return ratelimit.ErrRefused
}

// undo gives back what the groups were charged, even when ctx is over.
func (s *Store) undo(ctx context.Context, takes []ratelimit.Take, groups []group, charged times) error {
	if len(groups) == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), undoTimeout)
	defer cancel()
	var errs []error
	for _, g := range groups {
		gifts := make([]gift, 0, len(g.at))
		for _, i := range g.at {
			gifts = append(gifts, gift{&takes[i], takes[i].Cost})
		}
		errs = append(errs, s.give(ctx, g.owner, gifts, charged.of(g.owner)))
	}
	return errors.Join(errs...)
}

// Peek writes what Take would, and charges nothing; see [ratelimit.Store].
func (s *Store) Peek(ctx context.Context, takes []ratelimit.Take) error {
	if err := validate(takes); err != nil {
		return err
	}
	for _, g := range s.split(takes) {
		if _, err := s.decide(ctx, "peek", takes, g); err != nil {
			return err
		}
	}
	return nil
}

// Give returns a receipt or parts of it; see [ratelimit.Store].
func (s *Store) Give(ctx context.Context, r ratelimit.Receipt, parts ...ratelimit.Part) error {
	if err := validate(r.Takes); err != nil {
		return err
	}
	charged, err := decodeTimes(r)
	if err != nil {
		return err
	}
	left := make(map[ratelimit.Key]int64, len(parts))
	for _, p := range parts {
		left[p.Key] += p.Cost
	}
	for _, g := range s.split(r.Takes) {
		gifts := make([]gift, 0, len(g.at))
		for _, i := range g.at {
			t := &r.Takes[i]
			cost := t.Cost
			if len(parts) > 0 {
				cost = min(cost, left[t.Key])
				left[t.Key] -= cost
			}
			if cost > 0 {
				gifts = append(gifts, gift{t, cost})
			}
		}
		if len(gifts) == 0 {
			continue
		}
		if err := s.give(ctx, g.owner, gifts, charged.of(g.owner)); err != nil {
			return err
		}
	}
	return nil
}

// Block refuses every take of the key until the given time; see [ratelimit.Store].
func (s *Store) Block(ctx context.Context, k ratelimit.Key, until time.Time) error {
	if s.fallback != nil {
		s.fallback.block(ctx, k, until)
	}
	keys, fields := s.spots(k)
	_, err := s.call(ctx, "block", k.Owner, keys, append([]any{ceilMicro(until)}, fields...)...)
	return err
}

// Reset sets the key's counters to zero and lifts its block.
func (s *Store) Reset(ctx context.Context, k ratelimit.Key) error {
	keys, fields := s.spots(k)
	_, err := s.call(ctx, "reset", k.Owner, keys, fields...)
	if err == nil && s.fallback != nil {
		s.fallback.reset(ctx, k)
	}
	return err
}

// Mark remembers that a key was seen now; see [ratelimit.Store].
func (s *Store) Mark(ctx context.Context, k ratelimit.Key, keep time.Duration) error {
	_, err := s.call(ctx, "mark", k.Owner, []string{s.mark(k)}, keep.Microseconds())
	return err
}

// Seen returns when the key was first marked; see [ratelimit.Store].
func (s *Store) Seen(ctx context.Context, k ratelimit.Key) (time.Time, error) {
	reply, err := s.call(ctx, "seen", k.Owner, []string{s.mark(k)})
	if err != nil {
		return time.Time{}, err
	}
	if len(reply) != 3 {
		return time.Time{}, errReply
	}
	return moment(reply[2]), nil
}

// Now returns the server's time, or during a fallback what is known of it.
func (s *Store) Now(ctx context.Context) (time.Time, error) {
	if s.reach(ctx, "") != nil {
		return s.fallback.clock.now(), nil
	}
	reply, err := s.run(ctx, "now", "", nil)
	if err != nil {
		return time.Time{}, err
	}
	return moment(reply[1]), nil
}

// validate refuses takes that make no sense, and numbers that the script
// could not hold exactly.
func validate(takes []ratelimit.Take) error {
	for i := range takes {
		t := &takes[i]
		if err := check(t); err != nil {
			return fmt.Errorf("ratelimit: rule %s: %w", t.Key.Rule, err)
		}
	}
	return nil
}

// most is the largest number that the script counts with.
const most = 1 << 50

func check(t *ratelimit.Take) error {
	w := t.Limit.Window
	switch {
	case t.Cost < 0 || t.Ago < 0:
		return errors.New("a cost or age below zero")
	case t.Cost > most || t.Limit.N > most:
		return errors.New("a cost or limit above 2^50")
	case t.Limit.N < 0 && t.Limit.N != ratelimit.DaysOfMonth:
		return errors.New("a limit below zero")
	}
	switch w.Kind {
	case ratelimit.KindDay:
		if w.StartHour < 0 || w.StartHour > 23 {
			return errors.New("a day that starts at no hour of 0 to 23")
		}
	case ratelimit.KindWeek, ratelimit.KindMonth:
	case ratelimit.KindSliding, ratelimit.KindSlidingDays, ratelimit.KindSlots:
		if length(w) <= 0 {
			return errors.New("a window without length")
		}
	default:
		return errors.New("a limit without window")
	}
	return nil
}

package redisstore

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"net/url"
	"slices"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// The script's answers to a decision and to each of its takes.
const (
	granted = int64(iota)
	refused
	never
)

var errReply = errors.New("ratelimit: redis: the script answered something unexpected")

// group is the takes of one owner that go in one script, by their place in the decision.
type group struct {
	owner string
	at    []int
}

// split groups the takes by owner, shared owners first, in parts of at most chunk.
func (s *Store) split(takes []ratelimit.Take) []group {
	var groups []group
	open := map[string]int{} // the group of an owner that has room
	for i := range takes {
		owner := takes[i].Key.Owner
		g, ok := open[owner]
		if !ok || len(groups[g].at) == chunk {
			g = len(groups)
			open[owner] = g
			groups = append(groups, group{owner: owner})
		}
		groups[g].at = append(groups[g].at, i)
	}
	slices.SortStableFunc(groups, func(a, b group) int { return s.rank(a.owner) - s.rank(b.owner) })
	return groups
}

func (s *Store) rank(owner string) int {
	if s.shared(owner) {
		return 0
	}
	return 1
}

// verdict is the answer to a group's takes as a whole.
type verdict struct {
	status int64
	at     int64 // when it was given, in microseconds
	outage int64 // the number of the outage in which the fallback gave it, or zero
}

// ask lets the server decide over one group of takes, and writes the answers into them.
func (s *Store) ask(ctx context.Context, op string, takes []ratelimit.Take, g group) (verdict, error) {
	keys := make([]string, 0, len(g.at))
	args := make([]any, 0, len(g.at))
	for _, i := range g.at {
		t := &takes[i]
		key, field := s.spot(t.Key, t.Limit.Window)
		keys = append(keys, key)
		var force int64
		if t.Force {
			force = 1
		}
		args = append(args, pack(field, t.Limit.Window, t.Limit.N, t.Cost, t.Ago.Microseconds(), force))
	}
	reply, err := s.run(ctx, op, g.owner, keys, args...)
	if errors.Is(err, ErrNotReplicated) && len(reply) > 1 && reply[0] == granted {
		var charged times
		charged.add(g.owner, verdict{at: reply[1]})
		return verdict{}, errors.Join(err, s.undo(ctx, takes, []group{g}, charged))
	}
	if err != nil && !errors.Is(err, ErrNotReplicated) { // a refusal needs no replica
		return verdict{}, err
	}
	if len(reply) != 2+4*len(g.at) {
		return verdict{}, errReply
	}
	for n, i := range g.at {
		t, r := &takes[i], reply[2+4*n:]
		t.Used, t.Max, t.Refused, t.RetryAt = r[0], r[1], r[2] != granted, moment(r[3])
		t.Remaining = max(0, t.Max-t.Used)
	}
	return verdict{status: reply[0], at: reply[1]}, nil
}

// gift is how much of a take is given back.
type gift struct {
	take *ratelimit.Take
	cost int64
}

// give gives back what was charged between the two times.
func (s *Store) give(ctx context.Context, owner string, gifts []gift, charged span) error {
	if charged.outage != 0 {
		return s.fallback.give(ctx, s.place(owner), gifts, charged)
	}
	keys := make([]string, 0, len(gifts))
	args := make([]any, 0, len(gifts))
	for _, g := range gifts {
		key, field := s.spot(g.take.Key, g.take.Limit.Window)
		keys = append(keys, key)
		args = append(args, pack(field, g.take.Limit.Window, g.cost, charged.first-g.take.Ago.Microseconds(), charged.last))
	}
	_, err := s.call(ctx, "give", owner, keys, args...)
	return err
}

// call runs the script, or fails at once while Redis is known to be away.
func (s *Store) call(ctx context.Context, op, owner string, keys []string, args ...any) ([]int64, error) {
	if o := s.reach(ctx, owner); o != nil {
		return nil, o.failure(ctx)
	}
	return s.run(ctx, op, owner, keys, args...)
}

// run runs the script for one owner's keys, with a request id of its own that
// the client's repetitions carry too.
func (s *Store) run(ctx context.Context, op, owner string, keys []string, args ...any) ([]int64, error) {
	place := s.place(owner)
	identify := s.watch.due(place)
	request := s.tag(owner) + ":r:" + rand.Text()
	answer, err := s.send(ctx, op, append([]string{request}, keys...), append([]any{op, remembered, identify}, args...))
	if err != nil {
		s.watch.disturbed(place)
		err = fmt.Errorf("ratelimit: redis: %w", err)
		if answer == nil {
			return nil, err
		}
	}
	reply, run, ok := parse(answer, identify)
	if !ok {
		return nil, errors.Join(err, errReply)
	}
	s.fallback.learn(reply[1])
	if identify {
		s.watch.answered(place, run, moment(reply[1]))
	}
	return reply, err
}

// send sends the script by its hash, and whole where the server has forgotten it.
func (s *Store) send(ctx context.Context, op string, keys []string, args []any) ([]any, error) {
	if s.replicas != nil && op == "take" {
		return s.sendAndWait(ctx, keys, args)
	}
	return s.script.Run(ctx, s.client, keys, args...).Slice()
}

// parse reads an answer: whole numbers, and at the end the run id if it was asked for.
func parse(answer []any, identified bool) (reply []int64, run string, ok bool) {
	if identified && len(answer) > 0 {
		run, ok = answer[len(answer)-1].(string)
		if !ok {
			return nil, "", false
		}
		answer = answer[:len(answer)-1]
	}
	reply = make([]int64, len(answer))
	for i, v := range answer {
		if reply[i], ok = v.(int64); !ok {
			return nil, "", false
		}
	}
	return reply, run, len(reply) >= 2
}

// pack is a window and numbers below 2^53 as the script reads them, and then the
// field: a byte each for the kind and the start hour, and little-endian doubles,
// of which the first is the length in microseconds.
func pack(field string, w ratelimit.Window, numbers ...int64) []byte {
	packed := make([]byte, 0, 2+8*(1+len(numbers))+len(field))
	packed = append(packed, byte(w.Kind), byte(w.StartHour))
	packed = appendDouble(packed, max(0, length(w))) // none by the calendar
	for _, n := range numbers {
		packed = appendDouble(packed, n)
	}
	return append(packed, field...)
}

func appendDouble(b []byte, n int64) []byte {
	return binary.LittleEndian.AppendUint64(b, math.Float64bits(float64(n)))
}

// length of a sliding window or lease in microseconds, rounded up.
func length(w ratelimit.Window) int64 {
	d := w.Length
	if w.Kind == ratelimit.KindSlidingDays {
		d += time.Duration(w.Days) * 24 * time.Hour
	}
	return int64((d + time.Microsecond - 1) / time.Microsecond)
}

// ceilMicro is the time in whole microseconds, never too early.
func ceilMicro(t time.Time) int64 { return t.Add(time.Microsecond - 1).UnixMicro() }

// moment is the time of so many microseconds; zero is none.
func moment(micro int64) time.Time {
	if micro == 0 {
		return time.Time{}
	}
	return time.UnixMicro(micro)
}

// span is when the parts of a decision were charged, in microseconds.
type span struct {
	first, last int64
	outage      int64 // of all parts, or mixed
}

// mixed is the outage of parts of which some were charged by the server and
// some without it. Who was charged what is not known, so they stay charged.
const mixed = -1

// times are the spans of a decision's owners: each has a server clock of its own.
type times struct {
	owners map[string]span
	other  span // of an owner that is not in owners
}

func (c *times) add(owner string, v verdict) {
	if c.owners == nil {
		c.owners = map[string]span{}
		c.other = span{v.at, v.at, v.outage}
	}
	o, ok := c.owners[owner]
	if !ok {
		o = span{v.at, v.at, v.outage}
	}
	if o.outage != v.outage {
		o.outage = mixed
	}
	c.owners[owner] = span{min(o.first, v.at), max(o.last, v.at), o.outage}
}

func (c *times) of(owner string) span {
	if o, ok := c.owners[owner]; ok {
		return o
	}
	return c.other
}

// first is the time of the first part.
func (c *times) first() time.Time { return moment(c.other.first) }

// encode writes the spans for a receipt; a decision of one part by the server needs none.
func (c *times) encode(parts int) string {
	if parts < 2 && c.other.outage == 0 {
		return ""
	}
	v := url.Values{}
	for owner, o := range c.owners {
		v.Set(owner, fmt.Sprintf("%d %d %d", o.first, o.last, o.outage))
	}
	return v.Encode()
}

// decodeTimes reads the spans of a receipt.
func decodeTimes(r ratelimit.Receipt) (times, error) {
	at := r.At.UnixMicro()
	c := times{owners: map[string]span{}, other: span{first: at, last: at}}
	v, err := url.ParseQuery(r.ID)
	if err != nil {
		return c, errors.New("ratelimit: redis: the receipt's id is of another store")
	}
	for owner := range v {
		var o span
		if _, err := fmt.Sscanf(v.Get(owner), "%d %d %d", &o.first, &o.last, &o.outage); err != nil {
			return c, errors.New("ratelimit: redis: the receipt's id is of another store")
		}
		c.owners[owner] = o
	}
	return c, nil
}

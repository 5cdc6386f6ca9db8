package policy

import (
	"bytes"
	"container/heap"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/wecomkit/wecomkit/internal/jsonscan"
	"github.com/wecomkit/wecomkit/ratelimit"
)

// Batch is one call of a [Schedule].
type Batch struct {
	// At is when the call can be made.
	At time.Time
	// Recipients are those of the call.
	Recipients []string
}

// Schedule is how recipients can be reached at the earliest.
type Schedule struct {
	// Batches are the calls in the order of their times.
	Batches []Batch
	// Never are the recipients that no waiting makes reachable.
	Never []Blocked
}

// Plan finds the earliest schedule in which all recipients can be reached by calls like req, whose own recipients are
// replaced by those of each call: 50,000 customers under ten thousand a call and one message a day. A recipient that is
// listed k times gets k messages. It charges nothing and sends nothing, and plans within the limits in report-only mode
// too. Others may use the counters meanwhile, so the guard decides again when the calls are made. What sliding windows
// already hold is taken as used just now, so a time may be later than needed and never too early.
func (g *Guard) Plan(ctx context.Context, id IdentityFunc, req *http.Request, recipients []string) (*Schedule, error) {
	if g.unlimited {
		return &Schedule{Batches: []Batch{{time.Now(), recipients}}}, nil
	}
	who, err := id(req)
	if err != nil {
		return nil, err
	}
	body, err := objectBody(req)
	if err != nil {
		return nil, err
	}
	start, err := g.store.Now(ctx)
	if err != nil {
		return nil, err
	}
	p := &planner{
		guard: g, id: who, req: req, body: body, start: start, now: start,
		seeded: map[ratelimit.Key]bool{}, schedule: new(Schedule), size: len(recipients),
	}
	p.store = ratelimit.NewMemory(ratelimit.WithClock(func() time.Time { return p.now }))
	if err := p.run(ctx, recipients); err != nil {
		return nil, err
	}
	return p.schedule, nil
}

// objectBody returns the JSON object that the body holds, and leaves it readable.
func objectBody(req *http.Request) ([]byte, error) {
	if req.Body != nil {
		body, next, err := readBody(req)
		req.Body = next.Body
		if err != nil {
			return nil, err
		}
		if at := jsonscan.Space(body, 0); at < len(body) && body[at] == '{' && json.Valid(body) {
			return body, nil
		}
	}
	return nil, fmt.Errorf("policy: planning %s needs a request whose body is a JSON object", req.URL.Path)
}

// planner plays calls on a store of its own, whose clock it sets.
type planner struct {
	guard    *Guard
	id       Identity
	req      *http.Request
	body     []byte
	field    string // the wire path that lists the recipients
	fold     bool   // they are member ids, which are equal in either case
	start    time.Time
	now      time.Time
	store    *ratelimit.Memory
	seeded   map[ratelimit.Key]bool // the counters that hold what the guard's store does
	queue    []waiting              // those who may be tried now, each once
	later    sleepers               // all others
	size     int                    // the most recipients that one call may have
	schedule *Schedule
}

// waiting is a recipient that is not reached yet.
type waiting struct {
	id    string
	place int       // in the caller's list
	times int       // how many messages are due
	at    time.Time // not before
}

// sleepers are a heap of those who have to wait, the first to wake on top.
type sleepers []waiting

func (s sleepers) Len() int      { return len(s) }
func (s sleepers) Swap(i, j int) { s[i], s[j] = s[j], s[i] }
func (s *sleepers) Push(x any)   { *s = append(*s, x.(waiting)) }

func (s sleepers) Less(i, j int) bool {
	if s[i].at.Equal(s[j].at) {
		return s[i].place < s[j].place
	}
	return s[i].at.Before(s[j].at)
}

func (s *sleepers) Pop() any {
	last := len(*s) - 1
	w := (*s)[last]
	*s = (*s)[:last]
	return w
}

func (p *planner) run(ctx context.Context, recipients []string) error {
	if len(recipients) == 0 {
		return nil
	}
	if err := p.findField(ctx); err != nil {
		return err
	}
	p.enqueue(recipients)
	for room := p.size; ; {
		if err := ctx.Err(); err != nil {
			return err
		}
		p.wake()
		if len(p.queue) == 0 {
			if len(p.later) == 0 {
				return nil
			}
			p.now, room = p.later[0].at, p.size
			continue
		}
		var err error
		if room, err = p.try(ctx, min(p.size, room, len(p.queue))); err != nil {
			return err
		}
	}
}

// enqueue gathers the recipients, each once.
func (p *planner) enqueue(recipients []string) {
	places := make(map[string]int, len(recipients))
	for _, id := range recipients {
		name := fold(id, p.fold)
		at, again := places[name]
		if !again {
			at = len(p.queue)
			places[name] = at
			p.queue = append(p.queue, waiting{id: id, place: at})
		}
		p.queue[at].times++
	}
}

// wake lets those be tried who have waited long enough.
func (p *planner) wake() {
	for len(p.later) > 0 && !p.later[0].at.After(p.now) {
		p.queue = append(p.queue, heap.Pop(&p.later).(waiting))
	}
}

// findField finds the list that a counter per recipient of the endpoint reads, and that fits the request.
func (p *planner) findField(ctx context.Context) error {
	plan, path := p.guard.index.lookup(p.req)
	a := &attempt{id: p.id, plan: plan, path: path}
	if _, err := a.scan(p.req); err != nil {
		return err
	}
	a.profile = p.guard.profiles.get(ctx, p.id.CorpID)
	for i := range plan.rules {
		r := &plan.rules[i]
		if r.counts && (r.each || r.Measure == Items) && len(r.Fields) > 0 && !strings.Contains(r.Fields[0], ".") && a.applies(r) {
			p.field, p.fold = r.Fields[0], r.fold
			return nil
		}
	}
	return fmt.Errorf("policy: no rule of %s counts recipients, so there is nothing to plan", p.req.URL.Path)
}

// try plays a call to the first n of the queue, and returns how many recipients the next one may have.
func (p *planner) try(ctx context.Context, n int) (room int, err error) {
	a := new(attempt)
	req := withPayload(p.req, p.bodyFor(p.queue[:n]))
	if _, err := p.guard.look(ctx, a, req, p.id, true); err != nil {
		return 0, err
	}
	if a.plan.audience != 0 && a.indirect() {
		return 0, errors.New("policy: the request reaches others than the recipients of the plan: leave out @all, toparty and totag")
	}
	for _, v := range a.broken {
		if v.Rule.Enforcement == Refuse {
			return p.shrink(a, v)
		}
	}
	if _, end, ok := p.guard.edge(a, p.now); ok {
		p.now = end
		return p.size, nil
	}
	if err := p.seed(ctx, a.takes); err != nil {
		return 0, err
	}
	switch _, err := p.store.Take(ctx, a.takes); {
	case err == nil:
		p.reached(n)
		return p.size, nil
	case !errors.Is(err, ratelimit.ErrRefused) && !errors.Is(err, ratelimit.ErrNeverFits):
		return 0, err
	}
	return p.postpone(a, n)
}

// shrink learns from a broken payload rule how many recipients one call may have.
func (p *planner) shrink(a *attempt, v Violation) (int, error) {
	fits := v.Rule.Measure == Items && len(v.Rule.Fields) == 1 && v.Rule.Fields[0] == p.field && v.Limit > 0 && v.Limit < v.Cost
	if !fits {
		return 0, a.refusal([]Violation{v})
	}
	p.size = min(p.size, int(v.Limit))
	return p.size, nil
}

// seed charges what the guard's store holds of counters that are new to the planner.
func (p *planner) seed(ctx context.Context, takes []ratelimit.Take) error {
	var fresh []ratelimit.Take
	for _, t := range takes {
		if !p.seeded[t.Key] {
			p.seeded[t.Key] = true
			t.Cost = 1
			fresh = append(fresh, t)
		}
	}
	if err := p.guard.store.Peek(ctx, fresh); err != nil {
		return err
	}
	for _, t := range fresh {
		if t.Refused && t.Used < t.Max && t.RetryAt.After(p.now) {
			if err := p.store.Block(ctx, t.Key, t.RetryAt); err != nil {
				return err
			}
		}
		if t.Used == 0 {
			continue
		}
		t.Cost, t.Force, t.Ago = t.Used, true, p.now.Sub(p.start)
		if _, err := p.store.Take(ctx, []ratelimit.Take{t}); err != nil {
			return err
		}
	}
	return nil
}

// reached notes a call to the first n of the queue. Who is due another message queues again.
func (p *planner) reached(n int) {
	b := Batch{At: p.now, Recipients: make([]string, 0, n)}
	batch := p.queue[:n]
	p.queue = p.queue[n:]
	for _, w := range batch {
		b.Recipients = append(b.Recipients, w.id)
		if w.times--; w.times > 0 {
			p.queue = append(p.queue, w)
		}
	}
	p.schedule.Batches = append(p.schedule.Batches, b)
}

// postpone learns from a call to the first n of the queue that does not fit: who has to wait, or that all have.
func (p *planner) postpone(a *attempt, n int) (room int, err error) {
	until := map[string]ratelimit.Take{}
	var shared ratelimit.Take // what holds all of them back
	for i := range a.takes {
		t := a.takes[i]
		switch {
		case !t.Refused:
		case a.plan.rules[a.of[i]].each:
			subject := a.subject(i)
			until[subject] = longer(until[subject], t)
		default:
			shared = longer(shared, t)
		}
	}
	if p.hold(n, until) {
		return p.size, nil
	}
	for _, t := range until { // counters of something else in the request
		shared = longer(shared, t)
	}
	if shared.Cost > shared.Max && shared.Max > 0 && int(shared.Max) < n {
		p.size = min(p.size, int(shared.Max))
		return p.size, nil
	}
	if 0 < shared.Remaining && int(shared.Remaining) < n {
		return int(shared.Remaining), nil
	}
	if !shared.RetryAt.After(p.now) {
		return 0, a.refusal(nil)
	}
	p.now = shared.RetryAt
	return p.size, nil
}

// longer returns the refused take that lasts longer; one that is zero is none.
func longer(t, u ratelimit.Take) ratelimit.Take {
	none := t.Key == (ratelimit.Key{})
	if none || !t.RetryAt.IsZero() && (u.RetryAt.IsZero() || u.RetryAt.After(t.RetryAt)) {
		return u
	}
	return t
}

// hold lets the first n of the queue wait for their counters, gives those up that no waiting helps, and reports whether
// there were any of either.
func (p *planner) hold(n int, until map[string]ratelimit.Take) bool {
	if len(until) == 0 {
		return false
	}
	var free []waiting
	for _, w := range p.queue[:n] {
		t, held := until[fold(w.id, p.fold)]
		switch {
		case !held:
			free = append(free, w)
		case t.RetryAt.IsZero():
			p.schedule.Never = append(p.schedule.Never, Blocked{Subject: w.id, Rule: t.Key.Rule})
		default:
			w.at = t.RetryAt
			heap.Push(&p.later, w)
		}
	}
	p.queue = p.queue[n-len(free):]
	copy(p.queue, free)
	return len(free) < n
}

// bodyFor is the body with these recipients.
func (p *planner) bodyFor(batch []waiting) []byte {
	ids := make([]string, 0, len(batch))
	for _, w := range batch {
		ids = append(ids, w.id)
	}
	name, split := strings.CutSuffix(p.field, "|")
	var list any = ids
	if split {
		list = strings.Join(ids, "|")
	}
	raw, err := json.Marshal(list)
	if err != nil {
		raw = []byte("[]") // text always encodes
	}
	return withField(p.body, strings.TrimSuffix(name, "[]"), raw)
}

// withField returns a JSON object with another value of one field.
func withField(body []byte, name string, value []byte) []byte {
	start := jsonscan.Space(body, 0)
	var out bytes.Buffer
	found := false
	_, _ = jsonscan.Object(body, start, func(key []byte, at int) (int, bool, error) {
		end, err := jsonscan.Skip(body, at)
		if err == nil && string(key) == name {
			out.Write(body[:at])
			out.Write(value)
			out.Write(body[end:])
			found = true
		}
		return end, !found, err
	})
	if found {
		return out.Bytes()
	}
	out.WriteString(`{"` + name + `":`)
	out.Write(value)
	if rest := jsonscan.Space(body, start+1); rest < len(body) && body[rest] != '}' {
		out.WriteByte(',')
	}
	out.Write(body[start+1:])
	return out.Bytes()
}

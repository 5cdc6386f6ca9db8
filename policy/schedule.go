package policy

import (
	"bytes"
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
// listed k times gets k messages. It charges nothing and sends nothing. Others may use the counters meanwhile, so the
// guard decides again when the calls are made. What sliding windows already hold is taken as used just now, so a time
// may be later than needed and never too early.
func (g *Guard) Plan(ctx context.Context, id IdentityFunc, req *http.Request, recipients []string) (*Schedule, error) {
	if g.unlimited {
		return &Schedule{Batches: []Batch{{time.Now(), recipients}}}, nil
	}
	who, err := id(req)
	if err != nil {
		return nil, err
	}
	body, next, err := readBody(req)
	if err != nil {
		return nil, err
	}
	req.Body = next.Body
	start, err := g.store.Now(ctx)
	if err != nil {
		return nil, err
	}
	p := &planner{guard: g, id: who, req: req, body: body, now: start, seeded: map[ratelimit.Key]bool{}, schedule: new(Schedule)}
	p.store = ratelimit.NewMemory(ratelimit.WithClock(func() time.Time { return p.now }))
	for _, r := range recipients {
		p.pending = append(p.pending, waiting{id: r})
	}
	if err := p.run(ctx); err != nil {
		return nil, err
	}
	return p.schedule, nil
}

// planner plays calls on a store of its own, whose clock it sets.
type planner struct {
	guard    *Guard
	id       Identity
	req      *http.Request
	body     []byte
	field    string // the wire path that lists the recipients
	now      time.Time
	store    *ratelimit.Memory
	seeded   map[ratelimit.Key]bool // the counters that hold what the guard's store does
	pending  []waiting
	size     int // the most recipients that one call may have
	schedule *Schedule
}

// waiting is a recipient that is not reached yet.
type waiting struct {
	id string
	at time.Time // not before
}

func (p *planner) run(ctx context.Context) error {
	if len(p.pending) == 0 {
		return nil
	}
	if err := p.findField(); err != nil {
		return err
	}
	p.size = len(p.pending)
	for room := p.size; len(p.pending) > 0; {
		if err := ctx.Err(); err != nil {
			return err
		}
		batch := p.ready(min(p.size, room))
		if len(batch) == 0 {
			p.now = p.nextTime()
			room = p.size
			continue
		}
		left, err := p.try(ctx, batch)
		if err != nil {
			return err
		}
		room = left
	}
	return nil
}

// findField finds the list that a counter per recipient of the endpoint reads, and that fits the request.
func (p *planner) findField() error {
	plan, path := p.guard.index.lookup(p.req)
	a := &attempt{id: p.id, plan: plan, path: path}
	if _, err := a.scan(p.req); err != nil {
		return err
	}
	a.profile = p.guard.profiles.get(p.req.Context(), p.id.CorpID)
	for i := range plan.rules {
		r := &plan.rules[i]
		if r.counts && (r.each || r.Measure == Items) && len(r.Fields) > 0 && !strings.Contains(r.Fields[0], ".") && a.applies(r) {
			p.field = r.Fields[0]
			return nil
		}
	}
	return fmt.Errorf("policy: no rule of %s counts recipients, so there is nothing to plan", p.req.URL.Path)
}

// ready are up to n different recipients that may be tried now, by their places in pending.
func (p *planner) ready(n int) (places []int) {
	chosen := map[string]bool{}
	for i := range p.pending {
		if w := &p.pending[i]; len(places) < n && !w.at.After(p.now) && !chosen[w.id] {
			chosen[w.id] = true
			places = append(places, i)
		}
	}
	return places
}

// nextTime is when the first of those who wait can be tried.
func (p *planner) nextTime() time.Time {
	next := p.pending[0].at
	for _, w := range p.pending {
		if w.at.Before(next) {
			next = w.at
		}
	}
	return next
}

// try plays one call, and returns how many recipients the next one may have.
func (p *planner) try(ctx context.Context, batch []int) (room int, err error) {
	a := new(attempt)
	req := withPayload(p.req, p.bodyFor(batch))
	if _, err := p.guard.look(ctx, a, req, p.id, true); err != nil {
		return 0, err
	}
	if len(a.broken) > 0 {
		return p.shrink(a)
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
		p.reached(batch)
		return p.size, nil
	case !errors.Is(err, ratelimit.ErrRefused) && !errors.Is(err, ratelimit.ErrNeverFits):
		return 0, err
	}
	return p.postpone(a, batch)
}

// shrink learns from a broken payload rule how many recipients one call may have.
func (p *planner) shrink(a *attempt) (int, error) {
	for _, v := range a.broken {
		if v.Rule.Enforcement != Refuse {
			continue
		}
		fits := v.Rule.Measure == Items && len(v.Rule.Fields) == 1 && v.Rule.Fields[0] == p.field && v.Limit > 0 && v.Limit < v.Cost
		if !fits {
			return 0, a.refusal([]Violation{v})
		}
		p.size = min(p.size, int(v.Limit))
	}
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
		if t.Refused && t.Used < t.Max && !t.RetryAt.IsZero() {
			if err := p.store.Block(ctx, t.Key, t.RetryAt); err != nil {
				return err
			}
		}
		if t.Used == 0 {
			continue
		}
		t.Cost, t.Force = t.Used, true
		if _, err := p.store.Take(ctx, []ratelimit.Take{t}); err != nil {
			return err
		}
	}
	return nil
}

// reached notes a call that fits.
func (p *planner) reached(batch []int) {
	b := Batch{At: p.now}
	for _, at := range batch {
		b.Recipients = append(b.Recipients, p.pending[at].id)
	}
	p.schedule.Batches = append(p.schedule.Batches, b)
	p.drop(batch)
}

// drop removes the places, which ascend, from pending.
func (p *planner) drop(places []int) {
	rest := p.pending[:0]
	for i, w := range p.pending {
		if len(places) > 0 && places[0] == i {
			places = places[1:]
			continue
		}
		rest = append(rest, w)
	}
	p.pending = rest
}

// postpone learns from a call that does not fit: which recipients have to wait, or that all have.
func (p *planner) postpone(a *attempt, batch []int) (room int, err error) {
	until := map[string]ratelimit.Take{}
	shared := ratelimit.Take{}
	for i := range a.takes {
		t := a.takes[i]
		if !t.Refused {
			continue
		}
		if r := &a.plan.rules[a.of[i]]; r.each {
			subject := a.subject(i)
			if known, ok := until[subject]; !ok || t.RetryAt.IsZero() || !known.RetryAt.IsZero() && t.RetryAt.After(known.RetryAt) {
				until[subject] = t
			}
		} else if shared.Key == (ratelimit.Key{}) || t.RetryAt.IsZero() || t.RetryAt.After(shared.RetryAt) {
			shared = t
		}
	}
	if len(until) > 0 {
		p.hold(batch, until)
		return p.size, nil
	}
	switch {
	case shared.Cost > 1 && shared.Remaining > 0:
		return int(shared.Remaining), nil
	case shared.Cost > shared.Max && shared.Max > 0:
		return int(shared.Max), nil // so many will fit, later
	}
	if shared.RetryAt.IsZero() {
		return 0, a.refusal(nil)
	}
	p.now = shared.RetryAt
	return p.size, nil
}

// hold lets the recipients wait for their counters, and gives those up that no waiting helps.
func (p *planner) hold(batch []int, until map[string]ratelimit.Take) {
	var never []int
	for _, at := range batch {
		w := &p.pending[at]
		t, held := until[w.id]
		if !held {
			t, held = until[fold(w.id, true)]
		}
		switch {
		case held && t.RetryAt.IsZero():
			p.schedule.Never = append(p.schedule.Never, Blocked{Subject: w.id, Rule: t.Key.Rule})
			never = append(never, at)
		case held:
			w.at = t.RetryAt
		}
	}
	p.drop(never)
}

// bodyFor is the body with these recipients.
func (p *planner) bodyFor(batch []int) []byte {
	ids := make([]string, 0, len(batch))
	for _, at := range batch {
		ids = append(ids, p.pending[at].id)
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
	}) // what is no object stays as it is, and is told as not checkable
	if found || start >= len(body) {
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

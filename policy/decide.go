package policy

import (
	"bytes"
	"context"
	"encoding/base64"
	"math"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// The reasons why a rule cannot be checked.
const (
	reasonAccounts = "the corp's account ceiling is not known: set Profile.Accounts (policy.WithProfile)"
	reasonAll      = "the request names no recipients one by one: give the guard a resolver (policy.WithResolver)"
	reasonSize     = "the size is not known: state the request's length"
	reasonOwner    = "nothing tells whose counter it is: set the Identity"
	reasonSubject  = "the request does not name what is counted"
	reasonWindow   = "only the platform can count it"
	reasonUnseen   = "the id was not seen here before: it was obtained elsewhere"
	reasonKind     = "the file's name has no extension"
	reasonNumber   = "the value is not a whole number"
)

// look finds out all about a request: which rules it breaks by itself, which
// counters it charges (effects only if effect is true) and what cannot be checked.
func (g *Guard) look(ctx context.Context, a *attempt, req *http.Request, id Identity, effect bool) (*http.Request, error) {
	a.id = id
	a.plan, a.path = g.index.lookup(req)
	a.cgi = len(a.path) < len(req.URL.Path) && !strings.HasPrefix(a.path, paymentPaths)
	req, err := a.scan(req)
	if err != nil {
		return req, err
	}
	a.share = int64(g.share)
	if a.plan.profile || g.profiles.lookup != nil {
		a.profile = g.profiles.get(ctx, id.CorpID)
		if own := a.profile.Share; 0 < own && own <= 100 {
			a.share = int64(own)
		}
	}
	if a.plan.audience != 0 {
		g.resolve(ctx, a)
	}
	rules := a.plan.msgtypes.find(&a.values)
	for _, i := range rules.each {
		if r := &a.plan.rules[i]; a.applies(r) {
			a.charge(r, i)
		}
	}
	a.effects = len(a.takes)
	if !effect {
		return req, nil
	}
	whole := a.values.broken == ""
	for _, i := range rules.once {
		if r := &a.plan.rules[i]; r.silent && whole && !a.holdsAny(r) {
			continue // what is not there is neither too long nor too short
		}
		if err := g.lookOnce(ctx, a, i); err != nil {
			return req, err
		}
	}
	return req, nil
}

// lookOnce looks at what counts once per logical call.
func (g *Guard) lookOnce(ctx context.Context, a *attempt, i int) error {
	r := &a.plan.rules[i]
	if !a.applies(r) {
		return nil
	}
	if a.values.broken != "" && len(r.fields) > 0 {
		a.cannot(r, a.values.broken)
	}
	switch {
	case r.Kind == Payload:
		a.payload(r)
	case r.Kind == Timing:
		if err := g.timing(ctx, a, r); err != nil {
			return err
		}
	case !r.counts:
		a.cannot(r, reasonWindow)
	}
	if !r.counts || !r.effect {
		return nil
	}
	charged, err := g.orderCharged(ctx, a, r)
	if err == nil && !charged {
		a.charge(r, i)
	}
	return err
}

// payload checks what the request itself holds.
func (a *attempt) payload(r *rule) {
	if r.silent && !a.holdsAny(r) {
		return // nor can it be told where the body breaks off
	}
	lower, okMin := r.Min.resolve(a.profile)
	upper, okMax := r.Max.resolve(a.profile)
	if own := a.profile.Limits[r.ID]; own > 0 {
		upper, okMax = own, true
	}
	if !okMin || !okMax {
		a.cannot(r, reasonAccounts)
		return
	}
	switch r.Measure {
	case Calls, Items:
		a.bound(r, a.items(r), lower, upper)
	case Present:
		a.bound(r, a.present(r), lower, upper)
	case Size:
		a.sizes(r, lower, upper)
	case FileKind:
		a.fileKinds(r)
	case Span:
		if n, ok := a.span(r); ok {
			a.bound(r, n, lower, upper)
		}
	default:
		a.eachValue(r, lower, upper)
	}
}

// eachValue checks each selected value by itself.
func (a *attempt) eachValue(r *rule, lower, upper int64) {
	for _, slot := range r.fields {
		for _, v := range a.values.found[slot] {
			if n, ok := measure(r.Measure, v); ok {
				a.bound(r, n, lower, upper)
			} else {
				a.cannot(r, reasonNumber)
			}
		}
	}
}

// span is the difference between the largest and the smallest number; false if there are not two.
func (a *attempt) span(r *rule) (int64, bool) {
	var low, high int64
	count := 0
	for _, slot := range r.fields {
		for _, v := range a.values.found[slot] {
			n, ok := integer(v.text)
			if !ok {
				a.cannot(r, reasonNumber)
				return 0, false
			}
			if count++; count == 1 {
				low, high = n, n
			}
			low, high = min(low, n), max(high, n)
		}
	}
	if high-low < 0 { // beyond any number
		return math.MaxInt64, true
	}
	return high - low, count > 1
}

// bound notes a violation; one per rule, the first.
func (a *attempt) bound(r *rule, n, lower, upper int64) {
	limit := upper
	switch {
	case upper > 0 && n > upper:
	case lower > 0 && n < lower:
		limit = lower
	default:
		return
	}
	for _, v := range a.broken {
		if v.Rule.ID == r.ID {
			return
		}
	}
	a.broken = append(a.broken, Violation{Rule: *r.Rule, Limit: limit, Cost: n})
}

func (a *attempt) items(r *rule) (n int64) {
	for _, slot := range r.fields {
		n += int64(len(a.values.found[slot]))
	}
	return n
}

// holdsAny reports whether one of the rule's fields is there.
func (a *attempt) holdsAny(r *rule) bool {
	for _, slot := range r.fields {
		if a.values.seen[slot] {
			return true
		}
	}
	return false
}

func (a *attempt) present(r *rule) (n int64) {
	for _, slot := range r.fields {
		for _, v := range a.values.found[slot] {
			if !v.empty() {
				n++
				break
			}
		}
	}
	return n
}

func (a *attempt) sizes(r *rule, lower, upper int64) {
	for _, f := range a.values.files {
		switch {
		case f.size >= 0:
			a.bound(r, f.size, lower, upper)
		case upper > 0 && r.Enforcement == Refuse && f.rest > 0:
			a.cap(r, upper, f.rest)
		default:
			a.cannot(r, reasonSize)
		}
	}
}

// needsFields reports whether the rule has nothing to say where none of its fields is there.
func (r *Rule) needsFields() bool {
	return r.Measure != Present && r.Measure != Size && r.Measure != FileKind
}

// width counts an ASCII character as one and any other as two.
func width(text []byte) (n int64) {
	for _, r := range string(text) {
		n++
		if r >= utf8.RuneSelf {
			n++
		}
	}
	return n
}

// fileKinds checks the extensions of the uploaded files.
func (a *attempt) fileKinds(r *rule) {
	for _, f := range a.values.files {
		dot := strings.LastIndexByte(f.name, '.')
		switch {
		case dot < 0:
			a.cannot(r, reasonKind)
		case !slices.Contains(r.FileKinds, strings.ToLower(f.name[dot+1:])):
			a.broken = append(a.broken, Violation{Rule: *r.Rule, Cost: 1})
		}
	}
}

func measure(m Measure, v value) (int64, bool) {
	switch m {
	case Elements:
		return elements(v.text)
	case Width:
		return width(v.text), true
	case Base64:
		return int64(base64.RawStdEncoding.DecodedLen(len(bytes.TrimRight(v.text, "=")))), true
	case Age, Ahead:
		at, ok := integer(v.text)
		age := time.Now().Unix() - at
		if m == Ahead {
			age = -age
		}
		return max(age, 0), ok && at > 0
	case Bytes:
		return int64(len(v.text)), true
	case Chars:
		return int64(utf8.RuneCount(v.text)), true
	default:
		return integer(v.text)
	}
}

// charge adds the takes of a counter.
func (a *attempt) charge(r *rule, at int) {
	n, ok := a.limit(r)
	if !ok {
		a.cannot(r, reasonAccounts)
		return
	}
	owner, ok := a.owner(r)
	if !ok {
		a.cannot(r, reasonOwner)
		return
	}
	prefix, ok := a.prefix(r)
	if !ok {
		a.cannot(r, reasonSubject)
		return
	}
	t := ratelimit.Take{
		Key:   ratelimit.Key{Rule: r.ID, Owner: owner, Subject: prefix},
		Limit: ratelimit.Limit{N: n, Window: r.window}, Cost: 1, Force: r.Enforcement == Warn,
	}
	if r.each {
		a.chargeEach(r, at, &t)
		return
	}
	if t.Cost = a.cost(r); t.Cost > 0 {
		a.take(&t, at)
	}
}

// units is the limit of the rule's counter, n being its resolved amount.
func (r *rule) units(n int64) int64 {
	switch {
	case r.Kind == Timing:
		return 1 // an id that is used once only
	case r.Max.DaysOfMonth:
		return ratelimit.DaysOfMonth
	default:
		return n
	}
}

func (a *attempt) take(t *ratelimit.Take, at int) {
	a.takes = append(a.takes, *t)
	a.of = append(a.of, int32(at)) //nolint:gosec // a plan has a few hundred rules
}

// chargeEach adds one take for each different element.
func (a *attempt) chargeEach(r *rule, at int, t *ratelimit.Take) {
	prefix := t.Key.Subject
	a.askAudience(r)
	n := a.people(r)
	a.takes, a.of = slices.Grow(a.takes, int(n)), slices.Grow(a.of, int(n))
	var used map[string]struct{} // what there is once only cannot repeat
	if n > 1 {
		used = make(map[string]struct{}, n)
	}
	for i := range r.fields {
		for _, v := range a.named(r, i) {
			if string(v.text) == everybody {
				continue
			}
			subject, full := a.names.of(prefix, v.text, r.fold)
			if r.Kind == Timing {
				full = join(prefix, SecretSubject(subject))
			}
			if _, again := used[subject]; again || subject == "" {
				continue
			}
			if used != nil {
				used[subject] = struct{}{}
			}
			t.Key.Subject = full
			a.take(t, at)
		}
	}
}

// cost is what the call adds to a counter that is not kept per element.
func (a *attempt) cost(r *rule) int64 {
	switch r.Measure {
	case Items:
		a.askAudience(r)
		return a.people(r)
	case Size:
		if len(a.values.files) > 0 {
			return max(a.values.files[0].size, 0)
		}
		return 0
	case Present:
		return a.present(r)
	case Bytes, Chars, Value:
		var sum int64
		for _, slot := range r.fields {
			for _, v := range a.values.found[slot] {
				if n, ok := measure(r.Measure, v); ok && n > 0 {
					sum += min(n, math.MaxInt64-sum)
				}
			}
		}
		return sum
	default:
		return 1
	}
}

// askAudience notes that the recipients of a rule are unknown.
func (a *attempt) askAudience(r *rule) {
	if a.audience != nil && r.Audience != 0 {
		return
	}
	if r.Audience != 0 && a.indirect() || a.toAll(r) {
		a.cannot(r, reasonAll)
	}
}

// toAll reports whether one of the rule's fields names everybody.
func (a *attempt) toAll(r *rule) bool {
	for _, slot := range r.fields {
		for _, v := range a.values.found[slot] {
			if string(v.text) == everybody {
				return true
			}
		}
	}
	return false
}

// people counts the elements; an @all is no one that the request names.
func (a *attempt) people(r *rule) (n int64) {
	for i := range r.fields {
		for _, v := range a.named(r, i) {
			if string(v.text) != everybody {
				n++
			}
		}
	}
	return n
}

// edge returns the calendar counter that is about to end, and when: within the
// margin before that, the platform may count the call in the next window.
func (g *Guard) edge(a *attempt, now time.Time) (rule int32, until time.Time, ok bool) {
	seen := int32(-1)
	for i := range a.takes {
		t := &a.takes[i]
		if a.of[i] == seen {
			continue
		}
		seen = a.of[i]
		if t.Limit.Window.Kind == ratelimit.KindSliding || t.Limit.N >= noLimit {
			continue
		}
		if end := windowEnd(t.Limit.Window, now); !end.IsZero() && end.Sub(now) <= g.margin {
			return a.of[i], end, true
		}
	}
	return 0, time.Time{}, false
}

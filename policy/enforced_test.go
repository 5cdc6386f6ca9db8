package policy

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// The tests of this file build requests from each rule that claims to be enforced, and prove that it is.

// exceeds asserts that err, or a finding where the rule only warns, is about the rule.
func exceeds(t testing.TB, r Rule, err error, found []Finding) {
	t.Helper()
	if r.Enforcement == Warn {
		assert.NoError(t, err, r.ID)
		assert.NotEmpty(t, found, "%s warns of nothing", r.ID)
		return
	}
	var refusal *Refusal
	if assert.True(t, errors.As(err, &refusal), "%s refuses nothing: %v", r.ID, err) {
		assert.Equal(t, r.ID, refusal.Rule.ID)
	}
}

func TestEachPayloadRuleHolds(t *testing.T) {
	t.Parallel()
	for _, r := range Catalog() {
		if r.Kind != Payload || r.Enforcement == Never {
			continue
		}
		// The clock stands still, for the rules about how long ago a time is.
		synctest.Test(t, func(t *testing.T) { staysWithin(t, r) })
	}
}

func staysWithin(t *testing.T, r Rule) {
	t.Helper()
	var found []Finding
	g := alone(t, r, WithReport(func(f Finding) { found = append(found, f) }))
	lower, upper := payloadBounds(r)
	send := func(n int64) error {
		found = nil
		return tryPayload(t, g, r, n)
	}
	if upper > 0 {
		assert.NoError(t, send(upper), "%s refuses what is at its limit", r.ID)
		assert.Empty(t, found, "%s warns of what is at its limit", r.ID)
		if r.Measure != Present || upper < int64(len(r.Fields)) {
			exceeds(t, r, send(upper+1), found)
		}
	}
	if lower > 0 {
		assert.NoError(t, send(lower), "%s refuses what is at its lower limit", r.ID)
		assert.Empty(t, found, "%s warns of what is at its lower limit", r.ID)
		exceeds(t, r, send(lower-1), found)
	}
	if len(r.FileKinds) > 0 {
		assert.NoError(t, try(t, g, r, uploading(t, r, 10, "a."+r.FileKinds[0])), r.ID)
		found = nil
		exceeds(t, r, try(t, g, r, uploading(t, r, 10, "a.virus")), found)
	}
}

func payloadBounds(r Rule) (lower, upper int64) {
	p := Profile{Accounts: 100}
	lower, _ = r.Min.resolve(p)
	upper, _ = r.Max.resolve(p)
	return lower, upper
}

// tryPayload sends a request in which the rule measures n.
func tryPayload(t testing.TB, g *Guard, r Rule, n int64) error {
	t.Helper()
	if r.Measure == Size {
		return try(t, g, r, uploading(t, r, n, "a.bin"))
	}
	return try(t, g, r, request(t, r, measuring(r, n)))
}

// TestEachCountedRuleHolds fills each counter to the last but one: one more fits, the next does not until the window has
// passed.
func TestEachCountedRuleHolds(t *testing.T) {
	t.Parallel()
	for _, r := range Catalog() {
		if r.Kind != Frequency && r.Kind != Capacity || r.Enforcement == Never || r.Window.Kind == ratelimit.KindSlots {
			continue
		}
		synctest.Test(t, func(t *testing.T) { counts(t, r) })
	}
}

func counts(t *testing.T, r Rule) {
	t.Helper()
	time.Sleep(12 * time.Hour) // away from the edge of a day
	var found []Finding
	g := alone(t, r, WithReport(func(f Finding) { found = append(found, f) }))
	one := func() error {
		found = nil
		if r.Measure == Size {
			return try(t, g, r, uploading(t, r, 1, "a.bin"))
		}
		return try(t, g, r, request(t, r, measuring(r, 1)))
	}
	fill(t, g, r)
	assert.NoError(t, one(), "%s refuses what is at its limit", r.ID)
	assert.Empty(t, found, "%s warns of what is at its limit", r.ID)
	exceeds(t, r, one(), found)
	time.Sleep(afterwards(r.Window))
	assert.NoError(t, one(), "%s refuses in the next window", r.ID)
	assert.Empty(t, found, "%s warns in the next window", r.ID)
}

// fill charges all but one of what the rule admits for the subject of its test request.
func fill(t *testing.T, g *Guard, r Rule) {
	t.Helper()
	req := request(t, r, measuring(r, 1))
	if r.Measure == Size {
		req = uploading(t, r, 1, "a.bin")
	}
	a := new(attempt)
	_, err := g.look(t.Context(), a, req, identity(r), true)
	require.NoError(t, err, r.ID)
	for i := range a.takes {
		if a.takes[i].Key.Rule != r.ID {
			continue
		}
		require.NoError(t, g.store.Peek(t.Context(), a.takes[i:i+1]))
		take := a.takes[i]
		assert.Equal(t, admits(r), take.Max, "%s counts to another number than it states", r.ID)
		if take.Cost = take.Max - 1; take.Cost == 0 {
			return
		}
		_, err := g.store.Take(t.Context(), []ratelimit.Take{take})
		require.NoError(t, err, r.ID)
		return
	}
	t.Errorf("%s counts nothing of its own request", r.ID)
}

// admits is what the rule states, for a corp of a hundred accounts in January.
func admits(r Rule) int64 {
	const accounts, january = 100, 31
	switch {
	case r.Max.DaysOfMonth:
		return january
	case len(r.Max.Tiers) > 0:
		n, _ := r.Max.resolve(Profile{Accounts: accounts})
		return n
	case r.Max.Times != NoField:
		return r.Max.N * accounts
	default:
		return r.Max.N
	}
}

// afterwards is long enough for a window to pass, whenever it began, and ends away from the edge of a day.
func afterwards(w ratelimit.Window) time.Duration {
	const day = 24 * time.Hour
	switch w.Kind {
	case ratelimit.KindSliding:
		return w.Length + time.Minute
	case ratelimit.KindSlidingDays:
		return time.Duration(w.Days+1) * day
	case ratelimit.KindWeek:
		return 7 * day
	case ratelimit.KindMonth:
		return 31 * day
	default:
		return day
	}
}

func TestEachConcurrencyRuleHolds(t *testing.T) {
	t.Parallel()
	for _, r := range Catalog() {
		if r.Window.Kind != ratelimit.KindSlots || r.Enforcement == Never {
			continue
		}
		var found []Finding
		g := alone(t, r, WithReport(func(f Finding) { found = append(found, f) }))
		fill(t, g, r)
		assert.NoError(t, try(t, g, r, request(t, r, measuring(r, 1))), r.ID)
		assert.NoError(t, try(t, g, r, request(t, r, measuring(r, 1))), "%s keeps the slot of a call that has ended", r.ID)
		fillOne(t, g, r)
		found = nil
		exceeds(t, r, try(t, g, r, request(t, r, measuring(r, 1))), found)
	}
}

// fillOne holds one more slot.
func fillOne(t *testing.T, g *Guard, r Rule) {
	t.Helper()
	a := new(attempt)
	_, err := g.look(t.Context(), a, request(t, r, measuring(r, 1)), identity(r), true)
	require.NoError(t, err)
	_, err = g.store.Take(t.Context(), a.takes[:1])
	require.NoError(t, err, r.ID)
}

// TestEachTimingRuleHolds uses an id in time, again, and too late.
func TestEachTimingRuleHolds(t *testing.T) {
	t.Parallel()
	for _, r := range Catalog() {
		if r.Kind != Timing || r.Enforcement == Never {
			continue
		}
		synctest.Test(t, func(t *testing.T) { expires(t, r) })
	}
}

func expires(t *testing.T, r Rule) {
	t.Helper()
	var found []Finding
	g := alone(t, r, WithReport(func(f Finding) { found = append(found, f) }))
	use := func(id string) error {
		found = nil
		body := base(r)
		if len(r.Fields) > 0 {
			body.set(r.Fields[0], id)
		}
		return try(t, g, r, request(t, r, body))
	}
	seen := func(id string) {
		require.NoError(t, g.Observe(t.Context(), IDSeen{CorpID: firstOf(identity(r).CorpID), Mark: r.Lifetime.Mark, ID: id}), r.ID)
	}
	first, second := "id-1", "id-2"
	if len(r.Fields) == 0 {
		first = subjectOf(r)
		second = first
	}
	seen(first)
	assert.NoError(t, use(first), "%s refuses an id in its time", r.ID)
	if r.Lifetime.Once {
		exceeds(t, r, use(first), found)
	}
	if r.Lifetime.Within == 0 {
		return
	}
	seen(second)
	time.Sleep(r.Lifetime.Within)
	exceeds(t, r, use(second), found)
}

// subjectOf is the id that the rule's test request holds in its SubjectFields.
func subjectOf(r Rule) string {
	id := ""
	for range r.SubjectFields {
		id = join(id, "subject")
	}
	return id
}

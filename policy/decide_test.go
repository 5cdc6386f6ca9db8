package policy

import (
	"context"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestNumbersAtTheEndsOfTheirRange(t *testing.T) {
	t.Parallel()
	const path = "/cgi-bin/user/get"
	rule := func(m Measure, fields ...string) Rule {
		return Rule{ID: "bounds", Kind: Payload, Endpoints: []string{path}, Measure: m, Fields: fields, Max: Exactly(100)}
	}
	for name, tc := range map[string]struct {
		rule  Rule
		body  string
		fails bool
	}{
		"span beyond int64":   {rule(Span, "a", "b"), `{"a":-9223372036854775808,"b":9223372036854775807}`, true},
		"span":                {rule(Span, "a", "b"), `{"a":1,"b":101}`, false},
		"value beyond int64":  {rule(Value, "a"), `{"a":99999999999999999999999}`, true},
		"negative, no bound":  {rule(Value, "a"), `{"a":-1}`, false},
		"far below any int64": {rule(Value, "a"), `{"a":-99999999999999999999999}`, false},
		"no number":           {rule(Value, "a"), `{"a":"many"}`, false},
		"age of the year 0":   {rule(Age, "a"), `{"a":1}`, true},
		"far ahead":           {rule(Ahead, "a"), `{"a":9223372036854775807}`, true},
		"age of a time ahead": {rule(Age, "a"), `{"a":9223372036854775807}`, false},
	} {
		g := newGuard(t, WithRules(tc.rule))
		err := send(t, g, &fake{}, path, tc.body)
		if tc.fails {
			require.ErrorIs(t, err, ErrRefused, name)
		} else {
			require.NoError(t, err, name)
		}
	}
}

func TestASumBeyondInt64IsRefused(t *testing.T) {
	t.Parallel()
	rule := calls(100)
	rule.Measure, rule.Fields, rule.Charge = Value, []string{"n[]"}, PerEffect
	g := newGuard(t, WithRules(rule))
	const most = "9223372036854775807"
	require.ErrorIs(t, send(t, g, &fake{}, "/cgi-bin/user/get", `{"n":[`+most+`,`+most+`]}`), ErrRefused)
}

func TestACancelledLookUpOfAProfileIsNotRemembered(t *testing.T) {
	t.Parallel()
	asked := 0
	g := newGuard(t, WithProfiles(func(ctx context.Context, _ string) (Profile, error) {
		asked++
		return Profile{Accounts: 5}, ctx.Err()
	}))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.Zero(t, g.profiles.get(ctx, "ww1").Accounts)
	require.Equal(t, 5, g.profiles.get(t.Context(), "ww1").Accounts)
	require.Equal(t, 2, asked)
}

// slow reads a part of the body, and answers while somebody else reads on, as net/http may.
type slow struct{ done chan struct{} }

func (s *slow) RoundTrip(req *http.Request) (*http.Response, error) {
	go func() {
		defer close(s.done)
		_, _ = io.Copy(io.Discard, req.Body) // what it read is not the point
	}()
	return nil, context.Canceled
}

// endless is a file without an end.
type endless struct{ io.Reader }

func (endless) Read(p []byte) (int, error) { return len(p), nil }

func TestACutStreamMayStillBeRead(t *testing.T) {
	t.Parallel()
	c := &cutter{rule: &Rule{ID: "size"}, limit: 1 << 20}
	base := &slow{done: make(chan struct{})}
	g := newGuard(t, WithRules(member()))
	call := g.NewCall(base, corp.Func())
	a := &attempt{plan: g.index.plan("x"), cut: c}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, host, io.NopCloser(endless{}))
	require.NoError(t, err)
	_, err = call.send(req, a, ratelimit.Receipt{})
	require.Error(t, err)
	<-base.done
}

func TestRulesOfUsersKeepOffTheGuardsOwnNotes(t *testing.T) {
	t.Parallel()
	_, err := NewGuard(WithRules(Rule{ID: "mark/response_code"}))
	require.ErrorContains(t, err, "mark/response_code")
}

func TestABlockedSubjectIsNamedOnceWithWhatLastsLongest(t *testing.T) {
	t.Parallel()
	hour := member()
	hour.ID, hour.Window = "test-member-hour", ratelimit.Sliding(time.Hour)
	g := newGuard(t, WithPartial(), WithRules(hour, member()))
	for range 2 {
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/message/send", `{"touser":"anna"}`))
	}
	err := send(t, g, &fake{}, "/cgi-bin/message/send", `{"touser":"anna"}`)
	var refusal *Refusal
	require.ErrorAs(t, err, &refusal)
	require.Len(t, refusal.Blocked, 1)
	require.Equal(t, "test-member-hour", refusal.Blocked[0].Rule)
	require.Contains(t, err.Error(), "1 subject is beyond")
	left, err := partially(t, g, new(recorder), "/cgi-bin/message/send", `{"touser":"anna|bert|Anna"}`)
	require.NoError(t, err)
	require.Len(t, left, 1)
}

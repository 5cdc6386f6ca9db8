package policy

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/internal/answer"
	"github.com/wecomkit/wecomkit/internal/payload"
	"github.com/wecomkit/wecomkit/ratelimit"
)

const host = "https://qyapi.weixin.qq.com"

// fake answers every request with the same text, or fails.
type fake struct {
	calls  atomic.Int64
	answer string
	err    error
	delay  time.Duration
}

func (f *fake) RoundTrip(req *http.Request) (*http.Response, error) {
	f.calls.Add(1)
	if req.Body != nil {
		_, err := io.Copy(io.Discard, req.Body)
		if err = errors.Join(err, req.Body.Close()); err != nil {
			return nil, err
		}
	}
	time.Sleep(f.delay)
	if f.err != nil {
		return nil, f.err
	}
	text := f.answer
	if text == "" {
		text = `{"errcode":0,"errmsg":"ok"}`
	}
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)), Request: req,
	}, nil
}

func post(t testing.TB, path, body string) *http.Request {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, host+path, nil)
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	req.Body, req.ContentLength = payload.New([]byte(body)), int64(len(body))
	return req
}

func newGuard(t testing.TB, opts ...Option) *Guard {
	t.Helper()
	g, err := NewGuard(opts...)
	require.NoError(t, err)
	return g
}

var corp = Identity{CorpID: "ww1", AgentID: 7}

// send sends one message through a fresh transport and returns the error.
func send(t testing.TB, g *Guard, base http.RoundTripper, path, body string) error {
	t.Helper()
	resp, err := NewTransport(base, g, corp.Func()).RoundTrip(post(t, path, body))
	if err == nil {
		require.NoError(t, resp.Body.Close())
	}
	return err
}

// member limits messages to one member: two a minute.
func member() Rule {
	return Rule{
		ID: "test-member-minute", Title: "messages to one member", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/message/send"}, Measure: Items, Fields: []string{"touser|"},
		Charge: PerEffect, Per: []Dim{PerApp, PerEach}, Max: Exactly(2), Window: ratelimit.Sliding(time.Minute),
		OnExcess: Excess{Action: Drop}, Source: Source{Page: 90236},
	}
}

// calls limits the calls of one endpoint: n a minute.
func calls(n int64) Rule {
	return Rule{
		ID: "test-calls-minute", Title: "calls", Kind: Frequency, Endpoints: []string{"*"},
		Measure: Calls, Per: []Dim{PerPath}, Max: Exactly(n), Window: ratelimit.Sliding(time.Minute), Source: Source{Page: 90312},
	}
}

func TestRefusedCallTouchesNothingAndNamesRuleAndPage(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		base := &fake{}
		g := newGuard(t, WithRules(member()))
		require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"Anna|bert"}`))
		require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"ANNA"}`))
		err := send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna|bert|carl"}`)
		require.ErrorIs(t, err, ErrRefused)
		require.EqualValues(t, 2, base.calls.Load())
		r, ok := errors.AsType[*Refusal](err)
		require.True(t, ok)
		require.Equal(t, "test-member-minute", r.Rule.ID)
		require.Equal(t, []int64{2, 2, 1}, []int64{r.Limit, r.Used, r.Cost})
		require.Len(t, r.Blocked, 1)
		require.Equal(t, "anna", r.Blocked[0].Subject)
		require.WithinDuration(t, time.Now().Add(62*time.Second), r.RetryAt, 50*time.Millisecond)
		require.Contains(t, err.Error(), "/document/path/90236")
		require.NotContains(t, err.Error(), "anna")
		time.Sleep(time.Until(r.RetryAt))
		require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna|bert|carl"}`))
	})
}

func TestAnswersSettleEffects(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, answer string
		err          error
		used         int64
	}{
		{"ok keeps", `{"errcode":0}`, nil, 1},
		{"busy keeps", `{"errcode":-1}`, nil, 1},
		{"an error code gives back", `{"errcode":40003}`, nil, 0},
		{"a code in quotes too", `{"errcode":"40003"}`, nil, 0},
		{"a broken code keeps", `{"errcode":"many"}`, nil, 1},
		{"no JSON keeps", `<html>busy</html>`, nil, 1},
		{"invaliduser gives back", `{"errcode":0,"invaliduser":"x|ANNA"}`, nil, 0},
		{"unlicenseduser gives back", `{"errcode":0,"unlicenseduser":"anna"}`, nil, 0},
		{"a lost answer keeps", "", io.ErrUnexpectedEOF, 1},
		{"a failed dial gives back", "", &net.OpError{Op: "dial", Err: errors.New("refused")}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			g := newGuard(t, WithRules(member()))
			err := send(t, g, &fake{answer: c.answer, err: c.err}, "/cgi-bin/message/send", `{"touser":"anna"}`)
			require.ErrorIs(t, err, c.err)
			u, err := g.Usage(t.Context(), ratelimit.Key{Rule: "test-member-minute"})
			require.NoError(t, err)
			var used int64
			for _, one := range u {
				used += one.Used
			}
			require.Equal(t, c.used, used)
		})
	}
}

func TestCallChargesEffectsOnceAndRequestsEachTime(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithRules(member(), calls(100)))
	base := &fake{answer: `{"errcode":-1}`}
	c := g.NewCall(base, corp.Func())
	defer c.Close()
	for range 3 {
		resp, err := c.RoundTrip(post(t, "/cgi-bin/message/send", `{"touser":"anna"}`))
		require.NoError(t, err)
		body, ok := answer.Of(resp.Body)
		require.True(t, ok)
		require.Equal(t, -1, body.Code())
	}
	require.EqualValues(t, 1, used(t, g, "test-member-minute"))
	require.EqualValues(t, 3, used(t, g, "test-calls-minute"))
	base.answer = `{"errcode":42001}`
	_, err := c.RoundTrip(post(t, "/cgi-bin/message/send", `{"touser":"anna"}`))
	require.NoError(t, err)
	require.EqualValues(t, 0, used(t, g, "test-member-minute"))
	base.answer = `{"errcode":0}`
	_, err = c.RoundTrip(post(t, "/cgi-bin/message/send", `{"touser":"anna"}`))
	require.NoError(t, err)
	require.EqualValues(t, 1, used(t, g, "test-member-minute"))
	require.EqualValues(t, 5, used(t, g, "test-calls-minute"))
}

func used(t testing.TB, g *Guard, rule string) (n int64) {
	t.Helper()
	all, err := g.Usage(t.Context(), ratelimit.Key{Rule: rule})
	require.NoError(t, err)
	for _, u := range all {
		n += u.Used
	}
	return n
}

func Test45009ClosesLongerEachTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithRules(calls(100)))
		base := &fake{answer: `{"errcode":45009}`}
		for _, want := range []time.Duration{time.Minute, time.Hour} {
			require.NoError(t, send(t, g, base, "/cgi-bin/user/get", ``))
			err := send(t, g, base, "/cgi-bin/user/get", ``)
			r, ok := errors.AsType[*Refusal](err)
			require.True(t, ok, "%v", err)
			require.True(t, r.CoolDown)
			require.WithinDuration(t, time.Now().Add(want), r.RetryAt, time.Second)
			require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/list", ``), "other endpoints stay open")
			time.Sleep(time.Until(r.RetryAt) + time.Second)
		}
		require.NoError(t, send(t, g, base, "/cgi-bin/user/get", ``))
		r, ok := errors.AsType[*Refusal](send(t, g, base, "/cgi-bin/user/get", ``))
		require.True(t, ok)
		require.Equal(t, dayEnd(time.Now()).Unix(), r.RetryAt.Unix())
	})
}

func TestWaitsWhenAskedTo(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithRules(calls(2)), WithMaxWait(2*time.Minute))
		start := time.Now()
		for range 3 {
			require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ``))
		}
		require.GreaterOrEqual(t, time.Since(start), 62*time.Second)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		req := post(t, "/cgi-bin/user/get", ``).WithContext(ctx)
		for range 2 {
			_, err := NewTransport(&fake{}, g, corp.Func()).RoundTrip(req)
			if err != nil {
				require.ErrorIs(t, err, ErrRefused)
				require.NoError(t, ctx.Err(), "refused at once")
				return
			}
		}
		require.Fail(t, "the limit let three through")
	})
}

func TestNoCalendarCallLeavesJustBeforeMidnight(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		daily := calls(5)
		daily.Window = ratelimit.Day(0)
		g := newGuard(t, WithRules(daily))
		end := dayEnd(time.Now())
		time.Sleep(time.Until(end) - time.Second)
		r, ok := errors.AsType[*Refusal](send(t, g, &fake{}, "/cgi-bin/user/get", ``))
		require.True(t, ok)
		require.Equal(t, end.Unix(), r.RetryAt.Unix())
		time.Sleep(time.Second)
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ``))
	})
}

func TestPayloadRules(t *testing.T) {
	t.Parallel()
	rules := []Rule{
		{ID: "text", Kind: Payload, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Bytes, Fields: []string{"text.content"}, Max: Exactly(6)},
		{ID: "chars", Kind: Payload, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Chars, Fields: []string{"news[].title"}, Max: Exactly(2)},
		{ID: "count", Kind: Payload, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Items, Fields: []string{"news[]"}, Min: Exactly(1), Max: Exactly(2)},
		{ID: "interval", Kind: Payload, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Value, Fields: []string{"interval"}, Max: Exactly(100)},
		{
			ID: "to", Kind: Payload, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Present, Fields: []string{"touser", "toparty"}, Min: Exactly(1),
			When: []Cond{{Field: "type", In: []string{"text"}}},
		},
	}
	g := newGuard(t, WithRules(rules...))
	for _, c := range []struct{ body, rule string }{
		{`{"text":{"content":"企业"}}`, ""},
		{`{"text":{"content":"企业!"}}`, "text"},
		{`{"text":{"content":"\u4f01\u4e1a"}}`, ""},
		{`{"news":[{"title":"企业"},{"title":"企业信"}]}`, "chars"},
		{`{"news":[]}`, "count"},
		{`{}`, ""},
		{`{"news":[1,2,3]}`, "count"},
		{`{"interval":101}`, "interval"},
		{`{"interval":"101"}`, "interval"},
		{`{"type":"text","touser":""}`, "to"},
		{`{"type":"text","toparty":"1"}`, ""},
		{`{"type":"image"}`, ""},
	} {
		err := send(t, g, &fake{}, "/cgi-bin/message/send", c.body)
		if c.rule == "" {
			require.NoError(t, err, c.body)
			continue
		}
		r, ok := errors.AsType[*Refusal](err)
		require.True(t, ok, c.body)
		require.Equal(t, c.rule, r.Rule.ID, c.body)
		require.True(t, r.RetryAt.IsZero())
	}
}

func TestReportOnlyRefusesNothingAndReportsAll(t *testing.T) {
	t.Parallel()
	var found []Finding
	g := newGuard(t, WithRules(member()), WithMode(ReportOnly), WithReport(func(f Finding) { found = append(found, f) }))
	for range 4 {
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/message/send", `{"touser":"anna"}`))
	}
	require.Len(t, found, 2)
	require.Equal(t, FoundExceeded, found[1].Kind)
	require.EqualValues(t, 4, found[1].Violation.Used)
}

func TestSimulateSendsAndChargesNothing(t *testing.T) {
	t.Parallel()
	base := &fake{}
	g := newGuard(t, WithRules(member()))
	require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna"}`))
	dry := g.Simulate()
	require.NoError(t, send(t, dry, base, "/cgi-bin/message/send", `{"touser":"anna"}`))
	require.ErrorIs(t, send(t, dry, base, "/cgi-bin/message/send", `{"touser":"anna"}`), ErrRefused)
	require.EqualValues(t, 1, base.calls.Load())
	require.EqualValues(t, 1, used(t, g, "test-member-minute"))
}

func TestCheckTellsUsedAndNotCheckable(t *testing.T) {
	t.Parallel()
	day := member()
	day.ID, day.Max, day.Per = "test-day", Amount{N: 200, Times: FieldAccounts}, []Dim{PerApp}
	g := newGuard(t, WithRules(member(), day))
	require.NoError(t, send(t, g, &fake{}, "/cgi-bin/message/send", `{"touser":"anna"}`))
	req := post(t, "/cgi-bin/message/send", `{"touser":"anna|bert","agentid":7}`)
	d, err := g.Check(t.Context(), corp.Func(), req)
	require.NoError(t, err)
	require.True(t, d.Allowed)
	require.Equal(t, "/cgi-bin/message/send", d.Path)
	var state RuleState
	for _, s := range d.Rules {
		if s.Rule.ID == "test-member-minute" {
			state = s
		}
	}
	require.Equal(t, 2, state.Subjects)
	require.EqualValues(t, 1, state.Used)
	require.EqualValues(t, 1, state.Remaining)
	require.Len(t, d.NotCheckable, 1)
	require.Contains(t, d.NotCheckable[0].Reason, "Profile.Accounts")
	body, err := io.ReadAll(req.Body)
	require.NoError(t, err)
	require.NotEmpty(t, body)
	d, err = g.Check(t.Context(), corp.Func(), post(t, "/cgi-bin/message/send", `{"touser":"@all"}`))
	require.NoError(t, err)
	require.True(t, d.Allowed)
	require.Equal(t, reasonAll, d.NotCheckable[0].Reason)
}

func TestMassMessageFollowsTheCorpsChoice(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		send1 := func(g *Guard) error {
			return send(t, g, &fake{}, "/cgi-bin/externalcontact/add_msg_template",
				`{"chat_type":"single","sender":"anna","external_userid":["wmA"],"text":{"content":"hi"}}`)
		}
		time.Sleep(10 * time.Hour) // away from midnight in Shanghai
		for choice, want := range map[MassMessageRule]int{MassMessageDaily: 1, MassMessageWeekly: 7, MassMessageMonthly: 31} {
			g := newGuard(t, WithProfile(Profile{MassMessage: choice}))
			n := 0
			var err error
			for n < 100 {
				if err = send1(g); err != nil {
					break
				}
				n++
			}
			require.Equal(t, want, n)
			r, ok := errors.AsType[*Refusal](err)
			require.True(t, ok)
			require.Equal(t, "wmA", r.Blocked[0].Subject)
		}
	})
}

func TestObserveAndImport(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(10 * time.Hour)
		g := newGuard(t, WithProfile(Profile{MassMessage: MassMessageWeekly}))
		const path, body = "/cgi-bin/externalcontact/add_msg_template", `{"sender":"anna","external_userid":["wmA"],"text":{"content":"hi"}}`
		require.NoError(t, g.Import(t.Context(), Earlier{Rule: "mass-msg-rule-weekly", Owner: "ww1", Subject: "wmA", Used: 6}))
		require.NoError(t, send(t, g, &fake{}, path, body))
		require.ErrorIs(t, send(t, g, &fake{}, path, body), ErrRefused)
		result := MassMessageResult{CorpID: "ww1", MsgID: "m1", UserID: "anna", ExternalUserID: "wmA", Status: SendNotFriend, CreatedAt: time.Now()}
		require.NoError(t, g.Observe(t.Context(), result, result))
		require.NoError(t, send(t, g, &fake{}, path, body))
		require.ErrorIs(t, send(t, g, &fake{}, path, body), ErrRefused, "the same report gives back once")
		result.MsgID, result.Status = "m2", SendAtLimit
		require.NoError(t, g.Observe(t.Context(), result))
		require.ErrorIs(t, send(t, g, &fake{}, path, body), ErrRefused)
		require.Error(t, g.Import(t.Context(), Earlier{Rule: "no-such-rule", Owner: "ww1", Used: 1}))
	})
}

func TestTimingIsLearntFromAnswers(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithRules(Rule{
			ID: "code", Kind: Timing, Endpoints: []string{"/cgi-bin/message/update"}, Fields: []string{"response_code"},
			Lifetime: Lifetime{Mark: "response_code", SeenIn: []Sighting{{"/cgi-bin/message/send", "response_code"}}, Within: time.Hour, Once: true},
		}))
		base := &fake{answer: `{"errcode":0,"response_code":"c1"}`}
		require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{}`))
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/message/update", `{"response_code":"c1"}`))
		require.ErrorIs(t, send(t, g, &fake{}, "/cgi-bin/message/update", `{"response_code":"c1"}`), ErrRefused)
		base.answer = `{"errcode":0,"response_code":"c2"}`
		require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{}`))
		time.Sleep(time.Hour)
		require.ErrorIs(t, send(t, g, &fake{}, "/cgi-bin/message/update", `{"response_code":"c2"}`), ErrRefused)
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/message/update", `{"response_code":"elsewhere"}`))
	})
}

func TestForeignRobotKeyAndTypedIdentityShareACounter(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithRules(Rule{
		ID: "robot", Kind: Frequency, Endpoints: []string{"/cgi-bin/webhook/send"}, Owner: OwnerRobot,
		Measure: Calls, Max: Exactly(2), Window: ratelimit.Sliding(time.Minute),
	}))
	require.NoError(t, send(t, g, &fake{}, "/cgi-bin/webhook/send?key=k1", `{}`))
	typed := NewTransport(&fake{}, g, Identity{Robot: SecretSubject("k1")}.Func())
	_, err := typed.RoundTrip(post(t, "/cgi-bin/webhook/send", `{}`))
	require.NoError(t, err)
	_, err = typed.RoundTrip(post(t, "/cgi-bin/webhook/send", `{}`))
	require.ErrorIs(t, err, ErrRefused)
	require.NotContains(t, fmt.Sprintf("%+v", err), "k1")
	require.NoError(t, send(t, g, &fake{}, "/cgi-bin/webhook/send?key=k2", `{}`))
}

func TestDecidingBaseLimitsAllocatesNothing(t *testing.T) {
	g := newGuard(t)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, host+"/cgi-bin/getcallbackip?access_token=t", nil)
	require.NoError(t, err)
	decide := func() {
		a := g.pool.Get().(*attempt)
		_, err := g.look(t.Context(), a, req, corp, true)
		if err == nil {
			_, err = g.take(t.Context(), a)
		}
		if err != nil {
			t.Error(err)
		}
		g.release(a)
	}
	decide()
	if !raceEnabled {
		require.LessOrEqual(t, testing.AllocsPerRun(200, decide), 0.5)
	}
}

func TestWaitsAcrossMidnight(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		daily := calls(1)
		daily.Window = ratelimit.Day(0)
		g := newGuard(t, WithRules(daily), WithMaxWait(time.Minute))
		end := dayEnd(time.Now())
		time.Sleep(time.Until(end) - 30*time.Second)
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ``))
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ``))
		require.False(t, time.Now().Before(end))
		require.ErrorIs(t, send(t, g, &fake{}, "/cgi-bin/user/get", ``), ErrRefused)
	})
}

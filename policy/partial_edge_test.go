package policy

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// rewinder reads each request as net/http does on a connection that died: by GetBody.
type rewinder struct{ recorder }

func (r *rewinder) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.GetBody != nil {
		body, err := req.GetBody()
		if err != nil {
			return nil, err
		}
		again := *req
		again.Body = body
		req = &again
	}
	return r.recorder.RoundTrip(req)
}

func TestPartialRewindsToTheTrimmedBody(t *testing.T) {
	t.Parallel()
	g, base := newGuard(t, WithPartial(), WithRules(member())), new(rewinder)
	for range 2 {
		require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna","agentid":7}`))
	}
	const body = `{"touser":"anna|bert","agentid":7}`
	req := post(t, "/cgi-bin/message/send", body)
	req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(body)), nil }
	resp, err := NewTransport(base, g, corp.Func()).RoundTrip(req)
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	require.JSONEq(t, `{"touser":"bert","agentid":7}`, base.bodies[2])
}

func TestPartialNeverEmptiesAList(t *testing.T) {
	t.Parallel()
	rule := Rule{
		ID: "both", Kind: Frequency, Endpoints: []string{massPath}, Measure: Items, Fields: []string{"external_userid[]", "chat_id_list[]"},
		Charge: PerEffect, Per: []Dim{PerEach}, Max: Exactly(1), Window: ratelimit.Day(0),
	}
	g, base := newGuard(t, WithPartial(), WithRules(rule)), new(recorder)
	require.NoError(t, send(t, g, base, massPath, `{"external_userid":["a"]}`))
	err := send(t, g, base, massPath, `{"sender":"s","external_userid":["a"],"chat_id_list":["g"]}`)
	require.ErrorIs(t, err, ErrRefused, "an empty external_userid means all customers")
	require.Len(t, base.bodies, 1)
}

func TestPartialTellsWhatItLeftOutAndNotARefusal(t *testing.T) {
	t.Parallel()
	var kinds []FindingKind
	g := newGuard(t, WithPartial(), WithRules(member()), WithReport(func(f Finding) { kinds = append(kinds, f.Kind) }))
	base := new(recorder)
	for range 2 {
		require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna"}`))
	}
	require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna|bert"}`))
	require.Equal(t, []FindingKind{FoundLeftOut}, kinds)
	require.ErrorIs(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna"}`), ErrRefused)
	require.Equal(t, []FindingKind{FoundLeftOut, FoundRefused}, kinds)
}

func TestPartialLeavesNobodyOutOfARefusedCall(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithPartial(), WithRules(member(), Rule{
		ID: "two", Kind: Payload, Endpoints: []string{"*"}, Measure: Items, Fields: []string{"touser|"}, Min: Exactly(2),
	}))
	base := new(recorder)
	for range 2 {
		require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna|carl"}`))
	}
	c := g.NewCall(base, corp.Func())
	defer c.Close()
	_, err := c.RoundTrip(post(t, "/cgi-bin/message/send", `{"touser":"anna|bert"}`))
	require.ErrorIs(t, err, ErrRefused, "one is too few")
	require.Empty(t, c.LeftOut(), "nothing went out")
}

// partialGuard has anna at her limit of two.
func partialGuard(t *testing.T, opts ...Option) *Guard {
	t.Helper()
	g := newGuard(t, append(opts, WithPartial(), WithRules(member()))...)
	require.NoError(t, g.Import(t.Context(), Earlier{Rule: "test-member-minute", Owner: "ww1", Subject: "7/anna", Used: 2}))
	return g
}

func usedBy(t *testing.T, g *Guard, member string) int64 {
	t.Helper()
	list, err := g.Usage(t.Context(), ratelimit.Key{Rule: "test-member-minute", Subject: "7/" + member})
	require.NoError(t, err)
	if len(list) == 0 {
		return 0
	}
	return list[0].Used
}

func TestPartialChargesOnceAndGivesBackWhatTheAnswerRejects(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := partialGuard(t)
		base := &fake{answer: `{"errcode":-1}`}
		c := g.NewCall(base, corp.Func())
		defer c.Close()
		try := func() {
			resp, err := c.RoundTrip(post(t, "/cgi-bin/message/send", `{"touser":"anna|bert|carl"}`))
			require.NoError(t, err)
			require.NoError(t, resp.Body.Close())
		}
		try()
		try()
		require.EqualValues(t, 1, usedBy(t, g, "bert"), "a repeated attempt charges nothing more")
		base.answer = `{"errcode":0,"invaliduser":"Anna|Bert"}`
		try()
		require.EqualValues(t, 0, usedBy(t, g, "bert"))
		require.EqualValues(t, 1, usedBy(t, g, "carl"))
		require.EqualValues(t, 2, usedBy(t, g, "anna"), "who was left out is not given back")
	})
}

func TestPartialOfADryRunChargesNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g, base := partialGuard(t), &fake{}
		c := g.Simulate().NewCall(base, corp.Func())
		defer c.Close()
		resp, err := c.RoundTrip(post(t, "/cgi-bin/message/send", `{"touser":"anna|bert"}`))
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Len(t, c.LeftOut(), 1)
		require.Zero(t, base.calls.Load())
		require.Zero(t, usedBy(t, g, "bert"))
	})
}

func TestPartialInReportOnlyModeLeavesNobodyOut(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := partialGuard(t, WithMode(ReportOnly))
		c := g.NewCall(&fake{}, corp.Func())
		defer c.Close()
		resp, err := c.RoundTrip(post(t, "/cgi-bin/message/send", `{"touser":"anna|bert"}`))
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Empty(t, c.LeftOut())
		require.EqualValues(t, 3, usedBy(t, g, "anna"))
	})
}

func TestHostileBodiesAreRefusedOrSentAsTheyAre(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := partialGuard(t)
		deep := strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000)
		for _, body := range []string{
			``, `null`, `[]`, `"anna"`, `{"touser":`, `{"touser":["anna","bert"]}`, `{"touser":{"a":"anna"}}`, `{"touser":7}`,
			`{"touser":null}`, `{"touser":"||| |"}`, `{"touser":"\ud800|bert"}`, `{"touser":"a","touser":"b"}`, `{"touser":` + deep + `}`,
			"{\"touser\":\"\xff|bert\"}", `<xml><touser>anna</touser></xml>`, `{"touser":"` + strings.Repeat("x", 1<<20) + `"}`,
		} {
			base := new(recorder)
			if err := send(t, g, base, "/cgi-bin/message/send", body); err != nil {
				require.ErrorIs(t, err, ErrRefused)
				require.Empty(t, base.bodies)
			} else {
				require.Equal(t, []string{body}, base.bodies)
			}
			time.Sleep(time.Second)
		}
	})
}

func TestDuplicateKeysHideNobody(t *testing.T) {
	t.Parallel()
	g, base := partialGuard(t), new(recorder)
	left, err := partially(t, g, base, "/cgi-bin/message/send", `{"touser":"anna|bert","touser":"carl|ANNA"}`)
	require.NoError(t, err)
	require.Len(t, left, 1)
	require.Equal(t, []string{`{"touser":"bert","touser":"carl"}`}, base.bodies)
}

// broken is a store that fails where it is told to.
type broken struct {
	ratelimit.Store
	take, peek, seen error
}

func (b *broken) Take(ctx context.Context, takes []ratelimit.Take) (ratelimit.Receipt, error) {
	if b.take != nil {
		return ratelimit.Receipt{}, b.take
	}
	return b.Store.Take(ctx, takes)
}

func (b *broken) Peek(ctx context.Context, takes []ratelimit.Take) error {
	return errors.Join(b.peek, b.Store.Peek(ctx, takes))
}

func (b *broken) Seen(ctx context.Context, key ratelimit.Key) (time.Time, error) {
	at, err := b.Store.Seen(ctx, key)
	return at, errors.Join(b.seen, err)
}

func TestAFailingStoreSendsAndTrimsNothing(t *testing.T) {
	t.Parallel()
	boom := errors.New("boom")
	for _, s := range []*broken{{take: boom}, {seen: boom}} {
		s.Store = ratelimit.NewMemory()
		base := &fake{}
		g := newGuard(t, WithPartial(), WithStore(s))
		err := send(t, g, base, "/cgi-bin/externalcontact/send_welcome_msg", `{"welcome_code":"CODE-OF-A-CUSTOMER","text":{"content":"x"}}`)
		require.ErrorIs(t, err, boom)
		require.NotContains(t, err.Error(), "CODE-OF-A-CUSTOMER")
		require.Zero(t, base.calls.Load())
	}
	s := &broken{Store: ratelimit.NewMemory(), peek: boom}
	_, err := newGuard(t, WithStore(s)).Plan(t.Context(), corp.Func(), post(t, massPath, campaign), customers(2))
	require.ErrorIs(t, err, boom)
}

func TestACancelledCallChargesNothing(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	g := newGuard(t, WithRules(member()), WithResolver(func(ctx context.Context, _ Recipients) ([]string, error) { return nil, ctx.Err() }))
	base := &fake{}
	req := post(t, "/cgi-bin/message/send", `{"toparty":"1","touser":"anna"}`).WithContext(ctx)
	_, err := NewTransport(base, g, corp.Func()).RoundTrip(req)
	require.ErrorIs(t, err, context.Canceled)
	require.Zero(t, base.calls.Load())
	require.Zero(t, usedBy(t, g, "anna"))
}

func TestPartialTakesAnEmptyNameForNobody(t *testing.T) {
	t.Parallel()
	rule := member()
	rule.Endpoints, rule.Fields, rule.Per = []string{massPath}, []string{"external_userid[]"}, []Dim{PerEach}
	g, base := newGuard(t, WithPartial(), WithRules(rule)), new(recorder)
	for range 2 {
		require.NoError(t, send(t, g, base, massPath, `{"external_userid":["a"]}`))
	}
	require.ErrorIs(t, send(t, g, base, massPath, `{"sender":"s","external_userid":["a",""]}`), ErrRefused)
	require.ErrorIs(t, send(t, g, base, massPath, `{"sender":"s","external_userid":["a","b"]}garbage`), ErrRefused)
	require.NoError(t, send(t, g, base, massPath, `{"sender":"s","external_userid":["a","b",""]}`))
	require.JSONEq(t, `{"sender":"s","external_userid":["b"]}`, base.bodies[2])
}

// What is trimmed is valid JSON with the same fields, names no blocked one, and has nobody's list emptied.
func FuzzTrim(f *testing.F) {
	for _, body := range []string{
		`{"touser":"a|b","x":1}`, `{"external_userid":["a","b"]}`, `{"touser":["a"]}`, `{"touser":"A|"}`, `{"external_userid":["a",""]}`,
		` {"touser" : "b|a" , "touser":"a|c"} `, `{"x":{"touser":"a"},"touser":"a|b"}`,
	} {
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		lists := map[string]bool{"touser|": true, "external_userid[]": false}
		out, ok := trimBody([]byte(body), lists, map[string]bool{"a": true})
		if !ok || !json.Valid([]byte(body)) {
			return
		}
		var before, after map[string]json.RawMessage
		require.NoError(t, json.Unmarshal([]byte(body), &before))
		require.NoError(t, json.Unmarshal(out, &after))
		require.Len(t, after, len(before))
		var s fieldSet
		users, customers := s.add("touser|"), s.add("external_userid[]")
		var v values
		v.reset(2)
		s.json(out, &v)
		require.Empty(t, v.broken)
		require.NotEmpty(t, append(v.found[users], v.found[customers]...))
		for _, found := range v.found[users] {
			require.NotEqual(t, "a", strings.ToLower(string(found.text)))
		}
		for _, found := range v.found[customers] {
			require.NotEqual(t, "a", string(found.text))
		}
	})
}

package policy

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestOverrideTightensWithoutAReason(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithOverride("mass-msg-external-userids", 1, ""))
	path := "/cgi-bin/externalcontact/add_msg_template"
	err := send(t, g, &fake{}, path, `{"sender":"anna","external_userid":["a","b"],"text":{"content":"x"}}`)
	var refusal *Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, "mass-msg-external-userids", refusal.Rule.ID)
	require.EqualValues(t, 1, refusal.Limit)
}

func TestOverrideLoosensWithAReasonAndTells(t *testing.T) {
	t.Parallel()
	_, err := NewGuard(WithOverride("mass-msg-external-userids", 20000, ""))
	require.ErrorContains(t, err, "give the reason")
	var told []Finding
	g := newGuard(t, WithReport(func(f Finding) { told = append(told, f) }), WithOverride("mass-msg-external-userids", 20000, "granted by the platform"))
	require.Len(t, told, 1)
	require.Equal(t, FoundLoosened, told[0].Kind)
	require.EqualValues(t, 20000, told[0].Violation.Limit)
	require.Contains(t, g.rule("mass-msg-external-userids").Note, "granted by the platform")
}

func TestOverrideKnowsItsRule(t *testing.T) {
	t.Parallel()
	_, err := NewGuard(WithOverride("no-such-rule", 1, ""))
	require.ErrorContains(t, err, "no-such-rule")
	_, err = NewGuard(WithOverride("access-token-length", 1, ""))
	require.ErrorContains(t, err, "no limit that the guard enforces")
	_, err = NewGuard(WithOverride("mass-msg-external-userids", 0, ""))
	require.ErrorContains(t, err, "above zero")
	for _, r := range Catalog() {
		require.False(t, strings.Contains(r.Note, "Limit set by the user"), "the catalogue belongs to nobody")
	}
}

func TestShareLeavesAPartOfEachLimit(t *testing.T) {
	t.Parallel()
	rules := WithRules(
		Rule{
			ID: "ten", Kind: Frequency, Endpoints: []string{"*"}, Measure: Calls, Charge: PerEffect,
			Max: Exactly(10), Window: ratelimit.Sliding(time.Minute),
		},
	)
	for name, tc := range map[string]struct {
		opts []Option
		want int
	}{
		"all":       {nil, 10},
		"guard":     {[]Option{WithShare(30)}, 3},
		"corp":      {[]Option{WithShare(30), WithProfile(Profile{Share: 50})}, 5},
		"one left":  {[]Option{WithShare(1)}, 1},
		"own limit": {[]Option{WithProfile(Profile{Limits: map[string]int64{"ten": 4}})}, 4},
	} {
		g := newGuard(t, append(tc.opts, rules)...)
		n := 0
		for send(t, g, &fake{}, "/cgi-bin/user/get?userid=a", "") == nil {
			n++
		}
		require.Equal(t, tc.want, n, name)
	}
	_, err := NewGuard(WithShare(0))
	require.Error(t, err)
}

func TestOverrideOfAMonthNeedsAReasonAboveTheShortest(t *testing.T) {
	t.Parallel()
	_, err := NewGuard(WithOverride("mass-msg-per-customer-month", 29, ""))
	require.ErrorContains(t, err, "give the reason")
	newGuard(t, WithOverride("mass-msg-per-customer-month", 28, ""))
}

func TestShareLeavesThePathsWithoutALimitOpen(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Until(dayEnd(time.Now())) - time.Second)
		for name, opts := range map[string][]Option{"all": nil, "share": {WithShare(50)}} {
			g := newGuard(t, append(opts, WithRules(member()))...)
			require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ""), name)
		}
	})
}

func TestLimitsOfACorpHoldForPayloadsToo(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithProfile(Profile{Limits: map[string]int64{"mass-msg-external-userids": 1}}))
	body := `{"sender":"anna","external_userid":["a","b"],"text":{"content":"x"}}`
	require.ErrorIs(t, send(t, g, &fake{}, massPath, body), ErrRefused)
}

func TestGuardsOfOneStoreKeepTheirOwnLimits(t *testing.T) {
	t.Parallel()
	store := ratelimit.NewMemory()
	wide := newGuard(t, WithStore(store), WithRules(calls(4)))
	narrow := newGuard(t, WithStore(store), WithRules(calls(4)), WithOverride("test-calls-minute", 2, ""))
	for range 2 {
		require.NoError(t, send(t, narrow, &fake{}, "/cgi-bin/user/get", ""))
	}
	require.ErrorIs(t, send(t, narrow, &fake{}, "/cgi-bin/user/get", ""), ErrRefused)
	for range 2 {
		require.NoError(t, send(t, wide, &fake{}, "/cgi-bin/user/get", ""))
	}
	require.ErrorIs(t, send(t, wide, &fake{}, "/cgi-bin/user/get", ""), ErrRefused)
	require.ErrorIs(t, send(t, narrow, &fake{}, "/cgi-bin/user/get", ""), ErrRefused)
}

func TestOverrideInReportOnlyModeReportsByTheNewLimit(t *testing.T) {
	t.Parallel()
	var told []Finding
	g := newGuard(t, WithMode(ReportOnly), WithRules(calls(10)), WithOverride("test-calls-minute", 1, ""), WithShare(50),
		WithReport(func(f Finding) { told = append(told, f) }))
	for range 2 {
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ""))
	}
	require.Len(t, told, 1)
	require.EqualValues(t, 1, told[0].Violation.Limit)
}

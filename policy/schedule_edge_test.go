package policy

import (
	"context"
	"fmt"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

const massPath = "/cgi-bin/externalcontact/add_msg_template"

// people limits the recipients of messages to n a minute, all together.
func people(n int64) Rule {
	return Rule{
		ID: "test-people-minute", Kind: Frequency, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Items,
		Fields: []string{"touser|"}, Charge: PerEffect, Max: Exactly(n), Window: ratelimit.Sliding(time.Minute),
	}
}

func TestPlanEndsWhereRulesOnlyWarn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithRules(people(2), Rule{
			ID: "wordy", Kind: Payload, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Bytes, Fields: []string{"text.content"},
			Max: Exactly(1), Enforcement: Warn,
		}))
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		s, err := g.Plan(ctx, corp.Func(), post(t, "/cgi-bin/message/send", `{"text":{"content":"long"}}`), customers(3))
		require.NoError(t, err)
		require.Len(t, s.Batches, 2)
	})
}

func TestPlanWaitsForAClosedCounter(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithRules(people(5)))
		open := time.Now().Add(time.Hour)
		require.NoError(t, g.store.Block(t.Context(), ratelimit.Key{Rule: "test-people-minute", Owner: "ww1"}, open))
		s, err := g.Plan(t.Context(), corp.Func(), post(t, "/cgi-bin/message/send", `{}`), customers(3))
		require.NoError(t, err)
		require.Len(t, s.Batches, 1)
		require.False(t, s.Batches[0].At.Before(open))
	})
}

func TestPlanRefusesRecipientsThatItCannotReplace(t *testing.T) {
	t.Parallel()
	everyone := func(context.Context, Recipients) ([]string, error) { return []string{"anna"}, nil }
	g := newGuard(t, WithResolver(everyone))
	_, err := g.Plan(t.Context(), corp.Func(), post(t, "/cgi-bin/message/send", `{"toparty":"1","agentid":7}`), customers(3))
	require.ErrorContains(t, err, "toparty")
	get, err := http.NewRequestWithContext(t.Context(), http.MethodGet, host+massPath, nil)
	require.NoError(t, err)
	_, err = g.Plan(t.Context(), corp.Func(), get, customers(3))
	require.ErrorContains(t, err, "JSON object")
	_, err = g.Plan(t.Context(), corp.Func(), post(t, massPath, `[1]`), customers(3))
	require.ErrorContains(t, err, "JSON object")
}

func TestPlanTakesMembersOfEitherCaseForOne(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithMargin(0), WithRules(member()))
		s, err := g.Plan(t.Context(), corp.Func(), post(t, "/cgi-bin/message/send", `{"agentid":7}`), []string{"Anna", "anna", "ANNA", "bert"})
		require.NoError(t, err)
		var named [][]string
		for _, b := range s.Batches {
			named = append(named, b.Recipients)
		}
		require.Equal(t, [][]string{{"Anna", "bert"}, {"Anna"}, {"Anna"}}, named)
		require.Equal(t, time.Minute, s.Batches[2].At.Sub(s.Batches[1].At))
	})
}

func TestPlanDoesNotCarryTodayIntoTomorrow(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(12 * time.Hour)
		perDay := Rule{
			ID: "corp-day", Kind: Frequency, Endpoints: []string{massPath}, Measure: Items, Fields: []string{"external_userid[]"},
			Charge: PerEffect, Max: Exactly(2), Window: ratelimit.Day(0),
		}
		perCustomer := perDay
		perCustomer.ID, perCustomer.Per, perCustomer.Max = "customer-day", []Dim{PerEach}, Exactly(1)
		oneEach := Rule{ID: "one-each", Kind: Payload, Endpoints: perDay.Endpoints, Measure: Items, Fields: perDay.Fields, Max: Exactly(1)}
		g := newGuard(t, WithRules(perDay, perCustomer, oneEach))
		require.NoError(t, g.Import(t.Context(), Earlier{Rule: "customer-day", Owner: "ww1", Subject: "d", Used: 1}))
		s, err := g.Plan(t.Context(), corp.Func(), post(t, massPath, `{}`), []string{"a", "b", "c", "d"})
		require.NoError(t, err)
		require.Len(t, s.Batches, 4)
		tomorrow := windowEnd(ratelimit.Day(0), time.Now())
		require.Equal(t, []string{"d"}, s.Batches[3].Recipients)
		require.True(t, tomorrow.Equal(s.Batches[3].At), "%s", s.Batches[3].At)
	})
}

func TestPlanFollowsTheLengthsOfMonths(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(12 * time.Hour)
		g := newGuard(t)
		var list []string
		for range 31 + 29 + 1 { // January and February 2000 are full
			list = append(list, "wmA")
		}
		s, err := g.Plan(t.Context(), corp.Func(), post(t, massPath, campaign), list)
		require.NoError(t, err)
		require.Len(t, s.Batches, 61)
		months := map[time.Month]int{}
		for _, b := range s.Batches {
			months[b.At.In(shanghai).Month()]++
		}
		require.Equal(t, map[time.Month]int{time.January: 31, time.February: 29, time.March: 1}, months)
	})
}

func TestPlanStopsWhenItsContextDoes(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := newGuard(t).Plan(ctx, corp.Func(), post(t, massPath, campaign), customers(3))
	require.ErrorIs(t, err, context.Canceled)
}

func BenchmarkPlanManyRounds(b *testing.B) {
	for _, n := range []int{10_000, 40_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			g := newGuard(b, WithRules(people(4)))
			all := customers(n)
			for b.Loop() {
				s, err := g.Plan(b.Context(), corp.Func(), post(b, "/cgi-bin/message/send", `{}`), all)
				if err != nil || len(s.Batches) != n/4 {
					b.Fatal(len(s.Batches), err)
				}
			}
		})
	}
}

func BenchmarkPlanTwoHundredThousand(b *testing.B) {
	g := newGuard(b, WithProfile(Profile{MassMessage: MassMessageDaily}))
	all := append(customers(200_000), customers(200_000)...)
	for b.Loop() {
		if _, err := g.Plan(b.Context(), corp.Func(), post(b, massPath, campaign), all); err != nil {
			b.Fatal(err)
		}
	}
}

func TestPlanKeepsTheLimitsInReportOnlyMode(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithMode(ReportOnly), WithRules(people(4)), WithShare(50))
		s, err := g.Plan(t.Context(), corp.Func(), post(t, "/cgi-bin/message/send", `{}`), customers(6))
		require.NoError(t, err)
		require.Len(t, s.Batches, 3)
		require.Empty(t, s.Never)
	})
}

func TestPlanGoesOnWhereTheTemplateNamesOthers(t *testing.T) {
	t.Parallel()
	rule := people(4)
	rule.Per, rule.Max = []Dim{PerEach}, Amount{N: 1}
	rule.Window = ratelimit.Day(0)
	g := newGuard(t, WithRules(rule))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	// A template that names others by itself: its counters hold nobody of the plan back for ever.
	s, err := g.Plan(ctx, corp.Func(), post(t, "/cgi-bin/message/send", `{"touser":"x","touser":"y"}`), []string{"a", "b", "a"})
	require.NoError(t, err)
	require.Len(t, s.Batches, 2)
}

func TestEdgesOfCalendarWindowsRefuseWholeCalls(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var kinds []FindingKind
		g := newGuard(t, WithPartial(), WithProfile(Profile{MassMessage: MassMessageDaily}), WithReport(func(f Finding) { kinds = append(kinds, f.Kind) }))
		require.NoError(t, send(t, g, &fake{}, massPath, `{"sender":"s","external_userid":["a"],"text":{"content":"x"}}`))
		end := dayEnd(time.Now())
		time.Sleep(time.Until(end) - time.Second)
		const both = `{"sender":"s","external_userid":["a","b"],"text":{"content":"x"}}`
		err := send(t, g, &fake{}, massPath, both)
		var refusal *Refusal
		require.ErrorAs(t, err, &refusal)
		require.True(t, end.Equal(refusal.RetryAt), "%s", refusal.RetryAt)
		require.NotContains(t, kinds, FoundLeftOut, "nobody got anything")
		time.Sleep(time.Until(end))
		require.NoError(t, send(t, g, &fake{}, massPath, both))
	})
}

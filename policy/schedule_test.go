package policy

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

const campaign = `{"chat_type":"single","sender":"anna","text":{"content":"x"}}`

func customers(n int) []string {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = fmt.Sprintf("wm%d", i)
	}
	return ids
}

func TestPlanReachesFiftyThousandUnderOneADay(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(12 * time.Hour)
		g := newGuard(t, WithProfile(Profile{MassMessage: MassMessageDaily}))
		path := "/cgi-bin/externalcontact/add_msg_template"
		all := customers(50_000)
		s, err := g.Plan(t.Context(), corp.Func(), post(t, path, campaign), all)
		require.NoError(t, err)
		require.Len(t, s.Batches, 5)
		reached := map[string]bool{}
		for _, b := range s.Batches {
			require.Len(t, b.Recipients, 10_000)
			require.Equal(t, time.Now(), b.At)
			for _, r := range b.Recipients {
				reached[r] = true
			}
		}
		require.Len(t, reached, 50_000)
		used, err := g.Usage(t.Context(), ratelimit.Key{})
		require.NoError(t, err)
		require.Empty(t, used, "planning charges nothing")
	})
}

func TestPlanWaitsForThoseWhoGotTheirs(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(12 * time.Hour)
		g := newGuard(t, WithProfile(Profile{MassMessage: MassMessageDaily}))
		path := "/cgi-bin/externalcontact/add_msg_template"
		require.NoError(t, send(t, g, &fake{}, path, `{"sender":"anna","external_userid":["wm0"],"text":{"content":"x"}}`))
		s, err := g.Plan(t.Context(), corp.Func(), post(t, path, campaign), []string{"wm0", "wm1", "wm1"})
		require.NoError(t, err)
		tomorrow := windowEnd(ratelimit.Day(0), time.Now()).UTC()
		require.Equal(t, []Batch{{time.Now().UTC(), []string{"wm1"}}, {tomorrow, []string{"wm0", "wm1"}}}, inUTC(s.Batches))
		// The guard keeps what the plan says.
		require.NoError(t, send(t, g, &fake{}, path, `{"sender":"anna","external_userid":["wm1"],"text":{"content":"x"}}`))
		require.ErrorIs(t, send(t, g, &fake{}, path, `{"sender":"anna","external_userid":["wm0","wm1"],"text":{"content":"x"}}`), ErrRefused)
		time.Sleep(time.Until(tomorrow))
		require.NoError(t, send(t, g, &fake{}, path, `{"sender":"anna","external_userid":["wm0","wm1"],"text":{"content":"x"}}`))
	})
}

func inUTC(batches []Batch) []Batch {
	for i := range batches {
		batches[i].At = batches[i].At.UTC()
	}
	return batches
}

func TestPlanSpreadsOverASharedCounter(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(12 * time.Hour)
		g := newGuard(t, WithMargin(0), WithRules(Rule{
			ID: "people-minute", Kind: Frequency, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Items,
			Fields: []string{"touser|"}, Charge: PerEffect, Max: Exactly(4), Window: ratelimit.Sliding(time.Minute),
		}))
		s, err := g.Plan(t.Context(), corp.Func(), post(t, "/cgi-bin/message/send", `{"agentid":7}`), customers(10))
		require.NoError(t, err)
		var sizes []int
		for _, b := range s.Batches {
			sizes = append(sizes, len(b.Recipients))
		}
		require.Equal(t, []int{4, 4, 2}, sizes)
		require.GreaterOrEqual(t, s.Batches[2].At.Sub(s.Batches[0].At), 2*time.Minute)
		require.Less(t, s.Batches[2].At.Sub(s.Batches[0].At), 2*time.Minute+time.Second)
	})
}

func TestPlanRefusesWhatCannotBeSentAtAll(t *testing.T) {
	t.Parallel()
	g := newGuard(t)
	_, err := g.Plan(t.Context(), corp.Func(), post(t, "/cgi-bin/department/list", `{}`), customers(1))
	require.ErrorContains(t, err, "nothing to plan")
	_, err = g.Plan(t.Context(), corp.Func(), post(t, "/cgi-bin/externalcontact/add_msg_template", `{"text":{"content":"`+fmt.Sprintf("%04001d", 0)+`"}}`), customers(1))
	require.ErrorIs(t, err, ErrRefused)
}

func BenchmarkPlanFiftyThousand(b *testing.B) {
	g := newGuard(b, WithProfile(Profile{MassMessage: MassMessageDaily}))
	all := customers(50_000)
	for b.Loop() {
		if _, err := g.Plan(b.Context(), corp.Func(), post(b, "/cgi-bin/externalcontact/add_msg_template", campaign), all); err != nil {
			b.Fatal(err)
		}
	}
}

package policy

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestResolverCountsDepartmentsAndEverybody(t *testing.T) {
	t.Parallel()
	var asked []Recipients
	resolver := func(_ context.Context, r Recipients) ([]string, error) {
		asked = append(asked, r)
		return []string{"anna", "bert"}, nil
	}
	g := newGuard(t, WithResolver(resolver), WithRules(Rule{
		ID: "member-minute", Kind: Frequency, Endpoints: []string{"/cgi-bin/message/send"}, Measure: Items,
		Fields: []string{"touser|"}, Charge: PerEffect, Per: []Dim{PerApp, PerEach}, Audience: AudienceMembers,
		Max: Exactly(2), Window: ratelimit.Sliding(time.Minute),
	}))
	base := &fake{}
	require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"@all","agentid":7}`))
	require.NoError(t, send(t, g, base, "/cgi-bin/message/send", `{"touser":"carl","toparty":"1|2","totag":"3","agentid":7}`))
	require.Equal(t, Recipients{CorpID: corp.CorpID, AppID: "7", Kind: AudienceMembers, All: true}, asked[0])
	require.Equal(t, []string{"1", "2"}, asked[1].Departments)
	require.Equal(t, []string{"3"}, asked[1].Tags)
	require.Equal(t, []string{"carl"}, asked[1].Named)
	err := send(t, g, base, "/cgi-bin/message/send", `{"touser":"anna|carl","agentid":7}`)
	var refusal *Refusal
	require.ErrorAs(t, err, &refusal)
	require.Len(t, refusal.Blocked, 1)
	require.Equal(t, "anna", refusal.Blocked[0].Subject)
	require.Len(t, asked, 2, "named recipients need no resolver")
}

func TestResolverCountsTheSendersCustomersAndGroups(t *testing.T) {
	t.Parallel()
	var asked []Recipients
	resolver := func(_ context.Context, r Recipients) ([]string, error) {
		asked = append(asked, r)
		return []string{"x1"}, nil
	}
	g := newGuard(t, WithResolver(resolver), WithProfile(Profile{MassMessage: MassMessageDaily}))
	path := "/cgi-bin/externalcontact/add_msg_template"
	single := `{"sender":"anna","tag_filter":{"group_list":[{"tag_list":["t"]}]},"text":{"content":"x"}}`
	require.NoError(t, send(t, g, &fake{}, path, single))
	require.ErrorIs(t, send(t, g, &fake{}, path, single), ErrRefused)
	group := `{"chat_type":"group","sender":"anna","text":{"content":"x"}}`
	require.NoError(t, send(t, g, &fake{}, path, group), "a group is no customer")
	require.ErrorIs(t, send(t, g, &fake{}, path, group), ErrRefused)
	require.JSONEq(t, `{"group_list":[{"tag_list":["t"]}]}`, asked[0].TagFilter)
	require.True(t, asked[2].Groups)
	require.Equal(t, "anna", asked[2].Sender)
}

func TestFailingResolverIsNotCheckable(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithResolver(func(context.Context, Recipients) ([]string, error) { return nil, errors.New("down") }))
	d, err := g.Check(t.Context(), corp.Func(), post(t, "/cgi-bin/message/send", `{"toparty":"1","msgtype":"text","text":{"content":"x"},"agentid":7}`))
	require.NoError(t, err)
	require.True(t, d.Allowed)
	var reasons []string
	for _, n := range d.NotCheckable {
		reasons = append(reasons, n.Reason)
	}
	require.Contains(t, reasons, reasonAll)
}

func TestResolverMayRepeatAndLeaveOutTheNamed(t *testing.T) {
	t.Parallel()
	resolver := func(context.Context, Recipients) ([]string, error) {
		return []string{"anna", "", "Anna", "@all", "anna", "bert"}, nil
	}
	total := member()
	total.ID, total.Per, total.Max, total.Audience = "test-total", nil, Exactly(3), AudienceMembers
	each := member()
	each.Audience = AudienceMembers
	g := newGuard(t, WithResolver(resolver), WithRules(total, each))
	require.NoError(t, send(t, g, &fake{}, "/cgi-bin/message/send", `{"touser":"carl|BERT","toparty":"1"}`))
	for _, member := range []string{"anna", "bert", "carl"} {
		require.EqualValues(t, 1, usedBy(t, g, member), member)
	}
	err := send(t, g, &fake{}, "/cgi-bin/message/send", `{"touser":"dora"}`)
	var refusal *Refusal
	require.ErrorAs(t, err, &refusal)
	require.EqualValues(t, 3, refusal.Used, "three people")
}

func TestResolverIsAskedOncePerCall(t *testing.T) {
	t.Parallel()
	asked := 0
	resolver := func(context.Context, Recipients) ([]string, error) { asked++; return []string{"anna"}, nil }
	each := member()
	each.Audience = AudienceMembers
	c := newGuard(t, WithResolver(resolver), WithRules(each)).NewCall(&fake{answer: `{"errcode":-1}`}, corp.Func())
	defer c.Close()
	for range 3 {
		resp, err := c.RoundTrip(post(t, "/cgi-bin/message/send", `{"toparty":"1"}`))
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
	}
	require.Equal(t, 1, asked)
}

func TestANumberNamesARecipientToo(t *testing.T) {
	t.Parallel()
	total := member()
	total.ID, total.Per, total.Max = "test-total", nil, Exactly(9)
	g := newGuard(t, WithRules(total))
	require.NoError(t, send(t, g, &fake{}, "/cgi-bin/message/send", `{"touser":7}`))
	used, err := g.Usage(t.Context(), ratelimit.Key{})
	require.NoError(t, err)
	require.EqualValues(t, 1, used[0].Used, "a number names somebody too")
}

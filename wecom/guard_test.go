package wecom

import (
	"crypto/rand"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestRefusedCallTouchesNoNetwork(t *testing.T) {
	t.Parallel()
	g, err := policy.NewGuard()
	require.NoError(t, err)
	p := &platform{}
	c := newTestClient(t, p, WithGuard(g), WithAgentID(7))
	e := Endpoint{Method: http.MethodPost, Path: "/cgi-bin/message/send"}
	req := map[string]any{"touser": strings.TrimSuffix(strings.Repeat("u|", 1001), "|"), "msgtype": "text", "agentid": 7, "text": map[string]any{"content": "x"}}
	err = c.Do(t.Context(), &e, req, nil)
	var refusal *policy.Refusal
	require.ErrorAs(t, err, &refusal)
	assert.Equal(t, "/cgi-bin/message/send", "/cgi-bin/"+strings.TrimPrefix(refusal.Path, "/cgi-bin/"))
	assert.Zero(t, p.fetches())
	assert.Zero(t, p.calls.Load())
	req["touser"] = "u"
	require.NoError(t, c.Do(t.Context(), &e, req, nil))
	assert.Equal(t, 1, p.fetches())
}

func TestReplayAfterADeadTokenChargesNobodyTwice(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g, err := policy.NewGuard()
		require.NoError(t, err)
		p := &platform{delay: 50 * time.Millisecond}
		c := newTestClient(t, p, WithGuard(g))
		require.NoError(t, c.Do(t.Context(), &probe, nil, nil))
		p.killed = plantedToken + "-1"
		e := Endpoint{Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_msg_template"}
		failed := parallel(64, func() error {
			req := map[string]any{"external_userid": []string{rand.Text()}, "sender": "zhangsan", "text": map[string]any{"content": "x"}}
			return c.Do(t.Context(), &e, req, nil)
		})
		assert.Zero(t, failed)
		assert.Equal(t, 2, p.fetches())
		usage, err := g.Usage(t.Context(), ratelimit.Key{Rule: "mass-msg-per-customer-month"})
		require.NoError(t, err)
		assert.Len(t, usage, 64)
		for _, u := range usage {
			assert.EqualValues(t, 1, u.Used)
		}
	})
}

func TestCallWithoutATokenIsGivenBack(t *testing.T) {
	t.Parallel()
	g, err := policy.NewGuard()
	require.NoError(t, err)
	c, err := New("corp", "wrong", WithHTTPClient(&http.Client{Transport: &platform{}}), WithGuard(g))
	require.NoError(t, err)
	e := Endpoint{Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_msg_template"}
	req := map[string]any{"external_userid": []string{"wm1"}, "sender": "zhangsan", "text": map[string]any{"content": "x"}}
	require.ErrorIs(t, c.Do(t.Context(), &e, req, nil), ErrWrongSecret)
	usage, err := g.Usage(t.Context(), ratelimit.Key{Rule: "mass-msg-per-customer-month"})
	require.NoError(t, err)
	for _, u := range usage {
		assert.Zero(t, u.Used)
	}
}

func TestPartialCallTellsWhoWasLeftOut(t *testing.T) {
	t.Parallel()
	g, err := policy.NewGuard(policy.WithPartial(), policy.WithProfile(policy.Profile{MassMessage: policy.MassMessageDaily}))
	require.NoError(t, err)
	c := newTestClient(t, &platform{}, WithGuard(g))
	e := Endpoint{Method: http.MethodPost, Path: "/cgi-bin/externalcontact/add_msg_template"}
	send := func(customers ...string) (info ResponseInfo, err error) {
		req := map[string]any{"external_userid": customers, "sender": "zhangsan", "text": map[string]any{"content": "x"}}
		err = c.Do(t.Context(), &e, req, nil, WithResponseInfo(&info))
		return info, err
	}
	info, err := send("a", "b")
	require.NoError(t, err)
	assert.Empty(t, info.LeftOut)
	info, err = send("b", "c")
	require.NoError(t, err)
	require.Len(t, info.LeftOut, 1)
	assert.Equal(t, "b", info.LeftOut[0].Subject)
	_, err = send("a", "b")
	require.ErrorIs(t, err, policy.ErrRefused)
}

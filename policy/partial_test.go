package policy

import (
	"io"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"
)

// recorder answers ok and keeps the bodies that it got.
type recorder struct{ bodies []string }

func (r *recorder) RoundTrip(req *http.Request) (*http.Response, error) {
	raw, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	r.bodies = append(r.bodies, string(raw))
	return (&fake{}).RoundTrip(req)
}

func partially(t *testing.T, g *Guard, base http.RoundTripper, path, body string) ([]Blocked, error) {
	t.Helper()
	resp, err := NewTransport(base, g, corp.Func()).RoundTrip(post(t, path, body))
	if err != nil {
		return nil, err
	}
	require.NoError(t, resp.Body.Close())
	return LeftOut(resp), nil
}

func TestPartialLeavesOutWhoIsBeyondALimit(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithPartial(), WithProfile(Profile{MassMessage: MassMessageDaily}))
	path, base := "/cgi-bin/externalcontact/add_msg_template", new(recorder)
	left, err := partially(t, g, base, path, `{"sender":"s","external_userid":["a","b"],"text":{"content":"<1>"}}`)
	require.NoError(t, err)
	require.Empty(t, left)
	left, err = partially(t, g, base, path, `{"sender":"s","external_userid":["a","c","b","d"],"text":{"content":"<2>"}}`)
	require.NoError(t, err)
	require.Len(t, left, 2)
	require.Equal(t, "mass-msg-rule-daily", left[0].Rule)
	require.Equal(t, `{"sender":"s","external_userid":["c","d"],"text":{"content":"<2>"}}`, base.bodies[1])
	_, err = partially(t, g, base, path, `{"sender":"s","external_userid":["a","b"],"text":{"content":"<3>"}}`)
	require.ErrorIs(t, err, ErrRefused, "nobody would be left")
	require.Len(t, base.bodies, 2)
}

func TestPartialKeepsMembersThatAreTextSplitAtBars(t *testing.T) {
	t.Parallel()
	g, base := newGuard(t, WithPartial(), WithRules(member())), new(recorder)
	for range 2 {
		_, err := partially(t, g, base, "/cgi-bin/message/send", `{"touser":"Anna","agentid":7}`)
		require.NoError(t, err)
	}
	left, err := partially(t, g, base, "/cgi-bin/message/send", `{"touser":"anna|Bert","agentid":7}`)
	require.NoError(t, err)
	require.Len(t, left, 1)
	require.JSONEq(t, `{"touser":"Bert","agentid":7}`, base.bodies[2])
}

func TestPartialRefusesWhatIsNotAboutSingleRecipients(t *testing.T) {
	t.Parallel()
	g, base := newGuard(t, WithPartial(), WithRules(member(), Rule{
		ID: "few", Kind: Payload, Endpoints: []string{"*"}, Measure: Items, Fields: []string{"touser|"}, Max: Exactly(1),
	})), new(recorder)
	for range 2 {
		_, err := partially(t, g, base, "/cgi-bin/message/send", `{"touser":"anna","agentid":7}`)
		require.NoError(t, err)
	}
	_, err := partially(t, g, base, "/cgi-bin/message/send", `{"touser":"anna|bert","agentid":7}`)
	require.ErrorIs(t, err, ErrRefused)
	require.Len(t, base.bodies, 2)
}

func TestPartialRepeatsTheTrimmedBody(t *testing.T) {
	t.Parallel()
	g, base := newGuard(t, WithPartial(), WithRules(member())), new(recorder)
	for range 2 {
		_, err := partially(t, g, base, "/cgi-bin/message/send", `{"touser":"anna","agentid":7}`)
		require.NoError(t, err)
	}
	c := g.NewCall(base, corp.Func())
	defer c.Close()
	for range 2 {
		resp, err := c.RoundTrip(post(t, "/cgi-bin/message/send", `{"touser":"anna|bert","agentid":7}`))
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
	}
	require.Len(t, c.LeftOut(), 1)
	require.JSONEq(t, base.bodies[2], base.bodies[3])
}

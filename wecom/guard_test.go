package wecom

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/policy"
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

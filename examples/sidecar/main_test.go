package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

func TestTheSidecarGuardsAnyProgram(t *testing.T) {
	t.Parallel()
	platform := wecomtest.NewServer()
	defer platform.Close()
	guard, err := policy.NewGuard()
	require.NoError(t, err)
	proxy, err := newProxy(platform.URL(), guard, policy.Identity{CorpID: wecomtest.CorpID, AgentID: wecomtest.AgentID})
	require.NoError(t, err)
	sidecar := httptest.NewServer(proxy)
	defer sidecar.Close()

	send := func() (status int, header http.Header, answer map[string]any) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost,
			sidecar.URL+"/cgi-bin/webhook/send?key="+wecomtest.RobotKey, strings.NewReader(`{"msgtype":"text","text":{"content":"hello"}}`))
		require.NoError(t, err)
		resp, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		defer resp.Body.Close()
		require.NoError(t, json.NewDecoder(resp.Body).Decode(&answer))
		return resp.StatusCode, resp.Header, answer
	}
	for range 20 {
		status, _, answer := send()
		require.Equal(t, http.StatusOK, status)
		require.Zero(t, answer["errcode"])
	}
	status, header, answer := send()
	assert.Equal(t, http.StatusTooManyRequests, status)
	assert.NotEmpty(t, header.Get("Retry-After"))
	assert.Equal(t, "webhook-minute", answer["rule"])
	assert.NotContains(t, answer["errmsg"], wecomtest.RobotKey)
	assert.Equal(t, 20, platform.Requests())
	assert.Empty(t, platform.Violations())
}

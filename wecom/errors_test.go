package wecom

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestErrorClasses(t *testing.T) {
	t.Parallel()
	for code, class := range map[int]error{
		-1: ErrBusy, 40001: ErrWrongSecret, 42001: ErrTokenExpired, 45009: ErrRateLimited, 45033: ErrConcurrencyLimited, 60020: ErrIPNotAllowed,
		48002: ErrNoPermission, 60111: ErrNotFound, 40058: ErrInvalidParameter, 41010: ErrInvalidParameter,
	} {
		require.ErrorIs(t, &APIError{Code: code}, class)
	}
	require.NotErrorIs(t, &APIError{Code: 60005}, ErrNotFound)
	require.NotErrorIs(t, &APIError{Code: 99999}, ErrInvalidParameter)
}

func TestAddressIsNamed(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(*http.Request) (*http.Response, error) {
		return reply(200, `{"errcode":60020,"errmsg":"not allow to access from your ip, hint: [1], from ip: 203.0.113.7, more info"}`), nil
	}}
	err := newTestClient(t, p).Do(t.Context(), &probe, nil, nil)
	require.ErrorIs(t, err, ErrIPNotAllowed)
	var api *APIError
	require.ErrorAs(t, err, &api)
	assert.Contains(t, api.Hint, "203.0.113.7")
}

func TestBaseEndpoints(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(*http.Request) (*http.Response, error) {
		return reply(200, `{"errcode":0,"ip_list":["a"],"ticket":"t","expires_in":7200,"launch_code":"l"}`), nil
	}}
	c := newTestClient(t, p)
	ctx := t.Context()
	ips, err := c.GetAPIDomainIP(ctx, nil)
	require.NoError(t, err)
	assert.Equal(t, []string{"a"}, ips.IPList)
	ticket, err := c.TicketGet(ctx, &TicketGetRequest{Type: "agent_config"})
	require.NoError(t, err)
	assert.Equal(t, TicketGetResponse{Ticket: "t", ExpiresIn: 7200}, *ticket)
	jsapi, err := c.GetJSAPITicket(ctx, nil)
	require.NoError(t, err)
	assert.Equal(t, "t", jsapi.Ticket)
	callback, err := c.GetCallbackIP(ctx, nil)
	require.NoError(t, err)
	assert.Len(t, callback.IPList, 1)
	launch, err := c.GetLaunchCode(ctx, &GetLaunchCodeRequest{OperatorUserID: "a", SingleChat: &LaunchChat{UserID: "b"}})
	require.NoError(t, err)
	assert.Equal(t, "l", launch.LaunchCode)
	assert.Len(t, Endpoints(), 6)
}

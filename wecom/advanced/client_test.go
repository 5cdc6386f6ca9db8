package advanced_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/advanced"
)

// platform gives a token and answers each other call with the next of its answers, keeping queries and bodies.
type platform struct {
	answers []string
	queries []url.Values
	bodies  []string
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Path == "/cgi-bin/gettoken" {
		return reply(r, `{"errcode":0,"errmsg":"ok","access_token":"of-the-corp","expires_in":7200}`), nil
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	p.queries = append(p.queries, r.URL.Query())
	p.bodies = append(p.bodies, string(body))
	answer := p.answers[0]
	p.answers = p.answers[1:]
	return reply(r, answer), nil
}

func reply(r *http.Request, answer string) *http.Response {
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}
}

func newClient(t *testing.T, p *platform) *advanced.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}), wecom.WithCredential(wecom.Credential{
		Kind: wecom.ProviderToken, Subject: "wwprovider",
		Fetch: func(context.Context) (string, time.Duration, error) { return "of-the-provider", time.Hour, nil },
	}))
	require.NoError(t, err)
	return advanced.New(core)
}

func TestAPIListOrderAllGoesByTheCursorWithTheProvidersToken(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","next_cursor":"next","has_more":1,"order_list":[{"order_id":"a","order_type":3,"order_status":1}]}`,
		`{"errcode":0,"errmsg":"ok","next_cursor":"last","has_more":0,"order_list":[{"order_id":"b"}]}`,
	}}
	req := &advanced.APIListOrderRequest{CustomCorpID: "wwclient"}
	var got []advanced.ListedOrder
	for order, err := range newClient(t, p).APIListOrderAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, order)
	}
	assert.Equal(t, []advanced.ListedOrder{
		{OrderID: "a", OrderType: advanced.OrderTypeUpgrade, OrderStatus: advanced.OrderStatusPaid}, {OrderID: "b"},
	}, got)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"custom_corpid":"wwclient","cursor":"next"}`, p.bodies[1])
	assert.Equal(t, url.Values{"provider_access_token": {"of-the-provider"}}, p.queries[1])
}

func TestFeatureGetApplyIDListAllGoesByTheCursorWithTheCorpsToken(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","next_cursor":"next","has_more":true,"apply_id_list":[]}`,
		`{"errcode":0,"errmsg":"ok","next_cursor":"last","has_more":false,"apply_id_list":["a"]}`,
	}}
	var got []string
	for id, err := range newClient(t, p).FeatureGetApplyIDListAll(t.Context(), &advanced.FeatureGetApplyIDListRequest{BusinessType: advanced.BusinessTypeMail}) {
		require.NoError(t, err)
		got = append(got, id)
	}
	assert.Equal(t, []string{"a"}, got)
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"business_type":1,"cursor":"next"}`, p.bodies[1])
	assert.Equal(t, url.Values{"access_token": {"of-the-corp"}}, p.queries[1])
}

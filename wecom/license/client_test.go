package license_test

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
	"github.com/wecomkit/wecomkit/wecom/license"
)

// platform answers each call with the next of its answers and keeps queries and bodies.
type platform struct {
	answers []string
	queries []url.Values
	bodies  []string
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	p.queries = append(p.queries, r.URL.Query())
	p.bodies = append(p.bodies, string(body))
	answer := p.answers[0]
	p.answers = p.answers[1:]
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *license.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}), wecom.WithCredential(wecom.Credential{
		Kind: wecom.ProviderToken, Subject: "wwprovider",
		Fetch: func(context.Context) (string, time.Duration, error) { return "of-the-provider", time.Hour, nil },
	}))
	require.NoError(t, err)
	return license.New(core)
}

func TestListActivedAccountAllGoesByTheCursorAndSendsTheProvidersToken(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","next_cursor":"next","has_more":0,"account_list":[{"userid":"a","type":1,"expire_time":1500000000}]}`,
		`{"errcode":0,"errmsg":"ok","next_cursor":"","has_more":1,"account_list":[{"userid":"b","type":2}]}`,
	}}
	var got []license.ActivedAccount
	for account, err := range newClient(t, p).ListActivedAccountAll(t.Context(), &license.ListActivedAccountRequest{CorpID: "wwclient"}) {
		require.NoError(t, err)
		got = append(got, account)
	}
	require.Equal(t, []license.ActivedAccount{
		{UserID: "a", Type: license.AccountTypeBase, ExpireTime: 1500000000}, {UserID: "b", Type: license.AccountTypeExternal},
	}, got)
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"corpid":"wwclient"}`, p.bodies[0])
	assert.JSONEq(t, `{"corpid":"wwclient","cursor":"next"}`, p.bodies[1])
	for _, q := range p.queries {
		assert.Equal(t, url.Values{"provider_access_token": {"of-the-provider"}}, q)
	}
}

func TestAFailedPaymentIsNoErrorOfTheCall(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","status":3,"pay_job_result":{"errcode":701160,"errmsg":"x","fail_corp_list":[{"corpid":"wwclient","errcode":701129,"errmsg":"y"}]}}`,
	}}
	resp, err := newClient(t, p).PayJobResult(t.Context(), &license.PayJobResultRequest{JobID: "job"})
	require.NoError(t, err)
	assert.Equal(t, license.JobStatusFailed, resp.Status)
	assert.Equal(t, int64(701160), resp.PayJobResult.ErrCode)
	assert.Equal(t, []license.CorpError{{CorpID: "wwclient", ErrCode: 701129, ErrMsg: "y"}}, resp.PayJobResult.FailCorpList)
}

func TestTurningTheAutomaticActivationOffIsSent(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok"}`}}
	_, err := newClient(t, p).SetAutoActiveStatus(t.Context(), &license.SetAutoActiveStatusRequest{CorpID: "wwclient"})
	require.NoError(t, err)
	assert.JSONEq(t, `{"corpid":"wwclient","auto_active_status":0}`, p.bodies[0])
}

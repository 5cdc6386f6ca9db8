package idconvert_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/idconvert"
)

// platform gives every call the same answer and keeps what was asked; safe for concurrent use.
type platform struct {
	answer string

	mu    sync.Mutex
	calls []string // method, path, query and body
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	if r.Body != nil {
		defer r.Body.Close()
		var err error
		if body, err = io.ReadAll(r.Body); err != nil {
			return nil, err
		}
	}
	answer := `{"errcode":0,"errmsg":"ok","access_token":"corp-token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		p.mu.Lock()
		answer = p.answer
		p.calls = append(p.calls, strings.TrimSpace(r.Method+" "+r.URL.RequestURI()+" "+string(body)))
		p.mu.Unlock()
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform, opts ...wecom.Option) *idconvert.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", append(opts, wecom.WithHTTPClient(&http.Client{Transport: p}))...)
	require.NoError(t, err)
	return idconvert.New(core)
}

func TestUnionIDToExternalUserID(t *testing.T) {
	t.Parallel()
	p := &platform{answer: `{"errcode":0,"errmsg":"ok","pending_id":"p1"}`}
	resp, err := newClient(t, p).UnionIDToExternalUserID(t.Context(), &idconvert.UnionIDToExternalUserIDRequest{
		UnionID: "u1", OpenID: "o1", SubjectType: idconvert.SubjectTypeProvider, MassCallTicket: "ticket",
	})
	require.NoError(t, err)
	assert.Equal(t, &idconvert.UnionIDToExternalUserIDResponse{PendingID: "p1"}, resp)
	assert.Equal(t, []string{
		`POST /cgi-bin/idconvert/unionid_to_external_userid?access_token=corp-token {"unionid":"u1","openid":"o1","subject_type":1,"mass_call_ticket":"ticket"}`,
	}, p.calls)
}

func TestConvertTmpExternalUserIDTellsCustomersFromMembers(t *testing.T) {
	t.Parallel()
	p := &platform{answer: `{"errcode":0,"errmsg":"ok","results":[{"tmp_external_userid":"t1","external_userid":"wm1"},
		{"tmp_external_userid":"t2","corpid":"ww2","userid":"lisi"}],"invalid_tmp_external_userid_list":["t3"]}`}
	resp, err := newClient(t, p).ConvertTmpExternalUserID(t.Context(), &idconvert.ConvertTmpExternalUserIDRequest{
		BusinessType: idconvert.BusinessTypeForm, UserType: idconvert.UserTypeChain,
		TmpExternalUserIDList: []string{"t1", "t2", "t3"},
	})
	require.NoError(t, err)
	assert.Equal(t, &idconvert.ConvertTmpExternalUserIDResponse{
		Results: []idconvert.TmpExternalUser{
			{TmpExternalUserID: "t1", ExternalUserID: "wm1"},
			{TmpExternalUserID: "t2", CorpID: "ww2", UserID: "lisi"},
		},
		InvalidTmpExternalUserIDList: []string{"t3"},
	}, resp)
}

func TestUpgradeChatIDForNewCorpTakesTheTokenOfTheTemplate(t *testing.T) {
	t.Parallel()
	p := &platform{answer: `{"errcode":0,"errmsg":"ok"}`}
	req := new(idconvert.UpgradeChatIDForNewCorpRequest)
	_, err := newClient(t, p).UpgradeChatIDForNewCorp(t.Context(), req)
	require.Error(t, err, "the token of a corp will not do")
	assert.Empty(t, p.calls)

	template := wecom.WithCredential(wecom.Credential{
		Kind: wecom.SuiteToken, Subject: "suite1",
		Fetch: func(context.Context) (string, time.Duration, error) { return "suite-token", time.Hour, nil },
	})
	_, err = newClient(t, p, template).UpgradeChatIDForNewCorp(t.Context(), req)
	require.NoError(t, err)
	assert.Equal(t, []string{`GET /cgi-bin/idconvert/upgrade_chatid_for_new_corp?suite_access_token=suite-token`}, p.calls)
}

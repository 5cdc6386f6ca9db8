package corpgroup_test

import (
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/corpgroup"
)

// platform answers the calls of a test in turn, the last answer again and again, and keeps what was asked; safe for
// concurrent use.
type platform struct {
	answers []string

	mu    sync.Mutex
	calls []string // path and body
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
	answer := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		p.mu.Lock()
		answer = p.answers[min(len(p.calls), len(p.answers)-1)]
		p.calls = append(p.calls, strings.TrimSpace(r.URL.Path+" "+string(body)))
		p.mu.Unlock()
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *corpgroup.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return corpgroup.New(core)
}

func TestCorpListAppShareInfoAllStopsAtTheEnding(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"ending":0,"next_cursor":"n1","corp_list":[{"corpid":"ww2","agentid":1}]}`,
		`{"errcode":0,"ending":1,"next_cursor":"n2","corp_list":[{"corpid":"ww3","agentid":2}]}`,
	}}
	req := &corpgroup.CorpListAppShareInfoRequest{AgentID: 7, BusinessType: corpgroup.BusinessTypeChain, Limit: 1}
	var got []corpgroup.SharedApp
	for app, err := range newClient(t, p).CorpListAppShareInfoAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, app)
	}
	assert.Equal(t, []corpgroup.SharedApp{{CorpID: "ww2", AgentID: 1}, {CorpID: "ww3", AgentID: 2}}, got)
	assert.Equal(t, []string{
		`/cgi-bin/corpgroup/corp/list_app_share_info {"agentid":7,"business_type":1,"limit":1}`,
		`/cgi-bin/corpgroup/corp/list_app_share_info {"agentid":7,"business_type":1,"limit":1,"cursor":"n1"}`,
	}, p.calls)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
}

func TestCorpGetChainCorpInfoListAllReportsACursorThatStandsStill(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"has_more":true,"next_cursor":"n1","group_corps":[{"groupid":2,"is_joined":1}]}`}}
	var got []corpgroup.ChainCorp
	var errs []error
	for corp, err := range newClient(t, p).CorpGetChainCorpInfoListAll(t.Context(), &corpgroup.CorpGetChainCorpInfoListRequest{ChainID: "Ch1", Limit: 1}) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		got = append(got, corp)
	}
	joined := corpgroup.ChainCorp{GroupID: 2, IsJoined: true}
	assert.Equal(t, []corpgroup.ChainCorp{joined, joined}, got)
	require.Len(t, errs, 1)
	assert.ErrorContains(t, errs[0], "/cgi-bin/corpgroup/corp/get_chain_corpinfo_list")
}

func TestCorpGetChainCorpInfoListAllEndsAfterOneError(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":670001,"errmsg":"no such chain"}`}}
	var errs []error
	for _, err := range newClient(t, p).CorpGetChainCorpInfoListAll(t.Context(), nil) {
		errs = append(errs, err)
	}
	require.Len(t, errs, 1)
	var apiErr *wecom.APIError
	require.ErrorAs(t, errs[0], &apiErr)
	assert.Equal(t, 670001, apiErr.Code)
}

func TestAnImportAndItsResult(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","jobid":"job1"}`,
		`{"errcode":0,"errmsg":"ok","status":3,"result":{"chain_id":"Ch1","import_status":2,"fail_list":[{"corp_name":"c",
			"custom_id":"","errcode":670016,"errmsg":"bad","contact_info_list":[{"mobile":"13000000001","errcode":670016,"errmsg":"bad"}]}]}}`,
	}}
	client := newClient(t, p)
	job, err := client.ImportChainContact(t.Context(), &corpgroup.ImportChainContactRequest{
		ChainID: "Ch1",
		ContactList: []corpgroup.ImportCorp{{CorpName: "c", ContactInfoList: []corpgroup.ImportContact{
			{Name: "n", IdentityType: corpgroup.IdentityTypeLeader, Mobile: "13000000001", UserCustomID: "100"},
		}}},
	})
	require.NoError(t, err)
	result, err := client.GetResult(t.Context(), &corpgroup.GetResultRequest{JobID: job.JobID})
	require.NoError(t, err)
	assert.Equal(t, corpgroup.JobStatusFinished, result.Status)
	assert.Equal(t, &corpgroup.ImportResult{
		ChainID: "Ch1", ImportStatus: corpgroup.ImportStatusSome,
		FailList: []corpgroup.FailedCorp{{CorpName: "c", ErrCode: 670016, ErrMsg: "bad", ContactInfoList: []corpgroup.FailedContact{
			{Mobile: "13000000001", ErrCode: 670016, ErrMsg: "bad"},
		}}},
	}, result.Result)
	assert.Equal(t, []string{
		`/cgi-bin/corpgroup/import_chain_contact {"chain_id":"Ch1","contact_list":[{"corp_name":"c","contact_info_list":[{"name":"n","identity_type":2,"mobile":"13000000001","user_custom_id":"100"}]}]}`,
		`/cgi-bin/corpgroup/getresult`,
	}, p.calls)
}

func TestRuleIDsMayComeInQuotes(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"rule_info":{"owner_corp_range":{"departmentids":["1",2],"userids":["a"]},"member_corp_range":{"groupids":["3"]}}}`}}
	resp, err := newClient(t, p).RuleGetRuleInfo(t.Context(), &corpgroup.RuleGetRuleInfoRequest{ChainID: "Ch1", RuleID: 1})
	require.NoError(t, err)
	assert.Equal(t, corpgroup.RuleInfo{
		OwnerCorpRange:  corpgroup.OwnerCorpRange{DepartmentIDs: []int64{1, 2}, UserIDs: []string{"a"}},
		MemberCorpRange: corpgroup.MemberCorpRange{GroupIDs: []int64{3}},
	}, resp.RuleInfo)
}

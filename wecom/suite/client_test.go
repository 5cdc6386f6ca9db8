package suite_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/suite"
)

// platform answers each path's calls in turn, the last answer again and again, and keeps what was asked; safe for
// concurrent use.
type platform struct {
	answers map[string][]string

	mu    sync.Mutex
	calls []string // path, query and body
	seen  map[string]int
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
	path := strings.TrimPrefix(r.URL.Path, "/cgi-bin/service/")
	p.mu.Lock()
	defer p.mu.Unlock()
	answers := p.answers[path]
	answer := answers[min(p.seen[path], len(answers)-1)]
	if p.seen == nil {
		p.seen = map[string]int{}
	}
	p.seen[path]++
	p.calls = append(p.calls, strings.TrimSpace(path+"?"+r.URL.RawQuery+" "+string(body)))
	kind := "application/json; charset=UTF-8"
	if strings.HasPrefix(answer, "PNG") {
		kind = "image/png"
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {kind}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func (p *platform) core(t *testing.T) *wecom.Client {
	t.Helper()
	via := wecom.WithHTTPClient(&http.Client{Transport: p})
	plain, err := wecom.New("wwprovider", "secret", via)
	require.NoError(t, err)
	tokens := suite.New(plain)
	ticket := func(context.Context) (string, error) { return "ticket", nil }
	core, err := wecom.New("wwprovider", "secret", via, wecom.WithGuard(plain.Guard()),
		wecom.WithCredential(tokens.Credential("ww1", "s1", ticket)),
		wecom.WithCredential(tokens.ProviderCredential("wwprovider", "s2")))
	require.NoError(t, err)
	return core
}

const (
	suiteToken    = `{"suite_access_token":"st","expires_in":7200}`
	providerToken = `{"provider_access_token":"pt","expires_in":"7200"}`
)

func TestCredentialFetchesTheSuitesTokenAgainOnceItIsDead(t *testing.T) {
	t.Parallel()
	for _, dead := range []string{`{"errcode":40082}`, `{"errcode":42009}`} {
		p := &platform{answers: map[string][]string{
			"get_suite_token":   {suiteToken, `{"suite_access_token":"st2","expires_in":7200}`},
			"get_pre_auth_code": {dead, `{"errcode":0,"pre_auth_code":"code","expires_in":1200}`},
		}}
		resp, err := suite.New(p.core(t)).GetPreAuthCode(t.Context(), nil)
		require.NoError(t, err)
		assert.Equal(t, &suite.GetPreAuthCodeResponse{PreAuthCode: "code", ExpiresIn: 1200}, resp)
		fetch := `get_suite_token? {"suite_id":"ww1","suite_secret":"s1","suite_ticket":"ticket"}`
		assert.Equal(t, []string{
			fetch, "get_pre_auth_code?suite_access_token=st", fetch, "get_pre_auth_code?suite_access_token=st2",
		}, p.calls)
	}
}

func TestCredentialNeedsATicket(t *testing.T) {
	t.Parallel()
	plain, err := wecom.New("wwprovider", "secret")
	require.NoError(t, err)
	_, _, err = suite.New(plain).Credential("ww1", "s1", nil).Fetch(t.Context())
	require.ErrorContains(t, err, "ticket")
	failing := func(context.Context) (string, error) { return "", io.ErrUnexpectedEOF }
	_, _, err = suite.New(plain).Credential("ww1", "s1", failing).Fetch(t.Context())
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	assert.NotContains(t, err.Error(), "s1")
}

func TestProviderCredentialServesItsEndpoints(t *testing.T) {
	t.Parallel()
	p := &platform{answers: map[string][]string{
		"get_provider_token":  {providerToken},
		"get_account_balance": {`{"errcode":0,"balance":1000090}`},
	}}
	resp, err := suite.New(p.core(t)).GetAccountBalance(t.Context(), nil)
	require.NoError(t, err)
	assert.Equal(t, int64(1000090), resp.Balance)
	assert.Equal(t, []string{
		`get_provider_token? {"corpid":"wwprovider","provider_secret":"s2"}`,
		"get_account_balance?provider_access_token=pt",
	}, p.calls)
}

func TestCorpCredentialFetchesThroughTheSuite(t *testing.T) {
	t.Parallel()
	p := &platform{answers: map[string][]string{
		"get_suite_token":        {suiteToken},
		"get_corp_token":         {`{"access_token":"at","expires_in":7200}`},
		"/cgi-bin/getcallbackip": {`{"errcode":0,"ip_list":["1.2.3.4"]}`},
	}}
	core := p.core(t)
	corp, err := wecom.New("wwcorp", "", wecom.WithHTTPClient(&http.Client{Transport: p}), wecom.WithGuard(core.Guard()),
		wecom.WithCredential(suite.New(core).CorpCredential("wwcorp", "perm")))
	require.NoError(t, err)
	_, err = corp.GetCallbackIP(t.Context(), nil)
	require.NoError(t, err)
	assert.Equal(t, []string{
		`get_suite_token? {"suite_id":"ww1","suite_secret":"s1","suite_ticket":"ticket"}`,
		`get_corp_token?suite_access_token=st {"auth_corpid":"wwcorp","permanent_code":"perm"}`,
		"/cgi-bin/getcallbackip?access_token=at",
	}, p.calls)
}

func TestListsEnd(t *testing.T) {
	t.Parallel()
	p := &platform{answers: map[string][]string{
		"get_suite_token":    {suiteToken},
		"get_provider_token": {providerToken},
		"customer_acquisition/get_bill_list": {
			`{"errcode":0,"next_cursor":"n","bill_list":[{"link_id":"a","price":1}]}`, `{"errcode":0,"bill_list":[{"link_id":"b","price":2}]}`,
		},
		"contact/search": {`{"errcode":0,"is_last":false,"next_cursor":"n","query_result":{"user":{"userid":["a"]}}}`},
	}}
	c := suite.New(p.core(t))
	var bills []suite.Bill
	for bill, err := range c.CustomerAcquisitionGetBillListAll(t.Context(), &suite.CustomerAcquisitionGetBillListRequest{AuthCorpID: "wwcorp"}) {
		require.NoError(t, err)
		bills = append(bills, bill)
	}
	assert.Equal(t, []suite.Bill{{LinkID: "a", Price: 1}, {LinkID: "b", Price: 2}}, bills)

	var last error
	pages := 0
	for _, err := range c.ContactSearchAll(t.Context(), &suite.ContactSearchRequest{AuthCorpID: "wwcorp", QueryWord: "a"}) {
		pages, last = pages+1, err
	}
	require.ErrorContains(t, last, "does not move on")
	assert.Equal(t, 3, pages)
}

func TestAppQRCodeComesAsAddressOrPicture(t *testing.T) {
	t.Parallel()
	p := &platform{answers: map[string][]string{
		"get_suite_token": {suiteToken},
		"get_app_qrcode":  {`{"errcode":0,"errmsg":"ok","qrcode":"https://example.com/q"}`, "PNG picture"},
	}}
	c := suite.New(p.core(t))
	req := &suite.GetAppQRCodeRequest{SuiteID: "ww1", Style: new(suite.QRCodeStyleFramedPrint)}
	resp, err := c.GetAppQRCode(t.Context(), req)
	require.NoError(t, err)
	assert.Equal(t, "https://example.com/q", resp.QRCode)
	var picture bytes.Buffer
	require.NoError(t, c.DownloadAppQRCode(t.Context(), req, &picture))
	assert.Equal(t, "PNG picture", picture.String())
	assert.Equal(t, []string{
		`get_app_qrcode?suite_access_token=st {"suite_id":"ww1","style":0,"result_type":2}`,
		`get_app_qrcode?suite_access_token=st {"suite_id":"ww1","style":0,"result_type":1}`,
	}, p.calls[1:])
	assert.Zero(t, req.ResultType, "the caller's request must not change")
}

func TestGetOrderReadsTheOrder(t *testing.T) {
	t.Parallel()
	p := &platform{answers: map[string][]string{
		"get_suite_token": {suiteToken},
		"get_order":       {`{"errcode":0,"orderid":"o","order_status":1,"price":"100","dealer_corp_info":{"corpid":"d"}}`},
	}}
	resp, err := suite.New(p.core(t)).GetOrder(t.Context(), &suite.GetOrderRequest{OrderID: "o"})
	require.NoError(t, err)
	assert.Equal(t, suite.Order{
		OrderID: "o", OrderStatus: suite.OrderStatusPaid, Price: 100, DealerCorpInfo: suite.DealerCorp{CorpID: "d"},
	}, resp.Order)
}

func TestReadsAskByQuery(t *testing.T) {
	t.Parallel()
	p := &platform{answers: map[string][]string{
		"get_suite_token":     {suiteToken},
		"get_provider_token":  {providerToken},
		"auth/getuserinfo3rd": {`{"errcode":0,"corpid":"wwcorp","userid":"u"}`},
		"batch/getresult":     {`{"errcode":0,"status":3,"result":{"contact_id_translate":{"url":"https://example.com/f"}}}`},
	}}
	c := suite.New(p.core(t))
	user, err := c.AuthGetUserInfo3rd(t.Context(), &suite.AuthGetUserInfo3rdRequest{Code: "c"})
	require.NoError(t, err)
	assert.Equal(t, "u", user.UserID)
	job, err := c.BatchGetResult(t.Context(), &suite.BatchGetResultRequest{JobID: "j"})
	require.NoError(t, err)
	assert.Equal(t, suite.JobStatusDone, job.Status)
	assert.Equal(t, "https://example.com/f", job.Result.ContactIDTranslate.URL)
	assert.Contains(t, p.calls, "auth/getuserinfo3rd?code=c&suite_access_token=st")
	assert.Contains(t, p.calls, "batch/getresult?jobid=j&provider_access_token=pt")
}

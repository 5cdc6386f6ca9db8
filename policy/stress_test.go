package policy

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestOneGuardServesManyGoroutines(t *testing.T) {
	t.Parallel()
	var told sync.Map
	resolver := func(context.Context, Recipients) ([]string, error) { return []string{"dora", "emil"}, nil }
	profiles := func(_ context.Context, corpID string) (Profile, error) {
		return Profile{Accounts: 10, Limits: map[string]int64{corpID: 1}, Share: 50}, nil
	}
	g := newGuard(t, WithPartial(), WithResolver(resolver), WithProfiles(profiles), WithReport(func(f Finding) { told.Store(f.Kind, true) }))
	base := &fake{answer: `{"errcode":0,"invaliduser":"bert","msgid":"1"}`}
	pages := &fake{answer: `{"errcode":0,"msg_list":[{"origin":3,"open_kfid":"K","external_userid":"wmA","send_time":1700000000}]}`}
	jobs := []func(n int) error{
		func(n int) error {
			body := fmt.Sprintf(`{"touser":"anna|bert|m%d","msgtype":"text","agentid":%d,"text":{"content":"x"}}`, n, n%3+1)
			_, err := partially(t, g, base, "/cgi-bin/message/send", body)
			return err
		},
		func(int) error {
			return send(t, g, base, "/cgi-bin/message/send", `{"toparty":"1","msgtype":"text","agentid":1,"text":{"content":"x"}}`)
		},
		func(int) error { return send(t, g, pages, "/cgi-bin/kf/sync_msg", `{"token":"x"}`) },
		func(int) error {
			return send(t, g.Simulate(), base, massPath, `{"external_userid":["a"],"sender":"s"}`)
		},
		func(int) error {
			_, err := g.Plan(t.Context(), corp.Func(), post(t, massPath, campaign), customers(5))
			return err
		},
		func(int) error { _, err := g.Usage(t.Context(), ratelimit.Key{}); return err },
		func(n int) error {
			return g.Observe(t.Context(), IDSeen{CorpID: "ww1", Mark: kfCustomerMark, ID: fmt.Sprintf("K/wm%d", n%5)})
		},
		func(int) error {
			_, err := g.Check(t.Context(), corp.Func(), post(t, "/cgi-bin/kf/send_msg", `{"touser":"wmA","open_kfid":"K","msgtype":"text"}`))
			return err
		},
	}
	var group sync.WaitGroup
	for n := range 200 {
		group.Go(func() {
			if err := jobs[n%len(jobs)](n); err != nil {
				assert.ErrorIs(t, err, ErrRefused)
			}
		})
	}
	group.Wait()
}

func TestDryRunsHoldNoSlots(t *testing.T) {
	t.Parallel()
	rule := calls(1)
	rule.Window = ratelimit.Slots(time.Hour)
	g := newGuard(t, WithRules(rule)).Simulate()
	for range 3 {
		require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ""))
	}
}

func TestProfilesBeyondTheirRangeCountAsUnknown(t *testing.T) {
	t.Parallel()
	rule := calls(2)
	perAccount := calls(1)
	perAccount.ID, perAccount.Max = "test-per-account", Amount{N: 1, Times: FieldAccounts}
	for name, p := range map[string]Profile{
		"share above all": {Share: 250}, "share below none": {Share: -5}, "accounts below none": {Accounts: -1}, "limit below none": {Limits: map[string]int64{rule.ID: -1}},
	} {
		g := newGuard(t, WithProfile(p), WithRules(rule, perAccount))
		n := 0
		for ; send(t, g, &fake{}, "/cgi-bin/user/get", "") == nil; n++ {
			require.Less(t, n, 10, name)
		}
		require.Equal(t, 2, n, name)
	}
}

func TestAProfileBelongsToTheGuard(t *testing.T) {
	t.Parallel()
	limits := map[string]int64{"test-calls-minute": 1}
	g := newGuard(t, WithProfile(Profile{Limits: limits}), WithRules(calls(5)))
	limits["test-calls-minute"] = 5
	require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ""))
	require.ErrorIs(t, send(t, g, &fake{}, "/cgi-bin/user/get", ""), ErrRefused)
}

func TestAMillionOddValuesAreOneNote(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithRules(Rule{ID: "n", Kind: Payload, Endpoints: []string{"/cgi-bin/user/get"}, Measure: Value, Fields: []string{"n[]"}, Max: Exactly(1)}))
	a := new(attempt)
	body := `{"n":["x"` + strings.Repeat(`,"x"`, 10_000) + `]}`
	_, err := g.look(t.Context(), a, post(t, "/cgi-bin/user/get", body), corp, true)
	require.NoError(t, err)
	require.Less(t, len(a.unknown), 2)
}

func TestAStreamThatIsSentAgainIsCutAgain(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithRules(Rule{ID: "size", Kind: Payload, Endpoints: []string{"/cgi-bin/media/upload"}, Measure: Size, Max: Exactly(1000)}))
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	part, err := w.CreateFormFile("media", "a.bin")
	require.NoError(t, err)
	_, err = part.Write(make([]byte, 100_000))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	upload := func() *http.Request {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, host+"/cgi-bin/media/upload", io.NopCloser(bytes.NewReader(form.Bytes())))
		require.NoError(t, err)
		req.Header.Set("Content-Type", w.FormDataContentType())
		return req
	}
	c := g.NewCall(&fails{}, corp.Func())
	defer c.Close()
	_, err = c.RoundTrip(upload())
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	c.base = &fake{}
	_, err = c.RoundTrip(upload())
	require.ErrorIs(t, err, ErrRefused)
}

// fails loses the connection before it reads anything.
type fails struct{}

func (fails) RoundTrip(*http.Request) (*http.Response, error) { return nil, io.ErrUnexpectedEOF }

func TestOddFormsPass(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithPartial())
	for _, form := range []string{"", "--b--", "--b\r\n\r\nx\r\n--b--", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--", "--b\r\nContent-Disposition: form-data; filename=a.png\r\n\r\nsome picture\r\n--b--\r\n"} {
		req := post(t, "/cgi-bin/media/upload?type=file", form)
		req.Header.Set("Content-Type", "multipart/form-data; boundary=b")
		base := new(recorder)
		_, err := NewTransport(base, g, corp.Func()).RoundTrip(req)
		require.NoError(t, err, form)
		require.Equal(t, []string{form}, base.bodies)
	}
}

func TestQueriesCountAsBodiesDo(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := partialGuard(t)
		get, err := http.NewRequestWithContext(t.Context(), http.MethodGet, host+"/cgi-bin/message/send?touser=bert%7CANNA&agentid=7", nil)
		require.NoError(t, err)
		_, err = NewTransport(&fake{}, g, corp.Func()).RoundTrip(get)
		require.ErrorIs(t, err, ErrRefused, "a query is not trimmed")
		form := post(t, "/cgi-bin/message/send", "touser=bert%7CANNA&agentid=7")
		form.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		_, err = NewTransport(&fake{}, g, corp.Func()).RoundTrip(form)
		require.ErrorIs(t, err, ErrRefused, "nor is a form")
		twice := post(t, "/cgi-bin/message/send?touser=anna", `{"touser":"anna|bert","agentid":7}`)
		base := new(recorder)
		_, err = NewTransport(base, g, corp.Func()).RoundTrip(twice)
		require.ErrorIs(t, err, ErrRefused)
		require.Empty(t, base.bodies)
	})
}

func BenchmarkCheckLargestBody(b *testing.B) {
	g := newGuard(b)
	ids, err := json.Marshal(customers(4_000_000))
	require.NoError(b, err)
	body := `{"external_userid":` + string(ids) + `}`
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		_, _ = g.Check(b.Context(), corp.Func(), post(b, massPath, body)) // refused, after all of it was read
	}
}

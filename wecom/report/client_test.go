package report_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/report"
)

// platform answers each call but the one for a token with the next of its answers, and keeps the bodies.
type platform struct {
	answers []string
	bodies  []string
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
	if !strings.HasSuffix(r.URL.Path, "/gettoken") {
		body := []byte(nil)
		if r.Body != nil {
			defer r.Body.Close()
			var err error
			if body, err = io.ReadAll(r.Body); err != nil {
				return nil, err
			}
		}
		p.bodies = append(p.bodies, string(body))
		answer, p.answers = p.answers[0], p.answers[1:]
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *report.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return report.New(core)
}

func TestPatrolGetOrderListAllFollowsTheCursor(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","next_cursor":"n","order_list":[{"order_id":"a","urge_type":3,"location":{"latitude":23.5,"longitude":113}}]}`,
		`{"errcode":0,"errmsg":"ok","next_cursor":"","order_list":[{"order_id":"b"}]}`,
	}}
	var got []report.PatrolOrder
	for order, err := range newClient(t, p).PatrolGetOrderListAll(t.Context(), &report.PatrolGetOrderListRequest{Limit: 1}) {
		require.NoError(t, err)
		got = append(got, order)
	}
	assert.Equal(t, []report.PatrolOrder{
		{OrderID: "a", UrgeType: report.UrgeTypeUrgent, Location: report.Location{Latitude: 23.5, Longitude: 113}},
		{OrderID: "b"},
	}, got)
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"limit":1}`, p.bodies[0])
	assert.JSONEq(t, `{"limit":1,"cursor":"n"}`, p.bodies[1])
}

func TestResidentGetOrderListAllRefusesACursorThatStandsStill(t *testing.T) {
	t.Parallel()
	same := `{"errcode":0,"errmsg":"ok","next_cursor":"n","order_list":[{"order_id":"a"}]}`
	p := &platform{answers: []string{same, same}}
	n, failed := 0, 0
	for _, err := range newClient(t, p).ResidentGetOrderListAll(t.Context(), nil) {
		if err != nil {
			require.ErrorContains(t, err, "/cgi-bin/report/resident/get_order_list")
			failed++
			continue
		}
		n++
	}
	assert.Equal(t, 2, n)
	assert.Equal(t, 1, failed)
}

func TestGridListTakesANameThatIsANumber(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok","grid_list":[{"grid_id":"g","grid_name":1}]}`}}
	got, err := newClient(t, p).GridList(t.Context(), &report.GridListRequest{})
	require.NoError(t, err)
	assert.Equal(t, []report.Grid{{GridID: "g", GridName: "1"}}, got.GridList)
	assert.JSONEq(t, `{}`, p.bodies[0])
}

package dial_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/dial"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// Calls that the app may not see make pages short: only an empty one is the end.
func TestGetDialRecordAllGoesOnPastAShortPage(t *testing.T) {
	t.Parallel()
	var bodies []string
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		text := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
		if r.URL.Path != "/cgi-bin/gettoken" {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				return nil, err
			}
			bodies = append(bodies, string(body))
			switch len(bodies) {
			case 1:
				text = `{"errcode":0,"record":[{"call_time":1,"callee":[{"phone":138000800,"duration":10}]},{"call_time":2}]}`
			case 2:
				text = `{"errcode":0,"record":[{"call_time":3}]}`
			default:
				text = `{"errcode":0,"record":[]}`
			}
		}
		return &http.Response{
			StatusCode: http.StatusOK, Request: r, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)),
		}, nil
	})}))
	require.NoError(t, err)
	req := &dial.GetDialRecordRequest{Limit: 1000}
	var got []dial.DialRecord
	for record, err := range dial.New(core).GetDialRecordAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, record)
	}
	assert.Equal(t, []dial.DialRecord{
		{CallTime: 1, Callee: []dial.DialParty{{Phone: "138000800", Duration: 10}}}, {CallTime: 2}, {CallTime: 3},
	}, got)
	assert.Equal(t, []string{`{"limit":100}`, `{"offset":100,"limit":100}`, `{"offset":200,"limit":100}`}, bodies)
	assert.Equal(t, int64(1000), req.Limit, "the caller's request must not change")
}

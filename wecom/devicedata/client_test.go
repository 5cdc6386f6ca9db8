package devicedata_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/devicedata"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// newClient returns a client of a platform that answers with first, and to a cursor with second.
func newClient(t *testing.T, first, second string) *devicedata.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		text := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
		if r.URL.Path != "/cgi-bin/gettoken" {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				return nil, err
			}
			text = first
			if strings.Contains(string(body), `"cursor":"next"`) {
				text = second
			}
		}
		return &http.Response{
			StatusCode: http.StatusOK, Request: r, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)),
		}, nil
	})}))
	require.NoError(t, err)
	return devicedata.New(core)
}

// A page may be empty, because the platform drops what the app may not see, and not be the last.
func TestGetCheckinDataAllGoesOnPastAnEmptyPage(t *testing.T) {
	t.Parallel()
	c := newClient(t, `{"errcode":0,"checkindata":{"items":[]},"next_cursor":"next"}`,
		`{"errcode":0,"checkindata":{"items":[{"open_userid":"u","checkin_time":1,"device_sn":"SN"}]},"next_cursor":""}`)
	req := &devicedata.GetCheckinDataRequest{DataFilterType: devicedata.DataFilterTypeDevice, DeviceSNList: []string{"SN"}}
	var got []devicedata.Checkin
	for item, err := range c.GetCheckinDataAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, item)
	}
	assert.Equal(t, []devicedata.Checkin{{OpenUserID: "u", CheckinTime: 1, DeviceSN: "SN"}}, got)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
}

func TestGetTemperatureDataAllFollowsCursors(t *testing.T) {
	t.Parallel()
	c := newClient(t, `{"errcode":0,"temperature_data":{"items":[{"open_userid":"a","temperature":"36.7"}]},"next_cursor":"next"}`,
		`{"errcode":0,"temperature_data":{"items":[{"open_userid":"b","temperature":"38.1","status":1}]}}`)
	var got []devicedata.Temperature
	for item, err := range c.GetTemperatureDataAll(t.Context(), nil) {
		require.NoError(t, err)
		got = append(got, item)
	}
	assert.Equal(t, []devicedata.Temperature{{OpenUserID: "a", Temperature: "36.7"}, {OpenUserID: "b", Temperature: "38.1", Status: 1}}, got)
}

func TestGetAccesscontrolDataAllEndsWhenTheCursorStands(t *testing.T) {
	t.Parallel()
	same := `{"errcode":0,"accesscontrol_data":{"items":[{"open_userid":"a","pass_type":1}]},"next_cursor":"next"}`
	c := newClient(t, same, same)
	passages, failures := 0, 0
	for _, err := range c.GetAccesscontrolDataAll(t.Context(), nil) {
		if err != nil {
			failures++
			continue
		}
		passages++
	}
	assert.Equal(t, 2, passages)
	assert.Equal(t, 1, failures)
}

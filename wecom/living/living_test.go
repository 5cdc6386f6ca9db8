package living_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/living"
)

// platform answers each call after the token with what it returns for the body.
type platform func(body string) string

func (p platform) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		var body []byte
		if r.Body != nil {
			defer r.Body.Close()
			var err error
			if body, err = io.ReadAll(r.Body); err != nil {
				return nil, err
			}
		}
		answer = p(strings.TrimSpace(string(body)))
	}
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(strings.NewReader(answer)), Request: r,
	}, nil
}

func newClient(t *testing.T, p platform) *living.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return living.New(core)
}

// script answers with the given answers in turn, the last one for ever, and keeps the bodies in calls.
func script(calls *[]string, answers ...string) platform {
	return func(body string) string {
		*calls = append(*calls, body)
		return answers[min(len(*calls), len(answers))-1]
	}
}

func TestLivingIDsFollowTheCursor(t *testing.T) {
	t.Parallel()
	var calls []string
	client := newClient(t, script(&calls,
		`{"errcode":0,"next_cursor":"next","livingid_list":["a"]}`, `{"errcode":0,"next_cursor":"","livingid_list":["b"]}`))
	req := &living.GetUserAllLivingIDRequest{UserID: "u"}
	var got []string
	for id, err := range client.GetUserAllLivingIDAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, id)
	}
	assert.Equal(t, []string{"a", "b"}, got)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
	require.Len(t, calls, 2)
	assert.JSONEq(t, `{"userid":"u","cursor":"next"}`, calls[1])
}

// Only ending tells the last page: a key comes with every one.
func TestWatchStatEndsWhenThePlatformSaysSo(t *testing.T) {
	t.Parallel()
	var calls []string
	client := newClient(t, script(&calls,
		`{"errcode":0,"ending":0,"next_key":"k1","stat_info":{"users":[{"userid":"a","is_mic":1}]}}`,
		`{"errcode":0,"ending":1,"next_key":"k2","stat_info":{"external_users":[{"external_userid":"b"}]}}`))
	var got []living.WatchStat
	for page, err := range client.GetWatchStatAll(t.Context(), &living.GetWatchStatRequest{LivingID: "l"}) {
		require.NoError(t, err)
		got = append(got, page)
	}
	assert.Equal(t, []living.WatchStat{
		{Users: []living.Viewer{{UserID: "a", IsMic: true}}},
		{ExternalUsers: []living.ExternalViewer{{ExternalUserID: "b"}}},
	}, got)
	require.Len(t, calls, 2)
	assert.JSONEq(t, `{"livingid":"l","next_key":"k1"}`, calls[1])
}

func TestAListThatDoesNotAdvanceIsAnError(t *testing.T) {
	t.Parallel()
	var calls []string
	client := newClient(t, script(&calls, `{"errcode":0,"ending":0,"next_key":"k","next_cursor":"k"}`))
	var last error
	for _, err := range client.GetWatchStatAll(t.Context(), nil) {
		last = err
	}
	require.ErrorContains(t, last, "never end")
	last = nil
	for _, err := range client.GetUserAllLivingIDAll(t.Context(), nil) {
		last = err
	}
	require.ErrorContains(t, last, "never end")
	assert.Len(t, calls, 4)
}

// Changing a stream, the general kind is a value and not an absence.
func TestModifyCanSetTheGeneralKind(t *testing.T) {
	t.Parallel()
	general := living.TypeGeneral
	raw, err := json.Marshal(living.ModifyRequest{LivingID: "l", Type: &general})
	require.NoError(t, err)
	assert.JSONEq(t, `{"livingid":"l","type":0}`, string(raw))
}

package oa_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/oa"
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

func newClient(t *testing.T, p platform) *oa.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return oa.New(core)
}

// script answers with the given answers in turn, the last one for ever, and keeps the bodies in calls.
func script(calls *[]string, answers ...string) platform {
	return func(body string) string {
		*calls = append(*calls, body)
		return answers[min(len(*calls), len(answers))-1]
	}
}

func TestApprovalsFollowTheNewCursorAndQuoteTheTimes(t *testing.T) {
	t.Parallel()
	var calls []string
	client := newClient(t, script(&calls,
		`{"errcode":0,"sp_no_list":["1","2"],"new_next_cursor":"next"}`, `{"errcode":0,"sp_no_list":["3"]}`))
	req := &oa.GetApprovalInfoRequest{StartTime: 1569546000, EndTime: 1569718800, Size: 100}
	var got []string
	for no, err := range client.GetApprovalInfoAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, no)
	}
	assert.Equal(t, []string{"1", "2", "3"}, got)
	assert.Empty(t, req.NewCursor, "the caller's request must not change")
	require.Len(t, calls, 2)
	assert.JSONEq(t, `{"starttime":"1569546000","endtime":"1569718800","new_cursor":"","size":100}`, calls[0])
	assert.JSONEq(t, `{"starttime":"1569546000","endtime":"1569718800","new_cursor":"next","size":100}`, calls[1])
}

func TestJournalsEndWithTheFlagAndNeverLoop(t *testing.T) {
	t.Parallel()
	var calls []string
	client := newClient(t, script(&calls,
		`{"errcode":0,"journaluuid_list":["a"],"next_cursor":7,"endflag":0}`, `{"errcode":0,"journaluuid_list":["b"],"next_cursor":9,"endflag":1}`))
	var got []string
	for id, err := range client.JournalGetRecordListAll(t.Context(), &oa.JournalGetRecordListRequest{Limit: 1}) {
		require.NoError(t, err)
		got = append(got, id)
	}
	assert.Equal(t, []string{"a", "b"}, got)
	require.Len(t, calls, 2)
	assert.Contains(t, calls[1], `"cursor":7`)

	calls = nil
	client = newClient(t, script(&calls, `{"errcode":0,"journaluuid_list":["a"],"next_cursor":7,"endflag":0}`))
	var last error
	for _, err := range client.JournalGetRecordListAll(t.Context(), nil) {
		last = err
	}
	require.ErrorContains(t, last, "never end")
	assert.Len(t, calls, 2)
}

func TestSchedulesMoveTheOffsetUntilAPageIsEmpty(t *testing.T) {
	t.Parallel()
	var calls []string
	client := newClient(t, script(&calls,
		`{"errcode":0,"schedule_list":[{"schedule_id":"a","is_whole_day":1},{"schedule_id":"b"}]}`, `{"errcode":0,"schedule_list":[]}`))
	var got []oa.Schedule
	for event, err := range client.ScheduleGetByCalendarAll(t.Context(), &oa.ScheduleGetByCalendarRequest{CalID: "c"}) {
		require.NoError(t, err)
		got = append(got, event)
	}
	assert.Equal(t, []oa.Schedule{{ScheduleID: "a", IsWholeDay: true}, {ScheduleID: "b"}}, got)
	require.Len(t, calls, 2)
	assert.JSONEq(t, `{"cal_id":"c","offset":2}`, calls[1])
}

func TestAnIteratorEndsAfterOneError(t *testing.T) {
	t.Parallel()
	var calls []string
	client := newClient(t, script(&calls, `{"errcode":301055,"errmsg":"no privilege"}`))
	failures := 0
	for _, err := range client.GetApprovalInfoAll(t.Context(), nil) {
		var apiErr *wecom.APIError
		require.ErrorAs(t, err, &apiErr)
		assert.Equal(t, 301055, apiErr.Code)
		failures++
	}
	assert.Equal(t, 1, failures)
	assert.Len(t, calls, 1)
}

// A zero that means something must reach the platform: no leave left, approvers named by the request, midnight UTC.
func TestMeaningfulZerosAreSent(t *testing.T) {
	t.Parallel()
	var zero int64
	daily := oa.RepeatTypeDaily
	cases := []struct {
		request any
		want    string
	}{
		{oa.VacationSetOneUserQuotaRequest{UserID: "u", VacationID: 1}, `{"userid":"u","vacation_id":1,"leftduration":0,"time_attr":0}`},
		{oa.ApplyEventRequest{TemplateID: "t"}, `{"template_id":"t","use_template_approver":0}`},
		{oa.Reminders{IsRepeat: 1, RepeatType: &daily, Timezone: &zero}, `{"is_repeat":1,"repeat_type":0,"timezone":0}`},
		{oa.ScheduleDelRequest{ScheduleID: "s"}, `{"schedule_id":"s"}`},
	}
	for _, c := range cases {
		raw, err := json.Marshal(c.request)
		require.NoError(t, err)
		assert.JSONEq(t, c.want, string(raw))
	}
}

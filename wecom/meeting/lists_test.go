package meeting_test

import (
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/meeting"
)

// pages gives a token and answers each other call with the next of its answers, keeping paths and cursors.
type pages struct {
	answers []string
	paths   []string
	cursors []string
}

func (p *pages) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		defer r.Body.Close()
		var body struct {
			Cursor string `json:"cursor"`
		}
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			return nil, err
		}
		p.paths = append(p.paths, r.URL.Path)
		p.cursors = append(p.cursors, body.Cursor)
		if len(p.answers) == 0 {
			return nil, fmt.Errorf("%s is called once more than there are pages", r.URL.Path)
		}
		answer, p.answers = p.answers[0], p.answers[1:]
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *pages) *meeting.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return meeting.New(core)
}

// texts maps the items of a list to what tells them apart.
func texts[T any](list iter.Seq2[T, error], text func(T) string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for item, err := range list {
			if !yield(text(item), err) {
				return
			}
		}
	}
}

// list is an iterator under test: where it calls, how the answer names and writes its items, and how it is walked.
type list struct {
	path  string
	field string
	item  string
	walk  func(t *testing.T, c *meeting.Client) iter.Seq2[string, error]
}

// answer is a page of the list with these items.
func (l list) answer(cursor string, more bool, items ...string) string {
	written := make([]string, len(items))
	for i, item := range items {
		written[i] = fmt.Sprintf(l.item, item)
	}
	return fmt.Sprintf(`{"errcode":0,"errmsg":"ok","has_more":%t,"next_cursor":%q,%q:[%s]}`,
		more, cursor, l.field, strings.Join(written, ","))
}

var peopleLists = []list{
	{"/cgi-bin/meeting/get_user_meetingid", "meetingid_list", `"%s"`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return c.GetUserMeetingIDAll(t.Context(), &meeting.GetUserMeetingIDRequest{UserID: "u"})
	}},
	{"/cgi-bin/meeting/get_invitees", "invitees", `{"userid":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.GetInviteesAll(t.Context(), &meeting.GetInviteesRequest{MeetingID: "m"}),
			func(i meeting.Invitee) string { return i.UserID })
	}},
	{"/cgi-bin/meeting/get_attendee_list", "attendees", `{"userid":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.GetAttendeeListAll(t.Context(), &meeting.GetAttendeeListRequest{MeetingID: "m"}),
			func(a meeting.Attendee) string { return a.UserID })
	}},
	{"/cgi-bin/meeting/get_realtime_attendee_list", "attendees", `{"userid":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.GetRealtimeAttendeeListAll(t.Context(), &meeting.GetRealtimeAttendeeListRequest{MeetingID: "m"}),
			func(a meeting.Attendee) string { return a.UserID })
	}},
	{"/cgi-bin/meeting/get_quality", "attendees", `{"userid":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.GetQualityAll(t.Context(), &meeting.GetQualityRequest{MeetingID: "m", StartTime: time.Now().Unix()}),
			func(a meeting.AttendeeQuality) string { return a.UserID })
	}},
	{"/cgi-bin/meeting/enroll/list", "enroll_list", `{"enroll_id":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.EnrollListAll(t.Context(), &meeting.EnrollListRequest{MeetingID: "m"}),
			func(e meeting.Enroll) string { return e.EnrollID })
	}},
	{"/cgi-bin/meeting/phone/get_callout_status", "phone_numbers", `{"phone":"%s"}`, func(t *testing.T, c *meeting.Client) iter.Seq2[string, error] {
		return texts(c.PhoneGetCalloutStatusAll(t.Context(), &meeting.PhoneGetCalloutStatusRequest{MeetingID: "m"}),
			func(p meeting.PhoneCall) string { return p.Phone })
	}},
}

func TestListsFollowTheirCursor(t *testing.T) {
	t.Parallel()
	for _, l := range allLists() {
		p := &pages{answers: []string{l.answer("2", true, "a", "b"), l.answer("3", true), l.answer("", false, "c")}}
		var items []string
		for item, err := range l.walk(t, newClient(t, p)) {
			require.NoError(t, err, l.path)
			items = append(items, item)
		}
		assert.Equal(t, []string{"a", "b", "c"}, items, l.path)
		assert.Equal(t, []string{"", "2", "3"}, p.cursors, l.path)
		assert.Equal(t, []string{l.path, l.path, l.path}, p.paths)
	}
}

func TestListsAskForNoPageThatNobodyReads(t *testing.T) {
	t.Parallel()
	for _, l := range allLists() {
		p := &pages{answers: []string{l.answer("2", true, "a", "b")}}
		for item, err := range l.walk(t, newClient(t, p)) {
			require.NoError(t, err, l.path)
			if item == "b" {
				break
			}
		}
		assert.Equal(t, []string{""}, p.cursors, l.path)
	}
}

func TestListsEndWithTheErrorOfAPage(t *testing.T) {
	t.Parallel()
	for _, l := range allLists() {
		p := &pages{answers: []string{l.answer("2", true, "a"), `{"errcode":400001,"errmsg":"no such meeting"}`}}
		var items []string
		var failures []error
		for item, err := range l.walk(t, newClient(t, p)) {
			if err != nil {
				failures = append(failures, err)
				continue
			}
			items = append(items, item)
		}
		assert.Equal(t, []string{"a"}, items, l.path)
		require.Len(t, failures, 1, l.path)
		var refused *wecom.APIError
		require.ErrorAs(t, failures[0], &refused, l.path)
		assert.Equal(t, 400001, refused.Code, l.path)
	}
}

func TestAListThatPromisesMoreWithoutACursorIsAnError(t *testing.T) {
	t.Parallel()
	for _, l := range allLists()[1:] { // the first list has no has_more: an empty cursor is its end
		p := &pages{answers: []string{l.answer("", true, "a")}}
		var failure error
		for _, err := range l.walk(t, newClient(t, p)) {
			failure = err
		}
		require.ErrorContains(t, failure, l.path)
	}
}

func TestListsLeaveTheRequestOfTheirCallerAlone(t *testing.T) {
	t.Parallel()
	p := &pages{answers: []string{`{"has_more":true,"next_cursor":"9","enroll_list":[]}`, `{"has_more":false}`}}
	req := &meeting.EnrollListRequest{MeetingID: "m", Cursor: "8"}
	for _, err := range newClient(t, p).EnrollListAll(t.Context(), req) {
		require.NoError(t, err)
	}
	assert.Equal(t, &meeting.EnrollListRequest{MeetingID: "m", Cursor: "8"}, req)
	assert.Equal(t, []string{"8", "9"}, p.cursors)
}

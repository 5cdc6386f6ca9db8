package exmail_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/exmail"
)

// platform answers calls one after the other, the last answer over and over, and keeps their queries and bodies.
type platform struct {
	answers []string
	queries []string
	bodies  []string
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		answer = p.answers[min(len(p.bodies), len(p.answers)-1)]
		body := ""
		if r.Body != nil {
			defer r.Body.Close()
			raw, err := io.ReadAll(r.Body)
			if err != nil {
				return nil, err
			}
			body = string(raw)
		}
		query := r.URL.Query()
		query.Del("access_token")
		p.bodies = append(p.bodies, body)
		p.queries = append(p.queries, query.Encode())
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *exmail.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return exmail.New(core)
}

func TestAppGetMailListAllStopsWithoutMore(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","next_cursor":"b","has_more":1,"mail_list":[{"mail_id":"1"}]}`,
		`{"errcode":0,"errmsg":"ok","next_cursor":"c","has_more":0,"mail_list":[{"mail_id":"2"}]}`,
	}}
	req := &exmail.AppGetMailListRequest{BeginTime: 1, EndTime: 2}
	var got []string
	for mail, err := range newClient(t, p).AppGetMailListAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, mail.MailID)
	}
	assert.Equal(t, []string{"1", "2"}, got)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"begin_time":1,"end_time":2,"cursor":"b"}`, p.bodies[1])
}

func TestVIPListAllRefusesACursorThatStands(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok","has_more":true,"next_cursor":"a","userid_list":["u"]}`}}
	var got []string
	var last error
	for id, err := range newClient(t, p).VIPListAll(t.Context(), nil) {
		if last = err; err == nil {
			got = append(got, id)
		}
	}
	require.ErrorContains(t, last, "/cgi-bin/exmail/vip/list")
	assert.Equal(t, []string{"u", "u"}, got)
	assert.Len(t, p.bodies, 2)
}

func TestGroupUpdateClearsAndKeeps(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok"}`}}
	_, err := newClient(t, p).GroupUpdate(t.Context(), &exmail.GroupUpdateRequest{
		GroupID: "g@example.com", EmailList: &exmail.StringList{List: []string{}}, AllowType: new(exmail.GroupAllowTypeCorp),
	})
	require.NoError(t, err)
	assert.JSONEq(t, `{"groupid":"g@example.com","email_list":{"list":[]},"allow_type":0}`, p.bodies[0])
}

func TestGroupSearchAsksForAllGroups(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok","count":"1","groups":[{"groupid":"g@example.com","groupname":"g"}]}`}}
	resp, err := newClient(t, p).GroupSearch(t.Context(), &exmail.GroupSearchRequest{})
	require.NoError(t, err)
	assert.Equal(t, "fuzzy=0", p.queries[0])
	assert.Equal(t, &exmail.GroupSearchResponse{Count: 1, Groups: []exmail.FoundGroup{{GroupID: "g@example.com", GroupName: "g"}}}, resp)
}

func TestAppComposeSendKeepsZerosThatMeanSomething(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok"}`}}
	_, err := newClient(t, p).AppComposeSend(t.Context(), &exmail.AppComposeSendRequest{
		To: exmail.Recipients{UserIDs: []string{"a"}}, Subject: "s", Content: "c",
		Schedule: &exmail.Schedule{StartTime: 1, EndTime: 2, Reminders: &exmail.Reminders{
			Timezone: new(int64(0)), RepeatType: new(exmail.RepeatTypeDaily),
		}},
		Meeting: &exmail.Meeting{
			Option:        &exmail.MeetingOption{AllowEnterBeforeHost: new(false), EnableEnterMute: new(exmail.EnterMuteOff)},
			MeetingAdmins: &exmail.UserIDs{UserIDs: []string{"a"}},
		},
	})
	require.NoError(t, err)
	assert.JSONEq(t, `{"to":{"userids":["a"]},"subject":"s","content":"c",
		"schedule":{"start_time":1,"end_time":2,"reminders":{"timezone":0,"repeat_type":0}},
		"meeting":{"option":{"allow_enter_before_host":false,"enable_enter_mute":0},"meeting_admins":{"userids":["a"]}}}`, p.bodies[0])
}

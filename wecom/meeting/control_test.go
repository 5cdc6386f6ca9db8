package meeting_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/meeting"
)

// wire gives a token and answers each other call with the same answer, keeping the bodies.
type wire struct {
	answer string
	bodies []string
}

func (w *wire) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		defer r.Body.Close()
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		w.bodies = append(w.bodies, string(body))
		answer = w.answer
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func (w *wire) client(t *testing.T) *meeting.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: w}))
	require.NoError(t, err)
	return meeting.New(core)
}

func TestUnmutingAPhoneIsSentInFull(t *testing.T) {
	t.Parallel()
	w := &wire{answer: `{"errcode":0,"errmsg":"ok"}`}
	_, err := w.client(t).RealcontrolMuteUser(t.Context(), &meeting.RealcontrolMuteUserRequest{
		MeetingID: "m", OperatedUser: meeting.OperatedUser{TmpOpenID: "o", InstanceID: meeting.InstancePSTN},
	})
	require.NoError(t, err)
	assert.JSONEq(t, `{"meetingid":"m","option":false,"operated_user":{"tmp_openid":"o","instance_id":0}}`, w.bodies[0])
}

func TestSettingsTellOffFromUnchanged(t *testing.T) {
	t.Parallel()
	w := &wire{answer: `{"errcode":0,"errmsg":"ok"}`}
	_, err := w.client(t).RealcontrolSet(t.Context(), &meeting.RealcontrolSetRequest{
		MeetingID: "m", MuteAll: new(bool), AllowChat: new(meeting.ChatFree),
	})
	require.NoError(t, err)
	assert.JSONEq(t, `{"meetingid":"m","mute_all":false,"allow_chat":0}`, w.bodies[0])
}

func TestWebinarsHaveTheirTimesInQuotes(t *testing.T) {
	t.Parallel()
	start := time.Now().Add(time.Hour).Unix()
	end := start + 3600
	times := fmt.Sprintf(`"start_time":"%d","end_time":"%d"`, start, end)
	w := &wire{answer: `{"errcode":0,"errmsg":"ok","meetingid":"m",` + times + `,"admission_type":0}`}
	got, err := w.client(t).WebinarCreate(t.Context(), &meeting.WebinarCreateRequest{
		AdminUserID: "u", Title: "t", StartTime: start, EndTime: end, AdmissionType: meeting.AdmissionPublic,
	})
	require.NoError(t, err)
	assert.JSONEq(t, `{"admin_userid":"u","title":"t",`+times+`,"admission_type":0,"playback_for_audience":false}`, w.bodies[0])
	assert.Equal(t, &meeting.WebinarCreateResponse{MeetingID: "m", StartTime: start, EndTime: end}, got)
}

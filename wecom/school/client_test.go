package school_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/school"
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

func newClient(t *testing.T, p *platform) *school.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return school.New(core)
}

func TestDepartmentUpdateSendsTheZeroesThatMeanSomething(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok"}`}}
	_, err := newClient(t, p).DepartmentUpdate(t.Context(), &school.DepartmentUpdateRequest{
		ID: 2, StandardGrade: new(int64),
		DepartmentAdmins: []school.DepartmentAdminChange{{Op: school.AdminOpSet, UserID: "zhangsan", Type: school.AdminTypeHeadTeacher}},
	})
	require.NoError(t, err)
	require.Len(t, p.bodies, 1)
	assert.JSONEq(t, `{"id":2,"standard_grade":0,"department_admins":[{"op":0,"userid":"zhangsan","type":3}]}`, p.bodies[0])
}

func TestHealthGetReportJobIDsAllGoesOnWhereThePageEnded(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","ending":0,"jobids":["a","b"]}`,
		`{"errcode":0,"errmsg":"ok","ending":1,"jobids":["c"]}`,
	}}
	var got []string
	for id, err := range newClient(t, p).HealthGetReportJobIDsAll(t.Context(), &school.HealthGetReportJobIDsRequest{Offset: 5}) {
		require.NoError(t, err)
		got = append(got, id)
	}
	assert.Equal(t, []string{"a", "b", "c"}, got)
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"offset":5}`, p.bodies[0])
	assert.JSONEq(t, `{"offset":7}`, p.bodies[1])
}

func TestHealthGetReportAnswerAllEndsAtAnEmptyPage(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","answers":[{"id_type":1,"userid":"a"}]}`,
		`{"errcode":0,"errmsg":"ok","answers":[]}`,
	}}
	n := 0
	for answer, err := range newClient(t, p).HealthGetReportAnswerAll(t.Context(), &school.HealthGetReportAnswerRequest{JobID: "j", Date: "2020-03-27"}) {
		require.NoError(t, err)
		assert.Equal(t, "a", answer.UserID)
		n++
	}
	assert.Equal(t, 1, n)
	assert.Len(t, p.bodies, 2)
}

func TestLivingGetUnwatchStatAllRefusesAKeyThatStandsStill(t *testing.T) {
	t.Parallel()
	same := `{"errcode":0,"errmsg":"ok","ending":0,"next_key":"k","stat_info":{"students":[{"student_userid":"s"}]}}`
	p := &platform{answers: []string{same, same}}
	n, failed := 0, 0
	for _, err := range newClient(t, p).LivingGetUnwatchStatAll(t.Context(), &school.LivingGetUnwatchStatRequest{LivingID: "l"}) {
		if err != nil {
			require.ErrorContains(t, err, "/cgi-bin/school/living/get_unwatch_stat")
			failed++
			continue
		}
		n++
	}
	assert.Equal(t, 2, n)
	assert.Equal(t, 1, failed)
}

func TestGetUserInfoReadsTheDevice(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok","DeviceId":"d","parent_userid":"p"}`}}
	got, err := newClient(t, p).GetUserInfo(t.Context(), &school.GetUserInfoRequest{Code: "c"})
	require.NoError(t, err)
	assert.Equal(t, &school.GetUserInfoResponse{DeviceID: "d", ParentUserID: "p"}, got)
}

package openhw_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/openhw"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// answers returns an option for a platform that answers by path and body.
func answers(answer func(r *http.Request, body string) string) wecom.Option {
	return wecom.WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		text := answer(r, string(body))
		return &http.Response{
			StatusCode: http.StatusOK, Request: r, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)),
		}, nil
	})})
}

// newCore returns a client with the token of one model and one device.
func newCore(t *testing.T, platform wecom.Option) *wecom.Client {
	t.Helper()
	plain, err := wecom.New("ww1", "secret", platform)
	require.NoError(t, err)
	ticket := func(context.Context) (string, error) { return "ticket", nil }
	model, err := wecom.New("ww1", "secret", platform, wecom.WithCredential(openhw.New(plain).ModelCredential("m1", "ms", ticket)))
	require.NoError(t, err)
	device, err := wecom.New("ww1", "secret", platform, wecom.WithCredential(openhw.New(plain).ModelCredential("m1", "ms", ticket)),
		wecom.WithCredential(openhw.New(model).DeviceCredential("SN1", "ds")))
	require.NoError(t, err)
	return device
}

func TestCredentialsFetchTheTokenOfTheModelThenOfTheDevice(t *testing.T) {
	t.Parallel()
	var calls []string
	core := newCore(t, answers(func(r *http.Request, body string) string {
		calls = append(calls, strings.TrimPrefix(r.URL.RequestURI(), "/cgi-bin/openhw/")+" "+body)
		switch r.URL.Path {
		case "/cgi-bin/openhw/get_model_token":
			return `{"model_access_token":"mt","expires_in":7200}`
		case "/cgi-bin/openhw/get_device_token":
			return `{"device_access_token":"dt","expires_in":7200}`
		default:
			return `{"errcode":0,"errmsg":"ok","perm_version":5}`
		}
	}))
	resp, err := openhw.New(core).DeviceGetUserInfoByPage(t.Context(), &openhw.DeviceGetUserInfoByPageRequest{OnlyPermVersion: true})
	require.NoError(t, err)
	assert.Equal(t, int64(5), resp.PermVersion)
	assert.Equal(t, []string{
		`get_model_token {"model_id":"m1","model_secret":"ms","model_ticket":"ticket"}`,
		`get_device_token?model_access_token=mt {"device_sn":"SN1","device_secret":"ds"}`,
		`device/get_userinfo_by_page?device_access_token=dt {"only_perm_version":true}`,
	}, calls)
}

func TestAModelsTokenIsReplacedWhenItExpires(t *testing.T) {
	t.Parallel()
	tokens := 0
	core := newCore(t, answers(func(r *http.Request, _ string) string {
		if r.URL.Path == "/cgi-bin/openhw/get_model_token" {
			tokens++
			return `{"model_access_token":"mt` + strings.Repeat("+", tokens) + `","expires_in":7200}`
		}
		if r.URL.Query().Get("model_access_token") == "mt+" {
			return `{"errcode":710401,"errmsg":"model_access_token expired"}`
		}
		return `{"errcode":0,"errmsg":"ok","qr_code":"https://code"}`
	}))
	resp, err := openhw.New(core).ModelRegisterSN(t.Context(), &openhw.ModelRegisterSNRequest{DeviceSN: "SN1"})
	require.NoError(t, err)
	assert.Equal(t, "https://code", resp.QRCode)
	assert.Equal(t, 2, tokens)
}

func TestAModelsCredentialSaysWhatIsWrongWithTheTicket(t *testing.T) {
	t.Parallel()
	plain, err := wecom.New("ww1", "secret")
	require.NoError(t, err)
	_, _, err = openhw.New(plain).ModelCredential("m1", "ms", nil).Fetch(t.Context())
	require.ErrorContains(t, err, "needs its ticket")
	lost := errors.New("lost")
	_, _, err = openhw.New(plain).ModelCredential("m1", "ms", func(context.Context) (string, error) { return "", lost }).Fetch(t.Context())
	require.ErrorIs(t, err, lost)
}

// The errcode of a job stands before that of the answer and is not its.
func TestDeviceGetPrinterJobListAllFollowsCursorsPastFailedJobs(t *testing.T) {
	t.Parallel()
	core := newCore(t, answers(func(r *http.Request, body string) string {
		switch {
		case strings.HasSuffix(r.URL.Path, "_token"):
			return `{"model_access_token":"mt","device_access_token":"dt","expires_in":7200}`
		case strings.Contains(body, `"cursor":"c1"`):
			return `{"printer_job_list":[{"jobid":"b","status":0}],"errcode":0,"errmsg":"ok"}`
		default:
			return `{"printer_job_list":[{"jobid":"a","submitted":1,"status":2,"errcode":1,"errmsg":"no paper"}],"errcode":0,"errmsg":"ok","next_cursor":"c1"}`
		}
	}))
	waiting := openhw.PrinterJobStatusWaiting
	req := &openhw.DeviceGetPrinterJobListRequest{OpenUserID: "u", Status: &waiting}
	var jobs []openhw.PrinterJob
	for job, err := range openhw.New(core).DeviceGetPrinterJobListAll(t.Context(), req) {
		require.NoError(t, err)
		jobs = append(jobs, job)
	}
	assert.Equal(t, []openhw.PrinterJob{
		{JobID: "a", Submitted: true, Status: openhw.PrinterJobStatusFailed, ErrCode: 1, ErrMsg: "no paper"}, {JobID: "b"},
	}, jobs)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
}

func TestDeviceGetUserInfoByPageAllFollowsCursors(t *testing.T) {
	t.Parallel()
	core := newCore(t, answers(func(r *http.Request, body string) string {
		switch {
		case strings.HasSuffix(r.URL.Path, "_token"):
			return `{"model_access_token":"mt","device_access_token":"dt","expires_in":7200}`
		case strings.Contains(body, `"cursor":"c1"`):
			return `{"errcode":0,"next_cursor":"","userinfo":{"useritems":[{"open_userid":"b"}]}}`
		default:
			return `{"errcode":0,"next_cursor":"c1","userinfo":{"useritems":[{"open_userid":"a"}]}}`
		}
	}))
	var got []string
	for user, err := range openhw.New(core).DeviceGetUserInfoByPageAll(t.Context(), nil) {
		require.NoError(t, err)
		got = append(got, user.OpenUserID)
	}
	assert.Equal(t, []string{"a", "b"}, got)
}

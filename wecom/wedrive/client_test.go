package wedrive_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/wedrive"
)

// platform gives a token and answers each other call with the next of its answers, keeping the bodies.
type platform struct {
	answers []string
	bodies  []string
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		defer r.Body.Close()
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		p.bodies = append(p.bodies, string(body))
		answer = p.answers[0]
		p.answers = p.answers[1:]
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *wedrive.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return wedrive.New(core)
}

// list walks the root of a space and returns the ids of the files and the errors.
func list(t *testing.T, p *platform) (ids []string, errs []error) {
	t.Helper()
	req := &wedrive.FileListRequest{SpaceID: "s", FatherID: "s", SortType: wedrive.SortTypeName, Limit: 2}
	for file, err := range newClient(t, p).FileListAll(t.Context(), req) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		ids = append(ids, file.FileID)
	}
	require.Zero(t, req.Start, "the caller's request is not changed")
	return ids, errs
}

func TestFileListAllFollowsTheOffset(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","has_more":true,"next_start":2,"file_list":{"item":[{"fileid":"a","file_size":"1024"},{"fileid":"b"}]}}`,
		`{"errcode":0,"errmsg":"ok","has_more":false,"next_start":0,"file_list":{"item":[{"fileid":"c"}]}}`,
	}}
	ids, errs := list(t, p)
	require.Empty(t, errs)
	assert.Equal(t, []string{"a", "b", "c"}, ids)
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"spaceid":"s","fatherid":"s","sort_type":1,"start":0,"limit":2}`, p.bodies[0])
	assert.JSONEq(t, `{"spaceid":"s","fatherid":"s","sort_type":1,"start":2,"limit":2}`, p.bodies[1])
}

func TestFileListAllReportsAnOffsetThatGoesBack(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","has_more":true,"next_start":2,"file_list":{"item":[{"fileid":"a"}]}}`,
		`{"errcode":0,"errmsg":"ok","has_more":true,"next_start":1,"file_list":{"item":[{"fileid":"b"}]}}`,
	}}
	ids, errs := list(t, p)
	assert.Equal(t, []string{"a", "b"}, ids)
	require.Len(t, errs, 1)
	assert.ErrorContains(t, errs[0], "/cgi-bin/wedrive/file_list")
}

func TestSpaceSettingTellsOffFromUnchanged(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok"}`}}
	_, err := newClient(t, p).SpaceSetting(t.Context(), &wedrive.SpaceSettingRequest{
		SpaceID: "s", EnableWatermark: new(bool), DefaultFileScope: wedrive.FileScopeCorp,
	})
	require.NoError(t, err)
	assert.JSONEq(t, `{"spaceid":"s","enable_watermark":false,"default_file_scope":2}`, p.bodies[0])
}

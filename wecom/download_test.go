package wecom

import (
	"errors"
	"io"
	"math"
	"net/http"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var fileProbe = Endpoint{Method: http.MethodGet, Path: "/cgi-bin/probe/file", Repeat: RepeatSafe, Download: true}

// fileReply is the answer to a download, with the headers in pairs.
func fileReply(status int, body string, header ...string) *http.Response {
	resp := reply(status, body)
	resp.Header.Set("Content-Type", "application/octet-stream")
	for i := 0; i < len(header); i += 2 {
		resp.Header.Set(header[i], header[i+1])
	}
	return resp
}

func TestDownloadTellsWhatItWrote(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(req *http.Request) (*http.Response, error) {
		assert.Empty(t, req.Header.Get("Range"))
		return fileReply(200, "0123456789", "Content-Type", "image/jpeg", "Content-Disposition", `attachment; filename="a.jpg"`), nil
	}}
	var resp struct{ FileInfo }
	var info ResponseInfo
	var got strings.Builder
	require.NoError(t, newTestClient(t, p).Download(t.Context(), &fileProbe, nil, &got, &resp, WithResponseInfo(&info)))
	assert.Equal(t, "0123456789", got.String())
	assert.Equal(t, FileInfo{Name: "a.jpg", ContentType: "image/jpeg", Size: 10, Total: 10}, resp.FileInfo)
	assert.Equal(t, resp.FileInfo, info.File)
}

func TestDownloadTellsHowFarItCame(t *testing.T) {
	t.Parallel()
	broken := errors.New("the line broke")
	p := &platform{answer: func(*http.Request) (*http.Response, error) {
		resp := fileReply(200, "")
		resp.Body = io.NopCloser(io.MultiReader(strings.NewReader("0123"), iotest.ErrReader(broken)))
		return resp, nil
	}}
	var resp struct{ FileInfo }
	var info ResponseInfo
	err := newTestClient(t, p).Download(t.Context(), &fileProbe, nil, io.Discard, &resp, WithResponseInfo(&info))
	require.ErrorIs(t, err, broken)
	assert.Equal(t, FileInfo{ContentType: "application/octet-stream", Size: 4, Total: -1}, info.File)
	assert.Zero(t, resp)
}

func TestDownloadInParts(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		offset, size int64
		header       string
		status       int
		body, place  string
		want         FileInfo
		failure      string
	}{
		{0, 4, "bytes=0-3", 206, "0123", "bytes 0-3/10", FileInfo{Size: 4, Total: 10}, ""},
		{8, 4, "bytes=8-11", 206, "89", "bytes 8-9/10", FileInfo{Size: 2, Offset: 8, Total: 10}, ""},
		{4, 0, "bytes=4-", 206, "456789", "bytes 4-9/*", FileInfo{Size: 6, Offset: 4, Total: -1}, ""},
		{0, 4, "bytes=0-3", 200, "0123456789", "", FileInfo{Size: 10, Total: 10}, ""},
		{4, 4, "bytes=4-7", 200, "0123456789", "", FileInfo{}, "the whole file"},
		{4, 4, "bytes=4-7", 206, "0123", "bytes 0-3/10", FileInfo{}, "another part"},
		{4, 4, "bytes=4-7", 206, "456789", "bytes 4-9/10", FileInfo{}, "another part"},
		{4, 4, "bytes=4-7", 206, "4567", "", FileInfo{}, "does not say which part"},
		{4, 4, "bytes=4-7", 206, "4567", "bytes */10", FileInfo{}, "does not say which part"},
		{4, 4, "bytes=4-7", 416, "", "bytes */4", FileInfo{}, "HTTP error"},
		{4, 4, "bytes=4-7", 206, "45", "bytes 4-7/10", FileInfo{}, "2 bytes came where 4 were announced"},
	} {
		p := &platform{answer: func(req *http.Request) (*http.Response, error) {
			assert.Equal(t, c.header, req.Header.Get("Range"))
			return fileReply(c.status, c.body, "Content-Range", c.place), nil
		}}
		var resp struct{ FileInfo }
		var got strings.Builder
		err := newTestClient(t, p).Download(t.Context(), &fileProbe, nil, &got, &resp, WithRange(c.offset, c.size))
		resp.ContentType = ""
		assert.Equal(t, c.want, resp.FileInfo, c)
		if c.failure == "" {
			require.NoError(t, err, c)
			assert.Equal(t, c.body, got.String())
			continue
		}
		require.ErrorContains(t, err, c.failure)
		assert.True(t, got.Len() == 0 || c.body == "45", "wrote %q", got.String())
	}
}

func TestPartNobodyAskedForIsNoFile(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(*http.Request) (*http.Response, error) {
		return fileReply(206, "0123", "Content-Range", "bytes 0-3/10"), nil
	}}
	var got strings.Builder
	require.ErrorContains(t, newTestClient(t, p).Download(t.Context(), &fileProbe, nil, &got, nil), "another part")
	assert.Empty(t, got.String())
}

// The part is asked for again when the call is made again.
func TestRangeOutlivesADeadToken(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(req *http.Request) (*http.Response, error) {
		assert.Equal(t, "bytes=0-3", req.Header.Get("Range"))
		return fileReply(206, "0123", "Content-Range", "bytes 0-3/10"), nil
	}}
	c := newTestClient(t, p)
	require.NoError(t, c.Download(t.Context(), &fileProbe, nil, io.Discard, nil, WithRange(0, 4)))
	p.mu.Lock()
	p.killed = plantedToken + "-1"
	p.mu.Unlock()
	require.NoError(t, c.Download(t.Context(), &fileProbe, nil, io.Discard, nil, WithRange(0, 4)))
	assert.Equal(t, 2, p.fetches())
	assert.EqualValues(t, 3, p.calls.Load())
}

func TestRangeIsForDownloads(t *testing.T) {
	t.Parallel()
	p := &platform{}
	c := newTestClient(t, p)
	e := Endpoint{Method: http.MethodGet, Path: "/cgi-bin/probe/get"}
	require.ErrorContains(t, c.Do(t.Context(), &e, nil, nil, WithRange(0, 1)), "for downloads")
	for _, bad := range [][2]int64{{-1, 1}, {0, -1}, {2, math.MaxInt64}} {
		require.ErrorContains(t, c.Download(t.Context(), &fileProbe, nil, io.Discard, nil, WithRange(bad[0], bad[1])), "no part of a file")
	}
	assert.Zero(t, p.calls.Load())
}

func TestFileNames(t *testing.T) {
	t.Parallel()
	for disposition, name := range map[string]string{
		"":                                    "",
		"attachment":                          "",
		`attachment; filename="MEDIA_ID.jpg"`: "MEDIA_ID.jpg",
		`attachment; filename="图 片.png"`:      "图 片.png",
		`attachment; filename=图 片.png; size=4`:    "图 片.png",
		`attachment; filename*=UTF-8''%E5%9B%BE`:  "图",
		`attachment; filename="../../etc/passwd"`: "passwd",
		`attachment; filename="C:\dir\a.txt"`:     "a.txt",
		`attachment; filename=".."`:               "",
		`attachment; filename="/"`:                "",
		"attachment; filename=\"a\xff.txt\"":      "a.txt",
	} {
		assert.Equal(t, name, fileName(http.Header{"Content-Disposition": {disposition}}), disposition)
	}
}

package answer

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
)

func response(body string, header ...string) *http.Response {
	h := http.Header{}
	for i := 0; i < len(header); i += 2 {
		h.Set(header[i], header[i+1])
	}
	return &http.Response{Header: h, Body: io.NopCloser(strings.NewReader(body)), ContentLength: -1}
}

func TestErrcode(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		code int
		bad  bool
	}{
		{`{"errcode":0}`, 0, false},
		{`{"errcode":0,"errmsg":"ok"}`, 0, false},
		{`{"errcode":0.5,"errmsg":"ok"}`, 0, true},
		{`{"errcode": -1 ,"errmsg":"busy"}`, -1, false},
		{`{"errcode":"40014"}`, 40014, false},
		{`{"data":{"errcode":1},"list":[{"errcode":2}],"errcode":3}`, 3, false},
		{`{"errmsg":"\"errcode\":5","errcode":6}`, 6, false},
		{"\n {\"errcode\":7", 7, false},
		{`{"errcode":1.5}`, 0, true},
		{`{"errcode":"x"}`, 0, true},
		{`{"errcode":null}`, 0, true},
		{`{"errcode":{}}`, 0, true},
		{`{"name":"x"}`, 0, false},
		{`<html>`, 0, false},
		{``, 0, false},
		{`{"errcode`, 0, false},
	} {
		code, err := Errcode([]byte(c.text))
		require.Equal(t, c.code, code, c.text)
		require.Equal(t, c.bad, errors.Is(err, ErrBadErrcode), c.text)
	}
}

func TestReadCarriesBytesAndCodeUpward(t *testing.T) {
	t.Parallel()
	resp := response(`{"errcode":42001}`, "Content-Type", "application/json; charset=UTF-8")
	b, err := Read(resp, 100)
	require.NoError(t, err)
	require.Equal(t, 42001, b.Code())
	again, ok := Of(resp.Body)
	require.True(t, ok)
	require.Same(t, b, again)
	second, err := Read(resp, 1)
	require.NoError(t, err, "what was read is not read again")
	require.Same(t, b, second)
	text, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	require.Equal(t, `{"errcode":42001}`, string(text))
}

func TestReadLeavesFilesAlone(t *testing.T) {
	t.Parallel()
	for _, h := range [][]string{
		{"Content-Type", "image/jpeg"},
		{"Content-Type", "application/octet-stream"},
		{"Content-Type", "text/plain", "Content-Disposition", `attachment; filename="a.txt"`},
		{"Content-Type", "application/json", "Content-Encoding", "gzip"},
	} {
		resp := response("data", h...)
		b, err := Read(resp, 1)
		require.NoError(t, err)
		require.Nil(t, b)
		text, err := io.ReadAll(resp.Body)
		require.NoError(t, err)
		require.Equal(t, "data", string(text))
	}
}

func TestReadHasALimit(t *testing.T) {
	t.Parallel()
	resp := response(`{"errcode":0,"x":"0123456789"}`)
	_, err := Read(resp, 10)
	require.ErrorIs(t, err, ErrTooLarge)
	resp = response(`{"errcode":0,"x":"0123456789"}`)
	resp.ContentLength = 30
	_, err = Read(resp, 10)
	require.ErrorIs(t, err, ErrTooLarge)
	_, ok := Of(resp.Body)
	require.False(t, ok)
	resp = response(`{"errcode":"?"}`)
	b, err := Read(resp, 100)
	require.ErrorIs(t, err, ErrBadErrcode)
	require.NotNil(t, b, "the text stays readable")
}

func TestReadTrustsNoAnnouncedLength(t *testing.T) {
	t.Parallel()
	long := `{"errcode":0,"errmsg":"` + strings.Repeat("x", 2000) + `"}`
	for _, length := range []int64{-1, 0, 1, int64(len(long)), 9000} {
		resp := response(long)
		resp.ContentLength = length
		b, err := Read(resp, 10_000)
		require.NoError(t, err)
		require.Equal(t, long, string(b.Bytes()))
	}
}

func TestReadTellsABrokenConnection(t *testing.T) {
	t.Parallel()
	for _, cause := range []error{io.ErrUnexpectedEOF, fmt.Errorf("connection: %w", io.EOF)} {
		resp := response("")
		resp.Body = io.NopCloser(io.MultiReader(strings.NewReader(`{"errcode":0`), iotest.ErrReader(cause)))
		_, err := Read(resp, 100)
		require.ErrorIs(t, err, cause)
	}
}

package miniapppay_test

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom/miniapppay"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func answering(status int, body string, seen *http.Header) *http.Client {
	return &http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		*seen = r.Header
		return &http.Response{StatusCode: status, Request: r, Body: io.NopCloser(strings.NewReader(body))}, nil
	})}
}

func TestDownloadBillSendsTheHeaderOfTheAnswer(t *testing.T) {
	t.Parallel()
	for _, auth := range []string{"Authorization: scheme value", "scheme value"} {
		var seen http.Header
		var file bytes.Buffer
		bill := &miniapppay.GetBillResponse{DownloadURL: "https://pay.example/file?token=t", Auth: auth}
		require.NoError(t, miniapppay.DownloadBill(t.Context(), answering(http.StatusOK, "rows", &seen), bill, &file))
		assert.Equal(t, "rows", file.String())
		assert.Equal(t, "scheme value", seen.Get("Authorization"))
	}
}

func TestDownloadBillWritesNothingAfterARefusal(t *testing.T) {
	t.Parallel()
	var seen http.Header
	var file bytes.Buffer
	bill := &miniapppay.GetBillResponse{DownloadURL: "https://pay.example/file?token=t"}
	err := miniapppay.DownloadBill(t.Context(), answering(http.StatusForbidden, "no", &seen), bill, &file)
	require.ErrorContains(t, err, "403")
	assert.Empty(t, file.String())
	assert.Empty(t, seen.Get("Authorization"))
}

func TestDownloadBillKeepsTheAddressOutOfErrors(t *testing.T) {
	t.Parallel()
	broken := errors.New("connection refused")
	hc := &http.Client{Transport: roundTrip(func(*http.Request) (*http.Response, error) { return nil, broken })}
	for _, address := range []string{"https://pay.example/file?token=hidden", "https://pay.example/%zz?token=hidden", "http://pay.example/?token=hidden", ""} {
		err := miniapppay.DownloadBill(t.Context(), hc, &miniapppay.GetBillResponse{DownloadURL: address}, io.Discard)
		require.Error(t, err)
		assert.NotContains(t, err.Error(), "hidden")
	}
	err := miniapppay.DownloadBill(t.Context(), hc, &miniapppay.GetBillResponse{DownloadURL: "https://pay.example/"}, io.Discard)
	require.ErrorIs(t, err, broken)
	require.Error(t, miniapppay.DownloadBill(t.Context(), hc, nil, io.Discard))
}

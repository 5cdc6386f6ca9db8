package wecom

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/policy"
)

var uploadProbe = Endpoint{Method: http.MethodPost, Path: "/cgi-bin/media/uploadimg", Repeat: RepeatIfUnsent, Body: BodyMultipart}

type uploadRequest struct {
	Media File `multipart:"media"`
}

// Who is refused waits, and calls again with the same file: a file that is not where it stood would go out short.
func TestFailedUploadLeavesTheFileWhereItStood(t *testing.T) {
	t.Parallel()
	const skipped, size = 7, 3 << 20 // one megabyte more than the page allows
	text := strings.Repeat("x", skipped) + strings.Repeat("y", size)
	unlimited, limited := policy.Unlimited(), func() *policy.Guard {
		g, err := policy.NewGuard()
		require.NoError(t, err)
		return g
	}()
	for name, c := range map[string]struct {
		guard  *policy.Guard
		answer func(*http.Request) (*http.Response, error)
	}{
		"refused": {limited, nil},
		"broken off": {unlimited, func(req *http.Request) (*http.Response, error) {
			_, err := io.CopyN(io.Discard, req.Body, 1<<20)
			return nil, errors.Join(err, errors.New("the line broke"))
		}},
		"failed": {unlimited, func(req *http.Request) (*http.Response, error) {
			_, err := io.Copy(io.Discard, req.Body)
			return reply(200, `{"errcode":40005,"errmsg":"invalid file type"}`), err
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := strings.NewReader(text)
			_, err := file.Seek(skipped, io.SeekStart)
			require.NoError(t, err)
			client := newTestClient(t, &platform{answer: c.answer}, WithGuard(c.guard))
			require.Error(t, client.Do(t.Context(), &uploadProbe, &uploadRequest{File{Name: "a.png", Reader: file}}, nil))
			assert.Equal(t, size, file.Len())
		})
	}
}

// An answer can come before the body is sent: what still sends it must not take its bytes from the next attempt.
func TestEarlierAttemptOfAnUploadReadsNoMore(t *testing.T) {
	t.Parallel()
	const text = "0123456789"
	var first io.Reader
	sent := ""
	p := &platform{answer: func(req *http.Request) (*http.Response, error) {
		if first == nil {
			first = req.Body
			_, err := io.CopyN(io.Discard, first, 200) // some of the file's bytes with the head of its part
			return reply(200, `{"errcode":42001,"errmsg":"access_token expired"}`), err
		}
		_, err := io.Copy(io.Discard, first)
		assert.ErrorContains(t, err, "the upload is over")
		body, err := io.ReadAll(req.Body)
		sent = string(body)
		return reply(200, `{"errcode":0}`), err
	}}
	req := &uploadRequest{File{Name: "a.png", Reader: strings.NewReader(strings.Repeat(text, 100))}}
	require.NoError(t, newTestClient(t, p).Do(t.Context(), &uploadProbe, req, nil))
	assert.Contains(t, sent, "\r\n\r\n"+strings.Repeat(text, 100)+"\r\n--")
}

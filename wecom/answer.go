package wecom

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/wecomkit/wecomkit/internal/answer"
)

// answerStage reads an answer whole, so that the stages above find its errcode; a file it leaves alone.
// The timeout holds for one attempt, with the reading.
type answerStage struct {
	next    http.RoundTripper
	max     int64
	timeout time.Duration
	path    string
}

// RoundTrip implements http.RoundTripper.
func (s *answerStage) RoundTrip(req *http.Request) (*http.Response, error) {
	cancel := context.CancelFunc(func() {})
	if s.timeout > 0 {
		var ctx context.Context
		ctx, cancel = context.WithTimeout(req.Context(), s.timeout)
		req = req.WithContext(ctx)
	}
	resp, err := s.next.RoundTrip(req)
	if err != nil || resp == nil {
		cancel()
		return nil, err
	}
	if resp.Body == nil {
		resp.Body = http.NoBody
	}
	body, err := answer.Read(resp, s.max)
	if body == nil && err == nil {
		resp.Body = &cancelBody{resp.Body, cancel}
		return resp, nil
	}
	cancel()
	if err != nil && body == nil {
		return nil, &ResponseError{
			Path: s.path, HTTPStatus: resp.StatusCode, ContentType: mediaType(resp), Reason: "the answer cannot be read: " + err.Error(), Size: -1, cause: err,
		}
	}
	return resp, nil
}

// cancelBody ends the attempt's timeout with the file.
type cancelBody struct {
	io.ReadCloser
	cancel context.CancelFunc
}

// Close implements io.Closer.
func (b *cancelBody) Close() error {
	defer b.cancel()
	return b.ReadCloser.Close()
}

// Package payload carries encoded request bodies so that no stage copies them.
package payload

import (
	"bytes"
	"io"
)

// Body is a request body that lies in memory. It is for one reader at a time;
// Bytes may be read at any time.
type Body struct {
	bytes.Reader
	data []byte
}

// New returns a body over data, which must not change any more.
func New(data []byte) *Body {
	b := &Body{data: data}
	b.Reset(data)
	return b
}

// Close implements io.Closer.
func (b *Body) Close() error { return nil }

// Bytes returns the whole body, whatever was read of it. It must not be changed.
func (b *Body) Bytes() []byte { return b.data }

// Plain returns the same reader as one that net/http knows to lie in memory: only then does it send the head and the
// body of a request in one piece. Any other body comes back as it is.
func Plain(body io.ReadCloser) io.ReadCloser {
	if b, ok := body.(*Body); ok {
		return io.NopCloser(&b.Reader)
	}
	return body
}

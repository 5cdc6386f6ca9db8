// Package payload carries encoded request bodies so that no stage copies them.
package payload

import "io"

// Body is a request body that lies in memory. It is for one reader at a time;
// Bytes may be read at any time.
type Body struct {
	data []byte
	off  int
}

// New returns a body over data, which must not change any more.
func New(data []byte) *Body { return &Body{data: data} }

// Read implements io.Reader.
func (b *Body) Read(p []byte) (int, error) {
	if b.off >= len(b.data) {
		return 0, io.EOF
	}
	n := copy(p, b.data[b.off:])
	b.off += n
	return n, nil
}

// WriteTo implements io.WriterTo, which spares net/http its copy buffer.
func (b *Body) WriteTo(w io.Writer) (int64, error) {
	rest := b.data[b.off:]
	b.off = len(b.data)
	if len(rest) == 0 {
		return 0, nil
	}
	n, err := w.Write(rest)
	return int64(n), err
}

// Close implements io.Closer.
func (b *Body) Close() error { return nil }

// Bytes returns the whole body, whatever was read of it. It must not be changed.
func (b *Body) Bytes() []byte { return b.data }

// Len returns the number of bytes that are not read yet.
func (b *Body) Len() int { return len(b.data) - b.off }

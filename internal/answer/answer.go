// Package answer reads a JSON answer of the platform once, finds its errcode
// in one scan, and carries both upward as the response's body.
package answer

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/wecomkit/wecomkit/internal/jsonscan"
)

// The errors of reading.
var (
	// ErrBadErrcode means that errcode is there and is no integer.
	ErrBadErrcode = errors.New("answer: errcode is not an integer")
	// ErrTooLarge means that the answer is larger than the limit.
	ErrTooLarge = errors.New("answer: larger than the limit")
)

// Body is the body of an answer that was read whole. It is for one reader at a time.
type Body struct {
	bytes.Reader
	data []byte
	code int
	err  error
}

// Close implements io.Closer.
func (b *Body) Close() error { return nil }

// Bytes returns the whole answer, whatever was read of it. It must not be changed.
func (b *Body) Bytes() []byte { return b.data }

// Code returns errcode; zero if there is none.
func (b *Body) Code() int { return b.code }

// Err returns ErrBadErrcode if the answer has an errcode that is no integer.
func (b *Body) Err() error { return b.err }

// Of returns the read answer that a response's body is, if it is one.
func Of(body io.ReadCloser) (*Body, bool) {
	b, ok := body.(*Body)
	return b, ok
}

// Read reads the answer of resp, puts it in place of resp.Body and returns it.
// A file (binary, attached or compressed) is left alone: nil and no error. On
// ErrBadErrcode the body is returned and in place as well; on any other error
// the old body is closed and an empty one is in place.
func Read(resp *http.Response, maxBytes int64) (*Body, error) {
	if b, ok := Of(resp.Body); ok {
		return b, b.err
	}
	if !readable(resp.Header) {
		return nil, nil //nolint:nilnil // a file is neither an answer nor an error
	}
	data, err := readAll(resp, maxBytes)
	closeErr := resp.Body.Close()
	if err == nil {
		err = closeErr
	}
	if err != nil {
		resp.Body = http.NoBody
		return nil, err
	}
	b := New(data)
	resp.Body = b
	return b, b.err
}

// New returns the body over an answer's bytes.
func New(data []byte) *Body {
	b := &Body{data: data}
	b.Reset(data)
	b.code, b.err = Errcode(data)
	return b
}

func readAll(resp *http.Response, maxBytes int64) ([]byte, error) {
	if resp.ContentLength > maxBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, resp.ContentLength, maxBytes)
	}
	room := int64(bytes.MinRead)
	if resp.ContentLength >= 0 {
		room = resp.ContentLength + 1 // to find the end without growing
	}
	return readInto(make([]byte, 0, room), resp.Body, maxBytes)
}

// readInto is io.ReadAll into a slice that has room already, with a limit.
func readInto(data []byte, r io.Reader, maxBytes int64) ([]byte, error) {
	for {
		n, err := r.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		switch {
		case int64(len(data)) > maxBytes:
			return nil, fmt.Errorf("%w: more than %d bytes", ErrTooLarge, maxBytes)
		case err == io.EOF: // a wrapped one is a connection that broke
			return data, nil
		case err != nil:
			return nil, fmt.Errorf("answer: reading the body: %w", err)
		case len(data) == cap(data):
			data = slices.Grow(data, bytes.MinRead)
		}
	}
}

// readable reports whether the headers announce an answer and not a file.
func readable(h http.Header) bool {
	if enc := first(h["Content-Encoding"]); enc != "" && enc != "identity" {
		return false
	}
	typ := first(h["Content-Type"])
	if strings.Contains(typ, "json") {
		return true
	}
	if first(h["Content-Disposition"]) != "" {
		return false
	}
	if typ == "" || strings.HasPrefix(typ, "text/") {
		return true
	}
	media, _, err := mime.ParseMediaType(typ)
	return err != nil || strings.HasSuffix(media, "/xml")
}

// first spares the work of bringing a name that is canonical into that form.
func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}

// Errcode finds the top-level errcode of a JSON answer: an integer, or one in
// quotes. It is zero where there is none or the text is no JSON object.
func Errcode(data []byte) (int, error) {
	if bytes.HasPrefix(data, []byte(`{"errcode":0,`)) {
		return 0, nil // as nearly every answer begins
	}
	start := jsonscan.Space(data, 0)
	if start >= len(data) || data[start] != '{' {
		return 0, nil
	}
	code, bad := 0, false
	// A text that breaks off before errcode has none; whoever decodes it will see the rest.
	_, _ = jsonscan.Object(data, start, func(key []byte, at int) (int, bool, error) {
		next, err := jsonscan.Skip(data, at)
		if err != nil || string(key) != "errcode" {
			return next, true, err
		}
		code, bad = parseCode(data[at:next])
		return next, false, nil
	})
	if bad {
		return 0, ErrBadErrcode
	}
	return code, nil
}

func parseCode(raw []byte) (code int, bad bool) {
	if len(raw) >= 2 && raw[0] == '"' {
		raw = raw[1 : len(raw)-1]
	}
	n, err := strconv.ParseInt(string(raw), 10, 32)
	return int(n), err != nil
}

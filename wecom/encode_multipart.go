package wecom

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
	"sync"
)

// quoter keeps a file name inside its quotes; the platform wants it as raw UTF-8.
var quoter = strings.NewReplacer("\\", "\\\\", `"`, "%22", "\r", "%0D", "\n", "%0A")

func encodeMultipart(req any) (*encoded, error) {
	file, err := fileOf(req)
	if err != nil {
		return nil, err
	}
	size, start, err := measure(file)
	if err != nil {
		return nil, err
	}
	values, err := multipartQuery(req)
	if err != nil {
		return nil, err
	}
	boundary := rand.Text()
	head, tail := frame(file, size, boundary)
	var content *exactly // of the last body
	enc := &encoded{query: values, contentType: "multipart/form-data; boundary=" + boundary, once: true}
	if seeker, ok := file.Reader.(io.Seeker); ok {
		enc.once = false
		enc.rewind = func() error {
			content.end()
			if _, err := seeker.Seek(start, io.SeekStart); err != nil {
				return fmt.Errorf("wecom: reopening the file: %w", err)
			}
			return nil
		}
	}
	enc.open = func() (io.Reader, error) {
		if content != nil && enc.rewind != nil {
			if err := enc.rewind(); err != nil {
				return nil, err
			}
		}
		content = &exactly{r: file.Reader, left: size}
		body := io.MultiReader(bytes.NewReader(head), content, bytes.NewReader(tail))
		return &stream{Reader: body, size: int64(len(head)) + size + int64(len(tail))}, nil
	}
	return enc, nil
}

// fileOf finds the one File of a request.
func fileOf(req any) (*File, error) {
	v := reflect.Indirect(reflect.ValueOf(req))
	if isNil(req) || v.Kind() != reflect.Struct {
		return nil, errors.New("the file is missing")
	}
	for i := range v.NumField() {
		if !v.Type().Field(i).IsExported() {
			continue
		}
		file, ok := v.Field(i).Interface().(File)
		if p, isPointer := v.Field(i).Interface().(*File); isPointer && p != nil {
			file, ok = *p, true
		}
		if ok && file.Reader != nil {
			return &file, nil
		}
	}
	return nil, errors.New("the file is missing: set its Reader")
}

// multipartQuery encodes the fields with url tags.
func multipartQuery(req any) (url.Values, error) {
	values, err := encodeQuery(req)
	if err != nil {
		return nil, err
	}
	t := reflect.Indirect(reflect.ValueOf(req)).Type()
	for f := range t.Fields() {
		if f.Tag.Get("url") != "" {
			continue
		}
		for name := range values {
			if name == f.Name || strings.HasPrefix(name, f.Name+"[") {
				values.Del(name)
			}
		}
	}
	return values, nil
}

// measure returns the size of what the reader still holds, and where it stands.
func measure(f *File) (size, start int64, err error) {
	if s, ok := f.Reader.(io.Seeker); ok {
		if start, err = s.Seek(0, io.SeekCurrent); err != nil {
			return 0, 0, err
		}
		end, err := s.Seek(0, io.SeekEnd)
		if err != nil {
			return 0, 0, err
		}
		if _, err := s.Seek(start, io.SeekStart); err != nil {
			return 0, 0, err
		}
		return end - start, start, nil
	}
	if l, ok := f.Reader.(interface{ Len() int }); ok {
		return int64(l.Len()), 0, nil
	}
	if f.Size <= 0 {
		return 0, 0, errors.New("the size of the file is unknown: set its Size")
	}
	return f.Size, 0, nil
}

func frame(f *File, size int64, boundary string) (head, tail []byte) {
	kind := f.ContentType
	if kind == "" || strings.ContainsAny(kind, "\r\n") {
		kind = "application/octet-stream"
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "--%s\r\nContent-Disposition: form-data; name=\"media\"; filename=\"%s\"; filelength=%d\r\nContent-Type: %s\r\n\r\n",
		boundary, quoter.Replace(f.Name), size, kind)
	return b.Bytes(), fmt.Appendf(nil, "\r\n--%s--\r\n", boundary)
}

// stream is a body of known size that is not held in memory.
type stream struct {
	io.Reader
	size int64
}

// Len tells net/http and the guard the size.
func (s *stream) Len() int { return int(s.size) }

// Close leaves the file open: it belongs to the caller.
func (s *stream) Close() error { return nil }

// exactly fails when the reader ends early, and stops at the size that was announced.
type exactly struct {
	mu    sync.Mutex // an answer can come while the body is still sent
	r     io.Reader
	left  int64
	ended bool
}

// end keeps whoever still sends the body from the reader, which is about to be put back.
func (e *exactly) end() {
	if e == nil {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.ended = true
}

// Read implements io.Reader.
func (e *exactly) Read(p []byte) (int, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.ended {
		return 0, errors.New("wecom: the upload is over")
	}
	if e.left == 0 {
		return 0, io.EOF
	}
	if int64(len(p)) > e.left {
		p = p[:e.left]
	}
	n, err := e.r.Read(p)
	e.left -= int64(n)
	if errors.Is(err, io.EOF) && e.left > 0 {
		return n, fmt.Errorf("wecom: the file ended %d bytes early: %w", e.left, io.ErrUnexpectedEOF)
	}
	return n, err
}

package policy

import (
	"bytes"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"strings"

	"github.com/wecomkit/wecomkit/internal/payload"
	"github.com/wecomkit/wecomkit/internal/paywire"
)

const (
	// maxScan is the largest body that is looked at whole.
	maxScan = 64 << 20
	// maxPrefix is how much of a stream is looked at for the head of its file.
	maxPrefix = 16 << 10

	multipartForm = "multipart/form-data"
)

// scan files what the rules need of the request: its query, and its body where
// body says so. The answered request is another one where the body had to be
// read and put back.
func (s *fieldSet) scan(req *http.Request, body bool, v *values) (*http.Request, error) {
	v.reset(len(s.fields))
	if len(s.fields) > 0 {
		s.query(req.URL.RawQuery, v)
	}
	if !body || req.Body == nil || req.Body == http.NoBody {
		return req, nil
	}
	media, boundary := contentType(req)
	if media == multipartForm {
		return s.multipart(req, boundary, v)
	}
	data, req, err := readBody(req)
	if err != nil {
		return req, err
	}
	if data == nil {
		v.broken = fmt.Sprintf("the body is larger than %d bytes", maxScan)
		return req, nil
	}
	s.text(data, media, v)
	return req, nil
}

// contentType returns the media type, empty if it cannot be read, and the boundary of a multipart body.
func contentType(req *http.Request) (media, boundary string) {
	const plain = "application/json" // of nearly every call, and no work to parse
	var header string
	if values := req.Header["Content-Type"]; len(values) > 0 { // Header.Get, without its look at the name
		header = values[0]
	}
	if header == plain {
		return plain, ""
	}
	media, params, err := mime.ParseMediaType(header)
	if err != nil && media == multipartForm {
		return "", "" // its boundary is not to be trusted
	}
	return media, params["boundary"]
}

func (s *fieldSet) text(data []byte, media string, v *values) {
	switch {
	case media == "application/x-www-form-urlencoded" && !bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")):
		s.query(string(data), v)
	case strings.HasSuffix(media, "xml") || bytes.HasPrefix(bytes.TrimSpace(data), []byte("<")):
		s.xml(data, v)
	default:
		s.json(data, v)
	}
}

// readBody returns the bytes of the body without using it up; nil if there are too many.
func readBody(req *http.Request) ([]byte, *http.Request, error) {
	if b, ok := req.Body.(*payload.Body); ok {
		return b.Bytes(), req, nil
	}
	if req.ContentLength > maxScan {
		return nil, req, nil
	}
	data, err := io.ReadAll(io.LimitReader(req.Body, maxScan+1))
	if err != nil {
		return nil, req, fmt.Errorf("policy: reading the request's body: %w", err)
	}
	if len(data) > maxScan {
		return nil, withBody(req, io.MultiReader(bytes.NewReader(data), req.Body), req.Body), nil
	}
	if err := req.Body.Close(); err != nil {
		return nil, req, fmt.Errorf("policy: closing the request's body: %w", err)
	}
	next := *req
	next.Body, next.ContentLength = payload.New(data), int64(len(data))
	return data, &next, nil
}

// stitched is a body whose beginning was read and put back.
type stitched struct {
	io.Reader
	io.Closer
}

func withBody(req *http.Request, r io.Reader, c io.Closer) *http.Request {
	next := *req
	next.Body = stitched{r, c}
	return &next
}

// multipart files the form fields before the first file, and the file's size
// as the request's length tells it: uploads hold one file, as their last part.
func (s *fieldSet) multipart(req *http.Request, boundary string, v *values) (*http.Request, error) {
	prefix, req, err := peek(req)
	if err != nil {
		return req, err
	}
	mr := multipart.NewReader(bytes.NewReader(prefix), boundary)
	for {
		part, err := mr.NextRawPart()
		if err != nil {
			return req, nil //nolint:nilerr // no file in sight: the size stays unknown
		}
		n := s.root.find([]byte(part.FormName()))
		if part.FileName() != "" {
			f := fileSize(prefix, boundary, part, bodyLength(req))
			f.name = part.FileName()
			v.file(n, f)
			return req, nil
		}
		text, err := io.ReadAll(part)
		if err == nil && n != nil {
			v.put(n, value{text: text, size: -1})
		}
	}
}

// bodyLength is the length of the body; -1 if it is not known, which net/http says by a zero as well.
func bodyLength(req *http.Request) int64 {
	if req.ContentLength == 0 {
		return -1
	}
	return req.ContentLength
}

func (v *values) file(n *node, u upload) {
	v.files = append(v.files, u)
	if n != nil {
		v.put(n, value{text: []byte("file"), size: max(u.size, 1)})
	}
}

// peek reads the beginning of the body and puts it back.
func peek(req *http.Request) ([]byte, *http.Request, error) {
	if b, ok := req.Body.(*payload.Body); ok {
		return b.Bytes()[:min(len(b.Bytes()), maxPrefix)], req, nil
	}
	prefix, err := io.ReadAll(io.LimitReader(req.Body, maxPrefix))
	if err != nil {
		return nil, req, fmt.Errorf("policy: reading the request's body: %w", err)
	}
	return prefix, withBody(req, io.MultiReader(bytes.NewReader(prefix), req.Body), req.Body), nil
}

// fileSize derives the size of a file from the request's length: what stands
// between the head of its part and the closing boundary.
func fileSize(prefix []byte, boundary string, part *multipart.Part, length int64) upload {
	at := max(bytes.Index(prefix, []byte(part.Header.Get("Content-Disposition"))), 0)
	head := bytes.Index(prefix[at:], []byte("\r\n\r\n"))
	closing := []byte("\r\n--" + boundary + "--")
	if head < 0 {
		return upload{size: -1}
	}
	begin := int64(at + head + len("\r\n\r\n"))
	if tail := bytes.LastIndex(prefix, closing); tail >= 0 && int64(len(prefix)) == length {
		return upload{size: int64(tail) - begin, rest: length - int64(tail) + begin}
	}
	rest := begin + int64(len(closing)+len("\r\n")) // writers end the closing boundary with a line break
	if length < 0 {
		return upload{size: -1, rest: rest}
	}
	return upload{size: max(length-rest, 0), rest: rest}
}

// xml files the fields of a flat XML text: the elements right below the outermost.
func (s *fieldSet) xml(body []byte, v *values) {
	fields, err := paywire.Parse(body)
	for _, f := range fields {
		if n := s.root.find([]byte(f.Name)); n != nil {
			v.put(n, value{text: []byte(f.Value), size: -1})
		}
	}
	if err != nil {
		v.broken = "the body is not the XML that it should be"
	}
}

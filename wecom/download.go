package wecom

import (
	"context"
	"fmt"
	"io"
	"math"
	"mime"
	"net/http"
	"path"
	"strings"

	"github.com/wecomkit/wecomkit/internal/answer"
)

// FileInfo tells what a download wrote, by the headers of the answer. The responses of downloads embed it.
type FileInfo struct {
	// Name that the platform gives the file, without folders; empty if it gives none.
	Name string `json:"-"`
	// ContentType of the file, such as image/jpeg; empty if the platform tells none.
	ContentType string `json:"-"`
	// Size is how many bytes were written.
	Size int64 `json:"-"`
	// Offset is where they begin in the whole file, in bytes; above 0 only with [WithRange].
	Offset int64 `json:"-"`
	// Total is the size of the whole file in bytes, all of which is there when Offset and Size add up to it; -1 if the
	// platform does not tell.
	Total int64 `json:"-"`
}

// setFile fills the response that embeds the value.
func (f *FileInfo) setFile(info FileInfo) { *f = info }

// part is what of a file was asked for.
type part struct {
	offset, size int64 // a size of 0 is all the rest
}

// WithRange downloads a part of a file: size bytes, or all that is left if there are fewer or size is 0, from offset on.
// [FileInfo] says which part came, and how large the file is. For endpoints whose page describes the Range header.
func WithRange(offset, size int64) CallOption {
	return func(o *callOptions) error {
		if offset < 0 || size < 0 || size > math.MaxInt64-offset {
			return fmt.Errorf("wecom: %d bytes from %d on are no part of a file", size, offset)
		}
		o.part = &part{offset, size}
		return nil
	}
}

// header is the value of the Range header.
func (p *part) header() string {
	if p.size == 0 {
		return fmt.Sprintf("bytes=%d-", p.offset)
	}
	return fmt.Sprintf("bytes=%d-%d", p.offset, p.offset+p.size-1)
}

// save writes a file, once it is certain that the answer is one, and the part that was asked for.
func (c *Client) save(ctx context.Context, e *Endpoint, resp *http.Response, w io.Writer, into any, o *callOptions) error {
	if body, ok := answer.Of(resp.Body); ok {
		if err := c.outcome(ctx, e, resp, body, o.info); err != nil {
			return err
		}
		if mediaType(resp) == "text/html" {
			return badAnswer(e, resp, int64(len(body.Bytes())), "the answer is no file", nil)
		}
	} else if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return badAnswer(e, resp, -1, "the answer is an HTTP error", nil)
	}
	file, want, reason := placed(resp, o.part)
	if reason != "" {
		return badAnswer(e, resp, -1, reason, nil)
	}
	n, err := io.Copy(w, resp.Body)
	if err == nil && want >= 0 && n != want {
		err = fmt.Errorf("%d bytes came where %d were announced", n, want)
	}
	if file.Size = n; want < 0 && err == nil {
		file.Total = n
	}
	o.info.File = file
	if err != nil {
		return fmt.Errorf("wecom: %s: writing the file: %w", e.Path, scrub(err))
	}
	if to, ok := into.(interface{ setFile(file FileInfo) }); ok {
		to.setFile(file)
	}
	return nil
}

// placed tells what the headers say of a file, and how many bytes of it are to come: -1 for the whole file, whatever
// its size. It gives a reason if that is not the part that was asked for.
func placed(resp *http.Response, asked *part) (file FileInfo, want int64, reason string) {
	file = FileInfo{Name: fileName(resp.Header), ContentType: mediaType(resp)}
	if resp.StatusCode != http.StatusPartialContent {
		if asked != nil && asked.offset > 0 {
			return file, 0, "the answer is the whole file, and not the part that was asked for"
		}
		file.Total = -1
		return file, -1, ""
	}
	last := int64(-1)
	text, total := resp.Header.Get("Content-Range"), "*"
	if before, after, found := strings.Cut(text, "/"); found {
		text, total = before, after
	}
	if _, err := fmt.Sscanf(text, "bytes %d-%d", &file.Offset, &last); err != nil || file.Offset < 0 || last < file.Offset {
		return file, 0, "the answer does not say which part of the file it is"
	}
	if _, err := fmt.Sscan(total, &file.Total); err != nil {
		file.Total = -1
	}
	want = last - file.Offset + 1
	if asked == nil || asked.offset != file.Offset || asked.size > 0 && want > asked.size {
		return file, 0, "the answer is another part of the file than the one that was asked for"
	}
	return file, want, ""
}

// fileName reads the name of a file, also one that is not quoted as the header would have it.
func fileName(h http.Header) string {
	disposition := h.Get("Content-Disposition")
	_, params, err := mime.ParseMediaType(disposition)
	name := params["filename"]
	if err != nil {
		_, name, _ = strings.Cut(disposition, "filename=")
		name, _, _ = strings.Cut(name, ";")
		name = strings.Trim(name, `" `)
	}
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/"))
	if name == "." || name == ".." || name == "/" {
		return ""
	}
	return name
}

package wecomtest

import (
	"bytes"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"time"
)

const mediaLife = 3 * 24 * time.Hour

func mediaRoutes() map[string]route {
	return map[string]route{
		"media/upload": post(mediaUpload), "media/uploadimg": post(imageUpload), "media/get": get(mediaGet),
	}
}

// maxMedia is the size in bytes of each type of temporary media (page 90253).
func maxMedia(kind string) int {
	switch kind {
	case "image", "video":
		return 10 << 20
	case "voice":
		return 2 << 20
	case "file":
		return 20 << 20
	}
	return 0
}

const (
	minMedia = 6 // smaller files are refused (page 90253)
	minImage = 5 // page 90256
	maxImage = 2 << 20
)

// file reads the one file of a multipart body.
func (c *call) file() (*file, bool) {
	_, params, err := mime.ParseMediaType(c.header.Get("Content-Type"))
	if err != nil || params["boundary"] == "" {
		return nil, false
	}
	parts := multipart.NewReader(bytes.NewReader(c.body), params["boundary"])
	for {
		p, err := parts.NextPart()
		if err != nil {
			return nil, false
		}
		if p.FileName() == "" {
			continue
		}
		data, err := io.ReadAll(p)
		if err != nil {
			return nil, false
		}
		return &file{name: p.FileName(), kind: http.DetectContentType(data), data: data, uploaded: c.now.Unix()}, true
	}
}

func (c *call) store(kinds ...string) reply {
	kind := c.query.Get("type")
	most := maxMedia(kind)
	for _, allowed := range kinds {
		if kind == allowed {
			return c.storeUpTo(kind, most)
		}
	}
	return fail(codeBadType)
}

func (c *call) storeUpTo(kind string, most int) reply {
	f, found := c.file()
	if !found {
		return fail(codeBadMedia)
	}
	if len(f.data) < minMedia || c.tooMany(len(f.data) > most, "size of temporary media", 90253) {
		return fail(codeBadSize)
	}
	id := c.s.next("media-")
	if c.corp != nil {
		c.corp.media[id] = f
	}
	return ok(fields{"type": kind, "media_id": id, "created_at": c.now.Unix()})
}

func mediaUpload(c *call) reply { return c.store("image", "voice", "video", "file") }

func imageUpload(c *call) reply {
	f, found := c.file()
	if !found {
		return fail(codeBadMedia)
	}
	if len(f.data) < minImage || c.tooMany(len(f.data) > maxImage, "size of an image", 90256) {
		return fail(codeBadSize)
	}
	if !c.perDay("img|"+c.corp.ID, "images per corp and day", 90312, 1000, 1) ||
		!c.take(false, take{"imgmonth|" + c.corp.ID, limit{"images per corp and month", 90312, 3000, month, month}, 1}) {
		return fail(codeTooOften)
	}
	return ok(fields{"url": c.base + "/fake-image/" + c.s.next("")})
}

func mediaGet(c *call) reply {
	f, found := c.corp.media[c.query.Get("media_id")]
	if !found || c.now.Sub(time.Unix(f.uploaded, 0)) >= mediaLife {
		return fail(codeBadMedia)
	}
	return reply{file: f}
}

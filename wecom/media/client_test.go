package media_test

import (
	"bytes"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/media"
)

// platform gives a token and leaves each other call to its answer.
type platform struct {
	answer func(*http.Request) (*http.Response, error)
	hits   atomic.Int64
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	p.hits.Add(1)
	if r.URL.Path == "/cgi-bin/gettoken" {
		return reply(http.StatusOK, `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`), nil
	}
	if r.Body != nil {
		defer r.Body.Close()
	}
	return p.answer(r)
}

// reply is an answer in JSON unless pairs of headers say otherwise.
func reply(status int, body string, header ...string) *http.Response {
	resp := &http.Response{
		StatusCode: status, Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body: io.NopCloser(strings.NewReader(body)), ContentLength: int64(len(body)),
	}
	for i := 0; i < len(header); i += 2 {
		resp.Header.Set(header[i], header[i+1])
	}
	return resp
}

func newClient(t *testing.T, p *platform) *media.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return media.New(core)
}

// source is a file that can neither seek nor tell its size, and counts what was read of it.
type source struct{ read int64 }

func (s *source) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = pattern(s.read + int64(i))
	}
	s.read += int64(len(p))
	return len(p), nil
}

// pattern is the byte of a source at a place.
func pattern(at int64) byte { return byte(at ^ at>>8) }

// counter counts and compares what is written to it with a source.
type counter struct {
	n     int64
	wrong bool
}

func (c *counter) Write(p []byte) (int, error) {
	for i, b := range p {
		c.wrong = c.wrong || b != pattern(c.n+int64(i))
	}
	c.n += int64(len(p))
	return len(p), nil
}

// uploads are the three calls that send a file; each takes a file of at most so many bytes.
var uploads = map[string]struct {
	path, query, answer, want string
	most                      int64
	send                      func(t *testing.T, c *media.Client, file wecom.File) (string, error)
}{
	"temporary file": {
		path: "/cgi-bin/media/upload", query: "access_token=token&type=file", most: 20 << 20,
		answer: `{"errcode":0,"errmsg":"","type":"file","media_id":"m1","created_at":"1380000000"}`, want: "file m1 1380000000",
		send: func(t *testing.T, c *media.Client, file wecom.File) (string, error) {
			resp, err := c.Upload(t.Context(), &media.UploadRequest{Type: media.TypeFile, Media: file})
			if err != nil {
				assert.Nil(t, resp)
				return "", err
			}
			return fmt.Sprint(resp.Type, " ", resp.MediaID, " ", resp.CreatedAt), nil
		},
	},
	"picture for good": {
		path: "/cgi-bin/media/uploadimg", query: "access_token=token", most: 2 << 20,
		answer: `{"errcode":0,"errmsg":"","url":"https://p.example/1"}`, want: "https://p.example/1",
		send: func(t *testing.T, c *media.Client, file wecom.File) (string, error) {
			resp, err := c.UploadImg(t.Context(), &media.UploadImgRequest{Media: file})
			if err != nil {
				assert.Nil(t, resp)
				return "", err
			}
			return resp.URL, nil
		},
	},
	"attachment": {
		path: "/cgi-bin/media/upload_attachment", query: "access_token=token&attachment_type=1&media_type=video", most: 10 << 20,
		answer: `{"errcode":0,"errmsg":"ok","type":"video","media_id":"m2","created_at":1380000000}`, want: "video m2 1380000000",
		send: func(t *testing.T, c *media.Client, file wecom.File) (string, error) {
			resp, err := c.UploadAttachment(t.Context(), &media.UploadAttachmentRequest{
				MediaType: media.TypeVideo, AttachmentType: media.AttachmentTypeMoment, Media: file,
			})
			if err != nil {
				assert.Nil(t, resp)
				return "", err
			}
			return fmt.Sprint(resp.Type, " ", resp.MediaID, " ", resp.CreatedAt), nil
		},
	},
}

func TestUploadsStreamUpToTheLimitOfTheirPage(t *testing.T) {
	t.Parallel()
	for name, u := range uploads {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file, got := new(source), new(counter)
			p := &platform{answer: func(r *http.Request) (*http.Response, error) {
				assert.Equal(t, http.MethodPost, r.Method)
				assert.Equal(t, u.path, r.URL.Path)
				assert.Equal(t, u.query, r.URL.Query().Encode())
				assert.Less(t, file.read, int64(64<<10), "the guard reads the head of a file at most, the rest goes as it comes")
				checkForm(t, r, u.most, got)
				return reply(http.StatusOK, u.answer), nil
			}}
			answer, err := u.send(t, newClient(t, p), wecom.File{Name: "数 字.bin", ContentType: "video/mp4", Size: u.most, Reader: file})
			require.NoError(t, err)
			assert.Equal(t, u.want, answer)
			assert.Equal(t, counter{n: u.most}, *got)
			assert.Equal(t, u.most, file.read)
		})
	}
}

// checkForm reads the one file of a multipart body into to, and compares the sizes that are stated with what came.
func checkForm(t *testing.T, r *http.Request, size int64, to io.Writer) {
	t.Helper()
	kind, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if !assert.NoError(t, err) {
		return
	}
	assert.Equal(t, "multipart/form-data", kind)
	var sent countedReader
	sent.r = r.Body
	form := multipart.NewReader(&sent, params["boundary"])
	part, err := form.NextRawPart()
	if !assert.NoError(t, err) {
		return
	}
	assert.Equal(t, fmt.Sprintf(`form-data; name="media"; filename="数 字.bin"; filelength=%d`, size), part.Header.Get("Content-Disposition"))
	assert.Equal(t, "video/mp4", part.Header.Get("Content-Type"))
	_, err = io.Copy(to, part)
	assert.NoError(t, err)
	_, err = form.NextRawPart()
	assert.ErrorIs(t, err, io.EOF, "the file is the only part")
	_, err = io.Copy(io.Discard, &sent)
	assert.NoError(t, err)
	assert.Equal(t, r.ContentLength, sent.n)
}

// countedReader counts what was read.
type countedReader struct {
	r io.Reader
	n int64
}

func (c *countedReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

func TestUploadsBeyondTheLimitAreRefusedUnsent(t *testing.T) {
	t.Parallel()
	for name, u := range uploads {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &platform{}
			file := new(source)
			_, err := u.send(t, newClient(t, p), wecom.File{Name: "a.bin", Size: u.most + 1, Reader: file})
			require.ErrorIs(t, err, policy.ErrRefused)
			assert.Less(t, file.read, int64(64<<10))
			assert.Zero(t, p.hits.Load(), "not even a token is fetched")
		})
	}
}

// A file that can be read again survives a token that died.
func TestUploadIsSentWholeAgainAfterADeadToken(t *testing.T) {
	t.Parallel()
	var bodies []string
	p := &platform{answer: func(r *http.Request) (*http.Response, error) {
		body, err := io.ReadAll(r.Body)
		bodies = append(bodies, string(body))
		if len(bodies) == 1 {
			return reply(http.StatusOK, `{"errcode":42001,"errmsg":"access_token expired"}`), err
		}
		return reply(http.StatusOK, `{"errcode":0,"url":"https://p.example/1"}`), err
	}}
	resp, err := newClient(t, p).UploadImg(t.Context(), &media.UploadImgRequest{
		Media: wecom.File{Name: "a.png", Reader: strings.NewReader("contents")},
	})
	require.NoError(t, err)
	assert.Equal(t, "https://p.example/1", resp.URL)
	require.Len(t, bodies, 2)
	assert.Equal(t, bodies[0], bodies[1])
	assert.Contains(t, bodies[1], "filelength=8\r\n")
	assert.Contains(t, bodies[1], "\r\n\r\ncontents\r\n--")
}

// downloads are the two calls that write a file.
var downloads = map[string]struct {
	path string
	get  func(t *testing.T, c *media.Client, w io.Writer, opts ...wecom.CallOption) (*wecom.FileInfo, error)
}{
	"temporary file": {"/cgi-bin/media/get", func(t *testing.T, c *media.Client, w io.Writer, opts ...wecom.CallOption) (*wecom.FileInfo, error) {
		resp, err := c.Get(t.Context(), &media.GetRequest{MediaID: "m1"}, w, opts...)
		if err != nil {
			assert.Nil(t, resp)
			return nil, err
		}
		return &resp.FileInfo, nil
	}},
	"voice": {"/cgi-bin/media/get/jssdk", func(t *testing.T, c *media.Client, w io.Writer, opts ...wecom.CallOption) (*wecom.FileInfo, error) {
		resp, err := c.GetJSSDK(t.Context(), &media.GetJSSDKRequest{MediaID: "m1"}, w, opts...)
		if err != nil {
			assert.Nil(t, resp)
			return nil, err
		}
		return &resp.FileInfo, nil
	}},
}

func TestDownloadsWriteTheFileAndTellWhatItIs(t *testing.T) {
	t.Parallel()
	for name, d := range downloads {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &platform{answer: func(r *http.Request) (*http.Response, error) {
				assert.Equal(t, http.MethodGet, r.Method)
				assert.Equal(t, d.path, r.URL.Path)
				assert.Equal(t, "access_token=token&media_id=m1", r.URL.Query().Encode())
				assert.Empty(t, r.Header.Get("Range"))
				return reply(http.StatusOK, "\x00speex\xff", "Content-Type", "voice/speex", "Content-Disposition", `attachment; filename="m1.speex"`), nil
			}}
			var w bytes.Buffer
			file, err := d.get(t, newClient(t, p), &w)
			require.NoError(t, err)
			assert.Equal(t, "\x00speex\xff", w.String())
			assert.Equal(t, wecom.FileInfo{Name: "m1.speex", ContentType: "voice/speex", Size: 7, Total: 7}, *file)
		})
	}
}

func TestRefusedDownloadsWriteNothing(t *testing.T) {
	t.Parallel()
	for name, d := range downloads {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &platform{answer: func(*http.Request) (*http.Response, error) {
				return reply(http.StatusOK, `{"errcode":830002,"errmsg":"media size out of limit"}`), nil
			}}
			var w bytes.Buffer
			_, err := d.get(t, newClient(t, p), &w)
			var failure *wecom.APIError
			require.ErrorAs(t, err, &failure)
			assert.Equal(t, 830002, failure.Code)
			assert.Equal(t, d.path, failure.Path)
			assert.Zero(t, w.Len())
		})
	}
}

func TestGetFetchesALargeFileInParts(t *testing.T) {
	t.Parallel()
	const whole = "0123456789abcdef0123456789abcdef01234567"
	p := &platform{answer: func(r *http.Request) (*http.Response, error) {
		var from, to int
		if _, err := fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-%d", &from, &to); err != nil {
			return nil, err
		}
		to = min(to, len(whole)-1)
		return reply(http.StatusPartialContent, whole[from:to+1], "Content-Type", "video/mp4",
			"Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, to, len(whole))), nil
	}}
	c := newClient(t, p)
	var w strings.Builder
	var files []wecom.FileInfo
	for end := int64(-1); int64(w.Len()) != end; {
		resp, err := c.Get(t.Context(), &media.GetRequest{MediaID: "m1"}, &w, wecom.WithRange(int64(w.Len()), 16))
		require.NoError(t, err)
		files = append(files, resp.FileInfo)
		end = resp.Total
	}
	assert.Equal(t, whole, w.String())
	assert.Equal(t, []wecom.FileInfo{
		{ContentType: "video/mp4", Size: 16, Total: 40},
		{ContentType: "video/mp4", Size: 16, Offset: 16, Total: 40},
		{ContentType: "video/mp4", Size: 8, Offset: 32, Total: 40},
	}, files)
}

// What became of the job stands in an errcode of its own, which is no failure of the call.
func TestGetUploadByURLResultTellsAFailedJobFromAFailedCall(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(r *http.Request) (*http.Response, error) {
		body, err := io.ReadAll(r.Body)
		assert.JSONEq(t, `{"jobid":"j1"}`, string(body))
		return reply(http.StatusOK, `{"status":3,"detail":{"errcode":830001,"errmsg":"url invalid","created_at":""},"errcode":0,"errmsg":"ok"}`), err
	}}
	resp, err := newClient(t, p).GetUploadByURLResult(t.Context(), &media.GetUploadByURLResultRequest{JobID: "j1"})
	require.NoError(t, err)
	assert.Equal(t, media.GetUploadByURLResultResponse{
		Status: media.JobStatusFailed, Detail: media.JobDetail{ErrCode: 830001, ErrMsg: "url invalid"},
	}, *resp)
}

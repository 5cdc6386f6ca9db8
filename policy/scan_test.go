package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/internal/payload"
)

// FuzzScan compares the scanner with encoding/json on whatever is valid JSON, and wants no panic on the rest.
func FuzzScan(f *testing.F) {
	for _, seed := range []string{
		`{"a":{"b":"x"},"list":[1,"y",null,{"c":true}],"to":"p|q"}`, `{"a":{"b":"\u4f01\n"},"list":[]}`,
		`{`, `[]`, `{"a":`, `{"list":[[[[`, `{"a":{"b":1}}x`, "{\"\\u0061\":{\"b\":2}}",
	} {
		f.Add([]byte(seed))
	}
	var set fieldSet
	b, list, to := set.add("a.b"), set.add("list[]"), set.add("to|")
	f.Fuzz(func(t *testing.T, body []byte) {
		var v values
		v.reset(len(set.fields))
		set.json(body, &v)
		if !json.Valid(body) || bytes.Contains(body, []byte(`\u`)) || !bytes.Equal(body, bytes.ToValidUTF8(body, nil)) {
			return
		}
		var want map[string]any
		dec := json.NewDecoder(bytes.NewReader(body))
		dec.UseNumber()
		if dec.Decode(&want) != nil || repeats(body) {
			return
		}
		require.Empty(t, v.broken, "%s", body)
		if inner, ok := want["a"].(map[string]any); ok {
			if s, ok := inner["b"].(string); ok {
				require.Len(t, v.found[b], 1)
				require.Equal(t, s, string(v.found[b][0].text))
			}
		}
		if l, ok := want["list"].([]any); ok {
			n := 0
			for _, e := range l {
				if e != nil {
					n++
				}
			}
			require.Len(t, v.found[list], n, "%s", body)
		}
		if s, ok := want["to"].(string); ok {
			require.LessOrEqual(t, len(v.found[to]), strings.Count(s, "|")+1)
		}
	})
}

// repeats reports whether a key may stand twice, where encoding/json keeps the last.
func repeats(body []byte) bool {
	for _, key := range []string{`"a"`, `"b"`, `"list"`, `"to"`} {
		if bytes.Count(body, []byte(key)) > 1 {
			return true
		}
	}
	return false
}

func TestScanSurvivesDepth(t *testing.T) {
	t.Parallel()
	var set fieldSet
	set.add("a[][]")
	for _, body := range []string{
		`{"a":` + strings.Repeat("[", 100_000), `{"x":` + strings.Repeat(`{"x":`, 100_000),
		`{"a":[[1],[2,3]]}`,
	} {
		var v values
		v.reset(1)
		set.json([]byte(body), &v)
		if len(body) > 1000 {
			require.NotEmpty(t, v.broken)
			continue
		}
		require.Len(t, v.found[0], 3)
	}
}

func uploadRequest(t *testing.T, size int, known bool) *http.Request {
	t.Helper()
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	part, err := w.CreateFormFile("media", "报告.pdf")
	require.NoError(t, err)
	_, err = part.Write(bytes.Repeat([]byte("x"), size))
	require.NoError(t, errors.Join(err, w.Close()))
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, host+"/cgi-bin/media/upload?type=file", nil)
	require.NoError(t, err)
	req.Header.Set("Content-Type", w.FormDataContentType())
	req.Body, req.ContentLength = io.NopCloser(&buf), -1
	if known {
		req.ContentLength = int64(buf.Len())
	}
	return req
}

func TestUploadSizeIsExact(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithRules(Rule{
		ID: "file-size", Kind: Payload, Endpoints: []string{"/cgi-bin/media/upload"}, Measure: Size,
		When: []Cond{{Field: "type", In: []string{"file"}}}, Min: Exactly(6), Max: Exactly(100_000),
	}))
	for _, c := range []struct {
		size        int
		known, sent bool
		refused     bool
	}{
		{5, true, false, true}, {6, true, true, false}, {100_000, true, true, false}, {100_001, true, false, true},
		{100_000, false, true, false}, {200_000, false, true, true},
	} {
		base := &fake{}
		_, err := NewTransport(base, g, corp.Func()).RoundTrip(uploadRequest(t, c.size, c.known))
		r, refused := errors.AsType[*Refusal](err)
		require.Equal(t, c.refused, refused, "%+v: %v", c, err)
		require.Equal(t, c.sent, base.calls.Load() == 1, "%+v", c)
		if refused {
			require.Equal(t, c.sent, r.Sent)
		}
	}
}

func TestForeignBodiesAreReadAndPutBack(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithRules(member()))
	for i, body := range []string{`{"touser":"a"}`, `<xml><touser><![CDATA[b]]></touser></xml>`, `{"touser":"c"`} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, host+"/cgi-bin/message/send", strings.NewReader(body))
		require.NoError(t, err)
		var got []byte
		base := roundTripper(func(r *http.Request) (*http.Response, error) {
			got, err = io.ReadAll(r.Body)
			require.NoError(t, err)
			return nil, io.ErrUnexpectedEOF
		})
		_, err = NewTransport(base, g, corp.Func()).RoundTrip(req)
		require.ErrorIs(t, err, io.ErrUnexpectedEOF)
		require.Equal(t, body, string(got))
		require.EqualValues(t, i+1, used(t, g, "test-member-minute"))
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func massBody(n int) []byte {
	var b bytes.Buffer
	b.WriteString(`{"chat_type":"single","sender":"anna","external_userid":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `"wmqfasd1e1927831123109rBA%05d"`, i)
	}
	b.WriteString(`],"text":{"content":"hello"}}`)
	return b.Bytes()
}

func BenchmarkBaseOnly(b *testing.B) {
	g := newGuard(b, WithMode(ReportOnly)) // the loop is longer than any limit
	req, err := http.NewRequestWithContext(b.Context(), http.MethodGet, host+"/cgi-bin/getcallbackip", nil)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		a := g.pool.Get().(*attempt)
		if _, err := g.look(b.Context(), a, req, corp, true); err != nil {
			b.Fatal(err)
		}
		if _, err := g.take(b.Context(), a); err != nil {
			b.Fatal(err)
		}
		g.release(a)
	}
}

// BenchmarkMassMessage10000 decides about 10,000 customers: new ones to the store (cold), and ones that it counts already (warm).
func BenchmarkMassMessage10000(b *testing.B) {
	body := massBody(10_000)
	decide := func(b *testing.B, g *Guard) {
		req := post(b, "/cgi-bin/externalcontact/add_msg_template", "")
		req.Body, req.ContentLength = payload.New(body), int64(len(body))
		a := new(attempt)
		if _, err := g.look(b.Context(), a, req, corp, true); err != nil {
			b.Fatal(err)
		}
		if _, err := g.take(b.Context(), a); err != nil {
			b.Fatal(err)
		}
		if len(a.takes) < 10_000 {
			b.Fatal("recipients are missing")
		}
	}
	b.Run("cold", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			b.StopTimer()
			g := newGuard(b, WithMode(ReportOnly))
			b.StartTimer()
			decide(b, g)
		}
	})
	b.Run("warm", func(b *testing.B) {
		g := newGuard(b, WithMode(ReportOnly))
		b.ReportAllocs()
		for b.Loop() {
			decide(b, g)
		}
	})
}

// BenchmarkNewGuard is what every client pays once: the size of the catalogue.
func BenchmarkNewGuard(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := NewGuard(); err != nil {
			b.Fatal(err)
		}
	}
}

package catalog_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/catalog"
)

// steers lists the fields that tell a caller how to go on: a broken one must never pass for the end of a list, or for
// a success.
var steers = []string{
	"errcode", "cursor", "next_cursor", "new_next_cursor", "next_key", "next", "next_offset", "next_start",
	"has_more", "has_more_sub_meeting", "is_last", "ending", "endflag",
}

// wobbler writes values as the platform might: in any of the forms that mean the same.
type wobbler struct {
	buf  bytes.Buffer
	rng  *rand.Rand
	path []string
	// odd is the path of the fields that get a value of the wrong kind; they become zero in what is written.
	odd  string
	hits int
}

func (w *wobbler) pick(forms ...string) { w.buf.WriteString(forms[w.rng.IntN(len(forms))]) }

// write writes v. Without empties it stands where an empty form would mean something else: below a pointer.
func (w *wobbler) write(v reflect.Value, empties []string) {
	if v.IsZero() && len(empties) > 0 && w.rng.IntN(2) == 0 {
		w.pick(empties...)
		return
	}
	switch v.Kind() {
	case reflect.String:
		w.writeText(v.String())
	case reflect.Bool:
		w.writeBool(v.Bool())
	case reflect.Int64:
		w.writeInt(v.Int())
	case reflect.Float64:
		text := strconv.FormatFloat(v.Float(), 'g', -1, 64)
		w.pick(text, strconv.Quote(text))
	case reflect.Pointer:
		w.writePointer(v)
	case reflect.Struct:
		w.writeStruct(v)
	case reflect.Slice:
		w.writeSlice(v)
	default: // maps, raw JSON and any
		w.writePlain(v)
	}
}

func (w *wobbler) writeText(s string) {
	var plain bytes.Buffer
	enc := json.NewEncoder(&plain)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic(err)
	}
	forms := []string{strings.TrimSpace(plain.String()), strconv.QuoteToASCII(s)}
	if strings.Contains(forms[1], `\U`) || strings.Contains(forms[1], `\x`) {
		forms[1] = strings.ReplaceAll(forms[0], "/", `\/`) // Go writes these in a way that JSON does not know
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && strconv.FormatInt(n, 10) == s {
		forms = append(forms, s)
	}
	w.pick(forms...)
}

func (w *wobbler) writeBool(b bool) {
	if b {
		w.pick(`true`, `1`, `"1"`, `"true"`)
		return
	}
	w.pick(`false`, `0`, `"0"`, `"false"`)
}

func (w *wobbler) writeInt(n int64) {
	forms := []string{strconv.FormatInt(n, 10), strconv.Quote(strconv.FormatInt(n, 10))}
	switch n {
	case 0:
		forms = append(forms, `false`, `"false"`)
	case 1:
		forms = append(forms, `true`, `"true"`)
	}
	w.pick(forms...)
}

func (w *wobbler) writePointer(v reflect.Value) {
	switch {
	case !v.IsNil():
		w.write(v.Elem(), nil)
	case v.Type().Elem().Kind() == reflect.String:
		w.pick(`null`, `[]`, `{}`)
	case v.Type().Elem().Kind() == reflect.Struct:
		w.pick(`null`, `[]`, `""`)
	default:
		w.pick(`null`, `[]`, `""`, `{}`)
	}
}

func (w *wobbler) writeSlice(v reflect.Value) {
	if v.Type() == reflect.TypeFor[json.RawMessage]() {
		w.writePlain(v)
		return
	}
	w.pick(`[`, "[\n")
	for i := range v.Len() {
		if i > 0 {
			w.pick(`,`, ` , `)
		}
		w.write(v.Index(i), emptiesOf(v.Index(i), ""))
	}
	w.pick(`]`, ` ]`)
}

func (w *wobbler) writePlain(v reflect.Value) {
	raw, err := json.Marshal(v.Interface())
	if err != nil {
		panic(err)
	}
	w.buf.Write(raw)
}

// emptiesOf are the forms that mean the zero value of a field.
func emptiesOf(v reflect.Value, name string) []string {
	switch {
	case v.Kind() == reflect.Pointer, v.Kind() == reflect.Interface, v.Type() == reflect.TypeFor[json.RawMessage]():
		return nil
	case slices.Contains(steers, name):
		return []string{`""`, `null`}
	default:
		return []string{`""`, `null`, `{}`, `[]`}
	}
}

// writeStruct writes the fields in any order, among some that nobody knows.
func (w *wobbler) writeStruct(v reflect.Value) {
	w.pick(`{`, `{ `)
	w.writeFields(v, true)
	w.pick(`}`, "\r\n}")
}

func (w *wobbler) writeFields(v reflect.Value, first bool) {
	fields := members(v, "json")
	w.rng.Shuffle(len(fields), func(i, j int) { fields[i], fields[j] = fields[j], fields[i] })
	for _, f := range fields {
		if leftOut(f.value) {
			continue
		}
		if !first {
			w.pick(`,`, ",\t")
		}
		first = false
		if w.rng.IntN(4) == 0 {
			w.pick(`"zz_new":{"errcode":"x","next_cursor":[{}],"a":[1,null,"\u00e9"]},`, `"zz_new":"{",`, `"zz_new":-1.5e3,`)
		}
		fmt.Fprintf(&w.buf, "%q:", f.name)
		w.path = append(w.path, f.name)
		w.writeField(f.value, f.name)
		w.path = w.path[:len(w.path)-1]
	}
}

func (w *wobbler) writeField(v reflect.Value, name string) {
	if w.odd != "" && strings.Join(w.path, ".") == w.odd {
		w.hits++
		w.pick(oddForms(v.Type())...)
		v.SetZero()
		return
	}
	w.write(v, emptiesOf(v, name))
}

// leftOut reports what has no form of its own for nothing.
func leftOut(v reflect.Value) bool {
	return v.IsZero() && (v.Kind() == reflect.Interface || v.Kind() == reflect.Map || v.Type() == reflect.TypeFor[json.RawMessage]())
}

// oddForms are values that a field of the type cannot hold; none for those that hold everything.
func oddForms(t reflect.Type) []string {
	switch t.Kind() {
	case reflect.Pointer:
		return oddForms(t.Elem())
	case reflect.String:
		return []string{`1.5`, `{"odd":1}`, `[1]`}
	case reflect.Bool:
		return []string{`2`, `"maybe"`, `[true]`, `{"odd":true}`}
	case reflect.Int64:
		return []string{`1.5`, `"01"`, `"x"`, `1e3`, `[1]`, `{"odd":1}`, `9223372036854775808`}
	case reflect.Float64:
		return []string{`"x"`, `[1]`, `"1.5.0"`}
	case reflect.Struct:
		return []string{`7`, `"text"`, `[{}]`, `true`}
	case reflect.Slice, reflect.Map:
		if t == reflect.TypeFor[json.RawMessage]() {
			return nil
		}
		return []string{`7`, `"text"`, `true`}
	default:
		return nil
	}
}

// tidy makes empty lists and maps nil, which the wire cannot tell apart.
func tidy(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			tidy(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			tidy(v.Field(i))
		}
	case reflect.Slice, reflect.Map:
		if v.Len() == 0 && v.CanSet() {
			v.SetZero()
		}
		for i := 0; v.Kind() == reflect.Slice && i < v.Len(); i++ {
			tidy(v.Index(i))
		}
	default:
	}
}

// wobble writes a response as an answer.
func wobble(rng *rand.Rand, value any, odd string) (answer []byte, hits int) {
	w := &wobbler{rng: rng, odd: odd}
	w.pick(`{"errcode":0,"errmsg":"ok"`, `{"errmsg":"","errcode":"0"`)
	v := reflect.ValueOf(value).Elem()
	w.writeFields(v, false)
	w.buf.WriteByte('}')
	return w.buf.Bytes(), w.hits
}

// canned is a transport with one answer.
type canned struct{ answer []byte }

// RoundTrip answers.
func (c *canned) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Body != nil {
		_ = req.Body.Close()
	}
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(bytes.NewReader(c.answer)), Request: req,
	}, nil
}

// engine is a client that has every credential and no guard.
func engine(t *testing.T, transport http.RoundTripper) *wecom.Client {
	t.Helper()
	opts := []wecom.Option{wecom.WithHTTPClient(&http.Client{Transport: transport}), wecom.WithGuard(policy.Unlimited())}
	for _, kind := range []wecom.CredentialKind{wecom.CorpToken, wecom.SuiteToken, wecom.ProviderToken, wecom.DeviceToken, wecom.ModelToken} {
		opts = append(opts, wecom.WithCredential(wecom.Credential{Kind: kind, Fetch: func(context.Context) (string, time.Duration, error) {
			return "token", time.Hour, nil
		}}))
	}
	client, err := wecom.New("corp", "secret", opts...)
	require.NoError(t, err)
	return client
}

// receive decodes an answer on the way of a call, and returns what was skipped.
func receive(t *testing.T, client *wecom.Client, transport *canned, answer []byte, into any) ([]string, error) {
	t.Helper()
	var info wecom.ResponseInfo
	transport.answer = answer
	probe := wecom.Endpoint{Method: http.MethodGet, Path: "/cgi-bin/probe"}
	err := client.Do(t.Context(), &probe, nil, into, wecom.WithResponseInfo(&info))
	return info.Skipped, err
}

// filled returns a response whose fields are set, but for those that stay empty.
func filled(e catalog.Endpoint, seed uint64, empty float64) any {
	value := e.NewResponse()
	newFiller(seed, empty).fill(reflect.ValueOf(value).Elem())
	return value
}

func TestEveryFormOfAResponseMeansTheSame(t *testing.T) {
	t.Parallel()
	transport := new(canned)
	client := engine(t, transport)
	for e := range catalog.All() {
		for seed, empty := range []float64{0, 0, 0.3, 0.7, 1} {
			want := filled(e, uint64(seed), empty) //nolint:gosec // small
			canonical, err := json.Marshal(want)
			require.NoError(t, err, e.Path)
			got := e.NewResponse()
			require.NoError(t, e.Decode(canonical, got), e.Path)
			tidy(reflect.ValueOf(got))
			require.Equal(t, want, got, "%s: %s", e.Path, canonical)
			for round := range uint64(3) {
				answer, _ := wobble(rand.New(rand.NewPCG(round, 2)), want, "") //nolint:gosec // to be repeated
				require.True(t, json.Valid(answer), "%s: %s", e.Path, answer)
				got := e.NewResponse()
				skipped, err := receive(t, client, transport, answer, got)
				require.NoError(t, err, "%s: %s", e.Path, answer)
				require.Empty(t, skipped, "%s: %s", e.Path, answer)
				tidy(reflect.ValueOf(got))
				require.Equal(t, want, got, "%s: %s", e.Path, answer)
			}
		}
	}
}

func TestEveryOddValueIsReportedOnceAndAlone(t *testing.T) {
	t.Parallel()
	transport := new(canned)
	client := engine(t, transport)
	rng := rand.New(rand.NewPCG(3, 3)) //nolint:gosec // to be repeated
	reported, refused := 0, 0
	seen := map[reflect.Type]bool{}
	for e := range catalog.All() {
		for _, l := range leaves(reflect.TypeOf(e.NewResponse()), "", seen) {
			if oddForms(l.typ) == nil {
				continue
			}
			want := filled(e, 1, 0)
			answer, hits := wobble(rng, want, l.path)
			require.Positive(t, hits, "%s: %s", e.Path, l.path)
			got := e.NewResponse()
			skipped, err := receive(t, client, transport, answer, got)
			if slices.Contains(steers, l.path[strings.LastIndexByte(l.path, '.')+1:]) {
				require.Error(t, err, "%s: %s: %s", e.Path, l.path, answer)
				refused++
				continue
			}
			require.NoError(t, err, "%s: %s: %s", e.Path, l.path, answer)
			require.Equal(t, []string{l.path}, skipped, "%s: %s", e.Path, answer)
			tidy(reflect.ValueOf(got))
			require.Equal(t, want, got, "%s: %s: %s", e.Path, l.path, answer)
			reported++
		}
	}
	assert.Greater(t, reported, 1000)
	assert.Greater(t, refused, 50)
}

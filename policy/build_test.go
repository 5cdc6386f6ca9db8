package policy

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// tree is a JSON object under construction, filled by wire paths.
type tree map[string]any

// set puts value at a wire path; a path through lists fills their first element.
func (t tree) set(path string, value any) {
	name, rest, deeper := strings.Cut(strings.TrimSuffix(path, "|"), ".")
	list := strings.HasSuffix(name, "[]")
	name = strings.TrimRight(name, "[]")
	switch {
	case list && deeper:
		t.child(name, true).set(rest, value)
	case deeper:
		t.child(name, false).set(rest, value)
	case list:
		if _, given := value.([]any); !given {
			value = []any{value}
		}
		t[name] = value
	default:
		t[name] = value
	}
}

// child returns the object at name, or the first one of the list there, making it where it is missing.
func (t tree) child(name string, list bool) tree {
	if elements, ok := t[name].([]any); ok {
		if child, ok := elements[0].(tree); ok {
			return child
		}
	}
	if child, ok := t[name].(tree); ok {
		return child
	}
	child := tree{}
	if list {
		t[name] = []any{child}
	} else {
		t[name] = child
	}
	return child
}

// many are n different elements.
func many(n int64) []any {
	out := make([]any, n)
	for i := range out {
		out[i] = fmt.Sprintf("e%d", i)
	}
	return out
}

func joined(n int64) string {
	var parts []string
	for _, e := range many(n) {
		parts = append(parts, e.(string))
	}
	return strings.Join(parts, "|")
}

// base is a body that meets the rule's conditions and names its subject.
func base(r Rule) tree {
	t := tree{}
	for _, c := range r.When {
		switch {
		case !c.Not && len(c.In) > 0:
			t.set(c.Field, c.In[0])
		case c.Not && (c.Absent || len(c.In) > 0):
			t.set(c.Field, "other")
		}
	}
	for _, f := range r.SubjectFields {
		if !strings.Contains(f, ".") || t[strings.Split(f, ".")[0]] == nil {
			t.set(f, "subject")
		}
	}
	return t
}

// measuring is a body in which the rule measures n.
func measuring(r Rule, n int64) tree {
	t := base(r)
	now := time.Now().Unix()
	switch r.Measure {
	case Calls:
	case Items:
		t.items(r.Fields[0], n)
	case Elements:
		t.set(r.Fields[0], many(n))
	case Present:
		for _, f := range r.Fields[:n] {
			if !hasPath(t, f) {
				t.set(f, presentValue(f))
			}
		}
	case Span:
		t.set(r.Fields[0], now)
		t.set(r.Fields[len(r.Fields)-1], now+n)
	default:
		t.set(r.Fields[0], scalar(r.Measure, n, now))
	}
	return t
}

// items puts n elements where the last list of the path stands.
func (t tree) items(path string, n int64) {
	if strings.HasSuffix(path, "|") {
		t.set(path, joined(n))
		return
	}
	at := strings.LastIndex(path, "[]")
	list, rest := path[:at+2], strings.TrimPrefix(path[at+2:], ".")
	if rest == "" {
		elements := many(n)
		if given, ok := t[strings.TrimSuffix(list, "[]")].([]any); ok && n > 0 {
			elements[0] = given[0] // what a condition asks for
		}
		t.set(list, elements)
		return
	}
	elements := many(n)
	for i := range elements {
		e := tree{}
		e.set(rest, elements[i])
		elements[i] = e
	}
	t.set(list, elements)
}

func hasPath(t tree, path string) bool {
	v, ok := t[strings.TrimRight(strings.Split(path, ".")[0], "[]|")]
	return ok && !strings.Contains(path, ".") && v != nil
}

// presentValue is something that is not empty.
func presentValue(path string) any {
	if strings.HasSuffix(path, "[]") {
		return many(1)
	}
	return "x"
}

func scalar(m Measure, n, now int64) any {
	switch m {
	case Bytes:
		return strings.Repeat("a", int(n))
	case Width:
		return strings.Repeat("字", int(n/2)) + strings.Repeat("a", int(n%2))
	case Base64:
		return base64.StdEncoding.EncodeToString(make([]byte, n))
	case Chars:
		return strings.Repeat("字", int(n))
	case Age:
		return now - n
	case Ahead:
		return now + n
	default:
		return n
	}
}

// zeros is an endless file.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

// uploading is a request that uploads a file of n bytes under that name.
func uploading(t testing.TB, r Rule, n int64, name string) *http.Request {
	t.Helper()
	var head bytes.Buffer
	w := multipart.NewWriter(&head)
	for field, value := range base(r) {
		require.NoError(t, w.WriteField(field, fmt.Sprint(value)))
	}
	_, err := w.CreateFormFile("media", name)
	require.NoError(t, err)
	tail := "\r\n--" + w.Boundary() + "--\r\n"
	length := int64(head.Len()) + n + int64(len(tail))
	body := io.MultiReader(&head, io.LimitReader(zeros{}, n), strings.NewReader(tail))
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, host+r.Endpoints[0], io.NopCloser(body))
	require.NoError(t, err)
	req.ContentLength = length
	req.Header.Set("Content-Type", w.FormDataContentType())
	return req
}

// identity is one to which the rule applies.
func identity(r Rule) Identity {
	id := corp
	if r.Modes != 0 && r.Modes&Internal == 0 || r.Owner == OwnerProvider {
		id.SuiteID, id.ProviderID = "suite", "provider"
	}
	if r.Owner == OwnerRobot {
		id.Robot = "robot"
	}
	return id
}

// alone is a guard that knows just this rule, and a corp to which it applies.
func alone(t testing.TB, r Rule, opts ...Option) *Guard {
	t.Helper()
	p := Profile{Accounts: 100}
	if len(r.MassMessage) > 0 {
		p.MassMessage = r.MassMessage[0]
	}
	return newGuard(t, append(opts, WithRules(r), WithProfile(p))...)
}

// request is the rule's endpoint called with this body.
func request(t testing.TB, r Rule, body tree) *http.Request {
	t.Helper()
	raw, err := json.Marshal(body)
	require.NoError(t, err)
	return post(t, endpoint(r), string(raw))
}

// endpoint is a path that the rule is about.
func endpoint(r Rule) string {
	if r.Endpoints[0] != "*" {
		return r.Endpoints[0]
	}
	path := "/cgi-bin/user/get"
	if slices.Contains(r.Except, path) {
		path = "/cgi-bin/department/list"
	}
	return path
}

// try sends a request and returns what the guard said.
func try(t testing.TB, g *Guard, r Rule, req *http.Request) error {
	t.Helper()
	resp, err := NewTransport(&fake{}, g, identity(r).Func()).RoundTrip(req)
	if err == nil {
		require.NoError(t, resp.Body.Close())
	}
	return err
}

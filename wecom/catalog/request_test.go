package catalog_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"net/http"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/catalog"
)

// recorder is a transport that keeps the last request and answers that all is well.
type recorder struct {
	req  *http.Request
	body []byte
}

// RoundTrip records.
func (r *recorder) RoundTrip(req *http.Request) (resp *http.Response, err error) {
	r.req, r.body = req, nil
	if req.Body != nil {
		if r.body, err = io.ReadAll(req.Body); err != nil {
			return nil, err
		}
	}
	if bytes.HasPrefix(r.body, []byte("<xml>")) {
		return (&canned{[]byte(`<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code></xml>`)}).RoundTrip(req)
	}
	return (&canned{[]byte(`{"errcode":0,"errmsg":"ok"}`)}).RoundTrip(req)
}

// recorded sends a request on the whole way of a call, and returns what left the machine.
func recorded(t *testing.T, client, robot *wecom.Client, transport *recorder, e catalog.Endpoint, req any) *recorder {
	t.Helper()
	if e.Credential == wecom.RobotKey {
		client = robot
	}
	require.NoError(t, client.Do(t.Context(), &e.Endpoint, req, nil), e.Path)
	require.Equal(t, e.Method, transport.req.Method)
	require.Equal(t, e.Path, transport.req.URL.Path)
	return transport
}

// sender returns a client of a corp and one of a robot over one recorder.
func sender(t *testing.T) (client, robot *wecom.Client, transport *recorder) {
	t.Helper()
	transport = new(recorder)
	robot, err := wecom.NewRobot("key", wecom.WithHTTPClient(&http.Client{Transport: transport}))
	require.NoError(t, err)
	return engine(t, transport), robot, transport
}

// onWire is what a value must become on the wire, as encoding/json reads it back.
func onWire(v reflect.Value, quoted bool) any {
	switch v.Kind() {
	case reflect.Bool:
		return v.Bool()
	case reflect.Int64:
		if quoted {
			return strconv.FormatInt(v.Int(), 10)
		}
		return json.Number(strconv.FormatInt(v.Int(), 10))
	case reflect.Float64:
		return json.Number(strconv.FormatFloat(v.Float(), 'f', -1, 64))
	case reflect.String:
		return v.String()
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return nil
		}
		return onWire(v.Elem(), quoted)
	case reflect.Slice:
		return listOnWire(v)
	case reflect.Map:
		object := map[string]any{}
		for key, value := range v.Seq2() {
			object[key.String()] = onWire(value, false)
		}
		return object
	case reflect.Struct:
		object := map[string]any{}
		for _, m := range members(v, "json") {
			if !m.value.IsZero() {
				object[m.name] = onWire(m.value, m.quoted)
			}
		}
		return object
	default:
		panic("no wire value is a " + v.Type().String())
	}
}

func listOnWire(v reflect.Value) any {
	if raw, ok := v.Interface().(json.RawMessage); ok {
		return generic(raw)
	}
	list := []any{}
	for i := range v.Len() {
		list = append(list, onWire(v.Index(i), false))
	}
	return list
}

// generic reads JSON without any types, and numbers as they stand.
func generic(raw []byte) (value any) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	if err := dec.Decode(&value); err != nil {
		panic(err)
	}
	return value
}

func TestEveryFieldGoesOutUnderItsWireName(t *testing.T) {
	t.Parallel()
	client, robot, transport := sender(t)
	for e := range catalog.All() {
		req := e.NewRequest()
		v := reflect.ValueOf(req).Elem()
		newFiller(1, 0).fill(v)
		giveFile(v)
		sent := recorded(t, client, robot, transport, e, req)
		query := sent.req.URL.Query()
		for _, m := range members(v, "url") {
			require.Equal(t, []string{asParameter(m.value)}, query[m.name], "%s: %s", e.Path, m.name)
		}
		switch {
		case e.Method == http.MethodGet:
			require.Empty(t, sent.body, e.Path)
		case e.Body == wecom.BodyJSON:
			require.Equal(t, onWire(v, false), generic(sent.body), e.Path)
			for _, escape := range []string{`\u003c`, `\u003e`, `\u0026`} {
				require.NotContains(t, string(sent.body), escape, e.Path)
			}
		case e.Body == wecom.BodyXML:
			require.Equal(t, elementsOf(v), elementsIn(t, sent.body), e.Path)
		case e.Body == wecom.BodyMultipart:
			require.Contains(t, string(sent.body), `name="media"`, e.Path)
			require.Contains(t, string(sent.body), "\r\n\r\ncontents\r\n", e.Path)
		}
	}
}

// elementsOf is what a request becomes in XML.
func elementsOf(v reflect.Value) map[string]string {
	elements := map[string]string{}
	for _, m := range members(v, "xml") {
		elements[m.name] = asParameter(m.value)
	}
	return elements
}

// elementsIn reads the elements of flat XML.
func elementsIn(t *testing.T, raw []byte) map[string]string {
	t.Helper()
	var doc struct {
		XMLName xml.Name `xml:"xml"`
		Fields  []struct {
			XMLName xml.Name
			Text    string `xml:",chardata"`
		} `xml:",any"`
	}
	require.NoError(t, xml.Unmarshal(raw, &doc))
	elements := map[string]string{}
	for _, f := range doc.Fields {
		elements[f.XMLName.Local] = f.Text
	}
	require.Len(t, elements, len(doc.Fields), "an element is there twice")
	return elements
}

// giveFile gives an upload something to send.
func giveFile(v reflect.Value) {
	for i := range v.NumField() {
		if file, ok := v.Field(i).Addr().Interface().(*wecom.File); ok {
			file.Reader, file.Size = strings.NewReader("contents"), int64(len("contents"))
		}
	}
}

func asParameter(v reflect.Value) string {
	if v.Kind() == reflect.Int64 {
		return strconv.FormatInt(v.Int(), 10)
	}
	return v.String()
}

func TestTheZeroRequestHoldsNothingButWhatIsRequired(t *testing.T) {
	t.Parallel()
	client, robot, transport := sender(t)
	required := requiredFields(t, "..")
	for e := range catalog.All() {
		if e.Body == wecom.BodyXML {
			require.Equal(t, "<xml></xml>", string(recorded(t, client, robot, transport, e, nil).body), e.Path)
			require.Equal(t, "<xml></xml>", string(recorded(t, client, robot, transport, e, e.NewRequest()).body), e.Path)
		}
		if e.Method == http.MethodGet || e.Body != wecom.BodyJSON {
			continue
		}
		require.Equal(t, "{}", string(recorded(t, client, robot, transport, e, nil).body), e.Path)
		req := e.NewRequest()
		body, ok := generic(recorded(t, client, robot, transport, e, req).body).(map[string]any)
		require.True(t, ok, e.Path)
		for name := range body {
			at := reflect.TypeOf(req).Elem()
			assert.True(t, required[at.PkgPath()+"."+at.Name()+"."+name], "%s sends an empty %s that its comment does not call required", e.Path, name)
		}
	}
}

// requiredFields lists the fields of all structs below dir whose comments say that they are required.
func requiredFields(t *testing.T, dir string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		pkg := reflect.TypeFor[wecom.Client]().PkgPath() + strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "..")
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.TypeSpec); ok {
				for name := range requiredOf(spec) {
					found[pkg+"."+spec.Name.Name+"."+name] = true
				}
			}
			return true
		})
		return nil
	})
	require.NoError(t, err)
	require.NotEmpty(t, found)
	return found
}

func requiredOf(spec *ast.TypeSpec) map[string]bool {
	found := map[string]bool{}
	structure, ok := spec.Type.(*ast.StructType)
	if !ok {
		return found
	}
	for _, f := range structure.Fields.List {
		if f.Tag == nil || !strings.Contains(f.Doc.Text()+f.Comment.Text(), "equired") {
			continue
		}
		name, _, _ := strings.Cut(reflect.StructTag(strings.Trim(f.Tag.Value, "`")).Get("json"), ",")
		found[name] = true
	}
	return found
}

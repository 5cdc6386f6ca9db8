package wecomtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strings"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/catalog"
)

// catalogRoute answers an endpoint that has no state here with an example of its response.
func (s *Server) catalogRoute(path string) (route, bool) {
	if s.known == nil {
		s.known = make(map[string]catalog.Endpoint)
		for e := range catalog.All() {
			s.known[e.Path] = e
		}
	}
	e, known := s.known[path]
	if !known {
		return route{}, false
	}
	rt := route{method: e.Method, handle: func(c *call) reply { return c.example(e) }}
	switch e.Credential {
	case wecom.CorpToken:
		rt.access = byToken
	case wecom.RobotKey:
		rt.access = byKey
	case wecom.NoCredential:
		rt.access = open
	default:
		rt.access, rt.param = byOther, tokenParameter(e.Credential)
	}
	return rt, true
}

func tokenParameter(k wecom.CredentialKind) string {
	switch k {
	case wecom.SuiteToken:
		return "suite_access_token"
	case wecom.ProviderToken:
		return "provider_access_token"
	case wecom.DeviceToken:
		return "device_access_token"
	case wecom.ModelToken:
		return "model_access_token"
	default:
		return "access_token"
	}
}

// example checks that the request is one that the endpoint allows, and answers it.
func (c *call) example(e catalog.Endpoint) reply {
	if e.Body == wecom.BodyXML {
		return c.pay(e)
	}
	body, refused := c.checkRequest(e)
	if refused != nil {
		return *refused
	}
	if e.Download {
		return reply{file: &file{name: "example.txt", kind: "text/plain; charset=utf-8", data: []byte("an example from wecomtest")}}
	}
	x := exampler{now: c.now.Unix(), later: c.laterPage(body)}
	out := x.object(reflect.TypeOf(e.NewResponse()).Elem())
	if refused := c.grant(out, body); refused != nil {
		return *refused
	}
	return ok(out)
}

// checkRequest returns the fields of the body, or why the platform would not take the request.
func (c *call) checkRequest(e catalog.Endpoint) (map[string]json.RawMessage, *reply) {
	request := reflect.TypeOf(e.NewRequest()).Elem()
	if unknown := unknownNames(c.query, names(request, "url")); len(unknown) > 0 && e.Method == http.MethodGet {
		return nil, refuse(codeInvalid, "the endpoint has no parameter "+strings.Join(unknown, ", "))
	}
	switch {
	case e.Method == http.MethodGet:
		return nil, nil
	case e.Body == wecom.BodyMultipart:
		if _, found := c.file(); !found {
			return nil, refuse(codeNoFile, "send the file as multipart/form-data, with a filename")
		}
		return nil, nil
	case e.Body == wecom.BodyJSON:
		return c.checkJSON(request)
	}
	return nil, nil
}

// checkJSON checks the body: the pages say which fields there are, and of which type.
func (c *call) checkJSON(request reflect.Type) (map[string]json.RawMessage, *reply) {
	raw := bytes.TrimSpace(c.body)
	if len(raw) == 0 {
		raw = []byte("{}")
	}
	var body map[string]json.RawMessage
	if err := json.Unmarshal(raw, &body); err != nil || body == nil {
		return nil, refuse(codeBadJSON, fmt.Sprintf("Warning: wrong json format: the body is no JSON object: %v", err))
	}
	if request.Implements(reflect.TypeFor[json.Marshaler]()) || reflect.PointerTo(request).Implements(reflect.TypeFor[json.Marshaler]()) {
		return body, nil
	}
	if unknown := unknownNames(body, names(request, "json")); len(unknown) > 0 {
		return nil, refuse(codeInvalid, "the endpoint has no field "+strings.Join(unknown, ", "))
	}
	values := make(map[string]any)
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(&values); err != nil {
		return nil, refuse(codeBadJSON, err.Error())
	}
	if text := misfitObject("", values, request); text != "" {
		return nil, refuse(codeInvalid, text)
	}
	return body, nil
}

func refuse(code int, text string) *reply {
	out := failWith(code, text)
	return &out
}

// names lists the wire names of the fields of a struct, those of embedded structs included.
func names(t reflect.Type, tag string) []string {
	var list []string
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get(tag), ",")
		switch {
		case name != "" && name != "-":
			list = append(list, name)
		case f.Anonymous && name == "" && indirect(f.Type).Kind() == reflect.Struct:
			list = append(list, names(indirect(f.Type), tag)...)
		}
	}
	return list
}

func indirect(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}

// unknownNames returns in order what is neither a name of the endpoint nor common to all calls.
func unknownNames[V any](have map[string]V, allowed []string) []string {
	common := []string{
		"access_token", "suite_access_token", "provider_access_token", "device_access_token", "model_access_token", "key", "corpsecret", "debug",
	}
	var unknown []string
	for name := range have {
		if !slices.Contains(allowed, name) && !slices.Contains(common, name) {
			unknown = append(unknown, name)
		}
	}
	slices.Sort(unknown)
	return unknown
}

// laterPage reports that the call asks for what follows the first page of a list: the example has one page.
func (c *call) laterPage(body map[string]json.RawMessage) bool {
	for _, name := range []string{"cursor", "next_cursor", "new_next_cursor", "next_key", "next", "offset", "start", "begin", "page", "page_index", "page_num"} {
		value := c.query.Get(name)
		if raw, there := body[name]; there {
			value = strings.Trim(string(raw), `"`)
		}
		first := value == "" || value == "0" || value == "null" || value == "1" && strings.HasPrefix(name, "page")
		if !first {
			return true
		}
	}
	return false
}

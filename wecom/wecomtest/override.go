package wecomtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// override is what a user put in the place of the platform's answer; one of the two is set.
type override struct {
	fixed   *reply
	handler http.HandlerFunc
}

// Answer lets every later call of a path, such as /cgi-bin/kf/account/list, be answered with body: a response struct of
// the SDK, a map, JSON as json.RawMessage, or the bytes of a file as []byte. errcode 0 and errmsg are added where they
// are missing, so an errcode in a map makes the call fail; corp payments answer XML, signed, and result_code and
// err_code are theirs. nil gives the answer back to the platform.
//
// Method, credential and base frequency are checked as before, so a path without a known endpoint takes any call.
// Answer panics if the body cannot be encoded as a JSON object.
func (s *Server) Answer(path string, body any) {
	var o override
	if body != nil {
		out := fixedReply(path, body)
		o.fixed = &out
	}
	s.override(path, o)
}

// Handle lets h answer every later call of a path, and checks nothing before it: h sees the request as it came, its
// credential too. Faults, latencies and [Server.Calls] go on working. h may call the server's methods, and runs at the
// same time for calls at the same time. nil gives the answer back to the platform.
func (s *Server) Handle(path string, h http.HandlerFunc) { s.override(path, override{handler: h}) }

func (s *Server) override(path string, o override) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if o.fixed == nil && o.handler == nil {
		delete(s.overrides, path)
		return
	}
	s.overrides[path] = o
}

func fixedReply(path string, body any) reply {
	if data, binary := body.([]byte); binary {
		return reply{file: &file{name: "file", kind: http.DetectContentType(data), data: bytes.Clone(data)}}
	}
	raw, err := json.Marshal(body)
	var f map[string]json.RawMessage
	if err == nil {
		err = json.Unmarshal(raw, &f)
	}
	if err != nil || f == nil {
		panic(fmt.Sprintf("wecomtest: the answer of %s is no JSON object: %v", path, err))
	}
	if strings.HasPrefix(path, paymentPaths) {
		return fixedXML(f)
	}
	for name, value := range map[string]string{"errcode": "0", "errmsg": `"ok"`} {
		if _, there := f[name]; !there {
			f[name] = json.RawMessage(value)
		}
	}
	if raw, err = json.Marshal(f); err != nil {
		panic(fmt.Sprintf("wecomtest: the answer of %s: %v", path, err))
	}
	return reply{raw: &rawReply{header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}}, body: raw}}
}

// serveCustom runs a handler of [Server.Handle] and keeps what it writes.
func serveCustom(h http.HandlerFunc, r *http.Request, body []byte) reply {
	r.Body = io.NopCloser(bytes.NewReader(body))
	w := &recorder{header: make(http.Header)}
	h(w, r)
	if w.header.Get("Content-Type") == "" {
		w.header.Set("Content-Type", http.DetectContentType(w.body.Bytes()))
	}
	return reply{status: w.status, raw: &rawReply{header: w.header, body: w.body.Bytes()}}
}

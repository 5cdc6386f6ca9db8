package wecom

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"reflect"
	"sync"

	"github.com/google/go-querystring/query"
	"github.com/wecomkit/wecomkit/internal/payload"
)

// encoded is a request that was encoded once, and can be opened for each attempt.
type encoded struct {
	query       url.Values
	contentType string
	open        func() (io.Reader, error) // nil without a body
	once        bool                      // the body cannot be opened again
	rewind      func() error              // puts the caller's file back to where it stood; nil if it cannot
}

// after puts the file of a call that failed back to where it stood, or the next call with it would send the rest of it.
func (e *encoded) after(err error) error {
	if err == nil || e.rewind == nil {
		return err
	}
	if failure := e.rewind(); failure != nil {
		return fmt.Errorf("%w; and the file stands where that left it: %w", err, failure)
	}
	return err
}

func encode(e *Endpoint, req any) (*encoded, error) {
	enc, err := encodeKind(e, req)
	if err != nil {
		return nil, fmt.Errorf("wecom: %s: encoding the request: %w", e.Path, err)
	}
	return enc, nil
}

func encodeKind(e *Endpoint, req any) (*encoded, error) {
	switch {
	case e.Body == BodyMultipart:
		return encodeMultipart(req)
	case e.Body == BodyXML:
		return encodeXML(req)
	case e.Method == http.MethodGet:
		values, err := encodeQuery(req)
		return &encoded{query: values}, err
	default:
		return encodeJSON(req)
	}
}

// isNil reports nil itself and a nil pointer, which both mean the zero request.
func isNil(req any) bool {
	v := reflect.ValueOf(req)
	return !v.IsValid() || (v.Kind() == reflect.Pointer && v.IsNil())
}

func encodeJSON(req any) (*encoded, error) {
	data := []byte("{}")
	if !isNil(req) {
		var buf bytes.Buffer
		enc := json.NewEncoder(&buf)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(req); err != nil {
			return nil, err
		}
		data = bytes.TrimSuffix(buf.Bytes(), []byte("\n"))
	}
	values, err := queryBesideBody(req)
	if err != nil {
		return nil, err
	}
	open := func() (io.Reader, error) { return payload.New(data), nil }
	return &encoded{query: values, contentType: "application/json", open: open}, nil
}

// queryBesideBody encodes the fields with url tags of a request that has a body too.
func queryBesideBody(req any) (url.Values, error) {
	if isNil(req) || !hasQuery(reflect.Indirect(reflect.ValueOf(req)).Type()) {
		return nil, nil
	}
	return multipartQuery(req)
}

// queried caches which types have fields with url tags. It holds nothing but what the types themselves say.
var queried sync.Map // reflect.Type → bool

func hasQuery(t reflect.Type) bool {
	if has, ok := queried.Load(t); ok {
		return has.(bool) //nolint:forcetypeassert // nothing else is stored
	}
	has := false
	if t.Kind() == reflect.Struct {
		for f := range t.Fields() {
			has = has || f.Tag.Get("url") != ""
		}
	}
	queried.Store(t, has)
	return has
}

func encodeQuery(req any) (url.Values, error) {
	if isNil(req) {
		return nil, nil
	}
	v := reflect.Indirect(reflect.ValueOf(req))
	if v.Kind() != reflect.Struct {
		return nil, errors.New("a query is made from a struct")
	}
	return query.Values(req)
}

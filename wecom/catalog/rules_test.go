package catalog_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom/catalog"
)

// older are fields of which only the error table tells; calls by other means may still send them.
var older = []string{"english_name"}

// TestRulesNameEndpointsAndFieldsThatExist finds each endpoint and each wire path of the enforced rules in the typed calls.
func TestRulesNameEndpointsAndFieldsThatExist(t *testing.T) {
	t.Parallel()
	requests := map[string]reflect.Type{}
	for e := range catalog.All() {
		requests[e.Path] = reflect.TypeOf(e.NewRequest()).Elem()
	}
	for _, r := range policy.Catalog() {
		for _, path := range slices.Concat(r.Endpoints, r.Except) {
			request, known := requests[path]
			if path == "*" || !strings.HasPrefix(path, "/") {
				continue
			}
			if !assert.True(t, known, "%s: no endpoint %s", r.ID, path) || r.Enforcement == policy.Never {
				continue
			}
			assertFields(t, r, path, request)
		}
	}
}

// assertFields finds at least one of the rule's fields, and all that it depends on, in the request of each endpoint: a
// rule about several endpoints names the fields of all of them.
func assertFields(t *testing.T, r policy.Rule, path string, request reflect.Type) {
	t.Helper()
	found := len(r.Fields) == 0
	for _, f := range r.Fields {
		found = found || hasField(request, f)
	}
	assert.True(t, found, "%s: %s has none of %v", r.ID, path, r.Fields)
	for _, f := range r.SubjectFields {
		assert.True(t, hasField(request, f), "%s: %s has no %s", r.ID, path, f)
	}
	assert.True(t, r.OrderField == "" || hasField(request, r.OrderField), "%s: %s has no %s", r.ID, path, r.OrderField)
	for _, c := range r.When {
		assert.True(t, c.Absent || c.Not || hasField(request, c.Field), "%s: %s has no %s", r.ID, path, c.Field)
	}
}

// TestRulesNameFieldsOfSomeEndpoint finds each single field of a rule in one of its endpoints.
func TestRulesNameFieldsOfSomeEndpoint(t *testing.T) {
	t.Parallel()
	requests := map[string]reflect.Type{}
	for e := range catalog.All() {
		requests[e.Path] = reflect.TypeOf(e.NewRequest()).Elem()
	}
	for _, r := range policy.Catalog() {
		if r.Enforcement == policy.Never {
			continue
		}
		for _, f := range r.Fields {
			found := slices.Contains(r.Endpoints, "*")
			for _, path := range r.Endpoints {
				found = found || requests[path] != nil && hasField(requests[path], f)
			}
			assert.True(t, found, "%s: none of its endpoints has %s", r.ID, f)
		}
	}
}

// hasField follows a wire path through the tags of a request type.
func hasField(t reflect.Type, path string) bool {
	if slices.Contains(older, path) {
		return true
	}
	for step := range strings.SplitSeq(strings.TrimSuffix(path, "|"), ".") {
		name := strings.TrimRight(step, "[]")
		t = tagged(plain(t), name)
		if t == nil {
			return false
		}
		for range strings.Count(step, "[]") {
			if t = plain(t); t.Kind() != reflect.Slice {
				return false
			}
			t = t.Elem()
		}
	}
	return true
}

func plain(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t
}

// tagged returns the type of the field with this wire name; nil if there is none.
func tagged(t reflect.Type, name string) reflect.Type {
	if t.Kind() != reflect.Struct {
		return nil
	}
	for f := range t.Fields() {
		for _, key := range []string{"json", "url", "multipart", "xml"} {
			wire, _, _ := strings.Cut(f.Tag.Get(key), ",")
			if wire == name {
				return f.Type
			}
		}
		if f.Anonymous {
			if found := tagged(plain(f.Type), name); found != nil {
				return found
			}
		}
	}
	return nil
}

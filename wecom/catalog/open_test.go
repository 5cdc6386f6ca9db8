package catalog_test

import (
	"encoding/json"
	"io"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wecomkit/wecomkit/wecom/catalog"
)

// openFields are all the fields that have no type of their own, each with the reason.
var openFields = map[string]string{
	"oa.FormValue.StatField":             "no page says what is in it",
	"oa.FormValue.SumField":              "no page says what is in it",
	"oa.TableDetail.StatField":           "no page says what is in it",
	"wedoc.NewRecord.Values":             "the fields of a record are the user's own, and the type of each decides its form",
	"wedoc.Record.Values":                "the fields of a record are the user's own, and the type of each decides its form",
	"wedoc.RecordUpdate.Values":          "the fields of a record are the user's own, and the type of each decides its form",
	"wedoc.ViewProperty.FieldVisibility": "its names are the ids of the user's own fields",
	"wedoc.PageSize.Orientation":         "the pages show it as a word and as an object that holds one",
	"wedoc.AnchorPicture.WrapSquare":     "the pages show it as an object and as false",
}

// isOpen reports a type that may hold anything, itself or in its elements.
func isOpen(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Interface:
		return t != reflect.TypeFor[io.Reader]() // a file's contents
	case reflect.Map:
		return true
	case reflect.Pointer, reflect.Slice:
		return t == reflect.TypeFor[json.RawMessage]() || isOpen(t.Elem())
	default:
		return false
	}
}

// count walks a type once, and counts its fields and those of what it holds.
func count(t reflect.Type, seen map[reflect.Type]bool, open map[string]bool) (fields int) {
	for slices.Contains([]reflect.Kind{reflect.Pointer, reflect.Slice, reflect.Map}, t.Kind()) {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return 0
	}
	seen[t] = true
	for f := range t.Fields() {
		fields++
		if isOpen(f.Type) {
			open[t.String()+"."+f.Name] = true
		}
		fields += count(f.Type, seen, open)
	}
	return fields
}

func TestFewFieldsAreOpenAndEachHasItsReason(t *testing.T) {
	t.Parallel()
	seen, open := map[reflect.Type]bool{}, map[string]bool{}
	fields := 0
	for e := range catalog.All() {
		fields += count(reflect.TypeOf(e.NewRequest()), seen, open)
		fields += count(reflect.TypeOf(e.NewResponse()), seen, open)
	}
	for name := range open {
		assert.NotEmpty(t, openFields[name], "%s is open, and no reason is given", name)
	}
	for name := range openFields {
		assert.True(t, open[name], "%s is open no more: take it off the list", name)
	}
	assert.Less(t, len(open)*100, fields, "%d of %d fields are open", len(open), fields)
}

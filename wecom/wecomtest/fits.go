package wecomtest

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
)

// canonical is an integer as the pages write it, with or without quotes.
var canonical = regexp.MustCompile(`^(0|-?[1-9]\d{0,18})$`)

// misfit says which value of a JSON body cannot be one of the type, and why; empty if all fit. Integers and booleans fit
// in either form ("1", 1, true) and empty values in any, as in the examples of the pages.
func misfit(path string, v any, t reflect.Type) string {
	t = indirect(t)
	if empty(v) || t.Kind() == reflect.Interface || t == reflect.TypeFor[json.RawMessage]() {
		return ""
	}
	switch t.Kind() {
	case reflect.Struct:
		object, is := v.(map[string]any)
		if !is {
			return wrong(path, v, "an object")
		}
		return misfitObject(path, object, t)
	case reflect.Map:
		object, is := v.(map[string]any)
		if !is {
			return wrong(path, v, "an object")
		}
		for name, one := range object {
			if text := misfit(path+"."+name, one, t.Elem()); text != "" {
				return text
			}
		}
	case reflect.Slice:
		list, is := v.([]any)
		if !is {
			return wrong(path, v, "an array")
		}
		for i, one := range list {
			if text := misfit(fmt.Sprintf("%s[%d]", path, i), one, t.Elem()); text != "" {
				return text
			}
		}
	default:
		return misfitScalar(path, v, t.Kind())
	}
	return ""
}

func misfitObject(path string, object map[string]any, t reflect.Type) string {
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		text := ""
		if f.Anonymous && name == "" && indirect(f.Type).Kind() == reflect.Struct {
			text = misfitObject(path, object, indirect(f.Type))
		} else if v, there := object[name]; there && name != "-" {
			text = misfit(strings.TrimPrefix(path+"."+name, "."), v, f.Type)
		}
		if text != "" {
			return text
		}
	}
	return ""
}

func misfitScalar(path string, v any, kind reflect.Kind) string {
	text, isText := v.(string)
	number, isNumber := v.(json.Number)
	_, isBool := v.(bool)
	switch kind {
	case reflect.String:
		if !isText && !isNumber && !isBool {
			return wrong(path, v, "a string")
		}
	case reflect.Bool:
		if form := text + number.String(); !isBool && form != "0" && form != "1" {
			return wrong(path, v, "a boolean")
		}
	case reflect.Float32, reflect.Float64:
		if !isNumber && !canonical.MatchString(text) {
			return wrong(path, v, "a number")
		}
	default:
		if !isBool && !canonical.MatchString(text+number.String()) {
			return wrong(path, v, "an integer")
		}
	}
	return ""
}

// empty reports the forms in which the platform's own examples write nothing.
func empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return v == ""
	case []any:
		return len(v) == 0
	case map[string]any:
		return len(v) == 0
	}
	return false
}

func wrong(path string, v any, want string) string {
	have := "an object"
	switch v.(type) {
	case string:
		have = "a string"
	case json.Number:
		have = "a number"
	case bool:
		have = "a boolean"
	case []any:
		have = "an array"
	}
	if have == want {
		return fmt.Sprintf("the field %s must be %s of another form", path, want)
	}
	return fmt.Sprintf("the field %s is %s, and must be %s", path, have, want)
}

package wecomtest

import (
	"encoding/json"
	"reflect"
	"strings"
)

// exampler makes an example of a response from its type: every field the documents name, one element per list.
type exampler struct {
	now   int64
	later bool // the page after the last one: its lists are empty
	open  []reflect.Type
}

// object fills the fields of a struct.
func (x *exampler) object(t reflect.Type) fields {
	out := fields{}
	x.open = append(x.open, t)
	defer func() { x.open = x.open[:len(x.open)-1] }()
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && name == "" && indirect(f.Type).Kind() == reflect.Struct {
			for k, v := range x.object(indirect(f.Type)) {
				out[k] = v
			}
			continue
		}
		if name == "" || name == "-" || !f.IsExported() {
			continue
		}
		if v := x.value(name, f.Type); v != nil {
			out[name] = v
		}
	}
	return out
}

// value makes a value of a type, with a look at the name; nil where the documents leave it open.
func (x *exampler) value(name string, t reflect.Type) any {
	switch t.Kind() {
	case reflect.Pointer:
		return x.value(name, t.Elem())
	case reflect.String:
		return x.text(name)
	case reflect.Bool:
		return !strings.HasPrefix(name, "has_more")
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return x.number(name)
	case reflect.Float32, reflect.Float64:
		return 0.5
	case reflect.Slice:
		return x.list(name, t)
	case reflect.Map:
		if v := x.value(name, t.Elem()); v != nil {
			return fields{"key": v}
		}
	case reflect.Struct:
		if !x.around(t) {
			return x.object(t)
		}
	}
	return nil
}

// around reports that the value lies within a value of the same type, which must end somewhere.
func (x *exampler) around(t reflect.Type) bool {
	for _, open := range x.open {
		if open == t {
			return true
		}
	}
	return false
}

func (x *exampler) list(name string, t reflect.Type) any {
	if t == reflect.TypeFor[json.RawMessage]() {
		return nil
	}
	if x.later {
		return []any{}
	}
	if v := x.value(name, t.Elem()); v != nil {
		return []any{v}
	}
	return []any{}
}

// text is empty for what would ask for another page.
func (x *exampler) text(name string) string {
	switch {
	case strings.Contains(name, "cursor"), name == "next_key", name == "next":
		return ""
	case name == "userid" || strings.HasSuffix(name, "_userid") && !strings.Contains(name, "external"):
		return "zhangsan"
	case name == "corpid" || strings.HasSuffix(name, "_corpid"):
		return CorpID
	case name == "permanent_code":
		return Secret
	case strings.Contains(name, "url"):
		return "https://example.com/" + name
	case strings.Contains(name, "mobile"), strings.Contains(name, "phone"):
		return "13800000000"
	case strings.Contains(name, "mail"):
		return "zhangsan@example.com"
	case strings.HasSuffix(name, "ip"):
		return "192.0.2.1"
	}
	return name + "-example"
}

func (x *exampler) number(name string) int64 {
	switch {
	case name == "expires_in":
		return 7200
	case name == "next_offset":
		return 1 // as many as there are
	case strings.HasPrefix(name, "has_more"), strings.Contains(name, "cursor"), name == "next_start", name == "next_key", name == "next", name == "errcode":
		return 0
	case strings.HasSuffix(name, "time"), strings.HasSuffix(name, "timestamp"), strings.HasSuffix(name, "_at"), strings.HasSuffix(name, "date"):
		return x.now
	}
	return 1
}

package catalog_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strconv"
	"strings"
)

// wireName returns the name of a field on the wire under a tag; empty if it has none there.
func wireName(f reflect.StructField, tag string) string {
	name, _, _ := strings.Cut(f.Tag.Get(tag), ",")
	if name == "-" || !f.IsExported() {
		return ""
	}
	return name
}

// filler gives the fields of a value contents that differ from one another.
type filler struct {
	rng   *rand.Rand
	empty float64 // how many of the fields stay zero
	n     int64
	open  map[reflect.Type]bool // the structs around: one that holds itself is filled once
}

func newFiller(seed uint64, empty float64) *filler {
	return &filler{rng: rand.New(rand.NewPCG(seed, 1)), empty: empty, open: map[reflect.Type]bool{}} //nolint:gosec // to be repeated
}

// fill fills v, which is addressable and zero.
func (f *filler) fill(v reflect.Value) {
	f.n++
	switch v.Kind() {
	case reflect.String:
		v.SetString(f.text())
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int64:
		v.SetInt(f.n)
	case reflect.Float64:
		v.SetFloat(float64(f.n) + 0.5)
	case reflect.Pointer:
		if !f.open[v.Type().Elem()] {
			v.Set(reflect.New(v.Type().Elem()))
			f.fill(v.Elem())
		}
	case reflect.Slice:
		f.fillSlice(v)
	case reflect.Map:
		f.fillMap(v)
	case reflect.Struct:
		f.fillStruct(v)
	case reflect.Interface:
		if v.NumMethod() == 0 {
			v.Set(reflect.ValueOf(f.text() + "!"))
		}
	default:
		panic("no wire value is a " + v.Type().String())
	}
}

// text is every other time a number, which the wire may write without quotes.
func (f *filler) text() string {
	if f.n%2 == 0 {
		return strconv.FormatInt(f.n, 10)
	}
	return fmt.Sprintf("<a href=\"/张三?x=1&y=%d\">\t\u2028😀</a>", f.n)
}

func (f *filler) fillSlice(v reflect.Value) {
	if v.Type() == reflect.TypeFor[json.RawMessage]() {
		v.SetBytes(fmt.Appendf(nil, `{"raw":[%d]}`, f.n))
		return
	}
	if f.open[v.Type().Elem()] {
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), 2, 2))
	for i := range v.Len() {
		f.fill(v.Index(i))
	}
}

func (f *filler) fillMap(v reflect.Value) {
	v.Set(reflect.MakeMap(v.Type()))
	for _, key := range []string{"one", "two"} {
		elem := reflect.New(v.Type().Elem()).Elem()
		f.fill(elem)
		v.SetMapIndex(reflect.ValueOf(key).Convert(v.Type().Key()), elem)
	}
}

// fillStruct leaves alone what stands in headers, as the name of a downloaded file does.
func (f *filler) fillStruct(v reflect.Value) {
	f.open[v.Type()] = true
	defer delete(f.open, v.Type())
	for i := range v.NumField() {
		if field := v.Type().Field(i); field.IsExported() && field.Tag != `json:"-"` && f.rng.Float64() >= f.empty {
			f.fill(v.Field(i))
		}
	}
}

// member is a field of a struct, or of one that it embeds.
type member struct {
	name   string
	quoted bool // a number that goes out in quotes
	value  reflect.Value
}

// members lists the fields that have a name on the wire under a tag.
func members(v reflect.Value, tag string) (found []member) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if name := wireName(f, tag); name != "" {
			found = append(found, member{name, strings.Contains(f.Tag.Get(tag), ",string"), v.Field(i)})
		} else if f.Anonymous {
			found = append(found, members(v.Field(i), tag)...)
		}
	}
	return found
}

// leaf is a field somewhere in a type, by its path on the wire.
type leaf struct {
	path string
	typ  reflect.Type
}

// leaves lists the fields of a type and of the structs that it holds, each struct where it is seen first.
func leaves(t reflect.Type, path string, seen map[reflect.Type]bool) (found []leaf) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return nil
	}
	seen[t] = true
	for f := range t.Fields() {
		at := path
		if name := wireName(f, "json"); name != "" {
			at = strings.TrimPrefix(path+"."+name, ".")
			found = append(found, leaf{at, f.Type})
		}
		found = append(found, leaves(f.Type, at, seen)...)
	}
	return found
}

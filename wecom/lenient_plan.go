package wecom

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
)

// plans caches how each type is decoded. It holds nothing but what the types themselves say.
var plans sync.Map // reflect.Type → decodeFunc

// decodeFunc decodes the value that begins at data[i] into v and returns the index after it.
type decodeFunc func(d *lenientDecoder, i int, v reflect.Value) (int, error)

// structPlan is a struct's fields in order and by name.
type structPlan struct {
	fields []fieldPlan
	byName map[string]int
}

type fieldPlan struct {
	name   string
	index  []int
	decode decodeFunc
	strict bool
}

// strictField lists the fields that steer a caller: a broken one would end a list early in silence.
func strictField(name string) bool {
	switch name {
	case "errcode",
		"cursor", "next_cursor", "new_next_cursor", "next_key", "next", "next_offset", "next_start",
		"has_more", "has_more_sub_meeting", "is_last", "ending", "endflag":
		return true
	}
	return false
}

func planOf(t reflect.Type) decodeFunc {
	if f, ok := plans.Load(t); ok {
		return f.(decodeFunc) //nolint:forcetypeassert // nothing else is stored
	}
	// A type that contains itself meets this function while its plan is in the making.
	var (
		ready sync.WaitGroup
		plan  decodeFunc
	)
	ready.Add(1)
	f, loaded := plans.LoadOrStore(t, decodeFunc(func(d *lenientDecoder, i int, v reflect.Value) (int, error) {
		ready.Wait()
		return plan(d, i, v)
	}))
	if loaded {
		return f.(decodeFunc) //nolint:forcetypeassert // nothing else is stored
	}
	plan = newPlan(t)
	ready.Done()
	plans.Store(t, plan)
	return plan
}

func newPlan(t reflect.Type) decodeFunc {
	switch {
	case t == reflect.TypeFor[json.RawMessage]():
		return decodeRaw
	case implements[json.Unmarshaler](t), implements[encoding.TextUnmarshaler](t):
		return decodeForeign
	}
	switch t.Kind() {
	case reflect.String:
		return decodeString
	case reflect.Bool:
		return decodeBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return decodeInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return decodeUint
	case reflect.Float32, reflect.Float64:
		return decodeFloat
	case reflect.Struct:
		return structDecoder(t)
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return decodeForeign
		}
		return sliceDecoder(t)
	case reflect.Map:
		if t.Key().Kind() != reflect.String || implements[encoding.TextUnmarshaler](t.Key()) {
			return decodeForeign
		}
		return mapDecoder(t)
	case reflect.Pointer:
		return pointerDecoder(t)
	default:
		return decodeForeign
	}
}

func implements[T any](t reflect.Type) bool {
	want := reflect.TypeFor[T]()
	return t.Implements(want) || (t.Kind() != reflect.Pointer && reflect.PointerTo(t).Implements(want))
}

func structDecoder(t reflect.Type) decodeFunc {
	p := &structPlan{byName: make(map[string]int)}
	p.add(t, nil)
	return p.decode
}

// add appends the fields of t. Those of an embedded struct stand behind the struct's own, which win.
func (p *structPlan) add(t reflect.Type, parent []int) {
	var embedded []reflect.StructField
	for f := range t.Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Tag.Get("json") == "-":
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct:
			embedded = append(embedded, f)
		case f.IsExported():
			p.addField(f, name, parent)
		}
	}
	for _, f := range embedded {
		p.add(f.Type, append(append([]int{}, parent...), f.Index...))
	}
}

func (p *structPlan) addField(f reflect.StructField, name string, parent []int) {
	if name == "" {
		name = f.Name
	}
	if _, taken := p.byName[name]; taken {
		return
	}
	p.byName[name] = len(p.fields)
	p.fields = append(p.fields, fieldPlan{
		name: name, index: append(append([]int{}, parent...), f.Index...), decode: planOf(f.Type), strict: strictField(name),
	})
}

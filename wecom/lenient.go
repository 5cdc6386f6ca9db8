package wecom

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

var errTooDeep = fmt.Errorf("JSON nests deeper than %d", maxDepth)

func syntaxAt(i int) error { return fmt.Errorf("not valid JSON at byte %d", i) }

// Decode reads an answer's JSON into a pointer the way every call does. It is [json.Unmarshal] with case-sensitive
// names, and takes what the platform's wire wobbles between: integers and booleans with or without quotes, and "",
// null, {} and [] for any empty value. Another odd value leaves the zero value, except that errcode and the fields that
// say how a list goes on (next_cursor, next_key, has_more and their like) must be right.
func Decode(raw []byte, into any) error {
	_, err := decodeLenient(raw, into)
	return err
}

// decodeLenient also returns the fields that it skipped.
func decodeLenient(raw []byte, into any) ([]string, error) {
	v := reflect.ValueOf(into)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return nil, errors.New("wecom: Decode needs a pointer that is not nil")
	}
	d := &lenientDecoder{data: raw, odd: -1}
	d.path = d.steps[:0]
	end, err := planOf(v.Type().Elem())(d, space(raw, 0), v.Elem())
	if err == nil && space(raw, end) != len(raw) {
		err = syntaxAt(space(raw, end))
	}
	if err != nil {
		return nil, fmt.Errorf("wecom: decoding an answer: %w", err)
	}
	return d.skipped, nil
}

// lenientDecoder is the state of one decoding.
type lenientDecoder struct {
	data    []byte
	path    []string
	steps   [4]string // where path begins
	depth   int
	odd     int // where the last value stands that was odd, a negative number before
	skipped []string
	block   strings.Builder // where short strings lie side by side
	scratch []byte          // room to take escapes away
}

const (
	// blockSize is how much memory short strings share: whoever keeps one of them keeps so much at most.
	blockSize = 1 << 10
	// shortString is the longest string that shares memory.
	shortString = blockSize / 8
)

// text returns the value of the string at data[i:end].
func (d *lenientDecoder) text(i, end int, plain bool) string {
	inner := d.data[i+1 : end-1]
	if !plain {
		d.scratch = unescape(d.scratch[:0], inner)
		inner = d.scratch
	}
	return d.keep(inner)
}

// keep copies a string out of the answer. Short ones share a block, which spares most of the allocations.
func (d *lenientDecoder) keep(b []byte) string {
	if len(b) > shortString {
		return string(b)
	}
	at := d.block.Len()
	if at+len(b) > d.block.Cap() {
		d.block.Reset()
		d.block.Grow(min(blockSize, len(d.data)))
		at = 0
	}
	d.block.Write(b)
	return d.block.String()[at:]
}

// skipOdd passes over a value that does not fit, and reports its field once.
func (d *lenientDecoder) skipOdd(i int) (int, error) {
	end, err := skip(d.data, i, d.depth)
	if err != nil {
		return end, err
	}
	d.odd = i
	if path := strings.Join(d.path, "."); !slices.Contains(d.skipped, path) {
		d.skipped = append(d.skipped, path)
	}
	return end, nil
}

// empty reports whether the value at i is one of the empty forms, and where it ends.
func (d *lenientDecoder) empty(i int) (end int, ok bool) {
	if i >= len(d.data) {
		return i, false
	}
	switch d.data[i] {
	case '"':
		if i+1 < len(d.data) && d.data[i+1] == '"' {
			return i + 2, true
		}
	case 'n':
		end, err := literal(d.data, i, "null")
		return end, err == nil
	case '{', '[':
		end := space(d.data, i+1)
		if end < len(d.data) && d.data[end] == d.data[i]+2 { // the closing bracket stands two after the opening one
			return end + 1, true
		}
	}
	return i, false
}

func (d *lenientDecoder) at(i int) byte {
	if i < len(d.data) {
		return d.data[i]
	}
	return 0
}

func (p *structPlan) decode(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	if d.at(i) != '{' {
		if end, ok := d.empty(i); ok {
			return end, nil
		}
		return d.skipOdd(i)
	}
	guess := 0
	d.depth++
	end, err := walkObject(d.data, i, d.depth-1, func(key, keyEnd int, plain bool, at int) (int, error) {
		n, ok := p.find(d.data[key+1:keyEnd-1], plain, guess)
		if !ok {
			return skip(d.data, at, d.depth)
		}
		guess = n + 1
		return p.fields[n].decodeInto(d, at, v)
	})
	d.depth--
	return end, err
}

// find looks for a field, first where it would be if the answer had the order of the struct and left a few fields out.
func (p *structPlan) find(name []byte, plain bool, guess int) (int, bool) {
	if !plain {
		name = unescape(nil, name)
	}
	for n := guess; n < min(guess+4, len(p.fields)); n++ {
		if p.fields[n].name == string(name) {
			return n, true
		}
	}
	n, ok := p.byName[string(name)]
	return n, ok
}

func (f *fieldPlan) decodeInto(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	d.path = append(d.path, f.name)
	field := v.Field(f.index[0])
	for _, n := range f.index[1:] {
		field = field.Field(n)
	}
	end, err := f.decode(d, i, field)
	if err == nil && f.strict && (d.odd == i || brokenStrict(d.data[i])) {
		err = fmt.Errorf("%s has a value that is none", strings.Join(d.path, "."))
	}
	d.path = d.path[:len(d.path)-1]
	return end, err
}

// brokenStrict reports a list or an object where a field that steers the caller should be.
func brokenStrict(first byte) bool { return first == '{' || first == '[' }

func sliceDecoder(t reflect.Type) decodeFunc {
	elem := planOf(t.Elem())
	scalar := isScalar(t.Elem().Kind())
	return func(d *lenientDecoder, i int, v reflect.Value) (int, error) {
		if d.at(i) != '[' {
			if end, ok := d.empty(i); ok {
				v.SetZero()
				return end, nil
			}
			return d.skipOdd(i)
		}
		v.SetZero()
		d.depth++
		n := 0
		end, err := walkArray(d.data, i, d.depth-1, func(at int) (int, error) {
			if n == v.Cap() {
				v.Grow(d.room(at, n, scalar))
			}
			n++
			v.SetLen(n)
			return elem(d, at, v.Index(n-1))
		})
		d.depth--
		if n == 0 && err == nil {
			v.Set(reflect.MakeSlice(t, 0, 0))
		}
		return end, err
	}
}

// isScalar reports kinds whose values hold no brackets, but for those in a text.
func isScalar(k reflect.Kind) bool { return k <= reflect.Float64 || k == reflect.String }

// room is for how many more elements a list of n grows: a list of scalars for as many as there are commas before its
// bracket, as far as that is no bad guess.
func (d *lenientDecoder) room(i, n int, scalar bool) int {
	const most = 64
	if n > 0 || !scalar {
		return 1
	}
	window := d.data[i:min(i+most*32, len(d.data))]
	if end := bytes.IndexByte(window, ']'); end >= 0 {
		window = window[:end]
	}
	return min(1+bytes.Count(window, []byte{','}), most)
}

func mapDecoder(t reflect.Type) decodeFunc {
	elem := planOf(t.Elem())
	return func(d *lenientDecoder, i int, v reflect.Value) (int, error) {
		if d.at(i) != '{' {
			if end, ok := d.empty(i); ok {
				v.SetZero()
				return end, nil
			}
			return d.skipOdd(i)
		}
		if v.IsNil() {
			v.Set(reflect.MakeMap(t))
		}
		d.depth++
		end, err := walkObject(d.data, i, d.depth-1, func(key, keyEnd int, plain bool, at int) (int, error) {
			value := reflect.New(t.Elem()).Elem()
			next, err := elem(d, at, value)
			if err == nil {
				v.SetMapIndex(reflect.ValueOf(d.text(key, keyEnd, plain)).Convert(t.Key()), value)
			}
			return next, err
		})
		d.depth--
		return end, err
	}
}

// pointerDecoder leaves nil where the value is odd, or an empty form that is none of the value's own.
func pointerDecoder(t reflect.Type) decodeFunc {
	elem := planOf(t.Elem())
	own := map[reflect.Kind]byte{reflect.String: '"', reflect.Struct: '{', reflect.Map: '{', reflect.Slice: '['}[t.Elem().Kind()]
	return func(d *lenientDecoder, i int, v reflect.Value) (int, error) {
		if end, ok := d.empty(i); ok && d.data[i] != own {
			v.SetZero()
			return end, nil
		}
		if v.IsNil() {
			v.Set(reflect.New(t.Elem()))
		}
		end, err := elem(d, i, v.Elem())
		if d.odd == i {
			v.SetZero()
		}
		return end, err
	}
}

func decodeRaw(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	end, err := skip(d.data, i, d.depth)
	if err == nil {
		v.SetBytes(append([]byte{}, d.data[i:end]...))
	}
	return end, err
}

// decodeForeign leaves the value to encoding/json.
func decodeForeign(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	end, err := skip(d.data, i, d.depth)
	if err != nil {
		return end, err
	}
	if json.Unmarshal(d.data[i:end], v.Addr().Interface()) == nil {
		return end, nil
	}
	v.SetZero()
	if after, ok := d.empty(i); ok {
		return after, nil
	}
	return d.skipOdd(i)
}

// Package jsonscan walks JSON text in place: it finds where values begin and
// end and decodes nothing that nobody asked for.
package jsonscan

import (
	"bytes"
	"encoding/json"
	"errors"
)

// MaxDepth is how deep values may nest.
const MaxDepth = 200

// The errors of a walk.
var (
	// ErrSyntax means that the text is not JSON.
	ErrSyntax = errors.New("jsonscan: not valid JSON")
	// ErrDepth means that values nest deeper than MaxDepth.
	ErrDepth = errors.New("jsonscan: nested too deep")
)

// Space returns the index of the first byte at or after i that is no white space.
func Space(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\n' || b[i] == '\r') {
		i++
	}
	return i
}

// String returns the index after the string that begins at b[i], and whether it holds escapes.
func String(b []byte, i int) (end int, escaped bool, err error) {
	if i >= len(b) || b[i] != '"' {
		return i, false, ErrSyntax
	}
	for i++; i < len(b); i++ {
		switch b[i] {
		case '"':
			return i + 1, escaped, nil
		case '\\':
			escaped = true
			i++
		}
	}
	return i, escaped, ErrSyntax
}

// Skip returns the index after the value that begins at b[i]. It finds the
// value's end, and does not check every detail within.
func Skip(b []byte, i int) (int, error) {
	if i >= len(b) {
		return i, ErrSyntax
	}
	switch b[i] {
	case '"':
		end, _, err := String(b, i)
		return end, err
	case '{', '[':
		return skipNested(b, i)
	default:
		return skipScalar(b, i)
	}
}

func skipNested(b []byte, i int) (int, error) {
	var closers [MaxDepth]byte
	depth := 0
	for i < len(b) {
		switch c := b[i]; c {
		case '"':
			end, _, err := String(b, i)
			if err != nil {
				return end, err
			}
			i = end
			continue
		case '{', '[':
			if depth == MaxDepth {
				return i, ErrDepth
			}
			closers[depth] = c + 2 // in ASCII both closing brackets stand two after the opening ones
			depth++
		case '}', ']':
			depth--
			if closers[depth] != c {
				return i, ErrSyntax
			}
			if depth == 0 {
				return i + 1, nil
			}
		}
		i++
	}
	return i, ErrSyntax
}

func skipScalar(b []byte, i int) (int, error) {
	start := i
	for i < len(b) && !ends(b[i]) {
		i++
	}
	if i == start {
		return i, ErrSyntax
	}
	return i, nil
}

// ends reports what can stand in no number, true, false or null.
func ends(c byte) bool {
	switch c {
	case ',', ']', '}', ' ', '\t', '\r', '\n', ':', '"', '[', '{':
		return true
	}
	return false
}

// Object calls f with each key and the index where its value begins; f returns
// the index after the value. A false answer ends the walk.
func Object(b []byte, i int, f func(key []byte, at int) (next int, more bool, err error)) (int, error) {
	if i >= len(b) || b[i] != '{' {
		return i, ErrSyntax
	}
	i = Space(b, i+1)
	if i < len(b) && b[i] == '}' {
		return i + 1, nil
	}
	for {
		key, at, err := member(b, i)
		if err != nil {
			return at, err
		}
		next, more, err := f(key, at)
		if err != nil || !more {
			return next, err
		}
		i = Space(b, next)
		if i >= len(b) {
			return i, ErrSyntax
		}
		switch b[i] {
		case '}':
			return i + 1, nil
		case ',':
			i = Space(b, i+1)
		default:
			return i, ErrSyntax
		}
	}
}

// member reads a key and its colon, and returns where the value begins.
func member(b []byte, i int) (key []byte, at int, err error) {
	end, escaped, err := String(b, i)
	if err != nil {
		return nil, end, err
	}
	key = b[i+1 : end-1]
	if escaped {
		key = Unquote(b[i:end])
	}
	i = Space(b, end)
	if i >= len(b) || b[i] != ':' {
		return nil, i, ErrSyntax
	}
	return key, Space(b, i+1), nil
}

// Array calls f with the index of each element; f returns the index after it.
func Array(b []byte, i int, f func(at int) (next int, err error)) (int, error) {
	if i >= len(b) || b[i] != '[' {
		return i, ErrSyntax
	}
	i = Space(b, i+1)
	if i < len(b) && b[i] == ']' {
		return i + 1, nil
	}
	for {
		next, err := f(i)
		if err != nil {
			return next, err
		}
		i = Space(b, next)
		if i >= len(b) {
			return i, ErrSyntax
		}
		switch b[i] {
		case ']':
			return i + 1, nil
		case ',':
			i = Space(b, i+1)
		default:
			return i, ErrSyntax
		}
	}
}

// Unquote decodes a string with its quotes; nil if it is broken.
func Unquote(quoted []byte) []byte {
	if bytes.IndexByte(quoted, '\\') < 0 && len(quoted) >= 2 {
		return quoted[1 : len(quoted)-1]
	}
	var s string
	if json.Unmarshal(quoted, &s) != nil {
		return nil
	}
	return []byte(s)
}

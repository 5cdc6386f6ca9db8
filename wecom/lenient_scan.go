package wecom

import (
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// maxDepth is how deep an answer may nest.
const maxDepth = 200

func space(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\n' || b[i] == '\t' || b[i] == '\r') {
		i++
	}
	return i
}

// scanString returns the index after the string at b[i], and whether its bytes are its value as they stand.
func scanString(b []byte, i int) (end int, plain bool, err error) {
	if i >= len(b) || b[i] != '"' {
		return i, false, syntaxAt(i)
	}
	plain, ascii := true, true
	for j := i + 1; ; j++ {
		j, ascii = ordinary(b, j, ascii)
		switch {
		case j >= len(b):
			return len(b), false, syntaxAt(len(b))
		case b[j] == '"':
			return j + 1, plain && (ascii || utf8.Valid(b[i+1:j])), nil
		case b[j] != '\\':
			return j, false, syntaxAt(j)
		}
		plain = false
		if j, err = scanEscape(b, j); err != nil {
			return j, false, err
		}
	}
}

// ordinary passes over the bytes of a string up to one that ends it, begins an escape or must not be there, eight at a
// time where it can. ascii becomes false if one of them is no ASCII.
func ordinary(b []byte, i int, ascii bool) (int, bool) {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(b); i += 8 {
		x := binary.LittleEndian.Uint64(b[i:])
		quote, escape := x^'"'*ones, x^'\\'*ones
		control := (x - ' '*ones) &^ x // the top bit of a byte says yes, exactly in the lowest byte that does
		if (control|(quote-ones)&^quote|(escape-ones)&^escape)&tops != 0 {
			break
		}
		ascii = ascii && x&tops == 0
	}
	for ; i < len(b); i++ {
		switch c := b[i]; {
		case c == '"', c == '\\', c < ' ':
			return i, ascii
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	return i, ascii
}

// scanEscape returns the index of the last byte of the escape that begins at b[i].
func scanEscape(b []byte, i int) (int, error) {
	if i+1 >= len(b) {
		return i, syntaxAt(i)
	}
	switch b[i+1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return i + 1, nil
	case 'u':
		for k := i + 2; k < i+6; k++ {
			if k >= len(b) || !isHex(b[k]) {
				return k, syntaxAt(k)
			}
		}
		return i + 5, nil
	}
	return i, syntaxAt(i)
}

func isHex(c byte) bool {
	return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// unescape appends the value of what stands between the quotes of a string that the scan has found well formed. Broken
// UTF-8 becomes U+FFFD, as in encoding/json.
func unescape(to, b []byte) []byte {
	for i := 0; i < len(b); {
		r, n := rune(b[i]), 1
		switch {
		case r == '\\' && b[i+1] == 'u':
			r, n = escapedRune(b[i:])
		case r == '\\':
			r, n = escapedByte(b[i+1]), 2
		case r >= utf8.RuneSelf:
			r, n = utf8.DecodeRune(b[i:])
		}
		to = utf8.AppendRune(to, r)
		i += n
	}
	return to
}

func escapedByte(c byte) rune {
	switch c {
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return rune(c)
}

// escapedRune reads a \u escape, or the two of a pair of surrogates, and returns how long it is.
func escapedRune(b []byte) (rune, int) {
	const one = len(`\u0000`)
	r := hexRune(b[2:one])
	if !utf16.IsSurrogate(r) {
		return r, one
	}
	if len(b) >= 2*one && b[one] == '\\' && b[one+1] == 'u' {
		if pair := utf16.DecodeRune(r, hexRune(b[one+2:2*one])); pair != utf8.RuneError {
			return pair, 2 * one
		}
	}
	return utf8.RuneError, one
}

func hexRune(digits []byte) (r rune) {
	for _, c := range digits {
		switch {
		case isDigit(c):
			c -= '0'
		default:
			c = c&^' ' - 'A' + 10 // either case
		}
		r = r<<4 | rune(c)
	}
	return r
}

// scanNumber returns the index after the number at b[i].
func scanNumber(b []byte, i int) (int, error) {
	if i < len(b) && b[i] == '-' {
		i++
	}
	switch {
	case i < len(b) && b[i] == '0':
		i++
	default:
		next := digits(b, i)
		if next == i {
			return i, syntaxAt(i)
		}
		i = next
	}
	if i < len(b) && b[i] == '.' {
		next := digits(b, i+1)
		if next == i+1 {
			return next, syntaxAt(next)
		}
		i = next
	}
	if i < len(b) && (b[i] == 'e' || b[i] == 'E') {
		i++
		if i < len(b) && (b[i] == '+' || b[i] == '-') {
			i++
		}
		next := digits(b, i)
		if next == i {
			return next, syntaxAt(next)
		}
		i = next
	}
	return i, nil
}

func digits(b []byte, i int) int {
	for i < len(b) && isDigit(b[i]) {
		i++
	}
	return i
}

// skip returns the index after the value at b[i], which it checks in every detail.
func skip(b []byte, i, depth int) (int, error) {
	if i >= len(b) {
		return i, syntaxAt(i)
	}
	switch b[i] {
	case '"':
		end, _, err := scanString(b, i)
		return end, err
	case '{':
		return walkObject(b, i, depth, func(_, _ int, _ bool, at int) (int, error) { return skip(b, at, depth+1) })
	case '[':
		return walkArray(b, i, depth, func(at int) (int, error) { return skip(b, at, depth+1) })
	case 't':
		return literal(b, i, "true")
	case 'f':
		return literal(b, i, "false")
	case 'n':
		return literal(b, i, "null")
	}
	return scanNumber(b, i)
}

func literal(b []byte, i int, want string) (int, error) {
	if len(b)-i < len(want) || string(b[i:i+len(want)]) != want {
		return i, syntaxAt(i)
	}
	return i + len(want), nil
}

// walkObject calls f with where each key and its value stand.
func walkObject(b []byte, i, depth int, f func(key, keyEnd int, plain bool, at int) (int, error)) (int, error) {
	if depth >= maxDepth {
		return i, errTooDeep
	}
	i = space(b, i+1)
	if i < len(b) && b[i] == '}' {
		return i + 1, nil
	}
	for {
		end, plain, err := scanString(b, i)
		if err != nil {
			return end, err
		}
		at := space(b, end)
		if at >= len(b) || b[at] != ':' {
			return at, syntaxAt(at)
		}
		next, err := f(i, end, plain, space(b, at+1))
		if err != nil {
			return next, err
		}
		i = space(b, next)
		if i < len(b) && b[i] == '}' {
			return i + 1, nil
		}
		if i >= len(b) || b[i] != ',' {
			return i, syntaxAt(i)
		}
		i = space(b, i+1)
	}
}

// walkArray calls f with where each element stands.
func walkArray(b []byte, i, depth int, f func(at int) (int, error)) (int, error) {
	if depth >= maxDepth {
		return i, errTooDeep
	}
	i = space(b, i+1)
	if i < len(b) && b[i] == ']' {
		return i + 1, nil
	}
	for {
		next, err := f(i)
		if err != nil {
			return next, err
		}
		i = space(b, next)
		if i < len(b) && b[i] == ']' {
			return i + 1, nil
		}
		if i >= len(b) || b[i] != ',' {
			return i, syntaxAt(i)
		}
		i = space(b, i+1)
	}
}

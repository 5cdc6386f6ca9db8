package wecom

import (
	"reflect"
	"strconv"
)

// scalar returns the text of a string without escapes, a number or a boolean, and whether it is one.
func (d *lenientDecoder) scalar(i int) (body []byte, end int, ok bool, err error) {
	switch d.at(i) {
	case '"':
		end, plain, err := scanString(d.data, i)
		if err != nil || !plain {
			return nil, end, false, err
		}
		return d.data[i+1 : end-1], end, true, nil
	case '{', '[', 'n':
		return nil, i, false, nil
	}
	end, err = skip(d.data, i, d.depth)
	if err != nil {
		return nil, end, false, err
	}
	return d.data[i:end], end, true, nil
}

func decodeString(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	switch d.at(i) {
	case '"':
		end, plain, err := scanString(d.data, i)
		if err == nil {
			v.SetString(d.text(i, end, plain))
		}
		return end, err
	case '{', '[', 'n':
		return d.emptyOrOdd(i)
	}
	end, err := skip(d.data, i, d.depth)
	if err != nil {
		return end, err
	}
	literal := d.data[i:end]
	if !canonicalInt(literal) && !isBool(literal) {
		return d.skipOdd(i)
	}
	v.SetString(d.keep(literal))
	return end, nil
}

func (d *lenientDecoder) emptyOrOdd(i int) (int, error) {
	if end, ok := d.empty(i); ok {
		return end, nil
	}
	return d.skipOdd(i)
}

func decodeBool(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	body, end, ok, err := d.scalar(i)
	if err != nil {
		return end, err
	}
	if !ok || len(body) == 0 {
		return d.emptyOrOdd(i)
	}
	switch string(body) {
	case "true", "1":
		v.SetBool(true)
	case "false", "0":
		v.SetBool(false)
	default:
		return d.skipOdd(i)
	}
	return end, nil
}

func decodeInt(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	body, end, ok, err := d.scalar(i)
	if err != nil {
		return end, err
	}
	if !ok || len(body) == 0 {
		return d.emptyOrOdd(i)
	}
	n, ok := integer(body)
	if !ok || v.OverflowInt(n) {
		return d.skipOdd(i)
	}
	v.SetInt(n)
	return end, nil
}

func decodeUint(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	body, end, ok, err := d.scalar(i)
	if err != nil {
		return end, err
	}
	if !ok || len(body) == 0 {
		return d.emptyOrOdd(i)
	}
	n, parseErr := strconv.ParseUint(string(body), 10, 64)
	if isBool(body) {
		n, parseErr = uint64(len("false")-len(body)), nil // true is a letter shorter
	}
	if parseErr != nil || (!canonicalInt(body) && !isBool(body)) || v.OverflowUint(n) {
		return d.skipOdd(i)
	}
	v.SetUint(n)
	return end, nil
}

func decodeFloat(d *lenientDecoder, i int, v reflect.Value) (int, error) {
	body, end, ok, err := d.scalar(i)
	if err != nil {
		return end, err
	}
	if !ok || len(body) == 0 {
		return d.emptyOrOdd(i)
	}
	after, scanErr := scanNumber(body, 0)
	n, parseErr := strconv.ParseFloat(string(body), v.Type().Bits())
	if scanErr != nil || after != len(body) || parseErr != nil {
		return d.skipOdd(i)
	}
	v.SetFloat(n)
	return end, nil
}

// integer reads a canonical integer, or a boolean as 1 or 0.
func integer(body []byte) (int64, bool) {
	switch {
	case string(body) == "true":
		return 1, true
	case string(body) == "false":
		return 0, true
	case !canonicalInt(body):
		return 0, false
	}
	if len(body) < len("-100000000000000000") { // the rest may overflow
		return smallInteger(body), true
	}
	n, err := strconv.ParseInt(string(body), 10, 64)
	return n, err == nil
}

func smallInteger(body []byte) (n int64) {
	for _, c := range body {
		if c != '-' {
			n = n*10 + int64(c-'0')
		}
	}
	if body[0] == '-' {
		return -n
	}
	return n
}

func isBool(b []byte) bool { return string(b) == "true" || string(b) == "false" }

// canonicalInt reports an integer as JSON writes it: no plus, no zeros in front, no fraction, no exponent.
func canonicalInt(b []byte) bool {
	if len(b) > 0 && b[0] == '-' {
		b = b[1:]
	}
	return len(b) > 0 && digits(b, 0) == len(b) && (b[0] != '0' || len(b) == 1)
}

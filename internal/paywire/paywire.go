// Package paywire knows the wire of the payment host: flat XML, its MD5 signature, and which of its failures are final.
package paywire

import (
	"bytes"
	"crypto/md5" //nolint:gosec // the payment host demands it
	"encoding/hex"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

// Root is the name of the outermost element.
const Root = "xml"

// signature is the field that is made from all the others.
const signature = "sign"

// The errors of reading.
var (
	// ErrSyntax means that a text is not the XML that it should be.
	ErrSyntax = errors.New("paywire: not the XML that it should be")
	// ErrTwice means that a field is there twice, so that nobody knows which of them counts.
	ErrTwice = errors.New("paywire: a field is there twice")
)

// Field is an element right below the outermost.
type Field struct{ Name, Value string }

// Parse returns the fields of a text in their order. What lies deeper is left out. On ErrSyntax it returns those before
// the mistake.
func Parse(text []byte) ([]Field, error) {
	d := xml.NewDecoder(bytes.NewReader(text))
	if start, err := nextStart(d); err != nil || start == nil || start.Name.Local != Root {
		return nil, ErrSyntax
	}
	var fields []Field
	for {
		start, err := nextStart(d)
		if err != nil {
			return fields, ErrSyntax
		}
		if start == nil {
			return fields, atEnd(d)
		}
		value, err := textOf(d)
		if err != nil {
			return fields, ErrSyntax
		}
		fields = append(fields, Field{start.Name.Local, value})
	}
}

// nextStart returns the next element that begins; nil if the one around it ends before.
func nextStart(d *xml.Decoder) (*xml.StartElement, error) {
	for {
		token, err := d.Token()
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			return &t, nil
		case xml.EndElement:
			return nil, nil //nolint:nilnil // the end is no mistake
		}
	}
}

// textOf reads to the end of an element that has begun, and returns its own text.
func textOf(d *xml.Decoder) (string, error) {
	var b strings.Builder
	for {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.CharData:
			b.Write(t)
		case xml.StartElement:
			if err := d.Skip(); err != nil {
				return "", err
			}
		case xml.EndElement:
			return b.String(), nil
		}
	}
}

// atEnd reports what follows the outermost element, which must be nothing of meaning.
func atEnd(d *xml.Decoder) error {
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if text, ok := token.(xml.CharData); err != nil || ok && len(bytes.TrimSpace(text)) > 0 {
			return ErrSyntax
		}
		if _, ok := token.(xml.StartElement); ok {
			return ErrSyntax
		}
	}
}

// Map is Parse for who looks fields up by name.
func Map(text []byte) (map[string]string, error) {
	fields, err := Parse(text)
	if err != nil {
		return nil, err
	}
	m := make(map[string]string, len(fields))
	for _, f := range fields {
		if _, twice := m[f.Name]; twice {
			return nil, ErrTwice
		}
		m[f.Name] = f.Value
	}
	return m, nil
}

// Sign returns the signature of fields (page 90281): those that are not empty in the order of their names, the field
// sign left out, then keyName=key.
func Sign(fields map[string]string, keyName, key string) string {
	names := make([]string, 0, len(fields))
	for name, value := range fields {
		if value != "" && name != signature {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	h := md5.New() //nolint:gosec // the payment host demands it
	for _, name := range names {
		_, _ = io.WriteString(h, name+"="+fields[name]+"&") // a hash takes everything
	}
	_, _ = io.WriteString(h, keyName+"="+key)
	return strings.ToUpper(hex.EncodeToString(h.Sum(nil)))
}

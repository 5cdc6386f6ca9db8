package policy

import (
	"bytes"
	"errors"
	"net/url"
	"strconv"
	"strings"

	"github.com/wecomkit/wecomkit/internal/jsonscan"
)

// field is one wire path of the rules, and its place among the values of a scan.
type field struct {
	path string
	slot int
}

// node is a step of the wire paths that a scan looks for.
type node struct {
	children []child
	elem     *node // the elements of a list ("[]")
	slots    []int // the paths that end here
	split    []int // the paths that end here with a | to split at
}

// child is a node and its name, which stands here so that to look for one reads no other.
type child struct {
	name string
	*node
}

// fieldSet gathers wire paths and gives each its slot.
type fieldSet struct {
	root   node
	fields []field
}

// add returns the slot of path.
func (s *fieldSet) add(path string) int {
	for _, f := range s.fields {
		if f.path == path {
			return f.slot
		}
	}
	slot := len(s.fields)
	s.fields = append(s.fields, field{path, slot})
	s.place(path, slot)
	return slot
}

func (s *fieldSet) place(path string, slot int) {
	rest, split := strings.CutSuffix(path, "|")
	n := &s.root
	for _, step := range strings.Split(rest, ".") {
		name := strings.TrimRight(step, "[]")
		if name != "" {
			n = n.child(name)
		}
		for range strings.Count(step, "[]") {
			if n.elem == nil {
				n.elem = &node{}
			}
			n = n.elem
		}
	}
	if split {
		n.split = append(n.split, slot)
		return
	}
	n.slots = append(n.slots, slot)
}

func (n *node) child(name string) *node {
	if c := n.find([]byte(name)); c != nil {
		return c
	}
	c := new(node)
	n.children = append(n.children, child{name, c})
	return c
}

func (n *node) find(name []byte) *node {
	for i := range n.children {
		if c := &n.children[i]; c.name == string(name) {
			return c.node
		}
	}
	return nil
}

// value is what a scan found at a wire path.
type value struct {
	text []byte // decoded strings; other values as they stand
	list bool   // an object or a list, as it stands
	size int64  // bytes of an uploaded file; -1 if it is no file
}

// empty reports whether the platform would take the value for missing.
func (v value) empty() bool {
	if v.size > 0 {
		return false
	}
	switch string(v.text) {
	case "", "null", "[]", "{}":
		return true
	}
	return v.list && jsonscan.Space(v.text, 1) >= len(v.text)-1
}

// upload is a file of a multipart body.
type upload struct {
	name string
	size int64 // -1 if unknown
	rest int64 // bytes of the body that are not the file's
}

// values are the findings of one scan, by slot.
type values struct {
	found [][]value
	seen  []bool // the list or text of the slot is there, even if it is empty
	// touched are the slots that were seen: few of the many that some endpoints have.
	touched []int
	// files are the uploaded files.
	files []upload
	// broken says why the body could not be read to its end; empty if it could.
	broken string
}

func (v *values) reset(n int) {
	for _, slot := range v.touched {
		v.found[slot], v.seen[slot] = v.found[slot][:0], false
	}
	if cap(v.found) < n {
		v.found, v.seen = make([][]value, n), make([]bool, n)
	}
	v.found, v.seen = v.found[:n], v.seen[:n]
	v.touched, v.files, v.broken = v.touched[:0], v.files[:0], ""
}

// see notes that something is there for the slot.
func (v *values) see(slot int) {
	if !v.seen[slot] {
		v.seen[slot] = true
		v.touched = append(v.touched, slot)
	}
}

// put files a scalar under all slots that end at n.
func (v *values) put(n *node, val value) {
	for _, slot := range n.slots {
		v.see(slot)
		v.found[slot] = append(v.found[slot], val)
	}
	for _, slot := range n.split {
		v.see(slot)
		v.putSplit(slot, val.text)
	}
}

func (v *values) putSplit(slot int, text []byte) {
	for more := len(text) > 0; more; {
		var part []byte
		part, text, more = bytes.Cut(text, []byte{'|'})
		if part = bytes.TrimSpace(part); len(part) > 0 {
			v.found[slot] = append(v.found[slot], value{text: part, size: -1})
		}
	}
}

// first returns the text of the slot's first value.
func (v *values) first(slot int) (text []byte, ok bool) {
	if slot < 0 || len(v.found[slot]) == 0 {
		return nil, false
	}
	return v.found[slot][0].text, true
}

// query files the parameters of a URL.
func (s *fieldSet) query(raw string, v *values) {
	for raw != "" {
		var pair string
		pair, raw, _ = strings.Cut(raw, "&")
		name, text, _ := strings.Cut(pair, "=")
		n := s.root.find([]byte(name))
		if n == nil {
			continue
		}
		if decoded, err := url.QueryUnescape(text); err == nil {
			text = decoded
		}
		v.put(n, value{text: []byte(text), size: -1})
	}
}

// json files the fields of a JSON text.
func (s *fieldSet) json(body []byte, v *values) {
	start := jsonscan.Space(body, 0)
	if start == len(body) {
		return
	}
	end, err := v.object(&s.root, body, start, 0)
	if err == nil && jsonscan.Space(body, end) != len(body) {
		err = jsonscan.ErrSyntax
	}
	if err != nil {
		v.broken = "the body is not the JSON that it should be"
	}
}

func (v *values) object(n *node, b []byte, at, depth int) (int, error) {
	if depth > jsonscan.MaxDepth {
		return at, jsonscan.ErrDepth
	}
	return jsonscan.Object(b, at, func(key []byte, at int) (int, bool, error) {
		child := n.find(key)
		if child == nil {
			next, err := jsonscan.Skip(b, at)
			return next, true, err
		}
		next, err := v.json(child, b, at, depth+1)
		return next, true, err
	})
}

func (v *values) json(n *node, b []byte, at, depth int) (int, error) {
	if at >= len(b) {
		return at, jsonscan.ErrSyntax
	}
	if b[at] == '"' {
		return v.jsonText(n, b, at)
	}
	end, err := v.descend(n, b, at, depth)
	if err != nil {
		return end, err
	}
	raw := b[at:end]
	switch b[at] {
	case '{', '[':
		v.putList(n, raw)
	default:
		if string(raw) != "null" {
			v.put(n, value{text: raw, size: -1})
		}
	}
	return end, nil
}

func (v *values) jsonText(n *node, b []byte, at int) (int, error) {
	end, escaped, err := jsonscan.String(b, at)
	if err != nil {
		return end, err
	}
	text := b[at+1 : end-1]
	if escaped {
		text = jsonscan.Unquote(b[at:end])
	}
	v.put(n, value{text: text, size: -1})
	return end, nil
}

// putList files a whole list or object; of one that is to be split, as in
// foreign calls that send a list where text is due, nothing is known.
func (v *values) putList(n *node, raw []byte) {
	for _, slot := range n.slots {
		v.see(slot)
		v.found[slot] = append(v.found[slot], value{text: raw, list: true, size: -1})
	}
}

// descend looks for deeper paths within the value at b[at], and returns where it ends.
func (v *values) descend(n *node, b []byte, at, depth int) (int, error) {
	switch {
	case b[at] == '{' && len(n.children) > 0:
		return v.object(n, b, at, depth)
	case b[at] == '[' && n.elem != nil:
		for _, slot := range n.elem.slots {
			v.see(slot)
		}
		return jsonscan.Array(b, at, func(at int) (int, error) {
			if depth > jsonscan.MaxDepth {
				return at, jsonscan.ErrDepth
			}
			return v.json(n.elem, b, at, depth+1)
		})
	}
	return jsonscan.Skip(b, at)
}

// integer reads a whole number, of one beyond int64 the nearest; false if text is none.
func integer(text []byte) (int64, bool) {
	n, err := strconv.ParseInt(string(text), 10, 64)
	return n, err == nil || errors.Is(err, strconv.ErrRange)
}

// elements counts the elements of a list; false if raw is none.
func elements(raw []byte) (n int64, ok bool) {
	if len(raw) == 0 || raw[0] != '[' {
		return 0, false
	}
	_, err := jsonscan.Array(raw, 0, func(at int) (int, error) {
		n++
		return jsonscan.Skip(raw, at)
	})
	return n, err == nil
}

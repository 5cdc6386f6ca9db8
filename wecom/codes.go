package wecom

import (
	"cmp"
	"iter"
	"net"
	"slices"
	"strings"
)

const (
	codeBusy        = -1
	codeWrongSecret = 40001
	codeBadIP       = 60020
)

// ErrorCode is an errcode that an official page lists. It is a value, safe for concurrent use.
type ErrorCode struct {
	// Code is errcode.
	Code int
	// Class is the kind of trouble, one of the package's Err values; nil for 0, which is none.
	Class error
	// Meaning says in English what is wrong.
	Meaning string
	// Advice says what to do: about this code where the page tells, else about its class.
	Advice string
}

// LookupErrorCode finds what the pages say about a code; false if none lists it.
func LookupErrorCode(code int) (ErrorCode, bool) {
	e, found := findCode(code)
	return e.public(), found
}

// ErrorCodes yields every code that the pages list, in rising order: the global table, and codes that only the pages of
// attendance, reports, faces and licences name.
//
// Page: https://developer.work.weixin.qq.com/document/path/90313
func ErrorCodes() iter.Seq[ErrorCode] {
	return func(yield func(ErrorCode) bool) {
		for _, block := range codeBlocks() {
			for _, e := range block {
				if !yield(e.public()) {
					return
				}
			}
		}
	}
}

// codeEntry is a row of the table. Its fields are constants, so that the rows cost nothing when a program starts.
type codeEntry struct {
	code            int
	class           codeClass
	meaning, advice string // no advice: that of the class
}

func (e codeEntry) public() ErrorCode {
	advice, class := e.class.about()
	return ErrorCode{Code: e.code, Class: class, Meaning: e.meaning, Advice: cmp.Or(e.advice, advice)}
}

// codeBlocks are the parts of the table, in order.
func codeBlocks() [6][]codeEntry {
	return [...][]codeEntry{codesTo59999[:], codesTo84999[:], codesTo299999[:], codesTo639999[:], codesTo700999[:], codesFrom701000[:]}
}

func findCode(code int) (codeEntry, bool) {
	for _, block := range codeBlocks() {
		if code > block[len(block)-1].code {
			continue
		}
		i, found := slices.BinarySearchFunc(block, code, func(e codeEntry, code int) int { return cmp.Compare(e.code, code) })
		if !found {
			break
		}
		return block[i], true
	}
	return codeEntry{}, false
}

// hintOf adds the address that the platform saw, if the message tells it.
func hintOf(code int, message string) string {
	e, _ := LookupErrorCode(code)
	hint := e.Advice
	if code != codeBadIP {
		return hint
	}
	for field := range strings.FieldsFuncSeq(message, func(r rune) bool { return strings.ContainsRune(" ,;[]()", r) || r == '：' }) {
		if ip := net.ParseIP(strings.TrimPrefix(field, "ip:")); ip != nil {
			return hint + ": " + ip.String()
		}
	}
	return hint
}

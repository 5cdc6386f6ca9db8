package wecomtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/wecomkit/wecomkit/wecom"
)

// The error codes that the fake answers (page 90313).
const (
	codeBusy             = -1
	codeBadSecret        = 40001
	codeBadUserID        = 40003
	codeBadType          = 40005
	codeBadSize          = 40006
	codeBadMedia         = 40007
	codeBadMsgType       = 40008
	codeBadCorpID        = 40013
	codeBadToken         = 40014
	codeBadUserList      = 40031
	codeBadListLength    = 40032
	codeBadPermanentCode = 40084
	codeNoChat           = 40050
	codeBadAgent         = 40056
	codeInvalid          = 40058
	codeBadTag           = 40068
	codeTagExists        = 40071
	codeBadExternalID    = 40096
	codeNoToken          = 41001
	codeNoSuiteToken     = 41022
	codeNoModelToken     = 710403
	codeNoCorpID         = 41002
	codeNoSecret         = 41004
	codeNobodyToSend     = 41048
	codeTokenExpired     = 42001
	codeSuiteExpired     = 42009
	codeDeviceExpired    = 42021
	codeModelExpired     = 710401
	codeBadMethod        = 43001
	codeNoFile           = 44001
	codeEmptyText        = 44004
	codeTooOften         = 45009
	codeBadJSON          = 47001
	codeNoDepartment     = 60003
	codeNoParent         = 60004
	codeDepartmentUsed   = 60005
	codeHasChildren      = 60006
	codeDepartmentTaken  = 60008
	codeUserExists       = 60102
	codeNoUser           = 60111
	codeBadName          = 60112
	codeAllRecipients    = 81013
	codeNoRecipients     = 82001
	codeNotCustomer      = 84061
	codeChatExists       = 86215
	codeBadRobot         = 93000
	codeNoSuchAPI        = 404
)

type fields map[string]any

// reply is an answer before faults touch it: JSON fields, or a file.
type reply struct {
	status int
	fields fields
	file   *file
	html   bool
	raw    *rawReply
	place  string // Content-Range of a part of a file
}

// rawReply is an answer that the user of the server made.
type rawReply struct {
	header http.Header
	body   []byte
}

type file struct {
	name, kind string
	data       []byte
	uploaded   int64
}

func ok(f fields) reply {
	if f == nil {
		f = fields{}
	}
	f["errcode"], f["errmsg"] = 0, "ok"
	return reply{fields: f}
}

func fail(code int) reply {
	return reply{fields: fields{"errcode": code, "errmsg": message(code)}}
}

// failWith answers a code with a text that says what is wrong.
func failWith(code int, text string) reply {
	return reply{fields: fields{"errcode": code, "errmsg": message(code) + ": " + text}}
}

func message(code int) string {
	switch code {
	case codeBusy:
		return "system error"
	case codeBadSecret:
		return "invalid credential"
	case codeBadToken:
		return "invalid access_token"
	case codeNoToken:
		return "access_token missing"
	case codeTokenExpired:
		return "access_token expired"
	case codeBadMethod:
		return "wrong HTTP method"
	case codeBadJSON:
		return "wrong json format"
	case codeTooOften:
		return "api freq out of limit"
	case codeInvalid:
		return "invalid parameter"
	case codeNoUser:
		return "userid not found"
	}
	if e, known := wecom.LookupErrorCode(code); known {
		return e.Meaning
	}
	return "errcode " + strconv.Itoa(code)
}

func (r reply) code() int {
	if r.raw != nil {
		var out struct {
			ErrCode int `json:"errcode"`
		}
		_ = json.Unmarshal(r.raw.body, &out) // what is no JSON has no code
		return out.ErrCode
	}
	n, _ := r.fields["errcode"].(int)
	return n
}

// part cuts a file down to the one range that a Range header asks for; a header that asks for none changes nothing.
func (r reply) part(header string) reply {
	if r.file == nil || header == "" {
		return r
	}
	var first, last int
	n, _ := fmt.Sscanf(header, "bytes=%d-%d", &first, &last) // without the second number it is all the rest
	size := len(r.file.data)
	switch {
	case n == 0 || first < 0 || n == 2 && last < first:
		return r
	case first >= size:
		return reply{status: http.StatusRequestedRangeNotSatisfiable, html: true}
	case n == 1 || last >= size:
		last = size - 1
	}
	f := *r.file
	f.data = f.data[first : last+1]
	return reply{status: http.StatusPartialContent, file: &f, place: fmt.Sprintf("bytes %d-%d/%d", first, last, size)}
}

// bytes returns status, content type and body.
func (r reply) bytes() (int, string, []byte) {
	status := r.status
	if status == 0 {
		status = http.StatusOK
	}
	switch {
	case r.raw != nil:
		return status, r.raw.header.Get("Content-Type"), r.raw.body
	case r.html:
		return status, "text/html; charset=utf-8", []byte("<html><head><title>" + http.StatusText(status) + "</title></head><body>gateway</body></html>")
	case r.file != nil:
		return status, r.file.kind, r.file.data
	}
	raw, err := json.Marshal(r.fields)
	if err != nil {
		return http.StatusInternalServerError, "text/plain", []byte(err.Error())
	}
	return status, "application/json; charset=UTF-8", raw
}

// decode reads the JSON body into v.
func (c *call) decode(v any) bool { return json.Unmarshal(c.body, v) == nil }

// with decodes the body for a handler that takes it.
func with[T any](f func(*call, T) reply) func(*call) reply {
	return func(c *call) reply {
		var in T
		if !c.decode(&in) {
			return fail(codeBadJSON)
		}
		return f(c, in)
	}
}

package policy

import (
	"io"
	"net/http"
	"sync/atomic"
)

// cutter ends a stream of unknown size once it has passed its limit.
type cutter struct {
	io.ReadCloser
	rule    *Rule
	path    string
	limit   int64 // bytes of the file
	rest    int64 // bytes around it
	read    int64
	refusal atomic.Pointer[Refusal] // net/http may still read when it has answered
}

// cap notes that the stream may hold at most upper bytes of file; of several rules the strictest stands.
func (a *attempt) cap(r *rule, upper, rest int64) {
	if a.cut == nil || upper < a.cut.limit {
		a.cut = &cutter{rule: r.Rule, path: a.official(), limit: upper, rest: rest}
	}
}

// again is the cutter of the same stream when it is sent once more.
func (c *cutter) again() *cutter {
	if c == nil {
		return nil
	}
	return &cutter{rule: c.rule, path: c.path, limit: c.limit, rest: c.rest}
}

// wrap puts the cutter before the request's body.
func (c *cutter) wrap(req *http.Request) *http.Request {
	next := *req
	c.ReadCloser = req.Body
	next.Body = c
	return &next
}

// Read implements io.Reader.
func (c *cutter) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.read += int64(n)
	if c.read <= c.limit+c.rest {
		return n, err
	}
	v := Violation{Rule: *c.rule, Limit: c.limit, Cost: c.read - c.rest}
	c.refusal.Store(&Refusal{Violation: v, Violations: []Violation{v}, Path: c.path, Sent: true})
	return 0, c.refusal.Load()
}

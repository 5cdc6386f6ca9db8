package policy

import (
	"net/http"

	"github.com/wecomkit/wecomkit/internal/answer"
	"github.com/wecomkit/wecomkit/ratelimit"
)

// Simulate returns a guard for dry runs: it decides by what g has counted and
// by what went through itself, charges nothing in g's store, and sends
// nothing. What it lets through it answers by itself, with errcode 0. It waits where g would, and leaves out whom g would.
func (g *Guard) Simulate() *Guard {
	s := *g
	s.simulated = true
	if !g.unlimited {
		s.store = ratelimit.NewOverlay(g.store)
	}
	s.finish()
	return &s
}

// simulate is the answer of a dry run.
func simulate(req *http.Request) *http.Response {
	if req.Body != nil {
		_ = req.Body.Close() // nobody reads it
	}
	body := answer.New([]byte(`{"errcode":0,"errmsg":"ok"}`))
	return &http.Response{
		Status: "200 OK", StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   body, ContentLength: int64(len(body.Bytes())), Request: req,
	}
}

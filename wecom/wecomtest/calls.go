package wecomtest

import (
	"bytes"
	"maps"
	"net/url"
	"slices"
	"time"
)

const keptBody = 1 << 20

// Call is a request that arrived.
type Call struct {
	// Time of arrival at the platform.
	Time time.Time
	// Method and Path of the request.
	Method, Path string
	// Query without credentials.
	Query url.Values
	// Body as it came, cut after 1 MiB.
	Body []byte
	// Corp and Agent that called; empty and zero if unknown.
	Corp  string
	Agent int64
	// IP address of the caller.
	IP string
	// ErrCode of the answer; zero also for a file or a page.
	ErrCode int
}

func (s *Server) record(c *call, out reply) {
	if s.maxCalls == 0 {
		return
	}
	query := maps.Clone(c.query)
	for _, credential := range []string{
		"access_token", "corpsecret", "key", "suite_access_token", "provider_access_token", "device_access_token", "model_access_token",
	} {
		delete(query, credential)
	}
	one := Call{Time: c.now, Method: c.method, Path: c.path, Query: query, Body: c.body[:min(len(c.body), keptBody):min(len(c.body), keptBody)], IP: c.ip, ErrCode: out.code()}
	if c.corp != nil {
		one.Corp = c.corp.ID
	}
	if c.app != nil {
		one.Agent = c.app.AgentID
	}
	if len(s.calls) >= 2*s.maxCalls {
		s.calls = slices.Clone(s.calls[len(s.calls)-s.maxCalls+1:])
	}
	s.calls = append(s.calls, one)
}

// Calls returns the latest requests in order of arrival, at most as many as [WithMaxCalls] keeps.
func (s *Server) Calls() []Call {
	s.mu.Lock()
	defer s.mu.Unlock()
	calls := slices.Clone(s.calls[max(0, len(s.calls)-s.maxCalls):])
	for i := range calls {
		calls[i].Body = bytes.Clone(calls[i].Body)
		calls[i].Query = maps.Clone(calls[i].Query)
	}
	return calls
}

// Count returns how many of [Server.Calls] went to the official path.
func (s *Server) Count(path string) int {
	n := 0
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.calls[max(0, len(s.calls)-s.maxCalls):] {
		if c.Path == path {
			n++
		}
	}
	return n
}

// Requests returns how many requests came in since the start, whatever became of them: one that a guard refused
// leaves it as it is.
func (s *Server) Requests() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.conns
}

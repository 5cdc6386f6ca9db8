package wecomtest

import (
	"context"
	"maps"
	"math"
	"net/http"
	"time"
)

// FaultKind is what goes wrong.
type FaultKind uint8

// The faults.
const (
	ErrCode          FaultKind = iota // answers Fault.Code, without handling the call
	HTTPStatus                        // answers Fault.Status as an HTML page, without handling the call
	HTML                              // answers an HTML page with status 200, without handling the call
	RefuseConnection                  // nothing arrives; over a socket the connection is closed
	ResetBefore                       // the connection breaks before the call is handled
	ResetAfter                        // the call is handled, and its answer is lost
	Truncate                          // the call is handled, and half of its answer arrives
	SlowBody                          // the call is handled, and its answer takes Fault.Delay to arrive
	Slow                              // the call is handled Fault.Delay later
)

// Fault is one rule of what goes wrong.
type Fault struct {
	// Path is the official path, such as /cgi-bin/message/send; every path if empty.
	Path string
	// Kind is what goes wrong.
	Kind FaultKind
	// Times is how often; without end if zero.
	Times int
	// Skip lets the first calls pass.
	Skip int
	// Probability that a matching call is hit, from the server's seed; always if zero.
	Probability float64
	// Code is the errcode of ErrCode, such as -1, 40014, 42001 or 45009.
	Code int
	// Status is the status of HTTPStatus; 502 if zero.
	Status int
	// Delay of Slow and SlowBody.
	Delay time.Duration
}

// Latency is how long answers take. Half of it, by chance, passes before the call arrives.
type Latency struct {
	// Median latency.
	Median time.Duration
	// Tail is the longest latency; one call in twenty falls between the median and it. The median if zero.
	Tail time.Duration
}

// Inject adds a fault. Of several that match a call, the first is taken.
func (s *Server) Inject(f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = append(s.faults, &f)
}

// ClearFaults removes every fault.
func (s *Server) ClearFaults() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = nil
}

// SetLatency makes every call take time.
func (s *Server) SetLatency(l Latency) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.latency = l
}

// plan is what happens to one call.
type plan struct {
	fault         *Fault
	before, after time.Duration
}

func (s *Server) plan(path string) plan {
	s.mu.Lock()
	defer s.mu.Unlock()
	var p plan
	total := s.latency.draw(s.rand.Float64(), s.rand.Float64())
	p.before = time.Duration(float64(total) * s.rand.Float64())
	p.after = total - p.before
	if f := s.hit(path); f != nil {
		p.fault = f
		if f.Kind == Slow {
			p.before += f.Delay
		}
	}
	return p
}

// draw spreads most calls around the median and one in twenty up to the tail.
func (l Latency) draw(u, v float64) time.Duration {
	if u < 0.05 && l.Tail > l.Median {
		return l.Median + time.Duration(v*float64(l.Tail-l.Median))
	}
	d := time.Duration(float64(l.Median) * math.Exp2(2*v-1))
	if l.Tail > 0 {
		d = min(d, l.Tail)
	}
	return d
}

// hit returns a copy of the fault that strikes.
func (s *Server) hit(path string) *Fault {
	for i, f := range s.faults {
		if f.Path != "" && f.Path != path {
			continue
		}
		if f.Skip > 0 {
			f.Skip--
			continue
		}
		if f.Probability > 0 && s.rand.Float64() >= f.Probability {
			continue
		}
		struck := *f
		if f.Times == 1 {
			s.faults = append(s.faults[:i:i], s.faults[i+1:]...)
		} else if f.Times > 1 {
			f.Times--
		}
		return &struck
	}
	return nil
}

func (p plan) is(k FaultKind) bool { return p.fault != nil && p.fault.Kind == k }

// replaces reports that the fault answers instead of the platform.
func (p plan) replaces() bool { return p.is(ErrCode) || p.is(HTTPStatus) || p.is(HTML) }

func (p plan) reply() reply {
	switch p.fault.Kind {
	case HTTPStatus:
		status := p.fault.Status
		if status == 0 {
			status = http.StatusBadGateway
		}
		return reply{status: status, html: true}
	case HTML:
		return reply{html: true}
	}
	return fail(p.fault.Code)
}

// write sends the answer, damaged as planned. An error breaks the connection.
func (p plan) write(ctx context.Context, w http.ResponseWriter, out reply) error {
	status, kind, body := out.bytes()
	if p.is(Truncate) {
		body = body[:len(body)/2]
	}
	if out.raw != nil {
		maps.Copy(w.Header(), out.raw.header.Clone()) // every answer its own values
	} else {
		w.Header().Set("Content-Type", kind)
	}
	if out.file != nil {
		w.Header().Set("Content-Disposition", `attachment; filename="`+out.file.name+`"`)
	}
	if out.place != "" {
		w.Header().Set("Content-Range", out.place)
	}
	w.WriteHeader(status)
	if p.is(SlowBody) {
		return p.trickle(ctx, w, body)
	}
	_, err := w.Write(body)
	return err
}

func (p plan) trickle(ctx context.Context, w http.ResponseWriter, body []byte) error {
	const pieces = 8
	for i := range pieces {
		if err := pause(ctx, p.fault.Delay/pieces); err != nil {
			return err
		}
		if _, err := w.Write(body[len(body)*i/pieces : len(body)*(i+1)/pieces]); err != nil {
			return err
		}
		if f, can := w.(http.Flusher); can {
			f.Flush()
		}
	}
	return nil
}

// pause waits on the clock, which is virtual in a synctest bubble.
func pause(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

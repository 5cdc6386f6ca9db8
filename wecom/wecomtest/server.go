package wecomtest

import (
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"time"

	"github.com/wecomkit/wecomkit/wecom/catalog"
)

const (
	maxBody      = 256 << 20
	defaultCalls = 10_000
	defaultSeed  = 1
)

// Server is a fake platform. It is safe for concurrent use.
type Server struct {
	routes map[string]route

	mu         sync.Mutex
	rand       *rand.Rand
	corps      map[string]*corp
	tokens     map[string]*token
	robots     map[string]bool
	ledger     ledger
	faults     []*Fault
	latency    Latency
	calls      []Call
	maxCalls   int
	violations []Violation
	conns      int
	serial     int64
	known      map[string]catalog.Endpoint // by path; nil until a call needs it
	overrides  map[string]override
	granted    map[string]time.Time // when tokens of suites, providers, devices and models end

	listen sync.Once
	socket *httptest.Server
}

// Option changes a server when it is made.
type Option func(*Server)

// WithSeed makes latencies and faults repeat themselves from run to run. Default: 1.
func WithSeed(seed uint64) Option {
	return func(s *Server) { s.rand = rand.New(rand.NewPCG(seed, seed)) }
}

// WithMaxCalls keeps the last n calls for [Server.Calls]; zero keeps none. Default: 10,000.
func WithMaxCalls(n int) Option {
	return func(s *Server) { s.maxCalls = max(n, 0) }
}

// NewServer returns a platform with one corp ([CorpID]) that has one app ([AgentID], [Secret]) and one robot
// ([RobotKey]), and nobody in it.
func NewServer(opts ...Option) *Server {
	s := &Server{
		corps: make(map[string]*corp), tokens: make(map[string]*token), robots: map[string]bool{RobotKey: true},
		ledger: make(ledger), overrides: make(map[string]override), granted: make(map[string]time.Time),
		maxCalls: defaultCalls, rand: rand.New(rand.NewPCG(defaultSeed, defaultSeed)),
	}
	s.routes = routes()
	for _, opt := range opts {
		opt(s)
	}
	s.AddCorp(Corp{ID: CorpID, Accounts: defaultAccounts})
	s.AddApp(CorpID, App{AgentID: AgentID, Secret: Secret})
	return s
}

// URL listens on a free local port, on first use, and returns the base URL for clients in this and other processes.
func (s *Server) URL() string {
	s.listen.Do(func() { s.socket = httptest.NewServer(s) })
	if s.socket == nil {
		return ""
	}
	return s.socket.URL
}

// Close stops listening. A server that never listened needs no Close.
func (s *Server) Close() {
	s.listen.Do(func() {})
	if s.socket != nil {
		s.socket.Close()
	}
}

// ServeHTTP implements http.Handler. A scripted reset aborts the connection.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := s.serve(w, r); err != nil {
		panic(http.ErrAbortHandler)
	}
}

// serve handles one request; an error is the state of its connection, not an answer.
func (s *Server) serve(w http.ResponseWriter, r *http.Request) error {
	body, err := io.ReadAll(io.LimitReader(r.Body, maxBody))
	if err != nil {
		return err
	}
	plan := s.plan(r.URL.Path)
	if plan.is(RefuseConnection) {
		return errRefused
	}
	if err := pause(r.Context(), plan.before); err != nil {
		return err
	}
	if plan.is(ResetBefore) {
		return errReset
	}
	out := s.handle(r, body, plan).part(r.Header.Get("Range"))
	if err := pause(r.Context(), plan.after); err != nil {
		return err
	}
	if plan.is(ResetAfter) {
		return errReset
	}
	return plan.write(r.Context(), w, out)
}

// handle answers a request that arrived.
func (s *Server) handle(r *http.Request, body []byte, plan plan) reply {
	c, out, custom := s.decide(r, body, plan)
	if custom == nil {
		return out
	}
	out = serveCustom(custom, r, body) // without the lock: it may ask the server
	s.mu.Lock()
	defer s.mu.Unlock()
	s.record(c, out)
	return out
}

// decide answers and records a call, or returns the handler of [Server.Handle] that shall.
func (s *Server) decide(r *http.Request, body []byte, plan plan) (*call, reply, http.HandlerFunc) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.conns++
	c := &call{
		s: s, now: time.Now(), path: r.URL.Path, method: r.Method, query: r.URL.Query(), header: r.Header,
		body: body, ip: host(r.RemoteAddr), base: "https://" + r.Host,
	}
	var out reply
	if plan.replaces() {
		out = plan.reply()
	} else if custom := s.overrides[c.path].handler; custom != nil {
		return c, reply{}, custom
	} else {
		out = s.answer(c)
	}
	s.record(c, out)
	return c, out, nil
}

// answer finds the handler, the caller and the base limits, in the platform's order.
func (s *Server) answer(c *call) reply {
	rt, known := s.route(c.path)
	if !known {
		return reply{status: http.StatusNotFound, fields: fields{"errcode": codeNoSuchAPI, "errmsg": "no such api: " + c.path}}
	}
	if rt.method != "" && rt.method != c.method {
		return failWith(codeBadMethod, "the method must be "+rt.method)
	}
	if out, ok := c.authenticate(rt); !ok {
		return out
	}
	if !rt.unmetered && !c.base90312() {
		return fail(codeTooOften)
	}
	return rt.handle(c)
}

// route finds what answers a path: a fixed answer, a handler with state, or the catalogue.
func (s *Server) route(path string) (route, bool) {
	rt, known := s.routes[path]
	if !known {
		rt, known = s.catalogRoute(path)
	}
	if fixed := s.overrides[path].fixed; fixed != nil {
		if !known {
			rt, known = route{access: open, unmetered: true}, true
		}
		rt.handle = func(*call) reply { return *fixed }
	}
	return rt, known
}

func host(addr string) string {
	h, _, err := net.SplitHostPort(addr)
	if err != nil {
		return addr
	}
	return h
}

var (
	errReset   = errors.New("wecomtest: connection reset by a scripted fault")
	errRefused = errors.New("wecomtest: connection refused by a scripted fault")
)

// call is one request that the platform works on, under the server's lock.
type call struct {
	s      *Server
	now    time.Time
	path   string
	method string
	query  url.Values
	header http.Header
	body   []byte
	ip     string
	base   string
	corp   *corp
	app    *App
	robot  string

	provider bool // the call is one of a provider's app
}

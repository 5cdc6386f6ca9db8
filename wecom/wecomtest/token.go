package wecomtest

import (
	"net/http"
	"time"
)

const tokenLife = 7200 * time.Second

type token struct {
	corp    *corp
	app     *App
	secret  string
	expires time.Time
}

type access uint8

const (
	byToken access = iota
	byKey
	byOther // a token of a suite, provider, device or model, under route.param
	open
)

// authenticate fills in who calls.
func (c *call) authenticate(rt route) (reply, bool) {
	switch rt.access {
	case byOther:
		c.provider = rt.param == "suite_access_token" || rt.param == "provider_access_token"
		return c.checkOther(rt.param)
	case open:
		c.corp = c.s.corps[c.query.Get("corpid")]
		if c.corp != nil {
			app, known := c.corp.apps[c.query.Get("corpsecret")]
			c.provider = known && app.Provider
		}
	case byKey:
		c.robot = c.query.Get("key")
		if !c.s.robots[c.robot] {
			return fail(codeBadRobot), false
		}
	case byToken:
		return c.checkToken()
	}
	return reply{}, true
}

func (c *call) checkToken() (reply, bool) {
	value := c.query.Get("access_token")
	if value == "" {
		return fail(codeNoToken), false
	}
	t, known := c.s.tokens[value]
	if !known {
		return fail(codeBadToken), false
	}
	c.corp, c.app = t.corp, t.app
	c.provider = t.app.Provider
	if !c.now.Before(t.expires) {
		return fail(codeTokenExpired), false
	}
	return reply{}, true
}

// getToken hands out the same token until it expires.
func getToken(c *call) reply {
	id, secret := c.query.Get("corpid"), c.query.Get("corpsecret")
	switch {
	case id == "":
		return fail(codeNoCorpID)
	case secret == "":
		return fail(codeNoSecret)
	case c.corp == nil:
		return fail(codeBadCorpID)
	}
	app, known := c.corp.apps[secret]
	if !known {
		return fail(codeBadSecret)
	}
	c.app = app
	for value, t := range c.s.tokens {
		if t.corp == c.corp && t.secret == secret && c.now.Before(t.expires) {
			left := (t.expires.Sub(c.now) + time.Second - 1) / time.Second
			return ok(fields{"access_token": value, "expires_in": int64(left)})
		}
	}
	value := c.s.next("fake-token-")
	c.s.tokens[value] = &token{corp: c.corp, app: app, secret: secret, expires: c.now.Add(tokenLife)}
	return ok(fields{"access_token": value, "expires_in": int64(tokenLife / time.Second)})
}

// ExpireTokens ends the life of every token that was handed out, at once: the next call with one gets 42001, or what
// stands for it with tokens of other kinds.
func (s *Server) ExpireTokens() {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	for _, t := range s.tokens {
		if t.expires.After(now) {
			t.expires = now
		}
	}
	for value := range s.granted {
		s.granted[value] = now
	}
}

type route struct {
	method    string // any if empty
	access    access
	param     string // of the query, for byOther
	unmetered bool   // not counted by the base frequency
	handle    func(*call) reply
}

func get(f func(*call) reply) route  { return route{method: http.MethodGet, handle: f} }
func post(f func(*call) reply) route { return route{method: http.MethodPost, handle: f} }

func routes() map[string]route {
	all := map[string]route{"/cgi-bin/gettoken": {method: http.MethodGet, access: open, handle: getToken}}
	for _, family := range []map[string]route{
		userRoutes(), departmentRoutes(), tagRoutes(), messageRoutes(), chatRoutes(), mediaRoutes(), robotRoutes(),
		customerRoutes(), customerTagRoutes(), customerGroupRoutes(), massRoutes(),
	} {
		for path, r := range family {
			all["/cgi-bin/"+path] = r
		}
	}
	return all
}

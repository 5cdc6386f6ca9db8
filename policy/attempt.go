package policy

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// attempt is what one decision works with. It is kept in a pool.
type attempt struct {
	id      Identity
	plan    *plan
	path    string
	appID   string // as app found it; empty before
	cgi     bool   // the path stands after /cgi-bin/
	profile Profile
	share   int64 // hundredths of each counted limit; zero means all
	values  values
	answer  values // of the answer
	// audience are the recipients that a resolver found; nil if each is named, or none could be found.
	audience []value
	takes    []ratelimit.Take
	of       []int32 // the rule in the plan of each take
	names    naming
	effects  int // where the takes of effect begin
	broken   []Violation
	unknown  []note
	cut      *cutter   // ends a stream that grows too large; else nil
	ordered  time.Time // when the orders of the call were looked at
}

// NotCheckable is a rule that applies to a call and cannot be checked.
type NotCheckable struct {
	// Rule is the rule.
	Rule Rule
	// Reason says why it cannot be checked, and what to set or do.
	Reason string
}

// note is a [NotCheckable] before anybody asks for it: most calls have one, and a rule is large.
type note struct {
	rule   *Rule
	reason string
}

const keepTakes = 64

func (a *attempt) reset() {
	if cap(a.takes) > keepTakes {
		a.takes, a.of, a.values = nil, nil, values{}
	}
	clear(a.takes)
	a.names = naming{}
	a.takes, a.of, a.broken, a.unknown, a.cut = a.takes[:0], a.of[:0], nil, a.unknown[:0], nil
	a.id, a.plan, a.path, a.appID, a.profile, a.effects, a.audience, a.share, a.ordered = Identity{}, nil, "", "", Profile{}, 0, nil, 0, time.Time{}
}

// official is the path as the documents write it.
func (a *attempt) official() string {
	if a.cgi {
		return cgiBin + a.path
	}
	return a.path
}

// cannot notes that a rule cannot be checked, once for a long list of odd values.
func (a *attempt) cannot(r *rule, reason string) {
	if n := len(a.unknown); n > 0 && a.unknown[n-1] == (note{r.Rule, reason}) {
		return
	}
	a.unknown = append(a.unknown, note{r.Rule, reason})
}

// applies reports whether the rule is about this request.
func (a *attempt) applies(r *rule) bool {
	if r.always {
		return true
	}
	if r.Modes != 0 {
		mode := Internal
		if a.id.SuiteID != "" || a.id.ProviderID != "" {
			mode = ThirdParty | ProviderDeveloped
		}
		if r.Modes&mode == 0 {
			return false
		}
	}
	if len(r.MassMessage) > 0 && !containsRule(r.MassMessage, a.profile.MassMessage) {
		return false
	}
	for i := range r.conds {
		if !a.holds(&r.conds[i]) {
			return false
		}
	}
	return true
}

func containsRule(list []MassMessageRule, want MassMessageRule) bool {
	for _, m := range list {
		if m == want {
			return true
		}
	}
	return false
}

func (a *attempt) holds(c *cond) bool {
	found := a.values.found[c.slot]
	match := c.Absent && (len(found) == 0 || found[0].empty())
	for _, v := range found {
		for _, in := range c.In {
			match = match || string(v.text) == in
		}
	}
	return match != c.Not
}

// owner names whose counter it is; false if nothing tells.
func (a *attempt) owner(r *rule) (string, bool) {
	switch r.Owner {
	case OwnerAddress:
		return firstOf(a.id.IP, "local"), true
	case OwnerProvider:
		o := firstOf(a.id.ProviderID, a.id.SuiteID)
		return o, o != ""
	case OwnerRobot:
		if a.id.Robot != "" {
			return a.id.Robot, true
		}
		key, ok := a.values.first(r.key)
		return SecretSubject(string(key)), ok
	default:
		return firstOf(a.id.CorpID, a.id.SuiteID, a.id.ProviderID, a.robot()), true
	}
}

// robot names the robot of calls that belong to no known corp.
func (a *attempt) robot() string {
	if a.id.Robot != "" {
		return a.id.Robot
	}
	return "unknown"
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

// prefix joins the parts of the subject before the element; false if one is missing.
func (a *attempt) prefix(r *rule) (string, bool) {
	if r.plain {
		if r.byPath {
			return a.path, true
		}
		return "", true
	}
	var room [4]string
	parts := room[:0]
	for _, d := range r.Per {
		switch d {
		case PerPath:
			parts = append(parts, a.path)
		case PerApp:
			parts = append(parts, a.app(r))
		case PerField:
			for _, slot := range r.subject {
				text, ok := a.values.first(slot)
				if !ok || len(text) == 0 {
					return "", false
				}
				parts = append(parts, fold(string(text), r.fold))
			}
		}
	}
	return strings.Join(parts, "/"), true
}

// app is the app that the call is counted for; it is the same for all rules.
func (a *attempt) app(r *rule) string {
	if a.appID == "" {
		a.appID = a.findApp(r.agent)
	}
	return a.appID
}

func (a *attempt) findApp(slot int) string {
	if text, ok := a.values.first(slot); ok && string(text) != "0" {
		return string(text)
	}
	if a.id.AgentID != 0 {
		return strconv.FormatInt(a.id.AgentID, 10)
	}
	return ""
}

func fold(s string, yes bool) string {
	if yes {
		return strings.ToLower(s)
	}
	return s
}

// naming remembers the last subject that it made: most calls have one recipient, for whom many rules count.
type naming struct {
	prefix, text  string
	fold          bool
	subject, full string
}

// of returns the subject that text names, and the whole of it behind the prefix.
func (n *naming) of(prefix string, text []byte, lower bool) (subject, full string) {
	if n.text == string(text) && n.prefix == prefix && n.fold == lower {
		return n.subject, n.full
	}
	n.prefix, n.fold, n.full = prefix, lower, join(prefix, text)
	n.text = n.full[len(n.full)-len(text):] // made together
	n.subject = fold(n.text, lower)
	if n.subject != n.text {
		n.full = join(prefix, n.subject)
	}
	return n.subject, n.full
}

func join[T string | []byte](prefix string, subject T) string {
	if prefix == "" {
		return string(subject)
	}
	return prefix + "/" + string(subject)
}

// scan reads what the plan needs, and returns the request to send on.
func (a *attempt) scan(req *http.Request) (*http.Request, error) {
	if len(a.plan.fields.fields) == 0 && !a.plan.body {
		return req, nil
	}
	return a.plan.fields.scan(req, a.plan.body, &a.values)
}

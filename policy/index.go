package policy

import (
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

const (
	cgiBin = "/cgi-bin/"
	// noLimit is the limit of counters that only a cool-down closes.
	noLimit = 1 << 40
)

// rule is a Rule made ready for deciding.
type rule struct {
	*Rule
	fields  []int // slots of Fields
	subject []int // slots of SubjectFields
	agent   int   // slot of agentid with PerApp, else -1
	key     int   // slot of a robot's key, else -1
	order   int   // slot of OrderField, else -1
	conds   []cond
	window  ratelimit.Window // with the margin
	fold    bool             // subjects are member ids, which are equal in either case
	each    bool             // PerEach
	byPath  bool             // PerPath
	counts  bool             // charges a counter
	effect  bool             // PerEffect
	always  bool             // depends on nothing but the path
	plain   bool             // one call of an owner, with no subject beyond the path
	silent  bool             // has nothing to say where none of its fields is there
}

type cond struct {
	*Cond
	slot int
}

// plan is all that the guard has to look at for one endpoint.
type plan struct {
	path    string // empty in the plan of unknown endpoints
	fields  fieldSet
	rules   []rule
	body    bool // some rule looks beyond the query
	profile bool // some rule depends on the profile
	orders  bool // some rule has an OrderField
	// audience is whom the endpoint reaches where it does not name each recipient.
	audience Audience
	who      []int // the slots of its audienceFields
	// corpGates and addressGates are the counters of which a cool-down closes the first that applies.
	corpGates    []int
	addressGates []int
	msgtypes     msgtypes
	answer       *answerFields // nil in the plan of unknown endpoints
}

// index finds the plan of a path.
type index struct {
	rules   []*Rule
	margin  time.Duration
	every   []int // the places of the rules about every endpoint
	plans   map[string]*lazyPlan
	base    lazyPlan                 // of unknown endpoints
	answers map[string]*answerFields // of the endpoints that make ids known
	other   *answerFields            // of all others
	kf      *kfFields
	// renewing are the marks of which only the last sighting counts.
	renewing map[string]time.Duration
}

// lazyPlan is a plan that is made when its endpoint is first called: a program calls few of them.
type lazyPlan struct {
	once  sync.Once
	rules []int // the places of the rules that name the path
	plan  *plan
}

// gate is the counter of paths that no base rule counts, so that a cool-down has something to close.
func gate(id string, owner Owner) *Rule {
	return &Rule{
		ID: id, Title: "cool-down after 45009", Kind: Frequency, Endpoints: []string{"*"},
		Measure: Calls, Owner: owner, Per: []Dim{PerPath}, Max: Amount{N: noLimit},
		Window: ratelimit.Day(0), OnExcess: Excess{Action: Reject, Block: time.Minute},
		Source: Source{Page: 90312, Updated: "2023-08-28", Quote: "被屏蔽60秒", Official: true},
	}
}

func compile(rules []*Rule, margin time.Duration) *index {
	ix := &index{
		rules: rules, margin: margin, plans: map[string]*lazyPlan{}, answers: map[string]*answerFields{},
		other: newAnswerFields(), kf: newKfFields(), renewing: renewing(rules),
	}
	for i, r := range rules {
		for _, path := range r.Endpoints {
			if path == "*" {
				ix.every = append(ix.every, i)
			} else if p := ix.entry(path); r.enforced() {
				p.rules = append(p.rules, i)
			}
		}
		for _, path := range r.Except {
			ix.entry(path)
		}
		ix.learn(r, margin)
	}
	return ix
}

// entry returns the plan to be of a path that some rule names.
func (ix *index) entry(path string) *lazyPlan {
	path = normalPath(path)
	p := ix.plans[path]
	if p == nil {
		p = new(lazyPlan)
		ix.plans[path] = p
	}
	return p
}

// plan returns the plan of a path; that of unknown endpoints for one that no rule names.
func (ix *index) plan(path string) *plan {
	p, ok := ix.plans[path]
	if !ok {
		p, path = &ix.base, ""
	}
	p.once.Do(func() { p.plan = ix.newPlan(path, p.rules) })
	return p.plan
}

func (ix *index) newPlan(path string, named []int) *plan {
	p := &plan{path: path}
	places := slices.Concat(ix.every, named)
	slices.Sort(places)
	for _, i := range slices.Compact(places) {
		if r := ix.rules[i]; r.enforced() && !r.excepts(path) {
			p.add(r, ix.margin)
		}
	}
	if !p.gated(p.corpGates) {
		p.add(gate("cooldown-corp-api", OwnerCorp), ix.margin)
	}
	if !p.gated(p.addressGates) {
		p.add(gate("cooldown-address-api", OwnerAddress), ix.margin)
	}
	p.msgtypes = newMsgtypes(p)
	if path != "" {
		p.answer = ix.answer(path)
	}
	return p
}

func (r *Rule) enforced() bool { return r.Enforcement != Never && r.Kind != ConductRule }

// excepts reports whether the rule leaves the path out.
func (r *Rule) excepts(path string) bool {
	return slices.ContainsFunc(r.Except, func(e string) bool { return normalPath(e) == path })
}

func (r *Rule) covers(path string) bool {
	if r.excepts(path) {
		return false
	}
	for _, e := range r.Endpoints {
		if e == "*" || normalPath(e) == path {
			return true
		}
	}
	return false
}

func (p *plan) add(r *Rule, margin time.Duration) {
	c := rule{Rule: r, agent: -1, key: -1, order: -1, window: r.Window}
	if c.window.Kind == ratelimit.KindSliding || c.window.Kind == ratelimit.KindSlidingDays {
		c.window.Length += margin
	}
	c.effect = r.Charge == PerEffect
	p.addFields(&c)
	p.addDims(&c)
	p.addKind(&c, margin)
	p.rules = append(p.rules, c)
	if !c.plain || !c.byPath {
		return
	}
	switch at := len(p.rules) - 1; c.Owner {
	case OwnerCorp:
		p.corpGates = append(p.corpGates, at)
	case OwnerAddress:
		p.addressGates = append(p.addressGates, at)
	}
}

// gated reports whether one of the gates applies to every kind of app.
func (p *plan) gated(gates []int) bool {
	var modes Modes
	for _, at := range gates {
		if m := p.rules[at].Modes; m != 0 {
			modes |= m
			continue
		}
		return true
	}
	return modes == Internal|ThirdParty|ProviderDeveloped
}

func (p *plan) addFields(c *rule) {
	for _, f := range c.Fields {
		c.fields = append(c.fields, p.need(f))
		c.fold = c.fold || p.memberField(f)
	}
	for i := range c.When {
		c.conds = append(c.conds, cond{&c.When[i], p.need(c.When[i].Field)})
	}
	if c.Measure == Size || c.Measure == FileKind {
		p.body = true
	}
	if c.OrderField != "" {
		c.order, p.orders = p.need(c.OrderField), true
	}
	if c.Audience == 0 {
		return
	}
	p.audience, p.who = c.Audience, nil
	for _, f := range audienceFields[c.Audience] {
		p.who = append(p.who, p.need(f))
	}
}

func (p *plan) need(path string) int {
	p.body = true
	return p.fields.add(path)
}

func (p *plan) addDims(c *rule) {
	for _, d := range c.Per {
		switch d {
		case PerPath:
			c.byPath = true
		case PerApp:
			c.agent = p.need("agentid")
		case PerEach:
			c.each = true
		case PerField:
			for _, f := range c.SubjectFields {
				c.subject = append(c.subject, p.need(f))
				c.fold = c.fold || p.memberField(f)
			}
		}
	}
	if c.Owner == OwnerRobot {
		c.key = p.fields.add("key")
	}
}

func (p *plan) addKind(c *rule, margin time.Duration) {
	c.counts = (c.Kind == Frequency || c.Kind == Capacity) && c.window.Kind != 0
	if c.Kind == Timing && c.Lifetime.Once {
		c.counts, c.effect, c.each = true, true, true
		c.window = ratelimit.Sliding(onceFor(c.Lifetime) + margin)
	}
	c.plain = c.counts && c.Measure == Calls && len(c.conds) == 0 && !c.each &&
		len(c.subject) == 0 && c.agent < 0 && c.key < 0 && len(c.MassMessage) == 0 && c.Max.Times == NoField && len(c.Max.Tiers) == 0
	c.silent = c.Kind == Payload && c.needsFields()
	c.always = c.Modes == 0 && len(c.MassMessage) == 0 && len(c.conds) == 0
	p.profile = p.profile || len(c.MassMessage) > 0 || c.Max.Times != NoField || c.Min.Times != NoField
}

// onceFor is how long a used id stays used.
func onceFor(l Lifetime) time.Duration {
	if l.Within > 0 {
		return l.Within
	}
	return 24 * time.Hour
}

// memberField reports whether a field holds member ids, of which the platform ignores the case. In customer service
// (kf) touser is a customer.
func (p *plan) memberField(path string) bool {
	if strings.HasPrefix(p.path, "kf/") {
		return false
	}
	path = strings.TrimRight(path, "|[]")
	if i := strings.LastIndexByte(path, '.'); i >= 0 {
		path = path[i+1:]
	}
	switch path {
	case "touser", "userid", "sender", "user_list", "userlist", "to_user":
		return true
	}
	return false
}

// normalPath is the path after the last /cgi-bin/, or the whole path.
func normalPath(path string) string {
	if i := strings.LastIndex(path, cgiBin); i >= 0 {
		return path[i+len(cgiBin):]
	}
	if i := strings.LastIndex(path, paymentPaths); i > 0 { // behind the path of a proxy
		return path[i:]
	}
	return path
}

// lookup finds the plan of a request and the name that its counters have.
func (ix *index) lookup(req *http.Request) (*plan, string) {
	path := normalPath(req.URL.Path)
	if len(path) == len(req.URL.Path) && ix.plans[path] == nil {
		host := req.URL.Host
		if host == "" {
			host = req.Host
		}
		path = host + path
	}
	return ix.plan(path), path
}

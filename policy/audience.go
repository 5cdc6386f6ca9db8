package policy

import (
	"context"
	"errors"
	"slices"
)

// Recipients are what a request says of its recipients where it does not name each of them.
type Recipients struct {
	// CorpID is the corp that sends, AppID the app (agentid) where one does.
	CorpID string
	AppID  string
	// Kind says what the recipients are.
	Kind Audience
	// All reports that everybody in the app's visible range is meant (@all).
	All bool
	// Named are the recipients that the request names one by one.
	Named []string
	// Departments and Tags are the ids in toparty and totag.
	Departments []string
	Tags        []string
	// Groups reports that customer groups are meant.
	Groups bool
	// Sender is the member whose customers or groups are meant.
	Sender string
	// TagFilter is the tag_filter that narrows the sender's customers, as JSON text; empty if there is none.
	TagFilter string
}

// Resolver names each recipient: member ids, external_userids or chat ids. Who keeps the corp's members and customers in
// a database gives it, so that limits per recipient hold for departments, tags and @all too. Those that the request
// names count anyway, and each counts once. It must be safe for concurrent use, and fast: every such send waits for it.
type Resolver func(ctx context.Context, r Recipients) ([]string, error)

// WithResolver names the recipients of sends to everybody, to departments, tags, or all customers of a member. Without
// it, or where it fails, which is logged, the rules that count them are not checkable for such a send.
func WithResolver(f Resolver) Option {
	return func(g *Guard) error {
		if f == nil {
			return errors.New("policy: WithResolver needs a function")
		}
		g.resolver = f
		return nil
	}
}

// audienceFields are the wire paths that tell of an audience: first those that name recipients.
var audienceFields = [...][]string{
	AudienceMembers:   {"touser|", "toparty|", "totag|", "agentid"},
	AudienceCustomers: {"external_userid[]", "sender", "tag_filter", "chat_type", "chat_id_list[]"},
}

// everybody is what touser holds for all members in the app's visible range.
const everybody = "@all"

// resolve finds the recipients that the request does not name. Where that fails they are as unknown as without a
// resolver.
func (g *Guard) resolve(ctx context.Context, a *attempt) {
	if g.resolver == nil || a.audience != nil || !a.indirect() {
		return
	}
	to := a.recipients()
	ids, err := g.resolver(ctx, to)
	if err != nil {
		g.warn(ctx, "finding the recipients failed", err)
		return
	}
	a.audience = distinct(slices.Concat(to.Named, ids), to.Kind == AudienceMembers)
}

// distinct are the ids, each once.
func distinct(ids []string, folded bool) []value {
	found := make([]value, 0, len(ids)) // not nil, even where nobody is reached
	seen := make(map[string]bool, len(ids))
	for _, id := range ids {
		if name := fold(id, folded); id != "" && id != everybody && !seen[name] {
			seen[name] = true
			found = append(found, value{text: []byte(id), size: -1})
		}
	}
	return found
}

// who returns what the i-th of the plan's audience fields holds.
func (a *attempt) who(i int) []value { return a.values.found[a.plan.who[i]] }

// indirect reports whether the request reaches recipients that it does not name.
func (a *attempt) indirect() bool {
	if a.plan.audience == AudienceCustomers {
		return a.groups() && len(a.who(4)) == 0 || !a.groups() && len(a.who(0)) == 0
	}
	for _, v := range a.who(0) {
		if string(v.text) == everybody {
			return true
		}
	}
	return len(a.who(1)) > 0 || len(a.who(2)) > 0
}

// groups reports whether a mass message goes to customer groups.
func (a *attempt) groups() bool {
	kind := a.who(3)
	return len(kind) > 0 && string(kind[0].text) == "group"
}

// recipients reads what the request says of its audience.
func (a *attempt) recipients() Recipients {
	r := Recipients{CorpID: a.id.CorpID, Kind: a.plan.audience}
	if r.Kind == AudienceCustomers {
		r.Groups, r.Sender, r.TagFilter = a.groups(), firstOf(texts(a.who(1))...), firstOf(texts(a.who(2))...)
		return r
	}
	r.AppID = a.findApp(a.plan.who[3])
	r.Departments, r.Tags = texts(a.who(1)), texts(a.who(2))
	for _, id := range texts(a.who(0)) {
		if id == everybody {
			r.All = true
		} else {
			r.Named = append(r.Named, id)
		}
	}
	return r
}

func texts(found []value) (out []string) {
	for _, v := range found {
		out = append(out, string(v.text))
	}
	return out
}

// named returns what the rule's i-th field holds: of a rule about an audience that was resolved, the recipients.
func (a *attempt) named(r *rule, i int) []value {
	switch {
	case r.Audience == 0 || a.audience == nil:
		return a.values.found[r.fields[i]]
	case i == 0:
		return a.audience
	default:
		return nil
	}
}

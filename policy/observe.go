package policy

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

const (
	massMessagePath = "externalcontact/add_msg_template"
	// resultKeep is how long a result that was given back is remembered: longer than any window of mass messages.
	resultKeep = 62 * 24 * time.Hour
)

// Observation is something that the platform reported and that corrects the ledger.
type Observation interface {
	apply(ctx context.Context, g *Guard) error
}

// Observe takes what the platform reported. The same report may come again: it counts once.
func (g *Guard) Observe(ctx context.Context, reports ...Observation) error {
	if g.unlimited {
		return nil
	}
	g.observed.Lock()
	defer g.observed.Unlock()
	for _, o := range reports {
		if err := o.apply(ctx, g); err != nil {
			return err
		}
	}
	return nil
}

// SendStatus is the status of one recipient in a mass message's results (page 93338).
type SendStatus int

// The statuses.
const (
	// SendUnsent means that the member has not confirmed it yet.
	SendUnsent SendStatus = iota
	// SendSent means that it was sent.
	SendSent
	// SendNotFriend means that it failed because the customer is no friend of the member.
	SendNotFriend
	// SendAtLimit means that it failed because the customer already received other mass messages.
	SendAtLimit
)

// MassMessageResult is one entry of the answer of get_groupmsg_send_result (page 93338).
type MassMessageResult struct {
	// CorpID is the corp that sent it; required.
	CorpID string
	// MsgID is the task's id; required.
	MsgID string
	// ExternalUserID is the customer; ChatID the customer group. One of them is required.
	ExternalUserID string
	ChatID         string
	// UserID is the member who was to send it.
	UserID string
	// Status is what became of it.
	Status SendStatus
	// CreatedAt is when the task was created; required where Status is SendNotFriend or SendAtLimit.
	CreatedAt time.Time
}

func (m MassMessageResult) apply(ctx context.Context, g *Guard) error {
	if m.CorpID == "" || m.MsgID == "" || m.ExternalUserID == "" && m.ChatID == "" {
		return errors.New("policy: a MassMessageResult needs CorpID, MsgID, and ExternalUserID or ChatID")
	}
	if m.Status != SendNotFriend && m.Status != SendAtLimit {
		return nil
	}
	fresh, err := m.fresh(ctx, g)
	if err != nil || !fresh {
		return err
	}
	profile := g.profiles.get(ctx, m.CorpID)
	for i := range g.massMessagePlan().rules {
		r := &g.massMessagePlan().rules[i]
		if !m.about(r, profile) {
			continue
		}
		if err := m.correct(ctx, g, r, profile); err != nil {
			return err
		}
	}
	return nil
}

func (g *Guard) massMessagePlan() *plan {
	return g.index.plan(massMessagePath)
}

func (m MassMessageResult) subject() string { return firstOf(m.ExternalUserID, m.ChatID) }

// fresh reports whether this result is new, and remembers it.
func (m MassMessageResult) fresh(ctx context.Context, g *Guard) (bool, error) {
	key := markKey("mass-message-result", m.CorpID, strings.Join([]string{m.MsgID, m.UserID, m.subject()}, "/"))
	seen, err := g.store.Seen(ctx, key)
	if err != nil || !seen.IsZero() {
		return false, err
	}
	return true, g.store.Mark(ctx, key, resultKeep)
}

// about reports whether the rule counts this kind of recipient under the corp's choice.
func (m MassMessageResult) about(r *rule, p Profile) bool {
	if !r.counts || !r.effect || !r.each || len(r.MassMessage) > 0 && !containsRule(r.MassMessage, p.MassMessage) {
		return false
	}
	want := "external_userid"
	if m.ExternalUserID == "" {
		want = "chat_id"
	}
	for _, f := range r.Fields {
		if strings.HasPrefix(f, want) {
			return true
		}
	}
	return false
}

// correct gives the recipient back, and closes one that is at its limit until the window ends.
func (m MassMessageResult) correct(ctx context.Context, g *Guard, r *rule, p Profile) error {
	key := ratelimit.Key{Rule: r.ID, Owner: m.CorpID, Subject: m.subject()}
	if m.CreatedAt.IsZero() {
		return errors.New("policy: a MassMessageResult that was not sent needs CreatedAt")
	}
	n, _ := r.Max.resolve(p)
	t := ratelimit.Take{Key: key, Limit: ratelimit.Limit{N: r.units(n), Window: r.window}, Cost: 1}
	if err := g.store.Give(ctx, ratelimit.Receipt{At: m.CreatedAt, Takes: []ratelimit.Take{t}}); err != nil {
		return err
	}
	now := time.Now()
	end := windowEnd(r.window, now)
	if m.Status != SendAtLimit || windowEnd(r.window, m.CreatedAt) != end {
		return nil
	}
	return g.store.Block(ctx, key, end)
}

// IDSeen tells of an id that a callback event made known, such as a welcome code (welcome_code), or of something that
// starts counters anew: that a customer wrote to a kf account has the mark kf_customer and the id
// open_kfid/external_userid. What answers make known (kf/sync_msg, media/upload …) the guard sees by itself.
type IDSeen struct {
	// CorpID is the corp that it belongs to; required.
	CorpID string
	// Mark is the kind of id, as in [Lifetime].
	Mark string
	// ID is the id; required.
	ID string
	// At is when it happened, for marks that start counters anew; the zero time means now.
	At time.Time
}

func (s IDSeen) apply(ctx context.Context, g *Guard) error {
	if s.CorpID == "" || s.Mark == "" || s.ID == "" {
		return errors.New("policy: an IDSeen needs CorpID, Mark and ID")
	}
	if _, renews := g.index.renewing[s.Mark]; renews {
		return s.renew(ctx, g)
	}
	var keep time.Duration
	for _, r := range g.rules {
		if r.Kind == Timing && r.Lifetime.Mark == s.Mark {
			keep = max(keep, 2*onceFor(r.Lifetime)+g.margin)
		}
	}
	if keep == 0 {
		return fmt.Errorf("policy: no rule is about ids of the kind %q", s.Mark)
	}
	return g.store.Mark(ctx, idKey(s.Mark, s.CorpID, s.ID), keep)
}

// Earlier is what was used of a limit before the guard counted.
type Earlier struct {
	// Rule is the id of the rule; required.
	Rule string
	// Owner is whose counter it is: the corp id for most rules; required.
	Owner string
	// Subject is what is counted, as the request names it; with several dimensions joined by a slash. Empty where the owner itself is.
	Subject string
	// Used is how much was used; above zero.
	Used int64
	// At is when; the zero time means now.
	At time.Time
}

// Import charges what was used before the guard counted, on the day that it is
// adopted. It is never refused; what already left its window is ignored.
// Importing the same again counts again.
func (g *Guard) Import(ctx context.Context, used ...Earlier) error {
	if g.unlimited || len(used) == 0 {
		return nil
	}
	now, err := g.store.Now(ctx)
	if err != nil {
		return err
	}
	takes := make([]ratelimit.Take, 0, len(used))
	for _, e := range used {
		t, err := g.earlier(ctx, e, now)
		if err != nil {
			return err
		}
		takes = append(takes, t)
	}
	if _, err := g.store.Take(ctx, takes); err != nil {
		return fmt.Errorf("policy: importing: %w", err)
	}
	return nil
}

func (g *Guard) earlier(ctx context.Context, e Earlier, now time.Time) (ratelimit.Take, error) {
	r := g.ruleOf(e.Rule)
	if r == nil || !r.counts {
		return ratelimit.Take{}, fmt.Errorf("policy: importing: %q is no rule that counts", e.Rule)
	}
	if e.Owner == "" || e.Used <= 0 {
		return ratelimit.Take{}, fmt.Errorf("policy: importing %s: Owner and a Used above zero are needed", e.Rule)
	}
	n, ok := r.Max.resolve(g.profiles.get(ctx, e.Owner))
	if !ok {
		return ratelimit.Take{}, fmt.Errorf("policy: importing %s: %s", e.Rule, reasonAccounts)
	}
	subject := fold(e.Subject, r.fold)
	if r.Kind == Timing {
		subject = SecretSubject(subject)
	}
	t := ratelimit.Take{
		Key:   ratelimit.Key{Rule: e.Rule, Owner: e.Owner, Subject: subject},
		Limit: ratelimit.Limit{N: r.units(n), Window: r.window}, Cost: e.Used, Force: true,
	}
	if !e.At.IsZero() {
		t.Ago = max(now.Sub(e.At), 0)
	}
	return t, nil
}

// ruleOf finds the compiled rule with this id; nil if there is none that is enforced.
func (g *Guard) ruleOf(id string) *rule {
	r := g.rule(id)
	if r == nil {
		return nil
	}
	path := ""
	for _, e := range r.Endpoints {
		if e != "*" {
			path = normalPath(e)
		}
	}
	p := g.index.plan(path)
	for i := range p.rules {
		if p.rules[i].ID == id {
			return &p.rules[i]
		}
	}
	return nil
}

package policy

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// ErrRefused is what every [Refusal] is, for errors.Is.
var ErrRefused = errors.New("policy: refused")

// Blocked is one subject that a refused call would have exceeded a limit for.
type Blocked struct {
	// Subject is the member, customer, chat … as the request names it.
	Subject string
	// Rule is the id of the rule.
	Rule string
	// RetryAt is when the subject can be served again; zero if that is not known.
	RetryAt time.Time
}

// Violation is one rule that a call would break.
type Violation struct {
	// Rule is the broken rule.
	Rule Rule
	// Limit is the most that the rule admits, Used what is used of it, and Cost what the call would add.
	// For a lower bound of a payload, Limit is that bound and Cost lies below it.
	Limit, Used, Cost int64
	// RetryAt is when the call can pass if nothing else does before; zero if waiting is no help.
	RetryAt time.Time
	// CoolDown reports that the limit is not used up, but closed: by an answer of the platform or near the end of a calendar window.
	CoolDown bool
}

// Refusal is the error of a call that the guard did not let through.
type Refusal struct {
	// Violation is the broken rule; of several, the one that lasts longest.
	Violation
	// Path is the official path that was called.
	Path string
	// Violations are all broken rules, Violation first.
	Violations []Violation
	// Blocked lists each subject that is beyond a limit.
	Blocked []Blocked
	// Sent reports that part of the request went out before the limit was found.
	Sent bool
}

// Is makes errors.Is(err, ErrRefused) true.
func (r *Refusal) Is(target error) bool { return target == ErrRefused }

// Error says which rule refused, why, where it is documented and what to do. It names no subject.
func (r *Refusal) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "policy: %s refused: %s", r.Path, r.Violation.text())
	for _, v := range r.Violations[1:] {
		fmt.Fprintf(&b, "; also %s", v.text())
	}
	if n := len(r.Blocked); n > 0 {
		fmt.Fprintf(&b, "; %d subjects are beyond a limit (see Blocked)", n)
	}
	if r.Sent {
		b.WriteString("; part of it was already sent")
	}
	return b.String()
}

func (v Violation) text() string {
	if v.Rule.Measure == FileKind {
		return fmt.Sprintf("rule %s (%s): only %s; send another kind of file; %s",
			v.Rule.ID, v.Rule.Title, strings.Join(v.Rule.FileKinds, ", "), v.Rule.Source.where())
	}
	what := fmt.Sprintf("limit %d, used %d, this call %d", v.Limit, v.Used, v.Cost)
	if v.CoolDown {
		what = "closed for now"
	}
	return fmt.Sprintf("rule %s (%s): %s; %s; %s", v.Rule.ID, v.Rule.Title, what, v.advice(), v.Rule.Source.where())
}

func (v Violation) advice() string {
	switch {
	case !v.RetryAt.IsZero():
		return "try again at " + v.RetryAt.Format(time.RFC3339)
	case v.Rule.Kind == Timing:
		return "the id can no longer be used: get a new one"
	case v.Rule.Kind == Payload && v.Cost < v.Limit:
		return "add what is missing"
	default:
		return "make the request smaller"
	}
}

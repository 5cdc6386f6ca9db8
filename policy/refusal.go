package policy

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ErrRefused is what every [Refusal] is, for errors.Is.
var ErrRefused = errors.New("policy: refused")

// Blocked is one subject that a refused call would have exceeded a limit for.
type Blocked struct {
	// Subject is the member, customer, chat … as the request names it, member ids in lower case.
	Subject string
	// Rule is the id of the rule; of several, the one that lasts longest.
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
	// Blocked lists each subject that is beyond a limit, once.
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
	switch n := len(r.Blocked); n {
	case 0:
	case 1:
		b.WriteString("; 1 subject is beyond a limit (see Blocked)")
	default:
		fmt.Fprintf(&b, "; %d subjects are beyond a limit (see Blocked)", n)
	}
	if r.Sent {
		b.WriteString("; part of it was already sent")
	}
	return b.String()
}

func (v Violation) text() string {
	return fmt.Sprintf("rule %s (%s): %s; %s; %s", v.Rule.ID, v.Rule.Title, v.what(), v.advice(), v.Rule.Source.where())
}

// what says what is wrong.
func (v Violation) what() string {
	switch {
	case v.CoolDown:
		return "closed for now"
	case v.Rule.Measure == FileKind:
		return v.Rule.limitWords()
	case v.Rule.Kind == Payload:
		return v.Rule.limitWords() + ", and not " + v.amount()
	case v.Rule.Kind == Timing && v.Used > 0:
		return v.Rule.limitWords() + ", and that was " + duration(time.Duration(v.Used)*time.Second) + " ago"
	default:
		return fmt.Sprintf("limit %d, used %d, this call %d", v.Limit, v.Used, v.Cost)
	}
}

// amount is what the call holds, in the unit of the rule.
func (v Violation) amount() string {
	switch v.Rule.Measure {
	case Size, Base64:
		return size(Exactly(v.Cost))
	case Age, Ahead:
		return seconds(Exactly(v.Cost))
	default:
		return strconv.FormatInt(v.Cost, 10)
	}
}

func (v Violation) advice() string {
	switch {
	case !v.RetryAt.IsZero():
		return "try again at " + v.RetryAt.Format(time.RFC3339)
	case v.Rule.Kind == Timing:
		return "the id can no longer be used: get a new one"
	case v.Rule.Measure == FileKind:
		return "send another kind of file"
	case v.Rule.Measure == Age:
		return "choose a later time"
	case v.Rule.Measure == Ahead:
		return "choose an earlier time"
	case v.Rule.Measure == Span:
		return "choose other times"
	case v.Rule.Kind == Payload && v.Cost < v.Limit:
		return "add what is missing"
	default:
		return "make the request smaller"
	}
}

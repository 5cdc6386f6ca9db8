package policy

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// String returns the kind in a word.
func (k Kind) String() string {
	return nameOf(int(k), "", "frequency", "capacity", "payload", "timing", "conduct")
}

// String returns the enforcement in a word.
func (e Enforcement) String() string { return nameOf(int(e), "refuse", "warn", "tell") }

// String returns the action in words.
func (a Action) String() string {
	return nameOf(int(a), "", "rejects", "drops silently", "cuts short", "does nothing")
}

// String returns the kinds of app, such as "internal, third-party".
func (m Modes) String() string {
	if m == 0 {
		return "all"
	}
	var names []string
	for i, name := range []string{"internal", "third-party", "provider-developed"} {
		if m&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// String returns the choice in a word.
func (m MassMessageRule) String() string { return nameOf(int(m), "monthly", "weekly", "daily") }

func nameOf(i int, names ...string) string {
	if i < 0 || i >= len(names) || names[i] == "" {
		return "unknown"
	}
	return names[i]
}

// String says in a sentence what the rule admits, without its title, source and consequences:
// "at most 30 in any 1m0s, for each app and each of touser".
func (r Rule) String() string {
	parts := []string{r.limitWords()}
	if s := r.subjectWords(); s != "" {
		parts = append(parts, s)
	}
	for _, c := range r.When {
		parts = append(parts, c.String())
	}
	if len(r.MassMessage) > 0 {
		var names []string
		for _, m := range r.MassMessage {
			names = append(names, m.String())
		}
		parts = append(parts, "under the "+strings.Join(names, " or ")+" mass-message rule")
	}
	if r.Modes != 0 {
		parts = append(parts, "for "+r.Modes.String()+" apps")
	}
	return strings.Join(parts, ", ")
}

// Consequence says what the platform does with a call beyond the rule, such as "rejects (code 40032), blocked for 1m0s".
func (e Excess) Consequence() string {
	s := e.Action.String()
	if len(e.Codes) > 0 {
		var codes []string
		for _, c := range e.Codes {
			codes = append(codes, strconv.Itoa(c))
		}
		s += " (code " + strings.Join(codes, ", ") + ")"
	}
	switch {
	case e.BlockDay:
		s += ", blocked until the day ends"
	case e.Block > 0:
		s += ", blocked for " + duration(e.Block)
	}
	return s
}

// String says the condition in words, such as "where msgtype is text".
func (c Cond) String() string {
	in := strings.Join(c.In, " or ")
	switch {
	case len(c.In) == 0 && c.Absent == c.Not:
		return "where " + c.Field + " is given"
	case len(c.In) == 0:
		return "where " + c.Field + " is missing"
	case c.Not && c.Absent:
		return "where " + c.Field + " is given and not " + in
	case c.Not:
		return "where " + c.Field + " is not " + in
	case c.Absent:
		return "where " + c.Field + " is " + in + " or missing"
	default:
		return "where " + c.Field + " is " + in
	}
}

func (r Rule) limitWords() string {
	switch r.Kind {
	case Timing:
		return r.Lifetime.words()
	case ConductRule:
		return r.Title
	case Payload:
		return r.payloadWords()
	default:
		return r.countWords()
	}
}

func (l Lifetime) words() string {
	if l.Mark == kfCustomerMark {
		return "for " + duration(l.Within) + " after the customer last wrote"
	}
	s := "usable"
	if l.Within > 0 {
		s += " for " + duration(l.Within) + " after it was seen"
	}
	if l.Once {
		s += " once"
	}
	if s == "usable" {
		return "limited in time"
	}
	return s
}

func (r Rule) countWords() string {
	what := "calls"
	switch r.Measure {
	case Items, Present:
		what = "elements of " + fieldWords(r.Fields)
	case Size, Bytes:
		what = "bytes"
	case Value:
		what = "in the sum of " + fieldWords(r.Fields)
	}
	switch {
	case isZeroAmount(r.Max):
		return unpublished
	case r.Window.Kind == 0:
		return "at most " + r.Max.String()
	default:
		return "at most " + r.Max.String() + " " + what + " " + windowWords(r.Window)
	}
}

func windowWords(w ratelimit.Window) string {
	switch w.Kind {
	case ratelimit.KindSlots:
		return "at once"
	case ratelimit.KindSliding:
		return "in any " + strings.TrimPrefix(duration(w.Length), "1 ")
	case ratelimit.KindWeek:
		return "in an ISO week"
	case ratelimit.KindSlidingDays:
		return "in " + w.String()
	default:
		return "in a " + w.String()
	}
}

func (r Rule) payloadWords() string {
	if isZeroAmount(r.Min) && isZeroAmount(r.Max) && r.Measure != FileKind {
		if r.Note != "" {
			return "see the note" // which tells what is no number
		}
		return unpublished
	}
	fields := fieldWords(r.Fields)
	if fields == "" {
		fields = "each"
	}
	between := r.between(Amount.String)
	switch r.Measure {
	case Items:
		return fields + ": " + between + " elements in all"
	case Elements:
		return fields + ": " + between + " elements each"
	case Bytes:
		return fields + ": " + between + " bytes"
	case Chars:
		return fields + ": " + between + " characters"
	case Width:
		return fields + ": " + between + " characters, of which those beyond ASCII count two"
	case Base64:
		return fields + ": " + r.between(size) + " once decoded"
	case Size:
		return "the file: " + r.between(size)
	case Present:
		return between + " of " + fields
	case Span:
		return fields + ": " + between + " apart"
	case Age:
		return fields + ": " + r.between(seconds) + " ago"
	case Ahead:
		return fields + ": " + r.between(seconds) + " ahead"
	case FileKind:
		return "the file is one of " + strings.Join(r.FileKinds, ", ")
	case 0, Calls:
		return between
	default:
		return fields + ": " + between
	}
}

// between says the bounds in words.
func (r Rule) between(amount func(Amount) string) string {
	switch {
	case isZeroAmount(r.Max):
		return "at least " + amount(r.Min)
	case isZeroAmount(r.Min):
		return "at most " + amount(r.Max)
	case r.Min.N == r.Max.N:
		return "exactly " + amount(r.Max)
	default:
		return amount(r.Min) + " to " + amount(r.Max)
	}
}

// String returns the amount in words, such as "100" or "200 × accounts".
func (a Amount) String() string {
	switch {
	case a.DaysOfMonth:
		return "as many as the month has days"
	case len(a.Tiers) > 0:
		var tiers []string
		for _, t := range a.Tiers {
			if t.UpTo == 0 {
				tiers = append(tiers, fmt.Sprintf("%d above", t.N))
			} else {
				tiers = append(tiers, fmt.Sprintf("%d up to %d accounts", t.N, t.UpTo))
			}
		}
		return strings.Join(tiers, ", ")
	case a.Times != NoField:
		return fmt.Sprintf("%d × accounts", a.N)
	default:
		return strconv.FormatInt(a.N, 10)
	}
}

// subjectWords says whose counter it is.
func (r Rule) subjectWords() string {
	if r.Kind != Frequency && r.Kind != Capacity {
		return ""
	}
	each := []string{nameOf(int(r.Owner), "corp", "address", "provider", "robot")}
	for _, d := range r.Per {
		switch d {
		case PerPath:
			each = append(each, "endpoint")
		case PerApp:
			each = append(each, "app")
		case PerEach:
			each = append(each, "element of "+fieldWords(r.Fields))
		case PerField:
			each = append(each, strings.ReplaceAll(fieldWords(r.SubjectFields), ", ", " with "))
		}
	}
	s := "for each " + strings.Join(each, " and each ")
	switch r.ResetOn {
	case "":
	case kfCustomerMark:
		s += ", anew whenever the customer writes"
	default:
		s += ", anew after each " + r.ResetOn
	}
	if r.OrderField != "" {
		s += ", a repeated " + r.OrderField + " once"
	}
	return s
}

const unpublished = "the number is not published"

// fieldWords writes wire paths without the marks of lists.
func fieldWords(fields []string) string {
	names := make([]string, 0, len(fields))
	for _, f := range fields {
		names = append(names, strings.TrimRight(f, "|[]"))
	}
	return strings.Join(names, ", ")
}

// duration writes a duration in its largest whole unit.
func duration(d time.Duration) string {
	const day = 24 * time.Hour
	for _, unit := range []struct {
		d    time.Duration
		name string
	}{{day, "day"}, {time.Hour, "hour"}, {time.Minute, "minute"}, {time.Second, "second"}} {
		switch {
		case d < unit.d || d%unit.d != 0 || unit.d == day && d <= 2*day:
		case d == unit.d:
			return "1 " + unit.name
		default:
			return fmt.Sprintf("%d %ss", d/unit.d, unit.name)
		}
	}
	return d.String()
}

// seconds writes a number of seconds in its largest whole unit.
func seconds(a Amount) string {
	const longest = math.MaxInt64 / int64(time.Second)
	if a.Times != NoField || a.N > longest {
		return a.String() + " seconds"
	}
	return duration(time.Duration(a.N) * time.Second)
}

// size writes a number of bytes in its largest whole unit.
func size(a Amount) string {
	const kb, mb, gb = 1 << 10, 1 << 20, 1 << 30
	for _, unit := range []struct {
		n    int64
		name string
	}{{gb, "GB"}, {mb, "MB"}, {kb, "KB"}} {
		if a.Times == NoField && a.N >= unit.n && a.N%unit.n == 0 {
			return fmt.Sprintf("%d %s", a.N/unit.n, unit.name)
		}
	}
	return a.String() + " bytes"
}

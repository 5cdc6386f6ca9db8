package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/wecomkit/wecomkit/policy"
)

// tally is what became of the campaign.
type tally struct {
	tasks         int
	customers     int64 // recipients in tasks that were created
	kept          int64 // recipients that the guard refused
	failed        int64 // recipients that the platform itself did not take
	messages      int64 // application messages to members
	keptMessages  int64 // application messages that the guard refused
	refused       map[string]*refused
	otherFailures []error
}

// refused is what one rule kept back.
type refused struct {
	rule    policy.Rule
	count   int64
	retryAt time.Time
}

func newTally() *tally {
	return &tally{refused: map[string]*refused{}}
}

// refuse counts n units kept back by rule.
func (t *tally) refuse(rule policy.Rule, n int64, retryAt time.Time) {
	r := t.refused[rule.ID]
	if r == nil {
		r = &refused{rule: rule}
		t.refused[rule.ID] = r
	}
	r.count += n
	if retryAt.After(r.retryAt) {
		r.retryAt = retryAt
	}
}

// print writes the closing table.
func (t *tally) print(w io.Writer, c *campaign, unknown []policy.NotCheckable) error {
	out := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	row := func(cells ...any) {
		for i, cell := range cells {
			if i > 0 {
				fmt.Fprint(out, "\t") //nolint:errcheck // the tabwriter keeps it for Flush
			}
			fmt.Fprint(out, cell) //nolint:errcheck // the tabwriter keeps it for Flush
		}
		fmt.Fprintln(out) //nolint:errcheck // the tabwriter keeps it for Flush
	}
	row("customers in the campaign", c.customers())
	row("  in mass-message tasks", t.customers, fmt.Sprintf("%d tasks, %d members", t.tasks, len(c.members)))
	row("  refused by the guard", t.kept)
	row("  turned down by the platform", t.failed)
	row("application messages", t.messages, fmt.Sprintf("%d refused by the guard", t.keptMessages))
	row()
	row("REFUSED BY", "COUNT", "AGAIN AT", "PAGE")
	for _, id := range slices.Sorted(maps.Keys(t.refused)) {
		r := t.refused[id]
		row(id, r.count, when(r.retryAt), r.rule.Source.URL())
	}
	if len(t.refused) == 0 {
		row("nothing")
	}
	row()
	row("NOT CHECKABLE", "WHY")
	for _, n := range unknown {
		row(n.Rule.ID, n.Reason)
	}
	if len(unknown) == 0 {
		row("nothing")
	}
	return cmp.Or(out.Flush(), t.failures(w))
}

// failures writes what went wrong beside the limits.
func (t *tally) failures(w io.Writer) error {
	for _, err := range t.otherFailures {
		if _, err := fmt.Fprintln(w, "failed:", err); err != nil {
			return err
		}
	}
	return nil
}

// when is the time in China, where the platform's calendar runs.
func when(at time.Time) string {
	if at.IsZero() {
		return "not as it is"
	}
	return at.In(time.FixedZone("CST", 8*60*60)).Format("2006-01-02 15:04 MST")
}

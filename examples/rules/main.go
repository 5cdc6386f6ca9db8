// Command rules prints the documented limits of WeCom: all of them, or those of one endpoint.
//
//	go run ./examples/rules                                 every rule, in words
//	go run ./examples/rules -path /cgi-bin/kf/send_msg      the rules of an endpoint
//	go run ./examples/rules -find "mass message"            the rules that speak of something
//	go run ./examples/rules -json                           as JSON, for programs
package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/wecomkit/wecomkit/policy"
)

func main() {
	path := flag.String("path", "", "only the rules of this endpoint, such as /cgi-bin/kf/send_msg")
	find := flag.String("find", "", "only the rules that hold this text")
	asJSON := flag.Bool("json", false, "print JSON")
	flag.Parse()
	if err := run(os.Stdout, *path, *find, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, "rules:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, path, find string, asJSON bool) error {
	rules, err := choose(path, find)
	if err != nil {
		return err
	}
	if asJSON {
		return writeJSON(w, rules)
	}
	return writeText(w, rules)
}

// choose returns the rules of the path that hold the text.
func choose(path, find string) ([]policy.Rule, error) {
	rules := policy.Catalog()
	if path != "" {
		guard, err := policy.NewGuard()
		if err != nil {
			return nil, err
		}
		rules = guard.Explain(path)
		slices.SortStableFunc(rules, func(a, b policy.Rule) int { return general(a) - general(b) })
	}
	find = strings.ToLower(find)
	rules = slices.DeleteFunc(rules, func(r policy.Rule) bool {
		return !strings.Contains(strings.ToLower(strings.Join([]string{r.ID, r.Title, r.String(), r.Note}, "\n")), find)
	})
	if len(rules) == 0 {
		return nil, fmt.Errorf("no rule is about %q", strings.TrimSpace(path+" "+find))
	}
	return rules, nil
}

// general is 1 of rules about every endpoint, which a reader of one wants to see last.
func general(r policy.Rule) int {
	if slices.Contains(r.Endpoints, "*") {
		return 1
	}
	return 0
}

// headings are what the rules of each kind are about, in the order of printing.
var headings = []struct {
	kind policy.Kind
	text string
}{
	{policy.Frequency, "How much may pass in a time"},
	{policy.Timing, "When it may be used"},
	{policy.Capacity, "How much may exist"},
	{policy.ConductRule, "What is forbidden or demanded"},
	{policy.Payload, "What one request may hold"},
}

// writeText prints the rules of each kind, and then those about every endpoint.
func writeText(w io.Writer, rules []policy.Rule) error {
	for _, h := range headings {
		if err := writeSection(w, h.text, rules, func(r policy.Rule) bool { return general(r) == 0 && r.Kind == h.kind }); err != nil {
			return err
		}
	}
	return writeSection(w, "What holds for every endpoint", rules, func(r policy.Rule) bool { return general(r) == 1 })
}

// writeSection prints the rules that belong under a heading; nothing if there are none.
func writeSection(w io.Writer, heading string, rules []policy.Rule, belongs func(policy.Rule) bool) error {
	var b strings.Builder
	for _, r := range rules {
		if belongs(r) {
			b.WriteString(text(r))
		}
	}
	if b.Len() == 0 {
		return nil
	}
	_, err := fmt.Fprintf(w, "\n%s\n%s", heading, b.String())
	return err
}

// text is a rule as a few lines.
func text(r policy.Rule) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n  %s\n", r.Title)
	if s := strings.TrimPrefix(r.String(), r.Title); s != "" {
		fmt.Fprintf(&b, "    %s\n", strings.TrimPrefix(s, ", "))
	}
	fmt.Fprintf(&b, "    %s\n", verdict(r))
	if r.Note != "" {
		fmt.Fprintf(&b, "    note: %s\n", r.Note)
	}
	if r.Alternative != "" {
		fmt.Fprintf(&b, "    instead: %s\n", r.Alternative)
	}
	fmt.Fprintf(&b, "    %s  %s\n", r.ID, cmp.Or(r.Source.URL(), "no official page states it"))
	return b.String()
}

// verdict says what happens beyond the rule, here and there.
func verdict(r policy.Rule) string {
	here := map[policy.Enforcement]string{
		policy.Refuse: "refused before it is sent",
		policy.Warn:   "sent, and warned about",
		policy.Never:  "not enforced here",
	}[r.Enforcement]
	if r.OnExcess.Action == policy.NoAction {
		return here + " (advice)"
	}
	return here + "; the platform " + r.OnExcess.Consequence()
}

// ruleJSON is a rule for programs.
type ruleJSON struct {
	ID          string     `json:"id"`
	Title       string     `json:"title"`
	Kind        string     `json:"kind"`
	Text        string     `json:"text"`
	Endpoints   []string   `json:"endpoints"`
	Except      []string   `json:"except,omitempty"`
	Fields      []string   `json:"fields,omitempty"`
	Min         int64      `json:"min,omitempty"`
	Limit       int64      `json:"limit,omitempty"`
	Window      string     `json:"window,omitempty"`
	Enforcement string     `json:"enforcement"`
	Excess      string     `json:"excess"`
	Codes       []int      `json:"codes,omitempty"`
	Apps        string     `json:"apps"`
	Adjustable  bool       `json:"adjustable,omitempty"`
	Source      sourceJSON `json:"source"`
	Note        string     `json:"note,omitempty"`
	Alternative string     `json:"alternative,omitempty"`
}

type sourceJSON struct {
	Page     int    `json:"page"`
	URL      string `json:"url"`
	Updated  string `json:"updated"`
	Quote    string `json:"quote"`
	Official bool   `json:"official"`
}

func writeJSON(w io.Writer, rules []policy.Rule) error {
	out := make([]ruleJSON, 0, len(rules))
	for _, r := range rules {
		j := ruleJSON{
			ID: r.ID, Title: r.Title, Kind: r.Kind.String(), Text: r.String(), Endpoints: r.Endpoints, Except: r.Except,
			Fields: r.Fields, Min: r.Min.N, Limit: r.Max.N, Enforcement: r.Enforcement.String(),
			Excess: r.OnExcess.Consequence(), Codes: r.OnExcess.Codes, Apps: r.Modes.String(), Adjustable: r.Adjustable,
			Source: sourceJSON{r.Source.Page, r.Source.URL(), r.Source.Updated, r.Source.Quote, r.Source.Official},
			Note:   r.Note, Alternative: r.Alternative,
		}
		if r.Window.Kind != 0 {
			j.Window = r.Window.String()
		}
		out = append(out, j)
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

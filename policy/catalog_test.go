package policy_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/ratelimit"
)

var updateGolden = flag.Bool("update", false, "write testdata/rules.golden anew")

// wirePath is the syntax of Rule.Fields.
var wirePath = regexp.MustCompile(`^\w+(\[\])?(\.\w+(\[\])?)*\|?$`)

// notCalled is the syntax of endpoints that are no calls of the server API, so that their rules are only told.
var notCalled = regexp.MustCompile(`^(callback|wss|sdk|console):`)

func TestCatalogIDsAreUnique(t *testing.T) {
	t.Parallel()
	seen := make(map[string]bool)
	for _, r := range policy.Catalog() {
		assert.Regexp(t, `^[a-z0-9]+(-[a-z0-9]+)+$`, r.ID)
		assert.False(t, seen[r.ID], "%s stands twice", r.ID)
		seen[r.ID] = true
	}
}

// TestCatalogMatchesGolden fails when a rule is lost or loosened: whoever
// means it runs the test with -update and shows the difference in review.
func TestCatalogMatchesGolden(t *testing.T) {
	t.Parallel()
	file := filepath.Join("testdata", "rules.golden")
	got := goldenLines(policy.Catalog())
	if *updateGolden {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(got, "\n")+"\n"), 0o644))
	}
	raw, err := os.ReadFile(file)
	require.NoError(t, err)
	want := strings.Split(strings.TrimSpace(string(raw)), "\n")
	assert.Equal(t, want, got)
}

func goldenLines(rules []policy.Rule) []string {
	lines := make([]string, 0, len(rules))
	for _, r := range rules {
		lines = append(lines, goldenLine(r))
	}
	slices.Sort(lines)
	return lines
}

// goldenLine holds everything of a rule that makes it stricter or looser.
func goldenLine(r policy.Rule) string {
	parts := []string{r.ID, bounds(r)}
	if r.Window != (ratelimit.Window{}) {
		parts = append(parts, r.Window.String())
	}
	if r.Lifetime.Mark != "" {
		parts = append(parts, fmt.Sprintf("%s within %s once=%t", r.Lifetime.Mark, r.Lifetime.Within, r.Lifetime.Once))
	}
	parts = append(parts, enforcementName(r.Enforcement))
	for _, c := range r.When {
		parts = append(parts, fmt.Sprintf("when %s%v absent=%t not=%t", c.Field, c.In, c.Absent, c.Not))
	}
	return strings.Join(append(parts, strings.Join(r.Endpoints, " ")), " | ")
}

func bounds(r policy.Rule) string { return amountText(r.Min) + ".." + amountText(r.Max) }

func amountText(a policy.Amount) string {
	switch {
	case a.DaysOfMonth:
		return "days of the month"
	case a.Times != policy.NoField:
		return fmt.Sprintf("%d per account", a.N)
	case a.N == 0:
		return ""
	default:
		return fmt.Sprint(a.N)
	}
}

func enforcementName(e policy.Enforcement) string {
	switch e {
	case policy.Refuse:
		return "refuse"
	case policy.Warn:
		return "warn"
	default:
		return "never"
	}
}

func TestCatalogSourcesAreQuoted(t *testing.T) {
	t.Parallel()
	for _, r := range policy.Catalog() {
		assert.Positive(t, r.Source.Page, r.ID)
		_, err := time.Parse(time.DateOnly, r.Source.Updated)
		assert.NoError(t, err, r.ID)
		assert.LessOrEqual(t, utf8.RuneCountInString(r.Source.Quote), 12, r.ID)
		if r.Source.Official {
			assert.NotEmpty(t, r.Source.Quote, r.ID)
		}
	}
}

func TestCatalogNamesEndpointsAndFields(t *testing.T) {
	t.Parallel()
	for _, r := range policy.Catalog() {
		assert.NotEmpty(t, r.Title, r.ID)
		assert.NotEmpty(t, r.Endpoints, r.ID)
		for _, e := range slices.Concat(r.Endpoints, r.Except) {
			assert.True(t, e == "*" || strings.HasPrefix(e, "/") || notCalled.MatchString(e) && r.Enforcement == policy.Never, "%s: %s", r.ID, e)
		}
		for _, f := range fieldsOf(r) {
			assert.Regexp(t, wirePath, f, r.ID)
		}
	}
}

func fieldsOf(r policy.Rule) []string {
	fields := slices.Clone(r.Fields)
	for _, c := range r.When {
		fields = append(fields, c.Field)
	}
	return append(fields, r.SubjectFields...)
}

// TestCatalogRulesAreWhole proves that each rule that is enforced holds what its kind needs.
func TestCatalogRulesAreWhole(t *testing.T) {
	t.Parallel()
	for _, r := range policy.Catalog() {
		assert.NotZero(t, r.OnExcess.Action, r.ID)
		if r.Enforcement == policy.Never {
			continue
		}
		switch r.Kind {
		case policy.Frequency:
			assert.NotZero(t, r.Measure, r.ID)
			assert.NotZero(t, r.Window, r.ID)
			assert.NotZero(t, r.Max, r.ID)
		case policy.Payload:
			assert.NotEmpty(t, r.Fields, r.ID)
			assert.NotZero(t, r.Measure, r.ID)
			assert.False(t, isZero(r.Min) && isZero(r.Max) && len(r.FileKinds) == 0, r.ID)
		case policy.Timing:
			assert.NotEmpty(t, slices.Concat(r.Fields, r.SubjectFields), r.ID)
			assert.NotEmpty(t, r.Lifetime.SeenIn, r.ID)
			assert.True(t, r.Lifetime.Within > 0 || r.Lifetime.Once, r.ID)
		default:
			assert.Failf(t, "kind cannot be enforced", "%s", r.ID)
		}
		assert.Equal(t, slices.Contains(r.Per, policy.PerField), len(r.SubjectFields) > 0, r.ID)
	}
}

func isZero(a policy.Amount) bool { return a.N == 0 && !a.DaysOfMonth }

func TestCatalogBelongsToTheCaller(t *testing.T) {
	t.Parallel()
	rules := policy.Catalog()
	rules[0].ID = "changed"
	assert.NotEqual(t, "changed", policy.Catalog()[0].ID)
}

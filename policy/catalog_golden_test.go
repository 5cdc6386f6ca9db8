package policy

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

var updateGolden = flag.Bool("update", false, "write testdata/rules anew")

// TestCatalogMatchesGolden fails when a rule is lost or loosened: whoever
// means it runs the test with -update and shows the difference in review.
func TestCatalogMatchesGolden(t *testing.T) {
	t.Parallel()
	for _, c := range chapters() {
		file := filepath.Join("testdata", "rules", c.name+".golden")
		if len(c.rules) == 0 {
			continue
		}
		got := goldenLines(c.rules)
		if *updateGolden {
			require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
			require.NoError(t, os.WriteFile(file, []byte(strings.Join(got, "\n")+"\n"), 0o644))
		}
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n"), got, c.name)
	}
}

func goldenLines(rules []Rule) []string {
	lines := make([]string, 0, len(rules))
	for _, r := range rules {
		lines = append(lines, goldenLine(r))
	}
	slices.Sort(lines)
	return lines
}

// goldenLine holds everything of a rule that makes it stricter or looser.
func goldenLine(r Rule) string {
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
	if len(r.Fields) > 0 {
		parts = append(parts, fmt.Sprintf("measure %d of %s", r.Measure, strings.Join(r.Fields, " ")))
	}
	if len(r.FileKinds) > 0 {
		parts = append(parts, "kinds "+strings.Join(r.FileKinds, " "))
	}
	return strings.Join(append(parts, strings.Join(r.Endpoints, " ")), " | ")
}

func bounds(r Rule) string { return amountText(r.Min) + ".." + amountText(r.Max) }

func amountText(a Amount) string {
	switch {
	case a.DaysOfMonth:
		return "days of the month"
	case a.Times != NoField:
		return fmt.Sprintf("%d per account", a.N)
	case len(a.Tiers) > 0:
		return fmt.Sprint(a.Tiers)
	case a.N == 0:
		return ""
	default:
		return fmt.Sprint(a.N)
	}
}

func enforcementName(e Enforcement) string {
	switch e {
	case Refuse:
		return "refuse"
	case Warn:
		return "warn"
	default:
		return "never"
	}
}

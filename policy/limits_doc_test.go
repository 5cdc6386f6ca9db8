package policy

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLimitsDocIsUpToDate writes docs/limits.md from the catalogue with -update, and fails where it is older.
func TestLimitsDocIsUpToDate(t *testing.T) {
	t.Parallel()
	file := filepath.Join("..", "docs", "limits.md")
	want := limitsDoc()
	if *updateGolden {
		require.NoError(t, os.WriteFile(file, []byte(want), 0o644))
	}
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.True(t, string(got) == want, "docs/limits.md is older than the catalogue: go test ./policy -run 'Doc|Golden' -update")
}

func limitsDoc() string {
	var b strings.Builder
	b.WriteString("# Documented limits\n\n")
	b.WriteString("Every rule of `policy.Catalog()`, written from it by a test. *refuse*: the guard lets nothing beyond it out; " +
		"*warn*: it only tells; *tell*: nobody but the platform can know, or it is advice. Sizes are 1024-based, calendar windows are Asia/Shanghai.\n\n")
	b.WriteString(countsTable())
	for _, c := range chapters() {
		if len(c.rules) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n## %s\n\n", strings.ReplaceAll(c.name, "_", " "))
		b.WriteString("| rule | limit | endpoints | beyond it | page |\n|---|---|---|---|---|\n")
		for _, r := range c.rules {
			b.WriteString(limitsRow(r))
		}
	}
	b.WriteString("\n")
	for _, page := range citedPages() {
		fmt.Fprintf(&b, "[%d]: %s\n", page, Source{Page: page}.URL())
	}
	return b.String()
}

// citedPages are the pages of all rules.
func citedPages() []int {
	var pages []int
	for _, r := range Catalog() {
		if r.Source.Page != 0 {
			pages = append(pages, r.Source.Page)
		}
	}
	slices.Sort(pages)
	return slices.Compact(pages)
}

func limitsRow(r Rule) string {
	limit := r.Title
	if s := r.String(); s != r.Title {
		limit += ": " + s
	}
	if r.Note != "" {
		limit += ". " + r.Note
	}
	if r.Alternative != "" {
		limit += " Instead: " + r.Alternative
	}
	page := "secondary"
	if r.Source.Page != 0 {
		page = fmt.Sprintf("[%d]", r.Source.Page) // its address stands once, at the end
	}
	cells := []string{
		"`" + r.ID + "`", limit, "`" + strings.Join(r.Endpoints, "` `") + "`",
		r.Enforcement.String() + "; the platform " + r.OnExcess.Consequence(), page,
	}
	for i := range cells {
		cells[i] = strings.ReplaceAll(cells[i], "|", `\|`)
	}
	return "| " + strings.Join(cells, " | ") + " |\n"
}

// countsTable counts the rules by kind and enforcement.
func countsTable() string {
	counts := map[Kind]map[Enforcement]int{}
	var kinds []Kind
	for _, r := range Catalog() {
		if counts[r.Kind] == nil {
			counts[r.Kind] = map[Enforcement]int{}
			kinds = append(kinds, r.Kind)
		}
		counts[r.Kind][r.Enforcement]++
	}
	slices.Sort(kinds)
	var b strings.Builder
	b.WriteString("| kind | refuse | warn | tell |\n|---|---|---|---|\n")
	for _, k := range kinds {
		fmt.Fprintf(&b, "| %s | %d | %d | %d |\n", k, counts[k][Refuse], counts[k][Warn], counts[k][Never])
	}
	return b.String()
}

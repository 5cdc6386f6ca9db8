package policy_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/wecomkit/wecomkit/policy"
)

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

func TestCatalogSourcesAreQuoted(t *testing.T) {
	t.Parallel()
	for _, r := range policy.Catalog() {
		assert.Equal(t, r.Source.Page == 0, r.Source.Updated == "", r.ID)
		if r.Source.Page != 0 {
			_, err := time.Parse(time.DateOnly, r.Source.Updated)
			assert.NoError(t, err, r.ID)
		}
		assert.LessOrEqual(t, utf8.RuneCountInString(r.Source.Quote), 12, r.ID)
		if r.Source.Official {
			assert.NotZero(t, r.Source.Page, r.ID)
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

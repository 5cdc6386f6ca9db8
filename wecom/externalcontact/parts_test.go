package externalcontact

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func ids(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprint("wm", i)
	}
	return list
}

func TestInPartsSplitsAndReportsFailures(t *testing.T) {
	t.Parallel()
	all, sizes := ids(250), []int(nil)
	result, err := inParts(all, func(part []string) ([]ItemError, error) {
		sizes = append(sizes, len(part))
		return []ItemError{{ID: part[0], Code: 40096}}, nil
	})
	require.NoError(t, err)
	assert.Equal(t, []int{100, 100, 50}, sizes)
	assert.Equal(t, []ItemError{{"wm0", 40096}, {"wm100", 40096}, {"wm200", 40096}}, result.Failed)
	assert.Len(t, result.Done, 247)
	assert.Empty(t, result.Rest)
}

func TestInPartsKeepsTheRestAfterAnError(t *testing.T) {
	t.Parallel()
	all, busy, calls := ids(250), errors.New("busy"), 0
	result, err := inParts(all, func([]string) ([]ItemError, error) {
		if calls++; calls == 2 {
			return nil, busy
		}
		return nil, nil
	})
	require.ErrorIs(t, err, busy)
	assert.Equal(t, all[:100], result.Done)
	assert.Equal(t, all[100:], result.Rest)
}

func TestInPartsSendsAnEmptyRequestOnce(t *testing.T) {
	t.Parallel()
	calls := 0
	result, err := inParts(nil, func([]string) ([]ItemError, error) { calls++; return nil, nil })
	require.NoError(t, err)
	assert.Equal(t, 1, calls)
	assert.Equal(t, &PartsResult{}, result)
}

func TestEndpointsAreDistinct(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, d := range Endpoints() {
		assert.False(t, seen[d.Endpoint.Path], d.Endpoint.Path)
		seen[d.Endpoint.Path] = true
		assert.True(t, d.Endpoint.Pages.Internal+d.Endpoint.Pages.ThirdParty+d.Endpoint.Pages.Provider > 0 || d.Endpoint.Deprecated != "", d.Endpoint.Path)
	}
}

package contact

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// collect runs walk over pages that are keyed by cursor, stops after limit items, and returns what was yielded.
func collect(limit int, next func(cursor string) ([]int, string, error)) (items []int, errs []error) {
	walk("/cgi-bin/user/list_id", "", func(item int, err error) bool {
		if err != nil {
			errs = append(errs, err)
			return true
		}
		items = append(items, item)
		return len(items) < limit
	}, next)
	return items, errs
}

func TestWalkFollowsTheCursorPastAnEmptyPage(t *testing.T) {
	t.Parallel()
	items, errs := collect(100, func(cursor string) ([]int, string, error) {
		switch cursor {
		case "":
			return []int{1, 2}, "a", nil
		case "a":
			return nil, "b", nil
		default:
			return []int{3}, "", nil
		}
	})
	assert.Empty(t, errs)
	assert.Equal(t, []int{1, 2, 3}, items)
}

func TestWalkStopsWhenTheCallerDoes(t *testing.T) {
	t.Parallel()
	pages := 0
	items, errs := collect(1, func(string) ([]int, string, error) {
		pages++
		return []int{1, 2}, "more", nil
	})
	assert.Empty(t, errs)
	assert.Equal(t, []int{1}, items)
	assert.Equal(t, 1, pages)
}

func TestWalkEndsAfterOneError(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	items, errs := collect(100, func(cursor string) ([]int, string, error) {
		if cursor == "a" {
			return nil, "", broken
		}
		return []int{1}, "a", nil
	})
	assert.Equal(t, []int{1}, items)
	require.Len(t, errs, 1)
	require.ErrorIs(t, errs[0], broken)
}

func TestWalkReportsACursorThatStandsStill(t *testing.T) {
	t.Parallel()
	pages := 0
	items, errs := collect(100, func(string) ([]int, string, error) {
		pages++
		return []int{pages}, "same", nil
	})
	assert.Equal(t, []int{1, 2}, items)
	require.Len(t, errs, 1)
	assert.ErrorContains(t, errs[0], "/cgi-bin/user/list_id")
}

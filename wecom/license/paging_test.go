package license

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// collect runs walk over pages that are keyed by cursor, stops after limit items, and returns what was yielded.
func collect(limit int, next func(cursor string) ([]int, string, bool, error)) (items []int, errs []error) {
	walk("/cgi-bin/license/list_order", "", func(item int, err error) bool {
		if err != nil {
			errs = append(errs, err)
			return true
		}
		items = append(items, item)
		return len(items) < limit
	}, next)
	return items, errs
}

func TestWalkGoesOnWhileThereIsMore(t *testing.T) {
	t.Parallel()
	items, errs := collect(100, func(cursor string) ([]int, string, bool, error) {
		switch cursor {
		case "":
			return []int{1, 2}, "a", true, nil
		case "a":
			return nil, "b", true, nil
		default:
			return []int{3}, "c", false, nil
		}
	})
	assert.Empty(t, errs)
	assert.Equal(t, []int{1, 2, 3}, items)
}

func TestWalkStopsWhenTheCallerDoes(t *testing.T) {
	t.Parallel()
	pages := 0
	items, errs := collect(1, func(string) ([]int, string, bool, error) {
		pages++
		return []int{1, 2}, "more", true, nil
	})
	assert.Empty(t, errs)
	assert.Equal(t, []int{1}, items)
	assert.Equal(t, 1, pages)
}

func TestWalkEndsAfterOneError(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	items, errs := collect(100, func(cursor string) ([]int, string, bool, error) {
		if cursor == "a" {
			return nil, "", false, broken
		}
		return []int{1}, "a", true, nil
	})
	assert.Equal(t, []int{1}, items)
	require.Len(t, errs, 1)
	require.ErrorIs(t, errs[0], broken)
}

func TestWalkReportsACursorThatLeadsNowhere(t *testing.T) {
	t.Parallel()
	for _, last := range []string{"a", ""} { // standing still, and back at the first page
		pages := 0
		items, errs := collect(100, func(cursor string) ([]int, string, bool, error) {
			pages++
			if cursor == "" {
				return []int{pages}, "a", true, nil
			}
			return []int{pages}, last, true, nil
		})
		assert.Equal(t, []int{1, 2}, items)
		require.Len(t, errs, 1)
		assert.ErrorContains(t, errs[0], "/cgi-bin/license/list_order")
	}
}

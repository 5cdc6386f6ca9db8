package paging_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/internal/paging"
)

// gather collects what a walk yields, at most limit items.
func gather(limit int, walk func(yield func(int, error) bool)) (items []int, failure error) {
	walk(func(item int, err error) bool {
		if err != nil {
			failure = err
			return true
		}
		items = append(items, item)
		return len(items) < limit
	})
	return items, failure
}

func TestWalkFollowsOffsets(t *testing.T) {
	t.Parallel()
	items, err := gather(100, func(yield func(int, error) bool) {
		paging.Walk("/list", 0, yield, func(at int) ([]int, int, bool, error) {
			return []int{at, at + 1}, at + 2, at < 4, nil
		})
	})
	require.NoError(t, err)
	assert.Equal(t, []int{0, 1, 2, 3, 4, 5}, items)
}

func TestWalkStopsWhenTheReaderDoes(t *testing.T) {
	t.Parallel()
	calls := 0
	items, err := gather(3, func(yield func(int, error) bool) {
		paging.Walk("/list", 0, yield, func(at int) ([]int, int, bool, error) {
			calls++
			return []int{at, at + 1}, at + 2, true, nil
		})
	})
	require.NoError(t, err)
	assert.Equal(t, []int{0, 1, 2}, items)
	assert.Equal(t, 2, calls)
}

func TestWalkEndsAfterOneError(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	calls := 0
	_, err := gather(100, func(yield func(int, error) bool) {
		paging.Walk("/list", 0, yield, func(int) ([]int, int, bool, error) {
			calls++
			return nil, 0, true, broken
		})
	})
	require.ErrorIs(t, err, broken)
	assert.Equal(t, 1, calls)
}

func TestWalkRefusesAListWithoutEnd(t *testing.T) {
	t.Parallel()
	for name, following := range map[string]string{"same": "a", "none": ""} {
		_, err := gather(100, func(yield func(int, error) bool) {
			paging.Walk("/list", "a", yield, func(string) ([]int, string, bool, error) {
				return []int{1}, following, true, nil
			})
		})
		require.ErrorContains(t, err, "/list promises more", name)
	}
}

func TestCursorEndsWithoutCursor(t *testing.T) {
	t.Parallel()
	items, err := gather(100, func(yield func(int, error) bool) {
		paging.Cursor("/list", "", yield, func(cursor string) ([]int, string, error) {
			if cursor == "" {
				return []int{1}, "b", nil
			}
			return []int{2}, "", nil
		})
	})
	require.NoError(t, err)
	assert.Equal(t, []int{1, 2}, items)
}

func TestValueOf(t *testing.T) {
	t.Parallel()
	n := 7
	assert.Equal(t, 7, paging.ValueOf(&n))
	assert.Zero(t, paging.ValueOf[int](nil))
}

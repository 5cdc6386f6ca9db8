package contact

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func users(n int) []string {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = fmt.Sprintf("u%d", i)
	}
	return ids
}

func TestInPartsSendsEveryItemOnceWithinTheSize(t *testing.T) {
	t.Parallel()
	all := Items{Users: users(450), Parties: []int64{1, 2, 3}}
	var sent []Items
	result, err := inParts(all, partSize{users: 200, parties: 2}, func(part Items) (Items, error) {
		sent = append(sent, part)
		return Items{}, nil
	})
	require.NoError(t, err)
	require.Len(t, sent, 3)
	assert.Equal(t, Items{Users: all.Users[:200], Parties: []int64{1, 2}, Tags: []int64(nil)}, sent[0])
	assert.Equal(t, all.Users[200:400], sent[1].Users)
	assert.Equal(t, []int64{3}, sent[1].Parties)
	assert.Equal(t, all.Users[400:], sent[2].Users)
	assert.Empty(t, sent[2].Parties)
	assert.Equal(t, all.Users, result.Done.Users)
	assert.Equal(t, all.Parties, result.Done.Parties)
	assert.True(t, result.Rest.empty())
}

func TestInPartsKeepsInvalidItemsApart(t *testing.T) {
	t.Parallel()
	all := Items{Users: []string{"a", "b", "c"}, Parties: []int64{1}, Tags: []int64{7}}
	result, err := inParts(all, partSize{users: 2, parties: 1, tags: 1}, func(part Items) (Items, error) {
		if part.Users[0] == "a" {
			return Items{Users: []string{"b"}, Tags: []int64{7}}, nil
		}
		return Items{}, nil
	})
	require.NoError(t, err)
	assert.Equal(t, []string{"a", "c"}, result.Done.Users)
	assert.Equal(t, []int64{1}, result.Done.Parties)
	assert.Empty(t, result.Done.Tags)
	assert.Equal(t, []string{"b"}, result.Invalid.Users)
	assert.Equal(t, []int64{7}, result.Invalid.Tags)
	assert.Equal(t, []string{"a", "b", "c"}, all.Users, "the caller's list must not change")
}

func TestInPartsStopsAtAnErrorAndResumesWithTheRest(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	fail := true
	send := func(part Items) (Items, error) {
		if fail && part.Users[0] == "u2" {
			return Items{}, broken
		}
		return Items{}, nil
	}
	first, err := inParts(Items{Users: users(5)}, partSize{users: 2}, send)
	require.ErrorIs(t, err, broken)
	assert.Equal(t, []string{"u0", "u1"}, first.Done.Users)
	assert.Equal(t, []string{"u2", "u3", "u4"}, first.Rest.Users)

	fail = false
	second, err := inParts(first.Rest, partSize{users: 2}, send)
	require.NoError(t, err)
	assert.Equal(t, []string{"u2", "u3", "u4"}, second.Done.Users)
	assert.True(t, second.Rest.empty())
}

func TestInPartsSendsAnEmptyRequestOnce(t *testing.T) {
	t.Parallel()
	calls := 0
	_, err := inParts(Items{}, partSize{users: 2}, func(Items) (Items, error) {
		calls++
		return Items{}, nil
	})
	require.NoError(t, err)
	assert.Equal(t, 1, calls)
}

func TestSplitIDs(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"a", "b"}, splitIDs("a|b"))
	assert.Empty(t, splitIDs(""))
}

package wecom

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The counts of the official table (page 90313 of 2026-01-09, with 0) and of codes that other pages add. A new page
// changes them in review.
const (
	globalCodes = 1552
	familyCodes = 15
)

func TestEveryCodeIsKnown(t *testing.T) {
	t.Parallel()
	all := slices.Collect(ErrorCodes())
	assert.Len(t, all, globalCodes+familyCodes)
	assert.True(t, slices.IsSortedFunc(all, func(a, b ErrorCode) int { return a.Code - b.Code }))
	assert.Len(t, slices.CompactFunc(slices.Clone(all), func(a, b ErrorCode) bool { return a.Code == b.Code }), len(all), "a code stands twice")
	for _, e := range all {
		found, ok := LookupErrorCode(e.Code)
		require.True(t, ok, e.Code)
		require.Equal(t, e, found)
		if e.Code == 0 {
			continue
		}
		require.Error(t, e.Class, "%d has no class", e.Code)
		require.NotEmpty(t, e.Advice, e.Code)
		require.NotEmpty(t, e.Meaning, e.Code)
	}
}

// Meaning and advice become parts of a sentence.
func TestTextsOfCodesFitIntoASentence(t *testing.T) {
	t.Parallel()
	for e := range ErrorCodes() {
		for _, text := range []string{e.Meaning, e.Advice} {
			assert.Equal(t, strings.TrimSpace(text), text, e.Code)
			assert.Less(t, utf8.RuneCountInString(text), 160, e.Code)
			assert.False(t, strings.HasSuffix(text, "-") || (strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "-_.")), "%d: %s", e.Code, text)
			assert.NotContains(t, text, "\n", e.Code)
		}
	}
}

func TestUnknownCodesHaveNoMeaning(t *testing.T) {
	t.Parallel()
	for _, code := range []int{-2, 1, 40002, 59999, 299999, 99999999} {
		_, ok := LookupErrorCode(code)
		assert.False(t, ok, code)
		err := &APIError{Code: code}
		require.NoError(t, err.Class())
		assert.Empty(t, err.Meaning())
	}
}

func TestErrorCodesCanBeLeftEarly(t *testing.T) {
	t.Parallel()
	n := 0
	for range ErrorCodes() {
		if n++; n == 3 {
			break
		}
	}
	assert.Equal(t, 3, n)
}

func TestErrorsSpeakWhenThePlatformDoesNot(t *testing.T) {
	t.Parallel()
	err := &APIError{Code: 60111, Path: "/cgi-bin/user/get"}
	require.ErrorIs(t, err, ErrNotFound)
	assert.Equal(t, "there is no such member", err.Meaning())
	assert.Equal(t, "wecom: /cgi-bin/user/get: errcode 60111: there is no such member", err.Error())
}

func BenchmarkLookupErrorCode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := LookupErrorCode(701024); !ok {
			b.Fatal("unknown")
		}
	}
}

package jsonscan

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSkipFindsTheEnd(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		`"a"`, `"\""`, `"\\"`, `1`, `-1.5e3`, `true`, `null`, `{}`, `[]`, `{"a":[1,"]",{"b":"}"}]}`, `[[],[[]]]`, `""`,
	} {
		for _, rest := range []string{"", ",1", "]", "}", " x", "\n:"} {
			end, err := Skip([]byte(text+rest), 0)
			require.NoError(t, err, text+rest)
			require.Equal(t, len(text), end, text+rest)
		}
	}
}

func TestBrokenTextIsAnError(t *testing.T) {
	t.Parallel()
	for _, text := range []string{``, `"a`, `"\"`, `{`, `[1`, `{"a":1]`, `[1}`, `]`, `,`, `:`} {
		_, err := Skip([]byte(text), 0)
		require.ErrorIs(t, err, ErrSyntax, text)
	}
	_, err := Skip([]byte(strings.Repeat("[", MaxDepth+1)), 0)
	require.ErrorIs(t, err, ErrDepth)
	for _, text := range []string{`[1]`, `{1:2}`, `{"a"}`, `{"a" 1}`, `{"a":1 "b":2}`, `{"a":1,`, `{"a":`} {
		_, err := Object([]byte(text), 0, skipMember([]byte(text)))
		require.ErrorIs(t, err, ErrSyntax, text)
	}
	for _, text := range []string{`{}`, `[1 2]`, `[1`, `[1,`} {
		_, err := Array([]byte(text), 0, func(at int) (int, error) { return Skip([]byte(text), at) })
		require.ErrorIs(t, err, ErrSyntax, text)
	}
}

func skipMember(b []byte) func(key []byte, at int) (int, bool, error) {
	return func(_ []byte, at int) (int, bool, error) {
		next, err := Skip(b, at)
		return next, true, err
	}
}

func TestObjectStopsWhereItIsTold(t *testing.T) {
	t.Parallel()
	text := []byte(` { "a" : 1 , "\u0062":[2] , "c":broken`)
	var keys []string
	_, err := Object(text, Space(text, 0), func(key []byte, at int) (int, bool, error) {
		keys = append(keys, string(key))
		next, err := Skip(text, at)
		return next, len(keys) < 2, err
	})
	require.NoError(t, err)
	assert.Equal(t, []string{"a", "b"}, keys)
}

// walk reads a value with the walkers, as far as they go.
func walk(b []byte, at int) (any, int, error) {
	if at >= len(b) {
		return nil, at, ErrSyntax
	}
	var value any
	var end int
	var err error
	switch b[at] {
	case '{':
		object := map[string]any{}
		end, err = Object(b, at, func(key []byte, at int) (int, bool, error) {
			inner, next, err := walk(b, at)
			object[string(key)] = inner
			return next, true, err
		})
		value = object
	case '[':
		list := []any{}
		end, err = Array(b, at, func(at int) (int, error) {
			inner, next, err := walk(b, at)
			list = append(list, inner)
			return next, err
		})
		value = list
	case '"':
		if end, _, err = String(b, at); err == nil {
			value = string(Unquote(b[at:end]))
		}
	default:
		if end, err = Skip(b, at); err == nil {
			err = json.Unmarshal(b[at:end], &value)
		}
	}
	return value, end, err
}

// FuzzWalk reads what is JSON as encoding/json does, and never reads beyond the end of what is none.
func FuzzWalk(f *testing.F) {
	for _, seed := range []string{`{"a":[1,"\u00e9\\",{"b":null}],"":-1e2}`, `[[],{}]`, `"x`, `{"a":1,"a":2}`, `tru`, "\"\xff\"", `{"\ud800":1}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		at := Space(text, 0)
		end, err := Skip(text, at)
		require.LessOrEqual(t, end, len(text)+1)
		var want any
		if json.Unmarshal(text, &want) != nil {
			return
		}
		if bytes.Count(text, []byte{'['})+bytes.Count(text, []byte{'{'}) > MaxDepth {
			return
		}
		require.NoError(t, err)
		require.Equal(t, len(text), Space(text, end))
		got, end, err := walk(text, at)
		require.NoError(t, err)
		require.Equal(t, len(text), Space(text, end))
		if bytes.IndexFunc(text, func(r rune) bool { return r == '\uFFFD' }) < 0 { // broken UTF-8 stays as it stands
			require.Equal(t, want, got)
		}
	})
}

package wecom

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// names are the wire names of sample.
var names = []string{"errcode", "id", "name", "on", "rate", "list", "names", "inner", "A", "map", "raw", "any", "has_more", "next_cursor"}

// strict reports a text that both decoders must read alike: no object holds a name twice or one that differs from a
// known one by its case only, which encoding/json takes, and nothing nests deeper than an answer may.
func strict(data []byte) bool {
	dec := json.NewDecoder(bytes.NewReader(data))
	for {
		token, err := dec.Token()
		if err != nil {
			return true
		}
		if open, ok := token.(json.Delim); ok && !strictNested(dec, open, 1) {
			return false
		}
	}
}

// strictNested reads the object or list that was opened to its end.
func strictNested(dec *json.Decoder, open json.Delim, depth int) bool {
	seen := map[string]bool{}
	for dec.More() {
		if open == '{' {
			key, err := dec.Token()
			name, ok := key.(string)
			if err != nil || !ok || seen[name] || otherCase(name) {
				return false
			}
			seen[name] = true
		}
		value, err := dec.Token()
		if err != nil {
			return false
		}
		if next, ok := value.(json.Delim); ok && (depth == maxDepth || !strictNested(dec, next, depth+1)) {
			return false
		}
	}
	_, err := dec.Token()
	return err == nil
}

func otherCase(name string) bool {
	for _, known := range names {
		if name != known && strings.EqualFold(name, known) {
			return true
		}
	}
	return false
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		`{"errcode":0,"id":12,"name":"x","on":true,"rate":1e3,"list":[{"id":1}],"names":["a",null],"inner":{"A":3},"map":{"k":"v"}}`,
		`{"raw":{"x":[1,2]},"any":{"x":[1,"2",null]},"has_more":false,"next_cursor":"c"}`, `{"list":[],"names":null,"id":-0}`, `null`, `{}`, `[1]`,
		`{"name":"\u5f20\ud83d\ude00\ud800","map":{"\u006b":"\\\"","张三":"李四\n"},"unknown":[{"name":1}]}`, "{\"name\":\"\xff\",\"on\":false}",
		`{"names":["\ud83d\u0041","\uDE00\uD83D","\ud83d\n","\uABcd\b\f\r\t\/\"\\","\u0000é","http:\/\/x"],"\u006eame":"y"}`, "{\"name\":\"\\n\xe5\xbc\"}",
		`{"id":9223372036854775807,"rate":-1.5e-7,"list":[{"id":-9223372036854775808},{"list":[{"list":[null]}]}]}`,
		`{"names":["` + strings.Repeat("x", 200) + `","一二三四五六七","1234567\t8","12345678"],"has_more":true}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var ours, theirs sample
		err := Decode(data, &ours)
		if !json.Valid(data) {
			require.Error(t, err)
			return
		}
		if strict(data) && json.Unmarshal(data, &theirs) == nil {
			require.NoError(t, err)
			require.Equal(t, theirs, ours)
		}
	})
}

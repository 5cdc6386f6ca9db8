package wecom

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type sample struct {
	ErrCode int                `json:"errcode"`
	ID      int64              `json:"id"`
	Name    string             `json:"name"`
	On      bool               `json:"on"`
	Rate    float64            `json:"rate"`
	List    []sample           `json:"list"`
	Names   []string           `json:"names"`
	Inner   struct{ A *int64 } `json:"inner"`
	Map     map[string]string  `json:"map"`
	Raw     json.RawMessage    `json:"raw"`
	Any     any                `json:"any"`
	HasMore bool               `json:"has_more"`
	Cursor  string             `json:"next_cursor"`
}

func TestDecodeWobble(t *testing.T) {
	t.Parallel()
	var got sample
	skipped, err := decodeLenient([]byte(`{"errcode":"0","id":"12","name":7,"on":1,"list":{},"names":"","inner":[],"map":[],"rate":"1.5",
		"has_more":"1","next_cursor":null,"unknown":[{"a":"\u00e9"}]}`), &got)
	require.NoError(t, err)
	assert.Empty(t, skipped)
	assert.Equal(t, sample{ID: 12, Name: "7", On: true, Rate: 1.5, HasMore: true}, got)
}

func TestDecodeReportsOddValuesOnce(t *testing.T) {
	t.Parallel()
	var got sample
	skipped, err := decodeLenient([]byte(`{"id":"01","on":"yes","names":{"a":1},"list":[{"id":1.5},{"id":{"x":1},"name":"n"}]}`), &got)
	require.NoError(t, err)
	assert.Equal(t, []string{"id", "on", "names", "list.id"}, skipped)
	assert.Equal(t, "n", got.List[1].Name)
}

func TestDecodeIsStrictWhereItSteers(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		`{"errcode":"x"}`, `{"errcode":1.5}`, `{"has_more":"maybe"}`, `{"has_more":2}`, `{"next_cursor":{}}`, `{"next_cursor":[1]}`,
		`{"list":[{"next_cursor":1.5}]}`, `{"name":"x"`, `{"name":"x"} x`, `{"id":01}`, `{"name":"\x"}`, strings.Repeat("[", 300), ``,
	} {
		require.Error(t, Decode([]byte(text), new(sample)), text)
	}
	require.Error(t, Decode([]byte(`{}`), nil))
	require.Error(t, Decode([]byte(`{}`), sample{}))
}

// exact reports a text that encoding/json and the design read alike: without names that differ by case only or repeat.
func exact(data []byte) bool {
	lower := strings.ToLower(string(data))
	for _, name := range []string{"errcode", "id", "name", "on", "rate", "list", "names", "inner", "map", "raw", "any", "has_more", "next_cursor", "a"} {
		if strings.Count(lower, `"`+name+`"`) > 1 {
			return false
		}
	}
	return lower == strings.ReplaceAll(string(data), `"A"`, `"a"`) && !strings.Contains(lower, `\u`) && strings.IndexFunc(lower, func(r rune) bool { return r > 127 }) < 0 &&
		!strings.Contains(lower, `"a"`)
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		`{"errcode":0,"id":12,"name":"x","on":true,"rate":1e3,"list":[{"id":1}],"names":["a",null],"inner":{"A":3},"map":{"k":"v"}}`,
		`{"raw":{"x":[1,2]},"any":{"x":[1,"2",null]},"has_more":false,"next_cursor":"c"}`, `{"list":[],"names":null,"id":-0}`, `null`, `{}`, `[1]`,
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
		if exact(data) && json.Unmarshal(data, &theirs) == nil {
			require.NoError(t, err)
			assert.Equal(t, theirs, ours)
		}
	})
}

type benchUser struct {
	UserID     string  `json:"userid"`
	Name       string  `json:"name"`
	Department []int64 `json:"department"`
	Mobile     string  `json:"mobile"`
	Status     int     `json:"status"`
	Extattr    struct {
		Attrs []struct {
			Type int    `json:"type"`
			Name string `json:"name"`
			Text struct {
				Value string `json:"value"`
			} `json:"text"`
		} `json:"attrs"`
	} `json:"extattr"`
}

func benchAnswer(n int) []byte {
	user := `{"userid":"zhangsan","name":"张三","department":[1,2],"mobile":"13800000000","status":1,"position":"产品经理","extattr":{"attrs":[` +
		strings.TrimSuffix(strings.Repeat(`{"type":0,"name":"文本名称","text":{"value":"一段比较长的文本内容"}},`, 9), ",") + `]}}`
	return []byte(`{"errcode":0,"errmsg":"ok","users":[` + strings.TrimSuffix(strings.Repeat(user+",", n), ",") + `]}`)
}

func BenchmarkDecode(b *testing.B) {
	for name, data := range map[string][]byte{"1KB": benchAnswer(1), "84KB": benchAnswer(85)} {
		for way, decode := range map[string]func([]byte, any) error{"ours": Decode, "encoding-json": json.Unmarshal} {
			b.Run(name+"/"+way, func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				b.ReportAllocs()
				for b.Loop() {
					var into struct {
						Users []benchUser `json:"users"`
					}
					if err := decode(data, &into); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

package wecom

import (
	"encoding/json"
	"fmt"
	"runtime"
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

// A string that somebody keeps holds a block of memory at most, and not the answer that it came with.
//
//nolint:paralleltest // it measures the memory of the whole process
func TestAKeptStringLetsItsAnswerGo(t *testing.T) {
	var answer strings.Builder
	answer.WriteString(`{"names":[`)
	for i := range 20_000 {
		fmt.Fprintf(&answer, `"member-%d",`, i)
	}
	answer.WriteString(`"` + strings.Repeat("long", 1000) + `"]}`)
	var got sample
	require.NoError(t, Decode([]byte(answer.String()), &got))
	for i, name := range got.Names[:20_000] {
		require.Equal(t, fmt.Sprintf("member-%d", i), name)
	}
	kept := make([]string, 0, 100)
	before := heap()
	for range cap(kept) {
		var got sample
		require.NoError(t, Decode([]byte(answer.String()), &got))
		kept = append(kept, got.Names[7])
	}
	assert.Less(t, heap()-before, int64(4*blockSize*len(kept)))
	assert.Equal(t, "member-7", kept[99])
}

// heap is the memory in use after a collection.
func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

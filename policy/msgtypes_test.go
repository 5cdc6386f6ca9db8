package policy

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// What the msgtype rules out would not have applied anyway, whatever the request holds.
func TestMsgtypesLeaveOutOnlyWhatCannotApply(t *testing.T) {
	t.Parallel()
	p := compile(catalog(), 0).plan("message/send")
	for _, text := range append([]string{"", "unknown"}, typesOf(p)...) {
		a := &attempt{plan: p}
		a.values.reset(len(p.fields.fields))
		p.fields.json([]byte(`{"msgtype":"`+text+`"}`), &a.values)
		narrow := p.msgtypes.find(&a.values)
		for _, i := range without(p.msgtypes.all.each, narrow.each) {
			require.False(t, a.applies(&p.rules[i]), "%s: %s", text, p.rules[i].ID)
		}
		for _, i := range without(p.msgtypes.all.once, narrow.once) {
			require.False(t, a.applies(&p.rules[i]), "%s: %s", text, p.rules[i].ID)
		}
		require.Less(t, len(narrow.once), len(p.msgtypes.all.once))
	}
}

// A request with two msgtypes, of which nobody knows which one the platform reads, meets the rules of both.
func TestMsgtypesAllHoldWhereTheTypeIsNotOne(t *testing.T) {
	t.Parallel()
	p := compile(catalog(), 0).plan("message/send")
	for _, body := range []string{`{}`, `{"msgtype":"text","msgtype":"news"}`} {
		var v values
		v.reset(len(p.fields.fields))
		p.fields.json([]byte(body), &v)
		require.Equal(t, p.msgtypes.all, p.msgtypes.find(&v))
	}
}

func typesOf(p *plan) []string {
	var texts []string
	for text := range p.msgtypes.of {
		texts = append(texts, text)
	}
	return texts
}

func without(all, some []int) []int {
	return slices.DeleteFunc(slices.Clone(all), func(i int) bool { return slices.Contains(some, i) })
}

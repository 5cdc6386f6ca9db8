package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// answerFields is what the guard looks for in the answers of one endpoint.
type answerFields struct {
	fields  fieldSet
	rejects int // the slots below this one hold recipients that got nothing
	// judged is the slot of recipients that have an errcode each, codes that of the errcodes.
	judged, codes int
	lessons       []lesson
}

// lesson is an id that the answers of an endpoint make known.
type lesson struct {
	key  ratelimit.Key // where it is remembered, but for the owner and the id
	slot int
	keep time.Duration
}

func newAnswerFields() *answerFields {
	f := new(answerFields)
	for _, path := range []string{"invaliduser|", "unlicenseduser|", "fail_list[]", "failed_chat_list[].chat_id"} {
		f.rejects = f.fields.add(path) + 1
	}
	f.judged, f.codes = f.fields.add("customer[].external_userid"), f.fields.add("customer[].errcode")
	return f
}

// learn notes where the ids of a timing rule become known. An id of several fields is not read here but by who knows
// how they belong together; see [Guard.heedKf].
func (ix *index) learn(r *Rule, margin time.Duration) {
	if r.Kind != Timing || !r.enforced() || len(r.Fields) == 0 {
		return
	}
	for _, s := range r.Lifetime.SeenIn {
		path := normalPath(s.Path)
		f := ix.answers[path]
		if f == nil {
			f = newAnswerFields()
			ix.answers[path] = f
		}
		f.add(lesson{markKey(r.Lifetime.Mark, "", ""), f.fields.add(s.Field), 2*onceFor(r.Lifetime) + margin})
	}
}

// add takes a lesson; several rules about one id need it once.
func (f *answerFields) add(l lesson) {
	for i := range f.lessons {
		if known := &f.lessons[i]; known.key == l.key && known.slot == l.slot {
			known.keep = max(known.keep, l.keep)
			return
		}
	}
	f.lessons = append(f.lessons, l)
}

// answer is what to look for in the answers of path.
func (ix *index) answer(path string) *answerFields {
	if f := ix.answers[path]; f != nil {
		return f
	}
	return ix.other
}

// rejected are the recipients that got nothing, in lower case, which is how the platform writes member ids.
func (f *answerFields) rejected(v *values) map[string]bool {
	var names map[string]bool
	reject := func(val value) {
		if val.empty() {
			return
		}
		if names == nil {
			names = map[string]bool{}
		}
		names[fold(string(val.text), true)] = true
	}
	for _, found := range v.found[:f.rejects] {
		for _, val := range found {
			reject(val)
		}
	}
	judged, codes := v.found[f.judged], v.found[f.codes]
	if len(judged) != len(codes) {
		return names // whose code is which is not known
	}
	for i, code := range codes {
		if string(code.text) != "0" {
			reject(judged[i])
		}
	}
	return names
}

package policy

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestRulesSayWhatTheyAdmit(t *testing.T) {
	t.Parallel()
	for want, r := range map[string]Rule{
		"touser: at most 1000 elements in all": {Kind: Payload, Measure: Items, Fields: []string{"touser|"}, Max: Exactly(1000)},
		"a[].b: 1 to 9 elements each":          {Kind: Payload, Measure: Elements, Fields: []string{"a[].b"}, Min: Exactly(1), Max: Exactly(9)},
		"text: at most 2048 bytes, where msgtype is text or missing": {
			Kind: Payload, Measure: Bytes, Fields: []string{"text"}, Max: Exactly(2048),
			When: []Cond{{Field: "msgtype", In: []string{"text"}, Absent: true}},
		},
		"the file: at most 10 MB, for third-party apps":                 {Kind: Payload, Measure: Size, Max: Exactly(10 << 20), Modes: ThirdParty},
		"the file: 6 bytes to 20 MB":                                    {Kind: Payload, Measure: Size, Min: Exactly(6), Max: Exactly(20 << 20)},
		"the file is one of jpg, png":                                   {Kind: Payload, Measure: FileKind, FileKinds: []string{"jpg", "png"}},
		"exactly 1 of a, b":                                             {Kind: Payload, Measure: Present, Fields: []string{"a", "b"}, Min: Exactly(1), Max: Exactly(1)},
		"begin, end: at most 86400 apart":                               {Kind: Payload, Measure: Span, Fields: []string{"begin", "end"}, Max: Exactly(86400)},
		"at most 10 calls at once, for each corp":                       {Kind: Frequency, Measure: Calls, Max: Exactly(10), Window: ratelimit.Slots(time.Minute)},
		"at most 3 calls in any 24 hours, for each corp and each msgid": {Kind: Frequency, Measure: Calls, Max: Exactly(3), Window: ratelimit.Sliding(24 * time.Hour), Per: []Dim{PerField}, SubjectFields: []string{"msgid"}},
		"at most 200 × accounts elements of touser in a natural day, for each corp and each app": {
			Kind: Frequency, Measure: Items, Fields: []string{"touser|"}, Max: Amount{N: 200, Times: FieldAccounts},
			Window: ratelimit.Day(0), Per: []Dim{PerApp},
		},
		"usable for 20 seconds after it was seen once": {Kind: Timing, Lifetime: Lifetime{Within: 20 * time.Second, Once: true}},
		"the number is not published":                  {Kind: Payload, Measure: Chars},
		"see the note":                                 {Kind: Payload, Measure: Value, Note: "Between 1.3 and 2.25."},
		"for 48 hours after the customer last wrote":   {Kind: Timing, Lifetime: Lifetime{Mark: kfCustomerMark, Within: 48 * time.Hour}},
		"at most 5 calls in any 48 hours, for each corp and each open_kfid with touser, anew whenever the customer writes": {
			Kind: Frequency, Measure: Calls, Max: Exactly(5), Window: ratelimit.Sliding(48 * time.Hour),
			Per: []Dim{PerField}, SubjectFields: []string{"open_kfid", "touser"}, ResetOn: kfCustomerMark,
		},
	} {
		assert.Equal(t, want, r.String())
	}
}

func TestExcessSaysWhatThePlatformDoes(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "rejects (code 40032), blocked for 1 minute", Excess{Action: Reject, Codes: []int{40032}, Block: time.Minute}.Consequence())
	assert.Equal(t, "drops silently", Excess{Action: Drop}.Consequence())
	assert.Equal(t, "rejects, blocked until the day ends", Excess{Action: Reject, BlockDay: true}.Consequence())
}

func TestConductIsTold(t *testing.T) {
	t.Parallel()
	rules := Conduct()
	assert.NotEmpty(t, rules)
	for _, r := range rules {
		assert.Equal(t, Never, r.Enforcement, r.ID)
	}
}

func TestRefusalsSpeakInTheUnitsOfTheirRules(t *testing.T) {
	t.Parallel()
	source := Source{Page: 1, Updated: "2026-01-01"}
	for want, v := range map[string]Violation{
		"rule a (age): begin: at most 180 days ago, and not 181 days; choose a later time; https://developer.work.weixin.qq.com/document/path/1": {
			Rule:  Rule{ID: "a", Title: "age", Kind: Payload, Measure: Age, Fields: []string{"begin"}, Max: Exactly(180 * 86400), Source: source},
			Limit: 180 * 86400, Cost: 181 * 86400,
		},
		"rule s (size): the file: at most 10 MB, and not 10485761 bytes; make the request smaller; https://developer.work.weixin.qq.com/document/path/1": {
			Rule: Rule{ID: "s", Title: "size", Kind: Payload, Measure: Size, Max: Exactly(10 << 20), Source: source}, Limit: 10 << 20, Cost: 10<<20 + 1,
		},
		"rule k (kind): the file is one of jpg; send another kind of file; no official page states it": {
			Rule: Rule{ID: "k", Title: "kind", Kind: Payload, Measure: FileKind, FileKinds: []string{"jpg"}}, Cost: 1,
		},
	} {
		assert.Equal(t, want, v.text())
	}
}

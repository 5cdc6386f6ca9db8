package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// dialRules are the limits of calls at the corp's expense (公费电话) and of emergency calls (紧急通知).
var dialRules = []Rule{
	{
		ID: "dial-record-page", Title: "page size of the calls at the corp's expense", Kind: Payload,
		Endpoints: []string{"/cgi-bin/dial/get_dial_record"},
		Measure:   Value, Fields: []string{"limit"},
		Max:      Amount{N: 100},
		OnExcess: Excess{Action: Cut}, Enforcement: Warn,
		Source: Source{Page: 93662, Updated: "2023-11-30", Quote: "大于100则按100处理", Official: true},
	},
	{
		ID: "dial-record-span", Title: "span of the calls at the corp's expense, in seconds", Kind: Payload,
		Endpoints: []string{"/cgi-bin/dial/get_dial_record"},
		Measure:   Span, Fields: []string{"start_time", "end_time"},
		Max:      Amount{N: 2592000},
		OnExcess: Excess{Action: Cut}, Enforcement: Warn,
		Source: Source{Page: 93662, Updated: "2023-11-30", Quote: "如超过30天", Official: true},
		Note:   "Of a longer one the platform takes the last 30 days.",
	},
	{
		ID: "pstn-callee-8-minutes", Title: "emergency calls to one member, in 8 minutes", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/pstncc/call"},
		Measure:   Items, Fields: []string{"callee_userid[]"},
		Charge: PerEffect, Per: []Dim{PerEach},
		Max: Amount{N: 3}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: 8 * time.Minute},
		OnExcess: Excess{Action: Drop},
		Source:   Source{Page: 91628, Updated: "2023-11-30", Quote: "（8分钟3次24小时8次", Official: true},
		Note:     "The call is not placed, and getstates answers reason 13. That each called member has the limit is assumed.",
	},
	{
		ID: "pstn-callee-day", Title: "emergency calls to one member, in 24 hours", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/pstncc/call"},
		Measure:   Items, Fields: []string{"callee_userid[]"},
		Charge: PerEffect, Per: []Dim{PerEach},
		Max: Amount{N: 8}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: 24 * time.Hour},
		OnExcess: Excess{Action: Drop},
		Source:   Source{Page: 91628, Updated: "2023-11-30", Quote: "24小时8次", Official: true},
		Note:     "The call is not placed, and getstates answers reason 13. That each called member has the limit is assumed.",
	},
	{
		ID: "pstn-states-age", Title: "how long the state of an emergency call can be read", Kind: Timing,
		Endpoints: []string{"/cgi-bin/pstncc/getstates"},
		Fields:    []string{"callid"},
		Lifetime:  Lifetime{Mark: "callid", SeenIn: []Sighting{{Path: "/cgi-bin/pstncc/call", Field: "states[].callid"}}, Within: 7 * 24 * time.Hour},
		OnExcess:  Excess{Action: Reject},
		Source:    Source{Page: 91628, Updated: "2023-11-30", Quote: "七天内的callid", Official: true},
	},
}

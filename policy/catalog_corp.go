package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// corpRules are the limits of the corp's own paths: how people join it, tickets for many calls (高频调用凭据) and the older approvals (审批数据（旧）).
var corpRules = []Rule{
	{
		ID: "join-qrcode-ttl", Title: "lifetime of the code by which people join the corp", Kind: Timing,
		Endpoints: []string{"/cgi-bin/corp/get_join_qrcode"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 91714, Updated: "2019-11-30", Quote: "有效期7天", Official: true},
		Note:   "Used by people, not in calls.",
	},
	{
		ID: "mass-call-ticket-once", Title: "tickets that a corp gives for many calls, ever", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/corp/apply_mass_call_ticket"},
		Measure:   Calls,
		Charge:    PerEffect,
		Max:       Amount{N: 1}, Window: ratelimit.Window{Kind: ratelimit.KindSlidingDays, Days: 92},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 96168, Updated: "2024-03-11", Quote: "最多仅能获取一次", Official: true},
		Note:   "Once for all time; counted over the three months in which it can be asked for. Whether two providers of a corp get one each is not told, hence only a warning.",
	},
	{
		ID: "mass-ticket-grant-window", Title: "the ticket for many calls is asked for within three months of the grant", Kind: Timing,
		Endpoints: []string{"/cgi-bin/corp/apply_mass_call_ticket"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 96168, Updated: "2024-03-11", Quote: "授权后3个月内", Official: true},
		Note:   "The grant may be older than what the guard has seen.",
	},
	{
		ID: "mass-call-ticket-ttl", Title: "a ticket for many calls is used within seven days", Kind: Timing,
		Endpoints: []string{"/cgi-bin/idconvert/unionid_to_external_userid", "/cgi-bin/corpgroup/unionid_to_external_userid"},
		Fields:    []string{"mass_call_ticket"},
		Lifetime:  Lifetime{Mark: "mass_call_ticket", SeenIn: []Sighting{{Path: "/cgi-bin/corp/apply_mass_call_ticket", Field: "mass_call_ticket"}}, Within: 7 * 24 * time.Hour},
		OnExcess:  Excess{Action: NoAction}, Enforcement: Warn,
		Source: Source{Page: 96168, Updated: "2024-03-11", Quote: "有效期为7天", Official: true},
		Note:   "Afterwards the limits of the conversion hold again, it seems. The ticket never lifts the basic limits.",
	},
	{
		ID: "approval-legacy-page", Title: "approvals of one answer in the older form", Kind: Payload,
		Endpoints: []string{"/cgi-bin/corp/getapprovaldata"},
		Measure:   Items,
		Max:       Amount{N: 100},
		OnExcess:  Excess{Action: Cut}, Enforcement: Never,
		Source: Source{Page: 91530, Updated: "2019-11-22", Quote: "最多拉取100个", Official: true},
		Note:   "A limit of the answer; next_spnum asks for more.",
	},
	{
		ID: "approval-legacy-span", Title: "span of approvals in the older form, in seconds", Kind: Payload,
		Endpoints: []string{"/cgi-bin/corp/getapprovaldata"},
		Measure:   Span, Fields: []string{"starttime", "endtime"},
		Max:      Amount{N: 2592000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 91530, Updated: "2019-11-22", Quote: "不要超过30天", Official: true},
	},
}

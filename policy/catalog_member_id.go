package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// memberIDRules are the limits of the conversion of members' ids (账号ID转换), of member authorization (成员授权) and of the second verification (二次验证).
var memberIDRules = []Rule{
	{
		ID: "tfa-succ-concurrency", Title: "ends of a second verification at once", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/user/tfa_succ"}, Modes: Internal,
		Measure: Calls,
		Per:     []Dim{PerPath},
		Max:     Amount{N: 20}, Window: ratelimit.Window{Kind: ratelimit.KindSlots, Length: time.Minute},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 99500, Updated: "2024-08-19", Quote: "并发限制：20", Official: true},
		Note:     "The page gives the number alone; that it is of a corp is assumed.",
	},
	{
		ID: "openuserid-to-userid-batch", Title: "ids of providers' apps turned into members' at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/batch/openuserid_to_userid"},
		Measure:   Items, Fields: []string{"open_userid_list[]"},
		Max:      Amount{N: 1000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 95884, Updated: "2024-07-18", Quote: "最多不超过1000个", Official: true},
		Note:     "The ids of smart robots, which need no source_agentid, go by the same path.",
	},
	{
		ID: "userid-to-openuserid-batch", Title: "members' ids turned into those of providers' apps at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/batch/userid_to_openuserid"},
		Measure:   Items, Fields: []string{"userid_list[]"},
		Max:      Amount{N: 1000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 97062, Updated: "2023-03-30", Quote: "最多不超过1000个", Official: true},
	},
	{
		ID: "id-userid-to-openuserid-errors", Title: "members' ids that cannot be turned, a day", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/batch/userid_to_openuserid"},
		Measure:   Items, Fields: []string{"userid_list[]"},
		OnExcess: Excess{Action: Reject, Block: 24 * time.Hour}, Enforcement: Never,
		Source: Source{Page: 97062, Updated: "2023-03-30", Quote: "导致1天不可调用", Official: true},
		Note:   "The threshold goes by the size of the corp and is not published: pass only ids that the directory gave.",
	},
	{
		ID: "member-auth-list-page", Title: "page size of the members who authorized the app", Kind: Payload,
		Endpoints: []string{"/cgi-bin/user/list_member_auth"},
		Measure:   Value, Fields: []string{"limit"},
		Max:      Amount{N: 1000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 94513, Updated: "2021-09-02", Quote: "最大值都为1000", Official: true},
	},
	{
		ID: "user-openuserid-length", Title: "room to keep for an open_userid, in bytes", Kind: Payload,
		Endpoints: []string{"/cgi-bin/user/get", "/cgi-bin/user/list", "/cgi-bin/user/simplelist"},
		Measure:   Bytes,
		Max:       Amount{N: 64},
		OnExcess:  Excess{Action: NoAction}, Enforcement: Never,
		Source: Source{Page: 90196, Updated: "2025-03-06", Quote: "最多64个字节", Official: true},
		Note:   "A value of the answer, not of a request.",
	},
}

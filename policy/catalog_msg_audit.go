package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// msgAuditRules are the limits of the archive of chats (会话内容存档).
var msgAuditRules = []Rule{
	{
		ID: "archive-agree-single-per-minute", Title: "consents of single chats read, a minute", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/msgaudit/check_single_agree"}, Modes: Internal,
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 2500}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute},
		Source:   Source{Page: 91782, Updated: "2025-05-08", Quote: "不可超过2500次/分钟", Official: true},
		Note:     "That the limit is per corp is a reading.",
	},
	{
		ID: "archive-agree-room-per-minute", Title: "consents of groups read, a minute", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/msgaudit/check_room_agree"}, Modes: Internal,
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 1500}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute},
		Source:   Source{Page: 91782, Updated: "2025-05-08", Quote: "不可超过1500次/分钟", Official: true},
		Note:     "That the limit is per corp is a reading.",
	},
	{
		ID: "archive-robot-per-minute", Title: "robots looked up, a minute", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/msgaudit/get_robot_info"}, Modes: Internal,
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 600}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute},
		Source:   Source{Page: 91774, Updated: "2025-05-08", Quote: "不可超过600次/分钟", Official: true},
		Note:     "That the limit is per corp is a reading.",
	},
	{
		ID: "archive-permit-users-per-minute", Title: "lists of archived members read, a minute", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/msgaudit/get_permit_user_list"}, Modes: Internal,
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 1000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute},
		Source:   Source{Page: 91614, Updated: "2025-05-08", Quote: "不可超过1000次/分钟", Official: true},
		Note:     "That the limit is per corp is a reading.",
	},
	{
		ID: "archive-groupchat-per-minute", Title: "internal groups looked up, a minute", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/msgaudit/groupchat/get"}, Modes: Internal,
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 2000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute},
		Source:   Source{Page: 92951, Updated: "2025-05-08", Quote: "不可超过2000次/分钟", Official: true},
		Note:     "That the limit is per corp is a reading.",
	},
	{
		ID: "archive-agree-batch", Title: "pairs whose consent is read at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/msgaudit/check_single_agree"}, Modes: Internal,
		Measure: Items, Fields: []string{"info[]"}, Max: Amount{N: 100},
		OnExcess: Excess{Action: Reject, Codes: []int{301060}},
		Source:   Source{Page: 91782, Updated: "2025-05-08", Quote: "最多100个查询条目", Official: true},
	},
}

package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// idConvertRules are the limits of the conversion of ids (账号ID转换).
var idConvertRules = []Rule{
	{
		ID: "unionid-convert-corp-hour", Title: "unionids of the corp converted, an hour", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/idconvert/unionid_to_external_userid"}, Modes: ThirdParty | ProviderDeveloped,
		When:    []Cond{{Field: "mass_call_ticket", Absent: true}, {Field: "subject_type", In: []string{"0"}, Absent: true}},
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 100000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Hour},
		OnExcess: Excess{Action: Reject, Block: time.Hour},
		Source:   Source{Page: 95900, Updated: "2025-11-17", Quote: "10万次/小时", Official: true},
		Note:     "All providers of the corp share it; a mass_call_ticket lifts it.",
	},
	{
		ID: "unionid-convert-corp-day", Title: "unionids of the corp converted, a day", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/idconvert/unionid_to_external_userid"}, Modes: ThirdParty | ProviderDeveloped,
		When:    []Cond{{Field: "mass_call_ticket", Absent: true}, {Field: "subject_type", In: []string{"0"}, Absent: true}},
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 480000}, Window: ratelimit.Window{Kind: ratelimit.KindDay},
		OnExcess: Excess{Action: Reject, BlockDay: true},
		Source:   Source{Page: 95900, Updated: "2025-11-17", Quote: "48万次/天", Official: true},
		Note:     "All providers of the corp share it; a mass_call_ticket lifts it.",
	},
	{
		ID: "unionid-convert-corp-month", Title: "unionids of the corp converted, in 30 days", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/idconvert/unionid_to_external_userid"}, Modes: ThirdParty | ProviderDeveloped,
		When:    []Cond{{Field: "mass_call_ticket", Absent: true}, {Field: "subject_type", In: []string{"0"}, Absent: true}},
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 7500000}, Window: ratelimit.Window{Kind: ratelimit.KindSlidingDays, Days: 30},
		OnExcess: Excess{Action: Reject, Block: 30 * 24 * time.Hour},
		Source:   Source{Page: 95900, Updated: "2025-11-17", Quote: "750万次/月", Official: true},
		Note:     "All providers of the corp share it; a mass_call_ticket lifts it. Held in any 30 days, as page 90312 counts months.",
	},
	{
		ID: "unionid-convert-provider-hour", Title: "unionids of the provider converted, an hour", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/idconvert/unionid_to_external_userid"}, Modes: ThirdParty | ProviderDeveloped,
		When:    []Cond{{Field: "mass_call_ticket", Absent: true}, {Field: "subject_type", In: []string{"1"}}},
		Measure: Calls, Owner: OwnerProvider, Per: []Dim{PerPath}, Max: Amount{N: 100000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Hour},
		OnExcess: Excess{Action: Reject, Block: time.Hour},
		Source:   Source{Page: 95900, Updated: "2025-11-17", Quote: "10万次/小时", Official: true},
		Note:     "A mass_call_ticket lifts it.",
	},
	{
		ID: "unionid-convert-provider-day", Title: "unionids of the provider converted, a day", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/idconvert/unionid_to_external_userid"}, Modes: ThirdParty | ProviderDeveloped,
		When:    []Cond{{Field: "mass_call_ticket", Absent: true}, {Field: "subject_type", In: []string{"1"}}},
		Measure: Calls, Owner: OwnerProvider, Per: []Dim{PerPath}, Max: Amount{N: 480000}, Window: ratelimit.Window{Kind: ratelimit.KindDay},
		OnExcess: Excess{Action: Reject, BlockDay: true},
		Source:   Source{Page: 95900, Updated: "2025-11-17", Quote: "48万次/天", Official: true},
		Note:     "A mass_call_ticket lifts it.",
	},
	{
		ID: "unionid-convert-provider-month", Title: "unionids of the provider converted, in 30 days", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/idconvert/unionid_to_external_userid"}, Modes: ThirdParty | ProviderDeveloped,
		When:    []Cond{{Field: "mass_call_ticket", Absent: true}, {Field: "subject_type", In: []string{"1"}}},
		Measure: Calls, Owner: OwnerProvider, Per: []Dim{PerPath}, Max: Amount{N: 7500000}, Window: ratelimit.Window{Kind: ratelimit.KindSlidingDays, Days: 30},
		OnExcess: Excess{Action: Reject, Block: 30 * 24 * time.Hour},
		Source:   Source{Page: 95900, Updated: "2025-11-17", Quote: "750万次/月", Official: true},
		Note:     "A mass_call_ticket lifts it. Held in any 30 days, as page 90312 counts months.",
	},
	{
		ID: "pending-id-ttl", Title: "a pending_id can be matched for 90 days", Kind: Timing,
		Endpoints: []string{"/cgi-bin/idconvert/unionid_to_external_userid", "/cgi-bin/idconvert/batch/external_userid_to_pending_id"}, Modes: ThirdParty | ProviderDeveloped,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 95900, Updated: "2025-11-17", Quote: "90 天内有效", Official: true},
		Note:   "The platform matches it when the person becomes a customer; no call takes it.",
	},
	{
		ID: "pending-id-batch", Title: "customers whose pending_id is asked for at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/idconvert/batch/external_userid_to_pending_id"}, Modes: ThirdParty | ProviderDeveloped,
		Measure: Items, Fields: []string{"external_userid[]"}, Max: Amount{N: 100},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 97108, Updated: "2025-11-17", Quote: "同时查询100个", Official: true},
	},
	{
		ID: "tmp-external-userid-batch", Title: "temporary ids converted at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/idconvert/convert_tmp_external_userid"},
		Measure:   Items, Fields: []string{"tmp_external_userid_list[]"}, Max: Amount{N: 100},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 98729, Updated: "2025-07-01", Quote: "最多不超过100个", Official: true},
	},
	{
		ID: "external-tagid-convert-batch", Title: "tags converted at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/idconvert/external_tagid"}, Modes: ThirdParty | ProviderDeveloped,
		Measure: Items, Fields: []string{"external_tagid_list[]"}, Max: Amount{N: 1000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 96169, Updated: "2023-05-19", Quote: "最多不超过1000个", Official: true},
	},
	{
		ID: "open-kfid-convert-batch", Title: "kf accounts converted at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/idconvert/open_kfid"}, Modes: ThirdParty | ProviderDeveloped,
		Measure: Items, Fields: []string{"open_kfid_list[]"}, Max: Amount{N: 1000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 97064, Updated: "2022-09-21", Quote: "最多不超过1000个", Official: true},
	},
	{
		ID: "chatid-upgrade-batch", Title: "groups converted at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/idconvert/chatid"}, Modes: ProviderDeveloped,
		Measure: Items, Fields: []string{"chat_id_list[]"}, Max: Amount{N: 100},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 99601, Updated: "2024-07-18", Quote: "最多输入100个", Official: true},
	},
	{
		ID: "chatid-upgrade-time", Title: "how far ahead the ids of groups may be upgraded, in seconds", Kind: Payload,
		Endpoints: []string{"/cgi-bin/idconvert/apply_to_upgrade_chatid"}, Modes: ProviderDeveloped,
		Measure: Ahead, Fields: []string{"upgrade_time"}, Max: Amount{N: 604800},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 99601, Updated: "2024-07-18", Quote: "7天之后的时间", Official: true},
	},
}

package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// agentRules are the limits of apps (应用管理), their menus (自定义菜单) and the workbench (工作台).
var agentRules = []Rule{
	{
		ID: "agent-name", Title: "name of an app", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set"}, Modes: Internal,
		Measure: Chars, Fields: []string{"name"}, Max: Amount{N: 32},
		OnExcess: Excess{Action: Reject, Codes: []int{45022}},
		Source:   Source{Page: 90228, Updated: "2021-06-24", Quote: "长度不超过32个", Official: true},
	},
	{
		ID: "agent-desc", Title: "description of an app", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set"}, Modes: Internal,
		Measure: Chars, Fields: []string{"description"}, Min: Amount{N: 4}, Max: Amount{N: 120},
		OnExcess: Excess{Action: Reject, Codes: []int{45004}},
		Source:   Source{Page: 90228, Updated: "2021-06-24", Quote: "长度为4至120个", Official: true},
	},
	{
		ID: "agent-domain", Title: "trusted domain of an app", Kind: Capacity,
		Endpoints: []string{"/cgi-bin/agent/set"}, Modes: Internal,
		OnExcess: Excess{Action: Reject, Codes: []int{85005}}, Enforcement: Never,
		Source: Source{Page: 90228, Updated: "2021-06-24", Quote: "域名需通过所有权校验", Official: true},
		Note:   "The corp must prove that the domain is its own; a new proof may need a day.",
	},
	{
		ID: "menu-top", Title: "buttons of a menu", Kind: Payload,
		Endpoints: []string{"/cgi-bin/menu/create"}, Modes: Internal,
		Measure: Items, Fields: []string{"button[]"}, Min: Amount{N: 1}, Max: Amount{N: 3},
		OnExcess: Excess{Action: Reject, Codes: []int{40016}},
		Source:   Source{Page: 90231, Updated: "2021-03-18", Quote: "个数应为1~3个", Official: true},
	},
	{
		ID: "menu-sub", Title: "buttons below one button of a menu", Kind: Payload,
		Endpoints: []string{"/cgi-bin/menu/create"}, Modes: Internal,
		Measure: Elements, Fields: []string{"button[].sub_button"}, Min: Amount{N: 1}, Max: Amount{N: 5},
		OnExcess: Excess{Action: Reject, Codes: []int{40023}},
		Source:   Source{Page: 90231, Updated: "2021-03-18", Quote: "个数应为1~5个", Official: true},
	},
	{
		ID: "menu-depth", Title: "levels of a menu", Kind: Payload,
		Endpoints: []string{"/cgi-bin/menu/create"}, Modes: Internal,
		Max:      Amount{N: 2},
		OnExcess: Excess{Action: Reject, Codes: []int{40022}}, Enforcement: Never,
		Source: Source{Page: 90313, Updated: "2026-01-09", Quote: "40022", Official: true},
		Note:   "The types know no third level.",
	},
	{
		ID: "menu-name-top", Title: "name of a button of a menu", Kind: Payload,
		Endpoints: []string{"/cgi-bin/menu/create"}, Modes: Internal,
		Measure: Bytes, Fields: []string{"button[].name"}, Max: Amount{N: 16},
		OnExcess: Excess{Action: Reject, Codes: []int{40018}},
		Source:   Source{Page: 90231, Updated: "2021-03-18", Quote: "主菜单不能超过16字节", Official: true},
	},
	{
		ID: "menu-name-sub", Title: "name of a button below another", Kind: Payload,
		Endpoints: []string{"/cgi-bin/menu/create"}, Modes: Internal,
		Measure: Bytes, Fields: []string{"button[].sub_button[].name"}, Max: Amount{N: 40},
		OnExcess: Excess{Action: Reject, Codes: []int{40025}},
		Source:   Source{Page: 90231, Updated: "2021-03-18", Quote: "子菜单不能超过40字节", Official: true},
	},
	{
		ID: "menu-key", Title: "key of a button", Kind: Payload,
		Endpoints: []string{"/cgi-bin/menu/create"}, Modes: Internal,
		Measure: Bytes, Fields: []string{"button[].key", "button[].sub_button[].key"}, Max: Amount{N: 128},
		OnExcess: Excess{Action: Reject, Codes: []int{40019, 40026}},
		Source:   Source{Page: 90231, Updated: "2021-03-18", Quote: "不超过128字节", Official: true},
	},
	{
		ID: "menu-url", Title: "address of a button", Kind: Payload,
		Endpoints: []string{"/cgi-bin/menu/create"}, Modes: Internal,
		Measure: Bytes, Fields: []string{"button[].url", "button[].sub_button[].url"}, Max: Amount{N: 1024},
		OnExcess: Excess{Action: Reject, Codes: []int{40020, 40027}},
		Source:   Source{Page: 90231, Updated: "2021-03-18", Quote: "不超过1024字节", Official: true},
	},
	{
		ID: "workbench-keydata-items", Title: "key figures on the workbench", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set_workbench_template", "/cgi-bin/agent/set_workbench_data", "/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Elements, Fields: []string{"keydata.items", "data.keydata.items"}, Max: Amount{N: 4},
		OnExcess: Excess{Action: Reject, Codes: []int{94003}},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "数据型数组，不超过4个", Official: true},
	},
	{
		ID: "workbench-list-items", Title: "entries of a list on the workbench", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set_workbench_template", "/cgi-bin/agent/set_workbench_data", "/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Elements, Fields: []string{"list.items", "data.list.items"}, Max: Amount{N: 3},
		OnExcess: Excess{Action: Reject, Codes: []int{94006}},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "列表型数组，不超过3个", Official: true},
	},
	{
		ID: "workbench-key", Title: "name of a key figure on the workbench", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set_workbench_template", "/cgi-bin/agent/set_workbench_data", "/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Chars, Fields: []string{"keydata.items[].key", "data.keydata.items[].key"}, Max: Amount{N: 64},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "长度不超过64个字符", Official: true},
	},
	{
		ID: "workbench-data", Title: "key figure on the workbench", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set_workbench_template", "/cgi-bin/agent/set_workbench_data", "/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Chars, Fields: []string{"keydata.items[].data", "data.keydata.items[].data"}, Max: Amount{N: 64},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "长度不超过64个字符", Official: true},
	},
	{
		ID: "workbench-jump-url", Title: "address of a key figure on the workbench", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set_workbench_template", "/cgi-bin/agent/set_workbench_data", "/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Chars, Fields: []string{"keydata.items[].jump_url", "data.keydata.items[].jump_url"}, Max: Amount{N: 1024},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "长度不超过1024个字符", Official: true},
	},
	{
		ID: "workbench-pagepath", Title: "page of a key figure on the workbench", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set_workbench_template", "/cgi-bin/agent/set_workbench_data", "/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Chars, Fields: []string{"keydata.items[].pagepath", "data.keydata.items[].pagepath"}, Max: Amount{N: 1024},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "长度不超过1024个字符", Official: true},
	},
	{
		ID: "workbench-list-title", Title: "text of a list on the workbench", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/set_workbench_template", "/cgi-bin/agent/set_workbench_data", "/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Bytes, Fields: []string{"list.items[].title", "data.list.items[].title"}, Max: Amount{N: 128},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "不超过128个字节", Official: true},
	},
	{
		ID: "workbench-data-user-minute", Title: "changes of one member's workbench by an app, a minute", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/agent/set_workbench_data"},
		Measure:   Calls, Per: []Dim{PerApp, PerField}, SubjectFields: []string{"userid"}, Max: Amount{N: 10}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "接口限制10次/分钟", Official: true},
	},
	{
		ID: "workbench-batch-users", Title: "members whose workbench changes at once", Kind: Payload,
		Endpoints: []string{"/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Items, Fields: []string{"userid_list[]"}, Max: Amount{N: 1000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "最多1000个", Official: true},
	},
	{
		ID: "workbench-batch-minute", Title: "members whose workbench an app changes, a minute", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/agent/batch_set_workbench_data"},
		Measure:   Items, Fields: []string{"userid_list[]"}, Per: []Dim{PerApp}, Max: Amount{N: 100000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute},
		Source:   Source{Page: 92535, Updated: "2024-10-18", Quote: "100000人次/分钟", Official: true},
	},
}

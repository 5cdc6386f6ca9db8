package policy

// reportRules are the limits of the contact between government and residents (政民沟通).
var reportRules = []Rule{
	{
		ID: "gov-grid-name", Title: "name of a grid", Kind: Payload,
		Endpoints: []string{"/cgi-bin/report/grid/add", "/cgi-bin/report/grid/update"}, Modes: Internal | ProviderDeveloped,
		Measure: Chars, Fields: []string{"grid_name"}, Max: Amount{N: 30},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 94479, Updated: "2023-11-30", Quote: "不能超过30个字", Official: true},
	},
	{
		ID: "gov-grid-depth", Title: "levels of grids", Kind: Capacity,
		Endpoints: []string{"/cgi-bin/report/grid/add", "/cgi-bin/report/grid/update"}, Modes: Internal | ProviderDeveloped,
		Max:      Amount{N: 10},
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 94479, Updated: "2023-11-30", Quote: "层级最多支持10层", Official: true},
		Note:   "A request names the parent and not the level.",
	},
	{
		ID: "gov-grid-admins", Title: "administrators of a grid", Kind: Payload,
		Endpoints: []string{"/cgi-bin/report/grid/add", "/cgi-bin/report/grid/update"}, Modes: Internal | ProviderDeveloped,
		Measure: Items, Fields: []string{"grid_admin[]"}, Min: Amount{N: 1}, Max: Amount{N: 20},
		OnExcess: Excess{Action: Reject, Codes: []int{90606}},
		Source:   Source{Page: 94479, Updated: "2023-11-30", Quote: "最多20个负责人", Official: true},
	},
	{
		ID: "gov-grid-members", Title: "members of a grid", Kind: Payload,
		Endpoints: []string{"/cgi-bin/report/grid/add", "/cgi-bin/report/grid/update"}, Modes: Internal | ProviderDeveloped,
		Measure: Items, Fields: []string{"grid_member[]"}, Max: Amount{N: 100},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 94479, Updated: "2023-11-30", Quote: "不能超过100个", Official: true},
	},
	{
		ID: "gov-grid-admin-load", Title: "grids that one member administers", Kind: Capacity,
		Endpoints: []string{"/cgi-bin/report/grid/add", "/cgi-bin/report/grid/update"}, Modes: Internal | ProviderDeveloped,
		Max:      Amount{N: 10},
		OnExcess: Excess{Action: Reject, Codes: []int{90613}}, Enforcement: Never,
		Source: Source{Page: 94479, Updated: "2023-11-30", Quote: "成功10个网格的管理员", Official: true},
		Note:   "The grids that exist only the platform knows.",
	},
	{
		ID: "gov-category-name", Title: "name of a category", Kind: Payload,
		Endpoints: []string{"/cgi-bin/report/grid/add_cata", "/cgi-bin/report/grid/update_cata"}, Modes: Internal | ProviderDeveloped,
		Measure: Chars, Fields: []string{"category_name"}, Max: Amount{N: 30},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 94536, Updated: "2023-11-30", Quote: "不能超过30个字", Official: true},
	},
	{
		ID: "gov-patrol-page", Title: "page size of patrol reports", Kind: Payload,
		Endpoints: []string{"/cgi-bin/report/patrol/get_order_list"}, Modes: Internal | ProviderDeveloped,
		Measure: Value, Fields: []string{"limit"}, Max: Amount{N: 50},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 93536, Updated: "2023-11-30", Quote: "最大50", Official: true},
	},
	{
		ID: "gov-resident-page", Title: "page size of residents' reports", Kind: Payload,
		Endpoints: []string{"/cgi-bin/report/resident/get_order_list"}, Modes: Internal | ProviderDeveloped,
		Measure: Value, Fields: []string{"limit"}, Max: Amount{N: 50},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 93518, Updated: "2023-11-30", Quote: "最大50", Official: true},
	},
}

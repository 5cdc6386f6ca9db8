package policy

// todoRules are the limits of to-dos (待办).
var todoRules = []Rule{
	{
		ID: "todo-update-attendees", Title: "participants in one change of a to-do", Kind: Payload,
		Endpoints: []string{"/cgi-bin/todo/update"}, Modes: Internal,
		Measure: Items, Fields: []string{"attendees[]"},
		Max:      Amount{N: 20},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101534, Updated: "2026-06-04"},
		Note:   "From an extract of the page.",
	},
	{
		ID: "todo-update-own", Title: "an app changes only to-dos that it created", Kind: ConductRule,
		Endpoints: []string{"/cgi-bin/todo/update"}, Modes: Internal,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 101534, Updated: "2026-06-04"},
		Note:   "From an extract of the page. Those that were deleted cannot be changed either.", Alternative: "Let the app that created the to-do change it.",
	},
}

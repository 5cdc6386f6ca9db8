package policy

// externalPayRules are the limits of payments from customers (对外收款).
var externalPayRules = []Rule{
	{
		ID: "externalpay-bill-span", Title: "time that one list of payments from customers spans, in seconds", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalpay/get_bill_list"},
		Measure:   Span, Fields: []string{"begin_time", "end_time"}, Max: Amount{N: 2678400},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 93667, Updated: "2024-03-27", Quote: "不能超过1个月", Official: true},
		Note:     "One month, read as 31 days, the larger reading.",
	},
	{
		ID: "externalpay-bill-page", Title: "page size of payments from customers", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalpay/get_bill_list"},
		Measure:   Value, Fields: []string{"limit"}, Max: Amount{N: 1000},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 93667, Updated: "2024-03-27", Quote: "最大值1000", Official: true},
	},
	{
		ID: "externalpay-flow-span", Title: "time that one list of the flow of funds spans, in seconds", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalpay/get_fund_flow"}, Modes: Internal,
		Measure: Span, Fields: []string{"begin_time", "end_time"}, Max: Amount{N: 2678400},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 98100, Updated: "2024-07-18", Quote: "间隔不能超过31天", Official: true},
	},
	{
		ID: "externalpay-flow-page", Title: "page size of the flow of funds", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalpay/get_fund_flow"}, Modes: Internal,
		Measure: Value, Fields: []string{"limit"}, Max: Amount{N: 200},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 98100, Updated: "2024-07-18", Quote: "最大不超过200", Official: true},
	},
	{
		ID: "externalpay-flow-keep", Title: "how far back the flow of funds reaches, in seconds", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalpay/get_fund_flow"}, Modes: Internal,
		Measure: Age, Fields: []string{"begin_time"}, Max: Amount{N: 94694400},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 98100, Updated: "2024-07-18", Quote: "最长保留3年", Official: true},
		Note:     "Three years, one of them a leap year: 1,096 days, and never before 2022-12-01.",
	},
	{
		ID: "externalpay-mch-id", Title: "length of the number of a merchant", Kind: Payload,
		Endpoints: []string{"/cgi-bin/externalpay/getmerchant", "/cgi-bin/externalpay/set_mch_use_scope"}, Modes: Internal,
		Measure: Bytes, Fields: []string{"mch_id"}, Max: Amount{N: 32},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 93666, Updated: "2024-07-18", Quote: "不超过32字节", Official: true},
	},
	{
		ID: "externalpay-mch-total", Title: "merchants that a corp binds", Kind: Capacity,
		Endpoints: []string{"/cgi-bin/externalpay/set_mch_use_scope"}, Modes: Internal,
		OnExcess: Excess{Action: Reject, Codes: []int{660010}}, Enforcement: Never,
		Source: Source{Page: 90313, Updated: "2026-01-09", Quote: "超过商户号绑定数", Official: true},
		Note:   "The number is not published.",
	},
	{
		ID: "pay-own-projects", Title: "an app reads only the projects that it created", Kind: ConductRule,
		Endpoints: []string{"/cgi-bin/externalpay/get_payment_info"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 95944, Updated: "2023-11-30", Quote: "由应用本身创建的收款项目", Official: true},
	},
}

package policy

// invoiceRules are the limits of electronic invoices (电子发票).
var invoiceRules = []Rule{
	{
		ID: "invoice-batch-gate", Title: "invoices are read in bulk by larger corps alone", Kind: Capacity,
		Endpoints: []string{"/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 90287, Updated: "2023-06-15", Quote: "激活人数超过200", Official: true},
		Note:   "Verified, and more than 200 activated members.",
	},
	{
		ID: "invoice-batch-same-openid", Title: "invoices changed at once belong to one person", Kind: Payload,
		Endpoints: []string{"/cgi-bin/card/invoice/reimburse/updatestatusbatch"},
		OnExcess:  Excess{Action: Reject, Codes: []int{72037}}, Enforcement: Never,
		Source: Source{Page: 90286, Updated: "2020-10-10", Quote: "属于同一个openid", Official: true},
		Note:   "Whose they are only the platform knows.",
	},
}

package policy

// chapter is a part of the catalogue: the rules of one topic, each in a file of its own.
type chapter struct {
	name  string
	rules []Rule
}

// chapters are all parts of the catalogue, in the order that readers see.
func chapters() []chapter {
	return []chapter{
		{"base", baseRules},
		{"message", messageRules},
		{"card", cardRules},
		{"appchat", appchatRules},
		{"mass_message", massMessageRules},
		{"robot", robotRules},
		{"smart_robot", smartRobotRules},
		{"contact", contactRules},
		{"member_id", memberIDRules},
		{"customer", customerRules},
		{"media", mediaRules},
		{"customer_tag", customerTagRules},
		{"customer_group", customerGroupRules},
		{"contact_way", contactWayRules},
		{"acquisition", acquisitionRules},
		{"moment", momentRules},
		{"product", productRules},
		{"customer_statistics", customerStatisticsRules},
		{"transfer", transferRules},
		{"welcome", welcomeRules},
		{"intercept", interceptRules},
		{"customer_data", customerDataRules},
		{"kf", kfRules},
		{"kf_account", kfAccountRules},
		{"callback", callbackRules},
		{"long_connection", longConnectionRules},
		{"meeting", meetingRules},
		{"webinar", webinarRules},
		{"living", livingRules},
		{"dial", dialRules},
		{"advanced", advancedRules},
		{"pay_tool", payToolRules},
		{"corp", corpRules},
		{"wedoc", wedocRules},
		{"smart_doc", smartDocRules},
		{"wedrive", wedriveRules},
		{"exmail", exmailRules},
		{"checkin", checkinRules},
		{"report", reportRules},
		{"oa", oaRules},
		{"todo", todoRules},
		{"suite", suiteRules},
		{"license", licenseRules},
		{"agent", agentRules},
		{"auth", authRules},
		{"mini_app_pay", miniAppPayRules},
		{"payment", paymentRules},
		{"hardware", hardwareRules},
		{"device_data", deviceDataRules},
		{"school", schoolRules},
		{"school_message", schoolMessageRules},
		{"invoice", invoiceRules},
		{"external_pay", externalPayRules},
		{"id_convert", idConvertRules},
		{"chat_data", chatDataRules},
		{"zone", zoneRules},
		{"zone_model", zoneModelRules},
		{"client", clientRules},
		{"security", securityRules},
		{"content_archive", contentArchiveRules},
		{"corp_group", corpGroupRules},
		{"msg_audit", msgAuditRules},
		{"console", consoleRules},
		{"platform", platformRules},
	}
}

// Catalog returns every documented limit that the guard knows. The slice is the caller's own.
func Catalog() []Rule {
	rules := catalog()
	own := make([]Rule, len(rules))
	for i, r := range rules {
		own[i] = *r
	}
	return own
}

// catalog returns the rules themselves, which nobody writes.
func catalog() []*Rule {
	var rules []*Rule
	for _, c := range chapters() {
		rules = append(rules, pointers(c.rules)...)
	}
	return rules
}

// pointers returns the addresses of the elements.
func pointers(rules []Rule) []*Rule {
	out := make([]*Rule, len(rules))
	for i := range rules {
		out[i] = &rules[i]
	}
	return out
}

package policy

// msgAuditRules are the limits of TOPIC.
var msgAuditRules = []Rule{}

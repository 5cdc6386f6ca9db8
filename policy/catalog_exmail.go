package policy

// exmailRules are the limits of TOPIC.
var exmailRules = []Rule{}

package policy

// customerGroupRules are the limits of TOPIC.
var customerGroupRules = []Rule{}

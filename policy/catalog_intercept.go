package policy

// interceptRules are the limits of TOPIC.
var interceptRules = []Rule{}

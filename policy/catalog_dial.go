package policy

// dialRules are the limits of TOPIC.
var dialRules = []Rule{}

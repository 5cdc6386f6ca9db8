package policy

// customerTagRules are the limits of TOPIC.
var customerTagRules = []Rule{}

package policy

// platformRules are the limits of TOPIC.
var platformRules = []Rule{}

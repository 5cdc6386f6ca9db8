package policy

// advancedRules are the limits of TOPIC.
var advancedRules = []Rule{}

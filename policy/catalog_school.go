package policy

// schoolRules are the limits of TOPIC.
var schoolRules = []Rule{}

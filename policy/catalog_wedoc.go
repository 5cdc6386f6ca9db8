package policy

// wedocRules are the limits of TOPIC.
var wedocRules = []Rule{}

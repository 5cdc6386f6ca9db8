package policy

// authRules are the limits of TOPIC.
var authRules = []Rule{}

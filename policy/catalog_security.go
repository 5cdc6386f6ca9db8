package policy

// securityRules are the limits of TOPIC.
var securityRules = []Rule{}

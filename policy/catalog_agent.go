package policy

// agentRules are the limits of TOPIC.
var agentRules = []Rule{}

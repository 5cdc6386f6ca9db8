package policy

// momentRules are the limits of TOPIC.
var momentRules = []Rule{}

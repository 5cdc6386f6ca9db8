package policy

// kfRules are the limits of TOPIC.
var kfRules = []Rule{}

package policy

// callbackRules are the limits of TOPIC.
var callbackRules = []Rule{}

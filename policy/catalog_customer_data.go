package policy

// customerDataRules are the limits of TOPIC.
var customerDataRules = []Rule{}

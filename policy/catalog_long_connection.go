package policy

// longConnectionRules are the limits of TOPIC.
var longConnectionRules = []Rule{}

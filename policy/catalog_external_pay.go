package policy

// externalPayRules are the limits of TOPIC.
var externalPayRules = []Rule{}

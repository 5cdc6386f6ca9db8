package policy

// miniAppPayRules are the limits of TOPIC.
var miniAppPayRules = []Rule{}

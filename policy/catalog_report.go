package policy

// reportRules are the limits of TOPIC.
var reportRules = []Rule{}

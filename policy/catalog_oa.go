package policy

// oaRules are the limits of TOPIC.
var oaRules = []Rule{}

package policy

// livingRules are the limits of TOPIC.
var livingRules = []Rule{}

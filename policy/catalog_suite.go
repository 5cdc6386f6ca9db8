package policy

// suiteRules are the limits of TOPIC.
var suiteRules = []Rule{}

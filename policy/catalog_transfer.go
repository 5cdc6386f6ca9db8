package policy

// transferRules are the limits of TOPIC.
var transferRules = []Rule{}

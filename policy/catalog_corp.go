package policy

// corpRules are the limits of TOPIC.
var corpRules = []Rule{}

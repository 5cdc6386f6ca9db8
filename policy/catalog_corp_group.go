package policy

// corpGroupRules are the limits of TOPIC.
var corpGroupRules = []Rule{}

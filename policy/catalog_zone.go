package policy

// zoneRules are the limits of TOPIC.
var zoneRules = []Rule{}

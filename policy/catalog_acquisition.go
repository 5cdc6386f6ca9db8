package policy

// acquisitionRules are the limits of TOPIC.
var acquisitionRules = []Rule{}

package policy

// checkinRules are the limits of TOPIC.
var checkinRules = []Rule{}

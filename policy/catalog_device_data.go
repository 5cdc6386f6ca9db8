package policy

// deviceDataRules are the limits of TOPIC.
var deviceDataRules = []Rule{}

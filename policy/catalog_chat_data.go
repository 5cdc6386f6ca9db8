package policy

// chatDataRules are the limits of TOPIC.
var chatDataRules = []Rule{}

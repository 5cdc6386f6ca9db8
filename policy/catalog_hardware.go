package policy

// hardwareRules are the limits of TOPIC.
var hardwareRules = []Rule{}

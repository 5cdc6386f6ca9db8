package policy

// wedriveRules are the limits of TOPIC.
var wedriveRules = []Rule{}

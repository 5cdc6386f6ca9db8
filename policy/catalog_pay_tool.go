package policy

// payToolRules are the limits of TOPIC.
var payToolRules = []Rule{}

package policy

// welcomeRules are the limits of TOPIC.
var welcomeRules = []Rule{}

package policy

// paymentRules are the limits of TOPIC.
var paymentRules = []Rule{}

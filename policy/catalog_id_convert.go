package policy

// idConvertRules are the limits of TOPIC.
var idConvertRules = []Rule{}

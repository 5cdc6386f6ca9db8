package policy

// licenseRules are the limits of TOPIC.
var licenseRules = []Rule{}

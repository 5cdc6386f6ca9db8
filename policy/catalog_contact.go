package policy

// contactRules are the limits of members, departments, tags and customers.
var contactRules = []Rule{}

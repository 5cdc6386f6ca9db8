package policy

// invoiceRules are the limits of TOPIC.
var invoiceRules = []Rule{}

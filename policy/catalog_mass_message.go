package policy

// massMessageRules are the limits of mass messages (群发) and welcome messages (欢迎语).
var massMessageRules = []Rule{}

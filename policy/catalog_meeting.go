package policy

// meetingRules are the limits of TOPIC.
var meetingRules = []Rule{}

package policy

// messageRules are the limits of application messages (应用消息).
var messageRules = []Rule{}

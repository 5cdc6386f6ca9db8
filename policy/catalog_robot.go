package policy

// robotRules are the limits of webhook robots (群机器人).
var robotRules = []Rule{}

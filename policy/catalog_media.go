package policy

// mediaRules are the limits of media (素材).
var mediaRules = []Rule{}

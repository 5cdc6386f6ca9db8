package policy

// appchatRules are the limits of app group chats (应用群聊).
var appchatRules = []Rule{}

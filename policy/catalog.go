package policy

import "slices"

// Catalog returns every documented limit that the guard knows. The slice is the caller's own.
func Catalog() []Rule {
	return slices.Concat(baseRules, messageRules, cardRules, appchatRules, massMessageRules, robotRules, contactRules, customerRules, mediaRules)
}

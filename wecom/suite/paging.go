package suite

import "fmt"

// valueOf returns a copy of what p points to, or the zero value.
func valueOf[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// walk yields the items of every page from a position on, until there are no more, an error comes up or yield stops.
func walk[T any, P comparable](path string, at P, yield func(T, error) bool, next func(at P) (items []T, following P, more bool, err error)) {
	var none T
	var start P
	for {
		items, following, more, err := next(at)
		if err != nil {
			yield(none, err)
			return
		}
		for _, item := range items {
			if !yield(item, nil) {
				return
			}
		}
		if !more {
			return
		}
		if following == at || following == start {
			yield(none, fmt.Errorf("suite: %s promises more but does not move on, so the list would never end", path))
			return
		}
		at = following
	}
}

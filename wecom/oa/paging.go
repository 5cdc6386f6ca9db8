package oa

import "fmt"

// valueOf returns a copy of what p points to, or the zero value.
func valueOf[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// walk yields the items of every page from cursor on, until no more follow, an error comes up or yield stops.
func walk[T any, C comparable](path string, cursor C, yield func(T, error) bool, next func(cursor C) (items []T, following C, more bool, err error)) {
	var none T
	for {
		items, following, more, err := next(cursor)
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
		if following == cursor {
			yield(none, fmt.Errorf("oa: %s returned the cursor that it was asked with, so the list would never end", path))
			return
		}
		cursor = following
	}
}

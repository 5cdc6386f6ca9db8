package report

import "fmt"

// valueOf returns a copy of what p points to, or the zero value.
func valueOf[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// walk yields the items of every page from cursor on, until the cursor is empty, an error comes up or yield stops.
func walk[T any](path, cursor string, yield func(T, error) bool, next func(cursor string) ([]T, string, error)) {
	var none T
	for {
		items, following, err := next(cursor)
		if err != nil {
			yield(none, err)
			return
		}
		for _, item := range items {
			if !yield(item, nil) {
				return
			}
		}
		if following == "" {
			return
		}
		if following == cursor {
			yield(none, fmt.Errorf("report: %s returned the cursor that it was asked with, so the list would never end", path))
			return
		}
		cursor = following
	}
}

package externalpay

import "fmt"

// valueOf returns a copy of what p points to, or the zero value.
func valueOf[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// walk yields the items of every page from cursor on, until there are no more, an error comes up or yield stops.
func walk[T any](path, cursor string, yield func(T, error) bool, next func(cursor string) (items []T, following string, more bool, err error)) {
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
		if following == "" || following == cursor {
			yield(none, fmt.Errorf("externalpay: %s promised more but gave no new cursor, so the list would never end", path))
			return
		}
		cursor = following
	}
}

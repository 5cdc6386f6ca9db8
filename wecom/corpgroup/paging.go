package corpgroup

import "fmt"

// valueOf returns a copy of what p points to, or the zero value.
func valueOf[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// advance moves the cursor on, or says that the list would never end.
func advance(path string, cursor *string, following string) error {
	if following == "" || following == *cursor {
		return fmt.Errorf("corpgroup: %s says that there is more but returned no new cursor: the list would never end", path)
	}
	*cursor = following
	return nil
}

// walk yields the items of every page that next reads at the cursor, until there is no more, an error comes up or
// yield stops.
func walk[T any](path string, cursor *string, yield func(T, error) bool, next func() ([]T, string, bool, error)) {
	var none T
	for {
		items, following, more, err := next()
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
		if err := advance(path, cursor, following); err != nil {
			yield(none, err)
			return
		}
	}
}

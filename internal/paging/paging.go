// Package paging follows the pages of a list: the loop behind every iterator of the families.
package paging

import "fmt"

// ValueOf returns a copy of what p points to, or the zero value: iterators work on a copy of the request.
func ValueOf[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// Walk yields the items of every page from a position on (a cursor, an offset, a page number), until there are no
// more, an error comes up or yield stops. A list that promises more without moving on is an error: it would never end.
func Walk[T any, P comparable](path string, at P, yield func(T, error) bool, next func(at P) (items []T, following P, more bool, err error)) {
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
			yield(none, fmt.Errorf("wecom: %s promises more but does not move on, so the list would never end", path))
			return
		}
		at = following
	}
}

// Cursor is [Walk] for lists whose last page has no cursor.
func Cursor[T any](path, cursor string, yield func(T, error) bool, next func(cursor string) (items []T, following string, err error)) {
	Walk(path, cursor, yield, func(cursor string) ([]T, string, bool, error) {
		items, following, err := next(cursor)
		return items, following, following != "", err
	})
}

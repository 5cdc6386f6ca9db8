//go:build !race

package ratelimit_test

// raced reports that the race detector is on.
const raced = false

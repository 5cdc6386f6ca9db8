//go:build race

package ratelimit_test

// raced reports that the race detector is on, which makes steps ten times as slow.
const raced = true

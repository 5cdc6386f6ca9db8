//go:build race

package policy

// raceEnabled reports that the race detector is on, under which sync.Pool drops values at random.
const raceEnabled = true

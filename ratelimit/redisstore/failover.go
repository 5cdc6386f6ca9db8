package redisstore

import (
	"sync"
	"time"
)

// FailoverEvent tells that another server answers than before. What the one
// before had not replicated, or had not written to its disk, is forgotten:
// limits may be exceeded by that much until their windows have passed.
type FailoverEvent struct {
	// From is the run id of the server that answered before, 40 hexadecimal digits.
	From string
	// To is the run id of the server that answers now; it may be the same one after a restart.
	To string
	// Owner is the owner whose counters are concerned on a cluster or ring, the
	// first that met the change; empty where one server holds all.
	Owner string
	// At is the answering server's time.
	At time.Time
}

// watch notices by their run ids that servers change.
type watch struct {
	hook func(FailoverEvent)

	mu     sync.Mutex
	places map[string]*answering
	told   map[[2]string]struct{} // many owners of a cluster move together
}

// answering is what is known of a place's server.
type answering struct {
	run   string
	asked time.Time // by this process's clock, which only measures how long ago
}

const (
	// askEvery is how often an undisturbed server is asked for its run id, which costs it about 5 µs.
	askEvery = time.Second
	// maxPlaces bounds what is remembered of owners on a cluster.
	maxPlaces = 100_000
)

// due reports that the next script shall ask for the run id.
func (w *watch) due(place string) bool {
	if w == nil {
		return false
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	a := w.places[place]
	if a == nil {
		if len(w.places) >= maxPlaces {
			clear(w.places)
		}
		a = &answering{}
		w.places[place] = a
	} else if time.Since(a.asked) < askEvery {
		return false
	}
	a.asked = time.Now()
	return true
}

// disturbed makes the next script ask again.
func (w *watch) disturbed(place string) {
	if w == nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if a := w.places[place]; a != nil {
		a.asked = time.Time{}
	}
}

// answered takes a run id, and tells the hook if it is not the one before.
func (w *watch) answered(place, run string, at time.Time) {
	if before, changed := w.note(place, run); changed {
		w.hook(FailoverEvent{From: before, To: run, Owner: place, At: at})
	}
}

func (w *watch) note(place, run string) (before string, changed bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	a := w.places[place]
	if a == nil {
		return "", false
	}
	before, a.run = a.run, run
	if before == "" || before == run {
		return before, false
	}
	_, told := w.told[[2]string{before, run}]
	w.told[[2]string{before, run}] = struct{}{}
	return before, !told
}

package ratelimit

import (
	"context"
	"errors"
	"iter"
	"time"
)

// The errors that a [Store] answers with.
var (
	// ErrRefused means that at least one take does not fit now. Nothing was charged; each take says when it can.
	ErrRefused = errors.New("ratelimit: limit reached")
	// ErrNeverFits means that a take costs more than its whole limit. Nothing was charged, and waiting is no help.
	ErrNeverFits = errors.New("ratelimit: cost above the limit")
)

// Key names one counter. It is comparable, and opaque to the store.
type Key struct {
	// Rule is the id of the limit, the same for all its counters.
	Rule string
	// Owner shares counters out: a corp, an address, a provider. Takes of one owner are decided in one place.
	Owner string
	// Subject is what is counted: an app, a member, a customer, a chat; empty where the owner itself is.
	Subject string
}

// Take asks for Cost units of one counter. A store writes the answer into the
// fields below the line, for every take of the decision, granted or not.
type Take struct {
	Key   Key
	Limit Limit
	Cost  int64
	// Force charges even beyond the limit and is never refused.
	Force bool
	// Ago dates the take back by the store's own clock.
	Ago time.Duration

	// Used is what the window holds: after the charge if the decision was granted, without it if refused.
	Used int64
	// Remaining is what still fits; never below zero.
	Remaining int64
	// Max is the limit with DaysOfMonth resolved.
	Max int64
	// Refused reports that this take is one that did not fit.
	Refused bool
	// RetryAt is when a refused take can succeed if nothing else is charged; zero if it was not refused or never fits.
	RetryAt time.Time
}

// Receipt is the proof of a granted decision, with which it can be given back.
// It keeps the slice that was passed to Take: leave that slice alone until the
// receipt is no longer needed.
type Receipt struct {
	// At is the store's time of the decision.
	At time.Time
	// ID distinguishes decisions where a store needs that; empty otherwise.
	ID string
	// Takes are the takes that were charged.
	Takes []Take
}

// Part is the portion of a receipt to give back.
type Part struct {
	// Key is a counter of the receipt.
	Key Key
	// Cost is how much to give back; at most what the receipt charged on that counter counts.
	Cost int64
}

// Usage is what a store knows of one counter.
type Usage struct {
	Key          Key
	Used         int64
	Remaining    int64
	Max          int64
	BlockedUntil time.Time
}

// Store keeps exact counters. Its implementations are safe for concurrent use.
type Store interface {
	// Take decides over all takes together: all are charged or none. It
	// returns ErrRefused or ErrNeverFits (wrapped or bare) if one does not fit.
	Take(ctx context.Context, takes []Take) (Receipt, error)
	// Peek writes Used, Remaining, Max, Refused and RetryAt as Take would, and charges nothing.
	// It returns an error only where the store itself fails.
	Peek(ctx context.Context, takes []Take) error
	// Give returns a receipt, or the given parts of it. What already left its window is ignored.
	Give(ctx context.Context, r Receipt, parts ...Part) error
	// Block refuses every take of the key until the given time; a later time wins, and a time in the past unblocks.
	Block(ctx context.Context, key Key, until time.Time) error
	// Reset sets the key's counters to zero and lifts its block.
	Reset(ctx context.Context, key Key) error
	// Mark remembers that a key was seen now and for how long to keep that; a mark that is there keeps its first time.
	Mark(ctx context.Context, key Key, keep time.Duration) error
	// Seen returns when the key was first marked; the zero time if it is not known.
	Seen(ctx context.Context, key Key) (time.Time, error)
	// Scan yields the live counters whose key has the non-empty fields of prefix: rule and owner whole, subject as a prefix.
	Scan(ctx context.Context, prefix Key) iter.Seq2[Usage, error]
	// Now returns the store's own time.
	Now(ctx context.Context) (time.Time, error)
}

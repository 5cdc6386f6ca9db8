package boltstore_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.etcd.io/bbolt"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/boltstore"
	"github.com/wecomkit/wecomkit/ratelimit/storetest"
)

// clock is a clock that tests move.
type clock struct{ at atomic.Int64 }

func newClock() *clock {
	c := &clock{}
	c.at.Store(time.Date(2026, 2, 27, 23, 59, 0, 0, time.UTC).UnixNano())
	return c
}

func (c *clock) now() time.Time { return time.Unix(0, c.at.Load()) }

func (c *clock) advance(d time.Duration) { c.at.Add(int64(d)) }

func open(t *testing.T, path string, c *clock) *boltstore.Store {
	t.Helper()
	s, err := boltstore.Open(path, boltstore.WithClock(c.now), boltstore.WithLockTimeout(10*time.Millisecond))
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, s.Close()) })
	return s
}

func ledger(t *testing.T) string { return filepath.Join(t.TempDir(), "ledger.db") }

func take(rule, subject string, n int64, w ratelimit.Window) []ratelimit.Take {
	return []ratelimit.Take{{
		Key:   ratelimit.Key{Rule: rule, Owner: "corp", Subject: subject},
		Limit: ratelimit.Limit{N: n, Window: w}, Cost: 1,
	}}
}

func TestBoltKeepsTheContract(t *testing.T) {
	t.Parallel()
	steps := 20_000
	if os.Getenv("WECOMKIT_LONG") == "1" {
		steps = 200_000
	}
	storetest.Run(t, steps, func(t *testing.T, test func(*testing.T, ratelimit.Store, storetest.Advance)) {
		c := newClock()
		test(t, open(t, ledger(t), c), c.advance)
	})
}

// reopened is a store whose file is closed and opened again before every so many changes.
type reopened struct {
	*boltstore.Store
	open  func() *boltstore.Store
	calls int
}

func (r *reopened) Take(ctx context.Context, takes []ratelimit.Take) (ratelimit.Receipt, error) {
	if r.calls++; r.calls%7 == 0 {
		if err := r.Close(); err != nil {
			return ratelimit.Receipt{}, err
		}
		r.Store = r.open()
	}
	return r.Store.Take(ctx, takes)
}

func TestReopeningChangesNoAnswer(t *testing.T) {
	t.Parallel()
	c, path := newClock(), ledger(t)
	s := &reopened{open: func() *boltstore.Store { return open(t, path, c) }}
	s.Store = s.open()
	storetest.Steps(t, s, c.advance, 7, 3000)
}

func TestMarksAndBlocksSurviveReopening(t *testing.T) {
	t.Parallel()
	c, path := newClock(), ledger(t)
	first := open(t, path, c)
	key := ratelimit.Key{Rule: "seen", Owner: "corp", Subject: "x"}
	until := c.now().Add(time.Hour)
	require.NoError(t, first.Mark(t.Context(), key, time.Hour))
	require.NoError(t, first.Block(t.Context(), take("r", "", 5, ratelimit.Week())[0].Key, until))
	marked := c.now()
	c.advance(time.Minute)
	require.NoError(t, first.Close())

	again := open(t, path, c)
	at, err := again.Seen(t.Context(), key)
	require.NoError(t, err)
	require.True(t, marked.Equal(at))
	takes := take("r", "", 5, ratelimit.Week())
	_, err = again.Take(t.Context(), takes)
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	require.True(t, until.Equal(takes[0].RetryAt))
}

func TestOnlyOneMayHaveTheFile(t *testing.T) {
	t.Parallel()
	c, path := newClock(), ledger(t)
	first := open(t, path, c)
	_, err := boltstore.Open(path, boltstore.WithLockTimeout(10*time.Millisecond))
	require.ErrorIs(t, err, boltstore.ErrLocked)
	require.ErrorContains(t, err, path)
	require.NoError(t, first.Close())
	open(t, path, c)
}

func TestALaterStoreOnTheSameDatabaseWins(t *testing.T) {
	t.Parallel()
	db, err := bbolt.Open(ledger(t), 0o600, nil)
	require.NoError(t, err)
	defer db.Close()
	earlier, err := boltstore.New(db)
	require.NoError(t, err)
	later, err := boltstore.New(db)
	require.NoError(t, err)
	_, err = earlier.Take(t.Context(), take("r", "", 1, ratelimit.Month()))
	require.ErrorIs(t, err, boltstore.ErrReplaced)
	_, err = later.Take(t.Context(), take("r", "", 1, ratelimit.Month()))
	require.NoError(t, err)
	other, err := boltstore.New(db, boltstore.WithBucket("other"))
	require.NoError(t, err)
	_, err = other.Take(t.Context(), take("r", "", 1, ratelimit.Month()))
	require.NoError(t, err, "another bucket is another ledger")
	require.NoError(t, later.Close())
	require.NoError(t, db.View(func(*bbolt.Tx) error { return nil }), "the database is its opener's to close")
}

func TestADatabaseThatDoesNotSyncIsRefused(t *testing.T) {
	t.Parallel()
	db, err := bbolt.Open(ledger(t), 0o600, &bbolt.Options{NoSync: true})
	require.NoError(t, err)
	defer db.Close()
	_, err = boltstore.New(db)
	require.ErrorIs(t, err, boltstore.ErrUnsafe)
}

// edit changes the ledger's bucket behind the store's back.
func edit(t *testing.T, path string, do func(ledger *bbolt.Bucket) error) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, nil)
	require.NoError(t, err)
	require.NoError(t, db.Update(func(tx *bbolt.Tx) error { return do(tx.Bucket([]byte("wecomkit.ratelimit"))) }))
	require.NoError(t, db.Close())
}

func TestAnotherFormatIsRefused(t *testing.T) {
	t.Parallel()
	path := ledger(t)
	require.NoError(t, open(t, path, newClock()).Close())
	edit(t, path, func(ledger *bbolt.Bucket) error { return ledger.Put([]byte("format"), []byte{0, 0, 0, 0, 0, 0, 0, 2}) })
	_, err := boltstore.Open(path)
	require.ErrorIs(t, err, boltstore.ErrFormat)
}

func TestADamagedRowIsReported(t *testing.T) {
	t.Parallel()
	path, c := ledger(t), newClock()
	first := open(t, path, c)
	_, err := first.Take(t.Context(), take("r", "", 1, ratelimit.Month()))
	require.NoError(t, err)
	require.NoError(t, first.Close())
	edit(t, path, func(ledger *bbolt.Bucket) error {
		rows := ledger.Bucket([]byte("rows"))
		k, v := rows.Cursor().First()
		return rows.Put(append([]byte(nil), k...), append([]byte(nil), v[:len(v)-1]...))
	})
	_, err = boltstore.Open(path, boltstore.WithClock(c.now))
	require.ErrorIs(t, err, boltstore.ErrDamaged)
}

func TestDeadRowsAreDeleted(t *testing.T) {
	t.Parallel()
	path, c := ledger(t), newClock()
	s := open(t, path, c)
	var many []ratelimit.Take
	for i := range 1000 {
		many = append(many, take("minute", fmt.Sprint(i), 1, ratelimit.Sliding(time.Minute))...)
	}
	_, err := s.Take(t.Context(), many)
	require.NoError(t, err)
	c.advance(time.Hour)
	for range 100 {
		_, err = s.Take(t.Context(), take("month", "", 1000, ratelimit.Month()))
		require.NoError(t, err)
	}
	require.NoError(t, s.Close())
	edit(t, path, func(ledger *bbolt.Bucket) error {
		require.Equal(t, 1, ledger.Bucket([]byte("rows")).Stats().KeyN)
		return nil
	})
}

func TestAClockSetBackOpensNoWindow(t *testing.T) {
	t.Parallel()
	path, c := ledger(t), newClock()
	first := open(t, path, c)
	_, err := first.Take(t.Context(), take("r", "", 1, ratelimit.Day(0)))
	require.NoError(t, err)
	require.NoError(t, first.Close())
	saved := c.now()
	c.advance(-72 * time.Hour)
	again := open(t, path, c)
	now, err := again.Now(t.Context())
	require.NoError(t, err)
	require.True(t, saved.Equal(now))
	_, err = again.Take(t.Context(), take("r", "", 1, ratelimit.Day(0)))
	require.ErrorIs(t, err, ratelimit.ErrRefused)
	c.advance(97 * time.Hour)
	_, err = again.Take(t.Context(), take("r", "", 1, ratelimit.Day(0)))
	require.NoError(t, err)
}

func TestConcurrentCallersShareCommits(t *testing.T) {
	t.Parallel()
	db, err := bbolt.Open(ledger(t), 0o600, nil)
	require.NoError(t, err)
	defer db.Close()
	s, err := boltstore.New(db)
	require.NoError(t, err)
	hold, err := db.Begin(true) // the first leader waits for this transaction, and all others gather
	require.NoError(t, err)
	var granted atomic.Int64
	var started, group sync.WaitGroup
	for range 50 {
		started.Add(1)
		group.Go(func() {
			started.Done()
			if _, err := s.Take(t.Context(), take("r", "", 40, ratelimit.Month())); err == nil {
				granted.Add(1)
			}
		})
	}
	started.Wait()
	require.Eventually(t, func() bool {
		takes := take("r", "", 40, ratelimit.Month())
		return s.Peek(t.Context(), takes) == nil && takes[0].Used == 40
	}, 10*time.Second, time.Millisecond)
	require.Zero(t, granted.Load(), "nothing is granted before it is durable")
	require.NoError(t, hold.Rollback())
	group.Wait()
	require.EqualValues(t, 40, granted.Load())
	stats := db.Stats()
	require.LessOrEqual(t, stats.TxStats.GetWrite(), int64(30), "forty grants in two transactions")
}

func TestAClosedStoreChangesNothing(t *testing.T) {
	t.Parallel()
	s := open(t, ledger(t), newClock())
	require.NoError(t, s.Close())
	_, err := s.Take(t.Context(), take("r", "", 1, ratelimit.Month()))
	require.ErrorIs(t, err, boltstore.ErrClosed)
	require.ErrorIs(t, s.Reset(t.Context(), ratelimit.Key{}), boltstore.ErrClosed)
}

func TestAFailedCommitGrantsAndChargesNothing(t *testing.T) {
	t.Parallel()
	db, err := bbolt.Open(ledger(t), 0o600, nil)
	require.NoError(t, err)
	s, err := boltstore.New(db)
	require.NoError(t, err)
	require.NoError(t, db.Close())
	takes := take("r", "", 1, ratelimit.Month())
	_, err = s.Take(t.Context(), takes)
	require.Error(t, err)
	require.NoError(t, s.Peek(t.Context(), takes))
	require.Zero(t, takes[0].Used)
}

func TestAKeyTooLongIsRefusedBeforeTheCharge(t *testing.T) {
	t.Parallel()
	s := open(t, ledger(t), newClock())
	_, err := s.Take(t.Context(), take("r", string(make([]byte, bbolt.MaxKeySize)), 1, ratelimit.Month()))
	require.ErrorIs(t, err, boltstore.ErrKeyTooLong)
	for u := range s.Scan(t.Context(), ratelimit.Key{}) {
		require.Fail(t, "charged", "%+v", u)
	}
}

package boltstore

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"go.etcd.io/bbolt"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// format is the version of the layout: in the ledger's bucket the keys below
// and a bucket of rows.
const format = 1

// The keys of the ledger's bucket.
var (
	keyFormat = []byte("format") // the version, 8 bytes big endian
	keyTime   = []byte("time")   // the store's time at the last commit, so that a clock set back is noticed
	keyOwner  = []byte("owner")  // the token of the store that decides
	keyRows   = []byte("rows")   // the bucket of rows
)

// row is one key's counter in the file. Its value begins with the time after
// which it is dead; without value it is to be deleted.
type row struct{ key, value []byte }

// open takes the ledger over and loads its live counters.
func open(db *bbolt.DB, c *config) (*Store, error) {
	if db.NoSync || db.IsReadOnly() {
		return nil, ErrUnsafe
	}
	s := &Store{
		db: db, bucket: []byte(c.bucket), token: []byte(rand.Text()),
		dirty: map[ratelimit.Key]struct{}{},
	}
	err := db.Update(func(tx *bbolt.Tx) error {
		ledger, err := s.ledger(tx)
		if err != nil {
			return err
		}
		s.engine = ratelimit.NewMemory(ratelimit.WithClock(notBefore(ledger.Get(keyTime), c.clock)))
		return errors.Join(ledger.Put(keyOwner, s.token), s.load(ledger.Bucket(keyRows)))
	})
	if err != nil {
		return nil, fmt.Errorf("boltstore: open ledger %q: %w", c.bucket, err)
	}
	return s, nil
}

// ledger returns the bucket of the ledger, new if need be.
func (s *Store) ledger(tx *bbolt.Tx) (*bbolt.Bucket, error) {
	if ledger := tx.Bucket(s.bucket); ledger != nil {
		if version := ledger.Get(keyFormat); !bytes.Equal(version, stamp(format)) {
			return nil, fmt.Errorf("%w: %x, and not %x", ErrFormat, version, stamp(format))
		}
		return ledger, nil
	}
	ledger, err := tx.CreateBucket(s.bucket)
	if err != nil {
		return nil, err
	}
	_, err = ledger.CreateBucket(keyRows)
	return ledger, errors.Join(err, ledger.Put(keyFormat, stamp(format)))
}

// notBefore is the clock, standing still until it has passed the time saved.
func notBefore(saved []byte, clock func() time.Time) func() time.Time {
	if len(saved) != 8 {
		return clock
	}
	floor := time.Unix(0, unstamp(saved))
	return func() time.Time {
		if now := clock(); now.After(floor) {
			return now
		}
		return floor
	}
}

// load reads the live rows into memory and deletes the dead ones.
func (s *Store) load(rows *bbolt.Bucket) error {
	now := s.now()
	var dead [][]byte
	err := rows.ForEach(func(k, v []byte) error {
		if isDead(v, now) {
			dead = append(dead, bytes.Clone(k))
			return nil
		}
		key, ok := decodeKey(k)
		if !ok || len(v) < 8 {
			return fmt.Errorf("%w: row of %d bytes", ErrDamaged, len(v))
		}
		if err := s.engine.Load(key, v[8:]); err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return deleteAll(rows, dead)
}

// now is the store's time in nanoseconds since 1970.
func (s *Store) now() int64 {
	now, _ := s.engine.Now(context.Background()) // memory does not fail
	return now.UnixNano()
}

// row is the key's counter as it is now.
func (s *Store) row(k ratelimit.Key) row {
	saved, until := s.engine.Save(k)
	if saved == nil {
		return row{key: encodeKey(k)}
	}
	return row{encodeKey(k), append(stamp(until.UnixNano()), saved...)}
}

// write makes the rows durable in one transaction, and deletes some dead ones.
func (s *Store) write(rows []row, at int64) error {
	slices.SortFunc(rows, func(a, b row) int { return bytes.Compare(a.key, b.key) }) // bbolt likes order
	return s.db.Update(func(tx *bbolt.Tx) error {
		ledger := tx.Bucket(s.bucket)
		if ledger == nil || !bytes.Equal(ledger.Get(keyOwner), s.token) {
			return ErrReplaced
		}
		bucket := ledger.Bucket(keyRows)
		for _, r := range rows {
			if err := put(bucket, r); err != nil {
				return err
			}
		}
		return errors.Join(ledger.Put(keyTime, stamp(at)), s.sweep(bucket, 16+2*len(rows), at))
	})
}

func put(bucket *bbolt.Bucket, r row) error {
	if r.value == nil {
		return bucket.Delete(r.key)
	}
	return bucket.Put(r.key, r.value)
}

// sweep looks at the next n rows, round and round, and deletes those that are
// dead: as it looks at more than a commit can add, the dead never pile up.
func (s *Store) sweep(rows *bbolt.Bucket, n int, now int64) error {
	var dead [][]byte
	cursor := rows.Cursor()
	k, v := cursor.Seek(s.swept)
	for ; n > 0 && k != nil; n-- {
		if isDead(v, now) {
			dead = append(dead, bytes.Clone(k))
		}
		k, v = cursor.Next()
	}
	s.swept = append(s.swept[:0], k...)
	return deleteAll(rows, dead)
}

func isDead(value []byte, now int64) bool { return len(value) >= 8 && unstamp(value) <= now }

func deleteAll(rows *bbolt.Bucket, keys [][]byte) error {
	for _, k := range keys {
		if err := rows.Delete(k); err != nil {
			return err
		}
	}
	return nil
}

func stamp(v int64) []byte { return binary.BigEndian.AppendUint64(nil, uint64(v)) }

func unstamp(b []byte) int64 { return int64(binary.BigEndian.Uint64(b)) }

// encodeKey writes rule and owner after their lengths, and the subject as the rest.
func encodeKey(k ratelimit.Key) []byte {
	b := make([]byte, 0, 6+len(k.Rule)+len(k.Owner)+len(k.Subject))
	b = append(binary.AppendUvarint(b, uint64(len(k.Rule))), k.Rule...)
	b = append(binary.AppendUvarint(b, uint64(len(k.Owner))), k.Owner...)
	return append(b, k.Subject...)
}

func decodeKey(b []byte) (k ratelimit.Key, ok bool) {
	if k.Rule, b, ok = cut(b); !ok {
		return k, false
	}
	if k.Owner, b, ok = cut(b); !ok {
		return k, false
	}
	k.Subject = string(b)
	return k, true
}

// cut takes a string with its length off the front.
func cut(b []byte) (head string, rest []byte, ok bool) {
	length, n := binary.Uvarint(b)
	if n <= 0 || length > uint64(len(b)-n) {
		return "", nil, false
	}
	b = b[n:]
	return string(b[:length]), b[length:], true
}

// checkKey refuses a key before anything is charged that could not be written.
func checkKey(k ratelimit.Key) error {
	if len(k.Rule)+len(k.Owner)+len(k.Subject)+6 > bbolt.MaxKeySize {
		return ErrKeyTooLong
	}
	return nil
}

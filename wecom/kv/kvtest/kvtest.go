// Package kvtest tests that a store keeps the contract of kv.Store.
package kvtest

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/wecom/kv"
)

// Run tests the stores that open returns; each must be empty. sleep lets that much of the store's time pass.
func Run(t *testing.T, open func(t *testing.T) kv.Store, sleep func(time.Duration)) {
	t.Helper()
	for name, test := range map[string]func(*testing.T, kv.Store){
		"swap": testSwap, "empty value": testEmpty, "delete": testDelete, "ownership": testOwnership, "race": testRace, "scan": testScan,
	} {
		t.Run(name, func(t *testing.T) { test(t, open(t)) })
	}
	t.Run("expiry", func(t *testing.T) { testExpiry(t, open(t), sleep) })
}

func swap(t *testing.T, s kv.Store, key string, old, next []byte) bool {
	t.Helper()
	ok, err := s.CompareAndSwap(t.Context(), key, old, next, 0)
	require.NoError(t, err)
	return ok
}

func get(t *testing.T, s kv.Store) ([]byte, bool) {
	t.Helper()
	value, ok, err := s.Get(t.Context(), "k")
	require.NoError(t, err)
	return value, ok
}

func testSwap(t *testing.T, s kv.Store) {
	t.Helper()
	value, ok := get(t, s)
	assert.False(t, ok)
	assert.Nil(t, value)
	assert.False(t, swap(t, s, "k", []byte("a"), []byte("b")), "an absent key equals no value")
	assert.True(t, swap(t, s, "k", nil, []byte("a")))
	assert.False(t, swap(t, s, "k", nil, []byte("b")), "a present key is not absent")
	assert.True(t, swap(t, s, "k", []byte("a"), []byte("b")))
	value, ok = get(t, s)
	assert.True(t, ok)
	assert.Equal(t, "b", string(value))
}

func testEmpty(t *testing.T, s kv.Store) {
	t.Helper()
	assert.False(t, swap(t, s, "k", []byte{}, []byte("a")), "absent is not empty")
	assert.True(t, swap(t, s, "k", nil, []byte{}))
	_, ok := get(t, s)
	assert.True(t, ok)
	assert.False(t, swap(t, s, "k", nil, []byte("a")), "empty is not absent")
	assert.True(t, swap(t, s, "k", []byte{}, []byte("a")))
}

func testDelete(t *testing.T, s kv.Store) {
	t.Helper()
	require.NoError(t, s.Delete(t.Context(), "k"))
	swap(t, s, "k", nil, []byte("a"))
	require.NoError(t, s.Delete(t.Context(), "k"))
	_, ok := get(t, s)
	assert.False(t, ok)
	assert.True(t, swap(t, s, "k", nil, []byte("b")))
}

func testOwnership(t *testing.T, s kv.Store) {
	t.Helper()
	given := []byte("a")
	swap(t, s, "k", nil, given)
	given[0] = 'x'
	got, _ := get(t, s)
	assert.Equal(t, "a", string(got))
	got[0] = 'y'
	again, _ := get(t, s)
	assert.Equal(t, "a", string(again))
}

func testRace(t *testing.T, s kv.Store) {
	t.Helper()
	var won atomic.Int64
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			ok, err := s.CompareAndSwap(t.Context(), "k", nil, fmt.Append(nil, i), 0)
			assert.NoError(t, err)
			if ok {
				won.Add(1)
			}
		})
	}
	wg.Wait()
	assert.EqualValues(t, 1, won.Load())
}

func testScan(t *testing.T, s kv.Store) {
	t.Helper()
	for _, key := range []string{"p/2", "q/1", "p/1", "p/10", "p"} {
		swap(t, s, key, nil, []byte(key))
	}
	var keys []string
	for entry, err := range s.Scan(t.Context(), "p/") {
		require.NoError(t, err)
		assert.Equal(t, entry.Key, string(entry.Value))
		keys = append(keys, entry.Key)
		require.NoError(t, s.Delete(t.Context(), entry.Key), "a store can be used during its scan")
	}
	assert.Equal(t, []string{"p/1", "p/10", "p/2"}, keys)
	for _, err := range s.Scan(t.Context(), "p") {
		require.NoError(t, err)
		break // ending early is allowed
	}
}

func testExpiry(t *testing.T, s kv.Store, sleep func(time.Duration)) {
	t.Helper()
	ok, err := s.CompareAndSwap(t.Context(), "k", nil, []byte("a"), time.Second)
	require.NoError(t, err)
	require.True(t, ok)
	sleep(1100 * time.Millisecond)
	_, ok = get(t, s)
	assert.False(t, ok)
	for entry, err := range s.Scan(t.Context(), "") {
		require.NoError(t, err)
		assert.Fail(t, "an expired key shows", entry.Key)
	}
	assert.True(t, swap(t, s, "k", nil, []byte("b")))
}

package kv_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/wecom/kv"
	"github.com/wecomkit/wecomkit/wecom/kv/kvtest"
)

func TestMemory(t *testing.T) {
	t.Parallel()
	kvtest.Run(t, func(*testing.T) kv.Store { return kv.NewMemory() }, time.Sleep)
}

func TestMemoryForgetsExpiredValues(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		m := kv.NewMemory()
		for i := range 5000 {
			_, err := m.CompareAndSwap(t.Context(), time.Duration(i).String(), nil, []byte("x"), time.Second)
			require.NoError(t, err)
			time.Sleep(10 * time.Millisecond)
		}
		live := 0
		for _, err := range m.Scan(t.Context(), "") {
			require.NoError(t, err)
			live++
		}
		assert.LessOrEqual(t, live, 101)
	})
}

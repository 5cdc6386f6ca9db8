package wecom

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom/kv"
)

var errFetch = errors.New("no ticket")

func TestWaitersShareAFailure(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fetches := 0
		src := newTokenSource(Credential{Kind: SuiteToken, Fetch: func(context.Context) (string, time.Duration, error) {
			fetches++
			time.Sleep(time.Second)
			return "", 0, errFetch
		}}, "key", nil)
		failed := parallel(64, func() error { _, _, err := src.get(t.Context()); return err })
		assert.EqualValues(t, 64, failed)
		assert.Equal(t, 1, fetches)
	})
}

func TestCancelledLeaderHandsOver(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		src := newTokenSource(Credential{Kind: SuiteToken, Fetch: func(ctx context.Context) (string, time.Duration, error) {
			select {
			case <-ctx.Done():
				return "", 0, ctx.Err()
			case <-time.After(time.Second):
				return "t", time.Hour, nil
			}
		}}, "key", nil)
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		go func() { _, _, _ = src.get(ctx) }()
		synctest.Wait()
		name, value, err := src.get(t.Context())
		require.NoError(t, err)
		assert.Equal(t, "suite_access_token", name)
		assert.Equal(t, "t", value)
	})
}

func TestOldTokenServesWhileTheNewOneCannotBeHad(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fetches := 0
		src := newTokenSource(Credential{Kind: SuiteToken, Fetch: func(context.Context) (string, time.Duration, error) {
			fetches++
			if fetches > 1 {
				return "", 0, errFetch
			}
			return "t", time.Hour, nil
		}}, "key", nil)
		_, _, err := src.get(t.Context())
		require.NoError(t, err)
		time.Sleep(56 * time.Minute)
		for range 3 {
			_, value, err := src.get(t.Context())
			require.NoError(t, err)
			assert.Equal(t, "t", value)
		}
		assert.Equal(t, 2, fetches)
		time.Sleep(5 * time.Minute)
		_, _, err = src.get(t.Context())
		require.ErrorIs(t, err, errFetch)
	})
}

func TestDeadTokenPassesTheGuard(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g, err := policy.NewGuard()
		require.NoError(t, err)
		p := &platform{delay: 50 * time.Millisecond}
		c := newTestClient(t, p, WithGuard(g))
		require.NoError(t, c.Do(t.Context(), &probe, nil, nil))
		p.killed = plantedToken + "-1"
		assert.Zero(t, parallel(64, func() error { return c.Do(t.Context(), &probe, nil, nil) }))
		assert.Equal(t, 2, p.fetches())
	})
}

func TestStoreNeedsSubjects(t *testing.T) {
	t.Parallel()
	cred := Credential{Kind: SuiteToken, Fetch: func(context.Context) (string, time.Duration, error) { return "t", 0, nil }}
	_, err := New("corp", "secret", WithCredential(cred), WithTokenStore(kv.NewMemory()))
	require.ErrorContains(t, err, "Subject")
}

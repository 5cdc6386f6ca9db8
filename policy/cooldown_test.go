package policy

import (
	"errors"
	"io"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestACodeThatNamesItsRuleClosesOnlyThatSubject(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		rule := member()
		rule.OnExcess.Codes, rule.OnExcess.Block = []int{45033}, time.Minute
		g := newGuard(t, WithRules(rule))
		const path = "/cgi-bin/message/send"
		require.NoError(t, send(t, g, &fake{answer: `{"errcode":45033}`}, path, `{"touser":"anna"}`))
		require.ErrorIs(t, send(t, g, &fake{}, path, `{"touser":"anna"}`), ErrRefused)
		require.NoError(t, send(t, g, &fake{}, path, `{"touser":"bert"}`))
		require.NoError(t, send(t, g, &fake{answer: `{"errcode":45033}`}, path, `{"touser":"carl|dora"}`))
		require.NoError(t, send(t, g, &fake{}, path, `{"touser":"carl"}`), "the code did not tell which of the two")
		time.Sleep(time.Minute)
		require.NoError(t, send(t, g, &fake{}, path, `{"touser":"anna"}`))
	})
}

func Test45009OfTwoCorpsClosesTheAddress(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		call := func(corpID string, base http.RoundTripper) error {
			tr := NewTransport(base, g, Identity{CorpID: corpID}.Func())
			_, err := tr.RoundTrip(post(t, "/cgi-bin/getcallbackip", ""))
			return err
		}
		busy := &fake{answer: `{"errcode":45009}`}
		require.NoError(t, call("ww1", busy))
		require.NoError(t, call("ww3", &fake{}))
		require.NoError(t, call("ww2", busy))
		require.ErrorIs(t, call("ww3", &fake{}), ErrRefused)
		time.Sleep(time.Minute)
		require.NoError(t, call("ww3", &fake{}))
	})
}

func TestSlotsAreHeldWhileTheCallRuns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		rule := calls(1)
		rule.Window = ratelimit.Slots(time.Hour)
		g := newGuard(t, WithRules(rule))
		done := make(chan error)
		for _, lost := range []error{nil, io.ErrUnexpectedEOF} {
			go func() {
				_, err := NewTransport(&fake{delay: time.Second, err: lost}, g, corp.Func()).RoundTrip(post(t, "/cgi-bin/user/get", ""))
				done <- err
			}()
			synctest.Wait()
			require.ErrorIs(t, send(t, g, &fake{}, "/cgi-bin/user/get", ""), ErrRefused)
			require.ErrorIs(t, <-done, lost)
			require.NoError(t, send(t, g, &fake{}, "/cgi-bin/user/get", ""))
		}
	})
}

func TestUnknownIdentityOrStoreTroubleSendsNothing(t *testing.T) {
	t.Parallel()
	base, boom := &fake{}, errors.New("boom")
	g := newGuard(t)
	_, err := NewTransport(base, g, func(*http.Request) (Identity, error) { return Identity{}, boom }).RoundTrip(post(t, "/cgi-bin/user/get", ""))
	require.ErrorIs(t, err, boom)
	require.Zero(t, base.calls.Load())
	require.NoError(t, send(t, Unlimited(), base, "/cgi-bin/user/get", ""))
	require.NoError(t, send(t, Unlimited().Simulate(), base, "/cgi-bin/user/get", ""))
	require.EqualValues(t, 1, base.calls.Load())
}

func TestNeverMoreThanTheLimitUnderConcurrency(t *testing.T) {
	t.Parallel()
	g := newGuard(t, WithRules(calls(50)))
	base := &fake{}
	done := make(chan error)
	for range 200 {
		go func() {
			_, err := NewTransport(base, g, corp.Func()).RoundTrip(post(t, "/cgi-bin/user/get", ""))
			done <- err
		}()
	}
	refused := 0
	for range 200 {
		if err := <-done; err != nil {
			refused++
		}
	}
	require.Equal(t, 150, refused)
	require.EqualValues(t, 50, base.calls.Load())
}

func TestGuardsOfOneStoreCoolDownTogetherInLevels(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := ratelimit.NewMemory()
		first, second := newGuard(t, WithStore(store)), newGuard(t, WithStore(store), WithShare(50))
		const path = "/cgi-bin/user/get?userid=a"
		busy := &fake{answer: `{"errcode":45009}`}
		closedFor := func(g *Guard) time.Duration {
			var refusal *Refusal
			require.ErrorAs(t, send(t, g, &fake{}, path, ""), &refusal)
			require.True(t, refusal.CoolDown)
			return time.Until(refusal.RetryAt)
		}
		require.NoError(t, send(t, first, busy, path, ""))
		require.Equal(t, time.Minute, closedFor(second))
		time.Sleep(time.Minute)
		require.NoError(t, send(t, second, busy, path, ""))
		require.Equal(t, time.Hour, closedFor(first))
		time.Sleep(time.Hour)
		require.NoError(t, send(t, first, busy, path, ""))
		require.Equal(t, time.Until(dayEnd(time.Now())), closedFor(second))
		time.Sleep(time.Until(dayEnd(time.Now())))
		require.NoError(t, send(t, second, busy, path, ""))
		require.Equal(t, time.Minute, closedFor(first), "a new day starts anew")
	})
}

func TestAStoreThatFailsStillClosesForAMinute(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := &broken{Store: ratelimit.NewMemory()}
		g := newGuard(t, WithStore(store))
		const path = "/cgi-bin/user/get?userid=a"
		store.seen = errors.New("boom")
		require.NoError(t, send(t, g, &fake{answer: `{"errcode":45009}`}, path, ""), "the answer is not lost")
		store.seen = nil
		require.ErrorIs(t, send(t, g, &fake{}, path, ""), ErrRefused)
		time.Sleep(time.Minute)
		require.NoError(t, send(t, g, &fake{}, path, ""))
	})
}

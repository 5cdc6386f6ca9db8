package wecomtest_test

import (
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/contact"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

// The fake must find nothing against a guarded client that asks for more than it may, over a slow network.
func TestGuardedClientIsNotConvicted(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer(wecomtest.WithMaxCalls(0))
		s.AddMembers(wecomtest.CorpID, member("amy")...)
		s.SetLatency(wecomtest.Latency{Median: 80 * time.Millisecond, Tail: 1900 * time.Millisecond})
		client, err := wecom.New(wecomtest.CorpID, wecomtest.Secret, wecom.WithHTTPClient(s.Client()))
		require.NoError(t, err)
		book := contact.New(client)
		end := time.Now().Add(2*time.Minute + 10*time.Second)
		var wg sync.WaitGroup
		for i := range 64 {
			wg.Go(func() {
				chance := rand.New(rand.NewPCG(uint64(i), 1))
				for time.Now().Before(end) {
					if _, err := book.UserGet(t.Context(), &contact.UserGetRequest{UserID: "amy"}); err != nil {
						time.Sleep(time.Duration(chance.IntN(200)) * time.Millisecond)
					}
				}
			})
		}
		wg.Wait()
		assert.Empty(t, s.Violations())
		assert.Greater(t, s.Requests(), 2*9500, "at least 95 % of what two minutes allow")
	})
}

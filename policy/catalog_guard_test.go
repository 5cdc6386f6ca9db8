package policy

import (
	"fmt"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// Under saturating demand with random delays, the platform's own count of any minute never passes the documented limit.
func TestRobotLimitHoldsAsThePlatformSeesIt(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		var arrived []time.Time
		delays := []time.Duration{0, 80 * time.Millisecond, 1900 * time.Millisecond}
		n := 0
		base := roundTripper(func(r *http.Request) (*http.Response, error) {
			time.Sleep(delays[n%len(delays)])
			n++
			arrived = append(arrived, time.Now())
			return (&fake{}).RoundTrip(r)
		})
		start := time.Now()
		for time.Since(start) < 10*time.Minute {
			if send(t, g, base, "/cgi-bin/webhook/send?key=k", `{"msgtype":"text","text":{"content":"x"}}`) != nil {
				time.Sleep(100 * time.Millisecond)
			}
		}
		for i := 20; i < len(arrived); i++ {
			require.GreaterOrEqual(t, arrived[i].Sub(arrived[i-20]), time.Minute, "21 within a minute")
		}
		require.Greater(t, len(arrived), 190, "the guard wastes what is allowed")
	})
}

func TestExplainListsWhatIsOnlyTold(t *testing.T) {
	t.Parallel()
	g := newGuard(t)
	ids := fmt.Sprint(ruleIDs(g.Explain("/cgi-bin/appchat/send")))
	require.Contains(t, ids, "appchat-send-corp-minute")
	require.Contains(t, ids, "base-corp-api-minute")
	require.NotContains(t, ids, "mass-msg")
}

func ruleIDs(rules []Rule) (ids []string) {
	for _, r := range rules {
		ids = append(ids, r.ID)
	}
	return ids
}

package policy

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

func TestIDsOfMarksStandInHashesInTheStore(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := &spy{Store: ratelimit.NewMemory()}
		rule := Rule{
			ID: "code-once", Title: "a code", Kind: Timing, Endpoints: []string{"/cgi-bin/message/update_template_card"}, Fields: []string{"response_code"},
			Lifetime: Lifetime{Mark: "response_code", SeenIn: []Sighting{{"/cgi-bin/message/send", "response_code"}}, Within: time.Hour, Once: true},
		}
		g, h := newGuard(t, WithStore(store), WithRules(rule)), newGuard(t, WithStore(store), WithRules(rule))
		require.NoError(t, send(t, g, &fake{answer: `{"errcode":0,"response_code":"SECRET"}`}, "/cgi-bin/message/send", `{}`))
		update := func() error {
			return send(t, h, &fake{}, "/cgi-bin/message/update_template_card", `{"response_code":"SECRET"}`)
		}
		require.NoError(t, update())
		err := update()
		var refusal *Refusal
		require.ErrorAs(t, err, &refusal)
		require.Equal(t, []Blocked{{Subject: "SECRET", Rule: "code-once", RetryAt: refusal.RetryAt}}, refusal.Blocked)
		require.NoError(t, g.Observe(t.Context(), IDSeen{CorpID: "ww1", Mark: "response_code", ID: "SECRET-2"}))
		require.NoError(t, g.Import(t.Context(), Earlier{Rule: "code-once", Owner: "ww1", Subject: "SECRET-2", Used: 1}))
		require.ErrorIs(t, send(t, h, &fake{}, "/cgi-bin/message/update_template_card", `{"response_code":"SECRET-2"}`), ErrRefused)
		require.NotEmpty(t, store.keys)
		require.NotContains(t, fmt.Sprint(store.keys), "SECRET")
	})
}

// spy notes every key that it is given.
type spy struct {
	ratelimit.Store
	keys []ratelimit.Key
}

func (s *spy) Take(ctx context.Context, takes []ratelimit.Take) (ratelimit.Receipt, error) {
	for _, t := range takes {
		s.keys = append(s.keys, t.Key)
	}
	return s.Store.Take(ctx, takes)
}

func (s *spy) Mark(ctx context.Context, key ratelimit.Key, keep time.Duration) error {
	s.keys = append(s.keys, key)
	return s.Store.Mark(ctx, key, keep)
}

func (s *spy) Seen(ctx context.Context, key ratelimit.Key) (time.Time, error) {
	s.keys = append(s.keys, key)
	return s.Store.Seen(ctx, key)
}

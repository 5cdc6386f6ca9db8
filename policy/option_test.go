package policy

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestBadOptionsFailInNewGuard(t *testing.T) {
	t.Parallel()
	for name, opt := range map[string]Option{
		"no store": WithStore(nil), "no profiles": WithProfiles(nil), "negative wait": WithMaxWait(-1),
		"negative margin": WithMargin(-1), "huge margin": WithMargin(2 * time.Hour), "unknown mode": WithMode(9),
		"two rules of one id": WithRules(calls(1), calls(2)), "a rule without id": WithRules(Rule{}),
	} {
		_, err := NewGuard(opt)
		require.Error(t, err, name)
	}
	require.NoError(t, send(t, newGuard(t, WithRules()), &fake{}, "/cgi-bin/user/get", ""))
}

package policy

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// replyRules are five messages within two days after each message of a customer.
var replyRules = []Rule{
	{
		ID: "five", Kind: Frequency, Endpoints: []string{"/cgi-bin/kf/send_msg"}, Measure: Calls, Charge: PerEffect,
		Per: []Dim{PerField}, SubjectFields: []string{"open_kfid", "touser"}, Max: Exactly(5),
		Window: ratelimit.Sliding(48 * time.Hour), ResetOn: kfCustomerMark,
	},
	{
		ID: "two-days", Kind: Timing, Endpoints: []string{"/cgi-bin/kf/send_msg"}, Per: []Dim{PerField},
		SubjectFields: []string{"open_kfid", "touser"}, Lifetime: Lifetime{Mark: kfCustomerMark, Within: 48 * time.Hour},
	},
}

func TestKfMessagesCountAnewWhenTheCustomerWrites(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithRules(replyRules...))
		sync := func(origin int) {
			answer := fmt.Sprintf(`{"errcode":0,"msg_list":[{"origin":%d,"open_kfid":"K","external_userid":"wmA","send_time":%d}]}`, origin, time.Now().Unix())
			require.NoError(t, send(t, g, &fake{answer: answer}, "/cgi-bin/kf/sync_msg", `{}`))
		}
		reply := func() error {
			return send(t, g, &fake{}, "/cgi-bin/kf/send_msg", `{"touser":"wmA","open_kfid":"K"}`)
		}
		time.Sleep(time.Hour)
		sync(3)
		for range 5 {
			require.NoError(t, reply())
		}
		require.ErrorIs(t, reply(), ErrRefused)
		time.Sleep(time.Minute)
		sync(5)
		require.ErrorIs(t, reply(), ErrRefused, "what a member wrote is no customer's message")
		sync(3)
		require.NoError(t, reply())
		time.Sleep(47 * time.Hour)
		require.NoError(t, reply())
		sync(3)
		time.Sleep(47 * time.Hour)
		require.NoError(t, reply(), "two days count from the last message")
		time.Sleep(time.Hour)
		require.ErrorIs(t, reply(), ErrRefused, "two days have passed")
	})
}

func TestKfPagesReadAgainTellNothingNew(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithRules(replyRules...))
		answer := fmt.Sprintf(`{"msg_list":[{"origin":3,"open_kfid":"K","external_userid":"wmA","send_time":%d}]}`, time.Now().Unix())
		for range 5 {
			require.NoError(t, send(t, g, &fake{answer: answer}, "/cgi-bin/kf/sync_msg", `{}`))
			require.NoError(t, send(t, g, &fake{}, "/cgi-bin/kf/send_msg", `{"touser":"wmA","open_kfid":"K"}`))
		}
		require.ErrorIs(t, send(t, g, &fake{}, "/cgi-bin/kf/send_msg", `{"touser":"wmA","open_kfid":"K"}`), ErrRefused)
	})
}

func TestKfMessagesThatComeTooLateAreKnownForLong(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t, WithRules(replyRules...))
		write := IDSeen{CorpID: "ww1", Mark: kfCustomerMark, ID: "K/wmA"}
		const path, reply = "/cgi-bin/kf/send_msg", `{"touser":"wmA","open_kfid":"K"}`
		require.NoError(t, g.Observe(t.Context(), write))
		time.Sleep(90 * time.Hour)
		require.NoError(t, g.Observe(t.Context(), write))
		require.NoError(t, send(t, g.Simulate(), &fake{}, path, reply), "a dry run knows of it as well")
		time.Sleep(50 * time.Hour)
		require.ErrorIs(t, send(t, g, &fake{}, path, reply), ErrRefused)
		require.ErrorIs(t, send(t, g.Simulate(), &fake{}, path, reply), ErrRefused)
		used, err := g.Usage(t.Context(), ratelimit.Key{})
		require.NoError(t, err)
		require.Empty(t, used, "the guard's own notes are no usage")
		d, err := g.Check(t.Context(), corp.Func(), post(t, path, `{"touser":"wmB","open_kfid":"K"}`))
		require.NoError(t, err)
		require.True(t, d.Allowed)
		require.Equal(t, reasonUnseen, d.NotCheckable[0].Reason)
	})
}

package catalog_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/contact"
	"github.com/wecomkit/wecomkit/wecom/externalcontact"
	"github.com/wecomkit/wecomkit/wecom/message"
	"github.com/wecomkit/wecomkit/wecom/webhook"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

// newPlatform is a fake platform with one member, and the latency of a bad day.
func newPlatform(t *testing.T) *wecomtest.Server {
	t.Helper()
	server := wecomtest.NewServer(wecomtest.WithMaxCalls(0))
	t.Cleanup(server.Close)
	server.AddMembers(wecomtest.CorpID, wecomtest.Member{UserID: "zhangsan"})
	server.SetLatency(wecomtest.Latency{Median: 80 * time.Millisecond, Tail: 1900 * time.Millisecond})
	return server
}

func newClient(t *testing.T, server *wecomtest.Server, guard *policy.Guard) *wecom.Client {
	t.Helper()
	client, err := wecom.New(wecomtest.CorpID, wecomtest.Secret, wecom.WithAgentID(wecomtest.AgentID),
		wecom.WithHTTPClient(server.Client()), wecom.WithGuard(guard))
	require.NoError(t, err)
	return client
}

func newRobot(t *testing.T, server *wecomtest.Server, guard *policy.Guard) *wecom.Client {
	t.Helper()
	client, err := wecom.NewRobot(wecomtest.RobotKey, wecom.WithHTTPClient(server.Client()), wecom.WithGuard(guard))
	require.NoError(t, err)
	return client
}

func newGuard(t *testing.T, opts ...policy.Option) *policy.Guard {
	t.Helper()
	guard, err := policy.NewGuard(append([]policy.Option{policy.WithProfile(policy.Profile{Accounts: 1000})}, opts...)...)
	require.NoError(t, err)
	return guard
}

// demand is a call that somebody makes as often as he may.
type demand struct {
	name   string
	length time.Duration
	least  int64 // what must get through in that time
	call   func(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context) error
}

func robotSend(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context) error {
	api := webhook.New(newRobot(t, server, guard))
	return func(ctx context.Context) error {
		_, err := api.Send(ctx, &webhook.SendRequest{MsgType: webhook.MsgTypeText, Text: &webhook.Text{Content: "hello"}})
		return err
	}
}

func messageSend(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context) error {
	api := message.New(newClient(t, server, guard))
	return func(ctx context.Context) error {
		_, err := api.Send(ctx, &message.SendRequest{
			ToUser: "zhangsan", AgentID: wecomtest.AgentID, MsgType: message.MsgTypeText, Text: &message.Text{Content: "hello"},
		})
		return err
	}
}

func userGet(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context) error {
	api := contact.New(newClient(t, server, guard))
	return func(ctx context.Context) error {
		_, err := api.UserGet(ctx, &contact.UserGetRequest{UserID: "zhangsan"})
		return err
	}
}

var demands = []demand{
	{"robot, 20 a minute", 10 * time.Minute, 190, robotSend},
	{"member, 30 a minute", 10 * time.Minute, 285, messageSend},
	{"member, 1,000 an hour", 2 * time.Hour, 1960, messageSend},
	{"corp, 10,000 a minute", 10 * time.Minute, 95_000, userGet},
}

// saturate makes the call from 64 goroutines for so long, each as soon as the guard lets it, and counts the successes.
func saturate(t *testing.T, call func(context.Context) error, length time.Duration) (granted int64) {
	t.Helper()
	var done atomic.Int64
	var group sync.WaitGroup
	end := time.Now().Add(length)
	for range 64 {
		group.Go(func() {
			for time.Now().Before(end) {
				err := call(t.Context())
				var refusal *policy.Refusal
				switch {
				case err == nil:
					done.Add(1)
				case errors.As(err, &refusal):
					if refusal.RetryAt.IsZero() {
						t.Errorf("refused for ever: %v", err)
						return
					}
					time.Sleep(max(time.Until(refusal.RetryAt), time.Millisecond))
				default:
					t.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	return done.Load()
}

func TestTheGuardIsNeverConvictedAndWastesLittle(t *testing.T) {
	t.Parallel()
	for _, d := range demands {
		t.Run(d.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				server := newPlatform(t)
				granted := saturate(t, d.call(t, server, newGuard(t)), d.length)
				assert.Empty(t, server.Violations())
				assert.GreaterOrEqual(t, granted, d.least)
			})
		})
	}
}

func TestAWaitingGuardIsNeverConvictedEither(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := newPlatform(t)
		granted := saturate(t, robotSend(t, server, newGuard(t, policy.WithMaxWait(time.Hour))), 10*time.Minute)
		assert.Empty(t, server.Violations())
		assert.GreaterOrEqual(t, granted, int64(190))
	})
}

func TestWithoutAGuardTheFakeConvicts(t *testing.T) {
	t.Parallel()
	for _, d := range demands[:1] {
		synctest.Test(t, func(t *testing.T) {
			server := newPlatform(t)
			call := d.call(t, server, policy.Unlimited())
			var last error
			for range 25 {
				if err := call(t.Context()); err != nil {
					last = err
				}
			}
			require.ErrorIs(t, last, wecom.ErrRateLimited)
			require.NotEmpty(t, server.Violations())
		})
	}
}

func TestSilentDropsAreConvictedToo(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := newPlatform(t)
		call := messageSend(t, server, policy.Unlimited())
		for range 31 {
			require.NoError(t, call(t.Context()), "the platform says ok and drops the rest")
		}
		require.NotEmpty(t, server.Violations())
	})
}

// untilRefused makes the calls in turn and says how many passed before the first refusal.
func untilRefused(t *testing.T, calls ...func(context.Context) error) int {
	t.Helper()
	for n := 0; ; n++ {
		if err := calls[n%len(calls)](t.Context()); err != nil {
			require.ErrorIs(t, err, policy.ErrRefused)
			return n
		}
		require.Less(t, n, 100_000)
	}
}

func TestSiblingsAndForeignClientsCountTogether(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := newPlatform(t)
		server.SetLatency(wecomtest.Latency{})
		const secret = "secret-of-the-second-app"
		server.AddApp(wecomtest.CorpID, wecomtest.App{AgentID: 1000003, Secret: secret})
		alone := untilRefused(t, userGet(t, server, newGuard(t)))
		require.Equal(t, 10_000, alone)
		time.Sleep(2 * time.Minute)

		guard := newGuard(t)
		client := newClient(t, server, guard)
		sibling, err := client.App(1000003, secret)
		require.NoError(t, err)
		get := func(c *wecom.Client) func(context.Context) error {
			api := contact.New(c)
			return func(ctx context.Context) error {
				_, err := api.UserGet(ctx, &contact.UserGetRequest{UserID: "zhangsan"})
				return err
			}
		}
		together := untilRefused(t, get(client), get(sibling), foreignGet(t, server, guard))
		require.Equal(t, alone, together)
		require.Empty(t, server.Violations())
	})
}

// foreignGet reads the member as a program would that knows nothing of this SDK but its transport.
func foreignGet(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context) error {
	t.Helper()
	id := policy.Identity{CorpID: wecomtest.CorpID, AgentID: wecomtest.AgentID}
	plain := &http.Client{Transport: policy.NewTransport(server.Client().Transport, guard, id.Func())}
	get := func(ctx context.Context, url string, into any) error {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return err
		}
		resp, err := plain.Do(req)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(into)
	}
	var token struct {
		AccessToken string `json:"access_token"`
	}
	const base = "https://qyapi.weixin.qq.com/cgi-bin/"
	require.NoError(t, get(t.Context(), fmt.Sprintf("%sgettoken?corpid=%s&corpsecret=%s", base, wecomtest.CorpID, wecomtest.Secret), &token))
	return func(ctx context.Context) error {
		var answer struct {
			Code int `json:"errcode"`
		}
		if err := get(ctx, base+"user/get?userid=zhangsan&access_token="+token.AccessToken, &answer); err != nil {
			return err
		}
		if answer.Code != 0 {
			return fmt.Errorf("errcode %d", answer.Code)
		}
		return nil
	}
}

func TestARefusedCallTouchesNoNetwork(t *testing.T) {
	t.Parallel()
	server := newPlatform(t)
	api := externalcontact.New(newClient(t, server, newGuard(t)))
	_, err := api.AddMsgTemplate(t.Context(), &externalcontact.AddMsgTemplateRequest{
		ExternalUserID: make([]string, 10_001), Text: &externalcontact.MessageText{Content: "hello"},
	})
	var refusal *policy.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, "mass-msg-external-userids", refusal.Rule.ID)
	require.Zero(t, server.Requests(), "not even for a token")
}

func TestNoRecipientIsChargedTwiceWhenATokenDies(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := newPlatform(t)
		users := ""
		for i := range 64 {
			id := fmt.Sprintf("member%02d", i)
			server.AddMembers(wecomtest.CorpID, wecomtest.Member{UserID: id})
			users = message.Join(users, id)
		}
		client := newClient(t, server, newGuard(t))
		api := message.New(client)
		send := func(i int) error {
			_, err := api.Send(t.Context(), &message.SendRequest{
				ToUser: fmt.Sprintf("member%02d", i), AgentID: wecomtest.AgentID,
				MsgType: message.MsgTypeText, Text: &message.Text{Content: "hello"},
			})
			return err
		}
		require.NoError(t, send(0))
		for round := range 29 { // with the first, thirty for member00: one more would be refused
			server.ExpireTokens()
			var group sync.WaitGroup
			for i := range 64 {
				group.Go(func() { assert.NoError(t, send(i), "round %d", round) })
			}
			group.Wait()
		}
		require.ErrorIs(t, send(0), policy.ErrRefused)
		require.NoError(t, send(1))
		require.Empty(t, server.Violations())
	})
}

func TestFaultsAreClearErrorsAndChargeWhatTheySent(t *testing.T) {
	t.Parallel()
	cases := []struct {
		fault wecomtest.Fault
		sent  bool // the platform may have acted: what was charged stays charged
	}{
		{wecomtest.Fault{Kind: wecomtest.HTML}, true},
		{wecomtest.Fault{Kind: wecomtest.HTTPStatus, Status: http.StatusBadGateway}, true},
		{wecomtest.Fault{Kind: wecomtest.Truncate}, true},
		{wecomtest.Fault{Kind: wecomtest.ResetAfter}, true},
		{wecomtest.Fault{Kind: wecomtest.RefuseConnection}, false},
		{wecomtest.Fault{Kind: wecomtest.ErrCode, Code: 40003}, false},
	}
	for _, c := range cases {
		synctest.Test(t, func(t *testing.T) {
			server := newPlatform(t)
			call := messageSend(t, server, newGuard(t, policy.WithMargin(0)))
			require.NoError(t, call(t.Context()))
			time.Sleep(time.Hour)
			c.fault.Path = "/cgi-bin/message/send"
			server.Inject(c.fault)
			err := call(t.Context())
			require.Error(t, err, "%+v", c.fault)
			require.NotErrorIs(t, err, io.EOF)
			require.NotContains(t, err.Error(), wecomtest.Secret)
			server.ClearFaults()
			passed := untilRefused(t, call)
			if c.sent {
				require.Equal(t, 29, passed, "%+v: %v", c.fault, err)
			} else {
				require.Equal(t, 30, passed, "%+v: %v", c.fault, err)
			}
		})
	}
}

func TestACancelledWaitChargesNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := newPlatform(t)
		call := robotSend(t, server, newGuard(t, policy.WithMaxWait(time.Hour)))
		for range 20 {
			require.NoError(t, call(t.Context()))
		}
		before := server.Requests()
		ctx, cancel := context.WithCancel(t.Context())
		var group sync.WaitGroup
		for range 10 {
			group.Go(func() { assert.ErrorIs(t, call(ctx), context.Canceled) })
		}
		time.Sleep(time.Second)
		cancel()
		group.Wait()
		require.Equal(t, before, server.Requests())

		short, stop := context.WithTimeout(t.Context(), time.Second)
		defer stop()
		begun := time.Now()
		require.ErrorIs(t, call(short), policy.ErrRefused)
		require.Zero(t, time.Since(begun), "refused at once: the deadline comes before the window ends")

		time.Sleep(2 * time.Minute)
		for range 20 {
			begun := time.Now()
			require.NoError(t, call(t.Context()))
			require.Less(t, time.Since(begun), 2*time.Second, "a cancelled wait took a place")
		}
	})
}

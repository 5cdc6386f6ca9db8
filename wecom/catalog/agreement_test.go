package catalog_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/contact"
	"github.com/wecomkit/wecomkit/wecom/externalcontact"
	"github.com/wecomkit/wecomkit/wecom/media"
	"github.com/wecomkit/wecomkit/wecom/message"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

// caller returns the n-th call of a kind.
type caller func(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(ctx context.Context, n int) error

// counted is a limit that the fake counts by itself, and the rule that keeps a client within it.
type counted struct {
	limit string // the fake's name
	rule  string
	most  int // so many calls pass
	mass  wecomtest.MassLimit
	call  caller
}

const accounts = 10

var counts = []counted{
	{"base frequency per corp and minute", "base-corp-api-minute", 10_000, 0, always(userGet)},
	{"base frequency per corp and hour", "base-corp-api-hour", 150_000, 0, rawGet(false, 1)},
	{"base frequency per address and minute", "base-ip-api-minute", 20_000, 0, rawGet(false, 3)},
	{"base frequency per address of a provider and minute", "base-provider-ip-api-minute", 40_000, 0, rawGet(true, 5)},
	{"messages per robot and minute", "webhook-minute", 20, 0, always(robotSend)},
	{"messages per app, member and minute", "appmsg-app-member-minute", 30, 0, always(messageSend)},
	{"messages per app, member and hour", "appmsg-app-member-hour", 1000, 0, always(messageSend)},
	{"messages per app and day", "appmsg-app-day-person-times", accounts * 200 / 20, 0, sendToTwenty},
	{"chats created per corp and day", "appchat-create-day", 1000, 0, chatCreate},
	{"chat changes per corp and hour", "appchat-update-hour", 1000, 0, chatUpdate},
	{"chat messages per member and minute", "appchat-send-chat-minute", 200, 0, chatSend},
	{"chat messages per member and day", "appchat-send-chat-day", 10_000, 0, chatSend},
	{"images per corp and day", "uploadimg-corp-day", 1000, 0, imageUpload},
	{"images per corp and month", "uploadimg-corp-month", 3000, 0, imageUpload},
	{"accounts created per month", "account-create-month", accounts * 3, 0, userCreate},
	{"mass messages per customer", "mass-msg-per-customer-month", 31, wecomtest.PerMonthDays, massMessage(externalcontact.ChatTypeSingle)},
	{"mass messages per customer", "mass-msg-rule-weekly", 7, wecomtest.SevenPerWeek, massMessage(externalcontact.ChatTypeSingle)},
	{"mass messages per customer", "mass-msg-rule-daily", 1, wecomtest.OncePerDay, massMessage(externalcontact.ChatTypeSingle)},
	{"mass messages per customer group", "mass-msg-per-group-month", 31, wecomtest.PerMonthDays, massMessage(externalcontact.ChatTypeGroup)},
	{"mass messages per customer group", "mass-msg-rule-weekly-group", 7, wecomtest.SevenPerWeek, massMessage(externalcontact.ChatTypeGroup)},
	{"mass messages per customer group", "mass-msg-rule-daily-group", 1, wecomtest.OncePerDay, massMessage(externalcontact.ChatTypeGroup)},
}

// The client gets through all that the fake allows, is stopped at the call that the fake would convict, and goes on
// unconvicted as soon as the guard lets it. Of the limits that the fake counts only these are missing: of an address in
// an hour, which takes minutes to fill and differs from the minute in its numbers alone, and the recipients of a chat
// per corp, whose number no request tells.
func TestTheGuardStopsWhereTheFakeConvicts(t *testing.T) {
	t.Parallel()
	for _, c := range counts {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			if raceDetector && c.most > 10_000 {
				t.Skip("takes a minute under the race detector, which sees the same in the smaller ones")
			}
			synctest.Test(t, c.convicts)
			if c.most <= 10_000 { // larger ones cost seconds
				synctest.Test(t, c.recovers)
			}
		})
	}
}

// convicts makes one more call than the guard allows.
func (c counted) convicts(t *testing.T) {
	server, _, last := c.fill(t)
	for _, shorter := range last.Violations[1:] {
		time.Sleep(time.Until(shorter.RetryAt))
	}
	_ = c.call(t, server, policy.Unlimited())(t.Context(), c.most) // some limits answer with a code, some drop
	require.NotEmpty(t, server.Violations())
	require.Equal(t, c.limit, server.Violations()[0].Limit)
}

// recovers goes on as soon as the guard lets it.
func (c counted) recovers(t *testing.T) {
	server, call, last := c.fill(t)
	time.Sleep(time.Until(last.RetryAt))
	require.NoError(t, call(t.Context(), c.most))
	require.Empty(t, server.Violations(), "the windows end alike")
}

// fill makes the call as often as the rule admits.
func (c counted) fill(t *testing.T) (*wecomtest.Server, func(context.Context, int) error, *policy.Refusal) {
	t.Helper()
	server := wecomtest.NewServer(wecomtest.WithMaxCalls(0))
	t.Cleanup(server.Close)
	addCorp(server, wecomtest.CorpID, c.mass)
	guard, err := policy.NewGuard(policy.WithMargin(0), policy.WithProfile(policy.Profile{Accounts: accounts, MassMessage: choices[c.mass]}))
	require.NoError(t, err)
	call := c.call(t, server, guard)
	for n := 0; ; {
		err := call(t.Context(), n)
		var refusal *policy.Refusal
		switch {
		case err == nil:
			n++
		case !errors.As(err, &refusal):
			require.NoError(t, err, "call %d", n)
		case refusal.Rule.ID == c.rule:
			require.Equal(t, c.most, n)
			require.Empty(t, server.Violations())
			return server, call, refusal
		default: // another rule holds for a shorter time
			require.False(t, refusal.RetryAt.IsZero(), "%v", err)
			time.Sleep(time.Until(refusal.RetryAt))
		}
		require.LessOrEqual(t, n, c.most)
	}
}

var choices = map[wecomtest.MassLimit]policy.MassMessageRule{
	wecomtest.PerMonthDays: policy.MassMessageMonthly, wecomtest.SevenPerWeek: policy.MassMessageWeekly, wecomtest.OncePerDay: policy.MassMessageDaily,
}

func addCorp(server *wecomtest.Server, id string, mass wecomtest.MassLimit) {
	server.AddCorp(wecomtest.Corp{ID: id, Accounts: accounts, MassMessage: mass})
	server.AddApp(id, wecomtest.App{AgentID: wecomtest.AgentID, Secret: wecomtest.Secret})
	server.AddRobot(wecomtest.RobotKey)
	server.AddMembers(id, wecomtest.Member{UserID: "zhangsan"}, wecomtest.Member{UserID: "lisi"})
	for _, user := range strings.Split(twenty(), "|") {
		server.AddMembers(id, wecomtest.Member{UserID: user})
	}
	server.AddCustomers(id, wecomtest.Customer{ExternalUserID: "wmA", Follow: []string{"zhangsan"}})
	server.AddGroupChats(id, wecomtest.GroupChat{ChatID: "wrA", Owner: "zhangsan"})
}

// always makes the same call each time.
func always(call func(*testing.T, *wecomtest.Server, *policy.Guard) func(context.Context) error) caller {
	return func(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
		again := call(t, server, guard)
		return func(ctx context.Context, _ int) error { return again(ctx) }
	}
}

func twenty() string {
	users := make([]string, 20)
	for i := range users {
		users[i] = fmt.Sprintf("member%02d", i)
	}
	return strings.Join(users, "|")
}

// rawGet reads the member for so many corps in turn, as an app of a provider or as one of the corp, through nothing but
// the guard's transport.
func rawGet(provider bool, corps int) caller {
	return func(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
		t.Helper()
		var calls []func(context.Context) error
		for i := range corps {
			id := policy.Identity{CorpID: fmt.Sprintf("ww%d", i), AgentID: 7}
			if provider {
				id.SuiteID = "suite"
			}
			addCorp(server, id.CorpID, wecomtest.PerMonthDays)
			server.AddApp(id.CorpID, wecomtest.App{AgentID: 7, Secret: "secret-of-app-7", Provider: provider})
			calls = append(calls, reader(t, policy.NewTransport(server.Client().Transport, guard, id.Func()), id.CorpID))
		}
		return func(ctx context.Context, n int) error { return calls[n%corps](ctx) }
	}
}

// reader fetches a token, and returns what reads the member with it.
func reader(t *testing.T, base http.RoundTripper, corpID string) func(context.Context) error {
	t.Helper()
	get := func(ctx context.Context, query string, into any) error {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://qyapi.weixin.qq.com/cgi-bin/"+query, nil)
		if err != nil {
			return err
		}
		resp, err := base.RoundTrip(req)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(into)
	}
	var token struct {
		AccessToken string `json:"access_token"`
	}
	require.NoError(t, get(t.Context(), "gettoken?corpid="+corpID+"&corpsecret=secret-of-app-7", &token))
	return func(ctx context.Context) error {
		var answer struct {
			Code int `json:"errcode"`
		}
		err := get(ctx, "user/get?userid=zhangsan&access_token="+token.AccessToken, &answer)
		if err == nil && answer.Code != 0 {
			err = fmt.Errorf("errcode %d", answer.Code)
		}
		return err
	}
}

func sendToTwenty(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
	t.Helper()
	api := message.New(newClient(t, server, guard))
	return func(ctx context.Context, _ int) error {
		_, err := api.Send(ctx, &message.SendRequest{
			ToUser: twenty(), AgentID: wecomtest.AgentID, MsgType: message.MsgTypeText, Text: &message.Text{Content: "hello"},
		})
		return err
	}
}

func newChat(ctx context.Context, api *message.Client, n int) error {
	_, err := api.AppchatCreate(ctx, &message.AppchatCreateRequest{ChatID: fmt.Sprintf("chat%d", n), UserList: []string{"zhangsan", "lisi"}})
	return err
}

func chatCreate(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
	t.Helper()
	api := message.New(newClient(t, server, guard))
	return func(ctx context.Context, n int) error { return newChat(ctx, api, n) }
}

// chatOne returns a client of a corp that has the chat chat0.
func chatOne(t *testing.T, server *wecomtest.Server, guard *policy.Guard) *message.Client {
	t.Helper()
	// It may be there already: the second client finds what the first one made.
	_ = newChat(t.Context(), message.New(newClient(t, server, policy.Unlimited())), 0)
	return message.New(newClient(t, server, guard))
}

func chatUpdate(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
	t.Helper()
	api := chatOne(t, server, guard)
	return func(ctx context.Context, n int) error {
		_, err := api.AppchatUpdate(ctx, &message.AppchatUpdateRequest{ChatID: "chat0", Name: fmt.Sprintf("chat %d", n)})
		return err
	}
}

func chatSend(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
	t.Helper()
	api := chatOne(t, server, guard)
	return func(ctx context.Context, _ int) error {
		_, err := api.AppchatSend(ctx, &message.AppchatSendRequest{
			ChatID: "chat0", MsgType: message.MsgTypeText, Text: &message.Text{Content: "hello"},
		})
		return err
	}
}

func imageUpload(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
	t.Helper()
	api := media.New(newClient(t, server, guard))
	return func(ctx context.Context, _ int) error {
		_, err := api.UploadImg(ctx, &media.UploadImgRequest{Media: wecom.File{Name: "a.png", Reader: strings.NewReader("picture")}})
		return err
	}
}

func userCreate(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
	t.Helper()
	api := contact.New(newClient(t, server, guard))
	return func(ctx context.Context, n int) error {
		_, err := api.UserCreate(ctx, &contact.UserCreateRequest{
			UserID: fmt.Sprintf("new%d", n), Name: "New", Department: []int64{1}, Mobile: fmt.Sprintf("139%08d", n),
		})
		return err
	}
}

func massMessage(kind externalcontact.ChatType) caller {
	return func(t *testing.T, server *wecomtest.Server, guard *policy.Guard) func(context.Context, int) error {
		t.Helper()
		api := externalcontact.New(newClient(t, server, guard))
		req := &externalcontact.AddMsgTemplateRequest{ChatType: kind, Sender: "zhangsan", Text: &externalcontact.MessageText{Content: "hello"}}
		if kind == externalcontact.ChatTypeGroup {
			req.ChatIDList = []string{"wrA"}
		} else {
			req.ExternalUserID = []string{"wmA"}
		}
		return func(ctx context.Context, _ int) error {
			_, err := api.AddMsgTemplate(ctx, req)
			return err
		}
	}
}

// Codes and files end for the guard when they do for the fake.
func TestTheGuardKnowsWhatTheFakeTakesNoMore(t *testing.T) {
	t.Parallel()
	const life = 72 * time.Hour
	for name, c := range map[string]struct {
		wait   time.Duration
		passes bool
	}{"in time": {life - time.Second, true}, "too late": {life + time.Second, false}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				server := newPlatform(t)
				server.SetLatency(wecomtest.Latency{})
				guarded := newClient(t, server, newGuard(t, policy.WithMargin(0)))
				free := newClient(t, server, policy.Unlimited())
				code, file := sendCard(t, guarded), uploadFile(t, guarded)
				time.Sleep(c.wait)
				for _, client := range []*wecom.Client{guarded, free} {
					err := readFile(t.Context(), client, file)
					assert.Equal(t, c.passes, err == nil, "%v", err)
				}
				err := updateCard(t.Context(), guarded, code)
				if c.passes {
					assert.NoError(t, err)
					err = updateCard(t.Context(), guarded, code)
				}
				require.ErrorIs(t, err, policy.ErrRefused, "once only, and in time")
				assert.NotContains(t, err.Error(), code)
				var refused *wecom.APIError
				require.ErrorAs(t, updateCard(t.Context(), free, code), &refused, "the fake agrees")
			})
		})
	}
}

func sendCard(t *testing.T, client *wecom.Client) (code string) {
	t.Helper()
	resp, err := message.New(client).Send(t.Context(), &message.SendRequest{
		ToUser: "zhangsan", AgentID: wecomtest.AgentID, MsgType: message.MsgTypeTemplateCard,
		TemplateCard: &message.TemplateCard{CardType: "button_interaction", MainTitle: &message.CardTitle{Title: "hello"}, TaskID: "task"},
	})
	require.NoError(t, err)
	return resp.ResponseCode
}

func updateCard(ctx context.Context, client *wecom.Client, code string) error {
	_, err := message.New(client).UpdateTemplateCard(ctx, &message.UpdateTemplateCardRequest{
		UserIDs: []string{"zhangsan"}, AgentID: wecomtest.AgentID, ResponseCode: code, Button: &message.ButtonUpdate{ReplaceName: "done"},
	})
	return err
}

func uploadFile(t *testing.T, client *wecom.Client) (id string) {
	t.Helper()
	resp, err := media.New(client).Upload(t.Context(), &media.UploadRequest{
		Type: media.TypeFile, Media: wecom.File{Name: "a.txt", Reader: strings.NewReader("some text")},
	})
	require.NoError(t, err)
	return resp.MediaID
}

func readFile(ctx context.Context, client *wecom.Client, id string) error {
	_, err := media.New(client).Get(ctx, &media.GetRequest{MediaID: id}, io.Discard)
	return err
}

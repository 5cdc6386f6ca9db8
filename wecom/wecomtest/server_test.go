package wecomtest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

const base = "https://qyapi.weixin.qq.com"

// answer is a JSON answer with its errcode.
type answer map[string]any

func (a answer) code() int { return int(a["errcode"].(float64)) }

// caller talks plain HTTP to a platform.
type caller struct {
	t     testing.TB
	http  *http.Client
	token string
}

func newCaller(t testing.TB, s *wecomtest.Server) *caller {
	c := &caller{t: t, http: s.Client()}
	c.login()
	return c
}

func (c *caller) login() {
	a := c.call(http.MethodGet, "/cgi-bin/gettoken?corpid="+wecomtest.CorpID+"&corpsecret="+wecomtest.Secret, nil)
	require.Zero(c.t, a.code())
	c.token = a["access_token"].(string)
}

func (c *caller) raw(ctx context.Context, method, path string, body any) (*http.Response, error) {
	var r io.Reader
	if body != nil {
		raw, err := json.Marshal(body)
		require.NoError(c.t, err)
		r = bytes.NewReader(raw)
	}
	req, err := http.NewRequestWithContext(ctx, method, base+path, r)
	require.NoError(c.t, err)
	return c.http.Do(req)
}

func (c *caller) call(method, path string, body any) answer {
	resp, err := c.raw(c.t.Context(), method, path, body)
	require.NoError(c.t, err)
	defer resp.Body.Close()
	var a answer
	require.NoError(c.t, json.NewDecoder(resp.Body).Decode(&a))
	return a
}

func (c *caller) get(path string) answer {
	sep := "?"
	if strings.Contains(path, "?") {
		sep = "&"
	}
	return c.call(http.MethodGet, "/cgi-bin/"+path+sep+"access_token="+c.token, nil)
}

func (c *caller) post(path string, body any) answer {
	return c.call(http.MethodPost, "/cgi-bin/"+path+"?access_token="+c.token, body)
}

func member(ids ...string) []wecomtest.Member {
	var list []wecomtest.Member
	for _, id := range ids {
		list = append(list, wecomtest.Member{UserID: id})
	}
	return list
}

func TestTokens(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		s.AddMembers(wecomtest.CorpID, member("amy")...)
		c := newCaller(t, s)
		first := c.token
		time.Sleep(time.Hour)
		c.login()
		assert.Equal(t, first, c.token, "the same token until it expires")
		assert.Zero(t, c.get("user/get?userid=amy").code())

		time.Sleep(time.Hour)
		assert.Equal(t, 42001, c.get("user/get?userid=amy").code())
		c.login()
		assert.NotEqual(t, first, c.token)
		s.ExpireTokens()
		assert.Equal(t, 42001, c.get("user/get?userid=amy").code())

		c.token = "never-handed-out"
		assert.Equal(t, 40014, c.get("user/get?userid=amy").code())
		for query, code := range map[string]int{
			"":                            41002,
			"?corpid=" + wecomtest.CorpID: 41004,
			"?corpid=nobody&corpsecret=x": 40013,
			"?corpid=" + wecomtest.CorpID + "&corpsecret=x": 40001,
		} {
			assert.Equal(t, code, c.call(http.MethodGet, "/cgi-bin/gettoken"+query, nil).code(), query)
		}
		assert.Equal(t, 41001, c.call(http.MethodGet, "/cgi-bin/user/get?userid=amy", nil).code())
		assert.Equal(t, 404, c.get("no/such/path").code())
	})
}

func TestBaseFrequencyHoldsInEveryMinute(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		s.AddMembers(wecomtest.CorpID, member("amy")...)
		c := newCaller(t, s)
		flood := func(n int) (refused int) {
			for range n {
				if c.get("user/get?userid=amy").code() == 45009 {
					refused++
				}
			}
			return refused
		}
		time.Sleep(30 * time.Second)
		assert.Zero(t, flood(6000))
		time.Sleep(40 * time.Second) // a new minute by the clock, the same by any interval
		assert.Equal(t, 2000, flood(6000), "4000 fit into the interval")
		require.NotEmpty(t, s.Violations())
		v := s.Violations()[0]
		assert.Equal(t, 90312, v.Page)
		assert.Equal(t, "/cgi-bin/user/get", v.Path)
		assert.Equal(t, wecomtest.CorpID, v.Corp)
		assert.Zero(t, c.get("department/list").code(), "other endpoints stay open")

		time.Sleep(59 * time.Second)
		assert.Equal(t, 1, flood(1), "blocked for 60 seconds")
		time.Sleep(time.Second)
		assert.Zero(t, flood(1))
	})
}

func TestHourAndAddressLimits(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer(wecomtest.WithMaxCalls(0))
		s.AddCorp(wecomtest.Corp{ID: "second"})
		s.AddApp("second", wecomtest.App{AgentID: 1, Secret: "two"})
		s.AddCorp(wecomtest.Corp{ID: "third"})
		s.AddApp("third", wecomtest.App{AgentID: 1, Secret: "three"})
		codes := make(map[int]int)
		login := func(c *http.Client, corp, secret string, n int) {
			one := &caller{t: t, http: c}
			for range n {
				codes[one.call(http.MethodGet, "/cgi-bin/gettoken?corpid="+corp+"&corpsecret="+secret, nil).code()]++
			}
		}
		login(s.Client(), wecomtest.CorpID, wecomtest.Secret, 10_000)
		login(s.Client(), "second", "two", 10_000)
		assert.Equal(t, map[int]int{0: 20_000}, codes)
		login(s.Client(), "third", "three", 1)
		assert.Equal(t, 1, codes[45009], "the address has used its 20,000")
		login(s.ClientFrom("10.0.0.9"), "third", "three", 1)
		assert.Equal(t, 20_001, codes[0], "another address is counted apart")
		for range 14 {
			time.Sleep(time.Minute)
			login(s.ClientFrom("10.0.0.8"), wecomtest.CorpID, wecomtest.Secret, 10_000)
		}
		assert.Equal(t, 160_001, codes[0])
		time.Sleep(time.Minute)
		login(s.ClientFrom("10.0.0.8"), wecomtest.CorpID, wecomtest.Secret, 1)
		assert.Equal(t, 160_001, codes[0], "the corp has used its 150,000 of the hour")
	})
}

func TestMessages(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		s.AddMembers(wecomtest.CorpID, member("amy", "bob")...)
		c := newCaller(t, s)
		text := func(to string) map[string]any {
			return map[string]any{"touser": to, "msgtype": "text", "agentid": wecomtest.AgentID, "text": map[string]any{"content": "hi"}}
		}
		a := c.post("message/send", text("amy|ghost"))
		require.Zero(t, a.code())
		assert.Equal(t, "ghost", a["invaliduser"])
		assert.Equal(t, []string{"amy"}, s.Delivered(wecomtest.CorpID, a["msgid"].(string)))
		assert.Equal(t, 81013, c.post("message/send", text("ghost")).code())
		assert.Equal(t, 82001, c.post("message/send", text("")).code())

		for range 29 {
			require.Zero(t, c.post("message/send", text("amy")).code())
		}
		assert.Empty(t, s.Violations())
		a = c.post("message/send", text("amy|bob"))
		require.Zero(t, a.code(), "the platform says ok")
		assert.Equal(t, []string{"bob"}, s.Delivered(wecomtest.CorpID, a["msgid"].(string)), "and drops amy's")
		require.Len(t, s.Violations(), 1)
		assert.True(t, s.Violations()[0].Dropped)

		time.Sleep(time.Minute)
		a = c.post("message/send", text("amy"))
		id := a["msgid"].(string)
		assert.Equal(t, []string{"amy"}, s.Delivered(wecomtest.CorpID, id))
		assert.Zero(t, c.post("message/recall", map[string]any{"msgid": id}).code())
		assert.Empty(t, s.Delivered(wecomtest.CorpID, id))
	})
}

func TestMessagesPerAppAndDay(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		s.AddCorp(wecomtest.Corp{ID: wecomtest.CorpID, Accounts: 1})
		s.AddApp(wecomtest.CorpID, wecomtest.App{AgentID: wecomtest.AgentID, Secret: wecomtest.Secret})
		for i := range 150 {
			s.AddMembers(wecomtest.CorpID, wecomtest.Member{UserID: fmt.Sprint("u", i)})
		}
		c := newCaller(t, s)
		all := map[string]any{"touser": "@all", "msgtype": "text", "agentid": wecomtest.AgentID, "text": map[string]any{"content": "hi"}}
		assert.Zero(t, c.post("message/send", all).code())
		assert.Equal(t, 45009, c.post("message/send", all).code(), "300 person-times are more than 200")
		time.Sleep(24 * time.Hour)
		c.login()
		assert.Zero(t, c.post("message/send", all).code())
	})
}

func TestRobot(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		c := newCaller(t, s)
		send := func(key string) int {
			body := map[string]any{"msgtype": "text", "text": map[string]any{"content": "hi"}}
			return c.call(http.MethodPost, "/cgi-bin/webhook/send?key="+key, body).code()
		}
		for range 20 {
			assert.Zero(t, send(wecomtest.RobotKey))
		}
		assert.Equal(t, 45009, send(wecomtest.RobotKey))
		assert.Equal(t, 93000, send("unknown"))
		for _, call := range s.Calls() {
			assert.NotContains(t, fmt.Sprintf("%+v", call), wecomtest.RobotKey)
			assert.NotContains(t, fmt.Sprintf("%+v", call), c.token)
			assert.NotContains(t, fmt.Sprintf("%+v", call), wecomtest.Secret)
		}
	})
}

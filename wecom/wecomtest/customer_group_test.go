package wecomtest_test

import (
	"fmt"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

func TestCustomerGroups(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	s.AddMembers(wecomtest.CorpID, member("amy", "bob")...)
	s.AddCustomers(wecomtest.CorpID, wecomtest.Customer{ExternalUserID: "c1", Name: "One"})
	s.AddGroupChats(
		wecomtest.CorpID,
		wecomtest.GroupChat{ChatID: "g1", Name: "First", Owner: "amy", Members: []string{"bob"}, Customers: []string{"c1"}},
		wecomtest.GroupChat{ChatID: "g2", Owner: "bob"}, wecomtest.GroupChat{ChatID: "g3", Owner: "amy"},
	)
	c := newCaller(t, s)
	a := c.post("externalcontact/groupchat/list", object{"limit": 2})
	require.Len(t, a["group_chat_list"], 2)
	a = c.post("externalcontact/groupchat/list", object{"limit": 2, "cursor": a["next_cursor"]})
	require.Len(t, a["group_chat_list"], 1)
	assert.Empty(t, a["next_cursor"])
	a = c.post("externalcontact/groupchat/list", object{"limit": 9, "owner_filter": object{"userid_list": []string{"bob"}}})
	assert.Equal(t, []any{object{"chat_id": "g2", "status": 0.0}}, a["group_chat_list"])
	assert.Equal(t, 40058, c.post("externalcontact/groupchat/list", object{}).code())

	g := c.post("externalcontact/groupchat/get", object{"chat_id": "g1", "need_name": 1})["group_chat"].(object)
	assert.Equal(t, "First", g["name"])
	require.Len(t, g["member_list"], 3)
	assert.Equal(t, "One", g["member_list"].([]any)[2].(object)["name"])
	assert.Equal(t, 40050, c.post("externalcontact/groupchat/get", object{"chat_id": "g9"}).code())
}

func TestMassMessagesToGroups(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		s.AddCorp(wecomtest.Corp{ID: wecomtest.CorpID, MassMessage: wecomtest.OncePerDay})
		s.AddApp(wecomtest.CorpID, wecomtest.App{AgentID: wecomtest.AgentID, Secret: wecomtest.Secret})
		s.AddMembers(wecomtest.CorpID, member("amy", "bob")...)
		s.AddGroupChats(
			wecomtest.CorpID,
			wecomtest.GroupChat{ChatID: "g1", Owner: "amy"}, wecomtest.GroupChat{ChatID: "g2", Owner: "amy"}, wecomtest.GroupChat{ChatID: "g3", Owner: "bob"},
		)
		c := newCaller(t, s)
		send := func(groups ...string) answer {
			body := object{"chat_type": "group", "sender": "amy", "text": object{"content": "hi"}}
			if len(groups) > 0 {
				body["chat_id_list"] = groups
			}
			return c.post("externalcontact/add_msg_template", body)
		}
		status := func(a answer) map[string]float64 {
			got := make(map[string]float64)
			for _, one := range c.post("externalcontact/get_groupmsg_send_result", object{"msgid": a["msgid"], "userid": "amy"})["send_list"].([]any) {
				assert.NotContains(t, one, "external_userid")
				got[one.(object)["chat_id"].(string)] = one.(object)["status"].(float64)
			}
			return got
		}
		confirm := func(a answer) { require.NoError(t, s.ConfirmMassMessage(wecomtest.CorpID, a["msgid"].(string))) }

		first := send("g1", "g3", "g9")
		require.Zero(t, first.code())
		assert.Equal(t, []any{"g3", "g9"}, first["fail_list"], "another owner's, and none")
		assert.Equal(t, map[string]float64{"g1": 0}, status(first))
		confirm(first)
		assert.Equal(t, map[string]float64{"g1": 1}, status(first))
		assert.Empty(t, s.Violations())

		second := send()
		assert.Empty(t, status(second), "the owner chooses when sending")
		assert.Empty(t, s.Violations(), "what the owner will choose is not known")
		confirm(second)
		assert.Equal(t, map[string]float64{"g1": 3, "g2": 1}, status(second))

		third := send("g2")
		require.Len(t, s.Violations(), 1)
		assert.Equal(t, "mass messages per customer group", s.Violations()[0].Limit)
		assert.True(t, s.Violations()[0].Dropped)
		s.AddGroupChats(wecomtest.CorpID, wecomtest.GroupChat{ChatID: "g2", Owner: "bob"})
		confirm(third)
		assert.Equal(t, map[string]float64{"g2": 2}, status(third), "the owner has changed")

		now := time.Now().Unix()
		list := func(kind string) []any {
			return c.post("externalcontact/get_groupmsg_list_v2", object{"chat_type": kind, "start_time": now - 60, "end_time": now + 60})["group_msg_list"].([]any)
		}
		assert.Len(t, list("group"), 3)
		assert.Empty(t, list("single"))
		assert.Equal(t, 41048, send("g9").code())
		assert.Equal(t, 40058, send(make([]string, 2001)...).code())
	})
}

// An address calls 40,000 times a minute for apps of a provider, and is counted apart for those of the corp itself.
func TestAddressOfAProvider(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer(wecomtest.WithMaxCalls(0))
		codes := make(map[int]int)
		c := &caller{t: t, http: s.Client()}
		login := func(corp, secret string, n int) {
			for range n {
				codes[c.call(http.MethodGet, "/cgi-bin/gettoken?corpid="+corp+"&corpsecret="+secret, nil).code()]++
			}
		}
		for i := range 4 {
			corp := fmt.Sprint("customer", i)
			s.AddCorp(wecomtest.Corp{ID: corp})
			s.AddApp(corp, wecomtest.App{AgentID: 1, Secret: "permanent", Provider: true})
			login(corp, "permanent", 10_000)
		}
		assert.Equal(t, map[int]int{0: 40_000}, codes)
		s.AddCorp(wecomtest.Corp{ID: "last"})
		s.AddApp("last", wecomtest.App{AgentID: 1, Secret: "permanent", Provider: true})
		login("last", "permanent", 1)
		assert.Equal(t, 1, codes[45009])
		assert.Equal(t, "base frequency per address of a provider and minute", s.Violations()[0].Limit)
		login(wecomtest.CorpID, wecomtest.Secret, 1)
		assert.Equal(t, 40_001, codes[0], "the corp's own apps are counted apart")
	})
}

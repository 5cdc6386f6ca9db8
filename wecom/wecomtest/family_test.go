package wecomtest_test

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

type object = map[string]any

func TestAddressBook(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	c := newCaller(t, s)
	assert.EqualValues(t, 2, c.post("department/create", object{"name": "Sales", "parentid": 1})["id"])
	assert.Equal(t, 60008, c.post("department/create", object{"name": "Sales", "parentid": 1}).code())
	assert.Equal(t, 60004, c.post("department/create", object{"name": "Lost", "parentid": 99}).code())
	for _, id := range []string{"amy", "bob", "cat"} {
		require.Zero(t, c.post("user/create", object{"userid": id, "name": id, "department": []int{2}}).code())
	}
	assert.Equal(t, 60102, c.post("user/create", object{"userid": "amy", "name": "again"}).code())
	assert.Equal(t, 60005, c.get("department/delete?id=2").code())
	require.Zero(t, c.post("user/update", object{"userid": "amy", "position": "boss"}).code())
	amy := c.get("user/get?userid=amy")
	assert.Equal(t, "boss", amy["position"])
	assert.Equal(t, "amy", amy["name"], "an update leaves the other fields")
	assert.Len(t, c.get("user/simplelist?department_id=1&fetch_child=1")["userlist"], 3)
	assert.Empty(t, c.get("user/simplelist?department_id=1")["userlist"])

	a := c.post("user/list_id", object{"limit": 2})
	assert.Len(t, a["dept_user"], 2)
	a = c.post("user/list_id", object{"limit": 2, "cursor": a["next_cursor"]})
	assert.Len(t, a["dept_user"], 1)
	assert.Empty(t, a["next_cursor"])
	assert.Equal(t, 40058, c.post("user/list_id", object{"cursor": "broken"}).code())

	tag := c.post("tag/create", object{"tagname": "vip"})["tagid"]
	assert.Equal(t, 40071, c.post("tag/create", object{"tagname": "vip"}).code())
	a = c.post("tag/addtagusers", object{"tagid": tag, "userlist": []string{"amy", "ghost"}, "partylist": []int{2}})
	require.Zero(t, a.code())
	assert.Equal(t, "ghost", a["invalidlist"])
	a = c.post("message/send", object{
		"totag": fmt.Sprint(tag), "msgtype": "text", "agentid": wecomtest.AgentID, "text": object{"content": "hi"},
	})
	assert.ElementsMatch(t, []string{"amy", "bob", "cat"}, s.Delivered(wecomtest.CorpID, a["msgid"].(string)))

	assert.Equal(t, 40031, c.post("user/batchdelete", object{"useridlist": []string{"amy", "ghost"}}).code())
	require.Zero(t, c.post("user/batchdelete", object{"useridlist": []string{"amy", "bob"}}).code())
	assert.Equal(t, 60111, c.get("user/get?userid=amy").code())
	assert.Empty(t, s.Violations())
}

func TestMassMessages(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		s.AddCorp(wecomtest.Corp{ID: wecomtest.CorpID, MassMessage: wecomtest.OncePerDay})
		s.AddApp(wecomtest.CorpID, wecomtest.App{AgentID: wecomtest.AgentID, Secret: wecomtest.Secret})
		s.AddMembers(wecomtest.CorpID, member("amy")...)
		s.AddCustomers(
			wecomtest.CorpID,
			wecomtest.Customer{ExternalUserID: "c1", Follow: []string{"amy"}}, wecomtest.Customer{ExternalUserID: "c2", Follow: []string{"amy"}},
		)
		c := newCaller(t, s)
		send := func(ids ...string) string {
			a := c.post("externalcontact/add_msg_template", object{"sender": "amy", "external_userid": ids, "text": object{"content": "hi"}})
			require.Zero(t, a.code())
			return a["msgid"].(string)
		}
		status := func(id string) map[string]int {
			got := make(map[string]int)
			cursor := ""
			for {
				a := c.post("externalcontact/get_groupmsg_send_result", object{"msgid": id, "userid": "amy", "limit": 1, "cursor": cursor})
				require.Zero(t, a.code())
				for _, one := range a["send_list"].([]any) {
					got[one.(object)["external_userid"].(string)] = int(one.(object)["status"].(float64))
				}
				if cursor = a["next_cursor"].(string); cursor == "" {
					return got
				}
			}
		}
		first := send("c1")
		assert.Equal(t, map[string]int{"c1": 0}, status(first))
		require.NoError(t, s.ConfirmMassMessage(wecomtest.CorpID, first))
		assert.Equal(t, map[string]int{"c1": 1}, status(first))
		assert.Empty(t, s.Violations())

		second := send("c1", "c2")
		require.Len(t, s.Violations(), 1)
		assert.True(t, s.Violations()[0].Dropped)
		require.NoError(t, s.ConfirmMassMessage(wecomtest.CorpID, second))
		assert.Equal(t, map[string]int{"c1": 3, "c2": 1}, status(second))

		time.Sleep(24 * time.Hour)
		c.login()
		third := send("c1")
		require.NoError(t, s.ConfirmMassMessage(wecomtest.CorpID, third))
		assert.Equal(t, map[string]int{"c1": 1}, status(third))
		assert.Len(t, s.Violations(), 1)
		require.Error(t, s.ConfirmMassMessage(wecomtest.CorpID, "unknown"))

		fourth := send("c2")
		s.AddCustomers(wecomtest.CorpID, wecomtest.Customer{ExternalUserID: "c2"})
		require.NoError(t, s.ConfirmMassMessage(wecomtest.CorpID, fourth))
		assert.Equal(t, map[string]int{"c2": 2}, status(fourth), "no friend any more")
	})
}

func TestMassMessagePayload(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	s.AddMembers(wecomtest.CorpID, member("amy")...)
	s.AddCustomers(wecomtest.CorpID, wecomtest.Customer{ExternalUserID: "c1", Follow: []string{"amy"}})
	c := newCaller(t, s)
	a := c.post("externalcontact/add_msg_template", object{"external_userid": []string{"c1", "stranger"}, "text": object{"content": "hi"}})
	require.Zero(t, a.code())
	assert.Equal(t, []any{"stranger"}, a["fail_list"])
	a = c.post("externalcontact/add_msg_template", object{"external_userid": []string{"stranger"}, "text": object{"content": "hi"}})
	assert.Equal(t, 41048, a.code())
	assert.Empty(t, s.Violations())
	a = c.post("externalcontact/add_msg_template", object{"external_userid": make([]string, 10_001), "text": object{"content": "hi"}})
	assert.Equal(t, 40058, a.code())
	assert.Len(t, s.Violations(), 1)
}

func TestChats(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	s.AddMembers(wecomtest.CorpID, member("amy", "bob", "cat")...)
	c := newCaller(t, s)
	assert.Equal(t, 40032, c.post("appchat/create", object{"userlist": []string{"amy"}}).code())
	id := c.post("appchat/create", object{"userlist": []string{"amy", "bob"}})["chatid"]
	require.Zero(t, c.post("appchat/update", object{"chatid": id, "add_user_list": []string{"cat"}}).code())
	assert.Len(t, c.get(fmt.Sprint("appchat/get?chatid=", id))["chat_info"].(object)["userlist"], 3)
	text := object{"chatid": id, "msgtype": "text", "text": object{"content": "hi"}}
	for range 200 {
		require.Zero(t, c.post("appchat/send", text).code())
	}
	assert.Empty(t, s.Violations())
	require.Zero(t, c.post("appchat/send", text).code())
	assert.Len(t, s.Violations(), 3, "each of the three members loses the 201st")
}

func TestMediaLivesThreeDays(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := wecomtest.NewServer()
		c := newCaller(t, s)
		var body bytes.Buffer
		form := multipart.NewWriter(&body)
		part, err := form.CreateFormFile("media", "note.txt")
		require.NoError(t, err)
		_, err = part.Write([]byte("hello, file"))
		require.NoError(t, err)
		require.NoError(t, form.Close())
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/cgi-bin/media/upload?type=file&access_token="+c.token, &body)
		require.NoError(t, err)
		req.Header.Set("Content-Type", form.FormDataContentType())
		resp, err := c.http.Do(req)
		require.NoError(t, err)
		raw, err := io.ReadAll(resp.Body)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		assert.Contains(t, string(raw), `"media_id":"media-`)
		id := string(raw[bytes.Index(raw, []byte("media-")):][:len("media-00000000")])

		resp, err = c.raw(t.Context(), http.MethodGet, "/cgi-bin/media/get?media_id="+id+"&access_token="+c.token, nil)
		require.NoError(t, err)
		raw, err = io.ReadAll(resp.Body)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		assert.Equal(t, "hello, file", string(raw))
		time.Sleep(3 * 24 * time.Hour)
		c.login()
		assert.Equal(t, 40007, c.get("media/get?media_id="+id).code())
	})
}

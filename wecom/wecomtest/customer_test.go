package wecomtest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

func TestCustomers(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	s.AddMembers(wecomtest.CorpID, member("amy", "bob", "cat")...)
	s.AddCustomers(
		wecomtest.CorpID,
		wecomtest.Customer{ExternalUserID: "c1", Name: "One", Follow: []string{"amy", "bob"}},
		wecomtest.Customer{ExternalUserID: "c2", Name: "Two", Follow: []string{"amy"}},
	)
	c := newCaller(t, s)
	assert.Equal(t, []any{"amy", "bob"}, c.get("externalcontact/get_follow_user_list")["follow_user"])
	assert.Equal(t, []any{"c1", "c2"}, c.get("externalcontact/list?userid=amy")["external_userid"])
	assert.Equal(t, 84061, c.get("externalcontact/list?userid=cat").code())
	assert.Equal(t, 40096, c.get("externalcontact/get?external_userid=c9").code())

	group := c.post("externalcontact/add_corp_tag", object{"group_name": "level", "tag": []object{{"name": "gold"}}})["tag_group"].(object)
	tag := group["tag"].([]any)[0].(object)["id"]
	assert.Equal(t, 40071, c.post("externalcontact/add_corp_tag", object{"group_name": "level", "tag": []object{{"name": "gold"}}}).code())
	require.Zero(t, c.post("externalcontact/mark_tag", object{"userid": "amy", "external_userid": "c1", "add_tag": []any{tag}}).code())
	assert.Equal(t, 84061, c.post("externalcontact/mark_tag", object{"userid": "bob", "external_userid": "c2", "add_tag": []any{tag}}).code())
	require.Zero(t, c.post("externalcontact/remark", object{"userid": "amy", "external_userid": "c1", "remark": "nice"}).code())
	filter := object{"group_list": []object{{"tag_list": []any{tag}}}}
	mass := c.post("externalcontact/add_msg_template", object{"tag_filter": filter, "text": object{"content": "hi"}})
	require.Zero(t, mass.code())
	sent := c.post("externalcontact/get_groupmsg_send_result", object{"msgid": mass["msgid"], "userid": "amy"})["send_list"].([]any)
	require.Len(t, sent, 1)
	assert.Equal(t, "c1", sent[0].(object)["external_userid"])
	follow := c.get("externalcontact/get?external_userid=c1")["follow_user"].([]any)
	require.Len(t, follow, 2)
	amy := follow[0].(object)
	assert.Equal(t, "nice", amy["remark"])
	assert.Equal(t, "gold", amy["tags"].([]any)[0].(object)["tag_name"])
	assert.Empty(t, follow[1].(object)["tags"])

	a := c.post("externalcontact/batch/get_by_user", object{"userid_list": []string{"amy", "bob"}, "limit": 2})
	assert.Len(t, a["external_contact_list"], 2)
	a = c.post("externalcontact/batch/get_by_user", object{"userid_list": []string{"amy", "bob"}, "limit": 2, "cursor": a["next_cursor"]})
	assert.Len(t, a["external_contact_list"], 1)
	assert.Empty(t, a["next_cursor"])
	assert.Len(t, c.post("externalcontact/get_corp_tag_list", object{})["tag_group"], 1)
}

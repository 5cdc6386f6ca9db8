package kf_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/kf"
)

// platform answers the calls of a test in turn, the last answer again and again, and keeps what was asked; safe for
// concurrent use.
type platform struct {
	answers []string

	mu    sync.Mutex
	calls []string // path and body
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	if r.Body != nil {
		defer r.Body.Close()
		var err error
		if body, err = io.ReadAll(r.Body); err != nil {
			return nil, err
		}
	}
	answer := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		p.mu.Lock()
		answer = p.answers[min(len(p.calls), len(p.answers)-1)]
		p.calls = append(p.calls, strings.TrimSpace(r.URL.Path+" "+string(body)))
		p.mu.Unlock()
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *kf.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return kf.New(core)
}

func TestSyncMsgPagesFollowsTheCursorPastAnEmptyPage(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"next_cursor":"c1","has_more":1,"msg_list":[{"msgid":"m1","origin":3,"msgtype":"text","text":{"content":"hi","menu_id":101}}]}`,
		`{"errcode":0,"next_cursor":"c2","has_more":1,"msg_list":[]}`,
		`{"errcode":0,"next_cursor":"c3","has_more":0,"msg_list":[{"msgid":"m2","origin":4,"msgtype":"event","event":{"event_type":"enter_session","welcome_code":"w","wechat_channels":{"scene":4,"shop_nickname":"s"}}}]}`,
	}}
	req := &kf.SyncMsgRequest{OpenKfID: "wk1", Token: "t"}
	var cursors []string
	var got []kf.Message
	for page, err := range newClient(t, p).SyncMsgPages(t.Context(), req) {
		require.NoError(t, err)
		cursors = append(cursors, page.NextCursor)
		got = append(got, page.MsgList...)
	}
	assert.Equal(t, []string{"c1", "c2", "c3"}, cursors)
	assert.Equal(t, []kf.Message{
		{MsgID: "m1", Origin: kf.OriginCustomer, MsgType: kf.MsgTypeText, Text: &kf.Text{Content: "hi", MenuID: "101"}},
		{MsgID: "m2", Origin: kf.OriginSystem, MsgType: kf.MsgTypeEvent, Event: &kf.Event{
			EventType: kf.EventTypeEnterSession, WelcomeCode: "w",
			WechatChannels: &kf.WechatChannels{Scene: 4, ShopNickname: "s"},
		}},
	}, got)
	assert.Equal(t, []string{
		`/cgi-bin/kf/sync_msg {"token":"t","open_kfid":"wk1"}`,
		`/cgi-bin/kf/sync_msg {"cursor":"c1","token":"t","open_kfid":"wk1"}`,
		`/cgi-bin/kf/sync_msg {"cursor":"c2","token":"t","open_kfid":"wk1"}`,
	}, p.calls)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
}

func TestSyncMsgPagesReportsACursorThatStandsStill(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"next_cursor":"c1","has_more":1,"msg_list":[]}`}}
	pages, errs := 0, []error{}
	for _, err := range newClient(t, p).SyncMsgPages(t.Context(), &kf.SyncMsgRequest{OpenKfID: "wk1"}) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		pages++
	}
	assert.Equal(t, 2, pages)
	require.Len(t, errs, 1)
	assert.ErrorContains(t, errs[0], "/cgi-bin/kf/sync_msg")
}

func TestSyncMsgPagesStopsWhenTheCallerDoes(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"next_cursor":"c1","has_more":1,"msg_list":[]}`}}
	for _, err := range newClient(t, p).SyncMsgPages(t.Context(), &kf.SyncMsgRequest{OpenKfID: "wk1"}) {
		require.NoError(t, err)
		break
	}
	assert.Len(t, p.calls, 1)
}

func TestAccountListAllStopsAtTheShortPage(t *testing.T) {
	t.Parallel()
	full := `{"errcode":0,"account_list":[` + strings.TrimSuffix(strings.Repeat(`{"open_kfid":"wk"},`, 100), ",") + `]}`
	p := &platform{answers: []string{full, `{"errcode":0,"account_list":[{"open_kfid":"last","manage_privilege":true}]}`}}
	var got []kf.Account
	for account, err := range newClient(t, p).AccountListAll(t.Context(), nil) {
		require.NoError(t, err)
		got = append(got, account)
	}
	require.Len(t, got, 101)
	assert.Equal(t, kf.Account{OpenKfID: "last", ManagePrivilege: true}, got[100])
	assert.Equal(t, []string{
		`/cgi-bin/kf/account/list {"limit":100}`,
		`/cgi-bin/kf/account/list {"offset":100,"limit":100}`,
	}, p.calls)
}

func TestAccountListAllEndsAfterOneError(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":60020,"errmsg":"not allow to access from your ip"}`}}
	var errs []error
	for _, err := range newClient(t, p).AccountListAll(t.Context(), &kf.AccountListRequest{Limit: 1}) {
		errs = append(errs, err)
	}
	require.Len(t, errs, 1)
	var apiErr *wecom.APIError
	require.ErrorAs(t, errs[0], &apiErr)
	assert.Equal(t, 60020, apiErr.Code)
}

func TestKnowledgeListsWalkTheirPages(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"next_cursor":"n","has_more":1,"group_list":[{"group_id":"g1","is_default":1}]}`,
		`{"errcode":0,"next_cursor":"n","has_more":0,"group_list":[{"group_id":"g2","is_default":0}]}`,
		`{"errcode":0,"next_cursor":"n","has_more":0,"intent_list":[{"intent_id":"i1","question":{"text":{"content":"q"}},
			"answers":[{"text":{"content":"a"},"attachments":[{"msgtype":"image","image":{"name":"x.jpg"}}]}]}]}`,
	}}
	client := newClient(t, p)
	var groups []kf.KnowledgeGroup
	for group, err := range client.KnowledgeListGroupAll(t.Context(), nil) {
		require.NoError(t, err)
		groups = append(groups, group)
	}
	assert.Equal(t, []kf.KnowledgeGroup{{GroupID: "g1", IsDefault: true}, {GroupID: "g2"}}, groups)
	var intents []kf.Intent
	for intent, err := range client.KnowledgeListIntentAll(t.Context(), &kf.KnowledgeListIntentRequest{GroupID: "g1"}) {
		require.NoError(t, err)
		intents = append(intents, intent)
	}
	require.Len(t, intents, 1)
	assert.Equal(t, "q", intents[0].Question.Text.Content)
	assert.Equal(t, "x.jpg", intents[0].Answers[0].Attachments[0].Image.Name)
	assert.Equal(t, `/cgi-bin/kf/knowledge/list_intent {"group_id":"g1"}`, p.calls[2])
}

func TestSendMsgWritesTheDocumentedBodies(t *testing.T) {
	t.Parallel()
	cases := []struct {
		req  kf.SendMsgRequest
		want string
	}{
		{kf.SendMsgRequest{MsgType: kf.MsgTypeText, Text: &kf.Text{Content: "c"}}, `"msgtype":"text","text":{"content":"c"}`},
		{kf.SendMsgRequest{MsgType: kf.MsgTypeImage, Image: &kf.Media{MediaID: "m"}}, `"msgtype":"image","image":{"media_id":"m"}`},
		{kf.SendMsgRequest{MsgType: kf.MsgTypeVoice, Voice: &kf.Media{MediaID: "m"}}, `"msgtype":"voice","voice":{"media_id":"m"}`},
		{kf.SendMsgRequest{MsgType: kf.MsgTypeVideo, Video: &kf.Media{MediaID: "m"}}, `"msgtype":"video","video":{"media_id":"m"}`},
		{kf.SendMsgRequest{MsgType: kf.MsgTypeFile, File: &kf.Media{MediaID: "m"}}, `"msgtype":"file","file":{"media_id":"m"}`},
		{
			kf.SendMsgRequest{MsgType: kf.MsgTypeLink, Link: &kf.Link{Title: "t", Desc: "d", URL: "https://u", ThumbMediaID: "m"}},
			`"msgtype":"link","link":{"title":"t","desc":"d","url":"https://u","thumb_media_id":"m"}`,
		},
		{
			kf.SendMsgRequest{MsgType: kf.MsgTypeMiniProgram, MiniProgram: &kf.MiniProgram{AppID: "a", Title: "t", ThumbMediaID: "m", PagePath: "p"}},
			`"msgtype":"miniprogram","miniprogram":{"appid":"a","title":"t","thumb_media_id":"m","pagepath":"p"}`,
		},
		{
			kf.SendMsgRequest{MsgType: kf.MsgTypeMsgMenu, MsgMenu: &kf.MsgMenu{HeadContent: "h", List: []kf.MenuItem{
				{Type: kf.MenuItemTypeClick, Click: &kf.MenuClick{ID: "101", Content: "c"}},
				{Type: kf.MenuItemTypeText, Text: &kf.MenuText{Content: "c", NoNewline: 1}},
			}}},
			`"msgtype":"msgmenu","msgmenu":{"head_content":"h","list":[{"type":"click","click":{"id":"101","content":"c"}},{"type":"text","text":{"content":"c","no_newline":1}}]}`,
		},
		{
			kf.SendMsgRequest{MsgType: kf.MsgTypeLocation, Location: &kf.Location{Name: "n"}},
			`"msgtype":"location","location":{"name":"n","latitude":0,"longitude":0}`,
		},
		{kf.SendMsgRequest{MsgType: kf.MsgTypeCALink, CALink: &kf.CALink{LinkURL: "https://u"}}, `"msgtype":"ca_link","ca_link":{"link_url":"https://u"}`},
	}
	for _, c := range cases {
		t.Run(string(c.req.MsgType), func(t *testing.T) {
			t.Parallel()
			p := &platform{answers: []string{`{"errcode":0,"msgid":"id"}`}}
			c.req.ToUser, c.req.OpenKfID = "wm1", "wk1"
			resp, err := newClient(t, p).SendMsg(t.Context(), &c.req)
			require.NoError(t, err)
			assert.Equal(t, "id", resp.MsgID)
			require.Len(t, p.calls, 1)
			assert.Equal(t, fmt.Sprintf(`/cgi-bin/kf/send_msg {"touser":"wm1","open_kfid":"wk1",%s}`, c.want), p.calls[0])
		})
	}
}

func TestAnUnknownStatusIsNotServing(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"servicer_list":[{"userid":"a","status":0},{"department_id":2}]}`}}
	resp, err := newClient(t, p).ServicerList(t.Context(), &kf.ServicerListRequest{OpenKfID: "wk1"})
	require.NoError(t, err)
	assert.Equal(t, []kf.Servicer{{UserID: "a", Status: new(int64(0))}, {DepartmentID: 2}}, resp.ServicerList)
}

func TestARateThatCannotBeComputedIsNotZero(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"statistic_list":[{"stat_time":1,"statistic":{"session_cnt":2,"ai_transfer_rate":0}},{"stat_time":2}]}`}}
	yesterday := time.Now().AddDate(0, 0, -1).Unix()
	resp, err := newClient(t, p).GetCorpStatistic(t.Context(), &kf.GetCorpStatisticRequest{OpenKfID: "wk1", StartTime: yesterday, EndTime: yesterday})
	require.NoError(t, err)
	require.Len(t, resp.StatisticList, 2)
	assert.Equal(t, &kf.CorpStatistic{SessionCnt: 2, AITransferRate: new(0.0)}, resp.StatisticList[0].Statistic)
	assert.Nil(t, resp.StatisticList[1].Statistic)
}

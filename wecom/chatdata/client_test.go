package chatdata_test

import (
	"io"
	"iter"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/chatdata"
)

// platform gives a token and answers each other call with the next of its answers, keeping what was sent.
type platform struct {
	answers []string
	queries []url.Values
	types   []string
	bodies  []string
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"errmsg":"ok","access_token":"of-the-corp","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		defer r.Body.Close()
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		p.queries = append(p.queries, r.URL.Query())
		p.types = append(p.types, r.Header.Get("Content-Type"))
		p.bodies = append(p.bodies, string(body))
		answer = p.answers[0]
		p.answers = p.answers[1:]
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *chatdata.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return chatdata.New(core)
}

// gather returns the names of what a list yields.
func gather[T any](t *testing.T, list iter.Seq2[T, error], name func(T) string) (names []string) {
	t.Helper()
	for item, err := range list {
		require.NoError(t, err)
		names = append(names, name(item))
	}
	return names
}

// Every list goes on by its cursor while there is more, and ends without more although a cursor is there.
func TestListsGoByTheirCursors(t *testing.T) {
	t.Parallel()
	first := `{"errcode":0,"errmsg":"ok","has_more":1,"next_cursor":"next","LIST":[{"ID":"a"}]}`
	last := `{"errcode":0,"errmsg":"ok","has_more":false,"next_cursor":"last","LIST":[{"ID":"b"},{"ID":"c"}]}`
	for name, test := range map[string]struct {
		list, id string
		walk     func(*testing.T, *chatdata.Client) []string
	}{
		"members": {"auth_user_list", "userid", func(t *testing.T, c *chatdata.Client) []string {
			return gather(t, c.GetAuthUserListAll(t.Context(), nil), func(u chatdata.AuthUser) string { return u.UserID })
		}},
		"members of files": {"auth_user_list", "userid", func(t *testing.T, c *chatdata.Client) []string {
			return gather(t, c.DocdataGetAuthUserListAll(t.Context(), nil), func(u chatdata.DocdataUser) string { return u.UserID })
		}},
		"messages": {"msg_list", "msgid", func(t *testing.T, c *chatdata.Client) []string {
			return gather(t, c.SearchMsgAll(t.Context(), nil), func(m chatdata.FoundMsg) string { return m.MsgID })
		}},
		"groups": {"chat_list", "chatid", func(t *testing.T, c *chatdata.Client) []string {
			return gather(t, c.SearchChatAll(t.Context(), nil), func(g chatdata.FoundChat) string { return g.ChatID })
		}},
		"rules": {"rule_list", "rule_id", func(t *testing.T, c *chatdata.Client) []string {
			return gather(t, c.KeywordGetRuleListAll(t.Context(), nil), func(r chatdata.KeywordRule) string { return r.RuleID })
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			fill := strings.NewReplacer("LIST", test.list, "ID", test.id)
			p := &platform{answers: []string{fill.Replace(first), fill.Replace(last)}}
			assert.Equal(t, []string{"a", "b", "c"}, test.walk(t, newClient(t, p)))
			assert.Equal(t, []string{`{}`, `{"cursor":"next"}`}, p.bodies)
			assert.Equal(t, url.Values{"access_token": {"of-the-corp"}}, p.queries[1])
		})
	}
}

func TestSyncMsgPagesHandsOutEveryCursor(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","has_more":true,"next_cursor":"b","msg_list":[{"msgid":"1","msgtype":2}]}`,
		`{"errcode":0,"errmsg":"ok","has_more":false,"next_cursor":"c"}`,
	}}
	req := &chatdata.SyncMsgRequest{Cursor: "a", Token: "of-the-event"}
	var cursors []string
	for page, err := range newClient(t, p).SyncMsgPages(t.Context(), req) {
		require.NoError(t, err)
		cursors = append(cursors, page.NextCursor)
	}
	assert.Equal(t, []string{"b", "c"}, cursors)
	assert.Equal(t, "a", req.Cursor, "the caller's request must not change")
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"cursor":"b","token":"of-the-event"}`, p.bodies[1])
}

func TestKeywordGetHitMsgListPagesEndsAfterOneError(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","has_more":1,"next_cursor":"b","msg_list":[{"msgid":"1","hit_rule_list":[{"rule_id":"r","semantics_list":[1,2]}]}]}`,
		`{"errcode":301052,"errmsg":"expired"}`,
	}}
	var hits []chatdata.HitMsg
	var errs []error
	for page, err := range newClient(t, p).KeywordGetHitMsgListPages(t.Context(), nil) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		hits = append(hits, page.MsgList...)
	}
	require.Len(t, errs, 1)
	var failure *wecom.APIError
	require.ErrorAs(t, errs[0], &failure)
	assert.Equal(t, 301052, failure.Code)
	assert.Equal(t, []chatdata.HitMsg{{MsgID: "1", HitRuleList: []chatdata.HitRule{
		{RuleID: "r", SemanticsList: []chatdata.Semantic{chatdata.SemanticRedPacket, chatdata.SemanticMobile}},
	}}}, hits)
}

func TestAnUpdateClearsWhatIsEmptyAndLeavesWhatIsNil(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"ok"}`}}
	_, err := newClient(t, p).KeywordUpdateRule(t.Context(), &chatdata.KeywordUpdateRuleRequest{
		RuleID:          "r",
		ApplicableRange: chatdata.ApplicableRange{User: chatdata.UserIDs{IDList: []string{}}},
	})
	require.NoError(t, err)
	require.Len(t, p.bodies, 1)
	assert.JSONEq(t, `{"rule_id":"r","applicable_range":{"user":{"id_list":[]}}}`, p.bodies[0])
}

func TestAnalyzeTaskResultTellsNothingFromNotYet(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","status":0,"analyze_result_list":[{"errcode":0,"msgid":"1","sentiment_result":0},{"errcode":710601,"errmsg":"x","msgid":"2"}]}`,
	}}
	resp, err := newClient(t, p).AnalyzeTaskResult(t.Context(), &chatdata.AnalyzeTaskResultRequest{JobID: "job"})
	require.NoError(t, err)
	assert.Equal(t, []chatdata.ItemResult{
		{MsgID: "1", SentimentResult: new(chatdata.SentimentNone)}, {ErrCode: 710601, ErrMsg: "x", MsgID: "2"},
	}, resp.AnalyzeResultList)
}

func TestUploadMediaStreamsTheFile(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{`{"errcode":0,"errmsg":"","type":"file","media_id":"m","created_at":"1380000000"}`}}
	resp, err := newClient(t, p).UploadMedia(t.Context(), &chatdata.UploadMediaRequest{
		Type: chatdata.MediaTypeFile, Media: wecom.File{Name: "报告.txt", Reader: strings.NewReader("mytext")},
	})
	require.NoError(t, err)
	assert.Equal(t, &chatdata.UploadMediaResponse{Type: chatdata.MediaTypeFile, MediaID: "m", CreatedAt: 1380000000}, resp)
	require.Len(t, p.bodies, 1)
	assert.Equal(t, url.Values{"access_token": {"of-the-corp"}, "type": {"file"}}, p.queries[0])
	_, params, err := mime.ParseMediaType(p.types[0])
	require.NoError(t, err)
	part, err := multipart.NewReader(strings.NewReader(p.bodies[0]), params["boundary"]).NextPart()
	require.NoError(t, err)
	assert.Equal(t, "media", part.FormName())
	content, err := io.ReadAll(part)
	require.NoError(t, err)
	assert.Equal(t, "mytext", string(content))
}

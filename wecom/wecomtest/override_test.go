package wecomtest_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/contact"
	"github.com/wecomkit/wecomkit/wecom/kf"
	"github.com/wecomkit/wecomkit/wecom/media"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

func TestAnswerOfTheUser(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	corp, _ := newClients(t, s)
	accounts := func() (*kf.AccountListResponse, error) { return kf.New(corp).AccountList(t.Context(), nil) }

	s.Answer("/cgi-bin/kf/account/list", &kf.AccountListResponse{AccountList: []kf.Account{{OpenKfID: "wk1"}, {OpenKfID: "wk2"}}})
	list, err := accounts()
	require.NoError(t, err)
	assert.Equal(t, []kf.Account{{OpenKfID: "wk1"}, {OpenKfID: "wk2"}}, list.AccountList)

	s.Answer("/cgi-bin/kf/account/list", map[string]any{"errcode": 95017, "errmsg": "off"})
	_, err = accounts()
	require.ErrorIs(t, err, wecom.ErrNotEnabled)
	assert.Equal(t, 95017, s.Calls()[len(s.Calls())-1].ErrCode)

	s.Answer("/cgi-bin/kf/account/list", nil)
	list, err = accounts()
	require.NoError(t, err)
	assert.Len(t, list.AccountList, 1, "the platform answers again")

	s.Answer("/cgi-bin/user/get", json.RawMessage(`{"userid":"ghost"}`))
	user, err := contact.New(corp).UserGet(t.Context(), &contact.UserGetRequest{UserID: "anyone"})
	require.NoError(t, err)
	assert.Equal(t, "ghost", user.UserID, "an endpoint with state too")
	assert.Equal(t, 41001, plain(t, s, "/cgi-bin/kf/account/list", "{}").code(), "the credential is still checked")

	s.Answer("/cgi-bin/media/get", []byte("\x89PNG\r\n\x1a\n"))
	var got bytes.Buffer
	_, err = media.New(corp).Get(t.Context(), &media.GetRequest{MediaID: "m"}, &got)
	require.NoError(t, err)
	assert.Equal(t, "\x89PNG\r\n\x1a\n", got.String())

	s.Answer("/cgi-bin/brand_new/count", map[string]any{"count": 3})
	assert.EqualValues(t, 3, plain(t, s, "/cgi-bin/brand_new/count", "")["count"], "a path that no one knows")
	assert.Panics(t, func() { s.Answer("/cgi-bin/kf/account/list", []int{1}) })
	assert.Panics(t, func() { s.Answer("/cgi-bin/kf/account/list", map[string]any{"f": func() {}}) })
}

func TestHandlerOfTheUser(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	corp, _ := newClients(t, s)
	s.Handle("/cgi-bin/kf/account/list", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		assert.NoError(t, err)
		assert.NotEmpty(t, r.URL.Query().Get("access_token"))
		if s.Requests() < 3 { // the handler may ask the server
			w.Header().Set("Content-Type", "application/json")
			_, err = w.Write([]byte(`{"errcode":-1,"errmsg":"busy"}`))
			assert.NoError(t, err)
			return
		}
		assert.JSONEq(t, `{"limit":7}`, string(body))
		w.Header().Set("Content-Type", "application/json")
		_, err = w.Write([]byte(`{"errcode":0,"account_list":[{"open_kfid":"wk9"}]}`))
		assert.NoError(t, err)
	})
	list, err := kf.New(corp).AccountList(t.Context(), &kf.AccountListRequest{Limit: 7})
	require.NoError(t, err)
	assert.Equal(t, "wk9", list.AccountList[0].OpenKfID)
	assert.Equal(t, 2, s.Count("/cgi-bin/kf/account/list"))

	s.Inject(wecomtest.Fault{Path: "/cgi-bin/kf/account/list", Kind: wecomtest.ErrCode, Code: 95017})
	_, err = kf.New(corp).AccountList(t.Context(), nil)
	require.ErrorIs(t, err, wecom.ErrNotEnabled, "faults come first")
	s.ClearFaults()
	s.Handle("/cgi-bin/kf/account/list", nil)
	list, err = kf.New(corp).AccountList(t.Context(), nil)
	require.NoError(t, err)
	assert.NotEqual(t, "wk9", list.AccountList[0].OpenKfID)
}

package contact_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/contact"
)

// platform answers calls by path and keeps their bodies; safe for concurrent use.
type platform struct {
	answer func(path string, body []byte) string

	mu    sync.Mutex
	calls []string
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
		p.calls = append(p.calls, string(body))
		p.mu.Unlock()
		answer = p.answer(r.URL.Path, body)
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *contact.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return contact.New(core)
}

func TestUserListIDAllFollowsTheCursor(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(_ string, body []byte) string {
		if strings.Contains(string(body), `"cursor":"next"`) {
			return `{"errcode":0,"errmsg":"ok","next_cursor":"","dept_user":[{"userid":"b","department":"2"}]}`
		}
		return `{"errcode":0,"errmsg":"ok","next_cursor":"next","dept_user":[{"userid":"a","department":1}]}`
	}}
	req := &contact.UserListIDRequest{Limit: 1}
	var got []contact.DeptUser
	for item, err := range newClient(t, p).UserListIDAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, item)
	}
	assert.Equal(t, []contact.DeptUser{{UserID: "a", Department: 1}, {UserID: "b", Department: 2}}, got)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
	require.Len(t, p.calls, 2)
	assert.JSONEq(t, `{"limit":1}`, p.calls[0])
	assert.JSONEq(t, `{"cursor":"next","limit":1}`, p.calls[1])
}

func TestTagAddTagUsersInPartsReportsInvalidItems(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(_ string, body []byte) string {
		var call struct {
			UserList []string `json:"userlist"`
		}
		if json.Unmarshal(body, &call) != nil || len(call.UserList) > 1000 {
			return `{"errcode":40058,"errmsg":"too many"}`
		}
		if len(call.UserList) == 1000 {
			return `{"errcode":0,"errmsg":"ok","invalidlist":"u1|u2","invalidparty":[3]}`
		}
		return `{"errcode":40070,"errmsg":"all list invalid"}`
	}}
	ids := make([]string, 1001)
	for i := range ids {
		ids[i] = "v"
	}
	ids[0], ids[1], ids[1000] = "u1", "u2", "last"
	result, err := newClient(t, p).TagAddTagUsersInParts(t.Context(), &contact.TagAddTagUsersRequest{
		TagID: 0, UserList: ids, PartyList: []int64{3, 4},
	})
	require.NoError(t, err)
	assert.Len(t, result.Done.Users, 998)
	assert.Equal(t, []string{"u1", "u2", "last"}, result.Invalid.Users)
	assert.Equal(t, []int64{4}, result.Done.Parties)
	assert.Equal(t, []int64{3}, result.Invalid.Parties)
	assert.Empty(t, result.Rest.Users)
	require.Len(t, p.calls, 2)
	assert.Contains(t, p.calls[0], `"tagid":0`)
}

func TestUserBatchDeleteInPartsStopsAtTheFirstError(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(_ string, body []byte) string {
		if strings.Contains(string(body), `"bad"`) {
			return `{"errcode":60111,"errmsg":"userid not found"}`
		}
		return `{"errcode":0,"errmsg":"deleted"}`
	}}
	ids := make([]string, 401)
	for i := range ids {
		ids[i] = "u"
	}
	ids[300] = "bad"
	result, err := newClient(t, p).UserBatchDeleteInParts(t.Context(), &contact.UserBatchDeleteRequest{UserIDList: ids})
	var apiErr *wecom.APIError
	require.ErrorAs(t, err, &apiErr)
	assert.Equal(t, 60111, apiErr.Code)
	assert.Len(t, result.Done.Users, 200)
	assert.Equal(t, ids[200:], result.Rest.Users)
	assert.Len(t, p.calls, 2)
}

func TestUserUpdateSendsWhatIsSetOnly(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(string, []byte) string { return `{"errcode":0,"errmsg":"updated"}` }}
	_, err := newClient(t, p).UserUpdate(t.Context(), &contact.UserUpdateRequest{
		UserID: "zhangsan", Gender: contact.GenderMale, Position: new(""), Enable: new(contact.EnableOff),
		Department: []int64{}, BizMailAlias: &contact.BizMailAlias{},
	})
	require.NoError(t, err)
	require.Len(t, p.calls, 1)
	assert.JSONEq(t, `{"userid":"zhangsan","gender":"1","position":"","enable":0,"department":[],"biz_mail_alias":{}}`, p.calls[0])
}

func TestUserGetReadsTheWireAsItWobbles(t *testing.T) {
	t.Parallel()
	p := &platform{answer: func(string, []byte) string {
		return `{"errcode":0,"errmsg":"ok","userid":"zhangsan","gender":"1","department":[1,"2"],"status":4,
			"extattr":{"attrs":[{"type":0,"name":"n","text":{"value":"v"}}]},"external_profile":{}}`
	}}
	resp, err := newClient(t, p).UserGet(t.Context(), &contact.UserGetRequest{UserID: "zhangsan"})
	require.NoError(t, err)
	assert.Equal(t, contact.GenderMale, resp.Gender)
	assert.Equal(t, []int64{1, 2}, resp.Department)
	assert.Equal(t, contact.UserStatusInactive, resp.Status)
	require.NotNil(t, resp.ExtAttr)
	assert.Equal(t, "v", resp.ExtAttr.Attrs[0].Text.Value)
}

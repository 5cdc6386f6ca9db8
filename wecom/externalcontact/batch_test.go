package externalcontact_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/externalcontact"
)

// platform answers each call after the token with what answer returns for its body.
type platform func(path string, body []byte) string

func (p platform) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		var body []byte
		if r.Body != nil {
			defer r.Body.Close()
			var err error
			if body, err = io.ReadAll(r.Body); err != nil {
				return nil, err
			}
		}
		answer = p(r.URL.Path, body)
	}
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(strings.NewReader(answer)), Request: r,
	}, nil
}

func newClient(t *testing.T, p platform) *externalcontact.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return externalcontact.New(core)
}

func users(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprint("user", i)
	}
	return list
}

type getByUserBody struct {
	UserIDList []string `json:"userid_list"`
	Cursor     string   `json:"cursor"`
}

func TestBatchGetByUserAllTakesAHundredMembersAtATime(t *testing.T) {
	t.Parallel()
	var calls []string
	client := newClient(t, func(path string, body []byte) string {
		assert.Equal(t, "/cgi-bin/externalcontact/batch/get_by_user", path)
		var req getByUserBody
		assert.NoError(t, json.Unmarshal(body, &req))
		calls = append(calls, fmt.Sprintf("%d from %s at %q", len(req.UserIDList), req.UserIDList[0], req.Cursor))
		next := ""
		if req.Cursor == "" {
			next = "second"
		}
		return fmt.Sprintf(`{"errcode":0,"external_contact_list":[{"external_contact":{"external_userid":"wm%d"}}],"next_cursor":%q}`, len(calls), next)
	})
	req := &externalcontact.BatchGetByUserRequest{UserIDList: users(150)}
	var got []string
	for info, err := range client.BatchGetByUserAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, info.ExternalContact.ExternalUserID)
	}
	assert.Equal(t, []string{"wm1", "wm2", "wm3", "wm4"}, got)
	assert.Equal(t, []string{`100 from user0 at ""`, `100 from user0 at "second"`, `50 from user100 at ""`, `50 from user100 at "second"`}, calls)
	assert.Len(t, req.UserIDList, 150)
}

func TestBatchGetByUserAllEndsAfterAnError(t *testing.T) {
	t.Parallel()
	calls := 0
	client := newClient(t, func(string, []byte) string {
		calls++
		return `{"errcode":60111,"errmsg":"userid not found"}`
	})
	var last error
	rounds := 0
	for _, err := range client.BatchGetByUserAll(t.Context(), &externalcontact.BatchGetByUserRequest{UserIDList: users(150)}) {
		last = err
		rounds++
	}
	var api *wecom.APIError
	require.ErrorAs(t, last, &api)
	assert.Equal(t, 60111, api.Code)
	assert.Equal(t, 1, rounds)
	assert.Equal(t, 1, calls)
}

func TestGroupchatStatisticAllFollowsTheOffset(t *testing.T) {
	t.Parallel()
	client := newClient(t, func(_ string, body []byte) string {
		var req struct{ Offset int64 }
		assert.NoError(t, json.Unmarshal(body, &req))
		return fmt.Sprintf(`{"errcode":0,"total":2,"next_offset":%d,"items":[{"owner":"owner%d","data":{"msg_total":7}}]}`, req.Offset+1, req.Offset)
	})
	var owners []string
	req := &externalcontact.GroupchatStatisticRequest{
		DayBeginTime: time.Now().AddDate(0, 0, -1).Unix(), OwnerFilter: &externalcontact.OwnerFilter{UserIDList: []string{"owner0", "owner1"}},
	}
	for item, err := range client.GroupchatStatisticAll(t.Context(), req) {
		require.NoError(t, err)
		assert.Equal(t, int64(7), item.Data.MsgTotal)
		owners = append(owners, item.Owner)
	}
	assert.Equal(t, []string{"owner0", "owner1"}, owners)
}

func TestTransferCustomerInPartsSortsTheAnswers(t *testing.T) {
	t.Parallel()
	client := newClient(t, func(string, []byte) string {
		return `{"errcode":0,"customer":[{"external_userid":"wm1","errcode":0},{"external_userid":"wm2","errcode":40096}]}`
	})
	result, err := client.TransferCustomerInParts(t.Context(), &externalcontact.TransferCustomerRequest{
		HandoverUserID: "from", TakeoverUserID: "to", ExternalUserID: []string{"wm1", "wm2"},
	})
	require.NoError(t, err)
	assert.Equal(t, &externalcontact.PartsResult{
		Done: []string{"wm1"}, Failed: []externalcontact.ItemError{{ID: "wm2", Code: 40096}},
	}, result)
}

func TestGetUnassignedListAllGoesByCursor(t *testing.T) {
	t.Parallel()
	client := newClient(t, func(_ string, body []byte) string {
		var req map[string]any
		assert.NoError(t, json.Unmarshal(body, &req))
		assert.NotContains(t, req, "page_id")
		if req["cursor"] == "more" {
			return `{"errcode":0,"info":[{"external_userid":"wm2"}],"is_last":true,"next_cursor":""}`
		}
		return `{"errcode":0,"info":[{"external_userid":"wm1"}],"is_last":false,"next_cursor":"more"}`
	})
	var got []string
	for item, err := range client.GetUnassignedListAll(t.Context(), &externalcontact.GetUnassignedListRequest{PageID: 3}) {
		require.NoError(t, err)
		got = append(got, item.ExternalUserID)
	}
	assert.Equal(t, []string{"wm1", "wm2"}, got)
}

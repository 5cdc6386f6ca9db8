package agent_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/agent"
)

// platform gives one answer to all calls but gettoken, and keeps the last one.
type platform struct {
	answer string
	path   string
	agent  string
	body   string
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
	if r.URL.Path != "/cgi-bin/gettoken" {
		answer, p.path, p.agent = p.answer, r.URL.Path, r.URL.Query().Get("agentid")
		if r.Body != nil {
			defer r.Body.Close()
			body, err := io.ReadAll(r.Body)
			if err != nil {
				return nil, err
			}
			p.body = string(body)
		}
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *agent.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}))
	require.NoError(t, err)
	return agent.New(core)
}

func TestMenuCreateNamesTheAppBesideTheBody(t *testing.T) {
	t.Parallel()
	p := &platform{answer: `{"errcode":0,"errmsg":"ok"}`}
	_, err := newClient(t, p).MenuCreate(t.Context(), &agent.MenuCreateRequest{AgentID: 7, Button: []agent.MenuButton{
		{Type: agent.MenuButtonTypeClick, Name: "song", Key: "V1"},
		{Name: "more", SubButton: []agent.MenuButton{{Type: agent.MenuButtonTypeView, Name: "search", URL: "https://example.com/"}}},
	}})
	require.NoError(t, err)
	assert.Equal(t, "/cgi-bin/menu/create", p.path)
	assert.Equal(t, "7", p.agent)
	assert.JSONEq(t, `{"button":[{"type":"click","name":"song","key":"V1"},
		{"name":"more","sub_button":[{"type":"view","name":"search","url":"https://example.com/"}]}]}`, p.body)
}

func TestMenuGetReadsNestedButtons(t *testing.T) {
	t.Parallel()
	p := &platform{answer: `{"errcode":0,"errmsg":"ok","button":[{"name":"scan","sub_button":[
		{"type":"scancode_push","name":"push","key":"k","sub_button":[]}]}]}`}
	resp, err := newClient(t, p).MenuGet(t.Context(), &agent.MenuGetRequest{AgentID: 7})
	require.NoError(t, err)
	require.Len(t, resp.Button, 1)
	require.Len(t, resp.Button[0].SubButton, 1)
	assert.Equal(t, agent.MenuButtonTypeScanCodePush, resp.Button[0].SubButton[0].Type)
}

func TestSetSendsASwitchThatIsTurnedOff(t *testing.T) {
	t.Parallel()
	p := &platform{answer: `{"errcode":0,"errmsg":"ok"}`}
	_, err := newClient(t, p).Set(t.Context(), &agent.SetRequest{AgentID: 7, ReportLocationFlag: new(agent.LocationReportOff)})
	require.NoError(t, err)
	assert.JSONEq(t, `{"agentid":7,"report_location_flag":0}`, p.body)
	assert.Empty(t, p.agent)
}

func TestGetReadsTheVisibleRange(t *testing.T) {
	t.Parallel()
	p := &platform{answer: `{"errcode":0,"errmsg":"ok","agentid":7,"close":1,"isreportenter":0,"report_location_flag":1,
		"allow_userinfos":{"user":[{"userid":"a"}]},"allow_partys":{"partyid":[1]},"allow_tags":{},"customized_publish_status":2}`}
	resp, err := newClient(t, p).Get(t.Context(), &agent.GetRequest{AgentID: 7})
	require.NoError(t, err)
	assert.Equal(t, &agent.GetResponse{
		AgentID: 7, Close: true, ReportLocationFlag: agent.LocationReportOnEnter, CustomizedPublishStatus: agent.PublishStatusOnline,
		AllowUserInfos: agent.AllowedUsers{User: []agent.AllowedUser{{UserID: "a"}}}, AllowPartys: agent.AllowedParties{PartyID: []int64{1}},
	}, resp)
	assert.Equal(t, "7", p.agent)
}

package security_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/security"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// newClient returns a client whose calls are answered by their body.
func newClient(t *testing.T, answer func(body string) string) *security.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		text := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
		if r.URL.Path != "/cgi-bin/gettoken" {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				return nil, err
			}
			text = answer(string(body))
		}
		return &http.Response{
			StatusCode: http.StatusOK, Request: r, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)),
		}, nil
	})}))
	require.NoError(t, err)
	return security.New(core)
}

func TestVIPListAllFollowsHasMore(t *testing.T) {
	t.Parallel()
	c := newClient(t, func(body string) string {
		if strings.Contains(body, `"cursor":"next"`) {
			return `{"errcode":0,"has_more":false,"next_cursor":"stale","userid_list":["c"]}`
		}
		return `{"errcode":0,"has_more":true,"next_cursor":"next","userid_list":["a","b"]}`
	})
	req := &security.VIPListRequest{Limit: 2}
	var got []string
	for user, err := range c.VIPListAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, user)
	}
	assert.Equal(t, []string{"a", "b", "c"}, got)
	assert.Empty(t, req.Cursor, "the caller's request must not change")
}

func TestTrustDeviceListAllEndsWhenTheCursorStands(t *testing.T) {
	t.Parallel()
	c := newClient(t, func(string) string {
		return `{"errcode":0,"next_cursor":"same","device_list":[{"device_code":"d","status":5}]}`
	})
	devices, failures := 0, 0
	for device, err := range c.TrustDeviceListAll(t.Context(), &security.TrustDeviceListRequest{Type: security.DeviceTypeCorp}) {
		if err != nil {
			failures++
			continue
		}
		assert.Equal(t, security.DeviceStatusCorp, device.Status)
		devices++
	}
	assert.Equal(t, 2, devices)
	assert.Equal(t, 1, failures)
}

func TestServerDomainReadsFlags(t *testing.T) {
	t.Parallel()
	var resp security.GetServerDomainIPResponse
	require.NoError(t, wecom.Decode([]byte(`{"domain_list":[{"domain":"a","universal_domian":"b","port":[443],"is_necessary":1}],"ip_list":[{"ip":"1.2.3.4","is_necessary":0}]}`), &resp))
	require.Len(t, resp.DomainList, 1)
	assert.Equal(t, security.ServerDomain{Domain: "a", UniversalDomain: "b", Port: []int64{443}, IsNecessary: true}, resp.DomainList[0])
	assert.Equal(t, []security.ServerIP{{IP: "1.2.3.4"}}, resp.IPList)
}

package externalpay_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/externalpay"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// newClient returns a client whose calls are answered by their body.
func newClient(t *testing.T, answer func(body string) string) *externalpay.Client {
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
	return externalpay.New(core)
}

func TestGetBillListAllEndsWithoutACursor(t *testing.T) {
	t.Parallel()
	c := newClient(t, func(body string) string {
		if strings.Contains(body, `"cursor":"next"`) {
			return `{"errcode":0,"bill_list":[{"transaction_id":"2","bill_type":1}]}`
		}
		return `{"errcode":0,"next_cursor":"next","bill_list":[{"transaction_id":"1","total_fee":100,"contact_info":{"phone":13800000000}}]}`
	})
	var got []externalpay.Bill
	for bill, err := range c.GetBillListAll(t.Context(), &externalpay.GetBillListRequest{BeginTime: 1, EndTime: 2}) {
		require.NoError(t, err)
		got = append(got, bill)
	}
	assert.Equal(t, []externalpay.Bill{
		{TransactionID: "1", TotalFee: 100, ContactInfo: externalpay.ContactInfo{Phone: "13800000000"}},
		{TransactionID: "2", BillType: externalpay.BillTypeRefund},
	}, got)
}

package paytool_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/paytool"
)

// platform answers each call with the next of its answers, keeping queries and bodies.
type platform struct {
	answers []string
	queries []url.Values
	bodies  []string
}

func (p *platform) RoundTrip(r *http.Request) (*http.Response, error) {
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	p.queries = append(p.queries, r.URL.Query())
	p.bodies = append(p.bodies, string(body))
	answer := p.answers[0]
	p.answers = p.answers[1:]
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: r,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   io.NopCloser(strings.NewReader(answer)), ContentLength: int64(len(answer)),
	}, nil
}

func newClient(t *testing.T, p *platform) *paytool.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: p}), wecom.WithCredential(wecom.Credential{
		Kind: wecom.ProviderToken, Subject: "wwprovider",
		Fetch: func(context.Context) (string, time.Duration, error) { return "of-the-provider", time.Hour, nil },
	}))
	require.NoError(t, err)
	return paytool.New(core)
}

// The key, the fields and the signature are those of the official example.
func TestSignMatchesTheOfficialExample(t *testing.T) {
	t.Parallel()
	sig, err := paytool.Sign("at23pxnPBNQY3JiA8N5U1gabiQqxZwqH_Gihg7a_wrULmlOPVP-iiRjv9JWYPrDk", json.RawMessage(`{
		"orderid":"ord7","buyer_corpid":"ww66302cfadbdd3c64","buyer_userid":"invitetest","product_id":"product_id_xxx",
		"product_name":"product_name_xxx","product_detail":"product_detail_xxx","unit_name":"台","unit_price":1,"num":3,
		"nonce_str":"129031823","ts":1548302135,"empty":"","none":null,"sig":"mPOwVW/vQ74xN+b+Yu1KMa9RrmhKJaJjAtXHTof+EpU="}`))
	require.NoError(t, err)
	assert.Equal(t, "/WTXl/L2kJCYKJE5yY2JZvPq3rUjFf/pf39UhyJ2GUo=", sig)
}

func TestSignTakesTheLeavesOfNestedFields(t *testing.T) {
	t.Parallel()
	nested, err := paytool.Sign("key", &paytool.OpenOrderRequest{
		BusinessType: paytool.BusinessTypeCustomizedApp, PayType: paytool.PayTypeFree, TS: 5, Sig: "old",
		ProductList: paytool.OrderedProducts{CustomizedApp: paytool.OrderedCustomizedApp{
			BuyInfoList: []paytool.OrderedCustomized{{SuiteID: "b&b"}, {SuiteID: "a", TotalPrice: 7}},
		}},
	})
	require.NoError(t, err)
	flat, err := paytool.Sign("key", json.RawMessage(
		`{"total_price":7,"suiteid":["a","b&b"],"order_type":0,"ts":5,"pay_type":2,"business_type":2}`))
	require.NoError(t, err)
	assert.Equal(t, flat, nested)
}

func TestSignReportsWhatCannotBeSent(t *testing.T) {
	t.Parallel()
	_, err := paytool.Sign("the-key", make(chan int))
	require.ErrorContains(t, err, "chan int")
	assert.NotContains(t, err.Error(), "the-key")
}

func TestGetOrderListAllSignsEveryPage(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","next_cursor":"next","has_more":1,"pay_order_list":[{"order_id":"a"}]}`,
		`{"errcode":0,"errmsg":"ok","next_cursor":"last","has_more":0,"pay_order_list":[{"order_id":"b","order_status":7}]}`,
	}}
	req := &paytool.GetOrderListRequest{Limit: 1}
	now := time.Now().Unix() // the guard knows how late a signed call may be
	sign := func(page *paytool.GetOrderListRequest) (err error) {
		page.NonceStr, page.TS = "of"+page.Cursor, now
		page.Sig, err = paytool.Sign("key", page)
		return err
	}
	var got []paytool.Order
	for order, err := range newClient(t, p).GetOrderListAll(t.Context(), req, sign) {
		require.NoError(t, err)
		got = append(got, order)
	}
	assert.Equal(t, []paytool.Order{{OrderID: "a"}, {OrderID: "b", OrderStatus: paytool.OrderStatusDone}}, got)
	assert.Equal(t, &paytool.GetOrderListRequest{Limit: 1}, req, "the caller's request must not change")
	require.Len(t, p.bodies, 2)
	for i, cursor := range []string{"", "next"} {
		want := &paytool.GetOrderListRequest{Limit: 1, Cursor: cursor}
		require.NoError(t, sign(want))
		raw, err := json.Marshal(want)
		require.NoError(t, err)
		assert.JSONEq(t, string(raw), p.bodies[i])
		assert.Equal(t, url.Values{"provider_access_token": {"of-the-provider"}}, p.queries[i])
	}
}

func TestGetOrderListAllEndsWhenSigningFails(t *testing.T) {
	t.Parallel()
	broken := errors.New("no key")
	p := &platform{}
	var errs []error
	for _, err := range newClient(t, p).GetOrderListAll(t.Context(), nil, func(*paytool.GetOrderListRequest) error { return broken }) {
		errs = append(errs, err)
	}
	require.Len(t, errs, 1)
	require.ErrorIs(t, errs[0], broken)
	assert.Empty(t, p.bodies)
}

func TestGetOrderListAllNeedsASignature(t *testing.T) {
	t.Parallel()
	p := &platform{}
	var errs []error
	for _, err := range newClient(t, p).GetOrderListAll(t.Context(), nil, nil) {
		errs = append(errs, err)
	}
	require.Len(t, errs, 1)
	require.ErrorContains(t, errs[0], "sets NonceStr, TS and Sig")
	assert.Empty(t, p.bodies)
}

func TestGetInvoiceListAllStopsWithoutMore(t *testing.T) {
	t.Parallel()
	p := &platform{answers: []string{
		`{"errcode":0,"errmsg":"ok","has_more":1,"next_cursor":"next","invoice_list":[{"order_id":"a","paid_price":9000}]}`,
		`{"errcode":0,"errmsg":"ok","has_more":0,"next_cursor":"last","invoice_list":[{"order_id":"b"}]}`,
	}}
	var got []paytool.Invoice
	for invoice, err := range newClient(t, p).GetInvoiceListAll(t.Context(), nil) {
		require.NoError(t, err)
		got = append(got, invoice)
	}
	assert.Equal(t, []paytool.Invoice{{OrderID: "a", PaidPrice: 9000}, {OrderID: "b"}}, got)
	require.Len(t, p.bodies, 2)
	assert.JSONEq(t, `{"cursor":"next"}`, p.bodies[1])
}

package wecomtest_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/payment"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

func TestPaymentsAreAnsweredAndSigned(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	corp, _ := newClients(t, s)
	merchant := payment.Merchant{ID: "1900000109", APIKey: payment.NewSecret(wecomtest.PaymentKey), AppSecret: payment.NewSecret("x")}
	c, err := payment.New(corp, merchant)
	require.NoError(t, err)
	sent, err := c.SendWorkWXRedPack(t.Context(), &payment.SendWorkWXRedPackRequest{MchBillNo: "1", TotalAmount: 100})
	require.NoError(t, err)
	require.NotEmpty(t, sent.SendListID)
	require.Positive(t, sent.TotalAmount)
	paid, err := c.PromotionPayWWSPTrans2Pocket(t.Context(), &payment.PromotionPayWWSPTrans2PocketRequest{PartnerTradeNo: "1", Amount: 100})
	require.NoError(t, err)
	require.NotEmpty(t, paid.PaymentNo)
	_, err = c.QueryWorkWXRedPack(t.Context(), &payment.QueryWorkWXRedPackRequest{MchBillNo: "1"})
	require.NoError(t, err)
	_, err = c.PromotionQueryWWSPTrans2Pocket(t.Context(), &payment.PromotionQueryWWSPTrans2PocketRequest{PartnerTradeNo: "1"})
	require.NoError(t, err)
	require.Equal(t, 1, s.Count("/mmpaymkttransfers/sendworkwxredpack"))

	const path = "/mmpaymkttransfers/promotion/querywwsptrans2pocket"
	s.Answer(path, payment.PromotionQueryWWSPTrans2PocketResponse{Status: payment.TransferFailed, PaymentAmount: 7})
	got, err := c.PromotionQueryWWSPTrans2Pocket(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, &payment.PromotionQueryWWSPTrans2PocketResponse{Status: payment.TransferFailed, PaymentAmount: 7}, got)
	s.Answer(path, map[string]string{"result_code": "FAIL", "err_code": "NOT_FOUND"})
	_, err = c.PromotionQueryWWSPTrans2Pocket(t.Context(), nil)
	require.ErrorIs(t, err, wecom.ErrNotFound)

	merchant.APIKey = payment.NewSecret("another")
	c, err = payment.New(corp, merchant)
	require.NoError(t, err)
	_, err = c.QueryWorkWXRedPack(t.Context(), nil)
	require.ErrorIs(t, err, payment.ErrSignature)
}

func TestPaymentsTakeOnlyWhatThePageShows(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	corp, _ := newClients(t, s)
	send := wecom.Endpoint{
		Method: http.MethodPost, Host: "pay.example.com", Path: "/mmpaymkttransfers/sendworkwxredpack", Credential: wecom.NoCredential, Body: wecom.BodyXML,
	}
	type unknown struct {
		Text string `xml:"re_user_id,omitempty"`
	}
	type misfit struct {
		Text string `xml:"total_amount,omitempty"`
	}
	for _, req := range []any{&unknown{"x"}, &misfit{"1.5"}} {
		var answer map[string]string
		err := corp.Do(t.Context(), &send, req, nil, wecom.WithXMLCheck(func(fields map[string]string) error {
			answer = fields
			return nil
		}))
		require.NoError(t, err)
		require.Equal(t, "PARAM_ERROR", answer["err_code"])
	}
}

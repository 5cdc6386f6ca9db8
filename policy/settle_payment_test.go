package policy

import (
	"errors"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	redPacketPath = "/mmpaymkttransfers/sendworkwxredpack"
	transferPath  = "/mmpaymkttransfers/promotion/paywwsptrans2pocket"
)

// pay sends XML through the guard.
func pay(t *testing.T, g *Guard, base http.RoundTripper, url, body string) error {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(body))
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/xml")
	resp, err := NewTransport(base, g, corp.Func()).RoundTrip(req)
	if err == nil {
		require.NoError(t, resp.Body.Close())
	}
	return err
}

func paymentRequest(amount string) string {
	return `<xml><mch_id>m</mch_id><re_openid>o</re_openid><openid>o</openid><mch_billno>n1</mch_billno><total_amount>` + amount +
		`</total_amount><amount><![CDATA[` + amount + `]]></amount></xml>`
}

func paymentAnswer(code string) string {
	return `<xml><return_code><![CDATA[SUCCESS]]></return_code><result_code>FAIL</result_code><err_code>` + code + `</err_code></xml>`
}

func TestPaymentsGiveBackOnlyWhatCertainlyFailed(t *testing.T) {
	t.Parallel()
	const success = `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code></xml>`
	for _, c := range []struct {
		name, path, answer string
		err                error
		used               int64
	}{
		{"success keeps", redPacketPath, success, nil, 700},
		{"no money is final", redPacketPath, paymentAnswer("NOTENOUGH"), nil, 0},
		{"a closed account is final", redPacketPath, paymentAnswer("NO_AUTH"), nil, 0},
		{"a system error keeps", redPacketPath, paymentAnswer("SYSTEMERROR"), nil, 700},
		{"processing keeps", redPacketPath, paymentAnswer("PROCESSING"), nil, 700},
		{"an unknown code keeps", redPacketPath, paymentAnswer("A_NEW_CODE"), nil, 700},
		{"no code keeps", redPacketPath, `<xml><return_code>FAIL</return_code></xml>`, nil, 700},
		{"no XML keeps", redPacketPath, `<html>busy</html>`, nil, 700},
		{"half an answer keeps", redPacketPath, paymentAnswer("NOTENOUGH")[:60], nil, 700},
		{"a lost answer keeps", redPacketPath, "", io.ErrUnexpectedEOF, 700},
		{"a failed dial gives back", redPacketPath, "", &net.OpError{Op: "dial", Err: errors.New("refused")}, 0},
		{"every failed transfer keeps", transferPath, paymentAnswer("NOTENOUGH"), nil, 700},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			g := newGuard(t, WithRules(paymentRules...))
			require.ErrorIs(t, pay(t, g, &fake{answer: c.answer, err: c.err}, "https://pay.example.com"+c.path, paymentRequest("700")), c.err)
			rule := map[string]string{redPacketPath: "redpack-merchant-daily", transferPath: "staffpay-merchant-daily"}[c.path]
			require.Equal(t, c.used, used(t, g, rule))
		})
	}
}

func TestTooManyRedPacketsCloseTheirEndpoint(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		base := &fake{answer: paymentAnswer("FREQ_LIMIT")}
		const url = "https://pay.example.com" + redPacketPath
		require.NoError(t, pay(t, g, base, url, paymentRequest("700")))
		var refusal *Refusal
		require.ErrorAs(t, pay(t, g, base, url, paymentRequest("700")), &refusal)
		require.Equal(t, redPacketPath, refusal.Path)
		require.Zero(t, used(t, g, "redpack-merchant-daily"))
		time.Sleep(time.Until(refusal.RetryAt))
		base.answer = ""
		require.NoError(t, pay(t, g, base, url, paymentRequest("700")))
	})
}

func TestPaymentsObeyTheirRulesBehindAnyAddress(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"https://api.mch.weixin.qq.com", "http://proxy.example.com/payments"} {
		synctest.Test(t, func(t *testing.T) {
			time.Sleep(12 * time.Hour) // away from the edge of a day
			g := newGuard(t)
			n := 0
			send := func(amount string) error {
				n++
				body := strings.Replace(paymentRequest(amount), "n1", strconv.Itoa(n), 1)
				return pay(t, g, &fake{}, address+redPacketPath, body)
			}
			var refusal *Refusal
			require.ErrorAs(t, send("99"), &refusal)
			require.Equal(t, "redpack-amount", refusal.Rule.ID)
			for range 5 {
				require.NoError(t, send("20000"))
			}
			require.ErrorAs(t, send("100"), &refusal)
			require.Equal(t, "redpack-user-daily-amount", refusal.Rule.ID)
			require.Equal(t, redPacketPath, refusal.Path)
			time.Sleep(24 * time.Hour)
			require.NoError(t, send("100"))
		})
	}
}

func TestXMLAnswersTeachTheirIds(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		base := &fake{answer: `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><mch_billno><![CDATA[n1]]></mch_billno></xml>`}
		require.NoError(t, pay(t, g, base, "https://pay.example.com"+redPacketPath, paymentRequest("700")))
		query := func() error {
			return pay(t, g, &fake{}, "https://pay.example.com/mmpaymkttransfers/queryworkwxredpack", paymentRequest("700"))
		}
		time.Sleep(29 * 24 * time.Hour)
		require.NoError(t, query())
		time.Sleep(25 * time.Hour)
		var refusal *Refusal
		require.ErrorAs(t, query(), &refusal)
		require.Equal(t, "redpack-query-days", refusal.Rule.ID)
	})
}

func TestXMLTextIsMeasuredAsItIsMeant(t *testing.T) {
	t.Parallel()
	g := newGuard(t)
	send := func(name string) error {
		return pay(t, g, &fake{}, "https://pay.example.com"+redPacketPath, `<xml><empty/><act_name >`+name+`</act_name ></xml>`)
	}
	require.NoError(t, send(strings.Repeat("&amp;", 32)))
	require.NoError(t, send("<![CDATA["+strings.Repeat("猜", 32)+"]]>"))
	require.ErrorIs(t, send(strings.Repeat("&amp;", 33)), ErrRefused)
}

package payment_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/md5"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/xml"
	"fmt"
	"io"
	"log"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/payment"
)

const (
	apiKey    = "api-key-0123456789"
	appSecret = "app-secret-0123456789"
	mchID     = "1900000109"
)

// payHost is a payment host that asks for a certificate and checks all signatures by its own means.
type payHost struct {
	t      *testing.T
	server *httptest.Server
	cert   tls.Certificate

	mu      sync.Mutex
	answer  map[string]string // elements; sign is made unless it is there
	raw     string            // instead of the answer
	seen    map[string]string
	unknown bool // leave out the signature
}

// newCertificate makes a certificate of a merchant that signs itself.
func newCertificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
		IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	leaf, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	pool := x509.NewCertPool()
	pool.AddCert(leaf)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

func newPayHost(t *testing.T) *payHost {
	t.Helper()
	cert, pool := newCertificate(t)
	h := &payHost{t: t, cert: cert}
	h.server = httptest.NewUnstartedServer(h)
	h.server.TLS = &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool}
	h.server.Config.ErrorLog = log.New(io.Discard, "", 0) // handshakes without a certificate
	h.server.StartTLS()
	t.Cleanup(h.server.Close)
	return h
}

// hash is the signature of page 90281, written without any help of the package.
func hash(fields map[string]string, tail string) string {
	text := ""
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if fields[name] != "" && name != "sign" {
			text += name + "=" + fields[name] + "&"
		}
	}
	sum := md5.Sum([]byte(text + tail))
	return strings.ToUpper(hex.EncodeToString(sum[:]))
}

// ServeHTTP checks the signatures and answers.
func (h *payHost) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.seen = elements(h.t, r.Body)
	assert.Equal(h.t, http.MethodPost, r.Method)
	assert.Empty(h.t, r.URL.RawQuery, "neither token nor secret")
	assert.Equal(h.t, hash(h.seen, "key="+apiKey), h.seen["sign"])
	if h.raw != "" {
		_, _ = io.WriteString(w, h.raw)
		return
	}
	answer := maps.Clone(h.answer)
	if answer["sign"] == "" && !h.unknown {
		answer["sign"] = hash(answer, "key="+apiKey)
	}
	w.Header().Set("Content-Type", "text/xml")
	_, _ = io.WriteString(w, "<xml>\n")
	for name, value := range answer {
		_, _ = fmt.Fprintf(w, "<%s><![CDATA[%s]]></%s >\n", name, value, name)
	}
	_, _ = io.WriteString(w, "</xml>\n")
}

// elements reads flat XML by the standard library alone.
func elements(t *testing.T, r io.Reader) map[string]string {
	var doc struct {
		XMLName xml.Name `xml:"xml"`
		Fields  []struct {
			XMLName xml.Name
			Text    string `xml:",chardata"`
		} `xml:",any"`
	}
	assert.NoError(t, xml.NewDecoder(r).Decode(&doc))
	m := map[string]string{}
	for _, f := range doc.Fields {
		m[f.XMLName.Local] = f.Text
	}
	return m
}

// client returns a client that shows the certificate.
func (h *payHost) client(t *testing.T, opts ...wecom.Option) *payment.Client {
	t.Helper()
	opts = append([]wecom.Option{
		wecom.WithBaseURL(h.server.URL), wecom.WithHTTPClient(h.server.Client()), wecom.WithCertificate(h.cert),
		wecom.WithGuard(policy.Unlimited()), // which would close an endpoint after FREQ_LIMIT
	}, opts...)
	core, err := wecom.New("wx8888888888888888", "the-core-secret", opts...)
	require.NoError(t, err)
	return newClient(t, core)
}

func newClient(t *testing.T, core *wecom.Client) *payment.Client {
	t.Helper()
	c, err := payment.New(core, payment.Merchant{ID: mchID, APIKey: payment.NewSecret(apiKey), AppSecret: payment.NewSecret(appSecret)})
	require.NoError(t, err)
	return c
}

func redPacket() *payment.SendWorkWXRedPackRequest {
	return &payment.SendWorkWXRedPackRequest{
		MchBillNo: "123456", SenderName: "XX活动", ReOpenID: "oxTWIuGaIt6gTKsQRLau2M0yL16E", TotalAmount: 1000,
		Wishing: "感谢您 <参加> & \"祝\"\n快乐！", ActName: "猜灯谜抢红包活动", Remark: "猜越多得越多，快来抢！",
	}
}

func TestARedPacketIsSignedTwiceAndItsAnswerIsChecked(t *testing.T) {
	t.Parallel()
	h := newPayHost(t)
	h.answer = map[string]string{
		"return_code": "SUCCESS", "return_msg": "ok", "result_code": "SUCCESS", "mch_billno": "123456", "mch_id": mchID, "wxappid": "wx8888888888888888",
		"re_openid": "oxTWIuGaIt6gTKsQRLau2M0yL16E", "total_amount": "1000", "send_listid": "235785324578098", "sender_name": "XX活动", "a_new_field": "x", "empty": "",
	}
	req := redPacket()
	resp, err := h.client(t).SendWorkWXRedPack(t.Context(), req)
	require.NoError(t, err)
	require.Equal(t, &payment.SendWorkWXRedPackResponse{
		MchBillNo: "123456", MchID: mchID, WXAppID: "wx8888888888888888", ReOpenID: "oxTWIuGaIt6gTKsQRLau2M0yL16E", TotalAmount: 1000,
		SendListID: "235785324578098", SenderName: "XX活动",
	}, resp)
	require.Equal(t, redPacket(), req, "the caller's request stays as it is")

	fixed := map[string]string{}
	for _, name := range []string{"act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid"} {
		require.NotEmpty(t, h.seen[name])
		fixed[name] = h.seen[name]
	}
	require.Equal(t, hash(fixed, "secret="+appSecret), h.seen["workwx_sign"])
	require.Equal(t, redPacket().Wishing, h.seen["wishing"])
	require.LessOrEqual(t, len(h.seen["nonce_str"]), 32)
	require.GreaterOrEqual(t, len(h.seen["nonce_str"]), 20)
	require.NotContains(t, h.seen, "agentid", "what is not set is not sent")
	first := h.seen["nonce_str"]
	_, err = h.client(t).SendWorkWXRedPack(t.Context(), req)
	require.NoError(t, err)
	require.NotEqual(t, first, h.seen["nonce_str"])
}

func TestATransferIsSignedTwiceAndItsAnswerNeedsNoSignature(t *testing.T) {
	t.Parallel()
	h := newPayHost(t)
	h.unknown = true
	h.answer = map[string]string{
		"return_code": "SUCCESS", "result_code": "SUCCESS", "appid": "wx8888888888888888", "mch_id": mchID, "nonce_str": "lxuDzMnRjpcXzxLx0q",
		"partner_trade_no": "100000982017072019616", "payment_no": "1000018301201505190181489473", "payment_time": "2017-07-20 22：05：59",
	}
	resp, err := h.client(t).PromotionPayWWSPTrans2Pocket(t.Context(), &payment.PromotionPayWWSPTrans2PocketRequest{
		PartnerTradeNo: "100000982017072019616", OpenID: "ohO4Gt7wVPxIT1A9GjFaMYMiZY1s", CheckName: payment.NoCheck, Amount: 100, Desc: "六月出差报销费用",
		SpbillCreateIP: "10.2.3.10", WWMsgType: payment.NormalMessage, ActName: "示例项目", AgentID: 1,
	})
	require.NoError(t, err)
	require.Equal(t, "1000018301201505190181489473", resp.PaymentNo)
	fixed := map[string]string{}
	for _, name := range []string{"amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type"} {
		require.NotEmpty(t, h.seen[name])
		fixed[name] = h.seen[name]
	}
	require.Equal(t, hash(fixed, "secret="+appSecret), h.seen["workwx_sign"])

	h.unknown = false
	_, err = h.client(t).PromotionPayWWSPTrans2Pocket(t.Context(), nil)
	require.NoError(t, err, "a signature that nobody promised is checked as well")
	h.answer["sign"] = "C380BEC2BFD727A4B6845133519F3AD6"
	_, err = h.client(t).PromotionPayWWSPTrans2Pocket(t.Context(), nil)
	require.ErrorIs(t, err, payment.ErrSignature)
}

func TestQueriesAreSignedByTheMerchantAlone(t *testing.T) {
	t.Parallel()
	h := newPayHost(t)
	h.answer = map[string]string{"return_code": "SUCCESS", "result_code": "SUCCESS", "status": "RFUND_ING", "total_amount": "5000", "refund_amount": "8000"}
	core, err := wecom.New("corp", "x", wecom.WithBaseURL(h.server.URL), wecom.WithHTTPClient(h.server.Client()), wecom.WithCertificate(h.cert), wecom.WithGuard(policy.Unlimited()))
	require.NoError(t, err)
	c, err := payment.New(core, payment.Merchant{ID: mchID, APIKey: payment.NewSecret(apiKey)})
	require.NoError(t, err)
	packet, err := c.QueryWorkWXRedPack(t.Context(), &payment.QueryWorkWXRedPackRequest{MchBillNo: "123456"})
	require.NoError(t, err)
	require.Equal(t, &payment.QueryWorkWXRedPackResponse{Status: payment.RedPackRefunding, TotalAmount: 5000, RefundAmount: 8000}, packet)
	require.Equal(t, "corp", h.seen["appid"])
	require.NotContains(t, h.seen, "workwx_sign")

	h.answer, h.unknown = map[string]string{"return_code": "SUCCESS", "result_code": "SUCCESS", "status": "PROCESSING", "payment_amount": "100"}, true
	paid, err := c.PromotionQueryWWSPTrans2Pocket(t.Context(), &payment.PromotionQueryWWSPTrans2PocketRequest{PartnerTradeNo: "123456"})
	require.NoError(t, err)
	require.Equal(t, payment.TransferProcessing, paid.Status)
	require.Equal(t, int64(100), paid.PaymentAmount)

	_, err = c.SendWorkWXRedPack(t.Context(), redPacket())
	require.ErrorContains(t, err, "was not sent: the merchant has no AppSecret")
	_, err = c.PromotionPayWWSPTrans2Pocket(t.Context(), nil)
	require.ErrorContains(t, err, "was not sent: the merchant has no AppSecret")
}

func TestAnAnswerThatTheMerchantsKeyDidNotSignIsNoSuccess(t *testing.T) {
	t.Parallel()
	h := newPayHost(t)
	h.answer = map[string]string{"return_code": "SUCCESS", "result_code": "SUCCESS", "sign": "C380BEC2BFD727A4B6845133519F3AD6"}
	c := h.client(t)
	_, err := c.SendWorkWXRedPack(t.Context(), redPacket())
	require.ErrorIs(t, err, payment.ErrSignature)
	delete(h.answer, "sign")
	h.unknown = true
	_, err = c.SendWorkWXRedPack(t.Context(), redPacket())
	require.ErrorIs(t, err, payment.ErrSignature, "the page promises one")
	_, err = c.QueryWorkWXRedPack(t.Context(), nil)
	require.ErrorIs(t, err, payment.ErrSignature)
}

func TestFailuresSayWhetherTheMoneyMayHaveBeenPaid(t *testing.T) {
	t.Parallel()
	h := newPayHost(t)
	c := h.client(t)
	send := func() error { _, err := c.SendWorkWXRedPack(t.Context(), redPacket()); return err }
	pay := func() error { _, err := c.PromotionPayWWSPTrans2Pocket(t.Context(), nil); return err }
	query := func() error { _, err := c.QueryWorkWXRedPack(t.Context(), nil); return err }
	for _, f := range []struct {
		call      func() error
		code      string
		class     error
		undecided bool
		known     bool
	}{
		{send, "NOTENOUGH", wecom.ErrWrongState, false, true},
		{send, "SEND_FAILED", wecom.ErrWrongState, false, true},
		{send, "NO_AUTH", wecom.ErrBlocked, false, true},
		{send, "FREQ_LIMIT", wecom.ErrRateLimited, false, true},
		{send, "SYSTEMERROR", wecom.ErrBusy, true, true},
		{send, "PROCESSING", wecom.ErrBusy, true, true},
		{send, "FATAL_ERROR", wecom.ErrConflict, true, true},
		{send, "A_NEW_CODE", nil, true, false},
		{pay, "NOTENOUGH", wecom.ErrWrongState, true, true},
		{pay, "V2_ACCOUNT_SIMPLE_BAN", wecom.ErrWrongState, true, true},
		{query, "NO_AUTH", wecom.ErrNoPermission, false, true},
		{query, "NOT_FOUND", wecom.ErrNotFound, false, true},
	} {
		h.answer = map[string]string{"return_code": "SUCCESS", "return_msg": "ok", "result_code": "FAIL", "err_code": f.code, "err_code_des": "the host's words"}
		err := f.call()
		var failed *payment.Error
		require.ErrorAs(t, err, &failed, f.code)
		assert.Equal(t, f.code, failed.Code)
		assert.Equal(t, "the host's words", failed.Message)
		assert.Equal(t, f.undecided, failed.Undecided, f.code)
		assert.Equal(t, f.known, failed.Meaning != "" && failed.Hint != "", f.code)
		assert.Contains(t, err.Error(), fmt.Sprintf("payment: %s: %s", failed.Path, f.code))
		assert.Contains(t, err.Error(), fmt.Sprintf("/document/path/%d", failed.Page))
		assert.Equal(t, f.undecided, strings.Contains(err.Error(), "may have been paid"), err)
		if f.class != nil {
			require.ErrorIs(t, err, f.class, f.code)
		}
	}
	h.answer = map[string]string{"return_code": "FAIL", "return_msg": "签名失败", "sign": ""}
	h.unknown = true
	var failed *payment.Error
	require.ErrorAs(t, send(), &failed)
	require.True(t, failed.Undecided)
	require.Equal(t, "签名失败", failed.Message)
	h.raw = "<html>gateway</html>"
	var bad *wecom.ResponseError
	require.ErrorAs(t, send(), &bad)
}

func TestWithoutACertificateTheHostHangsUp(t *testing.T) {
	t.Parallel()
	h := newPayHost(t)
	core, err := wecom.New("corp", "x", wecom.WithBaseURL(h.server.URL), wecom.WithHTTPClient(h.server.Client()), wecom.WithGuard(policy.Unlimited()))
	require.NoError(t, err)
	_, err = newClient(t, core).SendWorkWXRedPack(t.Context(), redPacket(), wecom.WithoutRetry())
	require.Error(t, err)
	require.Empty(t, h.seen)
	require.Empty(t, h.server.Client().Transport.(*http.Transport).TLSClientConfig.Certificates, "the caller's transport stays as it is")
}

func TestNoSecretIsPrinted(t *testing.T) {
	t.Parallel()
	h := newPayHost(t)
	h.answer = map[string]string{"return_code": "FAIL", "return_msg": "bad"}
	c := h.client(t)
	_, failed := c.SendWorkWXRedPack(t.Context(), redPacket())
	m := payment.Merchant{ID: mchID, APIKey: payment.NewSecret(apiKey), AppSecret: payment.NewSecret(appSecret)}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, value := range []any{c, *c, m, &m, m.APIKey, struct{ m payment.Merchant }{m}, failed} {
			text := fmt.Sprintf(verb, value)
			require.NotContains(t, text, apiKey)
			require.NotContains(t, text, appSecret)
			require.NotContains(t, text, hex.EncodeToString([]byte(apiKey)))
		}
	}
}

func TestNewNeedsAMerchant(t *testing.T) {
	t.Parallel()
	core, err := wecom.New("corp", "secret")
	require.NoError(t, err)
	key := payment.NewSecret("key")
	for _, m := range []payment.Merchant{{APIKey: key}, {ID: mchID}, {ID: mchID, APIKey: payment.NewSecret("")}} {
		_, err := payment.New(core, m)
		require.Error(t, err)
	}
	_, err = payment.New(nil, payment.Merchant{ID: mchID, APIKey: key})
	require.Error(t, err)
}

// inMemory calls a handler without a socket, so that it works in a bubble of time.
type inMemory struct{ http.Handler }

// RoundTrip calls the handler.
func (m inMemory) RoundTrip(req *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	m.ServeHTTP(w, req)
	return w.Result(), nil
}

func TestTheGuardCountsOrdersAndNotTheirRepetitions(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(12 * time.Hour) // away from the edge of a day
		h := &payHost{t: t, answer: map[string]string{"return_code": "SUCCESS", "result_code": "FAIL", "err_code": "SYSTEMERROR"}}
		core, err := wecom.New("corp", "x", wecom.WithHTTPClient(&http.Client{Transport: inMemory{h}}))
		require.NoError(t, err)
		c := newClient(t, core)
		req := redPacket()
		for n := range 10 { // as many as one person may get in a day
			req.MchBillNo = fmt.Sprint(n)
			_, err := c.SendWorkWXRedPack(t.Context(), req)
			require.ErrorIs(t, err, wecom.ErrBusy)
		}
		h.answer = map[string]string{"return_code": "SUCCESS", "result_code": "SUCCESS", "mch_billno": "9"}
		_, err = c.SendWorkWXRedPack(t.Context(), req)
		require.NoError(t, err, "the same order again")
		h.seen = nil
		req.MchBillNo = "10"
		var refusal *policy.Refusal
		_, err = c.SendWorkWXRedPack(t.Context(), req)
		require.ErrorAs(t, err, &refusal)
		require.Equal(t, "redpack-user-daily-count", refusal.Rule.ID)
		req.TotalAmount = 99
		_, err = c.SendWorkWXRedPack(t.Context(), req)
		require.ErrorIs(t, err, policy.ErrRefused)
		require.Nil(t, h.seen, "a refused call touches no network")
	})
}

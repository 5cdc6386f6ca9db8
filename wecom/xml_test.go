package wecom_test

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
	"github.com/wecomkit/wecomkit/wecom"
)

// payHost is a transport that keeps the last request and has one answer.
type payHost struct {
	req    *http.Request
	body   string
	status int
	answer string
}

// RoundTrip records and answers.
func (h *payHost) RoundTrip(req *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	h.req, h.body = req, string(body)
	return &http.Response{
		StatusCode: h.status, Header: http.Header{"Content-Type": {"text/plain"}}, Body: io.NopCloser(strings.NewReader(h.answer)), Request: req,
	}, nil
}

type payRequest struct {
	Text   string `xml:"text,omitempty"`
	Amount int64  `xml:"amount,omitempty"`
	Left   string `xml:"left,omitempty"`
}

type payResponse struct {
	Text   string `json:"text,omitzero"`
	Amount int64  `json:"amount,omitzero"`
}

const paid = `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><text><![CDATA[<a&b>]]></text><amount>7</amount></xml>`

func payEndpoint() *wecom.Endpoint {
	return &wecom.Endpoint{Method: http.MethodPost, Host: "pay.example.com", Path: "/pay", Credential: wecom.NoCredential, Body: wecom.BodyXML}
}

func TestXMLGoesToItsHostWithoutAnyCredential(t *testing.T) {
	t.Parallel()
	host := &payHost{status: http.StatusOK, answer: paid}
	client, err := wecom.New("corp", "secret", wecom.WithHTTPClient(&http.Client{Transport: host}))
	require.NoError(t, err)
	resp := new(payResponse)
	require.NoError(t, client.Do(t.Context(), payEndpoint(), &payRequest{Text: "<a&b>", Amount: 7}, resp))
	require.Equal(t, "https://pay.example.com/pay", host.req.URL.String())
	require.Equal(t, `<xml><text>&lt;a&amp;b&gt;</text><amount>7</amount></xml>`, host.body)
	require.Equal(t, &payResponse{Text: "<a&b>", Amount: 7}, resp)
	require.NoError(t, client.Do(t.Context(), payEndpoint(), nil, nil))
	require.Equal(t, `<xml></xml>`, host.body)

	client, err = wecom.New("corp", "secret", wecom.WithHTTPClient(&http.Client{Transport: host}), wecom.WithBaseURL("http://fake.example.com/x"))
	require.NoError(t, err)
	require.NoError(t, client.Do(t.Context(), payEndpoint(), nil, nil))
	require.Equal(t, "http://fake.example.com/x/pay", host.req.URL.String(), "a base URL takes every call")
}

func TestXMLThatIsNoSuccessIsAnError(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		status int
		answer string
		reason string
	}{
		{200, `<xml><return_code>FAIL</return_code><return_msg>private</return_msg></xml>`, "reports no success"},
		{200, `<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code></xml>`, "reports no success"},
		{200, `<xml></xml>`, "reports no success"},
		{200, `<html>private</html>`, "not the XML"},
		{200, `{"errcode":0}`, "not the XML"},
		{200, paid[:len(paid)-9], "not the XML"},
		{200, strings.Replace(paid, "<amount>", "<text>8</text><amount>", 1), "not the XML"},
		{502, paid, "HTTP error"},
	} {
		host := &payHost{status: c.status, answer: c.answer}
		client, err := wecom.New("corp", "secret", wecom.WithHTTPClient(&http.Client{Transport: host}))
		require.NoError(t, err)
		var bad *wecom.ResponseError
		require.ErrorAs(t, client.Do(t.Context(), payEndpoint(), nil, new(payResponse)), &bad, c.answer)
		require.Contains(t, bad.Reason, c.reason, c.answer)
		require.NotContains(t, bad.Error(), "private")
	}
}

func TestXMLOddValuesAreReported(t *testing.T) {
	t.Parallel()
	host := &payHost{status: http.StatusOK, answer: strings.Replace(paid, ">7<", ">seven<", 1)}
	client, err := wecom.New("corp", "secret", wecom.WithHTTPClient(&http.Client{Transport: host}))
	require.NoError(t, err)
	resp, info := new(payResponse), new(wecom.ResponseInfo)
	require.NoError(t, client.Do(t.Context(), payEndpoint(), nil, resp, wecom.WithResponseInfo(info)))
	require.Equal(t, []string{"amount"}, info.Skipped)
	require.Zero(t, resp.Amount)
}

func TestXMLIsJudgedByTheCaller(t *testing.T) {
	t.Parallel()
	host := &payHost{status: http.StatusOK, answer: `<xml><return_code>FAIL</return_code><text>x</text></xml>`}
	client, err := wecom.New("corp", "secret", wecom.WithHTTPClient(&http.Client{Transport: host}))
	require.NoError(t, err)
	mine := errors.New("mine")
	var seen map[string]string
	err = client.Do(t.Context(), payEndpoint(), nil, nil, wecom.WithXMLCheck(func(fields map[string]string) error {
		seen = fields
		return mine
	}))
	require.ErrorIs(t, err, mine)
	require.Equal(t, map[string]string{"return_code": "FAIL", "text": "x"}, seen)
	resp := new(payResponse)
	require.NoError(t, client.Do(t.Context(), payEndpoint(), nil, resp, wecom.WithXMLCheck(func(map[string]string) error { return nil })))
	require.Equal(t, "x", resp.Text)
	require.Error(t, client.Do(t.Context(), payEndpoint(), nil, resp, wecom.WithXMLCheck(nil)))
}

func TestACertificateNeedsATransportThatCanShowIt(t *testing.T) {
	t.Parallel()
	cert := tls.Certificate{Certificate: [][]byte{{1}}, PrivateKey: struct{}{}}
	dial := func(context.Context, string, string) (net.Conn, error) { return nil, errors.New("no") }
	for name, opts := range map[string][]wecom.Option{
		"an empty certificate":           {wecom.WithCertificate(tls.Certificate{})},
		"a transport of another kind":    {wecom.WithCertificate(cert), wecom.WithHTTPClient(&http.Client{Transport: new(payHost)})},
		"a transport that dials TLS":     {wecom.WithCertificate(cert), wecom.WithHTTPClient(&http.Client{Transport: &http.Transport{DialTLSContext: dial}})},
		"the order of options is no way": {wecom.WithHTTPClient(&http.Client{Transport: new(payHost)}), wecom.WithCertificate(cert)},
	} {
		_, err := wecom.New("corp", "secret", append(opts, wecom.WithGuard(policy.Unlimited()))...)
		require.ErrorContains(t, err, "WithCertificate", name)
	}
	for _, client := range []*http.Client{{}, {Transport: new(http.Transport)}} {
		_, err := wecom.New("corp", "secret", wecom.WithCertificate(cert), wecom.WithHTTPClient(client))
		require.NoError(t, err)
	}
	_, err := wecom.New("corp", "secret", wecom.WithCertificate(cert))
	require.NoError(t, err)
}

package aibot_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/aibot"
)

func TestResponseCode(t *testing.T) {
	t.Parallel()
	code, err := aibot.ResponseCode("https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=a%2Bb")
	require.NoError(t, err)
	assert.Equal(t, "a+b", code)
	for _, bad := range []string{
		"", "https://qyapi.weixin.qq.com/cgi-bin/aibot/response", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?response_code=topsecret",
		"https://qyapi.weixin.qq.com/%zz?response_code=topsecret",
	} {
		_, err := aibot.ResponseCode(bad)
		require.Error(t, err, bad)
		assert.NotContains(t, err.Error(), "topsecret")
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestResponseTakesTheCodeAndNoToken(t *testing.T) {
	t.Parallel()
	var calls []string
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		calls = append(calls, r.URL.RequestURI()+" "+string(body))
		text := `{"errcode":0,"errmsg":"ok"}`
		return &http.Response{
			StatusCode: http.StatusOK, Request: r, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)),
		}, nil
	})}))
	require.NoError(t, err)
	_, err = aibot.New(core).Response(t.Context(), &aibot.ResponseRequest{
		ResponseCode: "a+b", MsgType: aibot.MsgTypeMarkdown, Markdown: &aibot.Markdown{Content: "**done**", Feedback: &aibot.Feedback{ID: "f1"}},
	})
	require.NoError(t, err)
	assert.Equal(t, []string{
		`/cgi-bin/aibot/response?response_code=a%2Bb {"msgtype":"markdown","markdown":{"content":"**done**","feedback":{"id":"f1"}}}`,
	}, calls)
}

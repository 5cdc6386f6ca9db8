package paywire

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]Field{
		`<xml><a>1</a><b><![CDATA[<2>]]></b></xml>`:                          {{"a", "1"}, {"b", "<2>"}},
		"\n<?xml version=\"1.0\"?><xml>\n<a >x &amp; y</a >\n<b/>\n</xml>\n": {{"a", "x & y"}, {"b", ""}},
		`<xml><a>1<deep><x>2</x></deep>3</a><!-- --><a>4</a></xml>`:          {{"a", "13"}, {"a", "4"}},
		`<xml></xml>`: nil,
	} {
		got, err := Parse([]byte(text))
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
}

func TestParseRefusesWhatIsNoAnswer(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		``, `{"errcode":0}`, `<html><body>gateway</body></html>`, `<xml>`, `<xml><a>1</a>`, `<xml><a>1</b></xml>`, `<xml><a>&nothing;</a></xml>`,
		`<xml><a>1</a></xml>more`, `<xml><a>1</a></xml><xml></xml>`, `<a>1</a>`,
	} {
		_, err := Parse([]byte(text))
		require.ErrorIs(t, err, ErrSyntax, text)
		_, failed := Failure([]byte(text))
		require.False(t, failed, text)
	}
	fields, err := Parse([]byte(`<xml><a>1</a><b>`))
	require.ErrorIs(t, err, ErrSyntax)
	require.Equal(t, []Field{{"a", "1"}}, fields, "what stands before the mistake")
	_, err = Map([]byte(`<xml><a>1</a><a>2</a></xml>`))
	require.ErrorIs(t, err, ErrTwice)
}

// The worked example of page 90281 gives the text that is hashed.
func TestSign(t *testing.T) {
	t.Parallel()
	fields := map[string]string{
		"act_name": "XXX", "mch_billno": "11111234567890", "mch_id": "10000098", "nonce_str": "qFKEgfig76DF9912fewmkp",
		"re_openid": "oxTWIuGaIt6gTKsQRLau2M0yL16E", "total_amount": "100", "wxappid": "wx123456789",
	}
	const want = "8B8D04AFC9FD08094CC5A0C2FA8BB60C"
	assert.Equal(t, want, Sign(fields, "secret", "192006250b4c09247ec02edce69f6a2d"))
	fields["sign"], fields["remark"] = "anything", ""
	assert.Equal(t, want, Sign(fields, "secret", "192006250b4c09247ec02edce69f6a2d"), "neither sign nor what is empty is signed")
	fields["remark"] = "x"
	assert.NotEqual(t, want, Sign(fields, "secret", "192006250b4c09247ec02edce69f6a2d"))
}

func TestFinal(t *testing.T) {
	t.Parallel()
	assert.True(t, Final(SendRedPacket, "NOTENOUGH"))
	for _, open := range []string{"", "SYSTEMERROR", "PROCESSING", "FATAL_ERROR", "PARAM_ERROR", "A_NEW_CODE"} {
		assert.False(t, Final(SendRedPacket, open), open)
	}
	assert.False(t, Final("/mmpaymkttransfers/promotion/paywwsptrans2pocket", "NOTENOUGH"), "a failed transfer is to be queried")
}

package main

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/policy"
)

func TestTextTellsTheRulesOfAnEndpoint(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	require.NoError(t, run(&out, "/cgi-bin/externalcontact/add_msg_template", "", false))
	assert.Contains(t, out.String(), "external_userid: at most 10000 elements in all")
	assert.Contains(t, out.String(), "the platform drops silently")
	assert.Contains(t, out.String(), "https://developer.work.weixin.qq.com/document/path/92135")
	assert.NotContains(t, out.String(), "appchat")
}

// What an operator must know before each message stands first, what holds anywhere last.
func TestTextBeginsWithWhatMattersMost(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	require.NoError(t, run(&out, "/cgi-bin/kf/send_msg", "", false))
	at := -1
	for _, want := range []string{
		"five messages after each message of the customer", "only within 48 hours of the customer's last message",
		"only while the session is new", "text.content: at most 2048 bytes", "What holds for every endpoint", "calls of one corp to one endpoint",
	} {
		next := bytes.Index(out.Bytes(), []byte(want))
		assert.Greater(t, next, at, want)
		at = next
	}
}

func TestFindNarrows(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	require.NoError(t, run(&out, "", "Welcome Code", false))
	assert.Contains(t, out.String(), "20 seconds")
	assert.NotContains(t, out.String(), "mass-msg-external-userids")
	require.ErrorContains(t, run(&out, "", "no such thing anywhere", false), "no such thing anywhere")
}

func TestJSONHoldsEveryRuleWithItsSource(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	require.NoError(t, run(&out, "", "", true))
	var rules []ruleJSON
	require.NoError(t, json.Unmarshal(out.Bytes(), &rules))
	require.Len(t, rules, len(policy.Catalog()))
	for _, r := range rules {
		assert.NotEmpty(t, r.Text, r.ID)
		assert.True(t, r.Source.Page != 0 || !r.Source.Official, r.ID)
	}
}

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
		assert.NotZero(t, r.Source.Page, r.ID)
	}
}

package main

import (
	"bytes"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// number finds the figure after the label in the closing table.
func number(t *testing.T, table, label string) int {
	t.Helper()
	found := regexp.MustCompile(`(?m)^ *` + label + ` +(\d+)`).FindStringSubmatch(table)
	require.NotNil(t, found, "%s: %s", label, table)
	n, err := strconv.Atoi(found[1])
	require.NoError(t, err)
	return n
}

func TestTheTableAddsUp(t *testing.T) {
	t.Setenv("WECOM_CORP_ID", "")
	var dry, real bytes.Buffer
	require.NoError(t, run(t.Context(), &dry, "", true, 500))
	require.NoError(t, run(t.Context(), &real, "", false, 500))
	for _, table := range []string{dry.String(), real.String()} {
		all := number(t, table, "customers in the campaign")
		assert.GreaterOrEqual(t, all, 3000)
		assert.Equal(t, all, number(t, table, "in mass-message tasks")+number(t, table, "refused by the guard")+number(t, table, "turned down by the platform"))
		assert.Equal(t, 12, number(t, table, "application messages"))
		assert.Positive(t, number(t, table, "mass-msg-per-customer-month"))
		assert.Contains(t, table, "https://developer.work.weixin.qq.com/document/path/92135")
	}
}

func TestTheSampleNeverGoesToTheRealPlatform(t *testing.T) {
	t.Setenv("WECOM_CORP_ID", "ww0123456789abcdef")
	require.ErrorContains(t, run(t.Context(), new(bytes.Buffer), "", false, 0), "-dir")
}

package main

import (
	"bytes"
	"path/filepath"
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
	require.NoError(t, run(t.Context(), &dry, options{dryRun: true, accounts: 500}))
	require.NoError(t, run(t.Context(), &real, options{accounts: 500}))
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
	require.ErrorContains(t, run(t.Context(), new(bytes.Buffer), options{}), "-dir")
}

func TestASecondRunRemembersTheFirst(t *testing.T) {
	t.Setenv("WECOM_CORP_ID", "")
	ledger := filepath.Join(t.TempDir(), "ledger.db")
	var first, second bytes.Buffer
	require.NoError(t, run(t.Context(), &first, options{ledger: ledger}))
	require.NoError(t, run(t.Context(), &second, options{ledger: ledger}))
	assert.Contains(t, second.String(), "the ledger remembers 4000 customers")
	assert.GreaterOrEqual(t, number(t, second.String(), "refused by the guard"), number(t, first.String(), "refused by the guard"))
}

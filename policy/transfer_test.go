package policy

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A transfer that the answer says did not begin is not one of the two in ninety days.
func TestTransfersCountWhereTheyBegan(t *testing.T) {
	t.Parallel()
	const customers, groups = "/cgi-bin/externalcontact/transfer_customer", "/cgi-bin/externalcontact/groupchat/onjob_transfer"
	tests := []struct{ name, path, body, answer string }{
		{"customers", customers, `{"handover_userid":"a","takeover_userid":"b","external_userid":["%s"]}`,
			`{"errcode":0,"customer":[{"external_userid":"wmLeft","errcode":40096},{"external_userid":"wmMoved","errcode":0}]}`},
		{"groups", groups, `{"new_owner":"b","chat_id_list":["%s"]}`,
			`{"errcode":0,"failed_chat_list":[{"chat_id":"wmLeft","errcode":90501}]}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			g := newGuard(t)
			some := &fake{answer: tt.answer}
			both := fmt.Sprintf(tt.body, `wmLeft","wmMoved`)
			require.NoError(t, send(t, g, some, tt.path, both))
			require.NoError(t, send(t, g, some, tt.path, both))
			all := &fake{answer: `{"errcode":0,"customer":[{"external_userid":"wmLeft","errcode":0}]}`}
			assert.NoError(t, send(t, g, all, tt.path, fmt.Sprintf(tt.body, "wmLeft")), "counts what did not begin")
			assert.Error(t, send(t, g, all, tt.path, fmt.Sprintf(tt.body, "wmMoved")), "does not count what began")
		})
	}
}

// Where the answer does not say whose code is which, all count.
func TestUnclearTransfersCount(t *testing.T) {
	t.Parallel()
	g := newGuard(t)
	unclear := &fake{answer: `{"errcode":0,"customer":[{"external_userid":"wm1"},{"external_userid":"wm2","errcode":40096}]}`}
	const path, body = "/cgi-bin/externalcontact/transfer_customer", `{"external_userid":["wm1","wm2"]}`
	require.NoError(t, send(t, g, unclear, path, body))
	require.NoError(t, send(t, g, unclear, path, body))
	require.Error(t, send(t, g, unclear, path, body))
}

package policy

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	kfSend    = "/cgi-bin/kf/send_msg"
	kfSync    = "/cgi-bin/kf/sync_msg"
	kfOnEvent = "/cgi-bin/kf/send_msg_on_event"
)

// refusedBy asserts that this rule refused the call.
func refusedBy(t *testing.T, rule string, err error) {
	t.Helper()
	var refusal *Refusal
	require.True(t, errors.As(err, &refusal), "%s refuses nothing: %v", rule, err)
	var ids []string
	for _, v := range refusal.Violations {
		ids = append(ids, v.Rule.ID)
	}
	require.Contains(t, ids, rule)
}

// The whole catalogue together lets through what the platform allows between a customer and an account, and no more.
func TestCatalogHoldsCustomerServiceToItsReplies(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		writes := func(customer string) {
			answer := fmt.Sprintf(`{"errcode":0,"msg_list":[{"origin":3,"open_kfid":"K","external_userid":%q,"send_time":%d}]}`, customer, time.Now().Unix())
			require.NoError(t, send(t, g, &fake{answer: answer}, kfSync, `{"open_kfid":"K","token":"T"}`))
		}
		reply := func(customer string) error {
			return send(t, g, &fake{}, kfSend, fmt.Sprintf(`{"touser":%q,"open_kfid":"K","msgtype":"text","text":{"content":"x"}}`, customer))
		}
		writes("A")
		writes("B")
		for range 5 {
			require.NoError(t, reply("A"))
		}
		refusedBy(t, "kf-send-5-per-reply", reply("A"))
		require.NoError(t, reply("B"), "each customer counts alone")
		for range 3 { // a customer who keeps writing can be answered for longer than 48 hours
			time.Sleep(30 * time.Hour)
			writes("A")
			require.NoError(t, reply("A"))
		}
		refusedBy(t, "kf-send-48h-window", reply("B"))
		time.Sleep(48 * time.Hour)
		refusedBy(t, "kf-send-48h-window", reply("A"))
		require.NoError(t, reply("C"), "what the guard never saw it cannot refuse")
	})
}

func TestCatalogHoldsEventCodesToTheirTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		event := func(field, code string) {
			answer := fmt.Sprintf(`{"errcode":0,"msg_list":[{"origin":4,"msgtype":"event","event":{"event_type":"e",%q:%q}}]}`, field, code)
			require.NoError(t, send(t, g, &fake{answer: answer}, kfSync, `{"open_kfid":"K","token":"T"}`))
		}
		use := func(code string) error {
			return send(t, g, &fake{}, kfOnEvent, fmt.Sprintf(`{"code":%q,"msgtype":"text","text":{"content":"x"}}`, code))
		}
		event("welcome_code", "w1")
		event("welcome_code", "w2")
		event("msg_code", "m1")
		require.NoError(t, send(t, g, &fake{answer: `{"errcode":0,"msg_code":"m2"}`}, "/cgi-bin/kf/service_state/trans", `{"open_kfid":"K","external_userid":"A","service_state":2}`))
		require.NoError(t, use("w1"))
		refusedBy(t, "kf-event-code-once", use("w1"))
		time.Sleep(20 * time.Second)
		refusedBy(t, "kf-event-code-enter", use("w2"))
		require.NoError(t, use("m1"), "other codes live longer")
		time.Sleep(48 * time.Hour)
		refusedBy(t, "kf-event-code-pool", use("m2"))
	})
}

func TestCatalogHoldsSyncTokensToTenMinutes(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		require.NoError(t, g.Observe(t.Context(), IDSeen{CorpID: corp.CorpID, Mark: "kf_sync_token", ID: "T"}))
		time.Sleep(9 * time.Minute)
		require.NoError(t, send(t, g, &fake{}, kfSync, `{"open_kfid":"K","token":"T"}`))
		time.Sleep(time.Minute)
		refusedBy(t, "kf-sync-token-ttl", send(t, g, &fake{}, kfSync, `{"open_kfid":"K","token":"T"}`))
		require.NoError(t, send(t, g, &fake{}, kfSync, `{"open_kfid":"K"}`))
	})
}

// Entries of a menu are objects, of which those of plain text count only towards all.
func TestCatalogCountsTheEntriesOfMenus(t *testing.T) {
	t.Parallel()
	g := newGuard(t)
	click, view, text := `{"type":"click","click":{"id":"1","content":"x"}}`, `{"type":"view","view":{"url":"u","content":"x"}}`, `{"type":"text","text":{"content":"x"}}`
	menu := func(path string, entries ...string) error {
		return send(t, g, &fake{}, path, `{"code":"c","touser":"A","open_kfid":"K","msgtype":"msgmenu","msgmenu":{"list":[`+strings.Join(entries, ",")+`]}}`)
	}
	times := func(n int, entry string) (entries []string) {
		for range n {
			entries = append(entries, entry)
		}
		return entries
	}
	five := append(times(5, click), times(5, view)...)
	require.NoError(t, menu(kfSend, append(five, times(40, text)...)...))
	refusedBy(t, "kf-send-menu-items", menu(kfSend, append(five, click)...))
	refusedBy(t, "kf-send-menu-list", menu(kfSend, times(51, text)...))
	require.NoError(t, menu(kfOnEvent, five...))
	refusedBy(t, "kf-event-menu-list", menu(kfOnEvent, times(11, text)...))
}

func TestCatalogHoldsSmartRobotsToOneAnswer(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGuard(t)
		answer := func(code, body string) error {
			return send(t, g, &fake{}, "/cgi-bin/aibot/response?response_code="+code, body)
		}
		seen := func(code string) {
			require.NoError(t, g.Observe(t.Context(), IDSeen{CorpID: corp.CorpID, Mark: "aibot_response_code", ID: code}))
		}
		const hello = `{"msgtype":"markdown","markdown":{"content":"x"}}`
		seen("r1")
		require.NoError(t, answer("r1", hello))
		refusedBy(t, "aibot-response-url-use", answer("r1", hello))
		seen("r2")
		time.Sleep(time.Hour)
		refusedBy(t, "aibot-response-url-ttl", answer("r2", hello))
		card := func(content string) string {
			return `{"msgtype":"template_card","template_card":{"main_title":{"title":"x"},` + content + `}}`
		}
		options := func(n int) string {
			return `{"question_key":"q","option_list":[` + strings.TrimSuffix(strings.Repeat(`{"id":"1","text":"x"},`, n), ",") + `]}`
		}
		require.NoError(t, answer("r3", card(`"card_type":"multiple_interaction","select_list":[`+options(10)+","+options(10)+`]`)))
		refusedBy(t, "aibot-card-select-options", answer("r4", card(`"card_type":"multiple_interaction","select_list":[`+options(9)+","+options(11)+`]`)))
		const withMenu = `"card_type":"text_notice","action_menu":{"desc":"d","action_list":[{"text":"t","key":"k"}]}`
		refusedBy(t, "aibot-card-task-id-required", answer("r5", card(withMenu)))
		require.NoError(t, answer("r6", card(withMenu+`,"task_id":"1"`)))
	})
}

package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// clientRules are the limits of client libraries, which the guard does not see: the native library of the archive of chats
// (会话内容存档SDK) and the JS-SDK; and what else of archives and components only the platform sees.
var clientRules = []Rule{
	{
		ID: "archive-pull-per-minute", Title: "pulls of archived messages, a minute", Kind: Frequency,
		Endpoints: []string{"sdk:GetChatData"}, Modes: Internal,
		Measure: Calls, Max: Amount{N: 4000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute}, Enforcement: Never,
		Source: Source{Page: 91774, Updated: "2025-05-08", Quote: "不可超过4000次/分钟", Official: true},
		Note:   "A function of the native library. Older copies say 600.",
	},
	{
		ID: "archive-pull-limit", Title: "messages of one pull of the archive", Kind: Payload,
		Endpoints: []string{"sdk:GetChatData"}, Modes: Internal,
		Measure: Value, Fields: []string{"limit"}, Max: Amount{N: 1000},
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 91774, Updated: "2025-05-08", Quote: "最大值1000条", Official: true},
		Note:   "The library answers 10000. When code 301058 says that the answer grew too large, ask for less.",
	},
	{
		ID: "archive-retention", Title: "archived messages are pulled within five days", Kind: Timing,
		Endpoints: []string{"sdk:GetChatData", "sdk:GetMediaData"}, Modes: Internal,
		Lifetime: Lifetime{Mark: "chat_archive_message", Within: 5 * 24 * time.Hour},
		OnExcess: Excess{Action: Drop}, Enforcement: Never,
		Source: Source{Page: 91774, Updated: "2025-05-08", Quote: "内容不能超过5天", Official: true},
		Note:   "Older ones are lost: an older seq starts at the first message that is left. Media too; there the library answers 10010.",
	},
	{
		ID: "archive-media-slice", Title: "part of a medium in one answer of the archive", Kind: Payload,
		Endpoints: []string{"sdk:GetMediaData"}, Modes: Internal,
		Measure: Size, Max: Amount{N: 524288},
		OnExcess: Excess{Action: NoAction}, Enforcement: Never,
		Source: Source{Page: 91774, Updated: "2025-05-08", Quote: "单次最大返回512K字节", Official: true},
		Note:   "The next part is asked for by outindexbuf.",
	},
	{
		ID: "archive-media-per-minute", Title: "parts of media pulled from the archive, a minute", Kind: Frequency,
		Endpoints: []string{"sdk:GetMediaData"}, Modes: Internal,
		Measure: Calls, Max: Amount{N: 25000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Minute},
		OnExcess: Excess{Action: Reject, Block: time.Minute}, Enforcement: Never,
		Source: Source{Page: 91774, Updated: "2025-05-08", Quote: "可超过25000次/分钟", Official: true},
	},
	{
		ID: "archive-sdk-init-reuse", Title: "one handle of the archive library serves many pulls", Kind: ConductRule,
		Endpoints: []string{"sdk:Init"}, Modes: Internal,
		OnExcess: Excess{Action: NoAction}, Enforcement: Never,
		Source:      Source{Page: 91552, Updated: "2022-11-09", Quote: "使用同一个sdk进行处理", Official: true},
		Alternative: "Initialise once and keep the handle.",
	},
	{
		ID: "archive-ip-allowlist", Title: "the archive is read from addresses that stand in the console", Kind: ConductRule,
		Endpoints: []string{"sdk:GetChatData", "sdk:GetMediaData"}, Modes: Internal,
		OnExcess: Excess{Action: Reject, Codes: []int{301042}}, Enforcement: Never,
		Source:      Source{Page: 91552, Updated: "2022-11-09", Quote: "对ip地址的访问进行限制", Official: true},
		Note:        "The library answers 10009.",
		Alternative: "Enter the public addresses of the servers in the console.",
	},
	{
		ID: "archive-consent", Title: "conversations are archived with the knowledge of members and the consent of customers", Kind: ConductRule,
		Endpoints: []string{"sdk:GetChatData"}, Modes: Internal,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source:      Source{Page: 91361, Updated: "2024-06-11", Quote: "经外部联系人同意后", Official: true},
		Note:        "Members are told when they open the client.",
		Alternative: "Ask msgaudit/check_single_agree and check_room_agree who has agreed.",
	},
	{
		ID: "archive-console-key-size", Title: "public key of the archive in the console, in bits", Kind: Payload,
		Endpoints: []string{"console:chat-archive"}, Modes: Internal,
		Measure: Value, Min: Amount{N: 2048}, Max: Amount{N: 2048},
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 91552, Updated: "2022-11-09", Quote: "RSA2048产生的公钥", Official: true},
	},
	{
		ID: "archive-message-size", Title: "size of an archived message, in bytes", Kind: Payload,
		Endpoints: []string{"sdk:GetChatData"}, Modes: Internal,
		Measure: Bytes, Max: Amount{N: 51200},
		OnExcess: Excess{Action: NoAction}, Enforcement: Never,
		Source: Source{Page: 91774, Updated: "2025-05-08", Quote: "每条消息平均大小约1k", Official: true},
		Note:   "An estimate: 1 KB in a group of common size, 50 KB in the largest.",
	},
	{
		ID: "archive-notify-interval", Title: "events of new archived messages come every 15 seconds at most", Kind: Timing,
		Endpoints: []string{"callback:msgaudit_notify"}, Modes: Internal,
		Lifetime: Lifetime{Mark: "msgaudit_notify", Within: 15 * time.Second},
		OnExcess: Excess{Action: NoAction}, Enforcement: Never,
		Source: Source{Page: 95039, Updated: "2021-09-01", Quote: "回调间隔为15秒", Official: true},
		Note:   "One event tells of all that came in between.",
	},
	{
		ID: "kf-component-auth-code-ttl", Title: "authorisation code of the customer-service component", Kind: Timing,
		Endpoints: []string{"/cgi-bin/service/get_permanent_code", "/cgi-bin/service/v2/get_permanent_code"}, Modes: ThirdParty,
		Lifetime: Lifetime{Mark: "kf_component_auth_code", Within: 10 * time.Minute},
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 99370, Updated: "2023-09-06", Quote: "临时授权码10分钟后", Official: true},
		Note:   "The event does not tell that the code belongs to the component.",
	},
	{
		ID: "doc-archive-users", Title: "members whose documents can be listed", Kind: Capacity,
		Endpoints: []string{"/cgi-bin/security/doc/list"}, Modes: Internal,
		OnExcess: Excess{Action: Reject, Codes: []int{701153}}, Enforcement: Never,
		Source: Source{Page: 90313, Updated: "2026-01-09", Quote: "可查询文档列表的用户已达", Official: true},
		Note:   "Known from the table of errors alone; the number is not published.",
	},
	{
		ID: "doc-archive-exports", Title: "documents that can be exported", Kind: Capacity,
		Endpoints: []string{"/cgi-bin/security/doc/export"}, Modes: Internal,
		OnExcess: Excess{Action: Reject, Codes: []int{701154}}, Enforcement: Never,
		Source: Source{Page: 90313, Updated: "2026-01-09", Quote: "可导出的文档数量已达上限", Official: true},
		Note:   "Known from the table of errors alone; the number is not published.",
	},
	{
		ID: "opendata-bind", Title: "names that a page binds in 20 milliseconds", Kind: Frequency,
		Endpoints: []string{"sdk:WWOpenData.bind"}, Modes: ThirdParty,
		Measure: Items, Fields: []string{"nodeList[]"}, Max: Amount{N: 1000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: 20 * time.Millisecond},
		OnExcess: Excess{Action: Drop}, Enforcement: Never,
		Source: Source{Page: 91958, Updated: "2024-09-25", Quote: "最多绑定1000个", Official: true},
		Note:   "In the browser; the rest is ignored.",
	},
	{
		ID: "open-data-frame-rate", Title: "frames of conversations that a page shows", Kind: Frequency,
		Endpoints: []string{"sdk:OpenDataFrame"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 100076, Updated: "2025-03-14", Quote: "若过于频繁，会触发企业微", Official: true},
		Note:   "The number is not published: put a whole list into one frame.",
	},
	{
		ID: "meeting-js-start-per-app-day", Title: "meetings started by the JS-SDK of an app, a day", Kind: Frequency,
		Endpoints: []string{"sdk:startMeeting"},
		Measure:   Calls, Per: []Dim{PerApp}, Max: Amount{N: 10000}, Window: ratelimit.Window{Kind: ratelimit.KindDay},
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 93814, Updated: "2022-11-30"},
		Note:   "In the client, which says api freq out of limit. The page was not at hand.",
	},
	{
		ID: "living-js-start-per-app-day", Title: "broadcasts started by the JS-SDK of an app, a day", Kind: Frequency,
		Endpoints: []string{"sdk:startLiving"},
		Measure:   Calls, Per: []Dim{PerApp}, Max: Amount{N: 10000}, Window: ratelimit.Window{Kind: ratelimit.KindDay},
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 93816, Updated: "2021-01-13"},
		Note:   "In the client, which says api freq out of limit. The page was not at hand.",
	},
}

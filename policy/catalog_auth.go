package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// authRules are the limits of sign-in (身份验证) and of the second factor (二次验证).
var authRules = []Rule{
	{
		ID: "oauth-code-ttl", Title: "a sign-in code is used once, within five minutes", Kind: Timing,
		Endpoints: []string{"/cgi-bin/auth/getuserinfo", "/cgi-bin/service/auth/getuserinfo3rd"},
		Fields:    []string{"code"}, Lifetime: Lifetime{Mark: "oauth_code", SeenIn: []Sighting{{Path: "callback:oauth", Field: "code"}}, Within: 5 * time.Minute, Once: true},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 98176, Updated: "2024-07-18", Quote: "5分钟未被使用自动过期", Official: true},
		Note:     "When the code was made the guard learns from IDSeen alone; that it is used once it sees by itself.",
	},
	{
		ID: "oauth-code-length", Title: "length of a sign-in code", Kind: Payload,
		Endpoints: []string{"/cgi-bin/auth/getuserinfo", "/cgi-bin/service/auth/getuserinfo3rd"},
		Measure:   Bytes, Fields: []string{"code"}, Max: Amount{N: 512},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 91022, Updated: "2024-07-30", Quote: "长度最大为512字节", Official: true},
	},
	{
		ID: "user-ticket-ttl", Title: "a user_ticket is used within half an hour", Kind: Timing,
		Endpoints: []string{"/cgi-bin/auth/getuserdetail"}, Modes: Internal | ProviderDeveloped,
		Fields: []string{"user_ticket"}, Lifetime: Lifetime{Mark: "user_ticket", SeenIn: []Sighting{{Path: "/cgi-bin/auth/getuserinfo", Field: "user_ticket"}}, Within: 30 * time.Minute},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 91023, Updated: "2022-09-23", Quote: "有效期为1800s", Official: true},
		Note:     "For third-party apps expires_in of the answer tells.",
	},
	{
		ID: "user-ticket-length", Title: "length of a user_ticket", Kind: Payload,
		Endpoints: []string{"/cgi-bin/auth/getuserdetail", "/cgi-bin/service/auth/getuserdetail3rd"},
		Measure:   Bytes, Fields: []string{"user_ticket"}, Max: Amount{N: 512},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 91023, Updated: "2022-09-23", Quote: "最大为512字节", Official: true},
	},
	{
		ID: "oauth-openid-length", Title: "room to keep for an openid, in bytes", Kind: Payload,
		Endpoints: []string{"/cgi-bin/auth/getuserinfo"},
		Max:       Amount{N: 64},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 98176, Updated: "2024-07-18", Quote: "不超过64字节", Official: true},
		Note:   "A value of the answer, not of a request.",
	},
	{
		ID: "tfa-code-ttl", Title: "a code of the second factor is used once, within five minutes", Kind: Timing,
		Endpoints: []string{"/cgi-bin/auth/get_tfa_info"}, Modes: Internal,
		Fields: []string{"code"}, Lifetime: Lifetime{Mark: "tfa_page_code", SeenIn: []Sighting{{Path: "callback:tfa", Field: "code"}}, Within: 5 * time.Minute, Once: true},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 99499, Updated: "2024-08-19", Quote: "5分钟未被使用自动过期", Official: true},
		Note:     "When the code was made the guard learns from IDSeen alone; that it is used once it sees by itself.",
	},
	{
		ID: "tfa-code-single-use", Title: "a tfa_code is used once, within five minutes", Kind: Timing,
		Endpoints: []string{"/cgi-bin/user/tfa_succ"}, Modes: Internal,
		Fields: []string{"tfa_code"}, Lifetime: Lifetime{Mark: "tfa_code", SeenIn: []Sighting{{Path: "/cgi-bin/auth/get_tfa_info", Field: "tfa_code"}}, Within: 5 * time.Minute, Once: true},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 99499, Updated: "2024-08-19", Quote: "有效期五分钟", Official: true},
	},
	{
		ID: "tfa-info-concurrency", Title: "reads of the second factor at once", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/auth/get_tfa_info"}, Modes: Internal,
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 20}, Window: ratelimit.Window{Kind: ratelimit.KindSlots, Length: 2 * time.Minute},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 99499, Updated: "2024-08-19", Quote: "并发限制：20", Official: true},
		Note:     "That the limit is per corp is a reading.",
	},
	{
		ID: "secret-error-ip-block", Title: "wrong secrets block the address for an hour", Kind: Timing,
		Endpoints: []string{"/cgi-bin/gettoken"},
		OnExcess:  Excess{Action: Reject, Block: time.Hour}, Enforcement: Never,
		Source: Source{Page: 90313, Updated: "2026-01-09", Quote: "同一个IP被禁用一小时", Official: true},
		Note:   "How many it takes is not published: the client does not try a wrong secret again for an hour.",
	},
	{
		ID: "jsapi-ticket-ttl", Title: "a JS-API ticket serves two hours", Kind: Timing,
		Endpoints: []string{"/cgi-bin/get_jsapi_ticket"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 90313, Updated: "2026-01-09", Quote: "之后可以使用2小时", Official: true},
		Note:   "expires_in of the answer tells; keep the ticket.",
	},
	{
		ID: "domain-ip-refresh", Title: "the lists of addresses are fetched once a day", Kind: Timing,
		Endpoints: []string{"/cgi-bin/get_api_domain_ip", "/cgi-bin/getcallbackip"},
		OnExcess:  Excess{Action: NoAction}, Enforcement: Never,
		Source: Source{Page: 92520, Updated: "2023-04-24", Quote: "每天定时拉取IP段", Official: true},
		Note:   "Advice.",
	},
	{
		ID: "agent-config-ticket-ttl", Title: "a JS-API ticket of an app serves two hours", Kind: Timing,
		Endpoints: []string{"/cgi-bin/ticket/get"},
		OnExcess:  Excess{Action: Reject}, Enforcement: Never,
		Source: Source{},
		Note:   "No page states it: as the ticket of the corp. expires_in of the answer tells; keep the ticket.",
	},
	{
		ID: "agent-config-ticket-app-hour", Title: "JS-API tickets of an app fetched, an hour", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/ticket/get"},
		Measure:   Calls, Per: []Dim{PerApp}, Max: Amount{N: 100}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Hour},
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{},
		Note:   "No page states it: the figure is that of jsapi-ticket-app-hour.",
	},
	{
		ID: "token-error-trigger-hour", Title: "failed fetches of tokens from one address, an hour", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/gettoken"},
		Measure:   Calls, Owner: OwnerAddress, Max: Amount{N: 2000}, Window: ratelimit.Window{Kind: ratelimit.KindSliding, Length: time.Hour},
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{},
		Note:   "No page states it: an answer of the staff in the forum, 2021-08-13. See secret-error-ip-block.",
	},
	{
		ID: "corpgroup-session-ids", Title: "userid and session_key of a mini program session", Kind: Payload,
		Endpoints: []string{"/cgi-bin/miniprogram/transfer_session"}, Modes: Internal | ProviderDeveloped,
		Measure: Bytes, Fields: []string{"userid", "session_key"}, Max: Amount{N: 64},
		OnExcess: Excess{Action: Reject},
		Source:   Source{Page: 93355, Updated: "2023-01-11", Quote: "不多于64字节", Official: true},
	},
	{
		ID: "register-contact-token-ttl", Title: "the token of a new corp's contact migration serves half an hour", Kind: Timing,
		Endpoints: []string{"/cgi-bin/agent/set_scope", "/cgi-bin/sync/contact_sync_success"}, Modes: ThirdParty,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 90583, Updated: "2020-01-06", Quote: "超过30分钟失效", Official: true},
		Note:   "It comes with the registration and ends earlier once contact_sync_success was called. The guard sees no tokens.",
	},
}

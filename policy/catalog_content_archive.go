package policy

import (
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// contentArchiveRules are the limits of the archive of documents, files and schedules (文件内容存档), for internal apps and in
// the data zone.
var contentArchiveRules = []Rule{
	{
		ID: "archive-file-content-users-page", Title: "archived members in one answer", Kind: Payload,
		Endpoints: []string{"/cgi-bin/security/file-content/get_auth_user_list"}, Modes: Internal,
		Measure: Value, Fields: []string{"limit"},
		Max:      Amount{N: 1000},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101700, Updated: "2026-09-10"},
		Note:   "From an extract of the page.",
	},
	{
		ID: "archive-file-content-users-cursor", Title: "length of the cursor of a list of archived members", Kind: Payload,
		Endpoints: []string{"/cgi-bin/security/file-content/get_auth_user_list"}, Modes: Internal,
		Measure: Bytes, Fields: []string{"cursor"},
		Max:      Amount{N: 128},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101700, Updated: "2026-09-10"},
		Note:   "From an extract of the page.",
	},
	{
		ID: "archive-doc-list-concurrency", Title: "lists of archived documents read at once", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/security/doc/list"}, Modes: Internal,
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 10}, Window: ratelimit.Window{Kind: ratelimit.KindSlots, Length: 2 * time.Minute},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101704, Updated: "2026-08-25"},
		Note:   "From an extract of the page. Of the corp.",
	},
	{
		ID: "archive-doc-list-page", Title: "archived documents in one answer", Kind: Payload,
		Endpoints: []string{"/cgi-bin/security/doc/list"}, Modes: Internal,
		Measure: Value, Fields: []string{"limit"},
		Max:      Amount{N: 100},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101704, Updated: "2026-08-25"},
		Note:   "From an extract of the page.",
	},
	{
		ID: "archive-doc-export-concurrency", Title: "exports of archived documents asked for at once", Kind: Frequency,
		Endpoints: []string{"/cgi-bin/security/doc/export"}, Modes: Internal,
		Measure: Calls, Per: []Dim{PerPath}, Max: Amount{N: 10}, Window: ratelimit.Window{Kind: ratelimit.KindSlots, Length: 2 * time.Minute},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101689, Updated: "2026-07-20"},
		Note:   "From an extract of the page. Of the corp; whether lists count too it does not say.",
	},
	{
		ID: "archive-doc-export-format", Title: "an export is one of five forms", Kind: Payload,
		Endpoints: []string{"/cgi-bin/security/doc/export"}, Modes: Internal,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 101689, Updated: "2026-07-20"},
		Note:   "From an extract of the page. docx and pdf of documents, xlsx of sheets and smart sheets, xmind of mind maps, pptx and pdf of slides: the request does not tell which it is.",
	},
	{
		ID: "archive-doc-export-job-ttl", Title: "a job that exported a document is known for ten minutes", Kind: Timing,
		Endpoints: []string{"/cgi-bin/security/doc/get_export_result"}, Modes: Internal,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 101689, Updated: "2026-07-20"},
		Note:   "From an extract of the page. Counted from the job's end, which only the platform knows: ask until it is done.",
	},
	{
		ID: "archive-doc-export-url-ttl", Title: "the link to an exported document serves half an hour", Kind: Timing,
		Endpoints: []string{"/cgi-bin/security/doc/get_export_result"}, Modes: Internal,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 101690, Updated: "2026-07-21"},
		Note:   "From an extract of the page.",
	},
	{
		ID: "archive-doc-sole-member", Title: "documents of one member alone are not archived", Kind: ConductRule,
		Endpoints: []string{"/cgi-bin/security/doc/list", "/cgi-bin/security/doc/export"}, Modes: Internal,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 101704, Updated: "2026-08-25"},
		Note:   "From an extract of the page.", Alternative: "Ask only for documents that more than one member of the corp has.",
	},
	{
		ID: "archive-drive-file-page", Title: "archived files in one answer", Kind: Payload,
		Endpoints: []string{"/cgi-bin/security/wedrive/get_auth_file_list"}, Modes: Internal,
		Measure: Value, Fields: []string{"limit"},
		Max:      Amount{N: 100},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101676, Updated: "2026-07-20"},
		Note:   "From an extract of the page.",
	},
	{
		ID: "archive-drive-download-ttl", Title: "the link to an archived file serves two hours", Kind: Timing,
		Endpoints: []string{"/cgi-bin/security/wedrive/download_file"}, Modes: Internal,
		OnExcess: Excess{Action: Reject}, Enforcement: Never,
		Source: Source{Page: 101677, Updated: "2026-07-20"},
		Note:   "From an extract of the page. Files in a local format alone can be fetched.",
	},
	{
		ID: "zone-docdata-users-page", Title: "members open to the zone in one answer", Kind: Payload,
		Endpoints: []string{"/cgi-bin/docdata/get_auth_user_list"},
		Measure:   Value, Fields: []string{"limit"},
		Max:      Amount{N: 1000},
		OnExcess: Excess{Action: Reject}, Enforcement: Warn,
		Source: Source{Page: 101882, Updated: "2026-09-10"},
		Note:   "From an extract of the page.",
	},
}

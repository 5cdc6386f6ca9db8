package policy

import (
	"fmt"
	"time"

	"github.com/wecomkit/wecomkit/ratelimit"
)

// Kind is the nature of a [Rule].
type Kind uint8

// The kinds of rule.
const (
	// Frequency limits how much passes in a window.
	Frequency Kind = iota + 1
	// Capacity limits how much exists at once.
	Capacity
	// Payload limits what one request may hold.
	Payload
	// Timing limits when something may be used, and how often.
	Timing
	// ConductRule is what the platform forbids or demands beyond numbers; it is never enforced.
	ConductRule
)

// Measure is what a [Rule] counts.
type Measure uint8

// The measures.
const (
	// Calls counts requests: one each.
	Calls Measure = iota + 1
	// Items counts the elements that Fields select, in all fields together.
	Items
	// Bytes is the UTF-8 length of each selected string.
	Bytes
	// Chars is the number of Unicode characters of each selected string.
	Chars
	// Value is the number that each selected field holds.
	Value
	// Size is the number of bytes of an uploaded file.
	Size
	// Present counts how many of Fields are there and not empty.
	Present
	// Elements is the number of elements of each selected list: of lists that stand within a list, each has the limit.
	Elements
	// Span is the difference between the largest and the smallest number in all fields together: end_time − begin_time.
	Span
	// Age is how many seconds ago each selected time is, in seconds since 1970; a time to come has none.
	Age
	// Ahead is how many seconds away each selected time is, in seconds since 1970; a time past has none.
	Ahead
	// Width is the width of each selected string: one for an ASCII character, two for any other, such as a Chinese one.
	Width
	// Base64 is the number of bytes that each selected base64 text stands for.
	Base64
	// FileKind is the extension of an uploaded file, which must be one of the Rule's FileKinds.
	FileKind
)

// Charge says when a counter is charged.
type Charge uint8

const (
	// PerRequest charges every attempt that goes to the network, failed ones too.
	PerRequest Charge = iota
	// PerEffect charges once per logical call and gives back what the answer says had no effect.
	PerEffect
)

// Owner says who shares a counter.
type Owner uint8

// The owners.
const (
	// OwnerCorp is the corp that is called.
	OwnerCorp Owner = iota
	// OwnerAddress is the public address that the calls come from.
	OwnerAddress
	// OwnerProvider is the service provider.
	OwnerProvider
	// OwnerRobot is a webhook robot, which is known by its key alone.
	OwnerRobot
)

// Dim is one part of a counter's subject.
type Dim uint8

// The dimensions, joined in the order given.
const (
	// PerPath counts each endpoint by itself.
	PerPath Dim = iota + 1
	// PerApp counts each app by itself: the agentid of the body, else that of the identity.
	PerApp
	// PerEach counts each element that Fields select by itself, with a cost of one per element.
	PerEach
	// PerField counts each value of the Rule's SubjectFields, of several each combination, by itself.
	PerField
)

// Modes is a set of app kinds.
type Modes uint8

// The kinds of app; zero means all.
const (
	Internal Modes = 1 << iota
	ThirdParty
	ProviderDeveloped
)

// Audience says whom a request reaches where it does not name each recipient.
type Audience uint8

// The audiences; zero means that Fields name every recipient.
const (
	// AudienceMembers are members: touser may be @all, and toparty and totag name departments and tags.
	AudienceMembers Audience = iota + 1
	// AudienceCustomers are customers: where external_userid is empty, all those of the sender that pass tag_filter. With
	// chat_type group they are customer groups: where chat_id_list is empty, all those that the sender owns.
	AudienceCustomers
)

// Enforcement says what the guard does with a rule.
type Enforcement uint8

const (
	// Refuse refuses what would exceed the rule.
	Refuse Enforcement = iota
	// Warn lets it pass and reports it: secondary sources, pages that contradict each other.
	Warn
	// Never is only told: advice, limits that only the platform can see, conduct.
	Never
)

// Action is what the platform does on excess.
type Action uint8

// The actions.
const (
	// Reject answers with an error code.
	Reject Action = iota + 1
	// Drop answers ok and delivers nothing.
	Drop
	// Cut answers ok and shortens the content.
	Cut
	// NoAction does nothing: advice.
	NoAction
)

// Excess is what the platform does with a call beyond a rule.
type Excess struct {
	Action Action
	// Codes are the errcodes that name this rule and no other; a code that many rules share (45009) is in Code of none.
	Codes []int
	// Block is how long the platform refuses afterwards; zero if it does not.
	Block time.Duration
	// BlockDay reports that the block lasts to the end of the natural day.
	BlockDay bool
}

// Cond is a condition on the request: the field at Field holds one of In
// (as text), or, with Absent, is missing or empty counts as a match too.
type Cond struct {
	Field string
	In    []string
	// Absent lets a missing or empty field match as well: for the documented default.
	Absent bool
	// Not inverts the whole condition.
	Not bool
}

// ProfileField names a number of a [Profile] that an [Amount] depends on.
type ProfileField uint8

// The profile's numbers.
const (
	// NoField means that no profile is needed.
	NoField ProfileField = iota
	// FieldAccounts is Profile.Accounts, the corp's account ceiling (账号上限数).
	FieldAccounts
)

// Tier is a limit that holds up to a value of the amount's profile field.
type Tier struct {
	UpTo int64 // inclusive; zero in the last tier means no end
	N    int64
}

// Amount is how much a rule admits: a number, a number times a profile field,
// a table by tier of a profile field, or the days of the month.
type Amount struct {
	N           int64
	Times       ProfileField
	Tiers       []Tier
	DaysOfMonth bool
}

// Exactly is the amount that is just the number n.
func Exactly(n int64) Amount { return Amount{N: n} }

// Sighting says where an id becomes known: a field of an answer or of an event.
type Sighting struct {
	// Path is the endpoint whose answer holds the id, or the name of the callback event.
	Path string
	// Field is the wire path of the id.
	Field string
}

// Lifetime is the timing of a rule: the ids that Fields select may be used
// within After…Within of being seen, once only if Once.
type Lifetime struct {
	// Mark names the kind of id, the same in every rule about it: "media_id", "response_code".
	Mark   string
	SeenIn []Sighting
	Within time.Duration
	Once   bool
}

// Source is where a rule is documented.
type Source struct {
	// Page is the number of the official page: developer.work.weixin.qq.com/document/path/<Page>. Zero if none states it.
	Page int
	// Updated is that page's date of last change, 2006-01-02; empty without a page.
	Updated string
	// Quote holds the few characters of the page (at most 12) in which the figure stands; empty where the page was not
	// at hand.
	Quote string
	// Official reports that a page of the official documentation states it.
	Official bool
}

// URL returns the address of the page; empty if there is none.
func (s Source) URL() string {
	if s.Page == 0 {
		return ""
	}
	return fmt.Sprintf("https://developer.work.weixin.qq.com/document/path/%d", s.Page)
}

// where is the address of the page for readers.
func (s Source) where() string {
	if s.Page == 0 {
		return "no official page states it"
	}
	return s.URL()
}

// Rule is one documented limit, as data.
type Rule struct {
	// ID is stable: it is never renamed or given another meaning.
	ID string
	// Title says in a line what is limited, in English.
	Title string
	Kind  Kind
	// Endpoints are official paths (/cgi-bin/message/send); "*" is every endpoint. What is no call of the server API has
	// another prefix: callback: (pushes to the receiver), wss: (long connections), sdk: (client libraries), console:
	// (what people do by hand). The guard does not see those, so their rules are only told.
	Endpoints []string
	// Except are the paths that a "*" leaves out.
	Except []string
	// Modes are the kinds of app that the rule is for; zero means all.
	Modes Modes
	// When are conditions on the request; all must hold.
	When []Cond
	// MassMessage restricts the rule to corps under that mass-message rule.
	MassMessage []MassMessageRule

	Measure Measure
	// Fields are wire paths of what is measured, or of the subject with
	// PerEach: dotted, [] for each element of a list ("external_userid[]"),
	// a trailing | for text that is a list split at | ("touser|"). Query
	// parameters and form fields have the same name space as the body.
	Fields []string
	Charge Charge
	Owner  Owner
	Per    []Dim
	// SubjectFields are the wire paths whose values are the subject, with PerField; several are joined by a slash. In a
	// timing rule without Fields they are the id.
	SubjectFields []string
	// Audience says whom the request reaches where Fields do not name each recipient.
	Audience Audience
	// FileKinds are the extensions that a FileKind rule admits, in lower case and without the dot.
	FileKinds []string

	// Min and Max bound a payload rule, both inclusive; Max alone is the limit of the others.
	// Min of zero means no lower bound; a Max of zero means none above.
	Min Amount
	Max Amount
	// Window is the documented window of frequency rules, without any margin.
	Window ratelimit.Window
	// Lifetime is the timing of timing rules.
	Lifetime Lifetime
	// ResetOn is the mark (see [Lifetime]) whose sighting starts the subject's counter anew; empty if nothing does.
	ResetOn string
	// OrderField is the wire path of a number under which the platform carries a call out once, however often it is sent;
	// empty if there is none. What was charged for an order is not charged again within the window. With PerEffect.
	OrderField string

	OnExcess    Excess
	Enforcement Enforcement
	// Adjustable reports that an administrator can change the limit.
	Adjustable bool
	Source     Source
	// Note tells what a reader of the rule should know: doubts, contradictions, readings.
	Note string
	// Alternative is the sanctioned way to the same end, in conduct rules.
	Alternative string
}

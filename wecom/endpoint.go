package wecom

// Pages are the numbers of the official pages that describe an endpoint, per kind of app; zero where there is none.
type Pages struct {
	Internal   int // internal apps (企业内部开发)
	ThirdParty int // third-party apps (第三方应用开发)
	Provider   int // provider-developed apps (服务商代开发)
	Hardware   int // hardware (智慧硬件开发)
}

// CredentialKind names the credential that an endpoint takes.
type CredentialKind uint8

// The credentials; the zero value is the corp's access_token.
const (
	CorpToken     CredentialKind = iota // access_token
	SuiteToken                          // suite_access_token
	ProviderToken                       // provider_access_token
	DeviceToken                         // device_access_token
	ModelToken                          // model_access_token
	RobotKey                            // key of a webhook robot
	NoCredential                        // none
)

// Repeat says when a call may be sent again by itself.
type Repeat uint8

const (
	// RepeatIfUnsent repeats only what certainly did not reach the platform, and what it answered -1 (busy).
	RepeatIfUnsent Repeat = iota
	// RepeatSafe also repeats after a lost answer: reads, and writes that end in the same state.
	RepeatSafe
	// RepeatNever never repeats, not even after -1.
	RepeatNever
)

// BodyKind is the form of a request's body.
type BodyKind uint8

const (
	// BodyJSON is the form of every POST but uploads: the fields with json tags; those with url tags make a query.
	// For a GET there is no body: the fields with url tags make the query.
	BodyJSON BodyKind = iota
	// BodyMultipart sends the request's [File] field as a stream; its fields with url tags make the query.
	BodyMultipart
	// BodyXML is the form of the payment host: the fields with xml tags become the elements of a flat XML text. The answer
	// has that form too, and is read like the JSON object of its elements.
	BodyXML
)

// Endpoint describes one official endpoint: all that the way of a call needs to know.
type Endpoint struct {
	Method string
	// Path is the official path, with its leading slash.
	Path string
	// Host is the host of an endpoint that does not live on the client's base URL; empty for the rest.
	Host       string
	Pages      Pages
	Credential CredentialKind
	Repeat     Repeat
	Body       BodyKind
	// Download reports that the answer is a file, unless it is a JSON error.
	Download bool
	// Deprecated says why not to use the endpoint any more, or that no page shows it; empty for the rest.
	Deprecated string
}

// Described is an endpoint with fresh values of its request and response types (pointers to structs).
type Described struct {
	Endpoint Endpoint
	Request  any
	Response any
}

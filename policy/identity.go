package policy

import "net/http"

// Identity says on whose behalf a request goes out.
type Identity struct {
	// CorpID is the corp that is called.
	CorpID string
	// AgentID is the app; an agentid in the request's body wins.
	AgentID int64
	// SuiteID and ProviderID are those of a service provider's apps; setting one makes the address a provider's.
	SuiteID    string
	ProviderID string
	// Robot is the subject of a webhook robot: SecretSubject of its key.
	Robot string
	// IP is the public address that the calls come from; empty means that all users of the store share one.
	IP string
}

// IdentityFunc finds the identity of a request. It must be safe for concurrent use.
type IdentityFunc func(*http.Request) (Identity, error)

// Func returns the IdentityFunc that always answers id.
func (id Identity) Func() IdentityFunc {
	return func(*http.Request) (Identity, error) { return id, nil }
}

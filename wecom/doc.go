// Package wecom is the engine of the SDK for WeCom (企业微信): it sends a call through middleware, retries, the guard that
// refuses what the platform's documents forbid, and the credential, and reads the answer.
//
// # Clients
//
// [New] makes the client of one corp and one app's secret. [Client.App] makes a sibling for another app, [NewRobot] the
// client of a group robot. The typed calls live in the family packages, which stand on it:
//
//	core, err := wecom.New(corpID, secret, wecom.WithAgentID(1000002))
//	users := contact.New(core)
//
// # The guard
//
// Every client has a guard of its own unless [WithGuard] shares one. A call that the documents forbid fails with a
// *policy.Refusal before anything is sent, not even for a token. Corps behind one address, and several programs, should
// share a guard, or guards on one store.
//
// # Tokens
//
// Tokens are fetched when the first call needs one, by one goroutine for all, and again shortly before they end.
// [WithTokenStore] does the same for several processes. A token that the platform calls dead is fetched again, and the
// call is sent once more. A wrong secret is not tried again for an hour, since that gets an address banned.
//
// # Errors
//
// [*APIError] is what the platform refused, with its documented meaning and advice, and belongs to a class such as
// [ErrNoPermission] ([ErrorCodes] lists all codes); [*ResponseError] an answer that is none; *policy.Refusal what the
// guard refused. No error, log line or printed value holds a credential.
//
// # Calls that the SDK does not know
//
// [Client.Do] sends any [Endpoint], with structs of your own.
package wecom

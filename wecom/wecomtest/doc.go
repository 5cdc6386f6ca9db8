// Package wecomtest is a fake WeCom platform for tests: it speaks plain HTTP, keeps state, expires tokens, fails as it
// is told, and counts the documented limits by itself, so that it can convict a client that breaks one.
//
//	platform := wecomtest.NewServer()
//	platform.AddMembers(wecomtest.CorpID, wecomtest.Member{UserID: "zhangsan"})
//	client, err := wecom.New(wecomtest.CorpID, wecomtest.Secret, wecom.WithHTTPClient(platform.Client()))
//	…
//	if v := platform.Violations(); len(v) > 0 { … }
//
// [Server.Client] needs no socket and no real time, so it works inside a testing/synctest bubble, where days of limits
// pass in an instant. Other processes, in any language, call [Server.URL].
//
// # What it plays
//
// With state: tokens; members, departments and tags; application messages with recall and card updates; app group chats;
// temporary media; webhook robots; customers, customer groups and mass messages to both, which members "send" by
// [Server.ConfirmMassMessage].
//
// Without state: every other endpoint of [catalog.All]. It takes a request that the official page allows (the method, the
// credential, JSON with no unknown field and no wrong type, a file for an upload) and answers 40058, 47001, 41001 … to
// any other, with a text that names what is wrong. The answer is an example of the response: every field, one element
// per list on its first page and none on later ones, so that iterators end; a small text for a file. Tokens of suites,
// providers, devices and models may be made up; those that it handed out end after two hours. Corp payments answer XML
// that is signed with [PaymentKey]; give the client no certificate, since a server in memory makes no TLS connection.
//
// [Server.Answer] puts another answer in the place of the example, [Server.Handle] a handler of one's own. Any other path
// is answered with errcode 404 and HTTP status 404.
//
// # What it counts
//
// The base frequency per corp and per address (of a provider too, see [App]), the limits of messages, chats, accounts,
// images and robots, and the number of mass messages a customer or group may get. A limit of a minute or an hour holds
// in every interval of that length; what exceeds it closes the endpoint for 60 seconds or 60 minutes. What the platform
// would drop in silence is dropped, and [Server.Violations] tells.
//
// # What goes wrong
//
// [Server.Inject] scripts faults, [Server.SetLatency] makes the network slow, [Server.ExpireTokens] ends tokens. All
// chance comes from one seed ([WithSeed]).
package wecomtest

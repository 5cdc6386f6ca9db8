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
// Tokens; members, departments and tags; application messages with recall and card updates; app group chats;
// temporary media; webhook robots; customers and mass messages, which members "send" by [Server.ConfirmMassMessage].
// Any other path is answered with errcode 404 and HTTP status 404.
//
// # What it counts
//
// The base frequency per corp and per address, the limits of messages, chats, accounts, images and robots, and the
// number of mass messages a customer may get. A limit of a minute or an hour holds in every interval of that
// length; what exceeds it closes the endpoint for 60 seconds or 60 minutes. What the platform would drop in silence is
// dropped, and [Server.Violations] tells.
//
// # What goes wrong
//
// [Server.Inject] scripts faults, [Server.SetLatency] makes the network slow, [Server.ExpireTokens] ends tokens. All
// chance comes from one seed ([WithSeed]).
package wecomtest

// Package policy holds the documented limits of the platform as data, and the
// guard that refuses what would exceed them before it reaches the network.
//
// # Rules
//
// [Catalog] lists every [Rule]: what is limited, how much, per what, in which
// window, what the platform does on excess, and the official page in which the
// figure stands. Rule ids are stable. [Guard.Explain] lists those of one
// endpoint, [Conduct] what may never be automated and the sanctioned way
// instead. Each rule's String says in words what it admits.
//
// # The guard
//
// A [Guard] decides over all rules of a call together: they are charged all or
// not at all. What does not fit fails with a [*Refusal] (errors.Is
// [ErrRefused]), which names the rule, its page and when to try again, and
// lists in Blocked each recipient that would get nothing. Options make it wait
// ([WithMaxWait]), send to the others ([WithPartial]) or only report
// ([WithMode]).
//
// Calls are counted for every attempt. Recipients, accounts and other effects
// are counted once per call, and what the answer says had no effect is given
// back.
//
// A rule that needs what nobody told the guard, such as the corp's account
// ceiling ([Profile]), refuses nothing: [Guard.Check] lists it as not checkable,
// with what to set. Who keeps the corp's members and customers names the
// recipients of @all, departments, tags and whole customer lists with
// [WithResolver]. Limits that an administrator or the platform changed go into
// [WithOverride] or a [Profile], and [WithShare] leaves other programs theirs.
//
// # Concurrent use
//
// A [Guard], a transport and all functions of the package are safe for
// concurrent use; a [Call] is for one goroutine. What a guard is given to call
// ([IdentityFunc], [Resolver], [Profiles], the func of [WithReport]) is called
// from many goroutines at once. Everything else is plain data: it may be read
// by many as long as nobody changes it.
//
// # Where it stands
//
// Clients of package wecom have a guard by default. [NewTransport] puts it into
// the http.Client of any other SDK or behind a reverse proxy. All that share a
// guard, or guards on one store, count together.
//
// # Asking
//
// [Guard.Check] tells what would become of a call, [Guard.Usage] what is used
// now, and [Guard.Plan] when an audience can be reached at the earliest.
// [Guard.Simulate] is a guard for dry runs: it charges nothing and sends
// nothing.
//
// # Adopting it
//
// [Guard.Import] tells what was used before, [Guard.Observe] what the platform
// reports later. [WithMode] of [ReportOnly] shows what would be refused.
package policy

package wecom

import "errors"

// The classes of [APIError] and [ErrorCode], for errors.Is.
var (
	// ErrTokenExpired means that a token is missing, invalid or has ended; the client has already tried a new one.
	ErrTokenExpired = errors.New("wecom: token expired")
	// ErrWrongSecret means that the secret is wrong; it is not tried again for an hour.
	ErrWrongSecret = errors.New("wecom: wrong secret")
	// ErrRateLimited means that something was done too often in a short time.
	ErrRateLimited = errors.New("wecom: rate limited")
	// ErrConcurrencyLimited means that too many calls ran at the same time.
	ErrConcurrencyLimited = errors.New("wecom: concurrency limited")
	// ErrBusy means that the platform was busy (-1), however often the call was repeated, or failed by itself.
	ErrBusy = errors.New("wecom: platform busy")
	// ErrNoPermission means that the app may not call the endpoint, or not for these members or customers.
	ErrNoPermission = errors.New("wecom: no permission")
	// ErrNotFound means that what the request names does not exist.
	ErrNotFound = errors.New("wecom: not found")
	// ErrInvalidParameter means that the request is missing something or has a wrong value.
	ErrInvalidParameter = errors.New("wecom: invalid parameter")
	// ErrIPNotAllowed means that the app does not trust the address that the call came from.
	ErrIPNotAllowed = errors.New("wecom: address not allowed")
	// ErrLimitExceeded means that a number, size, length or quota is above its limit, which waiting a minute will not help.
	ErrLimitExceeded = errors.New("wecom: limit exceeded")
	// ErrConflict means that something of this name or id exists already, or that somebody else changed it meanwhile.
	ErrConflict = errors.New("wecom: conflict")
	// ErrWrongState means that what the request names is in a state that does not allow this.
	ErrWrongState = errors.New("wecom: wrong state")
	// ErrEnded means that a code, ticket or file that lives for a short time, or works once, has ended or was used.
	ErrEnded = errors.New("wecom: ended or used")
	// ErrNotEnabled means that the corp or app has not enabled, bought or set up what the call needs.
	ErrNotEnabled = errors.New("wecom: not enabled")
	// ErrRetired means that the endpoint or parameter is no longer served.
	ErrRetired = errors.New("wecom: retired")
	// ErrBlocked means that content, an account or a corp was held back or banned.
	ErrBlocked = errors.New("wecom: blocked")
)

// codeClass is the kind of trouble that a code belongs to.
type codeClass uint8

const (
	classNone codeClass = iota
	classToken
	classSecret
	classRate
	classConcurrency
	classBusy
	classPermission
	classNotFound
	classParameter
	classAddress
	classLimit
	classConflict
	classState
	classEnded
	classNotEnabled
	classRetired
	classBlocked
)

// about says what to do about a code that has no advice of its own, and returns the public value of the class. A switch, not
// a table, so that nothing is built when a program starts.
func (c codeClass) about() (advice string, class error) {
	switch c {
	case classToken:
		return "the token was refused even after it was fetched again: see that it is of the right kind and app, and that no other program invalidates it", ErrTokenExpired
	case classSecret:
		return "check the secret, and that it belongs to this corp and app; the client does not try it again for an hour", ErrWrongSecret
	case classRate:
		return "do it less often", ErrRateLimited
	case classConcurrency:
		return "run fewer calls at the same time", ErrConcurrencyLimited
	case classBusy:
		return "try again later", ErrBusy
	case classPermission:
		return "give the app this permission, or put the members or customers into its visible range", ErrNoPermission
	case classNotFound:
		return "check the id, and that the app can see what it names", ErrNotFound
	case classParameter:
		return "compare the request with the official page", ErrInvalidParameter
	case classAddress:
		return "add the address to the trusted addresses (企业可信IP) of the app", ErrIPNotAllowed
	case classLimit:
		return "stay within the limit that the official page names", ErrLimitExceeded
	case classConflict:
		return "read what is there, then decide", ErrConflict
	case classState:
		return "read its present state, then decide", ErrWrongState
	case classEnded:
		return "get a new one, and use it once and at once", ErrEnded
	case classNotEnabled:
		return "enable, buy or set it up in the admin console first", ErrNotEnabled
	case classRetired:
		return "use what the official page names instead", ErrRetired
	case classBlocked:
		return "do not repeat the call: let an administrator find out why", ErrBlocked
	}
	return "", nil
}

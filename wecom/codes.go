package wecom

import (
	"net"
	"strings"
)

// codeClass is what a code means for a caller.
type codeClass struct {
	class error
	hint  string
}

const (
	codeBusy        = -1
	codeWrongSecret = 40001
	codeBadIP       = 60020
)

// classOf gives the class of the codes on page 90313 that belong to one.
func classOf(code int) codeClass {
	switch code {
	case codeBusy:
		return codeClass{ErrBusy, "the platform is busy: try again later"}
	case codeWrongSecret, 40091, 40080:
		return codeClass{ErrWrongSecret, "check the secret, and that it belongs to this corp and app; the client does not try it again for an hour"}
	case 40014, 42001, 40082, 42009, 40106, 42021, 41001, 41022:
		return codeClass{ErrTokenExpired, "the token was refused even after it was fetched again: see that no other program invalidates it"}
	case 45009:
		return codeClass{ErrRateLimited, "the endpoint was called too often: wait a minute, and share one guard between all programs"}
	case 45033:
		return codeClass{ErrConcurrencyLimited, "too many calls ran at the same time: run fewer"}
	case codeBadIP:
		return codeClass{ErrIPNotAllowed, "add the address to the trusted addresses (企业可信IP) of the app"}
	case 48001, 48002, 48004, 48006, 48009, 50002, 50003, 60011, 60030, 301002, 40133:
		return codeClass{ErrNoPermission, "give the app this permission, or put the members or customers into its visible range"}
	case 40007, 40037, 40050, 40068, 40083, 40088, 40089, 46003, 46004, 60003, 60111, 84061:
		return codeClass{ErrNotFound, "check the id, and that the app can see what it names"}
	}
	if invalidParameter(code) {
		return codeClass{ErrInvalidParameter, "compare the request with the official page"}
	}
	return codeClass{}
}

// invalidParameter reports the codes for missing and wrong values, which stand in blocks.
func invalidParameter(code int) bool {
	switch {
	case code >= 40003 && code <= 40096, code >= 41002 && code <= 41044, code >= 44001 && code <= 44004:
		return true
	}
	return code == 41046 || code == 41047 || code == 41049 || code == 41052
}

// hintOf adds the address that the platform saw, if the message tells it.
func hintOf(code int, message string) string {
	hint := classOf(code).hint
	if code != codeBadIP {
		return hint
	}
	for field := range strings.FieldsFuncSeq(message, func(r rune) bool { return strings.ContainsRune(" ,;[]()", r) || r == '：' }) {
		if ip := net.ParseIP(strings.TrimPrefix(field, "ip:")); ip != nil {
			return hint + ": " + ip.String()
		}
	}
	return hint
}

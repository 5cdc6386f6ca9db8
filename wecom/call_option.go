package wecom

import (
	"errors"
	"time"

	"github.com/wecomkit/wecomkit/policy"
)

// CallOption changes one call.
type CallOption func(*callOptions) error

type callOptions struct {
	once     bool
	timeout  time.Duration
	checkXML func(fields map[string]string) error
	part     *part // of a download; nil for the whole file
	info     *ResponseInfo
	unasked  ResponseInfo // stands in if the caller wants none
}

// ResponseInfo is what a call tells beside its response. It must not be shared by calls that run at the same time.
type ResponseInfo struct {
	// HTTPStatus of the last answer; zero if there was none.
	HTTPStatus int
	// Attempts that were made, each of them counted against the documented limits.
	Attempts int
	// Warning is the platform's text beside a call that succeeded; empty if there is none.
	Warning string
	// Skipped are the fields, as paths like "follow_user.createtime", whose values could not be read and stayed zero.
	Skipped []string
	// LeftOut are the recipients that the call went out without, each with the rule; see [policy.WithPartial].
	LeftOut []policy.Blocked
	// File is what a download wrote, also if it broke off; zero for other calls.
	File FileInfo
}

// WithoutRetry sends the call at most once, except after a dead token.
func WithoutRetry() CallOption {
	return func(o *callOptions) error {
		o.once = true
		return nil
	}
}

// WithTimeout limits the whole call, with its waiting and repeating.
func WithTimeout(d time.Duration) CallOption {
	return func(o *callOptions) error {
		if d <= 0 {
			return errors.New("wecom: a timeout must be positive")
		}
		o.timeout = d
		return nil
	}
}

// WithResponseInfo writes what the call tells beside its response into info, also when it fails.
func WithResponseInfo(info *ResponseInfo) CallOption {
	return func(o *callOptions) error {
		if info == nil {
			return errors.New("wecom: WithResponseInfo needs a value to write into")
		}
		*info = ResponseInfo{}
		o.info = info
		return nil
	}
}

// WithXMLCheck gives the elements of an XML answer to a function that judges return_code and result_code, and checks
// the signature, before they are decoded. What it returns is the error of the call. Default: an answer that is no
// success in both is a [ResponseError].
func WithXMLCheck(check func(fields map[string]string) error) CallOption {
	return func(o *callOptions) error {
		if check == nil {
			return errors.New("wecom: WithXMLCheck needs a function")
		}
		o.checkXML = check
		return nil
	}
}

func newCallOptions(opts []CallOption) (*callOptions, error) {
	o := new(callOptions)
	o.info = &o.unasked
	for _, opt := range opts {
		if opt == nil {
			return nil, errors.New("wecom: a call option is nil")
		}
		if err := opt(o); err != nil {
			return nil, err
		}
	}
	return o, nil
}

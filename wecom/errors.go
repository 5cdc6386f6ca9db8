package wecom

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
)

// The classes of [APIError], for errors.Is.
var (
	// ErrTokenExpired means that a token is invalid or has ended; the client has already tried a new one.
	ErrTokenExpired = errors.New("wecom: token expired")
	// ErrWrongSecret means that the secret is wrong; it is not tried again for an hour.
	ErrWrongSecret = errors.New("wecom: wrong secret")
	// ErrRateLimited means that the endpoint was called too often.
	ErrRateLimited = errors.New("wecom: rate limited")
	// ErrConcurrencyLimited means that too many calls ran at the same time.
	ErrConcurrencyLimited = errors.New("wecom: concurrency limited")
	// ErrBusy means that the platform was busy (-1) however often the call was repeated.
	ErrBusy = errors.New("wecom: platform busy")
	// ErrNoPermission means that the app may not call the endpoint, or not for these members or customers.
	ErrNoPermission = errors.New("wecom: no permission")
	// ErrNotFound means that what the request names does not exist.
	ErrNotFound = errors.New("wecom: not found")
	// ErrInvalidParameter means that the request is missing something or has a wrong value.
	ErrInvalidParameter = errors.New("wecom: invalid parameter")
	// ErrIPNotAllowed means that the app does not trust the address that the call came from.
	ErrIPNotAllowed = errors.New("wecom: address not allowed")
)

// APIError is an errcode that the platform answered. It is not changed after it is made.
type APIError struct {
	// Code is errcode.
	Code int
	// Message is errmsg.
	Message string
	// Path of the endpoint.
	Path string
	// Hint says what to do; empty if the code alone does not tell.
	Hint string
	// HTTPStatus of the answer, mostly 200.
	HTTPStatus int
	// Page is the number of the official page of the endpoint; zero if unknown.
	Page int
}

// Error implements error.
func (e *APIError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "wecom: %s: errcode %d: %s", e.Path, e.Code, e.Message)
	if e.Hint != "" {
		fmt.Fprintf(&b, "; %s", e.Hint)
	}
	if e.Page != 0 {
		fmt.Fprintf(&b, "; https://developer.work.weixin.qq.com/document/path/%d", e.Page)
	}
	return b.String()
}

// Is reports whether target is the class of the code.
func (e *APIError) Is(target error) bool { return target != nil && classOf(e.Code).class == target }

// ResponseError is an answer that is not what the endpoint answers: HTML, an HTTP error, broken or too much JSON.
// It holds nothing of the answer itself.
type ResponseError struct {
	// Path of the endpoint.
	Path string
	// HTTPStatus of the answer.
	HTTPStatus int
	// ContentType as the answer names it.
	ContentType string
	// Reason says what is wrong.
	Reason string
	// Size of the answer in bytes; -1 if it was not read whole.
	Size int64

	cause error
}

// Error implements error.
func (e *ResponseError) Error() string {
	size := "unknown size"
	if e.Size >= 0 {
		size = fmt.Sprintf("%d bytes", e.Size)
	}
	return fmt.Sprintf("wecom: %s: %s (HTTP %d, content type %q, %s)", e.Path, e.Reason, e.HTTPStatus, e.ContentType, size)
}

// Unwrap returns what made the answer unusable.
func (e *ResponseError) Unwrap() error { return e.cause }

// credentialError says that a call was not sent, since its credential could not be had.
type credentialError struct {
	path  string
	cause error
}

// Error implements error.
func (e *credentialError) Error() string {
	return fmt.Sprintf("wecom: %s was not sent: no credential: %v", e.path, e.cause)
}

// Unwrap returns why there is no credential.
func (e *credentialError) Unwrap() error { return e.cause }

// NotSent tells the guard that the request never left the machine.
func (e *credentialError) NotSent() bool { return true }

// scrubbed replaces an error whose text holds a credential.
type scrubbed struct{ text string }

// Error implements error.
func (e *scrubbed) Error() string { return e.text }

// scrub removes the address of the request, and any of the secrets, from an error.
func scrub(err error, secrets ...string) error {
	var ue *url.Error
	for errors.As(err, &ue) && ue.Err != nil {
		err = ue.Err
	}
	text := err.Error()
	clean := text
	for _, s := range secrets {
		if s != "" {
			clean = strings.ReplaceAll(clean, s, "[secret]")
			clean = strings.ReplaceAll(clean, url.QueryEscape(s), "[secret]")
		}
	}
	if clean == text {
		return err
	}
	return &scrubbed{clean}
}

// neverSent reports errors that arise before a connection stands.
func neverSent(err error) bool {
	var mark interface{ NotSent() bool }
	if errors.As(err, &mark) {
		return mark.NotSent()
	}
	var dns *net.DNSError
	var op *net.OpError
	return errors.As(err, &dns) || (errors.As(err, &op) && op.Op == "dial")
}

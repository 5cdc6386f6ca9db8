package wecom

import (
	"cmp"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
)

// APIError is an errcode that the platform answered. It is not changed after it is made.
type APIError struct {
	// Code is errcode.
	Code int
	// Message is errmsg.
	Message string
	// Path of the endpoint.
	Path string
	// Hint says what to do; empty for a code that no page lists.
	Hint string
	// HTTPStatus of the answer, mostly 200.
	HTTPStatus int
	// Page is the number of the official page of the endpoint; zero if unknown.
	Page int
}

// Error implements error.
func (e *APIError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "wecom: %s: errcode %d: %s", e.Path, e.Code, cmp.Or(e.Message, e.Meaning()))
	if e.Hint != "" {
		fmt.Fprintf(&b, "; %s", e.Hint)
	}
	if e.Page != 0 {
		fmt.Fprintf(&b, "; https://developer.work.weixin.qq.com/document/path/%d", e.Page)
	}
	return b.String()
}

// Is reports whether target is the class of the code.
func (e *APIError) Is(target error) bool { return target != nil && e.Class() == target }

// Class is the kind of trouble, such as [ErrNotFound]; nil for a code that no page lists.
func (e *APIError) Class() error {
	c, _ := LookupErrorCode(e.Code)
	return c.Class
}

// Meaning says in English what the code means, whatever errmsg says; empty for a code that no page lists.
func (e *APIError) Meaning() string {
	c, _ := LookupErrorCode(e.Code)
	return c.Meaning
}

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

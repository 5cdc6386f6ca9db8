package payment

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/wecomkit/wecomkit/internal/paywire"
	"github.com/wecomkit/wecomkit/wecom"
)

const (
	success    = "SUCCESS"
	maxMessage = 512
)

// Error is a failure that the payment host answered. errors.Is finds its class, such as [wecom.ErrRateLimited]. It is not
// changed after it is made.
type Error struct {
	// Code is err_code, such as NOTENOUGH; empty if the host did not get as far as the order (return_code FAIL).
	Code string
	// Message is the host's own text (err_code_des, else return_msg), for people only.
	Message string
	// Path of the endpoint.
	Path string
	// Page is the number of the official page of the endpoint.
	Page int
	// Meaning says in English what the code means; empty for a code that the page does not list.
	Meaning string
	// Hint says what to do.
	Hint string
	// Undecided reports that the money may have been paid, or may yet be: query the order, or send it once more with the
	// same number and the same values. Never send it with a new number. Always false for queries.
	Undecided bool

	class error
}

// Error implements error.
func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "payment: %s: %s", e.Path, cmp.Or(e.Code, "return_code FAIL"))
	for _, text := range []string{e.Meaning, e.Message} {
		if text != "" {
			b.WriteString(": " + text)
		}
	}
	if e.Hint != "" {
		b.WriteString("; " + e.Hint)
	}
	if e.Undecided {
		b.WriteString("; the money may have been paid: query the order, and repeat it only with the same number and values")
	}
	fmt.Fprintf(&b, "; https://developer.work.weixin.qq.com/document/path/%d", e.Page)
	return b.String()
}

// Is reports whether target is the class of the code.
func (e *Error) Is(target error) bool { return target != nil && e.class == target }

// failure makes the error of an answer that is no success.
func failure(e *wecom.Endpoint, fields map[string]string) *Error {
	code := fields["err_code"]
	known := lookup(e, code)
	return &Error{
		Code: code, Message: cut(cmp.Or(fields["err_code_des"], fields["return_msg"])), Path: e.Path, Page: e.Pages.Internal,
		Meaning: known.meaning, Hint: known.hint, class: known.class,
		Undecided: e.Repeat != wecom.RepeatSafe && !paywire.Final(e.Path, code),
	}
}

func cut(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	return strings.ToValidUTF8(s[:maxMessage], "") + "…"
}

// lookup finds what the page of the endpoint says about a code.
func lookup(e *wecom.Endpoint, code string) errorCode {
	for _, list := range [][]errorCode{ownCodes(e.Path), commonCodes()} {
		for _, known := range list {
			if known.code == code {
				return known
			}
		}
	}
	return errorCode{}
}

// errorCode is a row of the pages' tables.
type errorCode struct {
	code          string
	class         error
	meaning, hint string
}

func ownCodes(path string) []errorCode {
	switch path {
	case sendWorkWXRedPack.Path:
		return redPacketCodes()
	case promotionPayWWSPTrans2Pocket.Path:
		return transferCodes()
	}
	return nil
}

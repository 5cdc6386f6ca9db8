package wecom

import (
	"bytes"
	"context"
	"mime"
	"net/http"
	"strings"

	"github.com/wecomkit/wecomkit/internal/answer"
)

// maxMessage is how much of an errmsg an error shows, in bytes.
const maxMessage = 512

// outcome is errcode and errmsg, which every answer has.
type outcome struct {
	ErrCode int    `json:"errcode"`
	ErrMsg  string `json:"errmsg"`
}

// receive turns an answer into the response or an error.
func (c *Client) receive(ctx context.Context, e *Endpoint, resp *http.Response, into any, info *ResponseInfo) error {
	body, ok := answer.Of(resp.Body)
	if !ok {
		return badAnswer(e, resp, -1, "the answer is no JSON", nil)
	}
	data := body.Bytes()
	if err := c.outcome(ctx, e, resp, body, info); err != nil {
		return err
	}
	if len(bytes.TrimSpace(data)) == 0 || bytes.TrimSpace(data)[0] != '{' {
		return badAnswer(e, resp, int64(len(data)), "the answer is no JSON object", nil)
	}
	if into == nil {
		return nil
	}
	return c.decode(ctx, e, resp, data, into, info)
}

// decode reads the JSON of a good answer, and reports what it skipped.
func (c *Client) decode(ctx context.Context, e *Endpoint, resp *http.Response, data []byte, into any, info *ResponseInfo) error {
	skipped, err := decodeLenient(data, into)
	if err != nil {
		return badAnswer(e, resp, int64(len(data)), err.Error(), err)
	}
	info.Skipped = skipped
	if len(skipped) > 0 {
		c.shared.logger.WarnContext(ctx, "some values of an answer could not be read", "path", e.Path, "fields", skipped)
	}
	return nil
}

// outcome checks what all answers share.
func (c *Client) outcome(ctx context.Context, e *Endpoint, resp *http.Response, body *answer.Body, info *ResponseInfo) error {
	data := body.Bytes()
	if body.Err() != nil {
		return badAnswer(e, resp, int64(len(data)), "errcode is no integer", body.Err())
	}
	if body.Code() != 0 {
		return c.apiError(e, resp, body)
	}
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return badAnswer(e, resp, int64(len(data)), "the answer is an HTTP error", nil)
	}
	if !bytes.Contains(data, []byte("warning")) {
		return nil
	}
	var out outcome
	if Decode(data, &out) == nil && strings.Contains(strings.ToLower(out.ErrMsg), "warning") {
		info.Warning = cut(c.scrubText(out.ErrMsg))
		c.shared.logger.WarnContext(ctx, "a call succeeded with a warning", "path", e.Path, "warning", info.Warning)
	}
	return nil
}

func (c *Client) apiError(e *Endpoint, resp *http.Response, body *answer.Body) error {
	var out outcome
	_ = Decode(body.Bytes(), &out) // the code is known; a broken text only loses the message
	message := cut(c.scrubText(out.ErrMsg))
	return &APIError{
		Code: body.Code(), Message: message, Path: e.Path, HTTPStatus: resp.StatusCode,
		Hint: hintOf(body.Code(), message), Page: e.Pages.first(),
	}
}

// scrubText guards against a platform, or a fake, that repeats a credential in errmsg.
func (c *Client) scrubText(text string) string {
	for _, s := range []secret{c.secret, c.robot} {
		if v := s.value(); v != "" {
			text = strings.ReplaceAll(text, v, "[secret]")
		}
	}
	for _, src := range c.tokens {
		for _, v := range src.values() {
			text = strings.ReplaceAll(text, v, "[secret]")
		}
	}
	return text
}

func (p Pages) first() int {
	for _, page := range []int{p.Internal, p.ThirdParty, p.Provider, p.Hardware} {
		if page != 0 {
			return page
		}
	}
	return 0
}

func cut(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	return strings.ToValidUTF8(s[:maxMessage], "") + "…"
}

func badAnswer(e *Endpoint, resp *http.Response, size int64, reason string, cause error) error {
	return &ResponseError{Path: e.Path, HTTPStatus: resp.StatusCode, ContentType: mediaType(resp), Reason: reason, Size: size, cause: cause}
}

func mediaType(resp *http.Response) string {
	media, _, err := mime.ParseMediaType(resp.Header.Get("Content-Type"))
	if err != nil {
		return ""
	}
	return media
}

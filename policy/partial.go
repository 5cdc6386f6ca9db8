package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"

	"github.com/wecomkit/wecomkit/internal/jsonscan"
	"github.com/wecomkit/wecomkit/internal/payload"
)

// WithPartial sends a call without those of its recipients that are beyond a limit, where the rest may receive it: the
// lists of the request hold only the rest then, and [Call.LeftOut] or [LeftOut] says who was left out and why. The
// default refuses the whole call. Calls whose recipients are not listed one by one are refused as ever, and so are those
// that exceed another limit as well. Under [WithMaxWait] a call first waits for all its recipients if they fit in time.
func WithPartial() Option {
	return func(g *Guard) error {
		g.partial = true
		return nil
	}
}

// LeftOut returns the recipients that the call went out without; nil if there are none. See [WithPartial].
func (c *Call) LeftOut() []Blocked { return c.left }

// LeftOut returns the recipients that the request of a response from [NewTransport] went out without; nil if there are
// none, or if another wrapper has replaced the response's body. See [WithPartial].
func LeftOut(resp *http.Response) []Blocked {
	if b, ok := resp.Body.(*partialBody); ok {
		return b.left
	}
	return nil
}

// partialBody is the body of an answer to a call that left recipients out.
type partialBody struct {
	io.ReadCloser
	left []Blocked
}

// trim returns the request without the recipients that the refusal names, and them; none if that would not let it pass.
func (c *Call) trim(a *attempt, req *http.Request, err error) (*http.Request, []Blocked) {
	var refusal *Refusal
	if !c.guard.partial || c.held != nil || a.audience != nil || !errors.As(err, &refusal) || len(refusal.Blocked) == 0 {
		return nil, nil
	}
	body, ok := req.Body.(*payload.Body)
	if !ok || a.values.broken != "" {
		return nil, nil
	}
	lists, ok := a.blockedLists(refusal)
	if !ok {
		return nil, nil
	}
	trimmed, ok := trimBody(body.Bytes(), lists, blockedSet(refusal, lists))
	if !ok {
		return nil, nil
	}
	c.trimmed = trimmed
	return withPayload(req, trimmed), refusal.Blocked
}

// withPayload returns the request with another body, which net/http may read again.
func withPayload(req *http.Request, data []byte) *http.Request {
	next := *req
	next.Body, next.ContentLength = payload.New(data), int64(len(data))
	next.GetBody = func() (io.ReadCloser, error) { return payload.New(data), nil }
	return &next
}

// blockedLists are the fields that list the blocked recipients; false if something else is refused as well.
func (a *attempt) blockedLists(refusal *Refusal) (map[string]bool, bool) {
	lists := map[string]bool{}
	for _, v := range refusal.Violations {
		r := a.plan.rule(v.Rule.ID)
		if r == nil || !r.each || !r.counts || v.Cost == 0 { // of no cost is a window that is about to end, for all
			return nil, false
		}
		for _, f := range r.Fields {
			if strings.Contains(f, ".") {
				return nil, false
			}
			lists[f] = r.fold
		}
	}
	return lists, true
}

func (p *plan) rule(id string) *rule {
	for i := range p.rules {
		if p.rules[i].ID == id {
			return &p.rules[i]
		}
	}
	return nil
}

func blockedSet(refusal *Refusal, lists map[string]bool) map[string]bool {
	folded := false
	for _, f := range lists {
		folded = folded || f
	}
	set := make(map[string]bool, len(refusal.Blocked))
	for _, b := range refusal.Blocked {
		set[fold(b.Subject, folded)] = true
	}
	return set
}

// trimBody removes the blocked ones from the lists of a JSON object, which keeps the order of its fields; false if
// nobody would be left in one of them, which the platform may take for everybody.
func trimBody(body []byte, lists, blocked map[string]bool) ([]byte, bool) {
	var out bytes.Buffer
	removed, emptied := 0, false
	at := jsonscan.Space(body, 0)
	copied := 0
	_, err := jsonscan.Object(body, at, func(key []byte, at int) (int, bool, error) {
		end, err := jsonscan.Skip(body, at)
		if err != nil {
			return end, false, err
		}
		kept, rest, gone, ok := trimValue(string(key), body[at:end], lists, blocked)
		if ok {
			out.Write(body[copied:at])
			out.Write(kept)
			copied = end
			removed, emptied = removed+gone, emptied || gone > 0 && rest == 0
		}
		return end, true, nil
	})
	out.Write(body[copied:])
	return out.Bytes(), err == nil && removed > 0 && !emptied
}

// trimValue removes the blocked ones from one list; false if the field is none.
func trimValue(key string, raw []byte, lists, blocked map[string]bool) (kept []byte, left, removed int, ok bool) {
	if folded, is := lists[key+"[]"]; is {
		var all []string
		if json.Unmarshal(raw, &all) != nil {
			return nil, 0, 0, false
		}
		rest := leaveOut(all, blocked, folded)
		kept, err := json.Marshal(rest)
		return kept, len(rest), len(all) - len(rest), err == nil
	}
	if folded, is := lists[key+"|"]; is {
		var text string
		if json.Unmarshal(raw, &text) != nil {
			return nil, 0, 0, false
		}
		all := strings.Split(text, "|")
		rest := leaveOut(all, blocked, folded)
		kept, err := json.Marshal(strings.Join(rest, "|"))
		return kept, len(rest), len(all) - len(rest), err == nil
	}
	return nil, 0, 0, false
}

// leaveOut returns those that are not blocked, without the empty ones, which are nobody.
func leaveOut(all []string, blocked map[string]bool, folded bool) []string {
	rest := make([]string, 0, len(all))
	for _, id := range all {
		if name := fold(strings.TrimSpace(id), folded); name != "" && !blocked[name] {
			rest = append(rest, id)
		}
	}
	return rest
}

package todo_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/todo"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// Done is 0 on the wire: it must be sent where it is meant, and only there.
func TestUpdateTellsDoneFromUnchanged(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		req  todo.UpdateRequest
		body string
	}{
		"all done":    {todo.UpdateRequest{Status: new(todo.StatusDone)}, `{"todo_id":"t1","status":0}`},
		"open again":  {todo.UpdateRequest{Status: new(todo.StatusDoing)}, `{"todo_id":"t1","status":1}`},
		"one is done": {todo.UpdateRequest{Attendees: []todo.Attendee{{UserID: "u1"}, {UserID: "u2", Status: todo.StatusDoing}}}, `{"todo_id":"t1","attendees":[{"userid":"u1","status":0},{"userid":"u2","status":1}]}`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var body string
			core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
				text := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
				if r.URL.Path != "/cgi-bin/gettoken" {
					raw, err := io.ReadAll(r.Body)
					if err != nil {
						return nil, err
					}
					body = string(raw)
				}
				return &http.Response{
					StatusCode: http.StatusOK, Request: r, Header: http.Header{"Content-Type": {"application/json"}},
					Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)),
				}, nil
			})}))
			require.NoError(t, err)
			c.req.TodoID = "t1"
			_, err = todo.New(core).Update(t.Context(), &c.req)
			require.NoError(t, err)
			assert.JSONEq(t, c.body, body)
		})
	}
}

package wedoc_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/wedoc"
)

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// newClient returns a client whose calls are answered by their body.
func newClient(t *testing.T, answer func(body string) string) *wedoc.Client {
	t.Helper()
	core, err := wecom.New("ww1", "secret", wecom.WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		text := `{"errcode":0,"errmsg":"ok","access_token":"token","expires_in":7200}`
		if r.URL.Path != "/cgi-bin/gettoken" {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				return nil, err
			}
			text = answer(string(body))
		}
		return &http.Response{
			StatusCode: http.StatusOK, Request: r, Header: http.Header{"Content-Type": {"application/json"}},
			Body: io.NopCloser(strings.NewReader(text)), ContentLength: int64(len(text)),
		}, nil
	})}))
	require.NoError(t, err)
	return wedoc.New(core)
}

// The page writes has_more as text.
func TestSmartdocGetBlockListAllGoesOnFromWhereThePartEnds(t *testing.T) {
	t.Parallel()
	c := newClient(t, func(body string) string {
		if strings.Contains(body, `"start":201`) {
			return `{"errcode":0,"blocks":[{"id":"c"}],"has_more":"false","next_start":202}`
		}
		return `{"errcode":0,"blocks":[{"id":"a"},{"id":"b"}],"has_more":"true","next_start":201}`
	})
	req := &wedoc.SmartdocGetBlockListRequest{DocID: "d", PageID: "p"}
	var got []string
	for block, err := range c.SmartdocGetBlockListAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, block.ID)
	}
	assert.Equal(t, []string{"a", "b", "c"}, got)
	assert.Zero(t, req.Start, "the caller's request must not change")
}

func TestSmartdocGetBlockListAllEndsWhereThePlatformStands(t *testing.T) {
	t.Parallel()
	c := newClient(t, func(string) string {
		return `{"errcode":0,"blocks":[{"id":"a"}],"has_more":"true","next_start":0}`
	})
	blocks, failures := 0, 0
	for _, err := range c.SmartdocGetBlockListAll(t.Context(), nil) {
		if err != nil {
			failures++
			continue
		}
		blocks++
	}
	assert.Equal(t, 1, blocks)
	assert.Equal(t, 1, failures)
}

// An empty place moves a page to the end, none leaves it where it is.
func TestAChangeOfAPageTellsAnEmptyPlaceFromNone(t *testing.T) {
	t.Parallel()
	end := ""
	raw, err := json.Marshal(wedoc.SmartdocUpdatePageRequest{DocID: "d", Info: wedoc.SmartdocPageChange{PageID: "p", AfterID: &end}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"docid":"d","info":{"page_id":"p","after_id":""}}`, string(raw))
	raw, err = json.Marshal(wedoc.SmartdocUpdatePageRequest{DocID: "d", Info: wedoc.SmartdocPageChange{PageID: "p", Title: "t"}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"docid":"d","info":{"page_id":"p","title":"t"}}`, string(raw))
}

func TestSmartsheetGetFieldsAllCountsWhatItGot(t *testing.T) {
	t.Parallel()
	var bodies []string
	c := newClient(t, func(body string) string {
		bodies = append(bodies, body)
		if strings.Contains(body, `"offset":2`) {
			return `{"errcode":0,"total":3,"fields":[{"field_id":"c"}]}`
		}
		return `{"errcode":0,"total":3,"fields":[{"field_id":"a"},{"field_id":"b"}]}`
	})
	req := &wedoc.SmartsheetGetFieldsRequest{DocID: "d", SheetID: "s", Limit: 2}
	var got []string
	for field, err := range c.SmartsheetGetFieldsAll(t.Context(), req) {
		require.NoError(t, err)
		got = append(got, field.FieldID)
	}
	assert.Equal(t, []string{"a", "b", "c"}, got)
	assert.Len(t, bodies, 2)
	assert.Zero(t, req.Offset, "the caller's request must not change")
}

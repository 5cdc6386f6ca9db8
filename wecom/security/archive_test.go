package security_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom/security"
)

func TestArchiveListsFollowHasMore(t *testing.T) {
	t.Parallel()
	for name, list := range map[string]struct {
		first, last string
		names       func(*security.Client) iter.Seq2[string, error]
	}{
		"members": {
			first: `"auth_user_list":[{"userid":"a","is_resigned":0},{"userid":"b","is_resigned":1}],"has_more":1`,
			last:  `"auth_user_list":[{"userid":"c"}],"has_more":0`,
			names: func(c *security.Client) iter.Seq2[string, error] {
				return mapped(c.FileContentGetAuthUserListAll(t.Context(), nil), func(u security.ArchivedUser) string { return u.UserID })
			},
		},
		"documents": {
			first: `"doc_list":[{"docid":"a"},{"docid":"b"}],"has_more":true`,
			last:  `"doc_list":[{"docid":"c"}],"has_more":false`,
			names: func(c *security.Client) iter.Seq2[string, error] {
				return mapped(c.DocListAll(t.Context(), &security.DocListRequest{UserID: "u"}), func(d security.ArchivedDoc) string { return d.DocID })
			},
		},
		"files": {
			first: `"file_list":[{"fileid":"a"},{"fileid":"b"}],"has_more":true`,
			last:  `"file_list":[{"fileid":"c"}],"has_more":false`,
			names: func(c *security.Client) iter.Seq2[string, error] {
				return mapped(c.WedriveGetAuthFileListAll(t.Context(), &security.WedriveGetAuthFileListRequest{UserID: "u"}), func(f security.ArchivedFile) string { return f.FileID })
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := newClient(t, func(body string) string {
				if strings.Contains(body, `"cursor":"next"`) {
					return `{"errcode":0,"next_cursor":"stale",` + list.last + `}`
				}
				return `{"errcode":0,"next_cursor":"next",` + list.first + `}`
			})
			var got []string
			for item, err := range list.names(c) {
				require.NoError(t, err)
				got = append(got, item)
			}
			assert.Equal(t, []string{"a", "b", "c"}, got)
		})
	}
}

// mapped yields a name for each item of a list.
func mapped[T any](list iter.Seq2[T, error], name func(T) string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for item, err := range list {
			if !yield(name(item), err) {
				return
			}
		}
	}
}
